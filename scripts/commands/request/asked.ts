// Which system a form is about, and whether its author may speak for it: a maintainer of the file, as the base names them, or AGE.
import type { FilePart, SystemPart } from '../../model/declaration/integration.ts';
import { whole } from '../../model/declaration/refused.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import type { Base } from '../edit/overlay.ts';
import type { FormName } from './field.ts';
import { forms } from './fields.ts';
import type { Answers } from './form.ts';
import { oneLine } from './tidy.ts';
import { type Reading, type Trouble, troublesOf } from './trouble.ts';
import { notMaintainer, unknownInstitution, unknownSystemOf } from './words.ts';

export interface Asking {
  readonly name: Exclude<FormName, 'request'>;
  readonly answers: Answers;
  readonly author: Account;
  readonly base: Base;
}

/** The system, where nothing that can be seen in the form itself is in the way. */
export function systemAsked({ name, answers, author, base }: Asking): SystemPart | Reading {
  const { locale } = answers;
  const troubles = troublesOf(name, answers);
  if (troubles.some(({ field }) => !field)) return { kind: 'troubled', troubles, locale };
  const system = systemOf(name, answers, base);
  if (!('of' in system)) return { kind: 'troubled', troubles: [...troubles, ...unlessKnown(system, troubles)], locale };
  if (!maySpeak(author, system.of, base)) return { kind: 'refused', why: notMaintainer[name](author.login, system.file), locale };
  return troubles.length > 0 ? { kind: 'troubled', troubles, locale } : system;
}

const unlessKnown = (trouble: Trouble, troubles: readonly Trouble[]): Trouble[] =>
  troubles.some(({ field }) => field === trouble.field) ? [] : [trouble];

function systemOf(name: FormName, { given }: Answers, { loaded }: Base): SystemPart | Trouble {
  const [institution = '', system = ''] = ['institution', 'system'].map((id) => oneLine(given.get(id) ?? ''));
  const fieldCalled = (id: string) => forms[name].find((field) => field.id === id);
  const file = loaded.context?.facts.fileOf(institution);
  if (!file) return { field: fieldCalled('institution'), text: unknownInstitution(institution) };
  const found = loaded.context?.facts.systemOf({ institution, system });
  return found ?? { field: fieldCalled('system'), text: unknownSystemOf(system, file.file) };
}

function maySpeak({ id }: Account, { institution }: FilePart, { loaded }: Base): boolean {
  const maintainers = whole(institution?.data.maintainers?.map((one) => one?.id ?? null)) ?? [];
  const age = loaded.context?.registry.policy.age.accounts.map((one) => one.id) ?? [];
  return [...maintainers, ...age].includes(id);
}
