// mdocs import: what AGE runs already becomes files of the registry, so that the first publication changes nothing for anybody connected.
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { addDays } from '../../model/date.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { compare } from '../../model/finding/finding.ts';
import { spreadEnds } from '../../model/import/exceptions.ts';
import { groupInstitutions, type LeftOut, type ListedAccess, type SystemAccess } from '../../model/import/institutions.ts';
import { Failure } from '../../model/text/failure.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { columns } from '../../read/table-columns.ts';
import { isUsual, leftOutTable } from '../../report/import/left-out.ts';
import { type ImportSummary, missingTable, summaryText } from '../../report/import/words.ts';
import { chooseShortName } from '../new/short-name.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { type ListPaths, readLists } from './lists.ts';
import { grantExceptions, toIntegrationPath, write, writeInstitutions } from './write.ts';

export interface ImportOptions extends Options, ListPaths {
  /** A repository with registry/, into which the files are written. */
  readonly out: string;
  /** The last day of the last exception, YYYY-MM-DD. */
  readonly expires?: string;
  /** Only an empty table is wanted: the file that it is written to, or true for the standard output. */
  readonly template?: string | true;
  /** Everything is told, also where it is more than a screen holds. */
  readonly all?: boolean;
}

/** Exit code 0, or 1 when something was left out, or what was taken over cannot be published as it is. */
export async function importLists(options: ImportOptions): Promise<number> {
  if (options.template !== undefined) return putTemplate(options.template, options.locale);
  if (!options.clients && !options.csv) throw new Failure(noLists);
  const summary = await takeOver(options);
  const { width } = screenOf(process.stdout, options.locale);
  await put(summaryText(summary, options.locale, { width, isAll: options.all === true }));
  return summary.open.length > 0 || summary.leftOut.some(({ why }) => !isUsual(why)) ? 1 : 0;
}

async function putTemplate(file: string | true, locale: Locale): Promise<number> {
  const text = writeTemplate(locale);
  if (file === true) await put(text);
  // With its mark, by which spreadsheets know UTF-8.
  else writeNew(file, `\uFEFF${text}`);
  return 0;
}

/** A heading for each column, and below it, as remarks, what stands in it. */
function writeTemplate(locale: Locale): string {
  const all = Object.values(columns);
  const remarks = all.map(({ title, words }) => `# ${title[locale]}: ${words[locale]}\n`);
  return `${all.map(({ title }) => title[locale]).join(';')}\n${remarks.join('')}`;
}

function writeNew(file: string, text: string): void {
  if (existsSync(file)) throw new Failure(taken(file));
  write(file, text);
}

/** Reads the lists, writes the files and says what came of it. */
export async function takeOver(options: ImportOptions): Promise<ImportSummary> {
  const { today, locale } = options;
  const out = resolve(options.out);
  const registry = await readRegistryIn(out, today);
  const { lines, leftOut } = await readLists(options, registry.documentTypes);
  const { whole, homeless } = splitByPlace(lines);
  const institutions = groupInstitutions(whole, chooseShortName);
  for (const { slug } of institutions)
    if (existsSync(join(out, toIntegrationPath(slug)))) throw new Failure(there(toIntegrationPath(slug)));
  const missing = await writeInstitutions(institutions, { out, registry, today });
  const days = spreadEnds(
    institutions.map(({ slug }) => slug),
    { today, last: options.expires ?? addDays(today, 365) },
  );
  const { exceptions, errors } = await grantExceptions(out, today, days);
  write(join(out, missingList), missingTable(missing, days, locale));
  const allLeftOut = [...leftOut, ...homeless];
  if (allLeftOut.length > 0) write(join(out, leftOutList), leftOutTable(allLeftOut, locale));
  return {
    institutions: institutions.length,
    systems: institutions.flatMap(({ systems }) => systems).length,
    certificates: new Set(whole.flatMap(({ certificates }) => (certificates ?? []).map(({ sha256 }) => sha256))).size,
    exceptions,
    ends: [...days.values()].sort(compare),
    missing,
    list: missingList,
    leftOut: allLeftOut,
    leftOutList,
    open: unique(errors.map(({ file, code }) => ({ slug: basename(file, '.yaml'), code }))).filter(({ slug }) => days.has(slug)),
  };
}

// Inside the folder that git ignores: the lists are for AGE and the institutions, not for the repository.
const missingList = '.mdocs/import-missing.csv';
const leftOutList = '.mdocs/import-left-out.csv';

async function readRegistryIn(out: string, today: string): Promise<Registry> {
  const { context } = await load(out, today);
  if (!context) throw new Failure(noRegistry(out));
  return context.registry;
}

type CompleteAccess = SystemAccess & { idno: string };

/** Rows about a system in every environment give their fields to those that it has; without one they have no place. */
function splitByPlace(lines: readonly ListedAccess[]): { whole: CompleteAccess[]; homeless: LeftOut[] } {
  const whole = lines.filter((line): line is CompleteAccess => lacking(line).length === 0);
  return { whole, homeless: lines.flatMap(({ from, ...line }) => lacking(line).map((why) => ({ from, why, value: '' }))) };
}

function lacking({ environment, idno, systemName, systemId }: Omit<ListedAccess, 'from'>): LeftOut['why'][] {
  if (idno === undefined) return ['owner-missing'];
  if (environment === undefined) return ['environment-missing'];
  return systemName || systemId ? [] : ['system-missing'];
}

function unique(open: ImportSummary['open']): ImportSummary['open'] {
  return [...new Map(open.map((one) => [`${one.slug} ${one.code}`, one])).values()];
}

const there = (path: string): Text => ({
  ro: say`Fișierul ${path} există deja. Importul nu schimbă nicio instituție care este în registru.`,
  en: say`The file ${path} exists already. An import changes no institution that is in the registry.`,
  ru: say`Файл ${path} уже существует. Импорт не меняет учреждений, которые уже есть в реестре.`,
});

const noLists: Text = {
  ro: 'Nu este numită nicio listă: --clients FIȘIER, --csv FIȘIER. Un tabel gol, cu toate coloanele, scrie --template FIȘIER.',
  en: 'No list is named: --clients FILE, --csv FILE. An empty table with all columns is written by --template FILE.',
  ru: 'Не указан ни один список: --clients ФАЙЛ, --csv ФАЙЛ. Пустую таблицу со всеми колонками запишет --template ФАЙЛ.',
};

const taken = (path: string): Text => ({
  ro: say`Fișierul ${path} există deja. Alegeți alt nume.`,
  en: say`The file ${path} exists already. Choose another name.`,
  ru: say`Файл ${path} уже существует. Выберите другое имя.`,
});

const noRegistry = (folder: string): Text => ({
  ro: say`În dosarul ${folder} nu este un registry/policy.yaml care să poată fi citit. Copiați acolo întâi dosarul registry.`,
  en: say`The folder ${folder} has no registry/policy.yaml that can be read. Copy the folder registry there first.`,
  ru: say`В папке ${folder} нет читаемого registry/policy.yaml. Сначала скопируйте туда папку registry.`,
});
