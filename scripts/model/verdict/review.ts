// What AGE looks at before it approves: the papers to compare, who answers for the file, and what was tested before production.
import { proposeClientId } from '../declaration/digest.ts';
import { certificateOf, type FilePart, isSuspended, networksOf, type SystemPart, systemId } from '../declaration/integration.ts';
import { asWholeList } from '../declaration/refused.ts';
import { isTakenOver } from '../declaration/taken-over.ts';
import type { Environment } from '../environment.ts';
import type { Exception } from '../generated/policy.ts';
import { compareNetworks, writeNetwork } from '../network/address.ts';
import { accountsIn, maintainersOf } from '../proposal/ownership.ts';
import type { Account } from '../proposal/proposal.ts';
import { isEqual, pairAccesses } from '../proposal/system-changes.ts';
import type { PublishedCertificate } from '../publication/manifest.ts';
import type { Plan } from '../publication/plan.ts';
import { isInForce } from '../rule/exception.ts';
import type { Context } from '../rule/rule.ts';
import type { SystemName } from '../system-name.ts';

/** A contract or an annex. */
export interface Paper {
  readonly kind: 'contract' | 'annex';
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly signed: string;
}

/** An institution as its file names it: what is compared with the papers. */
export interface InstitutionCard {
  readonly file: string;
  readonly slug: string;
  /** The base has no such file. */
  readonly isNew: boolean;
  readonly idno: string;
  readonly name: string;
  readonly papers: readonly Paper[];
  readonly maintainers: readonly Account[];
  /** Numbers of the accounts that the base does not name. */
  readonly newMaintainers: ReadonlySet<number>;
  /** In force today. */
  readonly exceptions: readonly Exception[];
}

/** The access in staging of a system whose production access is to change. */
export interface TestedAccess extends SystemName {
  /** The access digest. */
  readonly digest: string;
  readonly certificates: readonly PublishedCertificate[];
  /** Canonical. */
  readonly networks: readonly string[];
  readonly documentTypes: readonly string[];
  /** The day on which staging first had this access, where known; and the one that the institution gives as that of its test. */
  readonly since?: string;
  readonly tested?: string;
  /** Whether AGE itself confirms: it takes over what was connected before there was a registry, and knows of no test. */
  readonly isTakenOver: boolean;
}

/** A client id that a change brings, changes or lacks, in an access that it touches. */
export interface GivenClientId {
  readonly kind: 'proposed' | 'written' | 'changed' | 'missing';
  readonly file: string;
  readonly systemName: string;
  readonly environment: Environment;
  /** The one that the change has; where it has none, the one that this tool proposes. */
  readonly value: string;
  readonly former?: string | undefined;
}

export interface Review {
  readonly institutions: readonly InstitutionCard[];
  readonly clientIds: readonly GivenClientId[];
  readonly tested: readonly TestedAccess[];
}

/** For the files that a change touches and the plans of merging it. */
export function reviewOf(context: Context, files: readonly FilePart[], plans: readonly Plan[]): Review {
  const production = plans.find(({ environment }) => environment === 'production')?.systems ?? [];
  return {
    institutions: files.flatMap((file) => makeCard(file, context)),
    clientIds: files.flatMap((file) => findClientIds(file, context)),
    tested: production
      .filter(({ kind }) => kind !== 'loses')
      .flatMap(
        ({ system }) => context.facts.bySystemId.get(system.system)?.filter(({ of }) => of.slug === system.institution) ?? [],
      )
      .flatMap((system) => toTestedAccess(system, context)),
  };
}

function findClientIds(file: FilePart, { base }: Context): GivenClientId[] {
  // Where nothing could be read before, everything would look new.
  if (base?.unread.has(file.slug)) return [];
  return pairAccesses(base?.fileOf(file.slug), file).flatMap(({ before, after }): GivenClientId[] => {
    const { system, environment, data } = after;
    const [is, was] = [data.clientId, before?.data.clientId ?? undefined];
    const proposal = system.digest === null ? undefined : proposeClientId(system.digest, environment);
    const given = { file: file.file, systemName: system.data.name ?? systemId(system), environment };
    if (is === undefined) {
      const isWaited = was === undefined && !isSuspended(system.data) && !isEqual(before?.data, data);
      return isWaited && proposal !== undefined ? [{ ...given, kind: 'missing', value: proposal }] : [];
    }
    if (is === null || is === was) return [];
    if (was !== undefined) return [{ ...given, kind: 'changed', value: is, former: was }];
    return [{ ...given, kind: is === proposal ? 'proposed' : 'written', value: is }];
  });
}

/** None where something of it was refused: there is nothing yet to compare. */
function makeCard(part: FilePart, { base, registry, today }: Context): InstitutionCard[] {
  const { file, slug, institution } = part;
  const { idno, name } = institution?.data ?? {};
  const [maintainers, papers] = [accountsIn(part), papersOf(part)];
  if (!idno || !name || !maintainers || !papers) return [];
  const before = base?.fileOf(slug);
  // Where the base cannot be read, nobody is called new.
  const isUnknown = base?.unread.has(slug) || (before !== undefined && !accountsIn(before));
  const known = new Set((isUnknown ? maintainers : maintainersOf(before)).map(({ id }) => id));
  return [
    {
      file,
      slug,
      isNew: base !== undefined && !before && !base.unread.has(slug),
      idno,
      name,
      papers,
      maintainers,
      newMaintainers: new Set(maintainers.map(({ id }) => id).filter((id) => !known.has(id))),
      exceptions: (registry.policy.exceptions ?? []).filter((one) => one.institutions.includes(slug) && isInForce(one, today)),
    },
  ];
}

function papersOf({ agreement }: FilePart): readonly Paper[] | undefined {
  const papers = (['contract', 'annex'] as const).flatMap((kind) => {
    const paper = agreement?.data[kind];
    if (paper === undefined) return [];
    return paper?.number && paper.signed ? { kind, number: paper.number, signed: paper.signed } : null;
  });
  return asWholeList(papers);
}

function toTestedAccess(system: SystemPart, { history, registry }: Context): TestedAccess[] {
  const { staging, production } = system.accesses;
  const documentTypes = asWholeList(system.data.documentTypes);
  if (!staging || !documentTypes || system.digest === null) return [];
  const networks = networksOf(staging);
  const since = history?.stagingSince(systemId(system), system.digest);
  const tested = production?.data.confirmation?.tested ?? undefined;
  return [
    {
      institution: system.of.slug,
      system: systemId(system),
      digest: system.digest,
      certificates: staging.certificates.flatMap((part) => certificateOf(part) ?? []),
      networks: [...networks].sort(compareNetworks).map(writeNetwork),
      documentTypes: [...documentTypes].sort(),
      since,
      tested,
      isTakenOver: isTakenOver(production?.data.confirmation, registry.policy),
    },
  ];
}
