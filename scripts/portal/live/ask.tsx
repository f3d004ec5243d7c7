// What the page of the form loads: the form takes the place of the one that was only to be read.
import { render } from 'preact';
import type { Locale } from '../../model/text/text.ts';
import type { PortalFiles } from '../shared/data.ts';
import type { ShownForm } from '../shared/groups.ts';
import type { Engine } from './engine.ts';
import { FilledForm } from './form.tsx';

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
  const { form, types = '[]', mailbox = '', page, whole } = place.dataset;
  const locale = document.documentElement.lang as Locale;
  const given = { locale, types: JSON.parse(types), mailbox, page, isWhole: whole === 'true' };
  render(<FilledForm {...given} name={form as ShownForm} load={() => load(locale)} />, place);
}
