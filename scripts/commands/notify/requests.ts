// What pull requests tell: those that are open, merged lately, or known to the ledger and closed since, with the institutions that they touch.
import { readStrangersBlobs } from '../../apply/blobs.ts';
import { candidateOf, fetchRefs, type Objects, ObjectsRefused, withObjects } from '../../apply/candidate.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Request } from '../../model/notice-requested.ts';
import type { FileChange } from '../../model/proposal.ts';
import { mostPaths } from '../../model/touched.ts';
import type { Answer } from '../../model/verdict.ts';
import type { Pull, Status } from '../../report/github-types.ts';
import type { Place } from '../github-place.ts';
import { currentDay } from '../options.ts';
import { statusContext } from '../verdict/answer.ts';
import { mainBranch } from '../verdict/gather.ts';

/** `since` is the day from which on there is news. */
export async function requestsOn(
  place: Place,
  ledger: Ledger,
  { root, since }: { root: string; since: string },
): Promise<Request[]> {
  const { github, remote } = place;
  const isOurs = ({ base }: Pull) => base.ref === mainBranch;
  const open = (await github.openPulls()).filter(isOurs);
  const merged = (await github.mergedPulls(`${since}T00:00:00Z`)).filter(isOurs);
  const closed = await closedSince(place, ledger, new Set([...open, ...merged].map(({ number }) => number)));
  const told = new Set(knownIn(ledger, 'approved'));
  return withObjects(remote, root, async (objects) => {
    const found: Request[] = [];
    for (const pull of [...open, ...merged.filter(({ number }) => !told.has(number)), ...closed])
      found.push(await requestOf(pull, objects, place));
    return found;
  });
}

const knownIn = (ledger: Ledger, kind: string): number[] =>
  [...ledger.entries.keys()].filter((key) => key.startsWith(`${kind}/`)).map((key) => Number(key.split('/')[1]));

/** Those that were told to have been received and whose end was never told. GitHub is asked about each, because it may be open again. */
async function closedSince({ github }: Place, ledger: Ledger, present: ReadonlySet<number>): Promise<Pull[]> {
  const ended = new Set([...knownIn(ledger, 'approved'), ...knownIn(ledger, 'rejected')]);
  const missing = [...new Set(knownIn(ledger, 'received'))].filter((number) => !present.has(number) && !ended.has(number));
  const pulls = await Promise.all(missing.map((number) => github.pull(number)));
  return pulls.filter(({ state }) => state === 'closed');
}

async function requestOf(pull: Pull, objects: Objects, place: Place): Promise<Request> {
  const state = pull.merged || pull.mergedAt ? 'merged' : pull.state;
  const { institutions, confirms } = await touchedBy(pull, objects);
  const answer = state === 'open' ? await answerTo(pull, place) : undefined;
  return {
    number: pull.number,
    url: pull.url,
    state,
    head: pull.head.sha,
    ...(answer ? { answer } : {}),
    confirms,
    institutions,
    opened: currentDay(new Date(pull.createdAt)),
    moved: currentDay(new Date(pull.mergedAt ?? pull.updatedAt)),
  };
}

const answers: Readonly<Record<Status['state'], Answer>> = {
  success: 'accepted',
  pending: 'waiting',
  failure: 'refused',
  error: 'failed',
};

/** Our own status about the newest commit; anybody else's word counts for nothing. */
async function answerTo({ head }: Pull, { github, bot }: Place): Promise<Answer | undefined> {
  const said = (await github.statuses(head.sha)).find(({ context, creator }) => context === statusContext && creator?.id === bot);
  return said && answers[said.state];
}

interface Touched {
  readonly institutions: readonly string[];
  readonly confirms: boolean;
}

/** Where its commits cannot be had, only AGE is told, and the conversation itself. */
async function touchedBy(pull: Pull, objects: Objects): Promise<Touched> {
  try {
    const [main, head] = await fetchRefs(objects, [`refs/heads/${mainBranch}`, `refs/pull/${pull.number}/head`]);
    if (main === undefined || head !== pull.head.sha) return { institutions: [], confirms: false };
    const { changes } = await candidateOf(objects, pull.merged || pull.mergedAt ? pull.base.sha : main, head);
    const files = changes.filter(({ path }) => fileName.test(path)).slice(0, mostPaths);
    const confirms = await Promise.all(files.map((file) => addsConfirmation(objects, file)));
    return { institutions: files.map(({ path }) => fileName.exec(path)?.[1] ?? ''), confirms: confirms.includes(true) };
  } catch (error) {
    if (error instanceof ObjectsRefused) return { institutions: [], confirms: false };
    throw error;
  }
}

const fileName = /^integrations\/([a-z0-9-]{1,63})\.yaml$/;

/** Only the words of the notice depend on it. */
async function addsConfirmation({ folder }: Objects, { before, after }: FileChange): Promise<boolean> {
  const count = async (id: string | undefined) => {
    const [content] = id === undefined ? [] : await readStrangersBlobs(folder, [id]);
    return content?.toString('latin1').match(/^ +confirmation:/gm)?.length ?? 0;
  };
  return after !== undefined && (await count(after.id)) > (await count(before?.id));
}
