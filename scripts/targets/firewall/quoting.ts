// How values are written for nftables: as they are, after an allow-list in which nft has no sign with a meaning of its own.
import { quoteBy } from '../template/quoting.ts';

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

export const quoting = quoteBy(forms, "nftables' file");
