// How values are written for strongSwan: as they are, after an allow-list in which its settings have no sign with a meaning.
import type { Quoting } from '../template/render.ts';

const slug = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const network = '(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?|[0-9a-f:]{2,39}(?:/[0-9]{1,3})?)';

const forms = {
  environment: /^[a-z]{1,20}$/,
  connection: new RegExp(`^mdocs_[a-z]{1,20}_${slug}_${slug}$`),
  address: /^(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9a-f:]{2,39})$/,
  networks: new RegExp(`^${network}(?:, ${network})*$`),
  identity: /^(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)+[a-z][a-z0-9]*(?:-+[a-z0-9]+)*$/,
  pem: /^-----BEGIN CERTIFICATE-----\n(?:[A-Za-z0-9+/]{1,64}={0,2}\n)+-----END CERTIFICATE-----$/,
} as const;

export const quoting = Object.fromEntries(
  Object.entries(forms).map(([name, form]) => [name, (value: unknown) => requireMatch(value, form)]),
) as Readonly<Record<keyof typeof forms, Quoting>>;

/** The value itself where the whole of it has the form; throws otherwise. */
function requireMatch(value: unknown, form: RegExp): string {
  if (typeof value === 'string' && form.test(value)) return value;
  throw new Error(`a value may not be written for strongSwan: ${JSON.stringify(value)} does not match ${form}`);
}
