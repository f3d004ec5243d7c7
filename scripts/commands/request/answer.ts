// Answers one issue: a pull request with its files and a comment with its link, or a comment with what is missing.
import { fetchRefs, type Objects, withObjects } from '../../apply/candidate.ts';
import { readTreeAt } from '../../apply/commit-tree.ts';
import { type ProposeOutcome, propose, readHeldFiles } from '../../apply/propose.ts';
import { isSameText } from '../../github/issues.ts';
import type { Issue, Pull } from '../../github/types.ts';
import { slugOf } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import { locales as everyLocale, forEachLanguage, type Locale, type Text } from '../../model/text/text.ts';
import { withoutAgeValues } from '../../read/age-values.ts';
import { fileLink, pageOf } from '../../report/links.ts';
import { keepClientIds, proposeClientIds } from '../edit/client-ids.ts';
import type { DatedTree } from '../edit/overlay.ts';
import { loadTree } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import { readAnswer } from '../run/verdict-status.ts';
import { formErrorsText, toParagraphs } from './answer-text.ts';
import { type FindAccount, readChange } from './change.ts';
import { readConnection } from './connection.ts';
import { type FormName, formNames, labelsOf } from './form/field.ts';
import { detectForm, readForm } from './form.ts';
import type { FormReading } from './form-errors.ts';
import { systemLink } from './further-link.ts';
import { type IssueMemory, type RequestRun, readMemory, tellAgain, tellIssue } from './issue-memory.ts';
import { readPrepared } from './prepared.ts';
import { readProduction, readStagingState, type StagingState } from './production.ts';
import { readRenewal } from './renewal.ts';
import { detectSensitive, labelsFor, secretLabel } from './sensitive.ts';
import { findMergedStanding } from './standing.ts';
import { closedText, doneText, mergedText, openText } from './standing-words.ts';
import { readStopForm } from './stop.ts';
import { readFurtherSystem } from './system.ts';
import {
  existingText,
  foreign,
  personalText,
  pullText,
  readyNext,
  readyText,
  secretSeen,
  secretText,
  stays,
  takenText,
  titleOf,
  withdrawn,
} from './words.ts';

/** The form of an issue, known by its questions or, where somebody changed these, by its labels. */
export function findForm({ body, labels }: Pick<Issue, 'body' | 'labels'>): FormName | undefined {
  const byLabels = formNames.filter((name) => labelsOf(name).every((label) => labels.includes(label)));
  return detectForm(body) ?? byLabels.at(-1);
}

/** nothing: the issue is none of ours, or is closed. Everything else is what its author was told. */
export type Answered = 'nothing' | 'burnt' | 'accepted' | 'declined' | 'taken' | 'ready' | Exclude<FormReading['kind'], 'ready'>;

/** The same issue answered twice gets the same answer, and nothing is made twice. */
export async function answerIssue(issue: Issue, run: RequestRun): Promise<Answered> {
  const name = findForm(issue);
  if (name === undefined || issue.isPull) return 'nothing';
  const memory = await readMemory(issue, run);
  if (issue.state !== 'open' && !(await reopen(issue, run, memory))) return 'nothing';
  const answered = await answerAs(name, issue, run, memory);
  // Comes last: people find an issue by its labels, and nothing that is made of it waits for them.
  await addMissingLabels(issue, labelsOf(name), run);
  return answered;
}

/** Only one that we closed, where its request is open again or its form has changed since that was refused. */
async function reopen({ number }: Issue, { place }: RequestRun, { pull, isSame, isEnded }: IssueMemory): Promise<boolean> {
  if (!isEnded || !pull || pull.merged || (pull.state === 'closed' && isSame)) return false;
  await place.github.updateIssue(number, { state: 'open' });
  return true;
}

