// How the mailboxes in the institutions' files changed, from the history of the main line.
import { readSourceHistory, readTexts, type SourceCommit } from '../../apply/source-history.ts';
import { slugOf } from '../../model/named.ts';
import type { ContactStep } from '../../model/notice/contacts.ts';
import type { Concerned } from '../../model/notice/notice.ts';
import { valueAt } from '../../model/path.ts';
import { dataIn } from '../../read/source.ts';
import { pageOf, type Site } from '../../report/links.ts';
import { currentDay } from '../run/options.ts';

interface Wanted {
  readonly root: string;
  /** The day from which on there is news. */
  readonly since: string;
  readonly site?: Site | undefined;
}

/** Oldest first. A file that cannot be read, or is gone for a while, changes nothing: what it said before still counts. */
export async function contactSteps({ root, since, site }: Wanted): Promise<ContactStep[]> {
  const commits = newsOf((await readSourceHistory(root, ['integrations']))?.commits ?? [], since);
  const changes = commits.flatMap(({ id, day, changes }) => [...changes].map(([path, ids]) => ({ id, day, path, ...ids })));
  const texts = await readTexts(
    root,
    changes.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  );
  const known = new Map<string, Concerned>();
  return changes.flatMap(({ id, day, path, before, after }) => {
    const institution = slugOf(path);
    if (institution === undefined) return [];
    const former = known.get(institution) ?? contactsIn(texts.get(before ?? ''), institution);
    const present = contactsIn(texts.get(after ?? ''), institution) ?? former;
    if (present) known.set(institution, present);
    const url = site && `${pageOf(site)}/commit/${id}`;
    const step = { commit: id, day, institution, url };
    return former && present ? [{ ...step, before: former, after: present }] : [];
  });
}

interface Dated extends SourceCommit {
  readonly day: string;
}

/** A commit is as new as any before it, whatever its own date says. */
function newsOf(commits: readonly SourceCommit[], since: string): Dated[] {
  let newest = '';
  return commits.flatMap((commit) => {
    const day = currentDay(new Date(commit.at));
    if (day > newest) newest = day;
    return newest >= since ? [{ ...commit, day: newest }] : [];
  });
}

function contactsIn(text: string | undefined, slug: string): Concerned | undefined {
  const data = text === undefined ? undefined : dataIn(text);
  const at = (...path: string[]) => {
    const value = valueAt(data, ['institution', ...path]);
    return typeof value === 'string' ? value : undefined;
  };
  const [technical, legal] = [at('contacts', 'technical'), at('contacts', 'legal')];
  if (technical === undefined) return undefined;
  return { name: at('name') ?? slug, technical, legal };
}
