// mdocs drill: proves on a copy that an access can be cut and restored, and measures how long it takes from the decision to the refusal.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../model/environment.ts';
import type { PublishedSystem } from '../../model/publication/manifest.ts';
import { nameOf } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Files } from '../../model/tree.ts';
import { targetsIn } from '../../targets/list.ts';
import { checkFiles } from '../gateway/check.ts';
import type { Options } from '../run/options.ts';
import { putText } from '../run/output.ts';
import { DrillCopy, systemIn } from './copy.ts';
import { type DrillAnswer, type DrillGateway, startGateway } from './gateway.ts';
import { askedText, noSuchSystem, noUnsignedDrill, takenText, withoutProgram } from './words.ts';

/** Without a system, the first that has access in production. Exit code 0 when it was cut and restored. */
export async function drill(system: string | undefined, options: Options): Promise<number> {
  using copy = new DrillCopy(options.root, options.today);
  const { environment, files, found } = await publishUntilFound(copy, system);
  const { gateways, asked, unasked } = await startGatewaysFor(copy, files, found);
  const name = nameOf(found);
  try {
    for (const gateway of gateways) await gateway.apply(files, 'allowed');
    const cut = await measureChange(copy, { environment, gateways, answer: 'refused' }, () =>
      copy.revoke(found.certificates.map(({ sha256 }) => sha256)),
    );
    if (systemIn(await copy.take(environment), name)) throw new Error(`the copy still publishes ${name}`);
    const restored = await measureChange(copy, { environment, gateways, answer: 'allowed' }, () => copy.revoke([]));
    await putText(takenText({ name, environment, cut, restored }), options.locale);
    if (asked.length === 0) await putText(withoutProgram(unasked), options.locale);
    else if (asked.length + unasked.length > 1) await putText(askedText(asked, unasked), options.locale);
  } finally {
    for (const gateway of gateways) gateway.stop();
  }
  return 0;
}

/** Production first, because there a cut matters. */
async function publishUntilFound(copy: DrillCopy, system: string | undefined) {
  for (const environment of ['production', 'staging'] as const) {
    await copy.publish(environment);
    const files = await copy.take(environment).catch((error) => {
      throw error instanceof Failure && error.cause === 'unsigned' ? new Failure(noUnsignedDrill) : error;
    });
    const found = systemIn(files, system);
    if (found) return { environment, files, found };
  }
  throw new Failure(noSuchSystem(system ?? ''));
}

/** One for each target of the environment whose program is here, and the names of those that can and cannot be asked. */
async function startGatewaysFor(copy: DrillCopy, files: Files, system: PublishedSystem) {
  const address = system.networks[0]?.split('/')[0] ?? '';
  const gateways: DrillGateway[] = [];
  const [asked, unasked]: [string[], string[]] = [[], []];
  for (const { name, check } of targetsIn(files)) {
    const isHere = check !== undefined && (await checkFiles(check, files)).status !== 'absent';
    (isHere ? asked : unasked).push(name);
    if (!isHere) continue;
    const directory = join(copy.root, name);
    mkdirSync(directory);
    gateways.push(await startGateway(directory, check, { name: nameOf(system), address }));
  }
  return { gateways, asked, unasked };
}

interface DrillExpectation {
  readonly environment: Environment;
  readonly gateways: readonly DrillGateway[];
  readonly answer: DrillAnswer;
}

/** Seconds from the change until gateways that ask at once all give the expected answer. */
async function measureChange(
  copy: DrillCopy,
  { environment, gateways, answer }: DrillExpectation,
  change: () => void,
): Promise<number> {
  const begun = performance.now();
  change();
  await copy.publish(environment);
  const files = await copy.take(environment);
  await Promise.all(gateways.map((gateway) => gateway.apply(files, answer)));
  return (performance.now() - begun) / 1000;
}
