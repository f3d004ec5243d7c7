// Filled-in forms as people send them, of every form and in three languages, read the way that issues are read: each is a file with its
// expected answer beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DatedTree } from '../scripts/commands/edit/overlay.ts';
import { findForm, readFormIssue, type Sources } from '../scripts/commands/request/answer.ts';
import { formErrorsText } from '../scripts/commands/request/answer-text.ts';
import { formNames } from '../scripts/commands/request/form/field.ts';
import type { FormReading } from '../scripts/commands/request/form-errors.ts';
import { systemLink } from '../scripts/commands/request/further-link.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Manifest } from '../scripts/model/publication/manifest.ts';
import { readTree } from '../scripts/read/disk.ts';

const folder = join(import.meta.dirname, 'forms');
const today = '2026-06-01';
const cases = formNames.flatMap((name) =>
  readdirSync(join(folder, name))
    .filter((file) => /^(ro|en|ru)-.*(?<!\.expected)\.md$/.test(file))
    .map((file) => [`${name}/${file.slice(0, -'.md'.length)}`, name] as const),
);

const accounts = [
  { login: 'stranger', id: 6001 },
  { login: 'codreni-it', id: 7001 },
  { login: 'codreni-doi', id: 7004 },
  { login: 'codreni-trei', id: 7005 },
  { login: 'posta-it', id: 7002 },
  { login: 'age-unu', id: 9_000_000_001 },
];
const authors = { stranger: 'stranger', posta: 'posta-it', age: 'age-unu' };

let base: DatedTree;
let sources: Sources;
beforeAll(async () => {
  const tree = readTree(join(folder, 'world'), ['integrations', 'registry']);
  base = { tree, today, loaded: await loadTree(tree, today, nodePlatform) };
  const systems = base.loaded.repository.facts.files.flatMap((file) => file.systems);
  const published = systems.map(({ of, data, digest }) => {
    const { id, documentTypes } = data;
    return { institution: of.slug, system: id, access: digest, documentTypes };
  });
  const manifest = { systems: published } as unknown as Manifest;
  sources = {
    readStaging: async () => ({ manifest, earlier: { history: async () => ({ stagingSince: () => '2026-03-01' }) } }),
    findAccount: async (login) => accounts.find((one) => one.login === login.toLowerCase()),
  };
});

/** The sources where gateways saw no call for a type, or none at all. */
const withoutSeeing = (unseen: string): Sources => ({
  ...sources,
  readStaging: async () => ({
    ...(await sources.readStaging()),
    findUnobserved: () => [unseen === 'everything' ? { kind: 'test' } : { kind: 'type', type: unseen }],
  }),
});

async function read(name: string): Promise<FormReading> {
  const text = readFileSync(join(folder, `${name}.md`), 'utf8');
  const [, by] = /^<!-- by: (\w+) -->\n/.exec(text) ?? [];
  const login = by === undefined ? (name.startsWith('request') ? 'stranger' : 'codreni-it') : authors[by as keyof typeof authors];
  const author = accounts.find((one) => one.login === login) ?? { login: '', id: 0 };
  const issue = {
    number: 1,
    title: '',
    body: text,
    state: 'open',
    labels: [],
    isPull: false,
    createdAt: `${today}T09:00:00Z`,
    author,
  } as const;
  const form = findForm(issue);
  if (form === undefined) throw new Error('known as no form');
  expect(form).toBe(name.split('/')[0]);
  const [, unseen] = /^<!-- unseen: (\w+) -->$/m.exec(text) ?? [];
  return readFormIssue({ name: form, issue }, base, unseen === undefined ? sources : withoutSeeing(unseen));
}

/** The answer as it is read, in the language of the form; of what is prepared, the lines that are new, changed or gone. */
function shown(reading: FormReading, language: 'ro' | 'en' | 'ru'): string {
  if (reading.kind === 'troubled') return `${formErrorsText(reading.errors, language, [language])}\n`;
  if (reading.kind === 'refused') return `refused: ${reading.why[language]}\n`;
  if (reading.kind === 'existing')
    return `existing: ${reading.file}\n${decodeURIComponent(systemLink('', 'x', reading.answers.given, language)).replace(/-----BEGIN.*END CERTIFICATE-----/s, 'PEM')}\n`;
  const files = [...reading.files].map(
    ([path, text]) => `--- ${path}\n${path.endsWith('.cer') ? firstLine(text) : changedLines(path, text)}`,
  );
  return [`ready: ${reading.subject}`, ...(reading.notes ?? []).map((note) => note[language]), ...files].join('\n');
}

const firstLine = (text: string): string => (text === '' ? '(gone)\n' : `${text.split('\n')[0]} ...\n`);

function changedLines(path: string, text: string): string {
  const before = base.tree.get(path);
  if (!before || text === '') return text === '' ? '(gone)\n' : text;
  const [was, is] = [new TextDecoder().decode(before.read()).split('\n'), text.split('\n')];
  const gone = was.filter((line) => !is.includes(line)).map((line) => `- ${line}`);
  return `${[...gone, ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`)].join('\n')}\n`;
}

describe('filled-in forms', () => {
  test('there are more than a hundred, of every form and language', () => {
    expect(cases.length).toBeGreaterThan(104);
    const kinds = new Set(cases.map(([name, form]) => `${form} ${name.split('/')[1]?.slice(0, 2)}`));
    expect(kinds.size).toBe(formNames.length * 3);
  });

  test.each(cases)('%s', async (name) => {
    const reading = await read(name);
    const language = name.split('/')[1]?.slice(0, 2) as 'ro' | 'en' | 'ru';
    expect(reading.locale).toBe(language);
    // Whoever answered questions knows of no files; only the prepared form shows one.
    if (reading.kind === 'troubled' && !name.startsWith('prepared/'))
      expect(formErrorsText(reading.errors, language, [language])).not.toMatch(
        /(?:certificates|integrations|registry)\/|\.ya?ml/,
      );
    await expect(shown(reading, language)).toMatchFileSnapshot(join(folder, `${name}.expected.md`));
  });
});
