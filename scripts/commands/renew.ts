// mdocs renew: puts a new certificate beside the one that it follows, which gets its last day: the pull request of a renewal in one step.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Certificate, readCertificate } from '../model/certificate.ts';
import { inUse } from '../model/certificate-use.ts';
import { dayOf } from '../model/date.ts';
import { Failure } from '../model/failure.ts';
import { compare, type Finding } from '../model/finding.ts';
import { type AccessPart, certificateOf, type Environment, systemName } from '../model/integration.ts';
import { freeName } from '../model/renewal.ts';
import type { Text } from '../model/text.ts';
import { readTree } from '../read/disk.ts';
import { withAddition } from '../read/renewed.ts';
import { findingsText } from '../report/findings.ts';
import { systemCalled } from './confirm-change.ts';
import { applyFixes } from './fix.ts';
import { type Loaded, loadTree } from './load.ts';
import type { Options } from './options.ts';
import { put, screenOf, tell } from './output.ts';
import { laidOver, newErrors } from './overlay.ts';
import { nodePlatform } from './platform.ts';
import { already, noPlace, notACertificate, notDeclared, notRenewed, renewedText, unread } from './renew-words.ts';

export interface RenewOptions extends Options {
  readonly environment: Environment;
  /** The file with the new certificate. */
  readonly certificate: string;
  /** The last day of the old one, YYYY-MM-DD; without it the one on which it expires. */
  readonly until?: string;
}

/** Exit code 0, or 1 when the certificate may not be used so: then nothing is written. */
export async function renew(name: string, options: RenewOptions): Promise<number> {
  const { locale } = options;
  const outcome = await renewed(name, options);
  if ('said' in outcome) {
    await put(`${outcome.said[locale]}\n`);
    return 0;
  }
  await put(`${findingsText(outcome.errors, screenOf(process.stdout, locale))}\n`);
  tell(`${notRenewed[locale]}\n`);
  return 1;
}

/** Writes both files and says so, or says why not. */
export async function renewed(name: string, options: RenewOptions): Promise<{ said: Text } | { errors: Finding[] }> {
  const { root, today, environment } = options;
  const bytes = bytesOf(options.certificate);
  const reading = await readCertificate(bytes, nodePlatform);
  if ('not' in reading) throw new Failure(notACertificate(options.certificate));
  const tree = readTree(resolve(root), ['integrations', 'registry']);
  const loaded = await loadTree(tree, today, nodePlatform);
  if (!loaded.context) return { errors: errorsIn(loaded.findings) };
  const system = systemCalled(name, loaded.context);
  if (!('of' in system)) throw new Failure(system);
  const access = system.accesses[environment];
  if (!access) throw new Failure(notDeclared(systemName(system), environment));
  const change = changeOf(access, reading.certificate, { loaded, options });
  const files = new Map<string, string | Uint8Array>([
    [system.file, change.after],
    [`integrations/${change.file}`, bytes],
  ]);
  const next = await loadTree(laidOver(tree, files), today, nodePlatform, { base: loaded.repository });
  const errors = newErrors(system.file, loaded.findings, next.findings);
  if (errors.length > 0) return { errors };
  write(resolve(root), system.file, { ...change, bytes });
  return { said: renewedText(system.file, `integrations/${change.file}`) };
}

const errorsIn = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'error');

function write(root: string, declaration: string, { file, before, after, bytes }: Change & { bytes: Uint8Array }): void {
  const path = join(root, 'integrations', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { flag: 'wx' });
  applyFixes(root, [{ file: declaration, before, after, changes: [] }]);
}

function bytesOf(path: string): Uint8Array {
  if (!existsSync(path)) throw new Failure(unread(path));
  return readFileSync(path);
}

interface Change {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The declaration with the new certificate. Those that expire sooner end, at the latest when they expire; with a day given, all. */
function changeOf(
  access: AccessPart,
  certificate: Certificate,
  { loaded, options }: { loaded: Loaded; options: RenewOptions },
): Change {
  const { context, repository } = loaded;
  const name = systemName(access.system);
  if (access.certificates.some((part) => certificateOf(part)?.sha256 === certificate.sha256)) throw new Failure(already(name));
  const file = freeName(access, dayOf(certificate.notBefore), context?.facts.certificateFiles ?? []);
  const until = new Map<number, string>();
  for (const part of access.certificates) {
    const old = inUse(part, options.today);
    if (old && (options.until !== undefined || old.notAfter < certificate.notAfter))
      until.set(Number(part.path.at(-1)), endOf(old, options));
  }
  const source = repository.sources.get(access.file);
  const before = readFileSync(join(resolve(options.root), access.file), 'utf8');
  const after = source && withAddition(before, source, { list: [...access.path, 'certificates'], file, until });
  if (after === undefined) throw new Failure(noPlace(access.file));
  return { file, before, after };
}

function endOf(old: Certificate, { until }: RenewOptions): string {
  const last = dayOf(old.notAfter);
  return until === undefined ? last : ([until, last].sort(compare)[0] ?? last);
}
