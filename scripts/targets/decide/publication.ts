// Who is in an environment and with what: every decision is made here, before anything is rendered.
import { type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Environment } from '../../model/environment.ts';
import { compare, type Finding } from '../../model/finding/finding.ts';
import type { Ring } from '../../model/publication/manifest.ts';
import type { KeptAccess, Waiting, WaitingFor } from '../../model/publication/plan.ts';
import type { Client, Publication } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import { nameOf, type SystemName } from '../../model/system-name.ts';
import { type Approved, decide } from './decision.ts';
import { type Faults, faultsOf } from './faults.ts';
import { indexHolders } from './holders.ts';
import { findCollision, findIndistinct, restrictKept } from './kept-access.ts';
import { type LastGood, nothingYet } from './last-good.ts';
import type { HasTakenOver } from './replaced.ts';
import { limitToScope, type Scope, type ScopeInputs } from './scope.ts';
import { listWithdrawn, orderWithdrawn } from './withdrawn.ts';

/** What is known beside the declarations. */
export interface PublishedBefore {
  readonly lastGood: LastGood;
  /** All of them: an institution whose file has errors keeps what it had. */
  readonly findings: readonly Finding[];
  readonly approved?: Approved | undefined;
  /** Everything when absent. */
  readonly scope?: Scope;
  readonly renewed?: ScopeInputs['renewed'];
  /** What gateways saw of certificates that follow others; nobody is asked where it is absent. */
  readonly hasTakenOver?: HasTakenOver;
  /** The registry that the published files were written with. Only a publication of everything may use a newer one. */
  readonly former?: Registry | undefined;
}

/** What is published already, as today's registry and tool would write it. */
export function republish(environment: Environment, registry: Registry, lastGood: LastGood): Publication {
  const clients = [...lastGood.clients.values()].sort((a, b) => compare(a.clientId, b.clientId));
  return makePublication(clients, { environment, registry, lastGood, withdrawn: lastGood.withdrawn ?? [] });
}

export interface DecidedPublication {
  readonly publication: Publication;
  readonly waiting: Waiting[];
  readonly kept: KeptAccess[];
}

/**
 * A system becomes a client where nothing stands in its way; the others wait, each for one thing. Where a file has errors, what was
 * published stays.
 */
export function decidePublication(
  environment: Environment,
  context: Context,
  before: PublishedBefore = { lastGood: nothingYet, findings: [] },
): DecidedPublication {
  const faults = faultsOf(environment, context, before);
  const inputs = { environment, context, before, faults };
  const { clients, waiting, kept } = resolveCollisions(settle(inputs), inputs);
  const inScope = limitToScope(before.scope ?? 'all', clients, { environment, context, ...before });
  const sorted = [...inScope.values()].sort((a, b) => compare(a.clientId, b.clientId));
  return {
    publication: makePublication(sorted, {
      ...{ environment, registry: before.former ?? context.registry, lastGood: before.lastGood },
      withdrawn: listWithdrawn(environment, context, before.lastGood),
    }),
    waiting: [...waiting.values()].flat(),
    kept: [...kept].map(([name, reasons]) => ({ ...parseName(name), reasons })),
  };
}

interface PublicationInputs {
  readonly environment: Environment;
  readonly context: Context;
  readonly before: PublishedBefore;
  readonly faults: Faults;
}

/** Each by institution and system. */
interface SettledAccess {
  readonly clients: Map<string, Client>;
  readonly waiting: Map<string, Waiting[]>;
  /** With the codes of the errors. */
  readonly kept: Map<string, readonly string[]>;
}

interface PublicationParts extends Pick<Publication, 'environment' | 'withdrawn'> {
  readonly registry: Registry;
  readonly lastGood: LastGood;
}

function makePublication(
  clients: readonly Client[],
  { environment, registry, lastGood, withdrawn }: PublicationParts,
): Publication {
  const codes = [...new Set(clients.flatMap((client) => client.documentTypes))].sort(compare);
  return {
    environment,
    policy: registry.policy.environments[environment],
    ring: ringOf(registry, environment),
    clients,
    withdrawn: orderWithdrawn(withdrawn, clients),
    // A type that is gone from the catalogue stays defined for the systems that keep it.
    documentTypes: codes.flatMap((code) => registry.documentTypes.get(code)?.data ?? lastGood.documentTypes.get(code) ?? []),
    authorities: registry.authorities[environment],
  };
}

