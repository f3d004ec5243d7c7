// The long lists of the gateway: one entry a line, each line held to a strict pattern after it was written.

import { compare } from '../../model/finding/finding.ts';
import { nameOf } from '../../model/named.ts';
import { writeNetwork } from '../../model/network/address.ts';
import type { Client } from '../../model/publication/publication.ts';
import { type Owned, ownedNetworks } from './owners.ts';
import { matching } from './quoting.ts';

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const slug = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const owner = `(?:${id}|set-[1-9][0-9]{0,6})`;
const network = '(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?|[0-9a-f:]{2,39}(?:/[0-9]{1,3})?)';

/** What a line may be. Nothing that a person wrote as free text can have these forms. */
const lines = {
  clients: new RegExp(`^[0-9a-f]{40} ${id}; # ${slug}/${slug}$`),
  addresses: new RegExp(`^${network} ${owner};$`),
  shared: new RegExp(`^"${id}:set-[1-9][0-9]{0,6}" 1;$`),
} as const;

/**
 * SHA-1 fingerprint of a certificate -> client id.
 *
 * nginx has no other fingerprint than SHA-1. It is safe as a key here because nginx looks at it only after the chain was verified. To be
 * taken for another client's certificate, a certificate would need the same SHA-1 and a trusted issuer's signature. A second preimage of a
 * given SHA-1 is out of reach; two certificates made alike by their owner would have to contain, in the bytes that are hashed, the
 * issuer's serial number and SHA-256 signature, which nobody can foresee before the issuer has made them, and would gain nothing but the owner's own access.
 */
export function writeClients(clients: readonly Client[]): string {
  const entries = clients.flatMap((client) => client.certificates.map(({ sha1 }) => ({ sha1, client })));
  refuseRepeated(entries.map(({ sha1 }) => sha1));
  entries.sort((a, b) => compare(a.sha1, b.sha1));
  return list(
    'Certificate (SHA-1 of its DER) -> client.',
    entries.map(({ sha1, client }) => `${sha1} ${client.clientId}; # ${nameOf(client)}`),
    lines.clients,
  );
}

/** For nginx one certificate twice is an error in the whole file, and nobody would have access. */
function refuseRepeated(fingerprints: readonly string[]): void {
  const seen = new Set<string>();
  for (const fingerprint of fingerprints) {
    if (seen.has(fingerprint)) throw new Error(`two clients have the certificate with SHA-1 ${fingerprint}`);
    seen.add(fingerprint);
  }
}

/** addresses.geo: network -> the client that owns it, or the set of those that share it; shared.map: who is in which set. */
export function writeAddresses(clients: readonly Client[]): { addresses: string; shared: string } {
  const sets = new Map<string, string>();
  const owned = ownedNetworks(clients);
  const addresses = owned.map((one) => `${writeNetwork(one.network)} ${ownerOf(one, sets)};`);
  const shared = [...sets].flatMap(([owners, set]) => owners.split(' ').map((client) => `"${client}:${set}" 1;`));
  return {
    addresses: list('Network -> its client, or the set of clients that share it.', addresses, lines.addresses),
    shared: list('Client and set of clients that share a network -> 1.', shared, lines.shared),
  };
}

/** A set gets its number where it first appears in network order, so that the same publication always gives the same names. */
function ownerOf({ owners }: Owned, sets: Map<string, string>): string {
  const [only, ...others] = owners;
  if (only !== undefined && others.length === 0) return only;
  const key = owners.join(' ');
  const set = sets.get(key) ?? `set-${sets.size + 1}`;
  sets.set(key, set);
  return set;
}

function list(title: string, entries: readonly string[], pattern: RegExp): string {
  for (const entry of entries) matching(entry, pattern);
  return `${[`# ${title} Rendered; edits are overwritten.`, ...entries].join('\n')}\n`;
}
