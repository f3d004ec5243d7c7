// Texts to begin with: every YAML file of the project and its tests, and the sound ones among them written in other manners.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataIn } from '../../scripts/read/source.ts';
import type { Random } from '../sound/random.ts';
import { type Value, writeDocument } from '../sound/yaml.ts';

const project = join(import.meta.dirname, '..', '..');

/** By their paths in the project. */
export const files: ReadonlyMap<string, Uint8Array> = new Map(
  ['integrations', 'registry', 'test'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => [`${folder}/${name}`, readFileSync(join(project, folder, name))] as const),
  ),
);

const institutions = [...files].filter(([path]) => /^(integrations|test\/cases\/base\/integrations)\//.test(path));

/** An institution's file as somebody else would have written it. */
export function writeOtherwise(random: Random): string {
  const [, bytes] = random.pick(institutions);
  return writeDocument(dataIn(new TextDecoder().decode(bytes)) as Value, random);
}
