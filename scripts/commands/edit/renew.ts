// mdocs renew: puts a new certificate beside the one that it follows, which gets its last day: the pull request of a renewal in one step.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addDays } from '../../model/date.ts';
import { systemNameOf } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import { type Finding, selectErrors } from '../../model/finding/finding.ts';
import { Failure } from '../../model/text/failure.ts';
import { forEachLanguage, type Text } from '../../model/text/text.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import { readTree } from '../../read/disk.ts';
import { findingsText } from '../../report/findings.ts';
import { loadTree } from '../run/judge.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf, tellText } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { findSystem } from './confirm-change.ts';
import { applyFixes, writeNew } from './fix.ts';
import { checkOverlay } from './overlay.ts';
import { hasCertificate, type RenewalChange, renewAccess } from './renew-change.ts';
import { already, noPlace, notACertificate, notDeclared, notRenewed, renewedText, unread } from './renew-words.ts';
import { findProofFault } from './renewal-proof.ts';
import { type SigningOptions, signRenewal } from './renewal-signature.ts';
import { signedText, unproven } from './renewal-signature-words.ts';

export interface RenewOptions extends Options, SigningOptions {
  readonly environment: Environment;
  /** The file with the new certificate. */
  readonly certificate: string;
  /** The last day of the old one, YYYY-MM-DD; without it the one on which it expires. */
  readonly until?: string;
}

/** Exit code 0, or 1 when the certificate may not be used so: then nothing is written. */
export async function renew(name: string, options: RenewOptions): Promise<number> {
  const { locale } = options;
  const outcome = await renewCertificate(name, options);
  if ('said' in outcome) {
    await put(`${outcome.said[locale]}\n`);
    return 0;
  }
  await put(`${findingsText(outcome.errors, screenOf(process.stdout, locale))}\n`);
  tellText(notRenewed, locale);
  return 1;
}

/** Writes both files and says so, or says why not. */
export async function renewCertificate(name: string, options: RenewOptions): Promise<{ said: Text } | { errors: Finding[] }> {
  const { root, today, environment } = options;
  const bytes = readCertificateFile(options.certificate);
  const reading = await readCertificate(bytes, nodePlatform);
  if ('not' in reading) throw new Failure(notACertificate(options.certificate));
  const tree = readTree(resolve(root), ['integrations', 'registry']);
  const loaded = await loadTree(tree, today, nodePlatform);
  if (!loaded.context) return { errors: selectErrors(loaded.findings) };
  const system = findSystem(name, loaded.context);
  if (!('of' in system)) throw new Failure(system);
  const access = system.accesses[environment];
  if (!access) throw new Failure(notDeclared(systemNameOf(system), [environment]));
  if (hasCertificate(access, reading.certificate)) throw new Failure(already(systemNameOf(system)));
  const original = readFileSync(join(resolve(root), access.file), 'utf8');
  const { until } = options;
  const renewal = await signRenewal(options, { access, certificate: reading.certificate, today });
  const ends = { until, endsAll: until !== undefined, refusedUntil: addDays(today, -1) };
  const change = renewAccess(access, reading.certificate, { loaded, today, original, renewal, ...ends });
  if (!change) throw new Failure(noPlace(access.file));
  const files = new Map<string, string | Uint8Array>([
    [system.file, change.after],
    [`integrations/${change.file}`, bytes],
  ]);
  const errors = await checkOverlay(files, { tree, loaded, today });
  if (errors.length > 0) return { errors };
  const fault = renewal && (await findProofFault(access, renewal, { files, base: { tree, loaded, today } }));
  if (fault !== undefined) throw new Failure(unproven(fault));
  write(resolve(root), system.file, { ...change, bytes });
  const said = renewedText(system.file, `integrations/${change.file}`);
  return { said: renewal ? forEachLanguage((locale) => `${said[locale]} ${signedText[locale]}`) : said };
}

function write(root: string, declaration: string, { file, before, after, bytes }: RenewalChange & { bytes: Uint8Array }): void {
  writeNew(join(root, 'integrations', file), bytes);
  applyFixes(root, [{ file: declaration, before, after, changes: [] }]);
}

function readCertificateFile(path: string): Uint8Array {
  if (!existsSync(path)) throw new Failure(unread(path));
  return readFileSync(path);
}
