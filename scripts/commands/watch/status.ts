// mdocs status: where every system stands, who acts next, how long it has waited and what ends when.
import { readSourceHistory, readTexts, type SourceCommit } from '../../apply/source-history.ts';
import { type SystemPart, systemId, systemName } from '../../model/declaration/integration.ts';
import { type Environment, environments } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { nameOf, slugOf } from '../../model/named.ts';
import type { Context } from '../../model/rule/rule.ts';
import { boardOf } from '../../model/status/board.ts';
import { endingsOf } from '../../model/status/expiring.ts';
import { type Progress, steps } from '../../model/status/progress.ts';
import { type Known, type Published, progressOf } from '../../model/status/progress-of.ts';
import { Failure } from '../../model/text/failure.ts';
import { nearest, withQuestion } from '../../model/text/nearest.ts';
import { say, type Text } from '../../model/text/text.ts';
import { boardData, boardMarkdown, boardText } from '../../report/status/board.ts';
import { publicationOf } from '../../targets/decide/publication.ts';
import { historyOf, publishedHistory } from '../publish/history.ts';
import { existingRemote, publishedManifests } from '../publish/remote.ts';
import { loadReadable } from '../run/load.ts';
import { currentDay, type Options } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';

export interface StatusOptions extends Options {
  readonly format: 'text' | 'json' | 'markdown';
  readonly remote?: string;
}

/** Exit code 0, or 1 when policy.yaml cannot be read. A file with errors is shown as one that waits for its correction. */
export async function status(institution: string | undefined, options: StatusOptions): Promise<number> {
  const { locale, today, format } = options;
  const loaded = await loadReadable(options, { history: publishedHistory(options) });
  if (!loaded) return 1;
  const { context, findings } = loaded;
  const rows = (await boardFor(context, findings, options)).filter(
    (row) => (institution ?? row.progress.institution) === row.progress.institution,
  );
  if (institution !== undefined && rows.length === 0) throw new Failure(unknown(institution, context));
  if (format === 'json') await put(`${JSON.stringify(boardData(rows, today), null, 2)}\n`);
  else if (format === 'markdown') await put(boardMarkdown(rows, today, locale));
  else await put(boardText(rows, today, screenOf(process.stdout, locale)));
  return 0;
}

export async function boardFor(context: Context, findings: readonly Finding[], options: { root: string; remote?: string }) {
  const manifests = await publishedManifests(existingRemote(options), context.registry.policy);
  const state = (environment: Environment) => ({
    waiting: publicationOf(environment, context).waiting,
    manifest: manifests[environment],
  });
  const published: Published = Object.fromEntries(environments.map((environment) => [environment, state(environment)]));
  const progress = progressOf(context, published, await knownDays(context, options));
  return boardOf([...progress, ...unread(progress, context, findings)], endingsOf(context, manifests), context.today);
}

/** Systems with an error in their own data, and files of which nothing can be read, are on the board as well. */
function unread(progress: readonly Progress[], { facts }: Context, findings: readonly Finding[]): Progress[] {
  const known = new Set(progress.map(nameOf));
  const systems = facts.files.flatMap(({ systems }) => systems).filter((system) => !known.has(systemName(system)));
  const read = new Set(facts.files.filter((file) => file.systems.length > 0).map(({ slug }) => slug));
  const slugs = findings.flatMap(({ file, severity }) => (severity === 'error' ? (slugOf(file) ?? []) : []));
  return [
    ...systems.map((system) => brokenProgress(system.of.slug, systemId(system), system.data.name ?? undefined)),
    ...[...new Set(slugs)].filter((slug) => !read.has(slug)).map((slug) => brokenProgress(slug)),
  ];
}

function brokenProgress(institution: string, system = '?', systemName = '?'): Progress {
  const open = steps.map((step) => ({ step, state: 'open' as const, actor: 'institution' as const }));
  return { institution, system, systemName, steps: open, standing: 'broken' };
}

/** The days on which each system came into the repository and production got the declared access. */
async function knownDays(
  { registry: { policy } }: Context,
  options: { root: string; remote?: string },
): Promise<(system: SystemPart) => Known> {
  const approved = await firstDays(options.root);
  const remote = existingRemote(options);
  const production = remote === undefined ? undefined : await historyOf(remote, policy.environments.production.branch);
  return (system) => {
    const approval = approved.get(systemName(system));
    const live = production?.stagingSince(systemId(system), system.digest ?? '');
    return { days: { approval: approval || undefined, production: live || undefined } };
  };
}

/** The day since which each system stands in its file without a break: when its request was merged. By institution/system. */
async function firstDays(root: string): Promise<Map<string, string>> {
  const history = await readSourceHistory(root, ['integrations']);
  const days = new Map<string, string>();
  if (!history) return days;
  const texts = await readTexts(
    root,
    history.commits.flatMap(filesIn).flatMap(({ after }) => after ?? []),
  );
  for (const [i, commit] of history.commits.entries()) {
    // The content of a shallow clone's oldest commit may have been there long before.
    const day = history.shallow && i === 0 ? undefined : currentDay(new Date(commit.at));
    for (const { slug, after } of filesIn(commit)) enter(days, slug, { ids: idsIn(texts.get(after ?? '')), day });
  }
  return days;
}

const filesIn = ({ changes }: SourceCommit) =>
  [...changes].flatMap(([path, { after }]) => {
    const slug = slugOf(path);
    return slug === undefined ? [] : [{ slug, after }];
  });

/** Finds ids in the spelling that every accepted file has: reading each version of each file as YAML would take minutes. */
const idsIn = (text = ''): string[] => [...text.matchAll(/^\s*-?\s*id:\s*["']?([a-z0-9-]+)/gm)].map(([, id]) => id ?? '');

function enter(days: Map<string, string>, slug: string, { ids, day }: { ids: string[]; day: string | undefined }): void {
  const names = ids.map((id) => nameOf({ institution: slug, system: id }));
  for (const name of days.keys()) if (name.startsWith(`${slug}/`) && !names.includes(name)) days.delete(name);
  for (const name of names) if (!days.has(name) && day !== undefined) days.set(name, day);
}

function unknown(institution: string, { facts }: Context): Text {
  const names = nearest(
    institution,
    facts.files.map(({ slug }) => slug),
  );
  return withQuestion(
    {
      ro: say`Nu există fișierul instituției ${institution}.`,
      en: say`There is no file of an institution ${institution}.`,
      ru: say`Файла учреждения ${institution} не существует.`,
    },
    names,
  );
}
