// What one declared system gets in an environment: its access, what it waits for, or both.
import {
  type AccessPart,
  type CertificatePart,
  certificateOf,
  type InstitutionPart,
  isSuspended,
  networksOf,
  type SystemPart,
  tunnelOf,
} from '../../model/declaration/integration.ts';
import { asWholeList, isWhole } from '../../model/declaration/refused.ts';
import type { Environment } from '../../model/environment.ts';
import { compare } from '../../model/finding/finding.ts';
import { compareNetworks, contains, type Network, writeNetwork } from '../../model/network/address.ts';
import { markOf } from '../../model/network/tunnel.ts';
import type { Gain } from '../../model/proposal/evidence.ts';
import type { WaitingFor } from '../../model/publication/plan.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { isOver, isTunnelOver, removeOver } from './kept-access.ts';
import { findReplaced, type HasTakenOver } from './replaced.ts';

/**
 * Whether an AGE account that did not ask for it approved what a system would newly get in production: the rights that its digest stands
 * for, or one thing that lets more in.
 */
export type Approved = (client: Client, gain: 'rights' | Gain) => boolean;

export interface DecisionInputs {
  readonly environment: Environment;
  readonly context: Context;
  /** What the system has now. */
  readonly published?: Client | undefined;
  readonly approved?: Approved | undefined;
  readonly hasTakenOver?: HasTakenOver | undefined;
}

/** Both, where a tested access stays while a new one waits. */
export interface Decision {
  readonly client?: Client;
  readonly waits?: WaitingFor;
}

/** An access with a refused value is not the access that was meant. */
export function decide(system: SystemPart, around: DecisionInputs): Decision {
  if (isSuspended(system.data)) return { waits: 'suspended' };
  const access = system.accesses[around.environment];
  const { institution } = system.of;
  if (system.data.status === null || !access || !institution || !isWhole(access.data)) return { waits: 'broken' };
  const { confirmation } = access.data;
  if (around.environment === 'production' && !confirmation) return { waits: 'confirmation' };
  const client = clientOf(access, institution, around);
  if (typeof client === 'string') return { waits: client };
  if (around.environment !== 'production') return { client };
  if (confirmation?.access === null) return { waits: 'broken' };
  const held = holdUnapproved(client, around);
  const keep = (reason: WaitingFor) => keepTested(client, { held, reason, published: around.published });
  if (confirmation?.access !== client.digest) return keep('new-confirmation');
  const isNew = around.published?.digest !== client.digest;
  if (isNew && isUntested(client, around.context)) return keep('staging');
  if (!held || (isNew && around.approved?.(client, 'rights') === false)) return keep('approval');
  return held === client ? { client } : { client: held, waits: 'approval' };
}

/**
 * The client without the certificates, networks and client id that are not published yet and that nobody can be found to have approved.
 * What was taken out does not wait, unless nothing would be left to come in with: then what is published stays until the new may follow.
 * Undefined where that gives no access.
 */
function holdUnapproved(client: Client, { environment, context, published, approved }: DecisionInputs): Client | undefined {
  if (!approved) return client;
  const isFree = (gain: Gain) => approved(client, gain);
  const known = new Set(published?.certificates.map(({ sha256 }) => sha256));
  const certificates = client.certificates.filter(
    ({ sha256: value }) => known.has(value) || isFree({ kind: 'certificate', value }),
  );
  const isPublished = (network: Network) => published?.networks.some((one) => contains(one, network)) ?? false;
  const networks = client.networks.filter((one) => isPublished(one) || isFree({ kind: 'network', value: writeNetwork(one) }));
  const tunnel = freeTunnelOf(client, published, isFree);
  const isIdFree = published?.clientId === client.clientId || isFree({ kind: 'client-id', value: client.clientId });
  const isWhole =
    certificates.length === client.certificates.length && networks.length === client.networks.length && tunnel === client.tunnel;
  if (isWhole && isIdFree) return client;
  // Another institution under the same name gets nothing that stays of this one.
  if (published?.idno !== client.idno) return undefined;
  const former = certificates.length > 0 ? certificates : removeOver(published, environment, context)?.certificates;
  return (
    former && {
      ...withoutTunnel(client),
      ...(tunnel && { tunnel }),
      clientId: isIdFree ? client.clientId : published.clientId,
      certificates: former,
      networks: networks.length > 0 ? networks : published.networks,
    }
  );
}

