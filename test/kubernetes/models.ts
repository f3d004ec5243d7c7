// Holds manifests to the schemas that Kubernetes, Argo CD and Flux have published: their validators, and their types, which know of no other key.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  // biome-ignore lint/suspicious/noExplicitAny: the models say what is in it.
  readonly [key: string]: any;
}

/** All documents of a file. Throws on what YAML itself finds wrong, a repeated key among it. */
export const readManifests = (text: string): Manifest[] =>
  parseAllDocuments(text, { strict: true, uniqueKeys: true }).map((document) => {
    for (const problem of [...document.errors, ...document.warnings]) throw problem;
    return document.toJS();
  });

/** API version -> the module with its models. */
const modules: Readonly<Record<string, string>> = {
  v1: 'kubernetes-models/v1',
  'apps/v1': 'kubernetes-models/apps/v1',
  'policy/v1': 'kubernetes-models/policy/v1',
  'networking.k8s.io/v1': 'kubernetes-models/networking.k8s.io/v1',
  'argoproj.io/v1alpha1': '@kubernetes-models/argo-cd/argoproj.io/v1alpha1',
  'source.toolkit.fluxcd.io/v1': '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1',
  'kustomize.toolkit.fluxcd.io/v1': '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1',
};

const root = join(import.meta.dirname, '../..');
const load = createRequire(import.meta.url);

/** What is wrong with them, by validator and compiler; empty where nothing is. */
export function judge(manifests: readonly Manifest[]): string[] {
  return [...manifests.flatMap(validate), ...compile(manifests)];
}

function validate(manifest: Manifest): string[] {
  const { apiVersion, kind } = manifest;
  const Model = load(modules[apiVersion] ?? '')[kind];
  try {
    new Model(manifest).validate();
    return [];
  } catch (error) {
    return [`${kind}: ${(error as Error).message}`];
  }
}

/** The compiler takes no key in a literal that its type does not have. */
function compile(manifests: readonly Manifest[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-manifests-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const lines = manifests.flatMap((manifest, i) => [
      `import type { I${manifest.kind} as T${i} } from '${modules[manifest.apiVersion]}';`,
      `export const m${i}: T${i} = ${JSON.stringify(manifest)};`,
    ]);
    writeFileSync(join(folder, 'manifests.ts'), lines.join('\n'));
    const settings = ['--noEmit', '--strict', '--skipLibCheck', '--types', '', '--module', 'preserve', '--lib', 'es2022'];
    execFileSync(join(root, 'node_modules/.bin/tsc'), [...settings, 'manifests.ts'], { cwd: folder, encoding: 'utf8' });
    return [];
  } catch (error) {
    return [`${(error as { stdout?: string }).stdout || error}`.replaceAll(folder, '')];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
