// The confirmation form made into the confirmation block of the institution's file, for the access that is published in staging now.

import { readable } from '../../model/guarded.ts';
import { type FilePart, type SystemPart, systemName } from '../../model/integration.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { Account } from '../../model/proposal.ts';
import { testedAccess, withConfirmation } from '../confirm-change.ts';
import { confirmedAlready, unreadableSystem } from '../confirm-words.ts';
import { type Earlier, loadTree } from '../load.ts';
import { laidOver, newErrors } from '../overlay.ts';
import { nodePlatform } from '../platform.ts';
import type { Base } from './connection.ts';
import { forms } from './fields.ts';
import { type Answers, readForm } from './form.ts';
import type { Reading } from './reading.ts';
import { oneLine, someLines } from './tidy.ts';
import { type Trouble, troubleOf, troublesOf } from './trouble.ts';
import { notMaintainer, unknownInstitution, unknownSystemOf } from './words.ts';

export interface Published {
  /** Of staging. */
  readonly manifest: Manifest | undefined;
  readonly earlier: Earlier;
}

/** Only a maintainer of the file, as the base names them, or AGE can confirm. */
export async function readConfirmation(body: string, author: Account, base: Base, published: Published): Promise<Reading> {
  const answers = readForm('confirmation', body);
  const { locale } = answers;
  const troubles = troublesOf('confirmation', answers);
  if (troubles.some(({ field }) => !field)) return { kind: 'troubled', troubles, locale };
  const system = systemOf(answers, base);
  if (!('of' in system)) return { kind: 'troubled', troubles: [...troubles, ...unlessKnown(system, troubles)], locale };
  if (!mayConfirm(author, system.of, base)) return { kind: 'refused', why: notMaintainer(author.login, system.file), locale };
  if (troubles.length > 0) return { kind: 'troubled', troubles, locale };
  const access = testedAccess(system, published.manifest);
  if (typeof access !== 'string') return { kind: 'refused', why: access, locale };
  if (system.accesses.production?.data.confirmation?.access === access)
    return { kind: 'refused', why: confirmedAlready(systemName(system)), locale };
  return proposal(system, access, answers, base, published);
}

const unlessKnown = (trouble: Trouble, troubles: readonly Trouble[]): Trouble[] =>
  troubles.some(({ field }) => field === trouble.field) ? [] : [trouble];

function systemOf({ given }: Answers, { loaded }: Base): SystemPart | Trouble {
  const [institution, system] = ['institution', 'system'].map((id) => oneLine(given.get(id) ?? ''));
  const fieldCalled = (id: string) => forms.confirmation.find((field) => field.id === id);
  const file = loaded.context?.facts.files.find(({ slug }) => slug === institution);
  if (!file) return { field: fieldCalled('institution'), text: unknownInstitution(institution ?? '') };
  const found = file.systems.find((one) => readable(() => one.data.id) === system);
  return found ?? { field: fieldCalled('system'), text: unknownSystemOf(system ?? '', file.file) };
}

function mayConfirm({ id }: Account, { institution }: FilePart, { loaded }: Base): boolean {
  const maintainers = readable(() => institution?.data.maintainers.map((one) => one.id)) ?? [];
  const age = loaded.context?.registry.policy.age.accounts.map((one) => one.id) ?? [];
  return [...maintainers, ...age].includes(id);
}

async function proposal(
  system: SystemPart,
  access: string,
  { given, locale }: Answers,
  base: Base,
  { earlier }: Published,
): Promise<Reading> {
  const { file } = system;
  const source = base.loaded.repository.sources.get(file);
  if (!source) return { kind: 'refused', why: unreadableSystem(systemName(system), file), locale };
  const text = (id: string) => given.get(id) ?? '';
  const original = new TextDecoder('utf-8', { ignoreBOM: true }).decode(base.tree.get(file)?.read());
  const confirmed = { tested: oneLine(text('tested')), by: oneLine(text('mailbox')), report: someLines(text('report')) };
  const after = withConfirmation({ system, source, original }, access, confirmed);
  if (typeof after !== 'string') return { kind: 'refused', why: after, locale };
  const files = new Map([[file, after]]);
  const next = await loadTree(laidOver(base.tree, files), base.today, nodePlatform, {
    ...earlier,
    base: base.loaded.repository,
  });
  const from = [...system.path, 'environments', 'production'];
  const errors = newErrors(file, base.loaded.findings, next.findings);
  if (errors.length > 0) return { kind: 'troubled', troubles: errors.map((one) => troubleOf('confirmation', one, from)), locale };
  return { kind: 'ready', files, subject: systemName(system), locale };
}
