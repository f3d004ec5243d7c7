// Links that open a filled-in form: what they name is in the form, as a line or an area of text. A link that names a list or boxes to tick
// makes GitHub open an empty editor.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formNames } from '../scripts/commands/request/form/field.ts';
import { fieldsOf } from '../scripts/commands/request/form/forms.ts';
import { systemLink } from '../scripts/commands/request/further-link.ts';
import { type FormAnswers, formTemplates } from '../scripts/model/generated/form-answers.ts';
import { locales } from '../scripts/model/text/text.ts';
import { formLink } from '../scripts/report/form-link.ts';
import { confirmationLinks, renewalLinks, stopLinks, systemLinks } from '../scripts/report/links.ts';

const root = join(import.meta.dirname, '..');
const page = 'https://github.example/age/mdocs';

/** What GitHub lets a link fill in, read from the template that it names. */
function fillable(template: string): string[] {
  const { body } = parse(readFileSync(join(root, '.github/ISSUE_TEMPLATE', template), 'utf8'));
  const elements = body as { type: string; id?: string }[];
  return elements.flatMap(({ type, id }) => (id !== undefined && ['input', 'textarea'].includes(type) ? [id] : []));
}

function namedBeyond(link: string): string[] {
  const asked = new URL(link).searchParams;
  const known = ['template', 'title', ...fillable(asked.get('template') ?? '')];
  return [...asked.keys()].filter((key) => !known.includes(key));
}

const everyAnswer = (name: keyof FormAnswers) =>
  Object.fromEntries(fieldsOf(name).flatMap(({ id, kind }) => (kind === 'input' || kind === 'textarea' ? [[id, 'x']] : [])));

describe('a link', () => {
  test.each(formNames.flatMap((name) => locales.map((locale) => [name, locale] as const)))(
    'to %s in %s names only what it can fill in, and all of that',
    (name, locale) => {
      const link = formLink(page, name, everyAnswer(name), locale);
      expect(namedBeyond(link)).toEqual([]);
      const asked = [...new URL(link).searchParams.keys()].slice(2);
      expect(asked.sort()).toEqual(fillable(formTemplates[name][locale]).sort());
    },
  );

  test('of a notice or of an answer names nothing else', () => {
    const system = { institution: 'alfa', system: 'alfa-registru' };
    const site = { serverUrl: 'https://github.example', repository: 'age/mdocs' };
    const given = new Map(fieldsOf('request').map(({ id }) => [id, 'x']));
    const links = [
      ...Object.values(stopLinks(page, system)),
      ...Object.values(systemLinks(page, 'alfa')),
      ...Object.values(renewalLinks(page, { ...system, environment: 'staging' })),
      ...Object.values(confirmationLinks(site, { ...system, mailbox: 'it@alfa.example' })),
      ...locales.map((locale) => systemLink(page, 'alfa', given, locale)),
    ];
    expect(links.flatMap(namedBeyond)).toEqual([]);
  });

  test('to a prepared request carries a whole file as it is, and leaves out what makes it too long', () => {
    const file = 'institution:\n  idno: "1020600012345" # între ghilimele & altele\n';
    const link = formLink(page, 'prepared', { file, certificate: 'x' }, 'ro');
    expect(new URL(link).searchParams.get('file')).toBe(file);
    const long = formLink(page, 'prepared', { file, certificate: 'y'.repeat(9000) }, 'ro');
    expect([...new URL(long).searchParams.keys()]).toEqual(['template', 'title', 'file']);
  });

  test('is made in one place', () => {
    const makers = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => readFileSync(join(root, 'scripts', name), 'utf8').includes('issues/new?'));
    expect(makers).toEqual(['report/form-link.ts']);
  });
});
