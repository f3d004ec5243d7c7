// Makes what is derived from schemas, rules, forms and the catalogue. A test holds it to them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFiles } from './generate/derived-files.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
for (const [path, content] of await generateFiles(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
