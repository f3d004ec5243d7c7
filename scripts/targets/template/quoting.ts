// How the values of a gateway are written into its program's files: as they are, after an allow-list in which no program has a sign with a meaning.
import type { Quoting } from './render.ts';

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const slug = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const set = 'set-[1-9][0-9]{0,6}';

/** Nothing that a person wrote as free text can have the forms of the lists. */
export const forms = {
  /** Paths, addresses, names and numbers. No blank, quote, backslash, dollar, semicolon, brace, number sign or percent sign. */
  word: /^[A-Za-z0-9_./:[\]-]{1,200}$/,
  /** Sentences of this repository, inside a JSON string. */
  sentence: /^[\p{L}\p{N} .,:()-]{1,400}$/u,
  sha1: /^[0-9a-f]{40}$/,
  sha256: /^[0-9a-f]{64}$/,
  client: new RegExp(`^${id}$`),
  system: new RegExp(`^${slug}/${slug}$`),
  network: /^(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:\/[0-9]{1,2})?|[0-9a-f:]{2,39}(?:\/[0-9]{1,3})?)$/,
  owner: new RegExp(`^(?:${id}|${set})$`),
  set: new RegExp(`^${set}$`),
  code: /^[A-Za-z][A-Za-z0-9_]{0,99}$/,
  pem: /^-----BEGIN CERTIFICATE-----\n(?:[A-Za-z0-9+/]{1,64}={0,2}\n)+-----END CERTIFICATE-----$/,
} as const;

/** `place` says in an error where a value would have been written. */
export const quoteBy = <Name extends string>(
  allowed: Readonly<Record<Name, RegExp>>,
  place: string,
): Readonly<Record<Name, Quoting>> =>
  Object.fromEntries(
    Object.entries<RegExp>(allowed).map(([name, form]) => [name, (value: unknown) => requireMatch(value, form, place)]),
  ) as Readonly<Record<Name, Quoting>>;

/** The value itself where the whole of it has the form; throws otherwise. */
function requireMatch(value: unknown, form: RegExp, place: string): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && form.test(text)) return text;
  throw new Error(`a value may not be written into ${place}: ${JSON.stringify(value)} does not match ${form}`);
}
