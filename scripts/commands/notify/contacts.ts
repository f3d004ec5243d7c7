// How the mailboxes in the institutions' files changed, from the history of the main line.
import { readSourceHistory, readTexts, type SourceCommit } from '../../apply/source-history.ts';
import type { ContactStep } from '../../model/notice/contacts.ts';
import type { Contact } from '../../model/notice/notice.ts';
import { valueAt } from '../../model/path.ts';
import { slugOf } from '../../model/system-name.ts';
import { dataIn } from '../../read/source.ts';
import { pageOf, type Site } from '../../report/links.ts';
import { toLocalDay } from '../run/options.ts';

interface ContactHistoryOptions {
  readonly root: string;
  /** The day from which on there is news. */
  readonly since: string;
  readonly site?: Site | undefined;
}

/** Oldest first. A file that cannot be read, or is gone for a while, changes nothing: what it said before still counts. */
export async function readContactSteps({ root, since, site }: ContactHistoryOptions): Promise<ContactStep[]> {
  const commits = selectNews((await readSourceHistory(root, ['integrations']))?.commits ?? [], since);
  const changes = commits.flatMap(({ id, day, changes }) => [...changes].map(([path, ids]) => ({ id, day, path, ...ids })));
  const texts = await readTexts(
    root,
    changes.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  );
  const known = new Map<string, Contact>();
  return changes.flatMap(({ id, day, path, before, after }) => {
    const institution = slugOf(path);
    if (institution === undefined) return [];
    const former = known.get(institution) ?? parseContacts(texts.get(before ?? ''), institution);
    const present = parseContacts(texts.get(after ?? ''), institution) ?? former;
    if (present) known.set(institution, present);
    const url = site && `${pageOf(site)}/commit/${id}`;
    const step = { commit: id, day, institution, url };
    return former && present ? [{ ...step, before: former, after: present }] : [];
  });
}

interface DatedCommit extends SourceCommit {
  readonly day: string;
}

/** A commit is as new as any before it, whatever its own date says. */
function selectNews(commits: readonly SourceCommit[], since: string): DatedCommit[] {
  let newest = '';
  return commits.flatMap((commit) => {
    const day = toLocalDay(new Date(commit.at));
    if (day > newest) newest = day;
    return newest >= since ? [{ ...commit, day: newest }] : [];
  });
}

function parseContacts(text: string | undefined, slug: string): Contact | undefined {
  const data = text === undefined ? undefined : dataIn(text);
  const at = (...path: string[]) => {
    const value = valueAt(data, ['institution', ...path]);
    return typeof value === 'string' ? value : undefined;
  };
  const [technical, legal] = [at('contacts', 'technical'), at('contacts', 'legal')];
  if (technical === undefined) return undefined;
  return { name: at('name') ?? slug, technical, legal };
}
