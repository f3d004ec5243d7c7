// What of an earlier publication may come back: no system that lost its access since, and no certificate that is over.
import { isSuspended } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import { nameOf } from '../../model/system-name.ts';
import { removeOver } from './kept-access.ts';
import type { LastGood } from './last-good.ts';
import { listWithdrawn } from './withdrawn.ts';

/** suspended, removed: the whole system stays away. certificate: some of its certificates were revoked or have expired. */
export interface Withheld {
  readonly system: string;
  readonly why: 'suspended' | 'removed' | 'certificate';
}

export interface ReturningAccess {
  readonly lastGood: LastGood;
  readonly withheld: readonly Withheld[];
}

/** A file that cannot be read takes no access away. */
export function selectReturning(earlier: LastGood, environment: Environment, context: Context): ReturningAccess {
  const clients = new Map<string, Client>();
  const withheld: Withheld[] = [];
  for (const [name, client] of earlier.clients) {
    const gone = findLoss(client, environment, context);
    const left = gone ? undefined : removeOver(client, environment, context);
    if (gone) withheld.push({ system: name, why: gone });
    else if (left?.certificates.length !== client.certificates.length) withheld.push({ system: name, why: 'certificate' });
    if (left) clients.set(nameOf(left), left);
  }
  const told = listWithdrawn(environment, context, earlier);
  return { lastGood: { clients, documentTypes: earlier.documentTypes, withdrawn: told }, withheld };
}

function findLoss(client: Client, environment: Environment, { facts }: Context): 'suspended' | 'removed' | undefined {
  const system = facts.systemOf(client);
  if (!system) return 'removed';
  if (isSuspended(system.data)) return 'suspended';
  return system.declared.includes(environment) ? undefined : 'removed';
}
