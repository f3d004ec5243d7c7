// The layers that a call passes, from the files on the machine to the service's clock, and what can be said of each.

/** In the order in which a call meets them. */
export const layers = [
  'files',
  'entry',
  'proxy',
  'resolver',
  'route',
  'connection',
  'tls',
  'server',
  'client-certificate',
  'chain',
  'gateway',
  'address',
  'service',
  'types',
  'quota',
  'packets',
  'upload',
  'clock',
] as const;
export type Layer = (typeof layers)[number];

/** works: seen to. doubt: lets calls through, but somebody has to look. refuses: seen to. not-asked: nothing can be said of it. */
export type State = 'works' | 'doubt' | 'refuses' | 'not-asked';

/** Who can put it right: those who run the calling system, the institution's network, AGE, or the authority that issues certificates. */
export type Helper = 'developers' | 'network' | 'age' | 'authority';

/** Code of what was found -> its layer, and whom to write to where it hinders. */
const known = {
  'files-match': ['files', 'developers'],
  'certificate-unreadable': ['files', 'developers'],
  'key-unreadable': ['files', 'developers'],
  'key-of-another': ['files', 'developers'],
  'entry-found': ['entry', 'developers'],
  'entry-absent': ['entry', 'developers'],
  'entry-of-sandbox': ['entry', 'developers'],
  'entry-unknown': ['entry', 'developers'],
  'entry-lacks-certificate': ['entry', 'developers'],
  'entry-suspended': ['entry', 'age'],
  'proxy-none': ['proxy', 'network'],
  'proxy-passed': ['proxy', 'network'],
  'proxy-named': ['proxy', 'network'],
  'proxy-unreachable': ['proxy', 'network'],
  'proxy-refused': ['proxy', 'network'],
  'proxy-silent': ['proxy', 'network'],
  'name-resolved': ['resolver', 'network'],
  'name-is-address': ['resolver', 'network'],
  'name-unknown': ['resolver', 'network'],
  'name-nowhere': ['resolver', 'network'],
  'resolver-silent': ['resolver', 'network'],
  'route-direct': ['route', 'network'],
  'route-tunnel': ['route', 'network'],
  'route-unseen': ['route', 'network'],
  'route-none': ['route', 'network'],
  'route-not-vpn': ['route', 'network'],
  connected: ['connection', 'network'],
  'connection-refused': ['connection', 'network'],
  'connection-silent': ['connection', 'network'],
  'connection-failed': ['connection', 'network'],
  'tls-works': ['tls', 'network'],
  'not-tls': ['tls', 'network'],
  'tls-version': ['tls', 'developers'],
  'tls-refused': ['tls', 'age'],
  'tls-name': ['tls', 'developers'],
  'tls-closed': ['tls', 'network'],
  'tls-silent': ['tls', 'network'],
  'server-trusted': ['server', 'age'],
  'server-name': ['server', 'network'],
  'server-name-unknown': ['server', 'developers'],
  'server-ended': ['server', 'age'],
  'server-early': ['server', 'age'],
  'server-incomplete': ['server', 'age'],
  'server-untrusted': ['server', 'network'],
  'certificate-sent': ['client-certificate', 'developers'],
  'certificate-unseen': ['client-certificate', 'developers'],
  'certificate-not-asked-for': ['client-certificate', 'network'],
  'certificate-missing': ['client-certificate', 'developers'],
  'certificate-unlisted': ['client-certificate', 'developers'],
  'certificate-cut-off': ['client-certificate', 'age'],
  'certificate-sound': ['chain', 'authority'],
  'certificate-ending': ['chain', 'authority'],
  'certificate-expired': ['chain', 'authority'],
  'certificate-not-yet-valid': ['chain', 'authority'],
  'certificate-purpose': ['chain', 'authority'],
  'certificate-untrusted': ['chain', 'authority'],
  'certificate-not-accepted': ['chain', 'age'],
  'system-known': ['gateway', 'age'],
  'certificate-unknown': ['gateway', 'developers'],
  'certificate-revoked': ['gateway', 'age'],
  'access-suspended': ['gateway', 'age'],
  'publication-ended': ['gateway', 'age'],
  'too-many-requests': ['gateway', 'developers'],
  'gateway-refuses': ['gateway', 'age'],
  'gateway-silent': ['gateway', 'age'],
  'gateway-closed': ['gateway', 'age'],
  'answered-by-another': ['gateway', 'network'],
  'address-seen': ['address', 'network'],
  'address-let-in': ['address', 'network'],
  'address-not-registered': ['address', 'network'],
  'service-answers': ['service', 'age'],
  'service-down': ['service', 'age'],
  'service-silent': ['service', 'age'],
  'service-failed': ['service', 'age'],
  'system-unidentified': ['service', 'age'],
  'types-answer': ['types', 'age'],
  'types-refused': ['types', 'age'],
  'types-unlike': ['types', 'age'],
  'types-undeclared': ['types', 'developers'],
  'quota-left': ['quota', 'age'],
  'quota-short': ['quota', 'age'],
  'quota-full': ['quota', 'age'],
  'quota-untold': ['quota', 'age'],
  'quota-without-id': ['quota', 'age'],
  'packets-pass': ['packets', 'network'],
  'packets-lost': ['packets', 'network'],
  'packets-untold': ['packets', 'network'],
  'upload-passes': ['upload', 'network'],
  'upload-unread': ['upload', 'network'],
  'upload-too-large': ['upload', 'network'],
  'upload-stalls': ['upload', 'network'],
  'upload-cut': ['upload', 'network'],
  'clock-right': ['clock', 'developers'],
  'clock-off': ['clock', 'developers'],
  'clock-untold': ['clock', 'developers'],
} as const satisfies Readonly<Record<string, readonly [Layer, Helper]>>;

