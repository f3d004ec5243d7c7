// Everything that a sandbox is made of before anything is started: what would be published, and what the service knows.

import { certificateOf } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import { compare } from '../../model/finding/finding.ts';
import type { GatewaySettings } from '../../model/publication/manifest.ts';
import type { Client, Publication, Withdrawn } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import { nameOf } from '../../model/system-name.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { findSchemaDialect } from '../../read/document-schema.ts';
import { compileSchema } from '../../read/foreign/schema.ts';
import type { CallingSystem, ServedType, World } from '../../sandbox/call.ts';
import type { ServedClient } from '../../sandbox/clients.ts';
import type { FaultKind } from '../../sandbox/faults.ts';
import { predefinedTypes } from '../../sandbox/types.ts';
import { toClientEntry } from '../../targets/json/clients.ts';
import type { Made, SandboxCertificates } from './certificates.ts';
import { type DeclaredSystem, networkOf } from './entry.ts';

export interface SandboxSite {
  readonly publication: Publication;
  readonly systems: readonly DeclaredSystem[];
  /** By the name of the system; none where the declared certificates count. */
  readonly made: ReadonlyMap<string, Made>;
  readonly authority: Made;
}

export interface SiteWish {
  readonly environment: Environment;
  readonly context: Context;
  readonly systems: readonly DeclaredSystem[];
  readonly certificates: SandboxCertificates;
  /** The institution's own certificates count, those of the entry, and the authorities of the environment. */
  readonly isOwn: boolean;
  readonly gateway: Pick<GatewaySettings, 'listen' | 'serverName'>;
}

export async function makeSite({ environment, context, systems, certificates, isOwn, gateway }: SiteWish): Promise<SandboxSite> {
  const authority = await certificates.authority();
  const made = new Map<string, Made>();
  if (!isOwn) for (const one of systems) made.set(nameOf(one), await certificates.system(nameOf(one), one, authority));
  const held = (system: DeclaredSystem) => made.get(nameOf(system))?.certificate ?? declaredOf(system, environment);
  const all = systems.map((system) => ({ system, certificates: [held(system)].flat() }));
  const clients = all
    .filter(({ system }) => !system.isSuspended)
    .map(({ system, certificates }) => toClient(system, certificates));
  const withdrawn = all
    .filter(({ system }) => system.isSuspended)
    .flatMap((one) => one.certificates.map(({ sha1, sha256 }): Withdrawn => ({ sha1, sha256, why: 'suspended' })));
  const { registry } = context;
  const codes = [...new Set(clients.flatMap(({ documentTypes }) => documentTypes))].sort(compare);
  const policy = registry.policy.environments[environment];
  // Any upstream: where the service is, is said when the gateway is started.
  const settings = { ...policy.gateway, ...gateway, upstream: 'http://127.0.0.1:9' };
  return {
    publication: {
      environment,
      policy: { ...policy, gateway: settings },
      clients: clients.sort((a, b) => compare(a.clientId, b.clientId)),
      withdrawn: withdrawn.sort((a, b) => compare(a.sha1, b.sha1)),
      documentTypes: codes.flatMap((code) => registry.documentTypes.get(code)?.data ?? []),
      authorities: isOwn ? registry.authorities[environment] : [authority.certificate],
    },
    ...{ systems, made, authority },
  };
}

function declaredOf({ part }: DeclaredSystem, environment: Environment): Certificate[] {
  const held = part?.accesses[environment]?.certificates ?? [];
  return held.flatMap((one) => certificateOf(one) ?? []);
}

const toClient = ({ isSuspended: _, part: __, ...client }: DeclaredSystem, certificates: readonly Certificate[]): Client => ({
  ...client,
  certificates,
});

/** What the gateway has where a fault of its is on: no such certificate, or no such address. */
export function withFaults(publication: Publication, isOn: (kind: FaultKind) => boolean): Publication {
  const elsewhere = [networkOf('192.0.2.1')];
  const change = (client: Client): Client => ({
    ...client,
    ...(isOn('401') && { certificates: [] }),
    ...(isOn('403') && { networks: elsewhere }),
  });
  return { ...publication, clients: publication.clients.map(change) };
}

/** What the service knows: all types of the catalogue, so that it can tell an undeclared one from one that does not exist. */
export async function makeWorld(
  { systems }: Pick<SandboxSite, 'systems'>,
  { registry }: Context,
  own: Pick<World, 'quota' | 'viewUrl'>,
): Promise<World> {
  const types = await Promise.all([...registry.documentTypes.values()].map(({ data }) => toServedType(data)));
  return {
    ...own,
    systems: systems.map(
      ({ clientId, systemName, idno, institutionName, documentTypes }): CallingSystem => ({
        ...{ clientId, idno, institutionName, documentTypes },
        name: systemName,
      }),
    ),
    types: new Map([...predefinedTypes, ...types].map((type) => [type.code.toLowerCase(), type])),
  };
}

async function toServedType({ schema, ...type }: Publication['documentTypes'][number]): Promise<ServedType> {
  const dialect = schema && findSchemaDialect(schema);
  const compiled = schema && dialect ? await compileSchema(schema, dialect) : undefined;
  return typeof compiled === 'function' ? { ...type, findWrong: compiled } : type;
}

/** As clients.json has them, with the serial numbers that they are searched by. */
export const listServedClients = ({ clients }: Publication): ServedClient[] =>
  clients.map((client) => ({ entry: toClientEntry(client), serials: client.certificates.map(({ serial }) => serial) }));
