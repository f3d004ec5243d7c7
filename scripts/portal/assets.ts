// What the pages load: for each language the scripts with its sentences alone, the style, the typeface.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type Locale, locales } from '../model/text/text.ts';
import { keepLanguage } from './language.ts';

const root = join(import.meta.dirname, '..', '..');
const own = join(root, 'scripts', 'portal');

/** Path under assets/ -> contents. */
export async function makeAssets(): Promise<Map<string, Uint8Array>> {
  const scripts = await Promise.all(locales.map(bundleFor));
  const site = await bundleScripts({ site: join(own, 'live/site.ts') }, []);
  const { style, fonts } = readStyle();
  return new Map([...scripts.flatMap((one) => [...one]), ...site, ['style.css', style], ['icon.svg', icon], ...fonts]);
}

async function bundleFor(locale: Locale): Promise<Map<string, Uint8Array>> {
  const entries = {
    ask: join(own, 'live/ask.tsx'),
    file: join(own, 'live/file.tsx'),
    type: join(own, 'live/type.tsx'),
    board: join(own, 'live/board.ts'),
  };
  const files = await bundleScripts(entries, [keepLanguage(locale)]);
  return new Map([...files].map(([name, contents]) => [`${locale}/${name}`, contents]));
}

async function bundleScripts(entryPoints: Record<string, string>, plugins: Plugin[]): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'assets',
    bundle: true,
    splitting: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inBrowser, ...plugins],
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/** What stands in a browser for what only a machine has, or may. */
const replaced: readonly (readonly [RegExp, string])[] = [
  [/scripts\/commands\/run\/platform\.ts$/, "export { webPlatform as nodePlatform } from './platform-web.ts';"],
  [/scripts\/read\/foreign\/schema\.ts$/, "export { compileSchema } from '../../portal/live/interpret.ts';"],
];

const inBrowser: Plugin = {
  name: 'browser',
  setup(build) {
    for (const [filter, contents] of replaced)
      build.onLoad({ filter }, ({ path }) => ({ contents, loader: 'ts', resolveDir: dirname(path) }));
  },
};

// A page that is shown already does not move when the typeface arrives: the next page has it.
const faces: readonly (readonly [string, string])[] = [
  ['latin', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122'],
  ['latin-ext', 'U+0100-02FF, U+1E00-1EFF'],
  ['cyrillic', 'U+0400-045F, U+0490-0491, U+2116'],
];

function readStyle() {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/onest/package.json'));
  const nameOf = (face: string) => `onest-${face}-wght-normal.woff2`;
  const rules = faces.map(
    ([face, range]) =>
      `@font-face { font-family: Onest; font-weight: 400 700; font-display: optional; src: url(${nameOf(face)}) format('woff2'); unicode-range: ${range}; }\n`,
  );
  return {
    style: encode(rules.join('') + readFileSync(join(own, 'style.css'), 'utf8')),
    fonts: faces.map(([face]) => [nameOf(face), new Uint8Array(readFileSync(join(folder, 'files', nameOf(face))))] as const),
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const icon = encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0058d2"/><path d="M9 6h9l5 5v15H9z" fill="#fff"/></svg>\n',
);
