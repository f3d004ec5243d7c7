// mdocs revoke: certificates never to be accepted again, named by a system, a .cer file or a serial.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { certificateOf, type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { formatPath } from '../../model/path.ts';
import type { Text } from '../../model/text/text.ts';
import { type Certificate, readCertificate } from '../../model/x509/certificate.ts';
import { normalizeSerial } from '../../model/x509/serial.ts';
import { appendItem } from '../../read/insert.ts';
import { tellText } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { findSystem } from './confirm-change.ts';
import { changeFile } from './file-change.ts';
import { type Operated, type OperateOptions, type OperateState, operate, shortHashOf } from './operate.ts';
import {
  dayAhead,
  noCertificateOf,
  noPlaceIn,
  notRevoked,
  revokedAlready,
  severalCertificates,
  unknownCertificate,
} from './operate-words.ts';
import { checkReason, tidyReason } from './suspend.ts';

export interface RevokeOptions extends OperateOptions {
  readonly reason?: string;
  /** Of a system's certificates only those of this environment. */
  readonly environment?: Environment;
  /** The day since which the key is known to be lost, YYYY-MM-DD; today without it. */
  readonly since?: string;
}

export const revoke = (what: string, options: RevokeOptions): Promise<number> =>
  operate(options, (state) => makeRevocation(what, options, state));

const leastReason = 3;
const file = 'registry/revoked.yaml';

async function makeRevocation(what: string, options: RevokeOptions, state: OperateState): Promise<Operated> {
  const found = await findCertificates(what, options, state);
  if (found.unread && found.unread.length > 0) tellText(notRevoked(what, found.unread), options.locale);
  const reason = tidyReason(options.reason);
  const problems = [...('problem' in found ? [found.problem] : []), ...checkReason(reason, leastReason)];
  const since = options.since ?? state.today;
  if (since > state.today) problems.push(dayAhead(since, state.today));
  if ('problem' in found || problems.length > 0) return { problems };
  const known = new Set(state.context.registry.revoked.map(({ sha256 }) => sha256));
  const hashes = found.certificates.map(({ sha256 }) => sha256);
  const wanted = found.certificates.filter(({ sha256 }) => !known.has(sha256));
  const [first] = wanted;
  if (!first) return { already: revokedAlready(hashes) };
  const entries = wanted.map(({ sha256, serial }) => ({ sha256, serial, since, reason }));
  const steps = entries.map(
    (values) => (text: string, source: Parameters<typeof appendItem>[1]) => appendItem(text, source, { list: 'revoked', values }),
  );
  const text = changeFile(state, file, steps, (data: { revoked: object[] }) => {
    data.revoked.push(...entries);
  });
  if (text === undefined) return { problems: [noPlaceIn(file)] };
  const several = wanted.length > 1 ? `-${shortHashOf(wanted.map(({ sha256 }) => sha256))}` : '';
  return {
    files: new Map([[file, text]]),
    name: `revoke-${first.sha256.slice(0, 16)}${several}`,
    title: `Revocare: ${found.called}`,
    reason,
  };
}

/** With the declared names of those that cannot be read. */
type Found = ({ readonly certificates: readonly Certificate[]; readonly called: string } | { readonly problem: Text }) & {
  readonly unread?: readonly string[];
};

/** A file is looked for in the declarations first, then on this machine; a name with a slash or a letter beyond f is no serial. */
async function findCertificates(what: string, options: RevokeOptions, state: OperateState): Promise<Found> {
  const system = findSystem(what, state.context);
  if ('of' in system) return certificatesOf(system, options.environment);
  const bytes = readFile(what, options, state);
  if (bytes) {
    const reading = await readCertificate(bytes, nodePlatform);
    if ('not' in reading) return { problem: unknownCertificate(what) };
    return { certificates: [reading.certificate], called: reading.certificate.serial };
  }
  const serial = normalizeSerial(what);
  const all = serial === undefined ? [] : knownCertificates(state).filter((one) => one.serial === serial);
  if (serial !== undefined && all.length === 1) return { certificates: all, called: serial };
  if (serial !== undefined && all.length > 1)
    return {
      problem: severalCertificates(
        serial,
        all.map(({ sha256 }) => sha256),
      ),
    };
  // What looks like the name of a system gets the names that are near; a file that is there is none.
  const isFile = what.endsWith('.cer') || existsSync(resolve(options.root, what));
  return { problem: serial === undefined && !isFile ? system : unknownCertificate(what) };
}

function certificatesOf(system: SystemPart, environment: Environment | undefined): Found {
  const accesses = environments.flatMap((one) =>
    environment === undefined || one === environment ? (system.accesses[one] ?? []) : [],
  );
  const parts = accesses.flatMap((access) => access.certificates);
  const certificates = parts.flatMap((part) => certificateOf(part) ?? []);
  const unread = parts
    .filter((part) => !certificateOf(part))
    .map(({ data, path }) => data.file ?? data.serial ?? formatPath(path));
  const called = systemNameOf(system);
  if (certificates.length === 0) return { problem: noCertificateOf(called), unread };
  return { certificates: unique(certificates), called, unread };
}

function readFile(what: string, { root, open }: RevokeOptions, { tree }: OperateState): Uint8Array | undefined {
  for (const path of [what, `integrations/${what}`, `registry/${what}`]) {
    const entry = tree.get(path);
    if (entry?.kind === 'file' && path.endsWith('.cer')) return entry.read();
  }
  const path = resolve(root, what);
  return !open && what.endsWith('.cer') && existsSync(path) ? readFileSync(path) : undefined;
}

/** Those that declarations name or AGE has registered. */
function knownCertificates({ context: { facts, registry } }: OperateState): Certificate[] {
  const declared = [...facts.byCertificate.values()].flatMap((parts) => parts.flatMap((part) => certificateOf(part) ?? []));
  return unique([...declared, ...registry.registered.flatMap(({ certificate }) => certificate ?? [])]);
}

const unique = (certificates: readonly Certificate[]): Certificate[] => [
  ...new Map(certificates.map((one) => [one.sha256, one])).values(),
];
