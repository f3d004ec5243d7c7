// Who is in an environment and with what: every decision is made here, before anything is rendered.
import { inNetworkOrder, type Network, writeNetwork } from '../model/address.ts';
import type { Certificate } from '../model/certificate.ts';
import { dayOf } from '../model/date.ts';
import { compare } from '../model/finding.ts';
import { readable } from '../model/guarded.ts';
import { type AccessPart, certificateOf, type Environment, isSuspended, type SystemPart } from '../model/integration.ts';
import type { Waiting, WaitingFor } from '../model/plan.ts';
import type { Client, Publication } from '../model/publication.ts';
import type { Context } from '../model/rule.ts';

/** Only systems that nothing stands in the way of are clients; the others wait, each for one thing. */
export function publicationOf(environment: Environment, context: Context): { publication: Publication; waiting: Waiting[] } {
  const { registry, facts, today } = context;
  const systems = facts.files.flatMap((file) => file.systems).filter((system) => system.declared.includes(environment));
  const decisions = systems.map((system) => ({
    system,
    decision: readable(() => decide(system, environment, today)) ?? 'broken',
  }));
  const clients = decisions.flatMap(({ decision }) => (typeof decision === 'string' ? [] : [decision]));
  const codes = [...new Set(clients.flatMap((client) => client.documentTypes))].sort(compare);
  return {
    publication: {
      environment,
      policy: registry.policy.environments[environment],
      clients: clients.sort((a, b) => compare(a.clientId, b.clientId)),
      documentTypes: codes.flatMap((code) => registry.documentTypes.get(code)?.data ?? []),
      authorities: registry.authorities[environment],
    },
    waiting: decisions.flatMap(({ system, decision }) =>
      typeof decision === 'string' ? (readable(() => waitingOf(system, decision)) ?? []) : [],
    ),
  };
}

function waitingOf(system: SystemPart, reason: WaitingFor): Waiting {
  return { institution: system.of.slug, system: system.data.id, reason, digest: system.digest };
}

/** The client, or the first thing that is missing. */
function decide(system: SystemPart, environment: Environment, today: string): Client | WaitingFor {
  if (isSuspended(system)) return 'suspended';
  const access = system.accesses[environment];
  const { institution } = system.of;
  if (!access || !institution) return 'broken';
  readWhole(access);
  if (environment === 'production') {
    if (!access.data.confirmation) return 'confirmation';
    if (access.data.confirmation.access !== system.digest) return 'new-confirmation';
  }
  if (access.data.clientId === undefined) return 'client-id';
  const certificates = certificatesOf(access, today);
  if (certificates.length === 0) return 'certificate';
  const networks = networksOf(access);
  if (networks.length === 0) return 'network';
  return {
    clientId: access.data.clientId,
    institution: system.of.slug,
    system: system.data.id,
    idno: institution.data.idno,
    institutionName: institution.data.name,
    systemName: system.data.name,
    certificates,
    networks,
    documentTypes: [...new Set(system.data.documentTypes)].sort(compare),
    digest: system.digest,
  };
}

/** Stops at what the schema found broken: an access with a part missing is not what was meant. */
function readWhole({ data }: AccessPart): void {
  JSON.stringify(data);
}

/** Certificates that have not ended: by their own validity, or by the day on which another replaces them. */
function certificatesOf(access: AccessPart, today: string): Certificate[] {
  const running = access.certificates.filter((part) => part.data.until === undefined || part.data.until >= today);
  const certificates = running.flatMap((part) => certificateOf(part) ?? []).filter((one) => dayOf(one.notAfter) >= today);
  return distinct(certificates, (one) => one.sha256).sort((a, b) => compare(a.sha256, b.sha256));
}

function networksOf(access: AccessPart): Network[] {
  const networks = access.addresses.flatMap((part) =>
    part.via !== 'peer' && part.reading.network ? [part.reading.network] : [],
  );
  return distinct(networks, writeNetwork).sort(inNetworkOrder);
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
