// After the check: rules that policy announces for a later day, and exceptions that AGE granted.
import { type Finding, type Severity, severities } from '../model/finding/finding.ts';
import type { StagedRule } from '../model/generated/policy.ts';
import { covers, isInForce } from '../model/rule/exception.ts';
import type { Context } from '../model/rule/rule.ts';
import { rules } from './check.ts';

/** The findings as policy wants them on this day. Without a context (no readable policy) as they are. */
export function adjust(findings: readonly Finding[], context: Context | undefined): readonly Finding[] {
  if (!context) return findings;
  return findings.flatMap((finding) => applyStage(finding, context)).map((finding) => applyException(finding, context));
}

/** A staged rule is silent until its first day; a finding that is milder than its rule for a reason of its own stays so. */
function applyStage(finding: Finding, { today, registry }: Context): Finding[] {
  const plan = registry.policy.stagedRules?.find(({ rule }) => rule === finding.code);
  if (!plan || !finding.isExceptable) return [finding];
  const stage = stageOn(plan, today);
  if (stage === undefined) return [];
  const isMildOnPurpose = finding.severity !== ownSeverity.get(finding.code);
  return [{ ...finding, severity: isMildOnPurpose ? chooseMilder(stage, finding.severity) : stage }];
}

/** The strictest stage whose day has come; where a stage has no day, the milder one before it goes on. */
function stageOn(plan: StagedRule, today: string): Severity | undefined {
  return severities.find((severity) => {
    const from = plan[severity];
    return from !== undefined && from <= today;
  });
}

function chooseMilder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) > severities.indexOf(b) ? a : b;
}

const ownSeverity: ReadonlyMap<string, Severity> = new Map(rules.map((rule) => [rule.code, rule.severity]));

function applyException(finding: Finding, { today, registry, facts }: Context): Finding {
  if (!finding.isExceptable) return finding;
  const exception = registry.policy.exceptions?.find((one) => isInForce(one, today) && covers(one, finding, facts));
  if (!exception) return finding;
  return { ...finding, severity: 'notice', exception: exception.reason, exceptionUntil: exception.expires };
}
