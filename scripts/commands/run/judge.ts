// A tree of files read and checked, wherever it comes from: on a machine and in a browser.
import type { Facts } from '../../model/declaration/facts.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { type Finding, sortFindings } from '../../model/finding/finding.ts';
import type { Proposal } from '../../model/proposal/proposal.ts';
import type { Context, History } from '../../model/rule/rule.ts';
import type { Tree } from '../../model/tree.ts';
import type { Platform } from '../../model/x509/platform.ts';
import { type Repository, readRepository } from '../../read/repository.ts';
import type { Source } from '../../read/source.ts';
import { adjust } from '../../rules/adjust.ts';
import { check, rules } from '../../rules/check.ts';
import { catalogue } from './catalogue.ts';
import { instantOn } from './options.ts';

export interface Loaded {
  readonly repository: Repository;
  /** Absent where registry/policy.yaml could not be read. */
  readonly context?: Context;
  /** All of them, each with its line, in order. */
  readonly findings: readonly Finding[];
}

/** The state before the change. */
export interface PriorState {
  /** The state that the change starts from, read already or not. */
  readonly base?: Tree | Repository;
  /** Asked with the registry, which names the branches. */
  history?(registry: Registry): Promise<History | undefined>;
  /** The pull request that asks for the change. */
  readonly proposal?: Proposal;
  /** What the keys of old certificates have signed for, of the certificates that the change brings. */
  readRenewals?(facts: Facts): Promise<NonNullable<Context['renewals']>>;
  /** The instant in ISO 8601 to the second, UTC; else the clock's, where it is that day. */
  readonly now?: string;
  /** The reading of a similar tree: what has the same id is not read again. */
  readonly like?: Repository;
}

/** A run has one time, as it has one day. */
const started = new Date();
const instants = new Map<string, string | undefined>();

/** Asked once for each day: a check in blocks comes here often, and what a day is in Chișinău takes long to find. */
function instantOfRun(today: string): string | undefined {
  if (!instants.has(today)) instants.set(today, instantOn(today, started));
  return instants.get(today);
}

/** Reads and checks a tree, wherever it comes from. */
export async function loadTree(tree: Tree, today: string, platform: Platform, earlier: PriorState = {}): Promise<Loaded> {
  const before =
    earlier.base && ('facts' in earlier.base ? earlier.base : await readRepository(earlier.base, platform, earlier.like?.known));
  const repository = await readRepository(tree, platform, (before ?? earlier.like)?.known);
  return judge(repository, today, { ...earlier, base: before }, mayComeAgain(tree));
}

/** Checks what was read. `today` is YYYY-MM-DD. Where it may come again, what rules find in its parts is kept. */
export async function judge(
  repository: Repository,
  today: string,
  earlier: Omit<PriorState, 'base'> & { readonly base?: Repository } = {},
  comesAgain = false,
  chosen = rules,
): Promise<Loaded> {
  const { registry, facts } = repository;
  const history = registry && (await earlier.history?.(registry));
  const { base, proposal } = earlier;
  const state = { base: base?.facts, baseRegistry: base?.registry, history, proposal };
  const now = earlier.now ?? instantOfRun(today);
  const renewals = await earlier.readRenewals?.(facts);
  const context = registry && { today, now, registry, facts, codes, ...state, ...(renewals && { renewals }) };
  const findings = [...repository.findings, ...(context ? check(context, chosen, comesAgain) : [])];
  return { repository, context, findings: sortFindings(settle(findings, context, repository)) };
}

/** What was judged, with another history: only the rules that ask for one run again. */
export function judgeByHistory({ repository, ...loaded }: Loaded, history: History | undefined): Loaded {
  if (!loaded.context) return { repository, ...loaded };
  const context = { ...loaded.context, history };
  const kept = loaded.findings.filter(({ code }) => !historyCodes.has(code));
  const found = settle(check(context, rulesOfHistory), context, repository);
  return { repository, context, findings: sortFindings([...kept, ...found]) };
}

const rulesOfHistory = rules.filter(({ ofHistory }) => ofHistory);
const historyCodes: ReadonlySet<string> = new Set(rulesOfHistory.map(({ code }) => code));

const settle = (findings: readonly Finding[], context: Context | undefined, { sources }: Repository): Finding[] =>
  adjust(findings, context).map((finding) => addPosition(finding, sources));

const codes: ReadonlyMap<string, boolean> = new Map(catalogue.map(({ code, isExceptable }) => [code, isExceptable === true]));

/** What has an id need not be read again when a similar tree is; what lies on a disk has none. */
function mayComeAgain(tree: Tree): boolean {
  for (const { id } of tree.values()) if (id !== undefined) return true;
  return false;
}

/** A rule names keys; here they become a line and a column. */
function addPosition(finding: Finding, sources: ReadonlyMap<string, Source>): Finding {
  if (finding.line !== undefined) return finding;
  const position = sources.get(finding.file)?.locate(finding.path) ?? { line: 1, column: 1 };
  return { ...finding, ...position };
}