async function answerAs(name: FormName, issue: Issue, run: RequestRun, memory: IssueMemory): Promise<Answered> {
  if (await warnOfSecrets(issue, run, memory)) return 'burnt';
  const pull = memory.pull;
  if (pull?.merged) {
    const standing = await findMergedStanding(pull, run);
    if (standing.asked.some(({ isDone }) => !isDone))
      await tellIssue(issue, run, toParagraphs(everyLocale, mergedText(pull.number, standing, run.today)), memory);
    else await end(issue, run, doneText(pull.number, standing, run.place), memory);
    return 'accepted';
  }
  if (pull?.state === 'closed' && memory.isSame) {
    await end(issue, run, closedText(pull.number), memory);
    return 'declined';
  }
  return withObjects(run.place.remote, run.root, (objects) => answerForm({ issue, name, memory, run, objects }));
}

/** The outcome first: where a run ends between the two, the next one closes. */
async function end(issue: Issue, run: RequestRun, outcome: Text, memory: IssueMemory): Promise<void> {
  await tellIssue(issue, run, toParagraphs(everyLocale, outcome), { ...memory, isEnded: true });
  await run.place.github.updateIssue(issue.number, { state: 'closed' });
}

/** Adds the labels that it does not have. GitHub creates those that the repository does not have. */
async function addMissingLabels({ number, labels }: Issue, wanted: readonly string[], { place }: RequestRun): Promise<void> {
  const missing = wanted.filter((one) => !labels.includes(one));
  if (missing.length > 0) await place.github.addLabels(number, missing);
}

/** A secret or a person's number is told at once, before anything is made of it, and without repeating it. */
async function warnOfSecrets(issue: Issue, run: RequestRun, memory: IssueMemory): Promise<boolean> {
  const sensitive = detectSensitive(issue);
  await addMissingLabels(issue, labelsFor(sensitive), run);
  const texts = [
    ...(sensitive.secrets.length > 0 ? [secretText(sensitive.secrets)] : issue.labels.includes(secretLabel) ? [secretSeen] : []),
    ...(sensitive.numbers.length > 0 ? [personalText(sensitive.numbers)] : []),
  ];
  if (texts.length === 0) return false;
  await tellAgain(issue, run, memory);
  await tellIssue(issue, run, toParagraphs(everyLocale, ...texts), memory);
  return true;
}

interface FormIssue {
  readonly issue: Issue;
  readonly name: FormName;
  readonly memory: IssueMemory;
  readonly run: RequestRun;
  readonly objects: Objects;
}

const mainRef = 'refs/heads/main';
const branchFor = ({ number }: Issue): string => `request/issue-${number}`;

async function answerForm(form: FormIssue): Promise<Answered> {
  const { issue, name, memory, run, objects } = form;
  const [main, former] = await fetchRefs(objects, [mainRef, `refs/heads/${branchFor(issue)}`]);
  if (main === undefined) throw new Failure(noMain);
  const tree = await readTreeAt(objects.folder, main);
  const base: DatedTree = { tree, today: run.today, loaded: await loadTree(tree, run.today, nodePlatform) };
  const locales = beginWith(readForm(name, issue.body).locale, base.loaded.context?.registry.policy.locales ?? everyLocale);
  const reading = await readFormIssue(form, base, {
    readStaging: () => readStagingState(run.place.environments, base.loaded, run.root),
    findAccount: (login) => run.place.github.account(login),
  });
  if (reading.kind !== 'ready') {
    const left = memory.pull?.state === 'open' ? [stays(memory.pull.number)] : [];
    await tellAgain(issue, run, memory);
    await tellIssue(
      issue,
      run,
      [describeReading(reading, run, locales), ...left.map((text) => toParagraphs(locales, text))].join('\n\n'),
      memory,
    );
    return reading.kind;
  }
  // AGE may have given client ids there meanwhile.
  const held = former === undefined ? undefined : await readHeldFiles(objects.folder, former, main, withoutAgeValues);
  const done = await propose(objects, {
    base: main,
    branch: branchFor(issue),
    former,
    files: held ? await keepClientIds(reading.files, held, base) : reading.files,
    simplify: withoutAgeValues,
    message: messageOf(name, reading.subject, issue),
  });
  return answerProposal(form, reading, done, locales);
}

/** The form's own language first, where answers are written in it at all: whoever chose the form reads it. */
const beginWith = (form: Locale, locales: readonly Locale[]): Locale[] =>
  [...locales].sort((a, b) => Number(b === form) - Number(a === form));

