// Which new certificates the keys of published ones have signed for: looked at again where they came into the declarations, with what was
// declared before, and with today's registry.
import { readTreeAt } from '../../apply/commit-tree.ts';
import { findCommitBefore } from '../../apply/source-history.ts';
import { type AccessPart, certificateOf, type SystemPart } from '../../model/declaration/integration.ts';
import { type RenewalBase, readRenewal } from '../../model/declaration/renewal.ts';
import type { Environment } from '../../model/environment.ts';
import { valueAt } from '../../model/path.ts';
import type { Context } from '../../model/rule/rule.ts';
import { dataIn } from '../../read/source.ts';
import { GrowingTree } from '../index/growing-tree.ts';
import { nodePlatform } from '../run/platform.ts';
import type { FileHistory } from './file-history.ts';

interface AskedRenewal {
  readonly system: SystemPart;
  /** SHA-256 of the new certificate. */
  readonly sha256: string;
  /** The commit since which it stands in the declarations. */
  readonly commit: string;
  /** SHA-256 of what is published for the system. */
  readonly published: ReadonlySet<string>;
}

export interface RenewalSource extends Pick<Context, 'registry' | 'facts' | 'today' | 'now'> {
  readonly root: string;
}

const environment: Environment = 'production';

/** SHA-256 of the old certificate whose key signed; undefined where nothing was signed, or it proves nothing. */
export async function findSigningCertificate(
  { system, sha256, commit, published }: AskedRenewal,
  { root, registry, facts, today, now }: RenewalSource,
  history: FileHistory,
): Promise<string | undefined> {
  const hasIt = (access: AccessPart | undefined) => access?.certificates.find((one) => certificateOf(one)?.sha256 === sha256);
  if (!hasIt(system.accesses[environment])?.data.renewal || system.data.id === null) return undefined;
  const named = { institution: system.of.slug, system: system.data.id };
  const parent = await findCommitBefore(root, commit, 1);
  if (parent === undefined) return undefined;
  const [before, after] = await Promise.all([parent, commit].map((id) => readFacts(root, id, system.file)));
  const part = hasIt(after?.systemOf(named)?.accesses[environment]);
  if (!before || !part) return undefined;
  const publishes: RenewalBase['publishes'] = (_, __, former) => published.has(former);
  const renewal = await readRenewal(part, { registry, facts: before, today, now, publishes }, nodePlatform);
  if (!renewal || renewal.fault !== undefined) return undefined;
  // One that others have by now says nothing of whose key it is.
  const others = facts.byCertificate.get(renewal.former) ?? [];
  if (others.some(({ access }) => access.of.slug !== named.institution || access.system.data.id !== named.system))
    return undefined;
  return (await wasSaid(part.data.renewal ?? {}, { file: system.file, commit }, history)) ? undefined : renewal.former;
}

async function readFacts(root: string, commit: string, file: string) {
  const registry = await readTreeAt(root, commit, ['registry']);
  const tree = new GrowingTree(registry, (paths) => readTreeAt(root, commit, paths));
  await tree.add([file]);
  return (await tree.readWithCertificates()).facts;
}

interface Statement {
  readonly of?: string | null;
  readonly signed?: string | null;
}

/**
 * Whether an earlier version of the file had the same statement: a signature that lies in the history is no wish of today. What is compared is
 * signed, unlike the signature, which whoever has it can write in other ways. Without a commit all versions are earlier ones.
 */
export async function wasSaid(
  { of, signed }: Statement,
  { file, commit }: { readonly file: string; readonly commit?: string },
  history: FileHistory,
): Promise<boolean> {
  const commits = history.commitsOf([file]);
  const since = commits.findIndex(({ id }) => id === commit);
  const earlier = since < 0 ? commits : commits.slice(0, since);
  const texts = await history.texts();
  return earlier.some(({ changes }) => {
    const text = texts.get(changes.get(file)?.after ?? '');
    return text?.includes(of ?? '') && statementsIn(text).some((one) => one.of === of && one.signed === signed);
  });
}

/** Of all systems and environments: one that was moved was said, too. */
function statementsIn(text: string): { of: unknown; signed: unknown }[] {
  const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return listOf(valueAt(dataIn(text), ['systems'])).flatMap((system) =>
    ['staging', 'production'].flatMap((place) =>
      listOf(valueAt(system, ['environments', place, 'certificates'])).map((entry) => ({
        of: valueAt(entry, ['renewal', 'of']),
        signed: valueAt(entry, ['renewal', 'signed']),
      })),
    ),
  );
}
