// Verdicts for tests: the base repository with a change laid over it, judged by the rules that need no pull request.
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { makeSuggestions } from '../scripts/commands/verdict/suggestions.ts';
import { certificateOf, type FilePart, systemId } from '../scripts/model/declaration/integration.ts';
import { environments } from '../scripts/model/environment.ts';
import type { Finding } from '../scripts/model/finding/finding.ts';
import { countApprovals } from '../scripts/model/proposal/approval.ts';
import type { Proposal } from '../scripts/model/proposal/proposal.ts';
import { manifestPath, readManifest } from '../scripts/model/publication/manifest.ts';
import { type Plan, planOf } from '../scripts/model/publication/plan.ts';
import type { Context } from '../scripts/model/rule/rule.ts';
import { type PublishedStates, progressOf } from '../scripts/model/status/progress-of.ts';
import type { Entry, Tree } from '../scripts/model/tree.ts';
import { reviewOf } from '../scripts/model/verdict/review.ts';
import type { Answer, Verdict } from '../scripts/model/verdict/verdict.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { base } from './cases/tree.ts';

export const today = '2026-06-01';
const author = { login: 'alfa-demo-it', id: 9000000101 };

/** What a pull request does. */
export interface TreeChange {
  /** Path -> what stands there afterwards; null where the file goes. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  /** The state before, where it is not the base. */
  readonly before?: Tree;
  /** What rules about pull requests would add. */
  readonly findings?: readonly Finding[];
  readonly proposal?: Partial<Proposal>;
  readonly stagingSince?: string;
}

/** A file of the base with some of its words replaced; each has to stand there. */
export function editText(path: string, ...replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce(
    (text, [before, after]) => {
      if (!text.includes(before)) throw new Error(`${path} does not have ${before}`);
      return text.replace(before, () => after);
    },
    textOf(base, path),
  );
}

export function bytesOf(tree: Tree, path: string): Uint8Array {
  const entry = tree.get(path);
  if (entry?.kind !== 'file') throw new Error(`no file ${path}`);
  return entry.read();
}

const textOf = (tree: Tree, path: string): string => Buffer.from(bytesOf(tree, path)).toString();

/** A tree with files laid over it. */
export function overlayTree(tree: Tree, files: TreeChange['files']): Tree {
  const result = new Map(tree);
  for (const [path, content] of Object.entries(files)) {
    if (content === null) result.delete(path);
    else result.set(path, { kind: 'file', read: () => Buffer.from(content) } satisfies Entry);
  }
  return new Map([...result].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export async function verdictOf(change: TreeChange): Promise<Verdict> {
  const before = change.before ?? base;
  const paths = Object.keys(change.files);
  const since = change.stagingSince;
  const history = since ? { history: async () => ({ stagingSince: () => since }) } : {};
  const loaded = await loadTree(overlayTree(before, change.files), today, nodePlatform, { base: before, ...history });
  const { context: was } = await loadTree(before, today, nodePlatform);
  if (!loaded.context || !was) throw new Error('the base has no policy');
  const findings = [...loaded.findings.filter(({ file }) => paths.includes(file)), ...(change.findings ?? [])];
  const touched = loaded.context.facts.files.filter(({ file }) => paths.includes(file));
  const answer = answerOf(findings);
  const { plans, published } = await plansOf(was, loaded.context);
  const proposal = { ...proposalOf(before, change), ...change.proposal };
  return {
    answer,
    head: '4f2a'.repeat(10),
    base: 'b0c1'.repeat(10),
    proposal,
    approvals: countApprovals(proposal, was.registry),
    findings,
    suggestions: makeSuggestions(findings, loaded.repository.sources),
    plans: answer === 'refused' ? [] : plans,
    certificates: touched.flatMap((file) => certificatesIn(file, was)),
    progress: progressOf({ ...loaded.context, facts: { ...loaded.context.facts, files: touched } }, published, () => ({
      asked: answer === 'refused' ? 'refused' : 'valid',
      days: { request: '2026-05-29' },
    })),
    review: reviewOf(loaded.context, touched, plans),
  };
}

function answerOf(findings: readonly Finding[]): Answer {
  if (findings.some(({ severity }) => severity === 'error')) return 'refused';
  return findings.some(({ approval }) => approval === 'age') ? 'waiting' : 'accepted';
}

function proposalOf(before: Tree, { files }: TreeChange): Proposal {
  const blob = { kind: 'file', id: '0'.repeat(40) } as const;
  const changes = Object.entries(files).map(([path, content]) => ({
    path,
    ...(before.has(path) ? { before: blob } : {}),
    ...(content === null ? {} : { after: blob }),
  }));
  return { author, title: 'Schimbare', changes, approvals: [] };
}

/** From what the state before publishes to what the state after would. */
async function plansOf(before: Context, after: Context): Promise<{ plans: Plan[]; published: PublishedStates }> {
  const source = { commit: null, modified: false };
  const plans: Plan[] = [];
  const published: PublishedStates = {};
  for (const environment of environments) {
    const current = await render(decidePublication(environment, before).publication, source, nodePlatform);
    const { publication, waiting } = decidePublication(environment, after);
    plans.push(planOf(environment, await render(publication, source, nodePlatform), current, waiting));
    const manifest = readManifest(current.get(manifestPath));
    published[environment] = { waiting, ...(manifest ? { manifest } : {}) };
  }
  return { plans, published };
}

function certificatesIn(file: FilePart, { facts }: Context): Verdict['certificates'] {
  return file.systems.flatMap((system) =>
    Object.values(system.accesses).flatMap((access) =>
      access.certificates.flatMap((part) => {
        const certificate = certificateOf(part);
        if (!certificate || facts.byCertificate.has(certificate.sha256)) return [];
        return [{ system: systemId(system), environment: access.environment, certificate }];
      }),
    ),
  );
}
