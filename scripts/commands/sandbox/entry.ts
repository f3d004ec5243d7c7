// What a sandbox serves: the systems of an institution's file in an environment, as they are declared, or an invented one with every document type.

import { proposeClientId } from '../../model/declaration/digest.ts';
import type { FilePart, SystemPart } from '../../model/declaration/integration.ts';
import { isSuspended, networksOf } from '../../model/declaration/integration.ts';
import { asWholeList } from '../../model/declaration/refused.ts';
import type { Environment } from '../../model/environment.ts';
import { compare } from '../../model/finding/finding.ts';
import { type Network, readAddress } from '../../model/network/address.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import { Failure } from '../../model/text/failure.ts';
import { unknownInstitution } from '../run/unknown-institution.ts';
import { noSystem } from './words.ts';

/** A system as its entry has it: without certificates, which the sandbox makes. */
export interface DeclaredSystem extends Omit<Client, 'certificates'> {
  readonly isSuspended: boolean;
  /** Where it is told which of its declared certificates count. */
  readonly part?: SystemPart;
}

/** Calls from this machine count as if they came from a registered address. */
const thisMachine: Network = networkOf('127.0.0.1');

export function networkOf(address: string): Network {
  const reading = readAddress(address);
  if (!('network' in reading) || !reading.network) throw new Error(`not an address: ${address}`);
  return reading.network;
}

/** Also what AGE has not accepted yet: an institution tries it out before. What cannot be read of the file is left out. */
export function listSystems(institution: string | undefined, environment: Environment, context: Context): DeclaredSystem[] {
  if (institution === undefined) return [invent(context)];
  const file = context.facts.files.find(({ slug }) => slug === institution);
  if (!file) throw new Failure(unknownInstitution(institution, context.facts));
  const systems = file.systems.flatMap((system) => readSystem(system, file, environment) ?? []);
  if (systems.length === 0) throw new Failure(noSystem(institution, environment));
  return systems;
}

function readSystem(part: SystemPart, { slug, institution }: FilePart, environment: Environment): DeclaredSystem | undefined {
  const access = part.accesses[environment];
  const { id, name, documentTypes } = part.data;
  const digest = part.digest ?? `sha256:${Buffer.from(`${slug}/${id}`).toString('hex').padEnd(64, '0').slice(0, 64)}`;
  if (!access || !id) return undefined;
  return {
    clientId: access.data.clientId ?? proposeClientId(digest, environment),
    institution: slug,
    system: id,
    idno: institution?.data.idno ?? '',
    institutionName: institution?.data.name ?? slug,
    systemName: name ?? id,
    networks: [...networksOf(access), thisMachine],
    documentTypes: [...new Set(asWholeList(documentTypes) ?? [])].sort(compare),
    digest,
    isSuspended: isSuspended(part.data),
    part,
  };
}

/** For whoever has no file yet. */
function invent({ registry }: Context): DeclaredSystem {
  return {
    clientId: '00000000-0000-4000-8000-000000000001',
    institution: 'sandbox',
    system: 'sistem',
    idno: '1000000000009',
    institutionName: 'Instituție de probă',
    systemName: 'Sistem de probă',
    networks: [thisMachine],
    documentTypes: [...registry.documentTypes.keys()].sort(compare),
    digest: `sha256:${'0'.repeat(64)}`,
    isSuspended: false,
  };
}
