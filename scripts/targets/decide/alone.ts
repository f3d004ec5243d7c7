// What files give by themselves: what a publication of nothing but them would have, as if there were nobody else and nothing before.
import type { FilePart } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import { decide } from './decision.ts';

export function listAlone({ systems }: FilePart, environment: Environment, context: Context): Client[] {
  const declared = systems.filter((system) => system.declared.includes(environment));
  return declared.flatMap((system) => decide(system, { environment, context }).client ?? []);
}