function settle(inputs: PublicationInputs): SettledAccess {
  const { environment, context, before, faults } = inputs;
  const settled: SettledAccess = { clients: new Map(), waiting: new Map(), kept: new Map() };
  const systems = context.facts.files.flatMap((file) => file.systems).filter(({ declared }) => declared.includes(environment));
  for (const system of systems) {
    const published = before.lastGood.clients.get(systemNameOf(system));
    if (faults.has(system.of.slug)) {
      if (!published) wait(settled, system, reasonOf(system, inputs));
      continue;
    }
    const { client, waits } = decide(system, { environment, context, published, ...before });
    if (client) settled.clients.set(nameOf(client), client);
    if (waits) wait(settled, system, waits);
  }
  keep(settled, inputs);
  return settled;
}

/** Why a system is not published whose file has errors: because it is suspended, or because of the file. */
function reasonOf(system: SystemPart, { environment, context }: PublicationInputs): WaitingFor {
  const { waits } = decide(system, { environment, context });
  return waits === 'suspended' ? waits : 'broken';
}

function wait({ waiting }: SettledAccess, system: SystemPart, reason: WaitingFor): void {
  const { of, data, digest } = system;
  if (data.id === null || digest === null) return;
  const name = systemNameOf(system);
  waiting.set(name, [...(waiting.get(name) ?? []), { institution: of.slug, system: data.id, reason, digest }]);
}

/** Keeps the published access of every institution whose file has faults. */
function keep(settled: SettledAccess, { environment, context, before, faults }: PublicationInputs): void {
  for (const [name, client] of before.lastGood.clients) {
    const faulty = faults.get(client.institution);
    if (!faulty) continue;
    const { former, lastGood } = before;
    const left = restrictKept(client, environment, { context, faults: faulty, former, signers: lastGood.signers });
    if (!left) continue;
    settled.clients.set(name, left);
    settled.kept.set(name, [...new Set(faulty.map(({ code }) => code))].sort(compare));
  }
}

/**
 * A client that keeps its access is preferred to every newcomer: the newcomer falls back to its own published access, or waits. Falling
 * back can cause another collision, so this goes on until there is none; each falls back once at most.
 */
function resolveCollisions(settled: SettledAccess, inputs: PublicationInputs): SettledAccess {
  const { clients, kept } = settled;
  const { lastGood } = inputs.before;
  const free = new Set([...clients.keys()].filter((name) => !kept.has(name)));
  while (free.size > 0) {
    const held = indexHolders([...clients].flatMap(([name, client]) => (free.has(name) ? [] : client)));
    const against = [...free].flatMap((name) => {
      const client = clients.get(name);
      const code = client && findCollision(client, lastGood.clients.get(name), held);
      return code === undefined ? [] : [{ name, code }];
    });
    const found = new Map([...findIndistinct(clients, lastGood.clients), ...against].map((one) => [one.name, one]));
    const movable = [...found.values()].filter(({ name }) => free.delete(name));
    if (movable.length === 0) break;
    for (const one of movable) fallBack(settled, one, inputs);
  }
  return settled;
}

function fallBack(
  { clients, waiting, kept }: SettledAccess,
  { name, code }: { name: string; code: string },
  { environment, context, before }: PublicationInputs,
): void {
  const { former, lastGood } = before;
  const published = lastGood.clients.get(name);
  const { institution, system } = parseName(name);
  const digest = clients.get(name)?.digest ?? '';
  const left = published && restrictKept(published, environment, { context, faults: [], former, signers: lastGood.signers });
  clients.delete(name);
  if (left) {
    clients.set(name, left);
    kept.set(name, [code]);
  } else waiting.set(name, [{ institution, system, reason: 'broken', digest }]);
}

function parseName(name: string): SystemName {
  const [institution = '', system = ''] = name.split('/');
  return { institution, system };
}

/** The gateways that the registry lets go first, for as long as the most patient of them asks; undefined where it names none. */
function ringOf({ gateways = new Map() }: Registry, environment: Environment): Ring | undefined {
  const first = [...gateways].filter((entry) => entry[1].environments.includes(environment) && entry[1].firstForMinutes);
  if (first.length === 0) return undefined;
  return {
    minutes: Math.max(...first.map(([, { firstForMinutes = 0 }]) => firstForMinutes)),
    gateways: first.map(([name, { key }]) => ({ name, key })).sort((a, b) => compare(a.name, b.name)),
  };
}
