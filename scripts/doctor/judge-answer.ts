// From an answer to what works, and what does not: the gateway's own answers by their codes, the service's by their status.
import { isRecord, parseJson } from '../model/publication/form.ts';
import type { Answer, NoAnswer } from './call.ts';
import { judgeAlert } from './judge-tls.ts';
import { type Cause, type Details, type Diagnosis, doubts, notAsked, refuses, works } from './layers.ts';

/** The gateway's refusals, which are the same whatever program serves. */
const refusals: Readonly<Record<string, Cause>> = {
  'server-name-unknown': 'server-name-unknown',
  'certificate-missing': 'certificate-missing',
  'certificate-expired': 'certificate-expired',
  'certificate-not-yet-valid': 'certificate-not-yet-valid',
  'certificate-purpose': 'certificate-purpose',
  'certificate-untrusted': 'certificate-untrusted',
  'certificate-not-accepted': 'certificate-not-accepted',
  'certificate-unknown': 'certificate-unknown',
  'certificate-revoked': 'certificate-revoked',
  'access-suspended': 'access-suspended',
  'address-not-registered': 'address-not-registered',
  'too-many-requests': 'too-many-requests',
  'publication-ended': 'publication-ended',
};

export interface Refusal {
  readonly code: string;
  /** Of the caller, as the gateway saw it; empty where it is none. */
  readonly address: string;
  readonly requestId: string;
}

/** Undefined for an answer that is not the gateway's own. */
export function readRefusal({ status, body, headers }: Answer): Refusal | undefined {
  const value = status >= 400 ? parseJson(body) : undefined;
  if (!isRecord(value) || typeof value.error !== 'string' || !/^[a-z][a-z-]{1,40}$/.test(value.error)) return undefined;
  if (value.requestId === undefined && headers['x-request-id'] === undefined) return undefined;
  const text = (given: unknown, form: RegExp) => (typeof given === 'string' && form.test(given) ? given : '');
  return {
    code: value.error,
    address: text(value.clientAddress, /^[0-9a-fA-F.:]{2,45}$/),
    requestId: text(value.requestId, /^[0-9a-zA-Z-]{1,64}$/),
  };
}

const passedGateway = ({ headers }: Answer): boolean => (headers['x-request-id'] ?? '') !== '';

/** What ends the asking; undefined where the service answered, whatever it said. `hasGateway`: whether it answered without a certificate. */
export function judgeAnswer(answer: Answer | NoAnswer, hasGateway: boolean): Diagnosis | undefined {
  if ('error' in answer) return judgeNoAnswer(answer, hasGateway);
  const { status, body } = answer;
  const refusal = readRefusal(answer);
  if (refusal) {
    const details = { status, address: refusal.address, requestId: refusal.requestId };
    const cause = Object.hasOwn(refusals, refusal.code) ? refusals[refusal.code] : undefined;
    return cause ? refuses(cause, details) : refuses('gateway-refuses', { ...details, code: refusal.code });
  }
  // The server's own pages, where it asks for certificates without the rest of the gateway.
  if (status === 400 && /No required SSL certificate/.test(body)) return refuses('certificate-missing', { status });
  if (status === 400 && /SSL certificate error/.test(body)) return refuses('certificate-not-accepted', { status });
  if (!passedGateway(answer) && !hasServiceForm(answer)) return refuses('answered-by-another', { status, ...sayVia(answer) });
  const details = { status, requestId: idOf(answer) };
  if (status === 401) return refuses('system-unidentified', details);
  if (status === 429) return refuses('too-many-requests', details);
  if (status === 507) return refuses('quota-full', details);
  if (status === 502 || status === 503 || status === 504) return refuses('service-down', details);
  return status >= 500 ? refuses('service-failed', details) : undefined;
}

const idOf = ({ headers }: Answer): string => {
  const id = headers['x-request-id'] ?? '';
  return /^[0-9a-zA-Z-]{1,64}$/.test(id) ? id : '';
};

/** A document type, as the service answers with it. */
function hasServiceForm({ status, body }: Answer): boolean {
  const value = status === 200 ? parseJson(body) : undefined;
  return isRecord(value) && typeof value.code === 'string';
}

