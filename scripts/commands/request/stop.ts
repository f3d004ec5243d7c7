// The form for suspending or stopping a system made into its state in the institution's file, or into the file without it.
import { type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import { certificatesOf } from '../../model/proposal/named-certificates.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import { changeText } from '../../read/change.ts';
import { checkOverlay, type DatedTree, originalOf } from '../edit/overlay.ts';
import { AnswerReader } from './answer-reader.ts';
import { findAskedSystem } from './asked-system.ts';
import { collectErrors } from './findings.ts';
import { readForm } from './form.ts';
import type { FormReading } from './form-errors.ts';
import { readStop } from './typed/choice.ts';
import { neitherStop } from './typed/words.ts';
import { noPlaceIn, suspendedAlready } from './words.ts';

/** Only a maintainer of the file, as the base names them, or AGE. */
export async function readStopForm(body: string, author: Account, base: DatedTree): Promise<FormReading> {
  const reader = new AnswerReader('stop', readForm('stop', body));
  const { locale } = reader;
  const system = findAskedSystem({ reader, author, base });
  if (!('of' in system)) return system;
  const answer = reader.line('stop');
  const stop = answer === '' ? undefined : readStop(answer);
  if (stop === undefined && answer !== '') reader.report('stop', neitherStop(answer));
  if (stop === undefined || reader.errors.length > 0) return { kind: 'troubled', errors: reader.errors, locale };
  if (stop === 'suspend' && system.data.status === 'suspended')
    return { kind: 'refused', why: suspendedAlready(systemNameOf(system)), locale };
  const files = stop === 'suspend' ? suspend(system, reader.lines('reason'), base) : removeSystem(system, base);
  if (!files) return { kind: 'refused', why: noPlaceIn(system.of.slug), locale };
  const errors = collectErrors(await checkOverlay(files, base), reader, system.path);
  if (errors.length > 0) return { kind: 'troubled', errors, locale };
  const subject = `${systemNameOf(system)} (${stop === 'suspend' ? 'suspendare' : 'oprire definitivă'})`;
  return { kind: 'ready', files, subject, locale };
}

function suspend(system: SystemPart, reason: string, base: DatedTree): Map<string, string> | undefined {
  const after = changeText(originalOf(base.tree, system.file), [
    { set: [...system.path, 'status'], value: 'suspended' },
    { set: [...system.path, 'reason'], value: reason },
  ]);
  return after === undefined ? undefined : new Map([[system.file, after]]);
}

/** With the certificates that nothing else names; with the last system goes the file. */
function removeSystem(system: SystemPart, base: DatedTree): Map<string, string> | undefined {
  const after = system.of.systems.length === 1 ? '' : changeText(originalOf(base.tree, system.file), [{ remove: system.path }]);
  if (after === undefined) return undefined;
  const systems = base.loaded.context?.facts.files.flatMap((file) => file.systems) ?? [];
  const kept = new Set(systems.filter((one) => one !== system).flatMap(certificatesOf));
  const gone = certificatesOf(system).filter((path) => !kept.has(path) && base.tree.has(path));
  return new Map([[system.file, after], ...gone.map((path) => [path, ''] as const)]);
}
