// Questions that show whether a gateway's program answers as the manifest means it: who gets through from where, and who does not.
import { bits, contains, type Network, readAddress, writeNetwork } from '../network/address.ts';
import { nameOf } from '../system-name.ts';
import type { Manifest, PublishedSystem } from './manifest.ts';

export interface Question {
  /** The system that it is about, or none. */
  readonly about: string;
  readonly address: string;
  /** Of a certificate; empty where the caller has none. */
  readonly sha1: string;
  readonly sha256: string;
  /** The client id of whoever gets through, or the code of the refusal. */
  readonly expected: { readonly client: string } | { readonly refusal: string };
}

/** How many systems, and how many networks of each. */
const most = { systems: 200, networks: 3 };

/** Fingerprints that no certificate has. */
const nobody = { sha1: '0'.repeat(40), sha256: '0'.repeat(64) };

/** The SHA-1 of a client's certificate with that SHA-256; undefined where nobody knows the certificate. */
export type FindSha1 = (clientId: string, sha256: string) => Promise<string | undefined>;

/** Asks about the systems whose access is another than in the manifest before, and about others spread over the whole list. */
export async function makeQuestions(manifest: Manifest, before: Manifest | undefined, findSha1: FindSha1): Promise<Question[]> {
  const chosen = chooseSystems(manifest.systems, before?.systems ?? []);
  const gone = findGone(manifest.systems, before?.systems ?? []).slice(0, most.systems);
  const anywhere = '192.0.2.1';
  const asked: Question[][] = [];
  for (const system of chosen)
    for (const { sha256 } of system.certificates) asked.push(askAbout(system, sha256, await findSha1(system.clientId, sha256)));
  for (const { system, sha256 } of gone) asked.push(askAboutGone(system, sha256, await findSha1(system.clientId, sha256)));
  return [
    { about: '', address: anywhere, sha1: '', sha256: '', expected: { refusal: 'certificate-missing' } },
    { about: '', address: anywhere, ...nobody, expected: { refusal: 'certificate-unknown' } },
    ...asked.flat(),
  ];
}

function chooseSystems(systems: readonly PublishedSystem[], before: readonly PublishedSystem[]): PublishedSystem[] {
  const known = new Map(before.map((one) => [nameOf(one), one.access]));
  const changed = systems.filter((one) => known.get(nameOf(one)) !== one.access).slice(0, most.systems);
  const step = Math.max(1, Math.ceil(systems.length / most.systems));
  return [...new Set([...changed, ...systems.filter((_, i) => i % step === 0)])];
}

function askAbout(system: PublishedSystem, sha256: string, sha1: string | undefined): Question[] {
  if (sha1 === undefined) return [];
  const networks = networksOf(system);
  const about = nameOf(system);
  return networks.slice(0, most.networks).flatMap(({ family, first, last }): Question[] => {
    const outside = [first - 1n, last + 1n].filter((value) => value >= 0n && value < 1n << BigInt(bits[family]));
    const strange = outside.filter((value) => !networks.some((one) => contains(one, single(family, value))));
    return [
      ...[...new Set([first, last])].map((value) => ({
        about,
        sha1,
        sha256,
        address: write(family, value),
        expected: { client: system.clientId },
      })),
      ...strange.map((value) => ({
        about,
        sha1,
        sha256,
        address: write(family, value),
        expected: { refusal: 'address-not-registered' },
      })),
    ];
  });
}

const networksOf = ({ networks }: PublishedSystem): Network[] => networks.flatMap((text) => readAddress(text).network ?? []);

interface GoneCertificate {
  readonly system: PublishedSystem;
  readonly sha256: string;
}

/** Certificates that had access before and have none now. */
function findGone(systems: readonly PublishedSystem[], before: readonly PublishedSystem[]): GoneCertificate[] {
  const present = new Set(systems.flatMap(({ certificates }) => certificates.map(({ sha256 }) => sha256)));
  return before.flatMap((system) =>
    system.certificates.flatMap(({ sha256 }) => (present.has(sha256) ? [] : [{ system, sha256 }])),
  );
}

/** Which refusal it is depends on why the access ended; that it is one does not. */
function askAboutGone(system: PublishedSystem, sha256: string, sha1: string | undefined): Question[] {
  const [network] = networksOf(system);
  if (sha1 === undefined || !network) return [];
  return [{ about: nameOf(system), sha1, sha256, address: write(network.family, network.first), expected: { refusal: '' } }];
}

const single = (family: 4 | 6, value: bigint): Network => ({ family, first: value, last: value, prefix: bits[family] });
const write = (family: 4 | 6, value: bigint): string => writeNetwork(single(family, value));

/** What was answered: who got through, or why not; nothing where there was no answer of a gateway. */
export interface Answer {
  readonly client?: string | undefined;
  readonly refusal?: string | undefined;
}

export function isAsExpected({ expected }: Question, { client, refusal }: Answer): boolean {
  if ('client' in expected) return client === expected.client;
  return client === undefined && refusal !== undefined && (expected.refusal === '' || refusal === expected.refusal);
}
