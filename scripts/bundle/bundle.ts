// The command line in a few files that need nothing but Node: what workflows and gateways run, so that no check waits for npm.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { compare } from '../model/finding/finding.ts';
import { groupParts, namesOf } from './parts.ts';

const root = join(import.meta.dirname, '..', '..');

/** What is started; its parts are in the folder beside it. */
export const bundleFile = 'dist/mdocs.mjs';
export const partsFolder = 'dist/parts';
export const licencesFile = 'dist/LICENSES.txt';

/** Path -> text. The same sources give the same bytes in whatever folder they lie: no path but those below it is in them. */
export async function bundle(from = root): Promise<ReadonlyMap<string, string>> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: from,
    preserveSymlinks: true,
    entryPoints: ['scripts/mdocs.ts'],
    outdir: partsFolder,
    chunkNames: '[hash]',
    bundle: true,
    splitting: true,
    plugins: [groupParts(from)],
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    // Not minified: a reviewer sees in a diff what changed, and an error has a stack that can be read.
    define: { bundledRelease: JSON.stringify(releaseOf(from)) },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const names = new Map([...namesOf(metafile)].map(([path, name]) => [basename(path), `${name}.mjs`]));
  const texts = outputFiles.map(({ path, text }) => [names.get(basename(path)) ?? '', rename(text, names)] as const);
  const [program = ''] = texts.flatMap(([name, text]) => (name === basename(bundleFile) ? [text] : []));
  const parts = texts
    .filter(([name]) => name !== basename(bundleFile))
    .map(
      ([name, text]) =>
        [`${partsFolder}/${name}`, `${banner}\n${usesRequire.test(text) ? `${makeRequire}\n` : ''}${text}`] as const,
    );
  const all = new Map(parts.sort(([one], [other]) => compare(one, other)));
  // The id of the entry tells which parts belong to it, and so which commit a copy is from.
  const digest = createHash('sha256')
    .update(JSON.stringify([...all]))
    .digest('hex');
  return new Map([
    [
      bundleFile,
      `${banner}\n// Its parts, which belong beside it in the folder parts: ${digest}\n${program.replaceAll('"./', '"./parts/')}`,
    ],
    ...all,
    [licencesFile, collectLicences(from, metafile)],
  ]);
}

/** The names of esbuild change with the contents, and with them every file that has such a name in it. */
function rename(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(/(?<="\.\/)[A-Z0-9]{8}\.js(?=")/g, (name) => names.get(name) ?? name);
}

const banner = '// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt';

// Some packages inside ask for require.
const usesRequire = /^var __require =/m;
const makeRequire = `import { createRequire as requireFrom } from 'node:module';
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
