// How wide a network may be, by the way it is reached and by the environment's policy.
import type { EnvironmentPolicy } from '../generated/policy.ts';
import { bits, contains, type Network } from './address.ts';
import { governmentNetwork, specialRangeAround } from './special-ranges.ts';

/** How an address is reached: from the Internet (addresses), through a tunnel (vpn.addresses), or as the end of the tunnel (vpn.peer). */
export type Via = 'public' | 'vpn' | 'peer';

/**
 * The shortest prefix allowed. Only networks that cannot be reached from the Internet have the wider limit of a VPN, so that nobody
 * gets round the public limit by writing a public network under vpn.
 */
export function shortestPrefixFor(via: Via, network: Network, limits: EnvironmentPolicy['network']): number {
  if (via === 'peer') return bits[network.family];
  if (network.family === 6) return limits.ipv6Prefix;
  return via === 'vpn' && isInternal(network) ? limits.vpnPrefix : limits.ipv4Prefix;
}

function isInternal(network: Network): boolean {
  return contains(governmentNetwork, network) || specialRangeAround(network)?.kind === 'private';
}
