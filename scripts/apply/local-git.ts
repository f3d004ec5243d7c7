// Runs the commands of git that reach nothing beyond this machine. The one home of simple-git: what leaves the machine starts programs of its
// own, which simple-git cannot end, and goes by process-tree.ts.
import { type SimpleGitOptions, simpleGit } from 'simple-git';
import { configuration } from './git-settings.ts';
import type { TreeOptions, TreeResult } from './process-tree.ts';

// simple-git refuses these options unless they are allowed. Here they make git safe, and none of them takes a value from outside.
const unsafe: SimpleGitOptions['unsafe'] = {
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeAskPass: true,
  allowUnsafeTemplateDir: true,
};

const nothing = Buffer.alloc(0);

type Ending = Parameters<NonNullable<SimpleGitOptions['errors']>>[1] & { readonly error: Error | Buffer | undefined };

/** With the settings of git-settings.ts. Never rejects for what git did. */
export async function runLocally(args: readonly string[], options: TreeOptions): Promise<TreeResult> {
  const { folder, environment, input, deadline, most = Number.POSITIVE_INFINITY } = options;
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), deadline);
  let left = most;
  let ending: Ending | undefined;
  try {
    await simpleGit({
      baseDir: folder,
      config: configuration,
      unsafe,
      allowEnvironment: Object.keys(environment),
      abort: stop.signal,
      completion: { onClose: true, onExit: 1000 },
      // Of an empty text simple-git thinks that there is none, and git waits for it.
      input: () => (input === '' ? nothing : input),
      // Without this, simple-git takes a git that was killed by a signal, or that failed without a word, for one that succeeded.
      errors: (error, result) => {
        ending = { ...result, error };
        return undefined;
      },
    })
      .env({ ...environment })
      .outputHandler((_, stdOut) => {
        stdOut.on('data', ({ length }: Buffer) => {
          left -= length;
          if (left < 0) stop.abort();
        });
      })
      .raw([...args]);
  } finally {
    clearTimeout(clock);
  }
  if (!ending) throw new Error(`simple-git did not say how git ${args[0]} ended`);
  return resultOf(ending, stop.signal.aborted ? (left < 0 ? 'size' : 'time') : undefined);
}

function resultOf({ exitCode, stdOut, stdErr, error }: Ending, why: TreeResult['stopped']): TreeResult {
  const [out, err] = [Buffer.concat(stdOut), Buffer.concat(stdErr)];
  const stopped = error === undefined ? undefined : why;
  const isMissing = err.includes('spawn git ENOENT');
  if (isMissing)
    return { exitCode: null, out, err, error: Object.assign(new Error(err.toString()), { code: 'ENOENT' }), stopped };
  const said = error instanceof Error && out.length + err.length === 0 ? Buffer.from(error.message) : err;
  return { exitCode: error && exitCode === 0 ? null : exitCode, out, err: said, stopped };
}
