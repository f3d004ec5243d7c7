// A new certificate put into an access: what the declaration says then, with the last days of those that it follows. Writes nothing.
import { dayOf } from '../../model/date.ts';
import { hasEnded } from '../../model/declaration/certificate-use.ts';
import { type AccessPart, certificateOf } from '../../model/declaration/integration.ts';
import { isRefused } from '../../model/declaration/revocation.ts';
import { compare } from '../../model/finding/finding.ts';
import { type Path, valueAt } from '../../model/path.ts';
import { findFreeName } from '../../model/status/renewal.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { type Addition, addCertificate, type RenewalEntry } from '../../read/certificate-list.ts';
import { isMisread } from '../../read/write.ts';
import type { Loaded } from '../run/judge.ts';

export interface RenewalInputs {
  readonly loaded: Loaded;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The declaration as it is on disk, with its own line ends. */
  readonly original: string;
  /** The last day of the old ones, if they do not expire before it. */
  readonly until?: string | undefined;
  /** Whether certificates that are valid for longer than the new one end, too. */
  readonly endsAll: boolean;
  /** The last day of those that give no access any more, before today: what is wrong with them must not hold the new one back. */
  readonly refusedUntil: string;
  /** What the key of an old one has signed. */
  readonly renewal?: RenewalEntry | undefined;
}

export interface RenewalChange {
  /** The new certificate's name, as a declaration writes it. */
  readonly file: string;
  /** The declaration. */
  readonly before: string;
  readonly after: string;
}

export const hasCertificate = (access: AccessPart, { sha256 }: Certificate): boolean =>
  access.certificates.some((part) => certificateOf(part)?.sha256 === sha256);

/** Undefined where the file has no list with room for another. A file that is no certificate ends none: the rules say what it is. */
export function renewAccess(
  access: AccessPart,
  certificate: Certificate | undefined,
  renewing: RenewalInputs,
): RenewalChange | undefined {
  const { loaded, today, original, renewal } = renewing;
  const taken = loaded.context?.facts.certificateFiles ?? [];
  const file = findFreeName(access, certificate ? dayOf(certificate.notBefore) : today, taken);
  const until = new Map<number, string>();
  for (const part of certificate ? access.certificates : []) {
    const old = hasEnded(part.data, today) ? undefined : certificateOf(part);
    const isOver = loaded.context !== undefined && isRefused(part, loaded.context);
    if (old && certificate && (isOver || renewing.endsAll || old.notAfter < certificate.notAfter))
      until.set(Number(part.path.at(-1)), chooseLastDay(old, isOver ? renewing.refusedUntil : renewing.until));
  }
  const source = loaded.repository.sources.get(access.file);
  const list = [...access.path, 'certificates'];
  const after = source && addCertificate(original, source, { list, file, until, renewal });
  if (after !== undefined && isMisread(after, addToData(source?.data, list, { file, until, renewal })))
    throw new Error(`the declaration of ${access.file} would not be read back as it was written`);
  return after === undefined ? undefined : { file, before: original, after };
}

/** What the declaration has to say then. */
function addToData(data: unknown, list: Path, { file, until, renewal }: Omit<Addition, 'list'>): unknown {
  const wanted = structuredClone(data);
  const entries = valueAt(wanted, list) as { file?: string; until?: string; renewal?: RenewalEntry }[];
  for (const [i, day] of until) if (entries[i]) entries[i].until ??= day;
  entries.push({ file, ...(renewal && { renewal }) });
  return wanted;
}

function chooseLastDay(old: Certificate, until: string | undefined): string {
  const last = dayOf(old.notAfter);
  return until === undefined ? last : ([until, last].sort(compare)[0] ?? last);
}
