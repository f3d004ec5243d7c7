// The command line as one file that needs nothing but Node: what workflows and gateways run, so that no check waits for npm.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { compare } from '../model/finding/finding.ts';

const root = join(import.meta.dirname, '..', '..');

export const bundleFile = 'dist/mdocs.mjs';
export const licencesFile = 'dist/LICENSES.txt';

/** Path -> text. The same sources give the same bytes in whatever folder they lie: no path but those below it is in them. */
export async function bundle(from = root): Promise<ReadonlyMap<string, string>> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: from,
    preserveSymlinks: true,
    entryPoints: ['scripts/mdocs.ts'],
    outfile: bundleFile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    // Not minified: a reviewer sees in a diff what changed, and an error has a stack that can be read.
    banner: { js: banner },
    define: { bundledRelease: JSON.stringify(releaseOf(from)) },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const [program] = outputFiles;
  if (!program) throw new Error('esbuild made no file');
  return new Map([
    [bundleFile, program.text],
    [licencesFile, collectLicences(from, metafile)],
  ]);
}

// Some packages inside ask for require.
const banner = `// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;

/** Name and version. */
function releaseOf(from: string): string {
  const { name, version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

/** The licence of every package that has a line in the bundle. */
function collectLicences(from: string, { inputs }: Metafile): string {
  const folders = new Set(Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders]
    .sort(compare)
    .map((folder) => formatLicence(join(from, folder)))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function formatLicence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder)
    .sort(compare)
    .find((one) => /^(licen[cs]e|copying)/i.test(one));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
