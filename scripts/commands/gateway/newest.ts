// The newest publication of a branch, where it may be used on this machine: signed, complete, in force, and taken by the real program.
import { resolve } from 'node:path';
import { type FollowedPublication, follow } from '../../apply/gateway/follow.ts';
import type { Environment } from '../../model/environment.ts';
import { makeRefusal, type Refusal, type Running } from '../../model/publication/release-check.ts';
import { Failure } from '../../model/text/failure.ts';
import { targetsIn } from '../../targets/list.ts';
import { nodePlatform } from '../run/platform.ts';
import { checkFiles } from './check.ts';

export interface Newest {
  readonly remote: string;
  readonly environment: Environment;
  /** The file with the allowed signers. */
  readonly signers?: string;
  readonly unsigned?: boolean;
  /** The name of a target. */
  readonly check?: string;
  /** For fetching, in milliseconds: a host that answers too slowly is one that cannot be reached. */
  readonly deadline?: number;
}

/** A publication that may be used, with the name of the program that was asked for and could not check it. */
export type Found = (FollowedPublication & { readonly unchecked?: string }) | Refusal;

export async function fetchNewest(newest: Newest, running: Running | undefined, now: Date): Promise<Found> {
  const { remote, environment, unsigned, deadline, check } = newest;
  const signers = unsigned ? undefined : resolve(newest.signers ?? '');
  const branch = `environment/${environment}`;
  try {
    const found = await follow({ remote, branch, environment, now, running, signers, platform: nodePlatform, deadline });
    return 'code' in found || check === undefined ? found : await checked(found, check);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { code: 'unreachable', text: error.text };
  }
}

async function checked(found: FollowedPublication, name: string): Promise<Found> {
  const target = targetsIn(found.files).find((one) => one.name === name);
  if (!target?.check) return makeRefusal('files', `${name}/`);
  const { program } = target.check;
  const { status, output } = await checkFiles(target.check, found.files);
  if (status === 'unknown') return { ...found, unchecked: program };
  return status === 'accepted' ? found : makeRefusal('check', status === 'absent' ? `${program}: not found` : output, program);
}
