// All notices that should have been sent by now, from the declarations, the branches and the pull requests.
import { addDays } from '../../model/date.ts';
import { isSuspended } from '../../model/declaration/integration.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { trafficOf } from '../../model/gateway/traffic.ts';
import { evidenceText } from '../../model/gateway/traffic-words.ts';
import { noticesOfAgreements, noticesOfExceptions } from '../../model/notice/agreements.ts';
import { noticesOfContacts } from '../../model/notice/contacts.ts';
import { noticesOfEndings } from '../../model/notice/endings.ts';
import { noticeOfUnpublished, noticesOfBrokenFiles } from '../../model/notice/failures.ts';
import type { Delivery, Ledger } from '../../model/notice/ledger.ts';
import type { Audience, Contact, Notice } from '../../model/notice/notice.ts';
import type { PublicationStep } from '../../model/notice/publications.ts';
import { noticesOfRequests, type Request } from '../../model/notice/requests.ts';
import { noticesOfRings, noticesOfUnreached } from '../../model/notice/unreached.ts';
import { noticesOfWaiting } from '../../model/notice/waiting.ts';
import { usualSilence } from '../../model/publication/drift.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Site } from '../../report/links.ts';
import { readReportsIfThere } from '../gateway/reports.ts';
import type { BelievedBranches } from '../publish/believed.ts';
import { makeHistoryReader } from '../publish/history.ts';
import { memoryOf } from '../publish/signing.ts';
import type { Loaded } from '../run/judge.ts';
import { nowOf } from '../run/options.ts';
import { readContactSteps } from './contacts.ts';
import { addForm } from './forms.ts';
import { addFormerContacts, collectContacts, derivePublishedNotices, readPublicationSteps } from './publication-steps.ts';
import { readWaits } from './waits.ts';

