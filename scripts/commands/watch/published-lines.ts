// Since when each line of a system's access is published, and with which signatures; a rollback leads on to what it brought back.
import type { EnvironmentHistory, PublicationCommit } from '../../apply/environment-history.ts';
import type { NewestPublication } from '../../model/gateway/two-histories.ts';
import { holdPath, readHold } from '../../model/publication/hold.ts';
import { manifestPath, type PublishedSystem, readManifest } from '../../model/publication/manifest.ts';
import { type AccessLine, hasLine, linesOf, type PublishedBy, parseTrailers } from '../../model/status/audit.ts';
import { nameOf } from '../../model/system-name.ts';
import { digestOf } from '../../model/x509/platform.ts';
import { nodePlatform } from '../run/platform.ts';

export interface PublishedLines {
  readonly entry: PublishedSystem;
  /** The commit that the newest publication was made from, as its manifest says. */
  readonly source: string | undefined;
  /** In the order of linesOf. */
  readonly by: readonly PublishedBy[];
  /** The signature of the newest publication, which names the owner of the lines. */
  readonly newest: PublishedBy['signature'];
  /** The newest publication's manifest, and the SHA-256 of its text. */
  readonly publication: NewestPublication | undefined;
}

/** What one publication says of the system. */
interface SystemPublication {
  readonly commit: PublicationCommit;
  readonly entry: PublishedSystem | undefined;
  readonly source: string | undefined;
  /** The hash of hold.json: another than before where somebody went back. */
  readonly hold: string | undefined;
}

/** By its id, or as institution/system. Undefined where the newest publication does not have it. */
export async function readPublishedLines(
  name: string,
  history: EnvironmentHistory,
  signers: string | undefined,
): Promise<PublishedLines | undefined> {
  const isIt = (one: PublishedSystem) => one.system === name || nameOf(one) === name;
  const publications = await history.mapManifests(
    (manifest, commit): SystemPublication => ({
      commit,
      entry: manifest?.systems.find(isIt),
      source: manifest?.source.commit ?? undefined,
      hold: manifest?.files.find(({ path }) => path === holdPath)?.sha256,
    }),
  );
  const { entry, source, commit: tip } = publications.at(-1) ?? {};
  if (!entry || !tip) return undefined;
  const verify = ({ id }: PublicationCommit): Promise<PublishedBy['signature']> =>
    signers === undefined ? Promise.resolve('unchecked') : history.verifySignature(id, signers);
  const by: PublishedBy[] = [];
  for (const line of linesOf(entry)) {
    const { first, rollbacks } = await traceLine(line, publications, history);
    if (!first) continue;
    const { id, at, message } = first.commit;
    const signatures = await Promise.all([first.commit, ...rollbacks.map(({ commit }) => commit)].map(verify));
    const [newest] = rollbacks;
    by.push({
      ...{ commit: id, at, sourceCommit: first.source, ...parseTrailers(message, nameOf(entry)) },
      signature: signatures.find((one) => one !== 'good') ?? 'good',
      broughtBack: newest && { commit: newest.commit.id, at: newest.commit.at, by: newest.by },
    });
  }
  const text = await history.readText(tip.id, manifestPath);
  const manifest = readManifest(text);
  const publication = text !== undefined && manifest ? { manifest, hash: await digestOf(nodePlatform, text) } : undefined;
  return { entry, source, by, newest: await verify(tip), publication };
}

interface TracedLine {
  readonly first: SystemPublication | undefined;
  /** Newest first. */
  readonly rollbacks: readonly { readonly commit: PublicationCommit; readonly by: string }[];
}

/** From the newest publication back to the first that has the line; over what was undone, wherever a rollback brought the line back. */
async function traceLine(
  line: AccessLine,
  publications: readonly SystemPublication[],
  history: EnvironmentHistory,
): Promise<TracedLine> {
  const gap = publications.findLastIndex(({ entry }) => !hasLine(entry, line));
  const first = publications[gap + 1];
  const before = publications[gap];
  if (!first || !before || first.hold === undefined || first.hold === before.hold) return { first, rollbacks: [] };
  const { to, by } = readHold(await history.readText(first.commit.id, holdPath)) ?? {};
  const earlier = publications.slice(0, publications.findIndex(({ commit }) => commit.id === to) + 1);
  if (by === undefined || earlier.length > gap || !hasLine(earlier.at(-1)?.entry, line)) return { first, rollbacks: [] };
  const traced = await traceLine(line, earlier, history);
  return { first: traced.first, rollbacks: [{ commit: first.commit, by }, ...traced.rollbacks] };
}
