// mdocs doctor: on the machine that will call, which layer on the way to MDocs is the first to refuse, why, and whom to write to.
import { writeAtomically } from '../../apply/gateway/versions.ts';
import { examine } from '../../doctor/examine.ts';
import { firstTrouble } from '../../doctor/layers.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import { nowOf } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { readGiven } from '../run/system-error.ts';
import { judgeDates } from './credentials.ts';
import { type Checkup, checkupData, reportForAge } from './report.ts';
import { checkupText } from './screen.ts';
import { writeScript } from './script.ts';
import { type DoctorOptions, findSubject, type Subject } from './subject.ts';

/** In seconds. */
const usualPatience = 10;

/** Exit code 0 where every layer that was asked works, 1 where one refuses or somebody has to look. */
export async function diagnose(name: string | undefined, options: DoctorOptions): Promise<number> {
  const { locale } = options;
  const subject = await findSubject(name, options);
  const seconds = Math.max(1, options.timeout ?? usualPatience);
  if (options.script) {
    await put(writeScript({ ...subject, target: subject.withoutProxy, seconds, locale }));
    return 0;
  }
  const checkup = await check(subject, seconds, nowOf(options));
  if (options.report !== undefined) await writeAtomically(options.report, reportForAge(checkup));
  if (options.format === 'json') await put(`${JSON.stringify(checkupData(checkup), null, 2)}\n`);
  else await put(checkupText(checkup, screenOf(process.stdout, locale), options.report));
  return firstTrouble(checkup.diagnoses) ? 1 : 0;
}

async function check(subject: Subject, seconds: number, now: Date): Promise<Checkup> {
  const { credentials, target, declared, entry, soon } = subject;
  if (!credentials) throw new Failure(noCertificate);
  const { certificate, identity, issuers, found } = credentials;
  const local = certificate ? [...found, entry, ...judgeDates(certificate, now, soon)] : found;
  const authorities = subject.authority === undefined ? undefined : readGiven(subject.authority).toString('utf8');
  const patience = seconds * 1000;
  const { diagnoses, requestIds } = await examine({ target, identity, issuers, local, declared, authorities, patience });
  return { ...subject, at: new Date().toISOString(), clientId: declared?.clientId, certificate, requestIds, diagnoses };
}

const noCertificate: Text = {
  ro: 'Dați certificatul și cheia cu care va apela sistemul: --certificate și --key (sau un PFX).',
  en: 'Give the certificate and key that the system will call with: --certificate and --key (or a PFX).',
  ru: 'Укажите сертификат и ключ, с которыми будет обращаться система: --certificate и --key (или PFX).',
};
