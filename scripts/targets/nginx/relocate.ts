// The published frame at another place than policy names: as a copy on this machine, or in the folder of mdocs gateway.
import type { GatewaySettings } from '../../model/publication/manifest.ts';

export interface Place {
  /** With the port. */
  readonly listen: string;
  /** With http: or https: before it. */
  readonly upstream: string;
  /** The folder with the published files. */
  readonly tree: string;
  readonly certificate: string;
  readonly key: string;
}

/** Everything else stays byte for byte. */
export function relocate(text: string, { listen, upstream, directory, certificate, key }: GatewaySettings, to: Place): string {
  return text
    .replaceAll(` ${directory}/`, ` ${to.tree}/`)
    .replace(` ${certificate};`, ` ${to.certificate};`)
    .replace(` ${key};`, ` ${to.key};`)
    .replace(`listen ${listen} ssl`, `listen ${to.listen} ssl`)
    .replace(`proxy_pass ${upstream};`, `proxy_pass ${to.upstream};`);
}

/** For a copy that no load balancer calls. */
export const withoutBalancers = (text: string): string =>
  text
    .replace(' ssl proxy_protocol;', ' ssl;')
    .replace(/^ {4}(?:set_real_ip_from [0-9a-f.:/]+|real_ip_header proxy_protocol);\n/gm, '');
