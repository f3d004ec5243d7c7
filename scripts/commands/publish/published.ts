// Where a command that only looks finds what is published: the remote that is named; in a clone, the environment branches of origin where it
// has any; else the embedded repository. It says so, because the answer is worth no more than the place that it comes from.
import { resolve } from 'node:path';
import { findLocalRemote } from '../../apply/local-remote.ts';
import { findOrigin, findRemembered, listBranches, withRemembered } from '../../apply/origin.ts';
import { dayOf } from '../../model/date.ts';
import { environments } from '../../model/environment.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import { readTree } from '../../read/disk.ts';
import { readRegistry } from '../../read/registry.ts';
import type { Options } from '../run/options.ts';
import { tellText } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import * as words from './published-words.ts';
import { localRemoteOf } from './remote.ts';

type LookingOptions = Options & { readonly remote?: string };

/** Calls the work with the remote in its options. `without` says whether there is an answer where nobody knows what is published. */
export async function withPublished<T extends LookingOptions>(
  options: T,
  work: (options: T) => Promise<number>,
  without: 'answers' | 'fails' = 'answers',
): Promise<number> {
  const { root, locale } = options;
  const origin = options.remote === undefined ? await findOrigin(resolve(root)) : undefined;
  const branches = origin ? await readBranchNames(root) : undefined;
  if (!origin || !branches) return work(options);
  const { address } = origin;
  const now = await listBranches(origin.remote, branches).catch((error) => {
    if (error instanceof Failure) return error;
    throw error;
  });
  if (!(now instanceof Failure) && now.length > 0) {
    tellText(words.asked(now, address), locale);
    return work({ ...options, remote: origin.remote });
  }
  const remembered = now instanceof Failure ? await findRemembered(resolve(root), branches) : undefined;
  if (remembered) {
    tellText(words.remembered(remembered.branches, address, dayOf(remembered.at)), locale);
    return withRemembered(resolve(root), remembered, (remote) => work({ ...options, remote }));
  }
  const isLocal = findLocalRemote(localRemoteOf(root)) !== undefined;
  if (now instanceof Failure && !isLocal && without === 'fails') throw now;
  tellText(sayWithoutOrigin(address, now instanceof Failure, isLocal), locale);
  return work(options);
}

/** Undefined where the policy cannot be read, which the command itself will say. */
async function readBranchNames(root: string): Promise<string[] | undefined> {
  const { registry } = await readRegistry(readTree(resolve(root), ['registry/policy.yaml']), nodePlatform);
  return registry && environments.map((environment) => registry.policy.environments[environment].branch);
}

function sayWithoutOrigin(address: string, isUnknown: boolean, isLocal: boolean): Text {
  if (isUnknown) return isLocal ? words.localInstead(address) : words.unknown(address);
  return isLocal ? words.localOnly(address) : words.nowhere(address);
}
