// mdocs sandbox: MDocs on this machine as an institution meets it, until the process is told to end.
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeAtomically } from '../../apply/gateway/versions.ts';
import { decideOnSignals } from '../../apply/process-tree.ts';
import type { Environment } from '../../model/environment.ts';
import type { Context } from '../../model/rule/rule.ts';
import { Failure } from '../../model/text/failure.ts';
import { Faults, readFault } from '../../sandbox/faults.ts';
import { journalName } from '../../sandbox/journal.ts';
import { loadReadable } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { putText, tellText } from '../run/output.ts';
import { makeKeys, SandboxCertificates } from './certificates.ts';
import { listSystems } from './entry.ts';
import { withFolderForOne } from './only-one.ts';
import { readOwn } from './own-certificate.ts';
import { findFreePort } from './ports.ts';
import { open, type Ready, type RunningSandbox } from './running.ts';
import { gatewayEnded, notDeclared, notOurs, pairNeeded, startedText, wrongFault, wrongNumber, wrongPort } from './words.ts';

export interface SandboxOptions extends Options {
  readonly environment: Environment;
  readonly port: string;
  readonly controlPort: string;
  readonly data?: string;
  readonly readyFile?: string;
  readonly certificate?: string;
  readonly key?: string;
  /** As slow, or slow=2: the number is in seconds. */
  readonly fault?: readonly string[];
  readonly quota: string;
  readonly reset?: boolean;
  readonly fill?: boolean;
  /** Our own server, even where the program of the gateway is installed. */
  readonly ownServer?: boolean;
}

/** Exit code 0 when it was told to end, 1 where the repository cannot be read, 2 where it could not start or its gateway ended. */
export async function sandbox(institution: string | undefined, options: SandboxOptions): Promise<number> {
  const { data } = options;
  const keys = makeKeys(data === undefined ? undefined : join(data, 'certificates'));
  const loaded = await loadReadable(options);
  if (!loaded) return 1;
  const { context } = loaded;
  if (data === undefined) return inTemporaryFolder((folder) => serve(institution, options, { folder, context, keys }));
  mkdirSync(data, { recursive: true });
  const folder = realpathSync(resolve(data));
  requireOwn(folder);
  return withFolderForOne(folder, () => {
    appendFileSync(join(folder, journalName), '', { mode: 0o600 });
    return serve(institution, options, { folder, context, keys });
  });
}

/** In a folder with other things, files of theirs would be replaced that are called as ours. */
function requireOwn(folder: string): void {
  const others = readdirSync(folder).filter((name) => !/^lock(?:\.sock)?$/.test(name));
  if (others.length > 0 && !others.includes(journalName)) throw new Failure(notOurs(folder));
}

async function inTemporaryFolder(work: (folder: string) => Promise<number>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-sandbox-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly context: Context;
  readonly keys: ReturnType<typeof makeKeys>;
}

async function serve(
  institution: string | undefined,
  options: SandboxOptions,
  { folder, context, keys }: Place,
): Promise<number> {
  const ended = new Promise<'told'>((resolve) => decideOnSignals(() => resolve('told')));
  const { environment, certificate, key } = options;
  if ((certificate === undefined) !== (key === undefined) || (certificate !== undefined && institution === undefined))
    throw new Failure(pairNeeded);
  const faults = readFaults(options.fault ?? []);
  const systems = listSystems(institution, environment, context);
  const own =
    certificate !== undefined && key !== undefined ? await readOwn(certificate, key, { systems, environment }) : undefined;
  if (own && own.system === undefined) tellText(notDeclared, options.locale);
  const running = await open({
    ...{ environment, context, systems, faults, own, folder },
    ...{ locale: options.locale, quota: readNumber(options.quota, '--quota'), isOwnServer: options.ownServer === true },
    certificates: new SandboxCertificates(join(folder, 'certificates'), new Date(), keys),
    port: readPort(options.port, '--port') || (await findFreePort()),
    controlPort: readPort(options.controlPort, '--control-port'),
  });
  try {
    if (options.reset) await running.service.reset();
    if (options.fill) await running.service.fill();
    await tellStarted(running, options);
    const why = await Promise.race([ended, running.ended]);
    if (why === 'told') return 0;
    tellText(gatewayEnded, options.locale);
    return 2;
  } finally {
    await running.close();
  }
}

/** To a file for programs, else to the screen for a person. */
async function tellStarted({ ready }: RunningSandbox, { readyFile, locale }: SandboxOptions): Promise<void> {
  await writeAtomically(ready.variables, writeVariables(ready));
  if (readyFile !== undefined) return writeAtomically(resolve(readyFile), `${JSON.stringify(ready, null, 2)}\n`);
  const { apiUrl: url, controlUrl: control, gateway, variables } = ready;
  await putText(startedText({ url, control, program: gateway ?? undefined, variables }), locale);
}

/** For the first system whose certificate is here; with the signs that a shell would take for its own between quotes. */
function writeVariables({ apiUrl, authority, systems }: Ready): string {
  const system = systems.find(({ certificate }) => certificate !== null);
  const values = {
    MDOCS_URL: apiUrl,
    MDOCS_AUTHORITY: authority,
    MDOCS_CERTIFICATE: system?.certificate,
    MDOCS_KEY: system?.key,
    MDOCS_PRINCIPAL: system?.principal,
  };
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value ? `export ${name}='${value.replaceAll("'", "'\\''")}'\n` : [],
  );
  return `# For the examples. Written at each start of the sandbox.\n${lines.join('')}`;
}

function readFaults(given: readonly string[]): Faults {
  const faults = new Faults();
  for (const text of given) {
    const [fault, seconds] = text.split('=');
    const read = readFault({ fault, ...(seconds !== undefined && { seconds: Number(seconds) }) });
    if (typeof read === 'string') throw new Failure(wrongFault(read));
    faults.add(read);
  }
  return faults;
}

function readNumber(text: string, option: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  throw new Failure(wrongNumber(option));
}

function readPort(text: string, option: string): number {
  if (/^[0-9]{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new Failure(wrongPort(option));
}
