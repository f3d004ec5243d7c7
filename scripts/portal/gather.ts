// Reads what the pages show from a repository and its environment branches.
import { resolve } from 'node:path';
import { manifestsOf, readBelievedBranches } from '../commands/publish/believed.ts';
import { makeHistoryReader } from '../commands/publish/history.ts';
import { findRemote } from '../commands/publish/remote.ts';
import { load } from '../commands/run/load.ts';
import { toLocalDay } from '../commands/run/options.ts';
import { nodePlatform } from '../commands/run/platform.ts';
import { readMilestones } from '../commands/watch/milestones.ts';
import { makeBoard } from '../commands/watch/status.ts';
import { addDays } from '../model/date.ts';
import type { Facts } from '../model/declaration/facts.ts';
import { type AccessPart, certificateOf, systemId, systemNameOf } from '../model/declaration/integration.ts';
import { asWholeList } from '../model/declaration/refused.ts';
import { compare } from '../model/finding/finding.ts';
import { endingsOf } from '../model/status/expiring.ts';
import { figuresOf, usualWaits } from '../model/status/figures.ts';
import { Failure } from '../model/text/failure.ts';
import { readTree } from '../read/disk.ts';
import { monthsOf, readFileChanges, readPublications } from './past.ts';
import { makeClaims } from './shared/claims.ts';
import type { PortalData } from './shared/data.ts';

interface Where {
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Where the environment branches are, if not in the repository of the folder. */
  readonly remote?: string;
  /** https://github.com/owner/name. */
  readonly page?: string | undefined;
}

/** Throws a Failure where policy.yaml cannot be read. */
export async function gatherData({ root, today, remote, page }: Where): Promise<PortalData> {
  const place = { root, today, ...(remote === undefined ? {} : { remote }) };
  const { context, findings } = await load(root, today, { history: makeHistoryReader(place) });
  if (!context) throw new Failure(noPolicy);
  const { policy, documentTypes } = context.registry;
  const { portal } = policy;
  const types = [...documentTypes.values()].map(({ data }) => data);
  const branches = await readBelievedBranches(place, policy);
  const published = { remote: findRemote(place), branches };
  const milestones = [...(await readMilestones(root, policy, published)).values()];
  return {
    today,
    page,
    policy,
    types: types.sort((a, b) => compare(a.title.ro ?? a.code, b.title.ro ?? b.code)),
    rows: await makeBoard(context, findings, { ...place, branches }),
    names: new Map(
      context.facts.files.flatMap(({ slug, institution }) => (institution?.data.name ? [[slug, institution.data.name]] : [])),
    ),
    endings: endingsOf(context, manifestsOf(branches)),
    usual: usualWaits(milestones),
    publications: await readPublications(policy, published),
    months: monthsOf(milestones, today),
    figures: figuresOf({ from: addDays(today, -period), to: today }, { systems: milestones }),
    changes: await readFileChanges(root),
    certificates: portal?.details ? certificatesIn(context.facts) : new Map(),
    users: portal?.details ? usersIn(context.facts) : new Map(),
    claims: portal?.claims && !portal.details ? await makeClaims(context.facts, portal.claims, nodePlatform) : undefined,
    files: readTree(resolve(root), portal?.details ? ['integrations', 'registry'] : ['registry']),
  };
}

/** In days. */
const period = 90;

/** By institution. */
function certificatesIn({ files }: Facts): PortalData['certificates'] {
  const shown = ({ certificates, environment, system }: AccessPart) =>
    certificates.flatMap((part) => {
      const { serial, notAfter } = certificateOf(part) ?? {};
      return serial !== undefined && notAfter !== undefined
        ? [{ environment, system: systemId(system), serial, lastDay: toLocalDay(new Date(notAfter)) }]
        : [];
    });
  return new Map(
    files.map(({ slug, systems }) => [slug, systems.flatMap(({ accesses }) => Object.values(accesses).flatMap(shown))]),
  );
}

/** By document type, the first by name first. */
function usersIn({ files }: Facts): PortalData['users'] {
  const users = new Map<string, string[]>();
  for (const system of files.flatMap(({ systems }) => systems))
    for (const code of new Set(asWholeList(system.data.documentTypes) ?? []))
      if (users.get(code)?.push(systemNameOf(system)) === undefined) users.set(code, [systemNameOf(system)]);
  return users;
}

const noPolicy = {
  ro: 'registry/policy.yaml nu poate fi citit; verificați-l cu npm run -s mdocs -- validate.',
  en: 'registry/policy.yaml cannot be read; check it with npm run -s mdocs -- validate.',
  ru: 'Файл registry/policy.yaml прочитать нельзя; проверьте его: npm run -s mdocs -- validate.',
};
