// What an import says of itself: what was taken over, what is missing for whom, and what had to be left out.
import { stringify } from 'csv-stringify/sync';
import type { LeftOut } from '../../model/import/institutions.ts';
import { counted } from '../../model/text/counted.ts';
import { formatDay } from '../../model/text/day.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { setQuotes, wrap } from '../terminal.ts';
import { type Missing, type MissingKind, missingKinds } from './files.ts';
import { blockedLines, leftOutLines } from './left-out.ts';

export interface ImportSummary {
  readonly institutions: number;
  readonly systems: number;
  readonly certificates: number;
  readonly exceptions: number;
  /** The days on which the exceptions end, in order; an institution's all on one. */
  readonly ends: readonly string[];
  readonly missing: readonly Missing[];
  /** Where they are written as a table. */
  readonly list: string;
  readonly leftOut: readonly LeftOut[];
  /** Where it is written as a table. */
  readonly leftOutList: string;
  /** Errors that no exception can cover: institution and code. */
  readonly open: readonly { readonly slug: string; readonly code: string }[];
}

/** Counts first; the list for each institution is in the CSV file. What is more than a screen is told in short, unless all is wanted. */
export function summaryText(
  summary: ImportSummary,
  locale: Locale,
  { width, isAll }: { width: number; isAll?: boolean },
): string {
  const put = (line: string, indent = '') => indent + wrap(setQuotes(line, locale), width - indent.length, indent);
  const { institutions, systems, certificates, exceptions, ends, missing } = summary;
  const files = counted(institutions, 'integration', locale);
  const lines = [put(taken[locale](files, counted(systems, 'system', locale), counted(certificates, 'certificate', locale)))];
  const [first = '', last = ''] = [ends[0], ends.at(-1)];
  if (exceptions > 0) lines.push(put(allowed[locale](exceptions, formatDay(first, locale), formatDay(last, locale))));
  else if (missing.length > 0) lines.push(put(lacking[locale]));
  for (const kind of missingKinds) {
    const count = new Set(
      missing.filter((one) => one.kind === kind).map(({ slug, system, environment }) => `${slug} ${system} ${environment}`),
    ).size;
    if (count > 0) lines.push(put(`${count} × ${missingWords[kind][locale]}`, '  '));
  }
  if (missing.length > 0) lines.push(put(say`${summary.list}: ` + listTitle[locale], '  '));
  for (const told of [blockedLines(summary.open, locale, isAll), leftOutLines(summary, locale, isAll)])
    if (told.length > 0) lines.push('', ...told.map(({ text, indent }) => put(text, indent)));
  return `${lines.join('\n')}\n`;
}

const taken: Readonly<Record<Locale, (files: string, systems: string, certificates: string) => string>> = {
  ro: (files, systems, certificates) => `Preluate: ${files}, ${systems}, ${certificates}.`,
  en: (files, systems, certificates) => `Taken over: ${files}, ${systems}, ${certificates}.`,
  ru: (files, systems, certificates) => `Перенесено: ${files}, ${systems}, ${certificates}.`,
};

const allowed: Readonly<Record<Locale, (count: number, first: string, last: string) => string>> = {
  ro: (count, first, last) =>
    `Excepții în policy.yaml: ${count}. ${first === last ? `Se încheie la ${last}` : `Ale fiecărei instituții se încheie toate într-o zi, prima la ${first}, ultima la ${last}`}. Până atunci instituțiile completează ce lipsește:`,
  en: (count, first, last) =>
    `Exceptions in policy.yaml: ${count}. ${first === last ? `They end on ${last}` : `Those of an institution all end on one day, the first on ${first}, the last on ${last}`}. By then the institutions add what is missing:`,
  ru: (count, first, last) =>
    `Исключений в policy.yaml: ${count}. ${first === last ? `Они заканчиваются ${last}` : `У каждого учреждения все они заканчиваются в один день: первые ${first}, последние ${last}`} К этому сроку учреждения дополняют недостающее:`,
};

const lacking: Text = { ro: 'Lipsește:', en: 'What is missing:', ru: 'Не хватает:' };

const listTitle: Text = {
  ro: 'lista pe instituții.',
  en: 'the list by institution.',
  ru: 'список по учреждениям.',
};

const missingWords: Readonly<Record<MissingKind, Text>> = {
  name: { ro: 'denumirea instituției', en: "the institution's name", ru: 'название учреждения' },
  sector: { ro: 'sectorul (public sau privat)', en: 'the sector (public or private)', ru: 'сектор (public или private)' },
  contact: { ro: 'adresa de serviciu a instituției', en: "the institution's e-mail address", ru: 'служебный адрес учреждения' },
  maintainers: {
    ro: 'conturile GitHub ale instituției',
    en: "the institution's GitHub accounts",
    ru: 'учётные записи GitHub учреждения',
  },
  contract: { ro: 'contractul', en: 'the contract', ru: 'договор' },
  annex: { ro: 'anexa MDocs', en: 'the MDocs annex', ru: 'приложение к договору (MDocs)' },
  rsi: { ro: 'numărul RSI al sistemului', en: 'the RSI number of the system', ru: 'номер системы в RSI' },
  'document-types': { ro: 'tipurile de documente', en: 'the document types', ru: 'типы документов' },
  'client-id': { ro: 'clientId', en: 'the clientId', ru: 'clientId' },
  certificate: { ro: 'certificatul', en: 'the certificate', ru: 'сертификат' },
  addresses: { ro: 'adresele', en: 'the addresses', ru: 'адреса' },
  staging: {
    ro: 'accesul de testare (staging)',
    en: 'the access to the test environment (staging)',
    ru: 'доступ к тестовой среде (staging)',
  },
  test: { ro: 'dovada testării', en: 'the proof of a test', ru: 'подтверждение тестирования' },
  contradiction: {
    ro: 'valori care se contrazic în liste',
    en: 'values that contradict each other in the lists',
    ru: 'противоречивые значения в списках',
  },
};

/** One line for each thing that is missing, with the day until which it may be, to be sent to the institutions. */
export function missingTable(missing: readonly Missing[], ends: ReadonlyMap<string, string>, locale: Locale): string {
  const rows = missing.map(({ slug, idno, system, environment, kind, detail }) => ({
    institution: slug,
    idno,
    system: system ?? '',
    environment: environment ?? '',
    missing: kind,
    words: missingWords[kind][locale],
    detail: detail ?? '',
    until: ends.get(slug) ?? '',
  }));
  const columns = ['institution', 'idno', 'system', 'environment', 'missing', 'words', 'detail', 'until'];
  return stringify(rows, { header: true, columns, escape_formulas: true });
}