/** The tunnel that may be published: the declared one, or as long as nobody approved that the one that is. */
function freeTunnelOf(
  { tunnel }: Client,
  published: Client | undefined,
  isFree: (gain: Gain) => boolean,
): Client['tunnel'] | undefined {
  if (!tunnel || (published?.tunnel && markOf(published.tunnel) === markOf(tunnel))) return tunnel;
  return isFree({ kind: 'tunnel', value: markOf(tunnel) }) ? tunnel : published?.tunnel;
}

function withoutTunnel({ tunnel: _, ...client }: Client): Client {
  return client;
}

/** An access that staging never had, because its publication was stopped, cannot have been tested, whatever is confirmed. */
const isUntested = ({ system, digest }: Client, { history }: Context): boolean => history?.wasStaged?.(system, digest) === false;

interface Keeping {
  /** The client with what may go out of its new certificates, networks and client id. */
  readonly held: Client | undefined;
  readonly reason: WaitingFor;
  readonly published: Client | undefined;
}

/**
 * The document types stay as they were tested and published, while the new ones wait. Addresses, certificates and names are not part of the
 * test and change as soon as they are approved. Under another IDNO only what both versions have stays: another institution must not get
 * this one's rights.
 */
function keepTested(client: Client, { held, reason, published }: Keeping): Decision {
  if (!published) return { waits: reason };
  const { idno, documentTypes, digest } = published;
  if (idno === client.idno) return held ? { client: { ...held, documentTypes, digest }, waits: reason } : { waits: reason };
  const certificates = intersect(published.certificates, client.certificates, ({ sha256 }) => sha256);
  const networks = intersect(published.networks, client.networks, writeNetwork);
  const isLeft = published.clientId === client.clientId && certificates.length > 0 && networks.length > 0;
  const isSame = published.tunnel && client.tunnel && markOf(published.tunnel) === markOf(client.tunnel);
  const left = isSame ? published : withoutTunnel(published);
  return isLeft ? { client: { ...left, certificates, networks }, waits: reason } : { waits: reason };
}

/** The client, or the first thing that is missing. */
function clientOf(
  access: AccessPart,
  institution: InstitutionPart,
  { environment, context, ...around }: DecisionInputs,
): Client | WaitingFor {
  const { data, digest, of } = access.system;
  const { clientId } = access.data;
  if (!clientId) return 'client-id';
  const certificates = certificatesOf(access, { environment, context, ...around });
  if (certificates.length === 0) return 'certificate';
  const networks = sortNetworks(access);
  if (networks.length === 0) return 'network';
  const { idno, name } = institution.data;
  const types = asWholeList(data.documentTypes);
  if (!idno || !name || !data.id || !data.name || !types || !digest) return 'broken';
  const documentTypes = [...new Set(types)].sort(compare);
  const names = { institution: of.slug, system: data.id, idno, institutionName: name, systemName: data.name };
  const declared = tunnelOf(access);
  const tunnel = declared && !isTunnelOver(declared, names, environment, context) ? declared : undefined;
  return { clientId, ...names, certificates, networks, ...(tunnel && { tunnel }), documentTypes, digest };
}

/** Certificates that have not ended: by their own validity, by revocation, by their last day, or because another one replaced them. */
function certificatesOf(access: AccessPart, { environment, context, ...around }: DecisionInputs): Certificate[] {
  const isValid = (part: CertificatePart) => {
    const certificate = certificateOf(part);
    return certificate !== undefined && !isOver(certificate, environment, context);
  };
  const running = access.certificates.filter((part) => (part.data.until ?? context.today) >= context.today).filter(isValid);
  const replaced = findReplaced(access, running, around);
  const certificates = running.flatMap((part) => certificateOf(part) ?? []).filter(({ sha256 }) => !replaced.has(sha256));
  return unique(certificates, (one) => one.sha256).sort((a, b) => compare(a.sha256, b.sha256));
}

const sortNetworks = (access: AccessPart): Network[] => unique(networksOf(access), writeNetwork).sort(compareNetworks);

function intersect<T>(items: readonly T[], others: readonly T[], key: (item: T) => string): T[] {
  return items.filter((item) => others.some((other) => key(other) === key(item)));
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
