// What the repository here says: where the gateway is, and what is declared for the system.
import { join, resolve } from 'node:path';
import type { Declared } from '../../doctor/examine.ts';
import { doubts, notAsked, works } from '../../doctor/layers.ts';
import { readTarget, type Target } from '../../doctor/target.ts';
import {
  type AccessPart,
  certificateOf,
  isSuspended,
  type SystemPart,
  systemNameOf,
} from '../../model/declaration/integration.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Environment } from '../../model/environment.ts';
import { contains, networkMeant } from '../../model/network/address.ts';
import { Failure } from '../../model/text/failure.ts';
import { say, type Text } from '../../model/text/text.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { readTree } from '../../read/disk.ts';
import { type Repository, readRepository } from '../../read/repository.ts';
import { nodePlatform } from '../run/platform.ts';
import { unknownInstitution } from '../run/unknown-institution.ts';

export const readHere = (root: string): Promise<Repository> =>
  readRepository(readTree(resolve(root), ['integrations', 'registry']), nodePlatform);

/** From the address that is given, else from policy.yaml. Throws a Failure where there is none. */
export function findTarget(registry: Registry | undefined, environment: Environment, url: string | undefined): Target {
  const policy = registry?.policy.environments[environment];
  const address = url ?? policy?.apiUrl;
  if (address === undefined) throw new Failure(noAddress);
  const target = readTarget(address, policy?.gateway?.serverName ?? '');
  if (!target) throw new Failure(wrongAddress(address));
  return target.serverName === '' ? { ...target, serverName: target.host } : target;
}

/** The system that is named, else the one that the certificate is declared for. */
export function findSystem(
  { facts }: Repository,
  environment: Environment,
  { name, certificate }: { readonly name?: string | undefined; readonly certificate?: Certificate | undefined },
): SystemPart | undefined {
  if (name === undefined)
    return (
      certificate &&
      holderOf(
        facts.files.flatMap(({ systems }) => systems),
        environment,
        certificate,
      )
    );
  const [slug = '', id] = name.split('/');
  const file = facts.fileOf(slug);
  if (!file) throw new Failure(unknownInstitution(slug, facts));
  const own = file.systems.filter(({ data }) => id === undefined || data.id === id);
  const holder = certificate && holderOf(own, environment, certificate);
  const only = own.length === 1 ? own[0] : undefined;
  if (!holder && !only) throw new Failure(whichSystem(file.systems.map(systemNameOf)));
  return holder ?? only;
}

const holderOf = (systems: readonly SystemPart[], environment: Environment, certificate: Certificate): SystemPart | undefined =>
  systems.find(({ accesses }) => declares(accesses[environment], certificate));

/** By its hash, and where there is no file, by its serial number. */
const declares = (access: AccessPart | undefined, { sha256, serial }: Certificate): boolean =>
  access?.certificates.some((part) => {
    const declared = certificateOf(part);
    return declared ? declared.sha256 === sha256 : part.data.serial === serial;
  }) ?? false;

export function declaredOf(system: SystemPart | undefined, environment: Environment): Declared | undefined {
  const access = system?.accesses[environment];
  if (!system || !access) return undefined;
  const types: readonly unknown[] = system.data.documentTypes ?? [];
  const through = (via: string) =>
    access.addresses.flatMap((part) => (part.via === via && part.reading.network ? [part.reading.network] : []));
  const vpn = through('vpn');
  const has = (address: string) => {
    const own = networkMeant(address);
    return own !== undefined && vpn.some((network) => contains(network, own));
  };
  return {
    documentTypes: types.filter((type): type is string => typeof type === 'string' && isCode(type)),
    clientId: typeof access.data.clientId === 'string' && isClientId(access.data.clientId) ? access.data.clientId : undefined,
    vpn: { isOnly: vpn.length > 0 && through('public').length === 0, has },
  };
}

// A broken file is read as far as it goes: what is asked of a server has the form that the schema demands.
const isCode = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_]{0,99}$/.test(text);
const isClientId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export function judgeEntry(
  { facts }: Repository,
  system: SystemPart | undefined,
  environment: Environment,
  certificate: Certificate,
) {
  if (!system) return facts.files.length === 0 ? notAsked('entry-absent') : doubts('entry-unknown');
  const details = { system: systemNameOf(system) };
  if (isSuspended(system.data)) return doubts('entry-suspended', details);
  return declares(system.accesses[environment], certificate)
    ? works('entry-found', details)
    : doubts('entry-lacks-certificate', details);
}

const noAddress: Text = {
  ro: say`${join('registry', 'policy.yaml')} nu poate fi citit aici: dați adresa API cu --url.`,
  en: say`${join('registry', 'policy.yaml')} cannot be read here: give the address of the API with --url.`,
  ru: say`${join('registry', 'policy.yaml')} здесь не читается: укажите адрес API в --url.`,
};

const wrongAddress = (url: string): Text => ({
  ro: say`${url} nu este o adresă de API: se scrie https://nume:port/api/, fără utilizator și parolă.`,
  en: say`${url} is no address of an API: it is written https://name:port/api/, without user and password.`,
  ru: say`${url} не адрес API: он записывается https://имя:порт/api/, без пользователя и пароля.`,
});

export const whichSystem = (systems: readonly string[]): Text => ({
  ro: say`Spuneți care sistem: ${systems.join(', ')}.`,
  en: say`Say which system: ${systems.join(', ')}.`,
  ru: say`Укажите систему: ${systems.join(', ')}.`,
});
