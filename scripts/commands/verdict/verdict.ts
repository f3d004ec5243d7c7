// mdocs verdict: judges pull requests and answers each with a commit status and one comment. Only the default branch's code runs.
import { appendFileSync } from 'node:fs';
import { type Objects, withObjects } from '../../apply/candidate.ts';
import type { Pull } from '../../github/types.ts';
import { locales } from '../../model/text/text.ts';
import type { Answer, Verdict } from '../../model/verdict/verdict.ts';
import { statusOf, summaryOf } from '../../report/comment/comment.ts';
import type { CommentPlace } from '../../report/comment/page.ts';
import { type Place, readPlace } from '../run/github-place.ts';
import type { Options } from '../run/options.ts';
import { put, tell, whyOf } from '../run/output.ts';
import { type AnswerRun, postAnswer } from './answer.ts';
import { choosePulls } from './choose-pulls.ts';
import { type FetchedPull, findConflictingPulls, type GatheredPulls, gatherPulls, mainBranch, readCase } from './gather.ts';
import { judgePull } from './judge.ts';

/** Exit code 0; 1 when the one pull request that the run is about is refused; 2 when one could not be judged. */
export async function giveVerdict(options: Options & { pull?: string }, place = readPlace(process.env)): Promise<number> {
  const open = (await place.github.openPulls()).filter(({ base }) => base.ref === mainBranch);
  const { pulls, isSingle, queued } = choosePulls(
    place.event,
    open,
    options.pull === undefined ? undefined : Number(options.pull),
  );
  if (pulls.length === 0) {
    await put(`${nothing[options.locale]}\n`);
    return 0;
  }
  return withObjects(place.remote, options.root, async (objects) => {
    const gathered = await gatherPulls(objects, { open, queued }, place, options.today);
    const answers: Answer[] = [];
    const said = new Map<string, Answer>();
    for (const fetched of findConcerned(pulls, gathered)) {
      const given = await answerPull(fetched, { gathered, place, objects, options, said, about: queued?.commit });
      if (pulls.includes(fetched.pull)) answers.push(given);
    }
    if (answers.includes('failed')) return 2;
    return isSingle && answers.includes('refused') ? 1 : 0;
  });
}

/** The pull requests that this run is about, and those with the same claims: both are told before either is merged. */
function findConcerned(pulls: readonly Pull[], { fetched }: GatheredPulls): FetchedPull[] {
  const asked = fetched.filter(({ pull }) => pulls.includes(pull));
  const numbers = new Set(asked.flatMap((one) => findConflictingPulls(one, fetched)).map(({ number }) => number));
  return fetched.filter((one) => asked.includes(one) || numbers.has(one.pull.number));
}

interface VerdictRun {
  readonly gathered: GatheredPulls;
  readonly place: Place;
  readonly objects: Objects;
  readonly options: Options;
  readonly said: AnswerRun['said'];
  /** The commit that the status is for, where it is not the pull request's newest. */
  readonly about: string | undefined;
}

function commentPlaceFor(
  { number }: Pull,
  { gathered, place, options }: Pick<VerdictRun, 'gathered' | 'place' | 'options'>,
): CommentPlace {
  const { repository, serverUrl } = place;
  const order = gathered.base.loaded.context?.registry.policy.locales ?? locales;
  return { repository, serverUrl, number, locales: order, today: options.today };
}

/** An error while one is judged is never a yes, and the next one is judged all the same. */
async function answerPull(fetched: FetchedPull, { gathered, place, objects, options, said, about }: VerdictRun): Promise<Answer> {
  const { pull } = fetched;
  const words = commentPlaceFor(pull, { gathered, place, options });
  let given: Verdict | undefined;
  try {
    const judged = await judgePull(await readCase(fetched, gathered, place, objects), gathered.base);
    given = { ...judged, head: about ?? judged.head };
    await postAnswer(given, pull, place, { words, said });
    await reportVerdict(given, words);
    return given.answer;
  } catch (error) {
    tell(`#${pull.number}: ${whyOf(error, options.locale)}\n`);
    // A verdict that was reached but could not be told stands: the next run tells it.
    if (!given)
      await postAnswer(makeFailedVerdict(fetched, gathered, about), pull, place, { words, said }).catch(() => undefined);
    return 'failed';
  }
}

function makeFailedVerdict({ pull, candidate }: FetchedPull, { base }: GatheredPulls, head = pull.head.sha): Verdict {
  const changes = candidate?.changes ?? [];
  const proposal = { author: pull.author, title: pull.title, changes, approvals: [] };
  const nothingKnown = { findings: [], suggestions: new Map(), plans: [], certificates: [], progress: [] };
  return { answer: 'failed', head, base: base.commit, proposal, ...nothingKnown };
}

/** No value of a file goes into the log; the whole answer goes into the summary of the run. */
async function reportVerdict(given: Verdict, words: CommentPlace): Promise<void> {
  await put(`#${words.number} ${given.head.slice(0, 10)} ${statusOf(given, words.locales[0] ?? 'ro').state}\n`);
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (summary) appendFileSync(summary, `${summaryOf(given, words)}\n`);
}

const nothing = {
  ro: 'Nicio cerere deschisă de verificat.',
  en: 'No open pull request to judge.',
  ru: 'Нет открытых заявок для проверки.',
};
