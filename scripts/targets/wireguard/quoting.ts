// How values are written for WireGuard: as they are, after an allow-list that has no line end and no sign with a meaning of its own.
import { quoteBy } from '../template/quoting.ts';

const slug = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const network = '(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?|[0-9a-f:]{2,39}(?:/[0-9]{1,3})?)';

const forms = {
  environment: /^[a-z]{1,20}$/,
  port: /^[1-9][0-9]{0,4}$/,
  system: new RegExp(`^${slug}/${slug}$`),
  key: /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/,
  networks: new RegExp(`^${network}(?:, ${network})*$`),
} as const;

export const quoting = quoteBy(forms, "WireGuard's file");
