// The structure that the code keeps: what a stage may import, where a library lives, what is pure, how long a file may be.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
  .map((name) => `scripts/${name}`)
  .filter((name) => name.endsWith('.ts') && !name.includes('/generated/'));
const texts = new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));

/** What a file imports, types included, static or dynamic. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');
const stageOf = (name: string): string => name.split('/')[1] ?? '';
const stages = ['model', 'read', 'rules', 'targets', 'apply', 'report'];

function offences(isOffence: (file: string, imported: string) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(texts.get(file) ?? '').flatMap((imported) => (isOffence(file, imported) ? [`${file} imports ${imported}`] : [])),
  );
}

test('a stage imports only the model and itself', () => {
  const stray = offences((file, imported) => {
    if (!imported.startsWith('.') || !stages.includes(stageOf(file))) return false;
    const target = stageOf(join(file, '..', imported));
    return target !== 'model' && target !== stageOf(file);
  });
  expect(stray).toEqual([]);
});

test('the core touches no disk, clock, environment or node module', () => {
  const pure = (file: string) =>
    ['model', 'read', 'rules', 'targets', 'report'].includes(stageOf(file)) && file !== 'scripts/read/disk.ts';
  expect(offences((file, imported) => pure(file) && imported.startsWith('node:'))).toEqual([]);
  const touching = files.filter(
    (file) => pure(file) && /\bprocess\.|\bconsole\.|Date\.now|new Date\(\)|Math\.random/.test(texts.get(file) ?? ''),
  );
  expect(touching).toEqual([]);
});

test('only rules read what ends whoever reads a refused value', () => {
  const others = files.filter((file) => stageOf(file) !== 'rules' && !/\/(parts|integration)\.ts$/.test(file));
  const reading = others.filter((file) => /\.valid\b|\{ valid\b|, valid[,:]|\bvalid \}/.test(texts.get(file) ?? ''));
  expect(reading, 'outside rules read `data`: null there is a value that the schema refused').toEqual([]);
});

const homes: Record<string, RegExp> = {
  yaml: /^scripts\/read\/source\.ts$/,
  ajv: /^scripts\/(read\/(foreign-)?schema|generate\/validators)\.ts$/,
  'node-forge': /^scripts\/demo\/issue\.ts$/,
  handlebars: /^scripts\/targets\/render\.ts$/,
  nodemailer: /^scripts\/apply\/mail\.ts$/,
  'simple-git': /^scripts\/apply\//,
  '@octokit/rest': /^scripts\/github\/client\.ts$/,
};

test.each(Object.entries(homes))('%s has one home', (library, home) => {
  const isIt = (imported: string) => imported === library || imported.startsWith(`${library}/`);
  expect(offences((file, imported) => isIt(imported) && !home.test(file))).toEqual([]);
});

test('every file says first what it is for', () => {
  expect(files.filter((file) => !/^(#!.*\n)?\/\/ \S+ \S+/.test(texts.get(file) ?? ''))).toEqual([]);
});

test('no file grows past what one line can say', () => {
  const long = files.filter((file) => (texts.get(file) ?? '').split('\n').length > 300);
  expect(long).toEqual([]);
});

test('no folder or file is called after nothing in particular', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|managers?|services?)(\.|\/)/.test(file))).toEqual([]);
});
