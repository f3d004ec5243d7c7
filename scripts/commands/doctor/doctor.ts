// mdocs doctor: on the machine that will call, which layer on the way to MDocs is the first to refuse, why, and whom to write to.
import { writeAtomically } from '../../apply/gateway/versions.ts';
import { examine } from '../../doctor/examine.ts';
import { type Diagnosis, firstTrouble } from '../../doctor/layers.ts';
import { findProxy } from '../../doctor/target.ts';
import { systemNameOf } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import { nowOf, type Options } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { readGiven } from '../run/system-error.ts';
import { judgeDates, readCredentials } from './credentials.ts';
import { declaredOf, findSystem, findTarget, judgeEntry, readHere } from './entry.ts';
import { type Checkup, checkupData, reportForAge } from './report.ts';
import { checkupText } from './screen.ts';
import { writeScript } from './script.ts';

export interface DoctorOptions extends Options {
  readonly environment: Environment;
  readonly certificate?: string;
  readonly key?: string;
  readonly url?: string;
  readonly authority?: string;
  readonly direct?: boolean;
  /** In seconds. */
  readonly timeout?: number;
  readonly format: 'text' | 'json';
  readonly report?: string;
  readonly script?: boolean;
}

/** In seconds. */
const usualPatience = 10;
/** In days, where no policy says. */
const usuallySoon = 30;

/** Exit code 0 where every layer that was asked works, 1 where one refuses or somebody has to look. */
export async function diagnose(name: string | undefined, options: DoctorOptions): Promise<number> {
  const { environment, locale, root } = options;
  const here = await readHere(root);
  const { policy } = here.registry ?? {};
  const found = findTarget(here.registry, environment, options.url);
  const proxy = options.direct ? undefined : findProxy(found.host, process.env);
  const target = proxy ? { ...found, proxy } : found;
  const seconds = Math.max(1, options.timeout ?? usualPatience);
  const mailbox = policy?.age?.mailbox;
  if (options.script) {
    const own =
      options.certificate === undefined
        ? undefined
        : await readCredentials({ certificate: options.certificate, key: options.key, locale });
    const system = findSystem(here, environment, { name, certificate: own?.certificate });
    const declared = declaredOf(system, environment);
    await put(
      writeScript({ target: found, environment, declared, seconds, locale, mailbox, system: system && systemNameOf(system) }),
    );
    return 0;
  }
  if (options.certificate === undefined) throw new Failure(noCertificate);
  const {
    certificate,
    identity,
    issuers,
    found: files,
  } = await readCredentials({
    certificate: options.certificate,
    key: options.key,
    locale,
  });
  const system = findSystem(here, environment, { name, certificate });
  const declared = declaredOf(system, environment);
  const now = nowOf(options);
  const soon = policy?.limits?.certificateExpiresSoonDays ?? usuallySoon;
  const local: Diagnosis[] = certificate
    ? [...files, judgeEntry(here, system, environment, certificate), ...judgeDates(certificate, now, soon)]
    : [...files];
  const authorities = options.authority === undefined ? undefined : readGiven(options.authority).toString('utf8');
  const { diagnoses, requestIds } = await examine({
    target,
    identity,
    issuers,
    local,
    declared,
    authorities,
    patience: seconds * 1000,
  });
  const checkup: Checkup = {
    environment,
    at: new Date().toISOString(),
    target,
    isOfPolicy: target.serverName === policy?.environments[environment].gateway?.serverName,
    system: system && systemNameOf(system),
    clientId: declared?.clientId,
    certificate,
    mailbox,
    requestIds,
    diagnoses,
  };
  if (options.report !== undefined) await writeAtomically(options.report, reportForAge(checkup));
  if (options.format === 'json') await put(`${JSON.stringify(checkupData(checkup), null, 2)}\n`);
  else await put(checkupText(checkup, screenOf(process.stdout, locale), options.report));
  return firstTrouble(diagnoses) ? 1 : 0;
}

const noCertificate: Text = {
  ro: 'Dați certificatul și cheia cu care va apela sistemul: --certificate și --key (sau un PFX).',
  en: 'Give the certificate and key that the system will call with: --certificate and --key (or a PFX).',
  ru: 'Укажите сертификат и ключ, с которыми будет обращаться система: --certificate и --key (или PFX).',
};
