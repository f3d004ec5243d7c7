// The published frame at another place than policy names: as a copy on this machine, or in the folder of mdocs gateway.
import type { GatewaySettings } from '../../model/publication/manifest.ts';

export interface Place {
  /** As in a line bind. */
  readonly listen?: string;
  /** With the port. */
  readonly upstream?: string;
  /** The folder with the published files. */
  readonly tree: string;
  readonly certificate: string;
}

/** Everything else stays byte for byte. */
export function relocate(text: string, { directory, certificate }: GatewaySettings, to: Place): string {
  const moved = text
    .replaceAll(`(${directory}/haproxy/`, `(${to.tree}/haproxy/`)
    .replace(` ca-file ${directory}/haproxy/`, ` ca-file ${to.tree}/haproxy/`)
    .replace(` crt ${certificate} `, ` crt ${to.certificate} `);
  const heard = to.listen === undefined ? moved : moved.replace(/^ {4}bind \S+(?: v6only)? /m, `    bind ${to.listen} `);
  return to.upstream === undefined ? heard : heard.replace(/^ {4}server service \S+/m, `    server service ${to.upstream}`);
}

/** Puts lines before the one line of the frame that begins so. */
export function insertBefore(frame: string, line: string, lines: string): string {
  const [before, after, ...others] = frame.split(`\n${line}`);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`the frame has no one line "${line.trim()}"`);
  return `${before}\n${lines}${line}${after}`;
}

/** For a copy that no load balancer calls. */
export const withoutBalancers = (text: string): string =>
  text
    .replace(' accept-proxy ssl ', ' ssl ')
    .split('\n')
    .filter((line) => !(line.startsWith('    ') && line.includes('sess.peer')))
    .join('\n');