/** What a form asks of the world beside the declarations. */
export interface Sources {
  readonly readStaging: () => Promise<StagingState>;
  readonly findAccount: FindAccount;
}

/** What a form renders to, upon these declarations: with a client id proposed where there is none, so that one request is enough. */
export async function readFormIssue(
  form: Pick<FormIssue, 'name' | 'issue'>,
  base: DatedTree,
  sources: Sources,
): Promise<FormReading> {
  const reading = await readAnswers(form, base, sources);
  return reading.kind === 'ready' ? { ...reading, files: await proposeClientIds(reading.files, base) } : reading;
}

async function readAnswers(
  { name, issue }: Pick<FormIssue, 'name' | 'issue'>,
  base: DatedTree,
  { readStaging, findAccount }: Sources,
): Promise<FormReading> {
  const { body, author } = issue;
  if (name === 'request') return readConnection(body, author, base);
  if (name === 'system') return readFurtherSystem(body, author, base);
  if (name === 'production') return readProduction(body, author, base, await readStaging());
  if (name === 'change') return readChange(body, author, base, findAccount);
  if (name === 'renewal') return readRenewal(issue, base);
  return name === 'stop' ? readStopForm(body, author, base) : readPrepared(body, author, base);
}

function describeReading(
  reading: Exclude<FormReading, { kind: 'ready' }>,
  { place }: RequestRun,
  locales: readonly Locale[],
): string {
  if (reading.kind === 'troubled') return formErrorsText(reading.errors, reading.locale, locales);
  if (reading.kind === 'refused') return toParagraphs(locales, reading.why);
  const { file, answers } = reading;
  const slug = slugOf(file) ?? file;
  const link = forEachLanguage((locale) => systemLink(pageOf(place), slug, answers.given, locale));
  return toParagraphs(locales, existingText(slug, fileLink(place, file), link));
}

async function answerProposal(
  form: FormIssue,
  { subject, notes = [] }: Extract<FormReading, { kind: 'ready' }>,
  { kind, commit }: ProposeOutcome,
  locales: readonly Locale[],
): Promise<Answered> {
  const { issue, name, run, memory } = form;
  if (kind === 'overtaken') throw new Failure(withdrawn(branchFor(issue)));
  // A branch that somebody else wrote gets no pull request in the name of the form's author, who would have to answer for it.
  if (kind === 'taken' && !memory.pull) throw new Failure(foreign(branchFor(issue)));
  if (kind === 'taken' && memory.pull) {
    const standing = await readStandingText(memory.pull, run, memory.pull.head.sha);
    await tellAgain(issue, run, memory);
    await tellIssue(issue, run, toParagraphs(locales, takenText(memory.pull.number), standing), memory);
    return 'taken';
  }
  const pull = await keepPull(form, subject);
  const standing = await readStandingText(pull, run, commit);
  await tellIssue(issue, run, toParagraphs(locales, readyText[name](pull.number), ...notes, standing, readyNext), {
    pull,
    isSame: true,
  });
  return 'ready';
}

const readStandingText = async ({ number }: Pull, { place }: RequestRun, sha: string): Promise<Text> =>
  openText(await readAnswer(sha, place), number);

/** The open pull request of the branch, with the words of now; a new one where there is none. */
async function keepPull({ issue, name, run, memory }: FormIssue, subject: string): Promise<Pull> {
  const { github } = run.place;
  const title = titleOf[name](subject);
  const text = pullText(name, issue.number, issue.author);
  const body = `<!-- mdocs:request ${issue.number} -->\n${toParagraphs(everyLocale, text)}`;
  const open = memory.pull?.state === 'open' ? memory.pull : undefined;
  if (!open) return github.createPull({ head: branchFor(issue), base: 'main', title, body });
  if (open.title !== title || !isSameText(open.body, body)) await github.updatePull(open.number, { title, body });
  return open;
}

function messageOf(name: FormName, subject: string, { number, author }: Issue): string {
  return `${titleOf[name](subject)}\n\nIssue: #${number}\nRequested-by: ${author.login} (${author.id})`;
}

const noMain: Text = {
  ro: 'Depozitul nu are ramura main.',
  en: 'The repository has no branch main.',
  ru: 'В репозитории нет ветки main.',
};
