// The form of a manifest. What has another is no publication, whoever signed it: everything behind relies on it.
import { readAddress, writeNetwork } from '../network/address.ts';
import { isTunnel } from '../network/tunnel.ts';
import { isCount, isHash, isInstant, isListOf, isRecord, isText } from './form.ts';

export function isManifestForm(value: unknown): boolean {
  if (!isRecord(value) || !(value.formatVersion === 1 || value.formatVersion === 2)) return false;
  const { environment, source, gateway, files, systems, ring } = value;
  const isHeadGood = isText(environment) && isSource(source) && (gateway === undefined || isRecord(gateway)) && isRing(ring);
  return isHeadGood && isRelease(value) && isListOf(files, isNamedFile) && isListOf(systems, isSystem);
}

function isRing(value: unknown): boolean {
  if (value === undefined) return true;
  const isMember = (one: unknown) =>
    isRecord(one) && isName(one.name) && isText(one.key) && /^ssh-ed25519 [A-Za-z0-9+/]{68}$/.test(one.key);
  return isRecord(value) && isCount(value.minutes) && isListOf(value.gateways, isMember);
}

const isCommit = (value: unknown): boolean => isHash(value, 40);

function isSource(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { commit, modified, newest } = value;
  return (commit === null || isCommit(commit)) && typeof modified === 'boolean' && (newest === undefined || isCommit(newest));
}

/** Each part may be absent: earlier versions had none of it. */
function isRelease(value: Readonly<Record<string, unknown>>): boolean {
  const { generation, notAfter, previous, previousManifest, validDays, partial } = value;
  return (
    (generation === undefined || isCount(generation)) &&
    (notAfter === undefined || isInstant(notAfter)) &&
    (previous === undefined || previous === null || isCommit(previous)) &&
    (previousManifest === undefined || previousManifest === null || isHash(previousManifest, 64)) &&
    (validDays === undefined || isCount(validDays)) &&
    (partial === undefined || partial === true)
  );
}

const isNamedFile = (value: unknown): boolean => isRecord(value) && isText(value.path) && isHash(value.sha256, 64);

const isName = (value: unknown): boolean => isText(value) && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value);

function isSystem(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { institution, system, institutionName, systemName, clientId, access, certificates, networks, documentTypes, tunnel } =
    value;
  const isCalled = isName(institution) && isName(system) && isText(institutionName) && isText(systemName);
  const isKnown = isText(clientId) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(clientId);
  const isTested = isText(access) && /^sha256:[0-9a-f]{64}$/.test(access);
  const hasLists = isListOf(certificates, isCertificate) && isListOf(networks, isNetwork) && isListOf(documentTypes, isText);
  return isCalled && isKnown && isTested && hasLists && (tunnel === undefined || isTunnel(tunnel));
}

const isCertificate = (value: unknown): boolean =>
  isRecord(value) && isHash(value.sha256, 64) && isText(value.serial) && isInstant(value.notAfter);

function isNetwork(value: unknown): boolean {
  if (!isText(value)) return false;
  const reading = readAddress(value);
  return !('problem' in reading) && writeNetwork(reading.network) === value;
}
