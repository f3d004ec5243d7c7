// What of a test no gateway of staging saw: for it an institution gives a reason, and AGE approves that.
import type { SystemPart } from '../declaration/integration.ts';
import type { Context } from '../rule/rule.ts';
import type { TestTraffic } from '../rule/traffic.ts';
import { trafficOf } from './traffic.ts';

/**
 * gateway: the registry names none in staging. report: none sent what can be believed. test: no call succeeded. certificate, address: none of
 * those that are registered was used. type: a document type was never asked for with success.
 */
export type Unobserved =
  | { readonly kind: 'gateway' | 'report' | 'test' | 'certificate' | 'address' }
  | { readonly kind: 'type'; readonly type: string };

type Known = Pick<Context, 'registry' | 'baseRegistry' | 'today' | 'history'>;

/** In the order in which it is put right. `system` as main has it: what a request would register nobody can have used. */
export function findUnobserved(system: SystemPart | undefined, context: Known): Unobserved[] {
  const { gateways = new Map() } = context.baseRegistry ?? context.registry;
  if (![...gateways.values()].some(({ environments }) => environments.includes('staging'))) return [{ kind: 'gateway' }];
  if (!system) return [{ kind: 'test' }];
  const seen = trafficOf(system, context);
  return seen ? listUnobserved(seen) : [{ kind: 'report' }];
}

function listUnobserved({ gateways, requests, certificate, address, unseenTypes }: TestTraffic): Unobserved[] {
  if (gateways.length === 0) return [{ kind: 'report' }];
  if (requests === 0) return [{ kind: 'test' }];
  return [
    ...(certificate ? [] : [{ kind: 'certificate' as const }]),
    ...(address ? [] : [{ kind: 'address' as const }]),
    ...unseenTypes.map((type) => ({ kind: 'type' as const, type })),
  ];
}

/** Whether a reason covers it: a document type has to be named, so that AGE approves exactly what is missing. */
export function isNamedIn(reason: string, missing: Unobserved): boolean {
  if (missing.kind !== 'type') return true;
  return reason.split(/[^A-Za-z0-9_-]+/).some((word) => word.toLowerCase() === missing.type.toLowerCase());
}
