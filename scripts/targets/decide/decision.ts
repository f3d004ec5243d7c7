// What one declared system gets in an environment: its access, what it waits for, or both.
import {
  type AccessPart,
  certificateOf,
  type InstitutionPart,
  isSuspended,
  type SystemPart,
} from '../../model/declaration/integration.ts';
import { asWholeList, isWhole } from '../../model/declaration/refused.ts';
import type { Environment } from '../../model/environment.ts';
import { compare } from '../../model/finding/finding.ts';
import { compareNetworks, type Network, writeNetwork } from '../../model/network/address.ts';
import type { WaitingFor } from '../../model/publication/plan.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { isOver } from './kept-access.ts';

/** Whether the access that a system would newly get in production was approved by an AGE account that did not ask for it. */
export type Approved = (client: Client) => boolean;

export interface DecisionInputs {
  readonly environment: Environment;
  readonly context: Context;
  /** What the system has now. */
  readonly published?: Client | undefined;
  readonly approved?: Approved | undefined;
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
  if (confirmation?.access !== client.digest) return keepTested(client, 'new-confirmation', around.published);
  const isNew = around.published?.digest !== client.digest;
  if (isNew && isUntested(client, around.context)) return keepTested(client, 'staging', around.published);
  return isNew && around.approved?.(client) === false ? keepTested(client, 'approval', around.published) : { client };
}

/** An access that staging never had, because its publication was stopped, cannot have been tested, whatever is confirmed. */
const isUntested = ({ system, digest }: Client, { history }: Context): boolean => history?.wasStaged?.(system, digest) === false;

/**
 * The document types stay as they were tested and published, while the new ones wait. Addresses, certificates and names are not part of the
 * test and change at once. Under another IDNO only what both versions have stays: another institution must not get this one's rights.
 */
function keepTested(client: Client, waits: WaitingFor, published: Client | undefined): Decision {
  if (!published) return { waits };
  const { idno, documentTypes, digest } = published;
  if (idno === client.idno) return { client: { ...client, documentTypes, digest }, waits };
  const certificates = intersect(published.certificates, client.certificates, ({ sha256 }) => sha256);
  const networks = intersect(published.networks, client.networks, writeNetwork);
  const isLeft = published.clientId === client.clientId && certificates.length > 0 && networks.length > 0;
  return isLeft ? { client: { ...published, certificates, networks }, waits } : { waits };
}

/** The client, or the first thing that is missing. */
function clientOf(
  access: AccessPart,
  institution: InstitutionPart,
  { environment, context }: DecisionInputs,
): Client | WaitingFor {
  const { data, digest, of } = access.system;
  const { clientId } = access.data;
  if (!clientId) return 'client-id';
  const certificates = certificatesOf(access, environment, context);
  if (certificates.length === 0) return 'certificate';
  const networks = networksOf(access);
  if (networks.length === 0) return 'network';
  const { idno, name } = institution.data;
  const types = asWholeList(data.documentTypes);
  if (!idno || !name || !data.id || !data.name || !types || !digest) return 'broken';
  const documentTypes = [...new Set(types)].sort(compare);
  const names = { institution: of.slug, system: data.id, idno, institutionName: name, systemName: data.name };
  return { clientId, ...names, certificates, networks, documentTypes, digest };
}

/** Certificates that have not ended: by their own validity, by revocation, or by the day on which another replaces them. */
function certificatesOf(access: AccessPart, environment: Environment, context: Context): Certificate[] {
  const running = access.certificates.filter((part) => (part.data.until ?? context.today) >= context.today);
  const certificates = running.flatMap((part) => certificateOf(part) ?? []).filter((one) => !isOver(one, environment, context));
  return unique(certificates, (one) => one.sha256).sort((a, b) => compare(a.sha256, b.sha256));
}

function networksOf(access: AccessPart): Network[] {
  const networks = access.addresses.flatMap((part) =>
    part.via !== 'peer' && part.reading.network ? [part.reading.network] : [],
  );
  return unique(networks, writeNetwork).sort(compareNetworks);
}

function intersect<T>(items: readonly T[], others: readonly T[], key: (item: T) => string): T[] {
  return items.filter((item) => others.some((other) => key(other) === key(item)));
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
