// What was found, as data; and what of it AGE needs, with nothing that is the institution's own affair.
import type { Details, Diagnosis, Layer } from '../../doctor/layers.ts';
import { firstTrouble } from '../../doctor/layers.ts';
import type { Target } from '../../doctor/target.ts';
import type { Environment } from '../../model/environment.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { sentences } from './words/all.ts';

export interface Checkup {
  readonly environment: Environment;
  /** ISO 8601. */
  readonly at: string;
  readonly target: Target;
  /** Whether the server's name is the one of policy.yaml. */
  readonly isOfPolicy: boolean;
  readonly isSandbox: boolean;
  readonly system: string | undefined;
  readonly clientId: string | undefined;
  readonly certificate: Certificate | undefined;
  readonly mailbox: string | undefined;
  readonly requestIds: readonly string[];
  readonly diagnoses: readonly Diagnosis[];
}

/** For the caller's own programs: everything. */
export function checkupData({ environment, at, target, system, requestIds, diagnoses }: Checkup) {
  const { host, port, serverName } = target;
  const first = firstTrouble(diagnoses);
  return {
    formatVersion: 1,
    environment,
    at,
    system: system ?? null,
    server: { host, port, name: serverName },
    first: first ? { layer: first.layer, state: first.state, cause: first.cause } : null,
    layers: diagnoses.map((one) => ({ ...one, ...sayAll(one) })),
    requestIds,
  };
}

function sayAll({ cause, details, state }: Diagnosis) {
  const { says, todo } = sentences[cause];
  const hinders = state === 'refuses' || state === 'doubt';
  return { message: says(details), ...(hinders && todo && { hint: todo }) };
}

/** A detail that AGE may see, by the form that it has to have. */
const harmless: Readonly<Record<string, RegExp>> = {
  requestId: /^[0-9a-f-]{16,64}$/,
  error: /^(?:silent|[A-Z][A-Z0-9_]{2,80})$/,
  alert: /^[a-z][a-z0-9_]{1,40}$|^ERR_[A-Z0-9_]{1,80}$/,
  code: /^[a-z][a-z-]{1,40}$/,
  codes: /^[A-Za-z][A-Za-z0-9_]{0,99}$/,
  statuses: /^\d{3}$/,
  versions: /^TLS 1\.[23]$/,
  day: /^\d{4}-\d\d-\d\d$/,
  sha256: /^[0-9a-f]{64}$/,
  system: /^[a-z0-9-]{1,100}\/[a-z0-9-]{1,100}$/,
};
/** Numbers that were counted, and not read. */
const counts: ReadonlySet<string> = new Set(['status', 'seconds', 'used', 'most', 'bytes']);
/** Of the addresses, AGE gets only the one that its own gateway saw. */
const seenByGateway: ReadonlySet<Layer> = new Set(['client-certificate', 'chain', 'gateway', 'address']);

function keepHarmless({ layer, details }: Diagnosis): Details {
  const kept = Object.entries(details).flatMap(([key, value]): [string, string | number | readonly string[]][] => {
    if (key === 'address')
      return seenByGateway.has(layer) && /^(?=.*[.:])[0-9a-fA-F.:]{2,45}$/.test(String(value)) ? [[key, value]] : [];
    if (counts.has(key)) return typeof value === 'number' ? [[key, value]] : [];
    const form = harmless[key];
    const all = typeof value === 'object' ? value : [String(value)];
    return form && all.every((one) => form.test(one)) ? [[key, value]] : [];
  });
  return Object.fromEntries(kept);
}

/** No key, no name or address of the institution's network, no file, no person: only values of a known form. */
export function reportForAge(checkup: Checkup): string {
  const { environment, at, target, isOfPolicy, system, clientId, certificate, requestIds, diagnoses } = checkup;
  const first = firstTrouble(diagnoses);
  const report = {
    formatVersion: 1,
    environment,
    at,
    ...(isOfPolicy && { server: target.serverName }),
    system: system ?? null,
    clientId: clientId ?? null,
    certificate: certificate ? { sha256: certificate.sha256, serial: certificate.serial, until: certificate.notAfter } : null,
    first: first ? { layer: first.layer, state: first.state, cause: first.cause } : null,
    requestIds: requestIds.filter((id) => harmless.requestId?.test(id)),
    layers: diagnoses.map(({ layer, state, cause, ...one }) => {
      const details = keepHarmless({ layer, state, cause, ...one });
      return { layer, state, cause, details, message: sentences[cause].says(details).ro };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
