// One whole run of publishing, small enough to be killed at every step: make the remote, read the branch, publish the new files.
import { readBranch } from '../../scripts/apply/branch.ts';
import { ensureLocalRemote } from '../../scripts/apply/local-remote.ts';
import { type Outcome, publish } from '../../scripts/apply/publish.ts';
import { Failure } from '../../scripts/model/text/failure.ts';
import { branch, newFiles } from './world.ts';

export async function drive(path: string): Promise<Outcome> {
  const remote = await ensureLocalRemote(path);
  const published = await readBranch(remote, branch);
  return publish({ remote, branch, files: newFiles, message: 'Publish the new files', expected: published?.commit });
}

if (process.argv[1] === import.meta.filename) {
  await drive(process.argv[2] ?? '').catch((error) => {
    // As at the command line: 2 when the world failed, 1 when this program did.
    process.exitCode = error instanceof Failure ? 2 : 1;
  });
}
