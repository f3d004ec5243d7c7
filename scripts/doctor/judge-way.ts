// From what was seen of the way to a server to what works, and what does not.
import { type Diagnosis, doubts, notAsked, refuses, works } from './layers.ts';
import { isTunnel, type ProxyRefusal, type Route, type Trouble } from './network.ts';
import type { ProxyPlace, Target } from './target.ts';

export const isTrouble = (value: object): value is Trouble => 'code' in value;

const silent = new Set(['silent', 'ETIMEDOUT', 'ETIMEOUT', 'EAI_AGAIN']);
const unreachable = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENETDOWN', 'EHOSTDOWN']);
/** Addresses by which a resolver says that a name is to lead nowhere, or back to the machine. */
const isNowhere = (address: string): boolean => /^(?:0\.0\.0\.0|127\.|::1?$)/.test(address);

export function judgeName({ host }: Target, outcome: readonly string[] | Trouble | 'address'): Diagnosis {
  if (outcome === 'address') return notAsked('name-is-address', { host });
  if (!isTrouble(outcome)) return works('name-resolved', { host, addresses: outcome });
  return refuses(silent.has(outcome.code) ? 'resolver-silent' : 'name-unknown', { host, error: outcome.code });
}

/** Undefined where it is not known what the entry lets in. */
type IsFromVpn = (address: string) => boolean;

export interface DeclaredVpn {
  /** Whether the entry has no other addresses. */
  readonly isOnly: boolean;
  readonly has: IsFromVpn;
}

export function judgeRoute(outcome: Route | Trouble, vpn: DeclaredVpn | undefined): Diagnosis {
  if (isTrouble(outcome))
    return unreachable.has(outcome.code) ? refuses('route-none', { error: outcome.code }) : notAsked('route-unseen');
  const details = { from: outcome.from, interface: outcome.interface ?? '?' };
  if (isTunnel(outcome.interface) || vpn?.has(outcome.from) === true) return works('route-tunnel', details);
  return vpn?.isOnly === true ? doubts('route-not-vpn', details) : works('route-direct', details);
}

/** Each address that was tried, with the code of what went wrong. */
export type Attempt = readonly [address: string, code: string];

/** Where no address could be connected to: of the layers below, the one that is to blame, too. */
export function judgeAttempts(
  { host, port }: Target,
  attempts: readonly Attempt[],
  { isName, route }: { readonly isName: boolean; readonly route: Diagnosis },
): Diagnosis {
  const addresses = attempts.map(([address]) => address);
  if (isName && host !== 'localhost' && addresses.every(isNowhere)) return refuses('name-nowhere', { host, addresses });
  const [, code = ''] = attempts.find(([, one]) => one === 'ECONNREFUSED') ?? attempts[0] ?? [];
  const details = { addresses, port, error: code };
  // Where this machine has a route, somebody on the way said no.
  if (unreachable.has(code) && route.state !== 'works') return refuses('route-none', { error: code });
  if (code === 'ECONNREFUSED') return refuses('connection-refused', details);
  if (!silent.has(code)) return refuses('connection-failed', details);
  return route.cause === 'route-not-vpn' ? { ...route, state: 'refuses' } : refuses('connection-silent', details);
}

const shown = ({ host, port, from }: ProxyPlace) => ({ proxy: host === '' ? '?' : `${host}:${port}`, from });

export function judgeProxy(proxy: ProxyPlace | undefined, outcome: Trouble | ProxyRefusal | 'passed'): Diagnosis {
  if (!proxy) return works('proxy-none');
  if (outcome === 'passed') return works('proxy-passed', shown(proxy));
  if ('status' in outcome) return refuses('proxy-refused', { ...shown(proxy), status: outcome.status });
  const details = { ...shown(proxy), error: outcome.code };
  return refuses(outcome.code === 'silent' ? 'proxy-silent' : 'proxy-unreachable', details);
}
