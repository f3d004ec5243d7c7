// How values are written for nftables: as they are, after an allow-list in which nft has no sign with a meaning of its own.
import type { Quoting } from '../template/render.ts';

const ipv4 = '[0-9]{1,3}(?:\\.[0-9]{1,3}){3}';
const ipv6 = '[0-9a-f:]{2,39}';

const forms = {
  environment: /^[a-z]{1,20}$/,
  port: /^[1-9][0-9]{0,4}$/,
  ipv4: new RegExp(`^${ipv4}$`),
  ipv6: new RegExp(`^${ipv6}$`),
  intervalIpv4: new RegExp(`^${ipv4}(?:-${ipv4})?$`),
  intervalIpv6: new RegExp(`^${ipv6}(?:-${ipv6})?$`),
} as const;

export const quoting = Object.fromEntries(
  Object.entries(forms).map(([name, form]) => [name, (value: unknown) => requireMatch(value, form)]),
) as Readonly<Record<keyof typeof forms, Quoting>>;

/** The value itself where the whole of it has the form; throws otherwise. */
function requireMatch(value: unknown, form: RegExp): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && form.test(text)) return text;
  throw new Error(`a value may not be written for nftables: ${JSON.stringify(value)} does not match ${form}`);
}
