// What AGE changes day by day, as commands: the change is judged and its plan shown before a file is written or a request opened.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fetchRefs, type Objects, withObjects } from '../../apply/candidate.ts';
import { readTreeAt } from '../../apply/commit-tree.ts';
import { propose } from '../../apply/propose.ts';
import { environments } from '../../model/environment.ts';
import { selectErrors } from '../../model/finding/finding.ts';
import { type Plan, planOf } from '../../model/publication/plan.ts';
import type { Context } from '../../model/rule/rule.ts';
import { slugOf } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import { locales as everyLocale, type Text } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import { readTree } from '../../read/disk.ts';
import { findSensitive } from '../../read/sensitive.ts';
import { findingsText } from '../../report/findings.ts';
import { writeInLanguages } from '../../report/markdown.ts';
import { planText } from '../../report/plan/text.ts';
import { nothingYet, readLastGood } from '../../targets/decide/last-good.ts';
import { decidePublication } from '../../targets/decide/publication.ts';
import { render } from '../../targets/index.ts';
import { readBelievedBranches, tellUnbelieved } from '../publish/believed.ts';
import { withPublished } from '../publish/published.ts';
import { operatorBranch } from '../run/author.ts';
import { findPlace } from '../run/clone-place.ts';
import type { Place } from '../run/github-place.ts';
import { type Loaded, loadTree } from '../run/judge.ts';
import type { Options } from '../run/options.ts';
import { put, putText, screenOf, tellText } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { applyFixes, writeNew } from './fix.ts';
import {
  askedBy,
  followed,
  linkFollows,
  noMain,
  notWritten,
  opened,
  openedAlready,
  overtaken,
  taken,
  writtenHere,
} from './operate-words.ts';
import { checkOverlay, type DatedTree, originalOf, overlayFiles } from './overlay.ts';

export interface OperateOptions extends Options {
  /** Opens a request; without it the change is left in the working folder. */
  readonly open?: boolean;
  /** Who asks, for the reader of the request. Proves nothing. */
  readonly by?: string;
  readonly remote?: string;
}

/** What a command starts from: declarations that can be read. */
export interface OperateState extends DatedTree {
  readonly context: Context;
}

interface Operation {
  /** The files that change, as they will be. */
  readonly files: Files;
  /** Of the request's branch, without spaces: the same change has the same name, and no other one has it. */
  readonly name: string;
  /** Of the request; made of names in the repository. */
  readonly title: string;
  /** Why, in the operator's words. */
  readonly reason?: string | undefined;
}

/** Part of a branch's name. */
export const shortHashOf = (subject: unknown): string =>
  createHash('sha256').update(JSON.stringify(subject)).digest('hex').slice(0, 8);

/** What a command makes of what it was asked: a change, nothing to change, or everything that is wrong with what was asked. */
export type Operated = Operation | { readonly already: Text } | { readonly problems: readonly Text[] };

export type MakeOperation = (state: OperateState) => Operated | Promise<Operated>;

/** Exit code 0, also where nothing had to be changed; 1 where something is wrong: then nothing is written. */
export async function operate(options: OperateOptions, make: MakeOperation, env = process.env): Promise<number> {
  if (!options.open) {
    const tree = readTree(resolve(options.root), ['integrations', 'registry']);
    return withPublished(options, async (found) => run(make, await dated(tree, options), { options: found }));
  }
  const place = await findPlace(options.root, env, 'Contents, Pull requests: write');
  return withObjects(place.remote, options.root, async (objects) => {
    const [main] = await fetchRefs(objects, ['refs/heads/main']);
    if (main === undefined) throw new Failure(noMain);
    const state = await dated(await readTreeAt(objects.folder, main), options);
    return run(make, state, { options: { ...options, remote: place.environments }, opening: { place, objects, main } });
  });
}

async function dated(tree: DatedTree['tree'], { today }: Options): Promise<DatedTree> {
  return { tree, today, loaded: await loadTree(tree, today, nodePlatform) };
}

interface Opening {
  readonly place: Place;
  readonly objects: Objects;
  readonly main: string;
}

interface OperateRun {
  /** With the repository of the environment branches, where there is one. */
  readonly options: OperateOptions;
  readonly opening?: Opening;
}

async function run(make: MakeOperation, base: DatedTree, { options, opening }: OperateRun): Promise<number> {
  const { context } = base.loaded;
  if (!context) return refuse(base.loaded.findings, [], options);
  const made = await make({ ...base, context });
  if ('problems' in made) return refuse([], made.problems, options);
  if ('already' in made) {
    await putText(made.already, options.locale);
    return 0;
  }
  const sensitive = findSensitiveIn(made, base);
  if (sensitive.length > 0) return refuse([], sensitive, options);
  const errors = await checkOverlay(made.files, base);
  if (errors.length > 0) return refuse(errors, [], options);
  const next = await loadTree(overlayFiles(base.tree, made.files), base.today, nodePlatform, { like: base.loaded.repository });
  const screen = screenOf(process.stdout, options.locale);
  const touched = new Set([...made.files.keys()].map((path) => slugOf(path)));
  for (const plan of await planChange(base.loaded, next, options)) {
    const isTouched = ({ institution, system }: { institution: string; system: string }) =>
      touched.has(institution) ||
      plan.systems.some(({ system: one }) => one.institution === institution && one.system === system);
    const waiting = plan.waiting.filter(isTouched);
    await put(`${planText({ ...plan, waiting }, screen)}\n`);
  }
  return opening ? open(made, opening, options) : write(made, base, options);
}

