// What institutions have claimed, for a page that may not show their files: the networks, or shortened hashes of them.
import type { Facts } from '../../model/declaration/facts.ts';
import { certificateOf, networksOf } from '../../model/declaration/integration.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { bits, type Network, overlaps, readAddress, writeNetwork } from '../../model/network/address.ts';
import type { Platform } from '../../model/x509/platform.ts';

/** Networks as text, and public keys by SHA-256. */
interface PlainClaims {
  readonly kind: 'plain';
  readonly networks: Readonly<Record<Environment, readonly string[]>>;
  readonly keys: readonly string[];
}

/** So many first bits of hashes, sorted, each as what it is more than the one before, in base 36. */
interface HashedClaims {
  readonly kind: 'hashed';
  readonly bits: number;
  readonly hashes: string;
}

export type Claims = PlainClaims | HashedClaims;

/** Of so many things that nobody claimed, one is taken for claimed: enough to hide among, and seldom in the way. */
const oneIn = 10_000;

export async function makeClaims({ files }: Facts, kind: Claims['kind'], { hash }: Platform): Promise<Claims> {
  const accesses = files.flatMap(({ systems }) => systems).flatMap((system) => Object.values(system.accesses));
  const keys = accesses.flatMap(({ certificates }) => certificates.flatMap((part) => certificateOf(part)?.keySha256 ?? []));
  const networksIn = (one: Environment) => accesses.filter(({ environment }) => environment === one).flatMap(networksOf);
  if (kind === 'plain') {
    const [staging, production] = environments.map((one) => sort(networksIn(one).map(writeNetwork)));
    return { kind, networks: { staging: staging ?? [], production: production ?? [] }, keys: sort(keys) };
  }
  const words = sort([...keys, ...environments.flatMap((one) => networksIn(one).flatMap((network) => wordsOf(network, one)))]);
  const length = Math.min(32, Math.ceil(Math.log2(Math.max(1, words.length) * oneIn)));
  const hashes = new Set<number>();
  for (const word of words) hashes.add(await shorten(word, length, hash));
  const inOrder = [...hashes].sort((a, b) => a - b);
  return { kind, bits: length, hashes: inOrder.map((one, i) => (one - (inOrder[i - 1] ?? 0)).toString(36)).join(' ') };
}

const sort = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/** What can be asked of claims. */
export interface ClaimBook {
  /** Whether what is found is certain, and not a shortened hash that happens to be alike. */
  readonly isCertain: boolean;
  /** Undefined where the network is too wide for the claims to say what lies inside of it. */
  hasOverlap(address: string, environment: Environment): Promise<boolean | undefined>;
  hasKey(sha256: string): Promise<boolean>;
}

export function openClaims(claims: Claims, { hash }: Platform): ClaimBook {
  if (claims.kind === 'plain')
    return {
      isCertain: true,
      hasOverlap: async (address, environment) => {
        const [asked] = networkOf(address);
        return asked !== undefined && claims.networks[environment].flatMap(networkOf).some((one) => overlaps(one, asked));
      },
      hasKey: async (sha256) => claims.keys.includes(sha256),
    };
  let last = 0;
  const known = new Set<number>();
  for (const one of claims.hashes.split(' ')) {
    last += Number.parseInt(one, 36);
    known.add(last);
  }
  const has = async (word: string) => known.has(await shorten(word, claims.bits, hash));
  return {
    isCertain: false,
    hasOverlap: async (address, environment) => {
      for (const network of networkOf(address))
        for (const word of askedOf(network, environment)) if (await has(word)) return true;
      return networkOf(address).some(({ family, prefix }) => prefix < widest[family]) ? undefined : false;
    },
    hasKey: has,
  };
}

function networkOf(text: string): Network[] {
  const reading = readAddress(text);
  return reading.network ? [reading.network] : [];
}

/** Prefixes that are looked up, the widest first. Of IPv6 only these: narrower networks count as the one of these that holds them. */
const steps: Readonly<Record<4 | 6, readonly number[]>> = {
  4: Array.from({ length: 25 }, (_, i) => i + 8),
  6: [32, 40, 48, 56, 64],
};
/** The widest network in which a claim is found by what is asked around it: of a wider one nobody can say that it is free. */
const widest = { 4: 24, 6: 48 } as const;

/** A claim, and each network around it that somebody could ask for. */
function wordsOf(network: Network, environment: Environment): string[] {
  const own = stepOf(network);
  const around = steps[network.family].filter((prefix) => prefix < own && prefix >= widest[network.family]);
  return [wordOf('is', network, own, environment), ...around.map((prefix) => wordOf('in', network, prefix, environment))];
}

/** The same network, what is inside of it, and all that it is inside of. */
function askedOf(network: Network, environment: Environment): string[] {
  const own = stepOf(network);
  const outer = steps[network.family].filter((prefix) => prefix <= own);
  return [wordOf('in', network, own, environment), ...outer.map((prefix) => wordOf('is', network, prefix, environment))];
}

const stepOf = ({ family, prefix }: Network): number => steps[family].findLast((one) => one <= prefix) ?? prefix;

function wordOf(how: 'is' | 'in', { family, first }: Network, prefix: number, environment: Environment): string {
  const behind = BigInt(bits[family] - prefix);
  return `${environment} ${how} ${family} ${(first >> behind).toString(16)}/${prefix}`;
}

/** The first bits of a hash, as a number. Without a salt: one that changes would let people find what several shortenings have in common. */
async function shorten(word: string, length: number, hash: Platform['hash']): Promise<number> {
  const bytes = await hash('SHA-256', new TextEncoder().encode(word));
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) >>> (32 - length);
}
