// The long lists of the gateway: one entry a line, which HAProxy also takes while it serves.
import { compare } from '../../model/finding/finding.ts';
import { writeNetwork } from '../../model/network/address.ts';
import type { Withdrawn } from '../../model/publication/publication.ts';
import { nameOf } from '../../model/system-name.ts';
import { nameOwners } from '../gateway/owners.ts';
import { tell, withdrawnCode, withdrawnText } from '../gateway/refusals.ts';
import type { View } from '../gateway/view.ts';
import { type Page, template } from '../template/target.ts';

const certificatesMap = template`# Certificate (SHA-256 of its DER) -> client, or why it gives no access, and since when. Rendered; edits are overwritten.
{{#each entries}}
# {{system name}}
{{fingerprint sha256}} {{client id}}
{{/each}}
{{#each withdrawn}}
{{fingerprint sha256}} {{word told}}
{{/each}}
`;

const addressesMap = template`# Network -> its client, or the set of clients that share it. Rendered; edits are overwritten.
{{#each entries}}
{{network address}} {{owner name}}
{{/each}}
`;

const accessMap = template`# Owner of a network and certificate -> the client that the certificate lets in from there. Rendered; edits are overwritten.
{{#each entries}}
{{owner name}}:{{fingerprint sha256}} {{client id}}
{{/each}}
`;

const messagesMap = template`# Refusal, or why and since when -> what is told. Rendered; edits are overwritten.
{{#each entries}}
{{word told}} "status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"}
{{/each}}
`;

const authoritiesPem = template`{{#each entries}}
{{pem text}}
{{/each}}
`;

export function writeMaps(view: View): Readonly<Record<string, Page>> {
  const { clients, withdrawn, networks, refusals, limited, authorities } = view;
  const entries = clients.flatMap((client) =>
    client.certificates.map(({ sha256 }) => ({ sha256, id: client.clientId, name: nameOf(client) })),
  );
  refuseRepeated(entries.map(({ sha256 }) => sha256));
  const told = new Map(withdrawn.map((one) => [toldOf(one), one]));
  const withdrawnTold = [...told]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, one]) => ({
      told: key,
      ...tell(withdrawnCode[one.why], withdrawnText(one)),
    }));
  const withdrawnCertificates = withdrawn.map((one) => ({ sha256: one.sha256, told: toldOf(one) }));
  const { named, sets } = nameOwners(networks);
  const addresses = (family: 4 | 6): Page => ({
    template: addressesMap,
    values: {
      entries: named
        .filter(({ network }) => network.family === family)
        .map(({ network, name }) => ({ address: writeNetwork(network), name })),
    },
  });
  return {
    'access.map': { template: accessMap, values: { entries: listAccess(clients, sets) } },
    'addresses-4.map': addresses(4),
    'addresses-6.map': addresses(6),
    'authorities.pem': { template: authoritiesPem, values: { entries: authorities.map(({ pem }) => ({ text: pem })) } },
    'certificates.map': {
      template: certificatesMap,
      values: {
        entries: entries.sort((a, b) => compare(a.sha256, b.sha256)),
        withdrawn: withdrawnCertificates.sort((a, b) => compare(a.sha256, b.sha256)),
      },
    },
    'messages.map': {
      template: messagesMap,
      values: { entries: [...refusals, limited].map((one) => ({ told: one.code, ...one })).concat(withdrawnTold) },
    },
  };
}

/** Under its own name each client stands for the networks that are its alone. */
function listAccess(clients: View['clients'], sets: ReadonlyMap<string, readonly string[]>): object[] {
  const byId = new Map(clients.map((one) => [one.clientId, one]));
  const owners = [...byId.keys()].map((id): [string, string[]] => [id, [id]]);
  const entries = [...owners, ...sets].flatMap(([name, ids]) =>
    ids.flatMap((id) => (byId.get(id)?.certificates ?? []).map(({ sha256 }) => ({ name, sha256, id }))),
  );
  return entries.sort((a, b) => compare(a.name, b.name) || compare(a.sha256, b.sha256));
}

/** One certificate of two clients would be the first one's. */
function refuseRepeated(fingerprints: readonly string[]): void {
  const seen = new Set<string>();
  for (const fingerprint of fingerprints) {
    if (seen.has(fingerprint)) throw new Error(`two clients have the certificate with SHA-256 ${fingerprint}`);
    seen.add(fingerprint);
  }
}

const toldOf = ({ why, since = '' }: Withdrawn): string => `${why}:${since}`;
