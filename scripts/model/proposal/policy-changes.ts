// What differs between two versions of AGE's policy, in points that a person can decide about.
import type { Registry } from '../declaration/registry.ts';
import { environments } from '../environment.ts';
import { formatPath, type Path, valueAt } from '../path.ts';
import type { Certificate } from '../x509/certificate.ts';
import { organizationOf } from '../x509/owner.ts';

export interface PolicyChange {
  readonly kind: 'account-added' | 'account-removed' | 'authority-added' | 'authority-removed' | 'exception-added' | 'value';
  /** In the policy as it would be. */
  readonly at: Path;
  readonly name: string;
}

export function findPolicyChanges(before: Registry, after: Registry): PolicyChange[] {
  return [
    ...compareAccounts(before, after),
    ...compareAuthorities(before, after),
    ...compareExceptions(before, after),
    ...compareValues(before, after),
  ];
}

function compareAccounts({ policy: before }: Registry, { policy: after }: Registry): PolicyChange[] {
  const named = ({ login, id }: { login: string; id: number }) => `${login} (${id})`;
  const at = ['age', 'accounts'];
  const isIn = (list: readonly { id: number }[]) => (account: { id: number }) => list.some(({ id }) => id === account.id);
  const added = after.age.accounts.filter((account) => !isIn(before.age.accounts)(account));
  const removed = before.age.accounts.filter((account) => !isIn(after.age.accounts)(account));
  return [
    ...added.map((account) => ({
      kind: 'account-added' as const,
      at: [...at, after.age.accounts.indexOf(account)],
      name: named(account),
    })),
    ...removed.map((account) => ({ kind: 'account-removed' as const, at, name: named(account) })),
  ];
}

function compareAuthorities(before: Registry, after: Registry): PolicyChange[] {
  return environments.flatMap((environment) => {
    const [was, is] = [before.authorities[environment], after.authorities[environment]];
    const at = ['environments', environment, 'authorities'];
    const missing = (list: readonly Certificate[], other: readonly Certificate[]) =>
      list.filter(({ sha256 }) => !other.some((one) => one.sha256 === sha256));
    const named = (one: Certificate) => `${environment}: ${organizationOf(one.subject) ?? '-'}, SHA-256 ${one.sha256}`;
    return [
      ...missing(is, was).map((one) => ({ kind: 'authority-added' as const, at, name: named(one) })),
      ...missing(was, is).map((one) => ({ kind: 'authority-removed' as const, at, name: named(one) })),
    ];
  });
}

/** New ones and those that say something else than before. One that goes makes the check stricter: it needs no words. */
function compareExceptions({ policy: before }: Registry, { policy: after }: Registry): PolicyChange[] {
  const known = new Set(before.exceptions?.map((one) => JSON.stringify(one)));
  return (after.exceptions ?? []).flatMap((one, i) => {
    const name = [one.rule, ...one.institutions, one.system, one.value, one.expires].filter(Boolean).join(', ');
    return known.has(JSON.stringify(one)) ? [] : [{ kind: 'exception-added' as const, at: ['exceptions', i], name }];
  });
}

const ownPoints = /^(age\.accounts|exceptions|environments\.\w+\.authorities)$/;

/** Everything else, by the smallest place that holds the difference. */
function compareValues({ policy: before }: Registry, { policy: after }: Registry): PolicyChange[] {
  return findDifferences(before, after, [])
    .filter((path) => !ownPoints.test(formatPath(path)))
    .map((at) => ({ kind: 'value', at, name: `${formatPath(at)}: ${showValue(before, at)} → ${showValue(after, at)}` }));
}

function findDifferences(before: unknown, after: unknown, path: Path): Path[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => findDifferences(before[key], after[key], [...path, key]));
}

const showValue = (policy: unknown, at: Path): string => JSON.stringify(valueAt(policy, at)) ?? '-';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
