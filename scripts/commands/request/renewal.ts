// The renewal form made into a new certificate beside the old one, which gets its last day.
import type { Issue } from '../../github/types.ts';
import { addDays, dayOf, daysBetween } from '../../model/date.ts';
import { type AccessPart, type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import { renewalDays } from '../../model/declaration/renewal.ts';
import type { Text } from '../../model/text/text.ts';
import { type Certificate, readCertificate } from '../../model/x509/certificate.ts';
import { fromBase64 } from '../../model/x509/pem.ts';
import type { RenewalEntry } from '../../read/certificate-list.ts';
import { checkOverlay, type DatedTree, originalOf } from '../edit/overlay.ts';
import { hasCertificate, type RenewalChange, renewAccess } from '../edit/renew-change.ts';
import { already, noPlace, notDeclared } from '../edit/renew-words.ts';
import { findProofFault, findSigned, type RenewedAccess, writeSigningLine } from '../edit/renewal-proof.ts';
import { nodePlatform } from '../run/platform.ts';
import { AnswerReader } from './answer-reader.ts';
import { findAskedSystem } from './asked-system.ts';
import { collectErrors } from './findings.ts';
import { readForm } from './form.ts';
import type { FormReading } from './form-errors.ts';
import {
  dayOver,
  faultySignature,
  howToSign,
  notBase64,
  orLeaveEmpty,
  otherSignature,
  signedUntil,
  twoWeeks,
} from './renewal-words.ts';
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
  const renewed = certificate && { access, certificate, today };
  const renewal = renewed && (await readSignature(reader, renewed));
  const ends = { until: until ?? chooseUsualEnd(asked, today), endsAll: until !== undefined, refusedUntil: addDays(asked, -1) };
  const change = renewAccess(access, certificate, { loaded, today, original, renewal, ...ends });
  if (!change) return { kind: 'refused', why: noPlace(system.file), locale };
  const line = renewed && writeSigningLine(renewed, { signed: chooseSigningDay(asked, today), key: 'KEY', to: 'screen' });
  return judgeRenewal(access, change, pasted, { reader, base, renewal, line });
}

/** In base64, in however many lines; undefined where none was given, or it is nobody's, which is reported. */
async function readSignature(reader: AnswerReader, renewed: RenewedAccess): Promise<RenewalEntry | undefined> {
  const text = reader.lines('signature').replaceAll(/\s+/g, '');
  if (text === '') return undefined;
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0;
  const found = isBase64 ? await findSigned(fromBase64(text), renewed) : undefined;
  if (!found) reader.report('signature', isBase64 ? otherSignature : notBase64, isBase64 ? orLeaveEmpty : undefined);
  return found;
}

/** While the form waits, the day that is to be signed moves once a week: the answer says the same from one hour to the next. */
const chooseSigningDay = (asked: string, today: string): string =>
  addDays(asked, Math.max(0, Math.floor(daysBetween(asked, today) / 7)) * 7);

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
  readonly renewal: RenewalEntry | undefined;
  /** Makes the signature that the form lacks. */
  readonly line: string | undefined;
}

/** By the same rules that will judge the pull request. */
async function judgeRenewal(
  access: AccessPart,
  change: RenewalChange,
  pasted: string,
  { reader, base, renewal, line }: RenewalForm,
): Promise<FormReading> {
  const { locale } = reader;
  const certificate = `integrations/${change.file}`;
  const files = new Map([
    [access.file, change.after],
    [certificate, pasted],
  ]);
  const findings = await checkOverlay(files, base);
  const fault = renewal && findings.length === 0 ? await findProofFault(access, renewal, { files, base }) : undefined;
  if (fault) reader.report('signature', faultySignature(fault), orLeaveEmpty);
  const errors = collectErrors(findings, reader, access.path);
  if (errors.length > 0) return { kind: 'troubled', errors, locale };
  const subject = `${systemNameOf(access.system)} (${access.environment})`;
  return { kind: 'ready', files, subject, locale, notes: describeProof(access, renewal, line) };
}

/** In staging nobody waits for an approval. */
function describeProof({ environment }: AccessPart, renewal: RenewalEntry | undefined, line: string | undefined): Text[] {
  if (renewal) return [signedUntil(addDays(renewal.signed, renewalDays))];
  return environment === 'production' && line !== undefined ? [howToSign(line)] : [];
}
