// What the page of the form loads: the form takes the place of the one that was only to be read.
import { render } from 'preact';
import type { Locale } from '../../model/text/text.ts';
import type { PortalFiles } from '../shared/data.ts';
import type { Engine } from './engine.ts';
import { RequestForm } from './form.tsx';

const place = document.querySelector<HTMLElement>('#form');
let engine: Promise<Engine> | undefined;

/** Loaded once; tried again after a failure. */
function load(locale: Locale): Promise<Engine> {
  engine ??= open(locale).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function open(locale: Locale): Promise<Engine> {
  const [{ openEngine }, answer] = await Promise.all([import('./engine.ts'), fetch(place?.dataset.files ?? '')]);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return openEngine((await answer.json()) as PortalFiles, locale);
}

if (place) {
  const { types = '[]', mailbox = '', page } = place.dataset;
  const locale = document.documentElement.lang as Locale;
  render(
    <RequestForm locale={locale} types={JSON.parse(types)} mailbox={mailbox} page={page} load={() => load(locale)} />,
    place,
  );
}
