// Which system a form is about, and whether its author may speak for it: a maintainer of the file, as the base names them, or AGE.
import type { FilePart, SystemPart } from '../../model/declaration/integration.ts';
import { asWholeList } from '../../model/declaration/refused.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import type { DatedTree } from '../edit/overlay.ts';
import type { FormName } from './field.ts';
import { forms } from './fields.ts';
import type { Answers } from './form.ts';
import { type FormError, type FormReading, findFormErrors } from './form-errors.ts';
import { tidyLine } from './tidy.ts';
import { notMaintainer, unknownInstitution, unknownSystemOf } from './words.ts';

export interface SystemQuery {
  readonly name: Exclude<FormName, 'request'>;
  readonly answers: Answers;
  readonly author: Account;
  readonly base: DatedTree;
}

/** The system, where nothing that can be seen in the form itself is in the way. */
export function findAskedSystem({ name, answers, author, base }: SystemQuery): SystemPart | FormReading {
  const { locale } = answers;
  const errors = findFormErrors(name, answers);
  if (errors.some(({ field }) => !field)) return { kind: 'troubled', errors, locale };
  const system = lookUpSystem(name, answers, base);
  if (!('of' in system)) return { kind: 'troubled', errors: [...errors, ...unlessReported(system, errors)], locale };
  if (!maySpeak(author, system.of, base)) return { kind: 'refused', why: notMaintainer[name](author.login, system.file), locale };
  return errors.length > 0 ? { kind: 'troubled', errors, locale } : system;
}

const unlessReported = (formError: FormError, errors: readonly FormError[]): FormError[] =>
  errors.some(({ field }) => field === formError.field) ? [] : [formError];

function lookUpSystem(name: FormName, { given }: Answers, { loaded }: DatedTree): SystemPart | FormError {
  const [institution = '', system = ''] = ['institution', 'system'].map((id) => tidyLine(given.get(id) ?? ''));
  const fieldCalled = (id: string) => forms[name].find((field) => field.id === id);
  const file = loaded.context?.facts.fileOf(institution);
  if (!file) return { field: fieldCalled('institution'), text: unknownInstitution(institution) };
  const found = loaded.context?.facts.systemOf({ institution, system });
  return found ?? { field: fieldCalled('system'), text: unknownSystemOf(system, file.file) };
}

function maySpeak({ id }: Account, { institution }: FilePart, { loaded }: DatedTree): boolean {
  const maintainers = asWholeList(institution?.data.maintainers?.map((one) => one?.id ?? null)) ?? [];
  const age = loaded.context?.registry.policy.age.accounts.map((one) => one.id) ?? [];
  return [...maintainers, ...age].includes(id);
}
