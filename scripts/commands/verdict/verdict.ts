// mdocs verdict: judges pull requests and answers each with a commit status and one comment. Only the default branch's code runs.
import { leavesBlobs } from '../../apply/blobs.ts';
import { type Objects, withObjects } from '../../apply/candidate.ts';
import type { Pull, Status } from '../../github/types.ts';
import { Failure } from '../../model/text/failure.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';
import type { Answer } from '../../model/verdict/verdict.ts';
import { unbelievedWords } from '../../report/comment/unbelieved.ts';
import { type Place, readPlace } from '../run/github-place.ts';
import type { Options } from '../run/options.ts';
import { put, tell, tellText, whyOf } from '../run/output.ts';
import { isTurn, statusContext, turnMark } from '../run/verdict-status.ts';
import { readTold } from './answer.ts';
import { type AnswerRun, answerPull } from './answer-pull.ts';
import { choosePulls } from './choose-pulls.ts';
import { addClaims, type FetchedPull, fetchPulls, findConflictingPulls, mainBranch } from './gather.ts';
import { allIsSentText, indexLackText, indexNotEnoughText } from './index-words.ts';
import { type JudgeLimits, type JudgeProcess, startJudge } from './judge-process.ts';
import { findWaitingTurn, turnText } from './turns.ts';

export interface VerdictOptions extends Options {
  /** The number of a pull request. */
  readonly pull?: string;
}

/** Exit code 0; 1 when the one pull request that the run is about is refused; 2 when one could not be judged. */
export async function giveVerdict(
  options: VerdictOptions,
  place = readPlace(process.env),
  limits?: JudgeLimits,
): Promise<number> {
  const open = (await place.github.openPulls()).filter(({ base }) => base.ref === mainBranch);
  const number = options.pull === undefined ? undefined : Number(options.pull);
  const { pulls, isSingle, queued } = choosePulls(place.event, open, number);
  if (pulls.length === 0) {
    await put(`${nothing[options.locale]}\n`);
    return 0;
  }
  const judging = async (objects: Objects) => {
    const { main, fetched } = await fetchPulls(objects, open, queued);
    const { folder } = objects;
    const from = { leavesBlobs: leavesBlobs(folder), environments: place.environments };
    const start = { folder, commit: main, ...from, today: options.today, queued: queued?.commit };
    const judge = startJudge(start, limits);
    try {
      const answers = await judgeAll(fetched, { judge, place, options, folder, main, pulls, isSingle, about: queued?.commit });
      if (answers.includes('failed')) return 2;
      return isSingle && answers.includes('refused') ? 1 : 0;
    } finally {
      judge.end();
    }
  };
  return withObjects(place.remote, options.root, judging, { onWhole: () => tellText(allIsSentText, options.locale) });
}

interface JudgingInputs {
  readonly judge: JudgeProcess & Pick<ReturnType<typeof startJudge>, 'summary'>;
  readonly place: Place;
  readonly options: Options;
  readonly folder: string;
  readonly main: string;
  /** Those that the run is about. */
  readonly pulls: readonly Pull[];
  readonly isSingle: boolean;
  /** The commit that the status is for, where it is not the pull request's newest. */
  readonly about: string | undefined;
}

/** The answers to those that the run is about. */
async function judgeAll(fetched: readonly FetchedPull[], inputs: JudgingInputs): Promise<(Answer | undefined)[]> {
  const { judge, place, options, pulls, isSingle } = inputs;
  const summary = await judge.summary;
  if (summary.indexLack !== undefined) tellText(indexLackText(summary.indexLack), options.locale);
  for (const one of summary.unbelieved) tell(`${unbelievedWords(one)[options.locale]}\n`);
  const late = findWaitingTurn(
    fetched.map(({ pull }) => pull),
    place.repository,
    summary.age,
  );
  const inTurn = fetched.filter(({ pull }) => !late.has(pull.number));
  const tellWhy = ({ number }: Pull, error: unknown) => tell(`#${number}: ${whyOf(error, options.locale)}\n`);
  const readClaims = () => addClaims(inTurn, (heads) => judge.ask('claims', heads), tellWhy);
  let all = await readClaims();
  const common = { ...inputs, summary, said: new Map(), tellWhy, findAnswered: askOnce(() => findAnswered(place)) };
  const makeRun = (isRenewal: boolean): AnswerRun => ({
    ...common,
    isRenewal,
    get all() {
      return all;
    },
    async readEverything() {
      tellText(indexNotEnoughText, options.locale);
      await judge.ask('all', undefined);
      all = await readClaims();
    },
  });
  const run = makeRun(!isSingle);
  const answers: (Answer | undefined)[] = [];
  const asked = all.filter(({ pull }) => pulls.includes(pull));
  const waiting = fetched.filter(({ pull }) => late.has(pull.number) && pulls.includes(pull));
  const begun = Date.now();
  const findEnd = () => (Date.now() - begun >= renewingLasts ? timeIsOver : findEndOfCalls(place, mostCalls));
  const tellEnd = ({ pull }: FetchedPull, end: Text) => tell(`#${pull.number}: ${end[options.locale]}\n`);
  for (const { one, told, isUnread } of isSingle ? asked.map(toRenewal) : await orderRenewals(asked, place)) {
    const end = isSingle ? undefined : (findEnd() ?? (isUnread ? callsAreOver : undefined));
    if (end) tellEnd(one, end);
    else answers.push(await answerPull(one, run, told));
  }
  for (const one of findRivals(asked, all)) {
    const end = findEnd();
    if (end) tellEnd(one, end);
    else await answerPull(one, makeRun(true));
  }
  for (const { pull } of waiting)
    if (isSingle || !findEnd()) await postTurn(pull, fetched, run).catch((error) => tellWhy(pull, error));
  return answers;
}

