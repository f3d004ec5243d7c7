// Access that stays published because its file cannot be followed: what still goes through, and what newcomers may not claim.
import { hasEnded, hasExpired } from '../../model/declaration/certificate-use.ts';
import { type CertificatePart, certificateOf, isSuspended } from '../../model/declaration/integration.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { findTrustFault, revocationOf } from '../../model/declaration/revocation.ts';
import type { Environment } from '../../model/environment.ts';
import { claimCodes, type Finding } from '../../model/finding/finding.ts';
import { writeNetwork } from '../../model/network/address.ts';
import { keyOf, type Tunnel } from '../../model/network/tunnel.ts';
import { isWithin, type Path } from '../../model/path.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { SystemName } from '../../model/system-name.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import type { ChainFault } from '../../model/x509/chain.ts';
import type { Platform } from '../../model/x509/platform.ts';
import type { Signers } from '../../model/x509/trust.ts';
import type { Holders } from './holders.ts';
import { addSigners, type LastGood } from './last-good.ts';

/** Whether a certificate gives no access any more: it has expired, or it was revoked. */
export function isOver(certificate: Certificate, environment: Environment, context: Context): boolean {
  return hasExpired(certificate, context) || revocationOf(certificate, context, environment) !== undefined;
}

const declaredIn = ({ sha256 }: Certificate, environment: Environment, { facts }: Context): CertificatePart | undefined =>
  facts.byCertificate.get(sha256)?.find(({ access }) => access.environment === environment);

/**
 * Why a gateway refuses a certificate that it let in: its authority is not listed any more, was replaced, or has ended. `verified` says who
 * signed the certificates that no file declares.
 */
export function findLossOfTrust(
  certificate: Certificate,
  environment: Environment,
  context: Context,
  verified?: Signers,
): ChainFault | undefined {
  const signers = verified?.get(certificate.sha256) ?? declaredIn(certificate, environment, context)?.signers;
  return findTrustFault(certificate, context, environment, signers);
}

/** Of a published certificate that no file declares, or none that can be read, nobody knows yet who signed it. */
export function verifyUndeclared(
  lastGood: LastGood,
  environment: Environment,
  context: Context,
  platform: Platform,
): Promise<LastGood> {
  const isDeclared = (one: Certificate) => declaredIn(one, environment, context) !== undefined;
  return addSigners(lastGood, context.registry.authorities[environment], platform, isDeclared);
}

/** Whether the certificate of a device gives no tunnel any more. Of one that no file names only what AGE revoked is known. */
export function isTunnelOver({ sha256 }: Tunnel, client: SystemName, environment: Environment, context: Context): boolean {
  if (sha256 === undefined) return false;
  const reading = context.facts.systemOf(client)?.accesses[environment]?.tunnelReading;
  const certificate = reading && 'certificate' in reading ? reading.certificate : undefined;
  if (certificate?.sha256 === sha256) return isOver(certificate, environment, context);
  return context.registry.revoked.some((one) => one.sha256 === sha256);
}

/** What is left of a client: its certificates that are not over and have not ended in its file. Undefined when none is. */
export function removeOver(client: Client, environment: Environment, context: Context): Client | undefined {
  const ended = endedOf(client, environment, context);
  const certificates = client.certificates.filter((one) => !isOver(one, environment, context) && !ended.has(one.sha256));
  if (certificates.length === 0) return undefined;
  const { tunnel, ...others } = client;
  const isClosed = tunnel === undefined || isTunnelOver(tunnel, client, environment, context);
  return { ...others, certificates, ...(!isClosed && { tunnel }) };
}

/** Nothing is kept that a gateway refuses: it would be no access, and nobody would say so. */
function removeUntrusted(
  client: Client | undefined,
  environment: Environment,
  context: Context,
  verified: Signers | undefined,
): Client | undefined {
  const certificates = client?.certificates.filter((one) => !findLossOfTrust(one, environment, context, verified)) ?? [];
  return client && certificates.length > 0 ? { ...client, certificates } : undefined;
}

/** A client's certificates whose `until`, the last day beside the certificate that follows, has passed. By SHA-256. */
function endedOf(client: Client, environment: Environment, { facts, today }: Context): ReadonlySet<string | undefined> {
  const parts = facts.systemOf(client)?.accesses[environment]?.certificates ?? [];
  const ended = parts.filter((part) => hasEnded(part.data, today));
  const running = parts.filter((part) => !ended.includes(part)).map((part) => certificateOf(part)?.sha256);
  return new Set(ended.map((part) => certificateOf(part)?.sha256).filter((one) => !running.includes(one)));
}

