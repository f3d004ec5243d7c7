// mdocs drill: proves on a copy that an access can be cut and restored, and measures how long it takes from the decision to the refusal.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../model/environment.ts';
import type { PublishedSystem } from '../../model/publication/manifest.ts';
import { nameOf } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Files } from '../../model/tree.ts';
import { targetsIn } from '../../targets/list.ts';
import type { Check } from '../../targets/template/target.ts';
import { checkFiles } from '../gateway/check.ts';
import type { Options } from '../run/options.ts';
import { putText } from '../run/output.ts';
import { DrillCopy, systemIn } from './copy.ts';
import { type DrillAnswer, type DrillGateway, startGateway } from './gateway.ts';
import { noSuchSystem, noUnsignedDrill, takenText, withoutProgram } from './words.ts';

/** Without a system, the first that has access in production. Exit code 0 when it was cut and restored. */
export async function drill(system: string | undefined, options: Options): Promise<number> {
  using copy = new DrillCopy(options.root, options.today);
  const { environment, files, found } = await publishUntilFound(copy, system);
  const gateway = await startGatewayFor(copy, files, found);
  const name = nameOf(found);
  try {
    await gateway?.apply(files, 'allowed');
    const cut = await measureChange(copy, { environment, gateway, answer: 'refused' }, () =>
      copy.revoke(found.certificates.map(({ sha256 }) => sha256)),
    );
    if (systemIn(await copy.take(environment), name)) throw new Error(`the copy still publishes ${name}`);
    const restored = await measureChange(copy, { environment, gateway, answer: 'allowed' }, () => copy.revoke([]));
    await putText(takenText({ name, environment, cut, restored }), options.locale);
    if (!gateway) await putText(withoutProgram(findPrograms(files).map(({ program }) => program)), options.locale);
  } finally {
    gateway?.stop();
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

async function startGatewayFor(copy: DrillCopy, files: Files, system: PublishedSystem) {
  const [check] = findPrograms(files);
  if (!check || (await checkFiles(check, files)).status === 'absent') return undefined;
  const directory = join(copy.root, check.program);
  mkdirSync(directory);
  const address = system.networks[0]?.split('/')[0] ?? '';
  return startGateway(directory, check, { name: nameOf(system), address });
}

const findPrograms = (files: Files): Check[] => targetsIn(files).flatMap(({ check }) => check ?? []);

interface DrillExpectation {
  readonly environment: Environment;
  readonly gateway: DrillGateway | undefined;
  readonly answer: DrillAnswer;
}

/** Seconds from the change until a gateway that asks at once gives the expected answer. */
async function measureChange(
  copy: DrillCopy,
  { environment, gateway, answer }: DrillExpectation,
  change: () => void,
): Promise<number> {
  const begun = performance.now();
  change();
  await copy.publish(environment);
  await gateway?.apply(await copy.take(environment), answer);
  return (performance.now() - begun) / 1000;
}
