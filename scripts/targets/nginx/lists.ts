// The long lists of the gateway: one entry a line.
import { compare } from '../../model/finding/finding.ts';
import { writeNetwork } from '../../model/network/address.ts';
import type { Client, Withdrawn } from '../../model/publication/publication.ts';
import { nameOf } from '../../model/system-name.ts';
import { nameOwners, type OwnedNetwork } from '../gateway/owners.ts';
import { tell, withdrawnCode, withdrawnText } from '../gateway/refusals.ts';
import { type Page, template } from '../template/target.ts';

const clientsMap = template`# Certificate (SHA-1 of its DER) -> client. Rendered; edits are overwritten.
{{#each entries}}
{{fingerprint sha1}} {{client id}}; # {{system name}}
{{/each}}
`;

const addressesGeo = template`# Network -> its client, or the set of clients that share it. Rendered; edits are overwritten.
{{#each entries}}
{{network address}} {{owner name}};
{{/each}}
`;

const sharedMap = template`# Client and set of clients that share a network -> 1. Rendered; edits are overwritten.
{{#each entries}}
"{{client id}}:{{set name}}" 1;
{{/each}}
`;

const withdrawnMap = template`# Certificate (SHA-1 of its DER) -> why it gives no access, and since when. Rendered; edits are overwritten.
{{#each entries}}
{{fingerprint sha1}} {{word told}};
{{/each}}
`;

const withdrawnMessagesMap = template`# Refusal, why and since when -> what is told. Rendered; edits are overwritten.
{{#each entries}}
{{word code}}:{{word told}} '"status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"}';
{{/each}}
`;

const authoritiesPem = template`{{#each entries}}
{{pem text}}
{{/each}}
`;

/**
 * SHA-1 fingerprint of a certificate -> client id.
 *
 * nginx has no other fingerprint than SHA-1. It is safe as a key here because nginx looks at it only after the chain was verified. To be
 * taken for another client's certificate, a certificate would need the same SHA-1 and a trusted issuer's signature. A second preimage of a
 * given SHA-1 is out of reach; two certificates made alike by their owner would have to contain, in the bytes that are hashed, the
 * issuer's serial number and SHA-256 signature, which nobody can foresee before the issuer has made them, and would gain nothing but the owner's own access.
 */
export function writeClientsPage(clients: readonly Client[]): Page {
  const entries = clients.flatMap((client) =>
    client.certificates.map(({ sha1 }) => ({ sha1, id: client.clientId, name: nameOf(client) })),
  );
  refuseRepeated(entries.map(({ sha1 }) => sha1));
  return { template: clientsMap, values: { entries: entries.sort((a, b) => compare(a.sha1, b.sha1)) } };
}

/** For nginx one certificate twice is an error in the whole file, and nobody would have access. */
function refuseRepeated(fingerprints: readonly string[]): void {
  const seen = new Set<string>();
  for (const fingerprint of fingerprints) {
    if (seen.has(fingerprint)) throw new Error(`two clients have the certificate with SHA-1 ${fingerprint}`);
    seen.add(fingerprint);
  }
}

/** withdrawn.map: SHA-1 fingerprint of a certificate -> why and since when; withdrawn-messages.map: its code, and that -> what is told. */
export function writeWithdrawnPages(withdrawn: readonly Withdrawn[]): { certificates: Page; messages: Page } {
  const byTold = new Map(withdrawn.map((one) => [toldOf(one), one]));
  const sorted = [...byTold].sort(([a], [b]) => compare(a, b));
  const messages = sorted.map(([told, one]) => ({ told, ...tell(withdrawnCode[one.why], withdrawnText(one)) }));
  const certificates = withdrawn.map((one) => ({ sha1: one.sha1, told: toldOf(one) }));
  return {
    certificates: { template: withdrawnMap, values: { entries: certificates } },
    messages: { template: withdrawnMessagesMap, values: { entries: messages } },
  };
}

const toldOf = ({ why, since = '' }: Withdrawn): string => `${why}:${since}`;

/** addresses.geo: network -> the client that owns it, or the set of those that share it; shared.map: who is in which set. */
export function writeAddressPages(networks: readonly OwnedNetwork[]): { addresses: Page; shared: Page } {
  const { named, sets } = nameOwners(networks);
  const addresses = named.map(({ network, name }) => ({ address: writeNetwork(network), name }));
  const shared = [...sets].flatMap(([name, owners]) => owners.map((id) => ({ id, name })));
  return {
    addresses: { template: addressesGeo, values: { entries: addresses } },
    shared: { template: sharedMap, values: { entries: shared } },
  };
}

export const writeAuthoritiesPage = (authorities: readonly { readonly pem: string }[]): Page => ({
  template: authoritiesPem,
  values: { entries: authorities.map(({ pem }) => ({ text: pem })) },
});