interface KeptConditions {
  readonly context: Context;
  readonly faults: readonly Finding[];
  readonly former?: Registry | undefined;
  readonly signers?: Signers | undefined;
}

/**
 * The published access of a file with faults. Suspension, the removal of a system or an environment and the end of a certificate go
 * through wherever the file can be read that far; nothing is ever added.
 */
export function restrictKept(
  client: Client,
  environment: Environment,
  { context, faults, former, signers }: KeptConditions,
): Client | undefined {
  // Gateways judge by the authorities that are published with the access.
  const judging = former ? { ...context, registry: former } : context;
  const left = removeUntrusted(removeOver(client, environment, context), environment, judging, signers);
  const file = context.facts.fileOf(client.institution);
  if (!left || !file) return left;
  const system = context.facts.systemOf(client);
  // With another IDNO, the file is that of another institution and says nothing about this one's systems.
  const isSame = file.institution?.data.idno === client.idno;
  if (!system) return !isSame || isInDoubt(faults, ['systems']) ? left : undefined;
  if (isSuspended(system.data)) return undefined;
  if (!system.declared.includes(environment)) return isInDoubt(faults, system.path) ? left : undefined;
  return left;
}

/** Whether the schema found something broken so near the top of a part that what stands below it says nothing. */
function isInDoubt(faults: readonly Finding[], part: Path): boolean {
  const near = part.length + (part.length === 1 ? 2 : 1);
  return faults.flatMap(findUnread).some((path) => isWithin(part, path) || (isWithin(path, part) && path.length <= near));
}

/** Paths that a finding makes unreadable. Around an unknown key that is everything: it may be the misspelt name of what is looked for. */
function findUnread({ publication, path }: Finding): Path[] {
  if (publication === 'keeps-unread-around') return [path.slice(0, -1)];
  return publication === 'keeps-unread' ? [path] : [];
}

/** The code of the conflict where a client newly claims something that a client with kept access has; undefined where there is none. */
export function findCollision(client: Client, before: Client | undefined, kept: Holders): string | undefined {
  if (before?.clientId !== client.clientId && kept.byClientId.has(client.clientId)) return claimCodes.clientId;
  const keys = new Set(before?.certificates.map(({ keySha256 }) => keySha256));
  if (client.certificates.some(({ keySha256 }) => !keys.has(keySha256) && kept.byKey.has(keySha256)))
    return claimCodes.certificate;
  const { tunnel } = client;
  const isNewTunnel = tunnel && (!before?.tunnel || keyOf(before.tunnel) !== keyOf(tunnel));
  if (isNewTunnel && kept.byTunnelKey.has(keyOf(tunnel))) return claimCodes.tunnel;
  const had = new Set(before?.networks.map(writeNetwork));
  const newNetworks = client.networks.filter((network) => !had.has(writeNetwork(network)));
  const isForeign = (institution: string) => institution !== client.institution;
  return newNetworks.some((one) => kept.hasOverlap(one, isForeign)) ? claimCodes.address : undefined;
}

const tunnelMark = 'tunnel ';

/** Clients that newly share a client id or a key with others: a gateway could not tell them apart, so it must not get them. */
export function findIndistinct(
  clients: ReadonlyMap<string, Client>,
  published: ReadonlyMap<string, Client>,
): { readonly name: string; readonly code: string }[] {
  const marks = (client: Client | undefined) =>
    client
      ? [
          client.clientId,
          ...client.certificates.map(({ keySha256 }) => keySha256),
          ...(client.tunnel ? [`${tunnelMark}${keyOf(client.tunnel)}`] : []),
        ]
      : [];
  const holders = new Map<string, string[]>();
  for (const [name, client] of clients)
    for (const mark of new Set(marks(client))) {
      const names = holders.get(mark);
      if (names) names.push(name);
      else holders.set(mark, [name]);
    }
  return [...holders].flatMap(([mark, names]) => {
    const newcomers = names.filter((name) => !marks(published.get(name)).includes(mark));
    const code = mark.startsWith(tunnelMark)
      ? claimCodes.tunnel
      : mark.includes('-')
        ? claimCodes.clientId
        : claimCodes.certificate;
    return names.length > 1 ? newcomers.map((name) => ({ name, code })) : [];
  });
}
