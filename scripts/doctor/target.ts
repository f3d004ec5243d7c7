// Where a call goes: the address that is called, the name it is called by, and a proxy in between.
import { isIP } from 'node:net';

export interface Target {
  /** A name or an address. */
  readonly host: string;
  readonly port: number;
  /** The name that the connection is opened for, and that the server's certificate must have. */
  readonly serverName: string;
  /** With a slash at both ends. */
  readonly path: string;
  readonly proxy?: ProxyPlace | undefined;
}

export interface ProxyPlace {
  readonly host: string;
  readonly port: number;
  /** The variable that names it. */
  readonly from: string;
  /** User and password as they stand in an address; sent to the proxy and shown to nobody. */
  readonly credentials?: string;
  readonly isTls: boolean;
}

/** A path for a machine, as it stands in the address of the API. Undefined where it is no https address. */
export function readTarget(url: string, usualName: string): Target | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return undefined;
  const host = parsed.hostname.replace(/^\[(.*)\]$/, '$1');
  const path = parsed.pathname.endsWith('/') ? parsed.pathname : `${parsed.pathname}/`;
  return {
    host,
    port: parsed.port === '' ? 443 : Number(parsed.port),
    serverName: isIP(host) > 0 ? usualName : host,
    path: path === '/' ? '/api/' : path,
  };
}

/** The proxy that programs take that read these variables (curl, Python, .NET): the one for https, else the one for all. */
export function findProxy(host: string, env: Readonly<Record<string, string | undefined>>): ProxyPlace | undefined {
  const from = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'].find((name) => (env[name] ?? '') !== '');
  if (from === undefined || isExempt(host, env.no_proxy || env.NO_PROXY || '')) return undefined;
  const text = env[from] ?? '';
  const url = text.includes('://') ? text : `http://${text}`;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) return { host: '', port: 0, from, isTls: false };
  const isTls = parsed.protocol === 'https:';
  const credentials = parsed.username === '' ? undefined : `${decode(parsed.username)}:${decode(parsed.password)}`;
  return {
    host: parsed.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(parsed.port || (isTls ? 443 : 80)),
    from,
    isTls,
    ...(credentials !== undefined && { credentials }),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Names with or without a dot before them, and everything below them; * is all. */
function isExempt(host: string, list: string): boolean {
  const names = list.toLowerCase().split(/[\s,]+/);
  const own = host.toLowerCase();
  return names.some((name) => {
    const plain = name.replace(/^\*?\./, '').replace(/:\d+$/, '');
    return name === '*' || (plain !== '' && (own === plain || own.endsWith(`.${plain}`)));
  });
}
