// How values are written for WireGuard: as they are, after an allow-list that has no line end and no sign with a meaning of its own.
import type { Quoting } from '../template/render.ts';

const slug = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const network = '(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?|[0-9a-f:]{2,39}(?:/[0-9]{1,3})?)';

const forms = {
  environment: /^[a-z]{1,20}$/,
  port: /^[1-9][0-9]{0,4}$/,
  system: new RegExp(`^${slug}/${slug}$`),
  key: /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/,
  networks: new RegExp(`^${network}(?:, ${network})*$`),
} as const;

export const quoting = Object.fromEntries(
  Object.entries(forms).map(([name, form]) => [name, (value: unknown) => requireMatch(value, form)]),
) as Readonly<Record<keyof typeof forms, Quoting>>;

/** The value itself where the whole of it has the form; throws otherwise. */
function requireMatch(value: unknown, form: RegExp): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && form.test(text)) return text;
  throw new Error(`a value may not be written for WireGuard: ${JSON.stringify(value)} does not match ${form}`);
}
