// Whose calls are looked at, and where they go: by the repository here and the files that are given, or by a sandbox that runs here.
import type { Declared } from '../../doctor/examine.ts';
import { type Diagnosis, notAsked } from '../../doctor/layers.ts';
import { findProxy, readTarget, type Target } from '../../doctor/target.ts';
import { systemNameOf } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import { isListOf, isRecord, isText, parseJson } from '../../model/publication/form.ts';
import { Failure } from '../../model/text/failure.ts';
import { say, type Text } from '../../model/text/text.ts';
import type { Options } from '../run/options.ts';
import { readGiven } from '../run/system-error.ts';
import { type Credentials, readCredentials } from './credentials.ts';
import { declaredOf, findSystem, findTarget, judgeEntry, readHere, whichSystem } from './entry.ts';

export interface DoctorOptions extends Options {
  readonly environment: Environment;
  readonly certificate?: string;
  readonly key?: string;
  readonly url?: string;
  readonly authority?: string;
  /** The ready file of a sandbox, in place of those four. */
  readonly sandbox?: string;
  readonly direct?: boolean;
  /** In seconds. */
  readonly timeout?: number;
  readonly format: 'text' | 'json';
  readonly report?: string;
  readonly script?: boolean;
}

export interface Subject {
  readonly environment: Environment;
  /** With the proxy of this machine. */
  readonly target: Target;
  readonly withoutProxy: Target;
  /** Whether the server's name is the one of policy.yaml. */
  readonly isOfPolicy: boolean;
  readonly isSandbox: boolean;
  /** institution/system */
  readonly system: string | undefined;
  readonly declared: Declared | undefined;
  /** Absent where no certificate is given. */
  readonly credentials: Credentials | undefined;
  readonly entry: Diagnosis;
  /** The file of the authority of the server's certificate. */
  readonly authority: string | undefined;
  readonly mailbox: string | undefined;
  /** How many days before its end a certificate is to be renewed. */
  readonly soon: number;
}

/** In days, where no policy says. */
const usuallySoon = 30;

export async function findSubject(name: string | undefined, options: DoctorOptions): Promise<Subject> {
  if (options.sandbox !== undefined) return findInSandbox(name, options, options.sandbox);
  const { environment, root } = options;
  const here = await readHere(root);
  const { policy } = here.registry ?? {};
  const withoutProxy = findTarget(here.registry, environment, options.url);
  const proxy = options.direct ? undefined : findProxy(withoutProxy.host, process.env);
  const credentials = await readGivenCredentials(options);
  const certificate = credentials?.certificate;
  const system = findSystem(here, environment, { name, certificate });
  return {
    environment,
    target: proxy ? { ...withoutProxy, proxy } : withoutProxy,
    withoutProxy,
    isOfPolicy: withoutProxy.serverName === policy?.environments[environment].gateway?.serverName,
    isSandbox: false,
    system: system && systemNameOf(system),
    declared: declaredOf(system, environment),
    credentials,
    entry: certificate ? judgeEntry(here, system, environment, certificate) : notAsked('entry-absent'),
    authority: options.authority,
    mailbox: policy?.age?.mailbox,
    soon: policy?.limits?.certificateExpiresSoonDays ?? usuallySoon,
  };
}

const readGivenCredentials = async ({ certificate, key, locale }: Pick<DoctorOptions, 'certificate' | 'key' | 'locale'>) =>
  certificate === undefined ? undefined : readCredentials({ certificate, key, locale });

interface SandboxSystem {
  readonly system: string;
  readonly clientId: string;
  readonly documentTypes: readonly string[];
  readonly certificate: string | null;
  readonly key: string | null;
}

const isFile = (value: unknown): boolean => value === null || isText(value);
const isSystem = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.system) &&
  isText(value.clientId) &&
  isListOf(value.documentTypes, isText) &&
  isFile(value.certificate) &&
  isFile(value.key);

/** All of it stands in the file that a sandbox writes once it answers. */
async function findInSandbox(name: string | undefined, options: DoctorOptions, file: string): Promise<Subject> {
  const ready = parseJson(readGiven(file).toString('utf8'));
  const target = isRecord(ready) && isText(ready.apiUrl) ? readTarget(ready.apiUrl, 'localhost') : undefined;
  if (!isRecord(ready) || !target || !isListOf(ready.systems, isSystem)) throw new Failure(noReadyFile(file));
  const systems = ready.systems as readonly SandboxSystem[];
  const [own, ...others] = systems.filter(({ system }) => name === undefined || system === name || system.startsWith(`${name}/`));
  if (!own || others.length > 0) throw new Failure(whichSystem(systems.map(({ system }) => system)));
  const certificate = options.certificate ?? own.certificate ?? undefined;
  const key = options.key ?? own.key ?? undefined;
  return {
    environment: ready.environment === 'production' ? 'production' : 'staging',
    target,
    withoutProxy: target,
    isOfPolicy: false,
    isSandbox: true,
    system: own.system,
    declared: { documentTypes: own.documentTypes, clientId: own.clientId, vpn: undefined },
    credentials: await readGivenCredentials({ locale: options.locale, ...(certificate && { certificate }), ...(key && { key }) }),
    entry: notAsked('entry-of-sandbox', { system: own.system }),
    authority: options.authority ?? (isText(ready.authority) ? ready.authority : undefined),
    mailbox: undefined,
    soon: 0,
  };
}

const noReadyFile = (file: string): Text => ({
  ro: say`${file} nu este un fișier scris de sandbox --ready-file.`,
  en: say`${file} is no file that sandbox --ready-file wrote.`,
  ru: say`${file} не файл, который записала команда sandbox --ready-file.`,
});
