// mdocs status: where every system stands, who acts next, how long it has waited and what ends when.
import { readSourceHistory, readTexts, type SourceCommit } from '../../apply/source-history.ts';
import { type SystemPart, systemId, systemNameOf } from '../../model/declaration/integration.ts';
import { type Environment, environments } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Context } from '../../model/rule/rule.ts';
import { boardOf } from '../../model/status/board.ts';
import { endingsOf } from '../../model/status/expiring.ts';
import { type Progress, steps } from '../../model/status/progress.ts';
import { type KnownRequest, type PublishedStates, progressOf } from '../../model/status/progress-of.ts';
import { nameOf, slugOf } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Locale } from '../../model/text/text.ts';
import { boardData, boardMarkdown } from '../../report/status/board.ts';
import { boardScreen } from '../../report/status/short.ts';
import { nothingYet } from '../../targets/decide/last-good.ts';
import { decidePublication } from '../../targets/decide/publication.ts';
import { type BelievedBranches, isKnown, manifestsOf, readBelievedBranches, tellUnbelieved } from '../publish/believed.ts';
import { makeHistoryReader, readHistory } from '../publish/history.ts';
import { withPublished } from '../publish/published.ts';
import { findRemote } from '../publish/remote.ts';
import { loadReadable } from '../run/load.ts';
import { type Options, toLocalDay } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { unknownInstitution } from '../run/unknown-institution.ts';

export interface StatusOptions extends Options {
  readonly format: 'text' | 'json' | 'markdown';
  readonly remote?: string;
  /** Every system, however many there are. */
  readonly all?: boolean;
}

/** Exit code 0, or 1 when policy.yaml cannot be read. A file with errors is shown as one that waits for its correction. */
export const showStatus = (institution: string | undefined, options: StatusOptions): Promise<number> =>
  withPublished(options, (found) => showBoard(institution, found));

async function showBoard(institution: string | undefined, options: StatusOptions): Promise<number> {
  const { locale, today, format } = options;
  const loaded = await loadReadable(options, { history: makeHistoryReader(options) });
  if (!loaded) return 1;
  const { context, findings } = loaded;
  const rows = (await makeBoard(context, findings, options)).filter(
    (row) => (institution ?? row.progress.institution) === row.progress.institution,
  );
  if (institution !== undefined && rows.length === 0) throw new Failure(unknownInstitution(institution, context.facts));
  if (format === 'json') await put(`${JSON.stringify(boardData(rows, today), null, 2)}\n`);
  else if (format === 'markdown') await put(boardMarkdown(rows, today, locale));
  else await put(boardScreen(rows, today, screenOf(process.stdout, locale), options.all));
  return 0;
}

interface BoardPlace {
  readonly root: string;
  readonly remote?: string | undefined;
  /** The environment branches, where they were read already. */
  readonly branches?: BelievedBranches;
  /** Where it is given, what is not believed is told. */
  readonly locale?: Locale;
}

export async function makeBoard(context: Context, findings: readonly Finding[], place: BoardPlace) {
  const { today } = context;
  const branches = place.branches ?? (await readBelievedBranches({ ...place, today }, context.registry.policy));
  if (place.locale) tellUnbelieved(branches, place.locale);
  const manifests = manifestsOf(branches);
  const state = (environment: Environment) => ({
    waiting: decidePublication(environment, context, { lastGood: nothingYet, findings }).waiting,
    manifest: manifests[environment],
  });
  const published: PublishedStates = Object.fromEntries(environments.map((environment) => [environment, state(environment)]));
  const progress = progressOf(context, published, await readKnownDays(context, place, branches));
  return boardOf([...progress, ...listUnread(progress, context, findings)], endingsOf(context, manifests), today);
}

/** Systems with an error in their own data, and files of which nothing can be read, are on the board as well. */
function listUnread(progress: readonly Progress[], { facts }: Context, findings: readonly Finding[]): Progress[] {
  const known = new Set(progress.map(nameOf));
  const systems = facts.files.flatMap(({ systems }) => systems).filter((system) => !known.has(systemNameOf(system)));
  const read = new Set(facts.files.filter((file) => file.systems.length > 0).map(({ slug }) => slug));
  const slugs = findings.flatMap(({ file, severity }) => (severity === 'error' ? (slugOf(file) ?? []) : []));
  return [
    ...systems.map((system) => makeBrokenProgress(system.of.slug, systemId(system), system.data.name ?? undefined)),
    ...[...new Set(slugs)].filter((slug) => !read.has(slug)).map((slug) => makeBrokenProgress(slug)),
  ];
}

function makeBrokenProgress(institution: string, system = '?', systemName = '?'): Progress {
  const open = steps.map((step) => ({ step, state: 'open' as const, actor: 'institution' as const }));
  return { institution, system, systemName, steps: open, status: 'broken' };
}

/** The days on which each system came into the repository and production got the declared access. */
async function readKnownDays(
  { registry: { policy } }: Context,
  place: BoardPlace,
  { production }: BelievedBranches,
): Promise<(system: SystemPart) => KnownRequest> {
  const approved = await readFirstDays(place.root);
  const remote = findRemote(place);
  const { branch } = policy.environments.production;
  const isRead = remote !== undefined && isKnown(production);
  const history = isRead ? await readHistory(remote, branch, { newest: production.signed }) : undefined;
  return (system) => {
    const approval = approved.get(systemNameOf(system));
    const live = history?.stagingSince(systemId(system), system.digest ?? '');
    return { days: { approval: approval || undefined, production: live || undefined } };
  };
}

/** The day since which each system stands in its file without a break: when its request was merged. By institution/system. */
async function readFirstDays(root: string): Promise<Map<string, string>> {
  const history = await readSourceHistory(root, ['integrations']);
  const days = new Map<string, string>();
  if (!history) return days;
  const texts = await readTexts(
    root,
    history.commits.flatMap(changedFilesOf).flatMap(({ after }) => after ?? []),
  );
  for (const [i, commit] of history.commits.entries()) {
    // The content of a shallow clone's oldest commit may have been there long before.
    const day = history.isShallow && i === 0 ? undefined : toLocalDay(new Date(commit.at));
    for (const { slug, after } of changedFilesOf(commit)) enterDays(days, slug, { ids: parseIds(texts.get(after ?? '')), day });
  }
  return days;
}

const changedFilesOf = ({ changes }: SourceCommit) =>
  [...changes].flatMap(([path, { after }]) => {
    const slug = slugOf(path);
    return slug === undefined ? [] : [{ slug, after }];
  });

/** Finds ids in the spelling that every accepted file has: reading each version of each file as YAML would take minutes. */
export const parseIds = (text = ''): string[] =>
  [...text.matchAll(/^[ \t]*(?:-[ \t]*)?id:\s*["']?([a-z0-9-]+)/gm)].map(([, id]) => id ?? '');

function enterDays(days: Map<string, string>, slug: string, { ids, day }: { ids: string[]; day: string | undefined }): void {
  const names = ids.map((id) => nameOf({ institution: slug, system: id }));
  for (const name of days.keys()) if (name.startsWith(`${slug}/`) && !names.includes(name)) days.delete(name);
  for (const name of names) if (!days.has(name) && day !== undefined) days.set(name, day);
}