function judgeNoAnswer({ error, alert }: NoAnswer, hasGateway: boolean): Diagnosis {
  const refused = judgeAlert(alert);
  if (refused) return refused;
  if (error === 'silent') return refuses(hasGateway ? 'service-silent' : 'gateway-silent');
  if (/^HPE_/.test(error)) return refuses('answered-by-another', { status: 0 });
  return hasGateway ? refuses('certificate-cut-off', { error }) : refuses('gateway-closed', { error });
}

/** Intermediaries that an answer names (RFC 9110 section 7.6.3). */
export const sayVia = ({ headers }: Answer): Details =>
  headers.via === undefined ? {} : { via: headers.via.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 100) };

export interface TypeAnswer {
  readonly code: string;
  readonly status: number;
  /** Whether it is a document type of that code. */
  readonly isAlike: boolean;
}

export function readType(code: string, { status, body }: Answer): TypeAnswer {
  const value = parseJson(body);
  const isAlike = isRecord(value) && typeof value.code === 'string' && value.code.toLowerCase() === code.toLowerCase();
  return { code, status, isAlike };
}

/** `isDeclared`: without an entry, only a type was asked for that every MDocs has. */
export function judgeTypes(answers: readonly TypeAnswer[], isDeclared: boolean): Diagnosis {
  const wrong = answers.filter(({ status }) => status < 200 || status > 299);
  const codes = (some: readonly TypeAnswer[]) => some.map(({ code }) => code);
  if (!isDeclared) return notAsked('types-undeclared', { codes: codes(answers) });
  if (wrong.length > 0)
    return refuses('types-refused', { codes: codes(wrong), statuses: wrong.map(({ status }) => String(status)) });
  const unlike = answers.filter(({ isAlike }) => !isAlike);
  return unlike.length > 0 ? doubts('types-unlike', { codes: codes(unlike) }) : works('types-answer', { codes: codes(answers) });
}

export function judgeQuota(answer: Answer | NoAnswer): Diagnosis {
  if ('error' in answer) return doubts('quota-untold', { error: answer.error });
  const { status, body } = answer;
  if (status === 507) return refuses('quota-full', { status });
  if (status >= 400 && status < 500) return notAsked('quota-untold', { status });
  const value = parseJson(body);
  const [used, most] = isRecord(value) ? [value.storageUsage, value.storageMaximum] : [];
  if (status !== 200 || typeof used !== 'number' || typeof most !== 'number') return doubts('quota-untold', { status });
  const details = { used, most };
  if (used >= most) return refuses('quota-full', details);
  return used >= most * 0.9 ? doubts('quota-short', details) : works('quota-left', details);
}

/** In seconds: what Kerberos and signed requests allow, by custom. */
const tolerance = 120;

/** How many seconds this machine's clock is ahead; undefined where the answer has no date. Dates have whole seconds. */
export function aheadOf({ headers, asked, answered }: Answer): number | undefined {
  const date = Date.parse(headers.date ?? '');
  return Number.isNaN(date) ? undefined : Math.round(((asked + answered) / 2 - date - 500) / 1000);
}

export function judgeClock(ahead: number | undefined): Diagnosis {
  if (ahead === undefined) return notAsked('clock-untold');
  return Math.abs(ahead) > tolerance ? doubts('clock-off', { seconds: ahead }) : works('clock-right', { seconds: ahead });
}

/** A call with so long a head that it takes several packets of full size. */
export function judgePackets(answer: Answer | NoAnswer): Diagnosis {
  if (!('error' in answer)) return works('packets-pass');
  return answer.error === 'silent' ? refuses('packets-lost') : notAsked('packets-untold', { error: answer.error });
}

export function judgeUpload(answer: Answer | NoAnswer, bytes: number): Diagnosis {
  const details = { bytes };
  if (!('error' in answer)) {
    if (answer.status === 413) return refuses('upload-too-large', { ...details, status: 413 });
    return answer.isSent ? works('upload-passes', details) : notAsked('upload-unread', { status: answer.status });
  }
  if (answer.error === 'silent') return refuses('upload-stalls', details);
  return refuses('upload-cut', { ...details, error: answer.error });
}
