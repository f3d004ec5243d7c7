// What the page of the form loads: the form takes the place of the one that was only to be read.
import { render } from 'preact';
import type { Locale } from '../../model/text/text.ts';
import type { ShownForm } from '../shared/groups.ts';
import { FilledForm } from './form.tsx';
import { loadEngine } from './load.ts';

const place = document.querySelector<HTMLElement>('#form');

if (place) {
  const { form, types = '[]', mailbox = '', page, whole, files = '' } = place.dataset;
  const locale = document.documentElement.lang as Locale;
  const given = { locale, types: JSON.parse(types), mailbox, page, isWhole: whole === 'true' };
  render(<FilledForm {...given} name={form as ShownForm} load={() => loadEngine(files, locale)} />, place);
}