export type Cause = keyof typeof known;
/** `not-reached`: a layer before it refused. `left-to-proxy`: the proxy does it. */
export type Said = Cause | 'not-reached' | 'left-to-proxy';

export const layerOf = (cause: Cause): Layer => known[cause][0];
export const helperOf = (cause: Cause): Helper => known[cause][1];

/** What a sentence needs to be told. */
export type Details = Readonly<Record<string, string | number | readonly string[]>>;

export interface Diagnosis {
  readonly layer: Layer;
  readonly state: State;
  readonly cause: Said;
  readonly details: Details;
}

const found = (state: State, cause: Cause, details: Details): Diagnosis => ({ layer: layerOf(cause), state, cause, details });

export const works = (cause: Cause, details: Details = {}): Diagnosis => found('works', cause, details);
export const doubts = (cause: Cause, details: Details = {}): Diagnosis => found('doubt', cause, details);
export const refuses = (cause: Cause, details: Details = {}): Diagnosis => found('refuses', cause, details);
export const notAsked = (cause: Cause, details: Details = {}): Diagnosis => found('not-asked', cause, details);

export const leftToProxy = (layer: Layer): Diagnosis => ({ layer, state: 'not-asked', cause: 'left-to-proxy', details: {} });

/**
 * One diagnosis for each layer, in order: the last that was given, but that a layer works does not end a doubt. Where there is none, the layer
 * was not asked.
 */
export function complete(given: readonly Diagnosis[]): Diagnosis[] {
  const last = new Map<Layer, Diagnosis>();
  for (const one of given) if (one.state !== 'works' || last.get(one.layer)?.state !== 'doubt') last.set(one.layer, one);
  return layers.map((layer) => last.get(layer) ?? { layer, state: 'not-asked', cause: 'not-reached', details: {} });
}

/** The first layer that refuses, else the first in doubt; undefined where neither is. */
export const firstTrouble = (diagnoses: readonly Diagnosis[]): Diagnosis | undefined =>
  diagnoses.find(({ state }) => state === 'refuses') ?? diagnoses.find(({ state }) => state === 'doubt');
