// Whether a confirmation stood in the file before the change: what was right then is not wrong because of what somebody asks for now.
import type { SystemPart } from '../../model/declaration/integration.ts';
import type { Context } from '../../model/rule/rule.ts';

export function isConfirmedBefore(access: string, system: SystemPart, { base }: Pick<Context, 'base'>): boolean {
  const before = base?.bySystemId.get(system.valid.id)?.filter(({ of }) => of.slug === system.of.slug) ?? [];
  return before.some(({ accesses }) => accesses.production?.valid.confirmation?.access === access);
}
