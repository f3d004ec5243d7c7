// What ends when: certificates, exceptions, agreements and authorities, each with its last day.
import { dayOf, daysBetween, isDay } from '../date.ts';
import { hasEnded } from '../declaration/certificate-use.ts';
import type { Facts } from '../declaration/facts.ts';
import {
  type AccessPart,
  type AgreementPart,
  type CertificatePart,
  certificateOf,
  isSuspended,
} from '../declaration/integration.ts';
import type { Registry } from '../declaration/registry.ts';
import { hasUnclearUses } from '../declaration/unclear.ts';
import { type Environment, environments } from '../environment.ts';
import { compare } from '../finding/finding.ts';
import type { Manifest } from '../publication/manifest.ts';
import type { Context } from '../rule/rule.ts';
import type { Certificate } from '../x509/certificate.ts';

const endingKinds = ['certificate', 'until', 'exception', 'contract', 'annex', 'authority'] as const;
/** until: the last day of a certificate that another one replaces. */
export type EndingKind = (typeof endingKinds)[number];

export interface Ending {
  readonly kind: EndingKind;
  /** The last day on which it is in force, YYYY-MM-DD. */
  readonly day: string;
  /** From today to that day; negative when it is over. */
  readonly days: number;
  /** The instant in ISO 8601, UTC: a certificate's own, or the end of the day. */
  readonly instant: string;
  /** A certificate's file or serial, an exception's rule, a document's number, an authority's subject. */
  readonly name: string;
  /** Names in the repository; of an exception all that it is for. */
  readonly institutions: readonly string[];
  readonly system?: string;
  readonly environment?: Environment;
  readonly serial?: string;
  readonly sha256?: string;
  /** Another certificate of the same access is valid for longer. */
  readonly replaced?: boolean;
  /** In force in the environment although no file declares it any more. */
  readonly undeclared?: boolean;
  /** Undeclared as far as anybody knows: the file has errors, so its published access stays. */
  readonly unclear?: boolean;
}

/** What the environments hold, where it is known. */
export type Manifests = Partial<Readonly<Record<Environment, Manifest>>>;

/** By day, and within a day by kind and name. Without suspended systems: nobody waits for their certificates. */
export function endingsOf({ facts, registry, today }: Context, published: Manifests = {}): Ending[] {
  const accesses = facts.files
    .flatMap((file) => file.systems.filter(({ data }) => data.status !== null && !isSuspended(data)))
    .flatMap((system) => Object.values(system.accesses));
  const declared = accesses.flatMap((access) => endingsOfCertificates(access, today));
  const agreements = facts.files.flatMap(({ agreement }) => (agreement ? endingsOfAgreement(agreement) : []));
  const bare = [
    ...declared,
    ...environments.flatMap((environment) => endingsOfUndeclared(environment, published[environment], { declared, facts })),
    ...agreements,
    ...endingsOfExceptions(registry),
    ...endingsOfAuthorities(registry),
  ];
  return bare.map((ending) => ({ ...ending, days: daysBetween(today, ending.day) })).sort(compareEndings);
}

type UndatedEnding = Omit<Ending, 'days'>;

function compareEndings(a: UndatedEnding, b: UndatedEnding): number {
  return (
    compare(a.day, b.day) ||
    endingKinds.indexOf(a.kind) - endingKinds.indexOf(b.kind) ||
    compare(a.institutions.join(), b.institutions.join()) ||
    compare(`${a.system} ${a.environment} ${a.name}`, `${b.system} ${b.environment} ${b.name}`)
  );
}

function endingsOfCertificates(access: AccessPart, today: string): UndatedEnding[] {
  return access.certificates.filter((part) => !hasEnded(part.data, today)).flatMap((part) => endingOfCertificate(part, access));
}

function endingOfCertificate(part: CertificatePart, access: AccessPart): UndatedEnding[] {
  const certificate = certificateOf(part);
  const system = access.system.data.id;
  const { until, file, serial } = part.data;
  if (!certificate || system === null || until === null) return [];
  const last = dayOf(certificate.notAfter);
  const isCut = until !== undefined && isDay(until) && until < last;
  const outlive = access.certificates.map((other) => outlives(other, isCut ? until : last)).find((one) => one !== false);
  if (outlive === null) return [];
  return [
    {
      kind: isCut ? 'until' : 'certificate',
      ...(isCut ? toEndOfDay(until) : { day: last, instant: certificate.notAfter }),
      name: file ?? serial ?? '',
      institutions: [access.of.slug],
      system,
      environment: access.environment,
      serial: certificate.serial,
      sha256: certificate.sha256,
      replaced: outlive ?? false,
    },
  ];
}

/** Whether an entry is valid on days after the given one; null where its last day was refused. */
function outlives(part: CertificatePart, day: string): boolean | null {
  const certificate = certificateOf(part);
  const { until = '9999' } = part.data;
  return certificate !== undefined && dayOf(certificate.notAfter) > day && (until === null ? null : until > day);
}

/** The end of a day, as one instant. */
const toEndOfDay = (day: string) => ({ day, instant: `${day}T23:59:59.000Z` });

/** A file that became invalid keeps its published access, so the certificates of that access are listed as well. */
function endingsOfUndeclared(
  environment: Environment,
  manifest: Manifest | undefined,
  { declared, facts }: { declared: readonly UndatedEnding[]; facts: Facts },
): UndatedEnding[] {
  const known = new Set(declared.filter((one) => one.environment === environment).map(({ sha256 }) => sha256));
  return (manifest?.systems ?? []).flatMap(({ institution, system, certificates }) =>
    certificates
      .filter(({ sha256 }) => !known.has(sha256))
      .map(({ sha256, serial, notAfter }) => ({
        kind: 'certificate' as const,
        day: dayOf(notAfter),
        instant: notAfter,
        name: serial,
        institutions: [institution],
        system,
        environment,
        serial,
        sha256,
        undeclared: true,
        ...(hasUnclearUses(institution, facts) ? { unclear: true } : {}),
      })),
  );
}

function endingsOfAgreement({ of, data }: AgreementPart): UndatedEnding[] {
  return (['contract', 'annex'] as const).flatMap((kind) => {
    const { expires, number } = data[kind] ?? {};
    return expires && number && isDay(expires) ? [{ kind, ...toEndOfDay(expires), name: number, institutions: [of.slug] }] : [];
  });
}

function endingsOfExceptions({ policy }: Registry): UndatedEnding[] {
  return (policy.exceptions ?? [])
    .filter(({ expires }) => isDay(expires))
    .map(({ rule, institutions, system, expires }) => ({
      kind: 'exception',
      ...toEndOfDay(expires),
      name: rule,
      institutions,
      system,
    }));
}

function endingsOfAuthorities({ authorities }: Registry): UndatedEnding[] {
  return environments.flatMap((environment) =>
    authorities[environment].map((certificate) => ({
      kind: 'authority' as const,
      day: dayOf(certificate.notAfter),
      instant: certificate.notAfter,
      name: commonNameOf(certificate),
      institutions: [],
      environment,
      serial: certificate.serial,
      sha256: certificate.sha256,
    })),
  );
}

/** The name that people know an authority by (OID 2.5.4.3), else its whole subject. */
const commonNameOf = ({ subject }: Certificate): string =>
  subject.attributes.find(({ oid }) => oid === '2.5.4.3')?.value ?? subject.text;
