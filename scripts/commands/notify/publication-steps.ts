// The publications of an environment as steps, each with the one before it, read from its branch.
import { readTreeOf } from '../../apply/commit-tree.ts';
import { recentDepth, withEnvironmentHistory } from '../../apply/environment-history.ts';
import type { FilePart } from '../../model/declaration/integration.ts';
import { findSuccessor } from '../../model/declaration/succession.ts';
import type { Environment } from '../../model/environment.ts';
import { explainLoss, suspensionReasonOf } from '../../model/notice/loss.ts';
import type { Audience, Contact, Notice } from '../../model/notice/notice.ts';
import { noticesOfPublications, type PublicationStep } from '../../model/notice/publications.ts';
import { noticesOfSharing } from '../../model/notice/sharing.ts';
import { maintainersOf } from '../../model/proposal/ownership.ts';
import type { Context } from '../../model/rule/rule.ts';
import { Failure } from '../../model/text/failure.ts';
import { confirmationLinks, type Site } from '../../report/links.ts';
import { type BelievedBranch, isKnown } from '../publish/believed.ts';
import { mapBelieved } from '../publish/history.ts';
import { loadTree } from '../run/judge.ts';
import { toLocalDay } from '../run/options.ts';
import { nodePlatform } from '../run/platform.ts';

/** Oldest first. Leaves out what is not believed, a publication that equals the one before it, and the oldest that is known unless it is the branch's first. */
export async function readPublicationSteps(
  remote: string,
  environment: Environment,
  branch: string,
  believed: BelievedBranch,
): Promise<PublicationStep[]> {
  if (!isKnown(believed)) return [];
  const read = await withEnvironmentHistory(remote, { branch, depth: recentDepth }, async (history) => {
    const { commits, isWhole } = history;
    const all = await mapBelieved(history, believed.signed, (after, { id, at }) => ({ after, id, at }));
    return all.flatMap(({ after, id, at }, i): PublicationStep[] => {
      const before = all[i - 1]?.after;
      const isFirst = isWhole && id === commits[0]?.id;
      return before || isFirst ? [{ environment, commit: id, day: toLocalDay(new Date(at)), at, before, after }] : [];
    });
  });
  return read ?? [];
}

/** The contacts in the institutions' files, by the names in the repository; broken files are left out. */
export function collectContacts(files: readonly FilePart[]): Map<string, Contact> {
  return new Map(
    files.flatMap((file): [string, Contact][] => {
      const { slug, institution } = file;
      if (!institution) return [];
      const { name, contacts } = institution.data;
      const mailboxes = { technical: contacts?.technical ?? undefined, legal: contacts?.legal ?? undefined };
      const documentTypes = file.systems.flatMap(({ data }) => data.documentTypes ?? []).flatMap((code) => code ?? []);
      const maintainers = maintainersOf(file).map(({ id }) => id);
      return [[slug, { name: name ?? slug, ...mailboxes, maintainers, documentTypes }]];
    }),
  );
}

/** Institutions whose file is gone are told at the mailboxes that stood in it when they were published last. */
export async function addFormerContacts(
  audience: Audience,
  steps: readonly PublicationStep[],
  root: string,
  since: string,
): Promise<Audience> {
  const institutions = new Map(audience.institutions);
  for (const { before, day } of steps.filter((step) => step.day >= since)) {
    const gone = [...new Set(before?.systems.map(({ institution }) => institution))].filter((slug) => !institutions.has(slug));
    if (gone.length === 0 || !before?.source.commit) continue;
    const former = await readContactsAt(root, before.source.commit, day);
    for (const slug of gone) {
      const found = former.get(slug);
      if (found) institutions.set(slug, found);
    }
  }
  return { ...audience, institutions };
}

async function readContactsAt(root: string, commit: string, today: string): Promise<Map<string, Contact>> {
  try {
    const { repository } = await loadTree(await readTreeOf(root, commit), today, nodePlatform);
    return collectContacts(repository.facts.files);
  } catch (error) {
    // A clone without its history cannot tell; AGE is told all the same.
    if (error instanceof Failure) return new Map();
    throw error;
  }
}

export interface PublishedNoticeInputs {
  readonly audience: Audience;
  readonly context: Context;
  /** The repository on GitHub, where there is one: links to its pages. */
  readonly site?: Site;
}

export function derivePublishedNotices(
  steps: readonly PublicationStep[],
  { audience, context, site }: PublishedNoticeInputs,
): Notice[] {
  const { policy } = context.registry;
  const urlsOf = (environment: Environment) => {
    const { serviceUrl, apiUrl } = policy.environments[environment];
    return { serviceUrl, apiUrl };
  };
  const published = noticesOfPublications(steps, {
    audience,
    urls: { staging: urlsOf('staging'), production: urlsOf('production') },
    explainLoss: ({ system }, { environment, day }) => explainLoss(system, environment, day, context),
    isReplaced: ({ system, lost }, { environment, day, after }) => {
      const present = new Set(after.systems.flatMap((one) => one.certificates.map(({ sha256 }) => sha256)));
      return lost.certificates.some(({ sha256: former }) =>
        findSuccessor({ system, environment, former, present, day }, context.facts),
      );
    },
    reasonOf: (system) => suspensionReasonOf(system, context.facts),
    confirmUrls: ({ institution, system }) => {
      const mailbox = audience.institutions.get(institution)?.technical;
      return site && mailbox ? confirmationLinks(site, { institution, system, mailbox }) : undefined;
    },
  });
  return [...published, ...steps.flatMap((step) => noticesOfSharing(step, audience))];
}
