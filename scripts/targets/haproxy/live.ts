// How a serving HAProxy takes another publication without reading its files again: map by map, each replaced in one step.
import type { PublishedSystem } from '../../model/publication/manifest.ts';
import { manifestPath, readManifest } from '../../model/publication/manifest.ts';
import type { Files } from '../../model/tree.ts';
import type { Live, LiveStep } from '../template/target.ts';

export const live: Live = { socket: 'ctl', plan };

const published = (name: string): string => `published/haproxy/${name}`;
const [access, addresses4, addresses6] = [published('access.map'), published('addresses-4.map'), published('addresses-6.map')];
const [certificates, messages] = [published('certificates.map'), published('messages.map')];
const [state, systems, documentTypes] = ['state.map', 'systems.map', 'document-types.map'];
const maps = [access, addresses4, addresses6, certificates, messages, state, systems, documentTypes];

/**
 * One lookup decides a call: that of the owner of its address, and then of owner and certificate. Owners get names that HAProxy has not got yet,
 * so that each call is answered wholly by what was before or by what is now: what the new names mean is added first, and what the old ones meant
 * goes once nobody looks it up any more. Meanwhile HAProxy says of no revision that it serves it. Undefined where more than maps differs.
 */
function plan(before: Files, after: Files): readonly LiveStep[] | undefined {
  const rest = (files: Files) =>
    withoutName(
      files,
      [...files].filter(([path]) => isRead(path) && !maps.includes(path)),
    );
  if (JSON.stringify(rest(before)) !== JSON.stringify(rest(after))) return undefined;
  const lines = (files: Files, path: string) =>
    (files.get(path) ?? '').split('\n').filter((line) => line !== '' && line[0] !== '#');
  const mark = `@${nameIn(after).slice(0, 12)}`;
  const owned = (path: string) => lines(after, path).map((line) => `${line}${mark}`);
  const meant = lines(after, access).map((line) => line.replace(':', `${mark}:`));
  const replace = (map: string, entries = lines(after, map)): LiveStep => ({ kind: 'replace', map, lines: entries });
  return [
    replace(state, []),
    replace(messages, [...new Set([...lines(before, messages), ...lines(after, messages)])]),
    ...[systems, documentTypes].map((map) => replace(map)),
    { kind: 'add', map: access, lines: meant },
    replace(addresses4, owned(addresses4)),
    replace(addresses6, owned(addresses6)),
    replace(certificates),
    { kind: 'settle' },
    replace(access, meant),
    replace(messages),
    replace(state),
    ...endLost(before, after),
  ];
}

/** What HAProxy reads, and no other target. */
const isRead = (path: string): boolean => path.startsWith('published/haproxy/') || !path.includes('/');

const nameIn = (files: Files): string => /"revision":"([0-9a-f]{40})"/.exec(files.get(state) ?? '')?.[1] ?? '';

function withoutName(files: Files, entries: [string, string][]): [string, string][] {
  const name = nameIn(files);
  const kept = entries.filter(([path]) => path !== 'state.json');
  return kept
    .map(([path, text]): [string, string] => [path, name === '' ? text : text.replaceAll(name, '')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whoever lost anything does not go on with what it began before. */
function endLost(before: Files, after: Files): LiveStep[] {
  const systemsIn = (files: Files) => readManifest(files.get(`published/${manifestPath}`))?.systems ?? [];
  const now = new Map(systemsIn(after).map((one) => [one.clientId, one]));
  const networks = systemsIn(before)
    .filter((one) => hasLost(one, now.get(one.clientId)))
    .flatMap((one) => one.networks);
  return networks.length > 0
    ? [{ kind: 'end', proxy: /^frontend (mdocs_(?!state)\S+)/m.exec(after.get('haproxy.cfg') ?? '')?.[1] ?? '', networks }]
    : [];
}

function hasLost(before: PublishedSystem, after: PublishedSystem | undefined): boolean {
  if (!after) return true;
  const kept = new Set([...after.networks, ...after.certificates.map(({ sha256 }) => sha256)]);
  return [...before.networks, ...before.certificates.map(({ sha256 }) => sha256)].some((one) => !kept.has(one));
}
