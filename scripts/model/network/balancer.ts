// Networks of load balancers, which are believed when they say who calls.
import { type Network, readAddress } from './address.ts';

/** In bits: a wider network has strangers in it. */
const narrowest = { 4: 8, 6: 32 } as const;

/** The network, or why whoever calls from there is not believed. */
export function readBalancerNetwork(text: string): { readonly network: Network } | { readonly not: 'network' | 'narrow' } {
  const reading = readAddress(text);
  if ('problem' in reading) return { not: 'network' };
  const { network } = reading;
  return network.prefix < narrowest[network.family] ? { not: 'narrow' } : { network };
}
