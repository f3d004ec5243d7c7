// Which institutions' files cannot be followed today, because of which errors. Their published access stays as it is.
import { type AccessPart, type CertificatePart, certificateOf, type FilePart } from '../../model/declaration/integration.ts';
import { type Environment, environments } from '../../model/environment.ts';
import type { Finding, PublicationEffect } from '../../model/finding/finding.ts';
import { overlaps, writeNetwork } from '../../model/network/address.ts';
import { isWithin, type Path } from '../../model/path.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { LastGood } from './last-good.ts';

/** Institution -> the errors because of which its file is not followed. */
export type Faults = ReadonlyMap<string, readonly Finding[]>;

/** The environments in which a file with such an error is followed all the same. In a conflict, what is published decides. */
const followingEnvironments: Readonly<Record<PublicationEffect, readonly Environment[]>> = {
  keeps: [],
  'keeps-unread': [],
  'keeps-unread-around': [],
  'keeps-production': ['staging'],
  'keeps-tested': environments,
  'takes-effect': environments,
  conflicts: [],
  unmerged: [],
};

export function faultsOf(
  environment: Environment,
  context: Context,
  { findings, lastGood }: { findings: readonly Finding[]; lastGood: LastGood },
): Faults {
  const faults = new Map<string, Finding[]>();
  const published = [...lastGood.clients.values()];
  for (const finding of findings) {
    if (finding.severity !== 'error' || followingEnvironments[finding.publication].includes(environment)) continue;
    for (const slug of institutionsOf(finding, context)) {
      const file = context.facts.fileOf(slug);
      if (file && finding.publication === 'conflicts' && isSettled(finding, file, { environment, published })) continue;
      faults.set(slug, [...(faults.get(slug) ?? []), finding]);
    }
  }
  return faults;
}

/** The institution is in the file's name, even where that is misspelt; a certificate concerns every institution that names it. */
function institutionsOf({ file }: Finding, { facts }: Context): string[] {
  const slug = /^integrations\/(?=[^/]+$)([\s\S]+)\.ya?ml/i.exec(file)?.[1];
  if (slug !== undefined) return [slug.toLowerCase()];
  const name = file.slice('integrations/'.length);
  const users = facts.files.filter(({ systems }) => systems.some((one) => certificatesIn(one.accesses).includes(name)));
  return users.map((one) => one.slug);
}

function certificatesIn(accesses: Partial<Record<Environment, AccessPart>>): (string | null | undefined)[] {
  const parts = environments.flatMap((environment) => accesses[environment]?.certificates ?? []);
  return parts.map((part) => part.data.file);
}

interface PublishedNow {
  readonly environment: Environment;
  readonly published: readonly Client[];
}

/** Whether a conflict is settled in favour of this file: it was published with the claimed value, and the other files were not. */
function isSettled({ path }: Finding, file: FilePart, { environment, published }: PublishedNow): boolean {
  const own = published.filter(({ institution }) => institution === file.slug);
  const others = published.filter(({ institution }) => institution !== file.slug);
  if (file.institution && isWithin(path, file.institution.path)) {
    const idno = file.institution?.data.idno;
    return own.some((client) => client.idno === idno) && !others.some((client) => client.idno === idno);
  }
  const system = file.systems.find((one) => isWithin(path, one.path));
  if (!system) return false;
  const id = system.data.id;
  const access = Object.values(system.accesses).find((one) => isWithin(path, one.path));
  if (!access) {
    const isOnce = file.systems.filter((one) => one.data.id === id).length === 1;
    return isOnce && own.some((client) => client.system === id) && !others.some((client) => client.system === id);
  }
  // What is wrong in the other environment is decided there.
  if (access.environment !== environment) return true;
  const claim = claimOf(path, access);
  const isSame = ({ institution, system }: Client) => institution === file.slug && system === id;
  // An institution's own systems may share an address, and nothing else.
  const conflicting = claim?.isShareable ? others : published.filter((client) => !isSame(client));
  return claim !== undefined && published.filter(isSame).some(claim.isHeldBy) && !conflicting.some(claim.isTouchedBy);
}

interface ClaimTest {
  readonly isShareable?: boolean;
  isHeldBy(client: Client): boolean;
  isTouchedBy(client: Client): boolean;
}

function claimOf(path: Path, access: AccessPart): ClaimTest | undefined {
  const { clientId } = access.data;
  if (isWithin(path, [...access.path, 'clientId'])) return testBoth((client) => client.clientId === clientId);
  const address = access.addresses.find((one) => isWithin(path, one.path))?.reading.network;
  if (address)
    return {
      isShareable: true,
      isHeldBy: ({ networks }) => networks.some((network) => writeNetwork(network) === writeNetwork(address)),
      isTouchedBy: ({ networks }) => networks.some((network) => overlaps(network, address)),
    };
  const key = keyOf(access.certificates.find((one) => isWithin(path, one.path)));
  return key === undefined ? undefined : testBoth(({ certificates }) => certificates.some(({ keySha256 }) => keySha256 === key));
}

const keyOf = (part: CertificatePart | undefined): string | undefined => part && certificateOf(part)?.keySha256;
const testBoth = (holds: (client: Client) => boolean): ClaimTest => ({ isHeldBy: holds, isTouchedBy: holds });
