// The way to a server, looked at once and then gone as often as a connection is needed.
import { isIP, type Socket } from 'node:net';
import { type Attempt, type DeclaredVpn, isTrouble, judgeAttempts, judgeName, judgeProxy, judgeRoute } from './judge-way.ts';
import { type Diagnosis, leftToProxy } from './layers.ts';
import { findRoute, openConnection, openTunnel, resolveName } from './network.ts';
import type { Target } from './target.ts';

/** Gives a new connection to the server, or undefined where there is none any more. */
export type Open = () => Promise<Socket | undefined>;

export interface Way {
  readonly found: readonly Diagnosis[];
  /** Undefined where a layer refuses. */
  readonly open: Open | undefined;
}

/** As many addresses of a name are tried. */
const most = 4;

export async function findWay(target: Target, patience: number, vpn: DeclaredVpn | undefined): Promise<Way> {
  const { host, port, proxy } = target;
  if (proxy) return findWayThrough(target, proxy, patience);
  const none = judgeProxy(undefined, 'passed');
  const isName = isIP(host) === 0;
  const resolved = isName ? await resolveName(host, patience) : 'address';
  const name = judgeName(target, resolved);
  if (resolved !== 'address' && isTrouble(resolved)) return { found: [none, name], open: undefined };
  const addresses = (resolved === 'address' ? [host] : resolved).slice(0, most);
  const route = judgeRoute(await findRoute(addresses[0] ?? host, port), vpn);
  const attempts: Attempt[] = [];
  for (const address of addresses) {
    const opened = await openConnection(address, port, patience);
    if (isTrouble(opened)) attempts.push([address, opened.code]);
    else {
      opened.destroy();
      const open: Open = async () => orNone(await openConnection(address, port, patience));
      const through = judgeRoute(await findRoute(address, port), vpn);
      const connected: Diagnosis = { layer: 'connection', state: 'works', cause: 'connected', details: { address, port } };
      return { found: [none, name, through, connected], open };
    }
  }
  return { found: [none, name, route, judgeAttempts(target, attempts, { isName, route })], open: undefined };
}

async function findWayThrough(target: Target, proxy: NonNullable<Target['proxy']>, patience: number): Promise<Way> {
  const opened = await openTunnel(proxy, target, patience);
  const left = (['resolver', 'route', 'connection'] as const).map(leftToProxy);
  if (isTrouble(opened) || 'status' in opened) return { found: [judgeProxy(proxy, opened), ...left], open: undefined };
  opened.destroy();
  const open: Open = async () => {
    const again = await openTunnel(proxy, target, patience);
    return isTrouble(again) || 'status' in again ? undefined : again;
  };
  return { found: [judgeProxy(proxy, 'passed'), ...left], open };
}

const orNone = (opened: Socket | { readonly code: string }): Socket | undefined => (isTrouble(opened) ? undefined : opened);
