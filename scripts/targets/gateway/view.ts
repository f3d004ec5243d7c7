// What every gateway needs to know of an environment, in the one form that all targets share.
import type { Environment } from '../../model/environment.ts';
import type { DocumentType } from '../../model/generated/document-type.ts';
import type { EnvironmentPolicy } from '../../model/generated/policy.ts';
import { type Network, readAddress } from '../../model/network/address.ts';
import { readBalancerNetwork } from '../../model/network/balancer.ts';
import type { GatewaySettings } from '../../model/publication/manifest.ts';
import type { Client, Publication, Withdrawn } from '../../model/publication/publication.ts';
import { depthOf } from '../../model/x509/chain.ts';
import { writePem } from './authorities.ts';
import { listOwnedNetworks, type OwnedNetwork } from './owners.ts';
import { refusals, type Told, tell } from './refusals.ts';
import { type ViewedTunnel, viewTunnels } from './tunnels.ts';

export interface View {
  readonly environment: Environment;
  readonly settings: GatewaySettings;
  /** Where load balancers are that say who calls; absent where calls come without them. What is no such network is left out, so that nobody is believed. */
  readonly balancers?: readonly Network[];
  /** By client id. */
  readonly clients: readonly Client[];
  /** Each network once, with every client that may call from it, in network order. */
  readonly networks: readonly OwnedNetwork[];
  /** By client id. What is inside one of them is in no other. */
  readonly tunnels: readonly ViewedTunnel[];
  /** Our side of them; absent where policy has none. */
  readonly vpn?: NonNullable<EnvironmentPolicy['vpn']>;
  /** Those that the gateway is operated from. */
  readonly operators: readonly Network[];
  /** In the order of policy.yaml. */
  readonly authorities: readonly { readonly pem: string }[];
  /** The most authorities between a client's certificate and the root, at least one. */
  readonly depth: number;
  /** What a refused caller is told, but for those whose certificate was withdrawn. */
  readonly refusals: readonly Told[];
  /** And what a client is told that got past all checks and asks for too much. */
  readonly limited: Told;
  /** Certificates of which it is said that they were suspended or revoked, by SHA-1; none that a client has. */
  readonly withdrawn: readonly Withdrawn[];
  /** Those that the clients use, by code. */
  readonly documentTypes: readonly DocumentType[];
}

/** Throws where the environment's authorities would let nobody in. */
export function viewOf({ environment, policy, clients, withdrawn, authorities, documentTypes }: Publication): View {
  if (authorities.length === 0) throw new Error('the environment has no certificate authority that could be read');
  const { 'too-many-requests': limited, ...others } = refusals;
  return {
    environment,
    settings: inOrder(policy.gateway),
    ...(policy.gateway.proxyProtocolFrom && { balancers: policy.gateway.proxyProtocolFrom.flatMap(networkOf) }),
    clients,
    networks: listOwnedNetworks(clients),
    tunnels: viewTunnels(clients),
    ...(policy.vpn && { vpn: policy.vpn }),
    operators: (policy.operators ?? []).map(requireNetwork),
    authorities: authorities.map((authority) => ({ pem: writePem(authority) })),
    depth: depthOf(authorities),
    refusals: Object.entries(others).map(([code, text]) => tell(code, text)),
    limited: tell('too-many-requests', limited),
    withdrawn,
    documentTypes,
  };
}

/** Throws on what is no network: who reads the policy refuses it before. */
function requireNetwork(text: string): Network {
  const reading = readAddress(text);
  if ('problem' in reading) throw new Error(`policy names the operators' network ${text}, which is none`);
  return reading.network;
}

function networkOf(text: string): Network[] {
  const reading = readBalancerNetwork(text);
  return 'network' in reading ? [reading.network] : [];
}

/** In one order, whatever the order in policy.yaml is. What policy does not say is not said. */
const inOrder = (given: GatewaySettings): GatewaySettings => {
  const { listen, serverName, upstream, directory, certificate, key, requestsPerSecond, callsAtOnce } = given;
  const { proxyProtocolFrom, afterEnd } = given;
  return {
    ...{ listen, serverName, upstream, directory, certificate, key },
    ...(requestsPerSecond !== undefined && { requestsPerSecond }),
    ...(callsAtOnce !== undefined && { callsAtOnce }),
    ...(proxyProtocolFrom !== undefined && { proxyProtocolFrom }),
    ...(afterEnd !== undefined && { afterEnd }),
  };
};

/** What one client may do, where policy does not say it: more than any system should need. */
export const usualLimits = { requestsPerSecond: 100, callsAtOnce: 200 };

/** The name that the service is called by, never the one that the client sent. */
export function hostOf({ serverName, listen }: GatewaySettings): string {
  const port = listen.slice(listen.lastIndexOf(':') + 1);
  return port === '443' ? serverName : `${serverName}:${port}`;
}
