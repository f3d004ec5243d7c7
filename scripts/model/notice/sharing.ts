// Notices about an address that somebody else may use as well from now on. Who asked for that was told by the check; the others were not.
import { groupBy } from '../declaration/facts.ts';
import { compareNetworks, contains, type Network, networkMeant } from '../network/address.ts';
import type { Manifest, PublishedSystem } from '../publication/manifest.ts';
import { compareSystems } from '../publication/plan.ts';
import { type Audience, makeNotice, type Notice } from './notice.ts';
import type { PublicationStep } from './publications.ts';

/** How many of the others one notice names. */
const few = 5;

/** To each institution with an address that it had before and that nobody else could use then. */
export function noticesOfSharing(step: PublicationStep, audience: Audience): Notice[] {
  const { before, after, environment, day, commit } = step;
  if (!before || !compareSystems(before, after).some(({ gained }) => gained.networks.length > 0)) return [];
  const [was, is] = [findUsers(before), findUsers(after)];
  const fresh = [...is].filter(([key, { others }]) => others.length > 0 && was.get(key)?.others.length === 0);
  const byInstitution = groupBy(fresh, ([, { user }]) => user.institution);
  return [...byInstitution].map(([institution, list]) => {
    const others = [...new Set(list.flatMap(([, one]) => one.others))].slice(0, few);
    const about = {
      environment,
      networks: [...new Set(list.map(([, { text }]) => text))],
      others: others.map(({ institutionName, systemName }) => ({ institutionName, systemName })),
    };
    const key = `shared/${environment}/${institution}/${commit.slice(0, 16)}`;
    return makeNotice({ kind: 'address-shared', key, day, institution, about }, audience);
  });
}

interface AddressUse {
  readonly text: string;
  readonly network: Network;
  readonly user: PublishedSystem;
  /** Systems of other institutions that may connect from an address of it. */
  readonly others: PublishedSystem[];
}

/** By institution and network. CIDR networks either nest or are apart: sorted, those around one are a stack. */
function findUsers({ systems }: Manifest): Map<string, AddressUse> {
  const uses = new Map<string, AddressUse>();
  for (const user of systems)
    for (const text of user.networks) {
      const network = networkMeant(text);
      if (network) uses.set(`${user.institution} ${text}`, { text, network, user, others: [] });
    }
  const open: AddressUse[] = [];
  for (const next of [...uses.values()].sort((a, b) => compareNetworks(a.network, b.network))) {
    while (open.length > 0 && !contains(open.at(-1)?.network ?? next.network, next.network)) open.pop();
    for (const outer of open.filter(({ user }) => user.institution !== next.user.institution)) {
      next.others.push(outer.user);
      outer.others.push(next.user);
    }
    open.push(next);
  }
  return uses;
}
