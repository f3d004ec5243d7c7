// Finds systems on the board while a name is typed.
import { fold } from '../../model/fold.ts';

const input = document.querySelector<HTMLInputElement>('#filter');
const found = document.querySelector<HTMLElement>('#found');
const rows = [...document.querySelectorAll<HTMLElement>('tr[data-name]')];
const lanes = [...document.querySelectorAll<HTMLElement>('.lane')];

const names = rows.map((row) => fold(row.dataset.name ?? ''));

input?.addEventListener('input', () => {
  const word = fold(input.value.trim());
  for (const [i, row] of rows.entries()) row.hidden = !names[i]?.includes(word);
  for (const lane of lanes) lane.hidden = lane.querySelector('tr[data-name]:not([hidden])') === null;
  if (found) found.textContent = word === '' ? '' : `${found.dataset.words}${rows.filter((row) => !row.hidden).length}`;
});
