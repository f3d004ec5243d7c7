// Runs every rule over every part of every file.
import type { FilePart } from '../model/declaration/integration.ts';
import { compare, type Finding } from '../model/finding/finding.ts';
import type { AnyRule, Context, PartKind, RuleParts } from '../model/rule/rule.ts';
import * as all from './index.ts';

/** Every rule of the list, by code. */
export const rules: readonly AnyRule[] = Object.values(all).sort((a, b) => compare(a.code, b.code));

/** Those that look at what institutions declare, and not at what all files are judged by. */
export const rulesOfFiles: readonly AnyRule[] = rules.filter(({ on }) => on !== 'registry' && on !== 'documentType');

/**
 * All findings of all rules, or of the given ones; positions are still to be given. Where parts may come again, as they do when a similar tree
 * is read, what all rules find in them is kept.
 */
export function check(context: Context, chosen: readonly AnyRule[] = rules, mayComeAgain = false): Finding[] {
  const findings: Finding[] = [];
  const byKind = new Map<PartKind, AnyRule[]>();
  for (const rule of chosen) byKind.set(rule.on, [...(byKind.get(rule.on) ?? []), rule]);
  const look = mayComeAgain && chosen === rules ? makeKeepingLook(context) : makeLook(context);
  const show = <K extends PartKind>(kind: K, part: RuleParts[K], file: string) => {
    for (const found of look(byKind.get(kind) ?? [], part, file)) for (const finding of found) findings.push(finding);
  };
  for (const file of context.facts.files) walk(file, show);
  for (const type of context.registry.documentTypes.values()) show('documentType', type, type.file);
  show('registry', context.registry, 'registry/policy.yaml');
  if (context.proposal) show('proposal', context.proposal, context.proposal.changes[0]?.path ?? 'integrations');
  return findings;
}

interface CachedFindings {
  readonly today: string;
  readonly now: string | undefined;
  readonly registry: Context['registry'];
  /** Indexed by the rule's place among the rules for such parts; undefined where the rule read more than the day and the registry. */
  readonly findings: (readonly Finding[] | undefined)[];
}

const knownParts = new WeakMap<object, CachedFindings>();
const nothing: readonly never[] = [];

/** Runs the rules on a part, and gives the findings of those that have some. */
type Look = (chosen: readonly AnyRule[], part: RuleParts[PartKind], file: string) => readonly (readonly Finding[])[];

function makeLook(context: Context): Look {
  return (chosen, part, file) => {
    let all: (readonly Finding[])[] | undefined;
    for (const rule of chosen) {
      const found = rule.run(part, file, context);
      if (found.length === 0) continue;
      all ??= [];
      all.push(found);
    }
    return all ?? nothing;
  };
}

/**
 * A rule that reads only the part, the time and the registry would find the same again, so its findings are reused: from one pull request to
 * the next, nearly all of a large repository is the same.
 */
function makeKeepingLook(context: Context): Look {
  const { narrow, asked } = watchContext(context);
  const { today, now, registry } = context;
  return (chosen, part, file) => {
    const before = knownParts.get(part);
    const isSame = before?.today === today && before.now === now && before.registry === registry;
    const known = isSame ? before : { today, now, registry, findings: new Array(chosen.length) };
    knownParts.set(part, known);
    return chosen.map((rule, i) => {
      const same = known.findings[i];
      if (same) return same;
      asked.more = false;
      const found = rule.run(part, file, narrow);
      if (!asked.more) known.findings[i] = found.length > 0 ? found : nothing;
      return found;
    });
  };
}

/** The context, and a record of whether a rule read more of it than the day and the registry. */
function watchContext(context: Context): { narrow: Context; asked: { more: boolean } } {
  const asked = { more: false };
  const getter = (key: 'facts' | 'base' | 'baseRegistry' | 'proposal' | 'history' | 'renewals') => ({
    enumerable: true,
    get() {
      asked.more = true;
      return context[key];
    },
  });
  const { today, now, registry, codes } = context;
  const narrow = Object.defineProperties(
    { today, now, registry, codes },
    {
      facts: getter('facts'),
      base: getter('base'),
      baseRegistry: getter('baseRegistry'),
      proposal: getter('proposal'),
      history: getter('history'),
      renewals: getter('renewals'),
    },
  ) as Context;
  return { narrow, asked };
}

type Show = <K extends PartKind>(kind: K, part: RuleParts[K], file: string) => void;

function walk(file: FilePart, show: Show): void {
  show('file', file, file.file);
  if (file.institution) show('institution', file.institution, file.file);
  if (file.agreement) show('agreement', file.agreement, file.file);
  for (const system of file.systems) {
    show('system', system, file.file);
    for (const access of Object.values(system.accesses)) {
      show('access', access, file.file);
      for (const certificate of access.certificates) show('certificate', certificate, file.file);
      for (const address of access.addresses) show('address', address, file.file);
    }
  }
}
