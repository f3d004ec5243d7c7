// Finds systems on the board by what is typed and chosen; the address of the page says it, so that it can be sent and comes back.
import { fold } from '../../model/fold.ts';

const form = document.querySelector<HTMLFormElement>('#filters');
const found = document.querySelector<HTMLElement>('#found');
const rows = [...document.querySelectorAll<HTMLElement>('tr[data-name]')];
const lanes = [...document.querySelectorAll<HTMLElement>('.lane')];
const controls = [...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? [])];

/** Of each row, what the controls look in, by their names. */
const known = rows.map(({ dataset }) => ({ ...dataset, name: fold(dataset.name ?? '') }));

const isFound = (data: Readonly<Record<string, string | undefined>>, [name, asked]: readonly [string, string]): boolean =>
  name === 'name' ? (data[name]?.includes(fold(asked)) ?? false) : (data[name]?.split(' ').includes(asked) ?? false);

function show(): void {
  const asked = controls.flatMap(({ name, value }) => (value.trim() === '' ? [] : [[name, value.trim()] as const]));
  for (const [i, row] of rows.entries()) row.hidden = !asked.every((one) => isFound(known[i] ?? {}, one));
  for (const lane of lanes) lane.hidden = lane.querySelector('tr[data-name]:not([hidden])') === null;
  if (found) found.textContent = asked.length === 0 ? '' : `${found.dataset.words}${rows.filter((row) => !row.hidden).length}`;
  const query = `${new URLSearchParams(asked.map(([name, value]) => [name, value]))}`;
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

for (const [name, value] of new URLSearchParams(location.search)) {
  const control = controls.find((one) => one.name === name);
  if (control) control.value = value;
}
if (location.search !== '') show();
form?.addEventListener('input', show);
form?.addEventListener('submit', (event) => event.preventDefault());
form?.addEventListener('reset', () => setTimeout(show));
