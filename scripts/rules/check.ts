// Runs every rule over every part of every file.
import type { Finding } from '../model/finding.ts';
import type { FilePart } from '../model/integration.ts';
import type { AnyRule, Context, PartKind, Parts } from '../model/rule.ts';
import { rules } from './index.ts';

/** All findings of all rules, or of the given ones; positions are still to be given. */
export function check(given: Context, chosen: readonly AnyRule[] = rules): Finding[] {
  const findings: Finding[] = [];
  const context: Context = { ...given, codes };
  const byKind = new Map<PartKind, AnyRule[]>();
  for (const rule of chosen) byKind.set(rule.on, [...(byKind.get(rule.on) ?? []), rule]);
  const show = <K extends PartKind>(kind: K, part: Parts[K], file: string) => {
    for (const rule of byKind.get(kind) ?? []) findings.push(...rule.run(part, file, context));
  };
  for (const file of context.facts.files) walk(file, show);
  for (const type of context.registry.documentTypes.values()) show('documentType', type, type.file);
  show('registry', context.registry, 'registry/policy.yaml');
  if (context.proposal) show('proposal', context.proposal, context.proposal.changes[0]?.path ?? 'integrations');
  return findings;
}

type Show = <K extends PartKind>(kind: K, part: Parts[K], file: string) => void;

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

const codes: ReadonlySet<string> = new Set(rules.map((rule) => rule.code));