/** A secret or a person's number in what is new, be it in a file or in the request's text: all of it is public at once. */
function findSensitiveIn({ files, reason = '' }: Operation, { tree }: DatedTree): Text[] {
  const added = [...files].flatMap(([file, text]) => {
    const before = new Set(originalOf(tree, file).split('\n'));
    return text.split('\n').filter((line) => !before.has(line));
  });
  return findSensitive('', new TextEncoder().encode([...added, reason].join('\n')))
    .map(({ message }) => message)
    .filter((one, i, all) => all.findIndex((other) => other.en === one.en) === i);
}

async function refuse(findings: Loaded['findings'], problems: readonly Text[], { locale }: Options): Promise<number> {
  const errors = selectErrors(findings);
  if (errors.length > 0) await put(`${findingsText(errors, screenOf(process.stdout, locale))}\n`);
  for (const text of problems) await putText(text, locale);
  tellText(notWritten, locale);
  return 1;
}

const source = { commit: null, modified: false };

/** What the change alone does to each environment: both sides are decided as publishing would, from what is published. */
async function planChange(before: Loaded, after: Loaded, options: OperateOptions): Promise<Plan[]> {
  const plans: Plan[] = [];
  const policy = before.context?.registry.policy;
  const branches = policy && (await readBelievedBranches(options, policy));
  if (branches) tellUnbelieved(branches, options.locale);
  for (const environment of environments) {
    if (!before.context || !after.context) continue;
    const files = branches?.[environment].files;
    const lastGood = files ? await readLastGood(files, nodePlatform) : nothingYet;
    const was = decidePublication(environment, before.context, { lastGood, findings: before.findings });
    const is = decidePublication(environment, after.context, { lastGood, findings: after.findings });
    const current = await render(was.publication, source, nodePlatform);
    plans.push(planOf(environment, await render(is.publication, source, nodePlatform), current, is.waiting));
  }
  return plans;
}

async function write({ files, name, title }: Operation, { tree }: DatedTree, { root, locale }: Options): Promise<number> {
  const place = resolve(root);
  for (const [file, text] of files) if (!tree.has(file)) writeNew(join(place, file), text);
  const changed = [...files].filter(([file, text]) => tree.has(file) && text !== '');
  applyFixes(
    place,
    changed.map(([file, after]) => ({ file, before: originalOf(tree, file), after, changes: [] })),
  );
  for (const [file, text] of files) if (tree.has(file) && text === '') rmSync(join(place, file));
  await putText(writtenHere([...files.keys()]), locale);
  await putLine('git switch --create', `operator/${name}`);
  await putLine(`git commit --message ${inShell(title)}`, '--', ...[...files.keys()].map(inShell));
  await putLine('git push --set-upstream origin HEAD');
  await putText(linkFollows, locale);
  return 0;
}

/** A line for a shell, to be copied: a long one goes on below. */
function putLine(start: string, ...rest: readonly string[]): Promise<void> {
  const line = `  ${[start, ...rest].join(' ')}`;
  const { width } = screenOf(process.stdout, 'en');
  return put(`${[...line].length <= width ? line : `  ${start} \\\n    ${rest.join(' ')}`}\n`);
}

/** A word for a shell, as it stands. */
const inShell = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** The same change asked for again is the same request. */
async function open(made: Operation, { place, objects, main }: Opening, options: OperateOptions): Promise<number> {
  const { locale } = options;
  const { requestsBot, repository, github } = place;
  // What the app opens is judged as nobody's; what a person opens is that person's, from a branch of its own kind.
  const branch = `${requestsBot === undefined ? 'operator/' : operatorBranch}${made.name}`;
  const [former] = await fetchRefs(objects, [`refs/heads/${branch}`]);
  const [owner = ''] = repository.split('/');
  const earlier = former === undefined ? undefined : (await github.pullsByHead(owner, branch))[0];
  const done = await propose(objects, { base: main, branch, former, files: made.files, message: made.title });
  if (done.kind === 'taken') throw new Failure(taken(branch));
  if (done.kind === 'overtaken') throw new Failure(overtaken(branch));
  if (earlier) {
    await putText((done.kind === 'unchanged' ? openedAlready : followed)(earlier.number, earlier.url), locale);
    return 0;
  }
  const words = askedBy(made.reason, options.by);
  const body = `<!-- mdocs:operator ${made.name} -->\n${writeInLanguages(everyLocale, (one) => words[one])}`;
  const pull = await github.createPull({ head: branch, base: 'main', title: made.title, body });
  await putText(opened(pull.number, pull.url), locale);
  return 0;
}
