// Where the request that was made of a form stands, who acts next, and whether it has come to its end.
import { changedFiles, fetchRefs, type Objects, withObjects } from '../../apply/candidate.ts';
import { readTreeAt } from '../../apply/commit-tree.ts';
import type { Pull } from '../../github/types.ts';
import {
  type AccessPart,
  certificateOf,
  isSuspended,
  type SystemPart,
  systemNameOf,
} from '../../model/declaration/integration.ts';
import { type Environment, environments } from '../../model/environment.ts';
import type { Progress } from '../../model/status/progress.ts';
import { isPublished, type PublishedStates, progressOf } from '../../model/status/progress-of.ts';
import { nameOf, slugOf } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import type { Tree } from '../../model/tree.ts';
import { nothingYet } from '../../targets/decide/last-good.ts';
import { decidePublication } from '../../targets/decide/publication.ts';
import { isKnown, manifestsOf, readBelievedBranches } from '../publish/believed.ts';
import { unbelievedText } from '../publish/published-words.ts';
import { type Loaded, loadTree } from '../run/judge.ts';
import { toLocalDay } from '../run/options.ts';
import { nodePlatform } from '../run/platform.ts';
import type { RequestRun } from './issue-memory.ts';

/** What an accepted request asked for. */
export interface AskedAccess {
  readonly institution: string;
  readonly system: string;
  readonly systemName: string;
  /** The institution's technical mailbox. */
  readonly mailbox: string;
  readonly environment: Environment;
  /** Whether the system may connect there, once it is done. */
  readonly isOpen: boolean;
  readonly isDone: boolean;
}

export interface MergedStanding {
  readonly asked: readonly AskedAccess[];
  /** Of the systems for which something is not done. */
  readonly progress: readonly Progress[];
}

/** Throws a Failure where the commits of the pull request cannot be brought, or nobody knows what is published. */
export function findMergedStanding(pull: Pull, run: RequestRun): Promise<MergedStanding> {
  return withObjects(run.place.remote, run.root, (objects) => readStanding(pull, objects, run));
}

async function readStanding(pull: Pull, objects: Objects, { place, root, today }: RequestRun): Promise<MergedStanding> {
  const { folder } = objects;
  const [main, head = pull.head.sha] = await fetchRefs(objects, ['refs/heads/main', `refs/pull/${pull.number}/head`]);
  const changes = await changedFiles(folder, pull.base.sha, head);
  const slugs = new Set(changes.flatMap(({ path }) => slugOf(path) ?? []));
  const load = async (commit: string) => loadTree(selectFiles(await readTreeAt(folder, commit), slugs), today, nodePlatform);
  const [before, after, now] = [await load(pull.base.sha), await load(head), await load(main ?? head)];
  const { context } = now;
  if (!context) throw new Failure(unreadable);
  const branches = await readBelievedBranches({ root, remote: place.environments, today }, context.registry.policy);
  for (const branch of Object.values(branches))
    if (branch.unbelieved && !isKnown(branch)) throw new Failure(unbelievedText(branch.unbelieved));
  const manifests = manifestsOf(branches);
  const state = (environment: Environment) => ({
    waiting: decidePublication(environment, context, { lastGood: nothingYet, findings: now.findings }).waiting,
    manifest: manifests[environment],
  });
  const published: PublishedStates = Object.fromEntries(environments.map((environment) => [environment, state(environment)]));
  const [systemsBefore, systemsNow] = [systemsOf(before), systemsOf(now)];
  const systemsAfter = systemsOf(after);
  const names = [...new Set([...systemsBefore.keys(), ...systemsAfter.keys()])];
  const asked = names.flatMap((name) =>
    environments.flatMap((environment): AskedAccess[] => {
      const [was, wanted] = [systemsBefore.get(name), systemsAfter.get(name)];
      const system = wanted ?? was;
      if (!system || describe(was, environment) === describe(wanted, environment)) return [];
      const { of, data } = system;
      const access = openAccessOf(systemsNow.get(name), environment);
      const { manifest } = published[environment] ?? {};
      const isDone = access
        ? isPublished(access, manifest, today) === true
        : !manifest?.systems.some((one) => nameOf(one) === name);
      const mailbox = of.institution?.data.contacts?.technical ?? '';
      const called = { institution: of.slug, system: data.id ?? '?', systemName: data.name ?? '?', mailbox };
      return [{ ...called, environment, isOpen: access !== undefined, isDone }];
    }),
  );
  const waiting = new Set(asked.filter(({ isDone }) => !isDone).map(nameOf));
  // A day of testing that lies before it is not since when somebody waits.
  const days = pull.mergedAt === undefined ? {} : { approval: toLocalDay(new Date(pull.mergedAt)) };
  return { asked, progress: progressOf(context, published, () => ({ days })).filter((one) => waiting.has(nameOf(one))) };
}

/** Those of the institutions that it touches, with what all files need. */
const selectFiles = (tree: Tree, slugs: ReadonlySet<string>): Tree =>
  new Map([...tree].filter(([path]) => slugOf(path) === undefined || slugs.has(slugOf(path) ?? '')));

const systemsOf = ({ repository }: Loaded): Map<string, SystemPart> =>
  new Map(repository.facts.files.flatMap(({ systems }) => systems).map((system) => [systemNameOf(system), system]));

/** Undefined where it is not declared, or the system is suspended: then it is not to be published. */
const openAccessOf = (system: SystemPart | undefined, environment: Environment): AccessPart | undefined =>
  system && !isSuspended(system.data) ? system.accesses[environment] : undefined;

/** What is published of an access, to be compared; what was refused is the same as nothing. */
function describe(system: SystemPart | undefined, environment: Environment): string {
  const access = openAccessOf(system, environment);
  if (!access) return '';
  return JSON.stringify([system?.digest, access.data, access.certificates.map((part) => certificateOf(part)?.sha256)]);
}

const unreadable: Text = {
  ro: 'În ramura main, registry/policy.yaml nu poate fi citit, deci nu se știe ce este publicat. Rularea următoare încearcă din nou.',
  en: 'On the branch main, registry/policy.yaml cannot be read, so it is not known what is published. The next run tries again.',
  ru: 'В ветке main не удаётся прочитать registry/policy.yaml, поэтому неизвестно, что опубликовано. Следующий запуск попробует снова.',
};
