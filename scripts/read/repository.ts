// The whole repository, from a tree of files to parts and findings. One broken file never hides another's findings.
import { type CertificateReading, readCertificate } from '../model/certificate.ts';
import { type Facts, gather } from '../model/facts.ts';
import { type Finding, found } from '../model/finding.ts';
import type { Declaration } from '../model/integration.ts';
import type { Platform } from '../model/platform.ts';
import type { Registered, Registry } from '../model/registry.ts';
import type { Tree } from '../model/tree.ts';
import { classify, type FileClass } from './names.ts';
import { partsOf } from './parts.ts';
import { fileNameInvalid, fileUnexpected } from './problems/index.ts';
import { readRegistry } from './registry.ts';
import { checkSchema } from './schema.ts';
import { findSensitive } from './sensitive.ts';
import { limits, readSource, type Source } from './source.ts';

export interface Repository {
  readonly registry?: Registry;
  readonly facts: Facts;
  /** What the reader noticed; rules add theirs. */
  readonly findings: readonly Finding[];
  /** By file, for the positions of findings. */
  readonly sources: ReadonlyMap<string, Source>;
}

export async function readRepository(tree: Tree, platform: Platform): Promise<Repository> {
  const { registry, findings: registryFindings, sources: registrySources } = await readRegistry(tree, platform);
  const findings = [...registryFindings];
  const sources = new Map(registrySources.map((source) => [source.file, source]));
  const declarations: Declaration[] = [];
  const certificateFiles = new Map<string, CertificateReading>();
  for (const [file, entry] of tree) {
    if (file !== 'integrations' && !file.startsWith('integrations/')) continue;
    const kind = classify(file);
    findings.push(...misplaced(file, kind, entry.kind));
    if (entry.kind !== 'file' && entry.kind !== 'executable') continue;
    findings.push(...findSensitive(file, entry.read()));
    if (kind.is === 'certificate')
      certificateFiles.set(file.slice('integrations/'.length), await readCertificate(entry.read(), platform));
    if (kind.is !== 'integration') continue;
    const reading = readDeclaration(file, kind.slug, entry.read());
    findings.push(...reading.findings);
    if (reading.source) sources.set(file, reading.source);
    if (reading.declaration) declarations.push(reading.declaration);
  }
  const around = {
    platform,
    authorities: registry?.authorities ?? { staging: [], production: [] },
    certificateFiles,
    registered: bySerial(registry),
  };
  const parts = await Promise.all(declarations.map((declaration) => partsOf(declaration, around)));
  return { ...(registry ? { registry } : {}), facts: gather(parts, [...certificateFiles.keys()]), findings, sources };
}

function misplaced(file: string, kind: FileClass, entry: string): Finding[] {
  const findings: Finding[] = [];
  if (entry !== 'file') findings.push(found(fileUnexpected, file, { at: [], kind: entry as 'symlink' }));
  else if (kind.is === 'unexpected') findings.push(found(fileUnexpected, file, { at: [], kind: 'other' }));
  if (kind.is === 'misnamed') findings.push(found(fileNameInvalid, file, { at: [], name: kind.name, reason: kind.reason }));
  return findings;
}

function readDeclaration(
  file: string,
  slug: string,
  bytes: Uint8Array,
): { findings: Finding[]; source?: Source; declaration?: Declaration } {
  const reading = readSource(file, bytes, limits.integration);
  if ('findings' in reading) return reading;
  const { findings, broken } = checkSchema(reading.source, 'integration');
  return { findings, source: reading.source, declaration: { file, slug, data: reading.source.data, broken } };
}

function bySerial(registry: Registry | undefined): Map<string, Registered> {
  return new Map(registry?.registered.map((one) => [one.data.serial, one]));
}
