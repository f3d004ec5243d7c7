// Commands inside the test's own process: a hundred runs need not each start Node. What they print is caught.
import type { Environment } from '../../scripts/model/environment.ts';
import { Failure } from '../../scripts/model/text/failure.ts';
import type { World } from './world.ts';

export interface CommandOutput {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface InsideOptions {
  readonly environment?: Environment;
  readonly today?: string;
  readonly remote?: string;
  readonly [option: string]: unknown;
}

const commands = {
  plan: async () => (await import('../../scripts/commands/plan/plan.ts')).plan,
  provision: async () => (await import('../../scripts/commands/publish/provision.ts')).provision,
  rollback: async () => (await import('../../scripts/commands/publish/rollback.ts')).rollback,
  pull: async () => (await import('../../scripts/commands/gateway/pull.ts')).pull,
  gateway: async () => (await import('../../scripts/commands/gateway/serve.ts')).runGateway,
  drift: async () => (await import('../../scripts/commands/publish/drift.ts')).detectDrift,
};

/** A command on a world, of one institution where one is named, in English, in staging and on the day on which the base is sound, unless told otherwise. */
export async function runInside(
  world: World,
  name: keyof typeof commands,
  given: InsideOptions = {},
  of?: string,
): Promise<CommandOutput> {
  const command = (await commands[name]()) as (options: object, of?: string) => Promise<number>;
  const options = { root: world.folder, locale: 'en', today: '2026-06-01', environment: 'staging', ...given };
  return catchOutput(() => command(options, of));
}

/** Runs to the end, with what was printed. */
export async function catchOutput(work: () => Promise<number>): Promise<CommandOutput> {
  const [out, err]: [string[], string[]] = [[], []];
  const kept = { out: process.stdout.write, err: process.stderr.write };
  process.stdout.write = catching(out);
  process.stderr.write = catching(err);
  try {
    const code = await work().catch((error) => {
      if (!(error instanceof Failure)) throw error;
      err.push(error.text.en);
      return 2;
    });
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    process.stdout.write = kept.out;
    process.stderr.write = kept.err;
  }
}

function catching(texts: string[]): typeof process.stdout.write {
  return (text: string | Uint8Array, ...rest: unknown[]) => {
    texts.push(String(text));
    const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
    done?.();
    return true;
  };
}
