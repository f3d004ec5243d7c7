// The files that are derived from others, as text: types and compiled validators of the schemas, the page of all rules, GitHub's forms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { catalogue } from '../commands/run/catalogue.ts';
import { nodePlatform } from '../commands/run/platform.ts';
import { forEachLanguage } from '../model/text/text.ts';
import { readTree } from '../read/disk.ts';
import { readRepository } from '../read/repository.ts';
import { writeAgeFieldsModule } from './age-fields.ts';
import { type OfferedType, writeFormLinksModule, writeIssueForms } from './issue-forms.ts';
import { writeRulesPage } from './rules-page.ts';
import { writeSampleModule } from './sample.ts';
import { compileValidators, writeDeclarations } from './validators.ts';

const schemaNames = ['integration', 'document-type', 'certificates', 'revoked', 'policy', 'announcements', 'gateways'] as const;

const banner = '// Generated from the schemas by `npm run generate`. Do not edit.\n';
const formsBanner = '// Generated from the forms by `npm run generate`. Do not edit.\n';
const sampleBanner = '// Generated from the sample by `npm run generate`, as long as the registry is an example. Do not edit.\n';

/** Path -> content of every file that is derived from what lies in this folder. */
export async function generateFiles(root: string): Promise<Map<string, string>> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const files = writeIssueForms(await readOfferedTypes(root));
  const schemas = schemaNames.map((name) => [name, JSON.parse(read(`schemas/${name}.schema.json`))] as const);
  for (const [name, schema] of schemas) {
    const types = await compile(forTypes(schema), name, {
      bannerComment: banner,
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true, printWidth: 130 },
    });
    // As everywhere else here: a comment of one line on one line.
    files.set(`scripts/model/generated/${name}.ts`, types.replaceAll(/\/\*\*\n *\* (.*)\n *\*\//g, '/** $1 */'));
  }
  files.set(
    'scripts/model/generated/age-fields.ts',
    writeAgeFieldsModule(JSON.parse(read('schemas/integration.schema.json')), banner),
  );
  files.set('scripts/model/generated/form-answers.ts', writeFormLinksModule(formsBanner));
  files.set('scripts/read/generated/validators.js', banner + (await bundleCode(compileValidators(Object.fromEntries(schemas)))));
  files.set('scripts/read/generated/validators.d.ts', banner + writeDeclarations(schemaNames));
  files.set('scripts/rules/README.md', writeRulesPage(catalogue));
  const sample = writeSampleModule(readTree(root, ['integrations', 'registry']), sampleBanner);
  if (sample !== undefined) files.set('scripts/model/generated/sample.ts', sample);
  return files;
}

/** The catalogue, as far as it can be read: what is wrong with a type is said by the check. */
async function readOfferedTypes(root: string): Promise<OfferedType[]> {
  const { registry } = await readRepository(readTree(root, ['registry']), nodePlatform);
  return [...(registry?.documentTypes.values() ?? [])].map(({ data: { code, title } }) => ({
    code,
    title: forEachLanguage((locale) => title[locale] ?? title.ro ?? code),
  }));
}

/** The code that ajv writes asks for two small pieces of ajv; they go into the file, so that ajv is not loaded at run time. */
async function bundleCode(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    legalComments: 'none',
  });
  return result.outputFiles[0]?.text ?? '';
}

/**
 * Titles are for the editor; in types they would only rename strings. What a type is called is its key under definitions, or the title of a
 * list's item. Of a description, which tells people in three languages how to fill in a file, code takes the English one as its comment.
 */
function forTypes(schema: object): object {
  const text = JSON.stringify(schema, (key, value) => {
    // What is narrowed in one place is of the same type there.
    if (Array.isArray(value?.allOf)) return value.allOf[0];
    if (typeof value !== 'string') return value;
    if (key === 'description') return /^EN (.*)$/m.exec(value)?.[1] ?? value;
    return key === 'title' && !typeNames.has(value) ? undefined : value;
  });
  return JSON.parse(text);
}

const typeNames = new Set([
  'Integration',
  'DocumentType',
  'RegisteredCertificates',
  'RegisteredCertificate',
  'RevokedCertificates',
  'RevokedCertificate',
  'Policy',
  'StagedRule',
  'Exception',
  'EnvironmentPolicy',
  'Announcements',
  'Announcement',
  'Gateways',
]);
