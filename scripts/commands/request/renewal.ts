// The renewal form made into a new certificate beside the old one, which gets its last day.
import type { Issue } from '../../github/types.ts';
import { dayOf, daysAfter, daysBetween, isDay } from '../../model/date.ts';
import { type AccessPart, type SystemPart, systemName } from '../../model/declaration/integration.ts';
import { environments } from '../../model/environment.ts';
import type { Text } from '../../model/text/text.ts';
import { type Certificate, readCertificate } from '../../model/x509/certificate.ts';
import { type Base, errorsBrought } from '../edit/overlay.ts';
import { type Change, changeOf, hasCertificate } from '../edit/renew-change.ts';
import { already, noPlace, notDeclared } from '../edit/renew-words.ts';
import { nodePlatform } from '../run/platform.ts';
import { systemAsked } from './asked.ts';
import { forms } from './fields.ts';
import { type Answers, readForm } from './form.ts';
import { dayOver, notADay, notAnEnvironment } from './renewal-words.ts';
import { oneLine, pem } from './tidy.ts';
import { type Reading, type Trouble, troubleOf } from './trouble.ts';

/** Only a maintainer of the file, as the base names them, or AGE can renew. */
export async function readRenewal(
  { body, author, createdAt }: Pick<Issue, 'body' | 'author' | 'createdAt'>,
  base: Base,
): Promise<Reading> {
  const answers = readForm('renewal', body);
  const { locale, given } = answers;
  const system = systemAsked({ name: 'renewal', answers, author, base });
  if (!('of' in system)) return system;
  const access = accessOf(answers, system);
  const until = given.has('until') ? oneLine(given.get('until') ?? '') : undefined;
  const troubles = [...('text' in access ? [access] : []), ...untilTrouble(until, base)];
  if ('text' in access || troubles.length > 0) return { kind: 'troubled', troubles, locale };
  const pasted = pem(given.get('certificate') ?? '');
  const certificate = await certificateIn(pasted);
  if (certificate && hasCertificate(access, certificate))
    return { kind: 'troubled', troubles: [about('certificate', already(systemName(system)))], locale };
  const original = new TextDecoder('utf-8', { ignoreBOM: true }).decode(base.tree.get(system.file)?.read());
  const { today, loaded } = base;
  const ends = { until: until ?? usualEnd(dayOf(createdAt), today), endsAll: until !== undefined };
  const change = changeOf(access, certificate, { loaded, today, original, ...ends });
  if (!change) return { kind: 'refused', why: noPlace(system.file), locale };
  return judged(access, change, pasted, { answers, base });
}

const about = (id: string, text: Text): Trouble => ({ field: forms.renewal.find((field) => field.id === id), text });

function accessOf({ given }: Answers, system: SystemPart): AccessPart | Trouble {
  const answer = oneLine(given.get('environment') ?? '');
  const environment = environments.find((one) => one === answer.toLowerCase());
  if (!environment) return about('environment', notAnEnvironment(answer));
  return system.accesses[environment] ?? about('environment', notDeclared(systemName(system), environment));
}

function untilTrouble(until: string | undefined, { today }: Base): Trouble[] {
  if (until === undefined) return [];
  if (!isDay(until)) return [about('until', notADay(until))];
  return until < today ? [about('until', dayOver(until, today))] : [];
}

async function certificateIn(text: string): Promise<Certificate | undefined> {
  const reading = await readCertificate(new TextEncoder().encode(text), nodePlatform);
  return 'not' in reading ? undefined : reading.certificate;
}

const fortnight = 14;

/**
 * The usual last day of the old certificate: two weeks from the day of the form. While the form waits, the day moves by two weeks before
 * less than one week is left, and no more often: every move changes the pull request and undoes an approval.
 */
function usualEnd(asked: string, today: string): string {
  const moves = Math.floor((daysBetween(asked, today) + fortnight / 2) / fortnight);
  return daysAfter(asked, fortnight * (moves + 1));
}

interface Asked {
  readonly answers: Answers;
  readonly base: Base;
}

/** By the same rules that will judge the pull request. */
async function judged(access: AccessPart, change: Change, pasted: string, { answers, base }: Asked): Promise<Reading> {
  const { locale } = answers;
  const certificate = `integrations/${change.file}`;
  const files = new Map([
    [access.file, change.after],
    [certificate, pasted],
  ]);
  const errors = await errorsBrought(files, base);
  if (errors.length > 0)
    return { kind: 'troubled', troubles: errors.map((one) => troubleOf('renewal', one, access.path)), locale };
  return { kind: 'ready', files, subject: `${systemName(access.system)} (${access.environment})`, locale };
}
