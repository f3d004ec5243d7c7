// npm run bundle: writes the command line as a few files, and the licences of what is inside.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle, partsFolder } from './bundle/bundle.ts';

const target = process.argv[2] ?? join(import.meta.dirname, '..');
const files = await bundle();
// A part that is no more.
rmSync(join(target, partsFolder), { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
}
