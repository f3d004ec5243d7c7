// Which institution and system a form is about, and whether its author may speak for it: a maintainer of the file, as the base names them,
// or AGE.
import { type FilePart, type SystemPart, systemId, systemNameOf } from '../../model/declaration/integration.ts';
import { asWholeList } from '../../model/declaration/refused.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import { didYouMean, findNearest } from '../../model/text/nearest.ts';
import type { DatedTree } from '../edit/overlay.ts';
import type { AnswerReader } from './answer-reader.ts';
import type { FormReading } from './form-errors.ts';
import { findInstitutions, findSystems } from './typed/lookup.ts';
import { notMaintainer, severalCalled, unknownInstitution, unknownSystemOf } from './words.ts';

export interface Asking {
  readonly reader: AnswerReader;
  readonly author: Account;
  readonly base: DatedTree;
}

/** Undefined, with what is wrong reported, where there is none. */
export function findAskedFile({ reader, author, base }: Asking): FilePart | FormReading | undefined {
  const { locale } = reader;
  if (reader.isGone) return { kind: 'troubled', errors: reader.errors, locale };
  const answer = reader.line('institution');
  const { facts } = base.loaded.context ?? {};
  const [file, ...more] = facts && answer !== '' ? findInstitutions(answer, facts) : [];
  if (answer === '') return undefined;
  if (!file)
    reader.report('institution', unknownInstitution(answer), nearHint(answer, facts?.files.map(({ slug }) => slug) ?? []));
  else if (more.length > 0)
    reader.report(
      'institution',
      severalCalled(
        answer,
        [file, ...more].map(({ slug }) => slug),
      ),
    );
  else if (!maySpeak(author, file, base)) return { kind: 'refused', why: notMaintainer(author.login, file.slug), locale };
  else return file;
  return undefined;
}

/** The system, where nothing that can be seen in the form itself is in the way. */
export function findAskedSystem(asking: Asking): SystemPart | FormReading {
  const { reader } = asking;
  const file = findAskedFile(asking);
  if (file && 'kind' in file) return file;
  const system = file && findSystemIn(file, reader);
  return system ?? { kind: 'troubled', errors: reader.errors, locale: reader.locale };
}

/** Undefined where none is named, or what is named is not there; the second is reported. */
export function findSystemIn(file: FilePart, reader: AnswerReader): SystemPart | undefined {
  const answer = reader.line('system');
  const [system, ...more] = answer === '' ? [] : findSystems(answer, file);
  if (system && more.length === 0) return system;
  if (system) reader.report('system', severalCalled(answer, [system, ...more].map(systemNameOf)));
  else if (answer !== '')
    reader.report('system', unknownSystemOf(answer, file.slug), nearHint(answer, file.systems.map(systemId)));
  return undefined;
}

function nearHint(answer: string, known: readonly string[]) {
  const near = findNearest(answer, known);
  return near.length > 0 ? didYouMean(near) : undefined;
}

export function maySpeak({ id }: Account, { institution }: FilePart, { loaded }: DatedTree): boolean {
  const maintainers = asWholeList(institution?.data.maintainers?.map((one) => one?.id ?? null)) ?? [];
  const age = loaded.context?.registry.policy.age.accounts.map((one) => one.id) ?? [];
  return [...maintainers, ...age].includes(id);
}
