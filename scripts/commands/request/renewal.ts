// The renewal form made into a new certificate beside the old one, which gets its last day.
import type { Issue } from '../../github/types.ts';
import { addDays, dayOf, daysBetween } from '../../model/date.ts';
import { type AccessPart, type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import { type Certificate, readCertificate } from '../../model/x509/certificate.ts';
import { checkOverlay, type DatedTree, originalOf } from '../edit/overlay.ts';
import { hasCertificate, type RenewalChange, renewAccess } from '../edit/renew-change.ts';
import { already, noPlace, notDeclared } from '../edit/renew-words.ts';
import { nodePlatform } from '../run/platform.ts';
import { AnswerReader } from './answer-reader.ts';
import { findAskedSystem } from './asked-system.ts';
import { collectErrors } from './findings.ts';
import { readForm } from './form.ts';
import type { FormReading } from './form-errors.ts';
import { dayOver, twoWeeks } from './renewal-words.ts';
import { readEnvironment } from './typed/choice.ts';
import { tidyPem } from './typed/text.ts';
import { notAnEnvironment } from './typed/words.ts';

/** Only a maintainer of the file, as the base names them, or AGE can renew. */
export async function readRenewal(
  { body, author, createdAt }: Pick<Issue, 'body' | 'author' | 'createdAt'>,
  base: DatedTree,
): Promise<FormReading> {
  const reader = new AnswerReader('renewal', readForm('renewal', body));
  const { locale } = reader;
  const system = findAskedSystem({ reader, author, base });
  if (!('of' in system)) return system;
  const access = findAccess(system, reader);
  const until = readUntil(reader, base);
  const pasted = tidyPem(reader.answers.given.get('certificate') ?? '');
  const certificate = await readPastedCertificate(pasted);
  if (access && certificate && hasCertificate(access, certificate)) reader.report('certificate', already(systemNameOf(system)));
  if (!access || reader.errors.length > 0) return { kind: 'troubled', errors: reader.errors, locale };
  const original = originalOf(base.tree, system.file);
  const { today, loaded } = base;
  const asked = dayOf(createdAt);
  const ends = { until: until ?? chooseUsualEnd(asked, today), endsAll: until !== undefined, refusedUntil: addDays(asked, -1) };
  const change = renewAccess(access, certificate, { loaded, today, original, ...ends });
  if (!change) return { kind: 'refused', why: noPlace(system.file), locale };
  return judgeRenewal(access, change, pasted, { reader, base });
}

/** An answer that says nothing is reported by the form itself. */
function findAccess(system: SystemPart, reader: AnswerReader): AccessPart | undefined {
  const answer = reader.line('environment');
  if (answer === '') return undefined;
  const environment = readEnvironment(answer);
  const access = environment && system.accesses[environment];
  if (environment === undefined) reader.report('environment', notAnEnvironment(answer));
  else if (!access) reader.report('environment', notDeclared(systemNameOf(system), [environment]));
  return access;
}

function readUntil(reader: AnswerReader, { today }: DatedTree): string | undefined {
  const until = reader.day('until');
  if (until !== '' && until < today) reader.report('until', dayOver(until, today), twoWeeks);
  return until === '' ? undefined : until;
}

async function readPastedCertificate(text: string): Promise<Certificate | undefined> {
  const reading = await readCertificate(new TextEncoder().encode(text), nodePlatform);
  return 'not' in reading ? undefined : reading.certificate;
}

const fortnight = 14;

/**
 * The usual last day of the old certificate: two weeks from the day of the form. While the form waits, the day moves by two weeks before
 * less than one week is left, and no more often: every move changes the pull request and undoes an approval.
 */
function chooseUsualEnd(asked: string, today: string): string {
  const moves = Math.floor((daysBetween(asked, today) + fortnight / 2) / fortnight);
  return addDays(asked, fortnight * (moves + 1));
}

interface RenewalForm {
  readonly reader: AnswerReader;
  readonly base: DatedTree;
}

/** By the same rules that will judge the pull request. */
async function judgeRenewal(
  access: AccessPart,
  change: RenewalChange,
  pasted: string,
  { reader, base }: RenewalForm,
): Promise<FormReading> {
  const { locale } = reader;
  const certificate = `integrations/${change.file}`;
  const files = new Map([
    [access.file, change.after],
    [certificate, pasted],
  ]);
  const errors = collectErrors(await checkOverlay(files, base), reader, access.path);
  if (errors.length > 0) return { kind: 'troubled', errors, locale };
  return { kind: 'ready', files, subject: `${systemNameOf(access.system)} (${access.environment})`, locale };
}