/** Asked in a few calls for all. Where they fail, what the statuses remember is believed until the next run. */
const findAnswered = ({ github, bot }: Place): Promise<ReadonlySet<number> | undefined> =>
  github.answeredPulls(bot).catch((error) => {
    if (error instanceof Failure) return undefined;
    throw error;
  });

function askOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => (asked ??= ask());
}

/** In milliseconds; what is left by then is for the next run. */
const renewingLasts = 8 * 60_000;
/** Of the 1,000 calls an hour that GitHub takes, the others are left to the requests that somebody waits for just now. */
const mostCalls = 700;
/** So many of these find out what the statuses remember. */
const mostReadings = 400;
/** So many that GitHub still takes in this hour are left to them as well, whoever spent the others. */
const reserve = 300;

/** Undefined as long as there are calls for renewing. */
function findEndOfCalls({ github }: Place, most: number): Text | undefined {
  const left = github.left();
  if (left !== undefined && left <= reserve) return callsAreLeft(left);
  return github.spent() >= most ? callsAreOver : undefined;
}

interface Renewal {
  readonly one: FetchedPull;
  readonly told?: Status | undefined;
  /** Whether there were too many to read what its status remembers. */
  readonly isUnread?: boolean;
}

const toRenewal = (one: FetchedPull): Renewal => ({ one });

/**
 * Those without an answer come first. Every hour another is the first of the others, so that each comes to its turn where there are too many
 * for one run. Those that could not be judged before come last, so that they keep no other waiting.
 */
async function orderRenewals(asked: readonly FetchedPull[], place: Place): Promise<Renewal[]> {
  const first = (Math.floor(Date.now() / 3_600_000) * stride) % Math.max(asked.length, 1);
  const all: Renewal[] = [];
  for (const one of [...asked.slice(first), ...asked.slice(0, first)]) {
    if (findEndOfCalls(place, mostReadings)) all.push({ one, isUnread: true });
    else all.push({ one, told: await readTold(place, one.pull.head.sha).catch(() => undefined) });
  }
  const rankOf = ({ told, isUnread }: Renewal) => (isUnread ? 3 : told?.state === 'error' ? 2 : told ? 1 : 0);
  return [...all].sort((a, b) => rankOf(a) - rankOf(b));
}

/** A prime: whatever the number of requests, all of them become the first. */
const stride = 101;

/** Where another open pull request has the same commit, the status is that one's. */
async function postTurn(
  { number, url, head }: Pull,
  fetched: readonly FetchedPull[],
  { place, summary }: AnswerRun,
): Promise<void> {
  if (fetched.some(({ pull }) => pull.number !== number && pull.head.sha === head.sha)) return;
  const told = await readTold(place, head.sha);
  if (told && isTurn(told)) return;
  const description = turnText[summary.locales[0] ?? 'ro'];
  await place.github.setStatus(head.sha, {
    state: 'pending',
    context: statusContext,
    description,
    targetUrl: `${url}${turnMark}`,
  });
}

/** Those with the same claims as the ones that the run is about: both are told before either is merged. */
function findRivals(asked: readonly FetchedPull[], all: readonly FetchedPull[]): FetchedPull[] {
  const own = new Set(asked.map(({ pull }) => pull));
  const conflicts = all.filter(({ pull }) => own.has(pull)).flatMap((one) => findConflictingPulls(one, all));
  const numbers = new Set(conflicts.map(({ number }) => number));
  return all.filter(({ pull }) => !own.has(pull) && numbers.has(pull.number));
}

const timeIsOver: Text = {
  ro: 'timpul rulării s-a terminat; rularea următoare continuă.',
  en: 'the time of this run is over; the next run continues.',
  ru: 'время запуска истекло; следующий запуск продолжит работу.',
};

const callsAreOver: Text = {
  ro: 'această rulare a făcut destule apeluri la GitHub; rularea următoare continuă.',
  en: 'this run has made enough calls to GitHub; the next run continues.',
  ru: 'этот запуск сделал достаточно запросов к GitHub; следующий запуск продолжит работу.',
};

/** None, too, once GitHub has asked for a pause. */
const callsAreLeft = (left: number): Text => ({
  ro: say`Apeluri pe care GitHub le mai primește acum: ${plain(left)}; ultimele ${plain(reserve)} se lasă pentru cererile care vin între timp. Rularea următoare continuă.`,
  en: say`Calls that GitHub still takes just now: ${plain(left)}; the last ${plain(reserve)} are left to the requests that come meanwhile. The next run continues.`,
  ru: say`Сколько ещё запросов GitHub принимает сейчас: ${plain(left)}; последние ${plain(reserve)} остаются заявкам, которые придут тем временем. Следующий запуск продолжит работу.`,
});

const plain = (count: number): Phrase => new Phrase(String(count));

const nothing = {
  ro: 'Nicio cerere deschisă de verificat.',
  en: 'No open pull request to judge.',
  ru: 'Нет открытых заявок для проверки.',
};
