// The targets that an environment can have, by what stands in policy.yaml.
import type { EnvironmentPolicy } from '../model/generated/policy.ts';
import type { Files } from '../model/tree.ts';
import { firewall } from './firewall/firewall.ts';
import { haproxy } from './haproxy/haproxy.ts';
import { nginx } from './nginx/nginx.ts';
import { strongswan } from './strongswan/strongswan.ts';
import type { Target } from './template/target.ts';
import { wireguard } from './wireguard/wireguard.ts';

/** The first is what an environment gets whose policy says nothing. */
export const targets: readonly Target[] = [nginx, haproxy, firewall, wireguard, strongswan];

/** Throws on a name that is not in the list: the schema lets none through. */
export function targetsOf(policy: EnvironmentPolicy, known: readonly Target[] = targets): readonly Target[] {
  const names: readonly string[] = policy.targets ?? known.slice(0, 1).map(({ name }) => name);
  return names.map((name) => {
    const target = known.find((one) => one.name === name);
    if (!target) throw new Error(`there is no target ${name}`);
    return target;
  });
}

/** Those that something was published for. */
export function targetsIn(files: Files): readonly Target[] {
  return targets.filter(({ name }) => [...files.keys()].some((path) => path.startsWith(`${name}/`)));
}

/** Those that a program can judge. */
export const checkedTargets: readonly string[] = targets.filter(({ check }) => check).map(({ name }) => name);

/** Those whose program `mdocs gateway` can run. */
export const operatedTargets: readonly string[] = targets.filter(({ check }) => check?.operation).map(({ name }) => name);
