// How values are written into nginx's configuration: as they are, after an allow-list in which nginx has no sign with a meaning.
import type { Quoting } from '../template/render.ts';

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const slug = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const set = 'set-[1-9][0-9]{0,6}';

/** Nothing that a person wrote as free text can have the forms of the lists. */
const forms = {
  /** Paths, addresses, names and numbers. No blank, quote, backslash, dollar, semicolon, brace or number sign. */
  word: /^[A-Za-z0-9_./:[\]-]{1,200}$/,
  /** Sentences of this repository, inside a JSON string inside single quotes. */
  sentence: /^[\p{L}\p{N} .,:()-]{1,400}$/u,
  fingerprint: /^[0-9a-f]{40}$/,
  client: new RegExp(`^${id}$`),
  system: new RegExp(`^${slug}/${slug}$`),
  network: /^(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:\/[0-9]{1,2})?|[0-9a-f:]{2,39}(?:\/[0-9]{1,3})?)$/,
  owner: new RegExp(`^(?:${id}|${set})$`),
  set: new RegExp(`^${set}$`),
  code: /^[A-Za-z][A-Za-z0-9_]{0,99}$/,
  pem: /^-----BEGIN CERTIFICATE-----\n(?:[A-Za-z0-9+/]{1,64}={0,2}\n)+-----END CERTIFICATE-----$/,
} as const;

export const quoting = Object.fromEntries(
  Object.entries(forms).map(([name, form]) => [name, (value: unknown) => requireMatch(value, form)]),
) as Readonly<Record<keyof typeof forms, Quoting>>;

/** The value itself where the whole of it has the form; throws otherwise. */
function requireMatch(value: unknown, form: RegExp): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && form.test(text)) return text;
  throw new Error(`a value may not be written into nginx's configuration: ${JSON.stringify(value)} does not match ${form}`);
}
