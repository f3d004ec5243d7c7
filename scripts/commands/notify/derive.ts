// All notices that should have been sent by now, from the declarations, the branches and the pull requests.
import { type Environment, environments } from '../../model/environment.ts';
import { noticesOfAgreements, noticesOfExceptions } from '../../model/notice/agreed.ts';
import { noticesOfContacts } from '../../model/notice/contacts.ts';
import { noticesOfEndings } from '../../model/notice/ending.ts';
import { noticeOfUnpublished, noticesOfBrokenFiles } from '../../model/notice/failed.ts';
import type { Delivery, Ledger } from '../../model/notice/ledger.ts';
import type { Circle, Concerned, Notice } from '../../model/notice/notice.ts';
import { noticesOfRequests, type Request } from '../../model/notice/requested.ts';
import type { Context } from '../../model/rule/rule.ts';
import { pageOf, renewalLinks, type Site } from '../../report/links.ts';
import type { Loaded } from '../run/load.ts';
import { contactSteps } from './contacts.ts';
import { concernedIn, publishedNotices, stepsOf, withFormer } from './published.ts';

export interface Sources {
  readonly root: string;
  readonly remote: string;
  readonly today: string;
  /** The environment whose publications are looked at; both where none is named. */
  readonly environment?: Environment;
  readonly requests: readonly Request[];
  readonly ledger: Ledger | undefined;
  /** The repository on GitHub, where there is one. */
  readonly site?: Site;
  readonly delivery: Delivery;
  /** An environment that this run could not publish, and the commit that it wanted to. */
  readonly failed?: { readonly environment: Environment; readonly commit: string };
}

export async function derive(loaded: Loaded, context: Context, sources: Sources): Promise<Notice[]> {
  const { today, remote, root, requests, failed } = sources;
  const { policy } = context.registry;
  const asked = sources.environment ? [sources.environment] : environments;
  const steps = (await Promise.all(asked.map((one) => stepsOf(remote, one, policy.environments[one].branch)))).flat();
  const present = { age: policy.age.mailbox, institutions: withPulls(concernedIn(context.facts.files), sources) };
  const circle: Circle = await withFormer(present, steps, root, sources.ledger?.since ?? today);
  return [
    ...noticesOfRequests(requests, circle).filter(({ day }) => day >= (sources.ledger?.since ?? '')),
    ...publishedNotices(steps, { circle, context, site: sources.site }),
    ...(sources.delivery === 'comment' ? [] : await mailedNotices(context, circle, sources)),
    ...noticesOfAgreements(context.facts.files, today, circle),
    ...noticesOfExceptions(policy.exceptions ?? [], today, circle).filter((one) => isHeard(one, sources.delivery)),
    ...noticesOfBrokenFiles(loaded.findings, today, circle),
    ...(failed ? [noticeOfUnpublished(failed.environment, failed.commit, today, circle)] : []),
  ];
}

/**
 * Notices that go by mail alone. An expiring certificate has an issue of its own, opened by mdocs expiring, so a comment would repeat it.
 * The owner of a mailbox that was replaced does not read comments.
 */
async function mailedNotices({ facts, registry }: Context, circle: Circle, sources: Sources): Promise<Notice[]> {
  const { root, today, ledger, site } = sources;
  const steps = await contactSteps({ root, since: ledger?.since ?? today, site });
  return [
    ...noticesOfEndings(facts.files, today, circle).map((notice) => withForm(notice, site)),
    ...noticesOfContacts(steps, registry.policy.age.mailbox),
  ];
}

/** A notice to AGE alone has no conversation to comment in. */
const isHeard = ({ institution }: Notice, delivery: Delivery): boolean => institution !== undefined || delivery !== 'comment';

/** Adds the link to the form in which the new certificate is pasted. */
export function withForm(notice: Notice, site: Site | undefined): Notice {
  const { kind, institution, system } = notice;
  if (kind !== 'expiring' || !site || institution === undefined || system === undefined) return notice;
  const renewUrls = renewalLinks(pageOf(site), { institution, system, environment: notice.about.environment });
  return { ...notice, about: { ...notice.about, renewUrls } };
}

/** The newest pull request about each institution that was merged: where a comment reaches those who asked. */
function withPulls(concerned: ReadonlyMap<string, Concerned>, { ledger, requests }: Sources): Map<string, Concerned> {
  const newest = new Map<string, number>();
  const see = (slug: string, number: number) => newest.set(slug, Math.max(number, newest.get(slug) ?? 0));
  for (const key of ledger?.entries.keys() ?? []) {
    const [kind, number, slug] = key.split('/');
    if (kind === 'approved' && slug !== undefined) see(slug, Number(number));
  }
  for (const { state, number, institutions } of requests)
    if (state === 'merged') for (const slug of institutions) see(slug, number);
  return new Map(
    [...concerned].map(([slug, one]) => {
      const pull = newest.get(slug);
      return [slug, pull === undefined ? one : { ...one, pull }];
    }),
  );
}
