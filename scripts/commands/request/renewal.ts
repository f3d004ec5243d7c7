// The renewal form made into a new certificate beside the old one, which gets its last day.
import type { Issue } from '../../github/types.ts';
import { addDays, dayOf, daysBetween, isDay } from '../../model/date.ts';
import { type AccessPart, type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import { environments } from '../../model/environment.ts';
import type { Text } from '../../model/text/text.ts';
import { type Certificate, readCertificate } from '../../model/x509/certificate.ts';
import { checkOverlay, type DatedTree } from '../edit/overlay.ts';
import { hasCertificate, type RenewalChange, renewAccess } from '../edit/renew-change.ts';
import { already, noPlace, notDeclared } from '../edit/renew-words.ts';
import { nodePlatform } from '../run/platform.ts';
import { findAskedSystem } from './asked-system.ts';
import { forms } from './fields.ts';
import { type Answers, readForm } from './form.ts';
import { type FormError, type FormReading, toFormError } from './form-errors.ts';
import { dayOver, notADay, notAnEnvironment } from './renewal-words.ts';
import { tidyLine, tidyPem } from './tidy.ts';

/** Only a maintainer of the file, as the base names them, or AGE can renew. */
export async function readRenewal(
  { body, author, createdAt }: Pick<Issue, 'body' | 'author' | 'createdAt'>,
  base: DatedTree,
): Promise<FormReading> {
  const answers = readForm('renewal', body);
  const { locale, given } = answers;
  const system = findAskedSystem({ name: 'renewal', answers, author, base });
  if (!('of' in system)) return system;
  const access = findAccess(answers, system);
  const until = given.has('until') ? tidyLine(given.get('until') ?? '') : undefined;
  const errors = [...('text' in access ? [access] : []), ...checkUntil(until, base)];
  if ('text' in access || errors.length > 0) return { kind: 'troubled', errors, locale };
  const pasted = tidyPem(given.get('certificate') ?? '');
  const certificate = await readPastedCertificate(pasted);
  if (certificate && hasCertificate(access, certificate))
    return { kind: 'troubled', errors: [toError('certificate', already(systemNameOf(system)))], locale };
  const original = new TextDecoder('utf-8', { ignoreBOM: true }).decode(base.tree.get(system.file)?.read());
  const { today, loaded } = base;
  const ends = { until: until ?? chooseUsualEnd(dayOf(createdAt), today), endsAll: until !== undefined };
  const change = renewAccess(access, certificate, { loaded, today, original, ...ends });
  if (!change) return { kind: 'refused', why: noPlace(system.file), locale };
  return judgeRenewal(access, change, pasted, { answers, base });
}

const toError = (id: string, text: Text): FormError => ({ field: forms.renewal.find((field) => field.id === id), text });

function findAccess({ given }: Answers, system: SystemPart): AccessPart | FormError {
  const answer = tidyLine(given.get('environment') ?? '');
  const environment = environments.find((one) => one === answer.toLowerCase());
  if (!environment) return toError('environment', notAnEnvironment(answer));
  return system.accesses[environment] ?? toError('environment', notDeclared(systemNameOf(system), environment));
}

function checkUntil(until: string | undefined, { today }: DatedTree): FormError[] {
  if (until === undefined) return [];
  if (!isDay(until)) return [toError('until', notADay(until))];
  return until < today ? [toError('until', dayOver(until, today))] : [];
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
  readonly answers: Answers;
  readonly base: DatedTree;
}

/** By the same rules that will judge the pull request. */
async function judgeRenewal(
  access: AccessPart,
  change: RenewalChange,
  pasted: string,
  { answers, base }: RenewalForm,
): Promise<FormReading> {
  const { locale } = answers;
  const certificate = `integrations/${change.file}`;
  const files = new Map([
    [access.file, change.after],
    [certificate, pasted],
  ]);
  const errors = await checkOverlay(files, base);
  if (errors.length > 0)
    return { kind: 'troubled', errors: errors.map((one) => toFormError('renewal', one, access.path)), locale };
  return { kind: 'ready', files, subject: `${systemNameOf(access.system)} (${access.environment})`, locale };
}
