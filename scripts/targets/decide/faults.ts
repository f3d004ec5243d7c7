// Which institutions' files cannot be followed today, because of which errors. Their published access stays as it is.
import {
  type CertificatePart,
  certificateOf,
  type FilePart,
  systemNameOf,
  tunnelOf,
} from '../../model/declaration/integration.ts';
import { type Environment, environments } from '../../model/environment.ts';
import type { Finding, PublicationEffect } from '../../model/finding/finding.ts';
import { type Network, writeNetwork } from '../../model/network/address.ts';
import { keyOf as keyOfTunnel } from '../../model/network/tunnel.ts';
import { isWithin } from '../../model/path.ts';
import { namersOf } from '../../model/proposal/named-certificates.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import { type Holders, indexHolders, isOnly } from './holders.ts';
import type { LastGood } from './last-good.ts';

/** Institution -> the errors because of which its file is not followed. */
export type Faults = ReadonlyMap<string, readonly Finding[]>;

/** The environments in which a file with such an error is followed all the same. In a conflict, what is published decides. */
const followingEnvironments: Readonly<Record<PublicationEffect, readonly Environment[]>> = {
  keeps: [],
  'keeps-unread': [],
  'keeps-unread-around': [],
  'keeps-production': ['staging'],
  'keeps-tested': environments,
  'takes-effect': environments,
  conflicts: [],
  unmerged: [],
};

export function faultsOf(
  environment: Environment,
  context: Context,
  { findings, lastGood }: { findings: readonly Finding[]; lastGood: LastGood },
): Faults {
  const faults = new Map<string, Finding[]>();
  const published: PublishedNow = {
    environment,
    clients: lastGood.clients,
    holders: indexHolders([...lastGood.clients.values()]),
  };
  for (const finding of findings) {
    if (finding.severity !== 'error' || followingEnvironments[finding.publication].includes(environment)) continue;
    for (const slug of institutionsOf(finding, context)) {
      const file = context.facts.fileOf(slug);
      if (file && finding.publication === 'conflicts' && isSettled(finding, file, published)) continue;
      const found = faults.get(slug);
      if (found) found.push(finding);
      else faults.set(slug, [finding]);
    }
  }
  return faults;
}

/** The institution is in the file's name, even where that is misspelt; a certificate concerns every institution that names it. */
function institutionsOf({ file }: Finding, { facts }: Context): string[] {
  const slug = /^integrations\/(?=[^/]+$)([\s\S]+)\.ya?ml/i.exec(file)?.[1];
  if (slug !== undefined) return [slug.toLowerCase()];
  return namersOf(file, facts).map((namer) => namer.slug);
}

interface PublishedNow {
  readonly environment: Environment;
  readonly clients: LastGood['clients'];
  readonly holders: Holders;
}

/** Whether a conflict is settled in favour of this file: it was published with the claimed value, and the other files were not. */
function isSettled({ path }: Finding, file: FilePart, { environment, clients, holders }: PublishedNow): boolean {
  if (file.institution && isWithin(path, file.institution.path))
    return isOnly(holders.byIdno, file.institution.data.idno, file.slug);
  const system = file.systems.find((one) => isWithin(path, one.path));
  if (!system) return false;
  const id = system.data.id;
  const access = Object.values(system.accesses).find((one) => isWithin(path, one.path));
  if (!access) {
    const isOnce = file.systems.filter((one) => one.data.id === id).length === 1;
    return isOnce && isOnly(holders.bySystem, id, file.slug);
  }
  // What is wrong in the other environment is decided there.
  if (access.environment !== environment) return true;
  const name = systemNameOf(system);
  const { clientId } = access.data;
  if (isWithin(path, [...access.path, 'clientId'])) return isOnly(holders.byClientId, clientId, name);
  if (['publicKey', 'certificate'].some((key) => isWithin(path, [...access.path, 'vpn', key]))) {
    const tunnel = tunnelOf(access);
    return tunnel !== undefined && isOnly(holders.byTunnelKey, keyOfTunnel(tunnel), name);
  }
  const address = access.addresses.find((one) => isWithin(path, one.path))?.reading.network;
  // An institution's own systems may share an address, and nothing else.
  if (address) return isHeldBy(clients.get(name), address) && !holders.hasOverlap(address, (slug) => slug !== file.slug);
  const key = keyOf(access.certificates.find((one) => isWithin(path, one.path)));
  return isOnly(holders.byKey, key, name);
}

const isHeldBy = (client: Client | undefined, address: Network): boolean =>
  client?.networks.some((network) => writeNetwork(network) === writeNetwork(address)) ?? false;

const keyOf = (part: CertificatePart | undefined): string | undefined => part && certificateOf(part)?.keySha256;