export interface NoticeSources {
  readonly root: string;
  readonly remote: string;
  /** What is believed of the branches of the remote. */
  readonly branches: BelievedBranches;
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

export async function deriveNotices(loaded: Loaded, context: Context, sources: NoticeSources): Promise<Notice[]> {
  const { today, remote, branches, root, requests, failed } = sources;
  const { policy } = context.registry;
  const asked = sources.environment ? [sources.environment] : environments;
  const readSteps = (one: Environment) => readPublicationSteps(remote, one, policy.environments[one].branch, branches[one]);
  const steps = (await Promise.all(asked.map(readSteps))).flat();
  const accounts = policy.age.accounts.map(({ id }) => id);
  const institutions = addPulls(collectContacts(context.facts.files), sources);
  const present = { age: policy.age.mailbox, accounts, institutions };
  const audience: Audience = await addFormerContacts(present, steps, root, sources.ledger?.since ?? today);
  const heard = { ...context, history: await readHeardHistory(context.registry, sources) };
  const derived = [
    ...noticesOfRequests(requests, audience)
      .filter(({ day }) => day >= (sources.ledger?.since ?? ''))
      .map((notice) => addTests(notice, heard)),
    ...derivePublishedNotices(steps, { audience, context, site: sources.site }),
    ...(await deriveGatewayNotices(steps, asked, { context, audience, sources })),
    ...noticesOfWaiting(readWaits({ ...loaded, context: heard }, branches, sources.site), today, audience),
    ...(sources.delivery === 'comment' ? [] : await deriveMailedNotices(context, audience, sources)),
    ...noticesOfAgreements(context.facts.files, today, audience),
    ...noticesOfExceptions(policy.exceptions ?? [], today, audience).filter((one) => isHeard(one, sources.delivery)),
    ...noticesOfBrokenFiles(loaded.findings, today, audience),
    ...(failed ? [noticeOfUnpublished(failed.environment, failed.commit, today, audience)] : []),
  ];
  return derived.map((notice) => addForm(notice, sources.site));
}

/** Of the systems of main whose test is not confirmed: which of them a request confirms, its text would have to be believed for. */
function addTests(notice: Notice, heard: Context): Notice {
  if (notice.kind !== 'confirmation-received' || notice.institution === undefined) return notice;
  const systems = heard.facts.fileOf(notice.institution)?.systems ?? [];
  const seen = systems.flatMap((system) => {
    const evidence = evidenceText(trafficOf(system, heard), system.digest ?? '');
    const isConfirmed = system.accesses.production?.data.confirmation?.access === system.digest;
    return evidence && !isConfirmed ? [{ systemName: system.data.name ?? system.data.id ?? '', evidence }] : [];
  });
  return seen.length > 0 ? { ...notice, about: { ...notice.about, seen } } : notice;
}

interface GatewaySources {
  readonly context: Context;
  readonly audience: Audience;
  readonly sources: NoticeSources;
}

/** Of what is older no gateway is asked any more: it follows the newest publication, or was set up anew. */
const unreachedDays = 14;

/** Nothing where the registry names no gateway: then nobody knows what they use. */
async function deriveGatewayNotices(
  steps: readonly PublicationStep[],
  asked: readonly Environment[],
  { context, audience, sources: { root, remote, today, ledger } }: GatewaySources,
): Promise<Notice[]> {
  const { registry, facts } = context;
  const since = [ledger?.since ?? today, addDays(today, -unreachedDays)].sort().at(-1) ?? today;
  const recent = steps.filter(({ day }) => day >= since);
  if (!registry.gateways?.size) return [];
  const now = nowOf({ today });
  const memory = memoryOf({ root, remote });
  const read = async (environment: Environment) =>
    (await readReportsIfThere(registry, { remote, environment, now, memory })).map(({ gateway, report }) => ({
      ...{ gateway, environment, status: typeof report === 'string' ? report : report.status },
    }));
  const news = (await Promise.all(asked.map(read))).flat();
  const revoked = new Set(registry.revoked.map(({ sha256 }) => sha256));
  const minutes = registry.policy.limits.gatewaySilenceMinutes ?? usualSilence;
  const unreached = noticesOfUnreached(recent, {
    ...{ news, now, minutes, audience },
    isUrgent: ({ kind, system, lost }) => {
      const part = facts.systemOf(system);
      const isStopped = kind === 'loses' && part !== undefined && isSuspended(part.data);
      return isStopped || lost.certificates.some(({ sha256 }) => revoked.has(sha256));
    },
  });
  return [...unreached, ...noticesOfRings(news, today, audience)];
}

/** Only where a gateway of staging reports: nothing else that is told asks what was published since when. */
async function readHeardHistory({ gateways, ...registry }: Registry, { root, remote, today }: NoticeSources) {
  const reports = [...(gateways?.values() ?? [])].some(({ environments }) => environments.includes('staging'));
  return reports ? makeHistoryReader({ root, remote, today })({ gateways, ...registry }) : undefined;
}

/**
 * Notices that go by mail alone. An expiring certificate has an issue of its own, opened by mdocs expiring, so a comment would repeat it.
 * The owner of a mailbox that was replaced does not read comments.
 */
async function deriveMailedNotices({ facts, registry }: Context, audience: Audience, sources: NoticeSources): Promise<Notice[]> {
  const { root, today, ledger, site } = sources;
  const steps = await readContactSteps({ root, since: ledger?.since ?? today, site });
  return [...noticesOfEndings(facts.files, today, audience), ...noticesOfContacts(steps, registry.policy.age.mailbox)];
}

/** A notice to AGE alone has no conversation to comment in. */
const isHeard = ({ institution }: Notice, delivery: Delivery): boolean => institution !== undefined || delivery !== 'comment';

/**
 * Where a comment reaches those of each institution: the newest merged pull request of its own, or else the newest that somebody else made
 * for it, one for it alone before one for many.
 */
function addPulls(concerned: ReadonlyMap<string, Contact>, { ledger, requests }: NoticeSources): Map<string, Contact> {
  const merged = new Map<number, { own: Set<string>; others: Set<string> }>();
  const see = (number: number, slug: string, whose: 'own' | 'others') => {
    const found = merged.get(number) ?? { own: new Set(), others: new Set() };
    merged.set(number, found);
    found[whose].add(slug);
  };
  for (const key of ledger?.entries.keys() ?? []) {
    const [kind, number, slug, more] = key.split('/');
    const whose = { approved: 'own' as const, affected: 'others' as const }[kind ?? ''];
    if (whose && slug !== undefined && more === undefined) see(Number(number), slug, whose);
  }
  for (const { state, number, institutions, author } of requests) {
    if (state !== 'merged') continue;
    for (const slug of institutions) see(number, slug, concerned.get(slug)?.maintainers?.includes(author.id) ? 'own' : 'others');
  }
  const best = new Map<string, { number: number; rank: number }>();
  for (const [number, { own, others }] of [...merged].sort(([a], [b]) => a - b)) {
    const ranked = [
      ...[...own].map((slug) => ({ slug, rank: 2 })),
      ...[...others].map((slug) => ({ slug, rank: others.size === 1 ? 1 : 0 })),
    ];
    for (const { slug, rank } of ranked) if (rank >= (best.get(slug)?.rank ?? 0)) best.set(slug, { number, rank });
  }
  return new Map(
    [...concerned].map(([slug, one]) => {
      const pull = best.get(slug)?.number;
      return [slug, pull === undefined ? one : { ...one, pull }];
    }),
  );
}
