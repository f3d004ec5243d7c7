// Tunnels for tests: clients that have one, and what the gateway publishes of them.
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import type { EnvironmentPolicy } from '../../scripts/model/generated/policy.ts';
import { type Network, readAddress } from '../../scripts/model/network/address.ts';
import type { Tunnel } from '../../scripts/model/network/tunnel.ts';
import type { Client } from '../../scripts/model/publication/publication.ts';
import { decidePublication } from '../../scripts/targets/decide/publication.ts';
import { render } from '../../scripts/targets/index.ts';
import { commit, contextOf } from '../plan/variation.ts';

const networkOf = (text: string): Network => {
  const reading = readAddress(text);
  if ('problem' in reading) throw new Error(`${text} is no network`);
  return reading.network;
};

const { publication } = decidePublication('staging', await contextOf());

/** A client of the base with another name, and nothing that it may call from but what is inside its tunnel, and further networks. */
export function clientWith(system: string, tunnel: Tunnel, further: readonly string[] = []): Client {
  const [first] = publication.clients;
  if (!first) throw new Error('the base has no client');
  const id = Buffer.from(system).toString('hex').padEnd(12, '0').slice(0, 12);
  const networks = [...tunnel.networks, ...further].map(networkOf);
  return { ...first, clientId: `00000000-0000-4000-8000-${id}`, system, networks, tunnel };
}

/** The files that the targets publish, by path. */
export async function publish(clients: readonly Client[], policy: Partial<EnvironmentPolicy>): Promise<Record<string, string>> {
  const changed = { ...publication.policy, ...policy } as EnvironmentPolicy;
  const files = await render({ ...publication, clients, policy: changed }, { commit, modified: false }, nodePlatform);
  return Object.fromEntries([...files].filter(([path]) => path.includes('/')));
}
