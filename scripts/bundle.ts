// npm run bundle: writes the command line as one file, and the licences of what is inside.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from './bundle/bundle.ts';

const target = process.argv[2] ?? join(import.meta.dirname, '..');
for (const [path, text] of await bundle()) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
}
