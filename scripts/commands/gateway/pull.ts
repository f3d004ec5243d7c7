// mdocs pull: what a gateway runs every minute. Brings the newest publication, believes nothing unchecked, and keeps the last good one.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Followed, follow } from '../../apply/follow.ts';
import { currentIn, install, readIfThere, writeWhole } from '../../apply/versions.ts';
import type { Environment } from '../../model/environment.ts';
import type { Files } from '../../model/publication/files.ts';
import { type GatewayStatus, readStatus, type Stated, writeStatus } from '../../model/publication/gateway-status.ts';
import { manifestPath, readManifest } from '../../model/publication/manifest.ts';
import { type Refusal, refusal } from '../../model/publication/release-check.ts';
import { Failure } from '../../model/text/failure.ts';
import { digestOf } from '../../model/x509/platform.ts';
import { withQuotes, wrap } from '../../report/terminal.ts';
import { currentDay, type Options } from '../run/options.ts';
import { put, screenOf, tell } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { checkWithNginx, gatewayIn } from './nginx-check.ts';
import { keptGoodText, noSigners, pulledText } from './pull-words.ts';

export interface PullOptions extends Options {
  readonly remote: string;
  readonly environment: Environment;
  readonly into: string;
  /** The file with the allowed signers. */
  readonly signers?: string;
  readonly unsigned?: boolean;
  readonly check?: 'nginx';
}

/** Exit code 0; 1 when the newest publication is refused, 2 when there was no asking. Then what is in use stays, and status.json says why. */
export async function pull(options: PullOptions): Promise<number> {
  if (options.signers === undefined && !options.unsigned) throw new Failure(noSigners);
  const directory = resolve(options.into);
  mkdirSync(directory, { recursive: true });
  const now = nowOf(options);
  const before = await remembered(directory, now);
  const found = await newest(options, before, now);
  const stated = 'code' in found ? before?.running : await take(found, directory, { before, now });
  const refused = 'code' in found ? found : undefined;
  const status: GatewayStatus = {
    checkedAt: now.toISOString(),
    running: stated,
    refused,
  };
  await writeWhole(join(directory, 'status.json'), writeStatus(status));
  return answer(status, before, options);
}

/** What status.json says; where it is lost, or a run was killed before it wrote it, the folder in use says the rest. */
async function remembered(directory: string, now: Date): Promise<GatewayStatus | undefined> {
  const status = readStatus(await readIfThere(join(directory, 'status.json')));
  const [commit, text] = [await currentIn(directory), await readIfThere(join(directory, 'current', manifestPath))];
  const manifest = readManifest(text);
  if (!commit || !manifest?.generation || manifest.generation <= (status?.running?.generation ?? 0)) return status;
  const { environment, generation, notAfter = '' } = manifest;
  const [since, hash] = [now.toISOString(), await digestOf(nodePlatform, text ?? '')];
  return { checkedAt: since, running: { environment, generation, commit, notAfter, since, manifest: hash } };
}

/** A day that somebody gave stands in for the clock. */
const nowOf = ({ today }: Options): Date => (today === currentDay() ? new Date() : new Date(`${today}T12:00:00Z`));

async function newest(options: PullOptions, before: GatewayStatus | undefined, now: Date): Promise<Followed | Refusal> {
  const { remote, environment, unsigned } = options;
  const signers = unsigned ? undefined : resolve(options.signers ?? '');
  const branch = `environment/${environment}`;
  try {
    const found = await follow({ remote, branch, environment, now, running: before?.running, signers, platform: nodePlatform });
    return 'code' in found || options.check === undefined ? found : ((await refusedByNginx(found.files)) ?? found);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { code: 'unreachable', text: error.text };
  }
}

async function refusedByNginx(files: Files): Promise<Refusal | undefined> {
  const gateway = gatewayIn(files);
  const { status, output } = gateway ? await checkWithNginx(files, gateway) : { status: 'refused', output: 'gateway.conf' };
  return status === 'accepted' ? undefined : refusal('check', status === 'absent' ? 'nginx: not found' : output);
}

/** The folder first, then what is remembered: a run that is killed between the two does it again. */
async function take(
  { commit, files, manifest }: Followed,
  directory: string,
  { before, now }: { before: GatewayStatus | undefined; now: Date },
): Promise<Stated> {
  await install(directory, commit, files);
  const isSame = before?.running?.commit === commit;
  return {
    environment: manifest.environment,
    generation: manifest.generation ?? 0,
    commit,
    since: isSame ? (before?.running?.since ?? '') : now.toISOString(),
    notAfter: manifest.notAfter ?? '',
    manifest: await digestOf(nodePlatform, files.get(manifestPath) ?? ''),
  };
}

async function answer(status: GatewayStatus, before: GatewayStatus | undefined, { locale }: Options): Promise<number> {
  const { width } = screenOf(process.stdout, locale);
  const { refused, running } = status;
  if (refused) {
    tell(`${wrap(withQuotes(`${refused.text[locale]} ${keptGoodText(running)[locale]}`, locale), width)}\n`);
    return refused.code === 'unreachable' ? 2 : 1;
  }
  if (running) await put(`${wrap(pulledText(running, running.commit !== before?.running?.commit)[locale], width)}\n`);
  return 0;
}
