// The technical difference of two publications: only of what differs, and of what that shares networks with, so that it costs what changed.
import { indexNetworks } from '../../model/network/index-networks.ts';
import { type Change, changesOf } from '../../model/publication/plan.ts';
import type { Client, Publication, Withdrawn } from '../../model/publication/publication.ts';
import { nameOf } from '../../model/system-name.ts';
import { listPublishedSystems, renderPart } from '../../targets/index.ts';

/** `beside`: codes of types that systems use which are in neither, because they stay as they are. */
export function compareRendered(before: Publication, after: Publication, beside: ReadonlySet<string>): Change[] {
  const [was, is] = selectDiffering(before, after, beside);
  const isNothing = [was, is].every((one) => [one.clients, one.documentTypes, one.withdrawn].every((list) => list.length === 0));
  return isNothing && areAlike(was, is) ? [] : changesOf(renderPart(is), renderPart(was));
}

/** Authorities and settings are a part of every rendering. */
function areAlike(one: Publication, other: Publication): boolean {
  const told = ({ policy, authorities }: Publication) => JSON.stringify([policy, authorities.map(({ sha256 }) => sha256)]);
  return told(one) === told(other);
}

function selectDiffering(before: Publication, after: Publication, beside: ReadonlySet<string>): [Publication, Publication] {
  const texts = [before, after].map(({ clients }) => new Map(clients.map((client) => [nameOf(client), describe(client)])));
  const [was = new Map(), is = new Map()] = texts;
  const differs = (client: Client) => was.get(nameOf(client)) !== is.get(nameOf(client));
  const changed = [...before.clients, ...after.clients].filter(differs);
  const hasOverlap = indexNetworks(changed.flatMap(({ networks }) => networks.map((network) => ({ network, owner: '' }))));
  const isShown = (client: Client) => differs(client) || client.networks.some((network) => hasOverlap(network, () => true));
  const [typesBefore, typesAfter] = [before, after].map(
    ({ documentTypes }) => new Map(documentTypes.map((type) => [type.code, JSON.stringify(type)])),
  );
  const told = [before, after].map(({ withdrawn }) => new Set(withdrawn.map(describeWithdrawn)));
  const select = (one: Publication): Publication => ({
    ...one,
    clients: one.clients.filter(isShown),
    documentTypes: one.documentTypes.filter(
      ({ code }) =>
        typesBefore?.get(code) !== typesAfter?.get(code) && !(beside.has(code) && isOneSided(code, typesBefore, typesAfter)),
    ),
    withdrawn: one.withdrawn.filter((entry) => !told.every((all) => all.has(describeWithdrawn(entry)))),
  });
  return [select(before), select(after)];
}

const isOneSided = (code: string, ...both: readonly (ReadonlyMap<string, string> | undefined)[]): boolean =>
  both.some((types) => !types?.has(code));

/** Everything that is rendered of a client. */
const describe = (client: Client): string => JSON.stringify([listPublishedSystems({ clients: [client] }), client.idno]);

const describeWithdrawn = ({ sha1, sha256, why, since }: Withdrawn): string => JSON.stringify([sha1, sha256, why, since]);
