// Staging and production side by side in words, for whoever approves: what was tested, and what production would have.
import { nameOf } from '../../model/named.ts';
import type { Beside } from '../../model/publication/beside.ts';
import type { PublishedSystem } from '../../model/publication/manifest.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { type Screen, withQuotes, wrap } from '../terminal.ts';

const sides = ['staging', 'production'] as const;

interface Row {
  readonly title: Text;
  of(system: PublishedSystem): readonly string[];
}

const rows: readonly Row[] = [
  {
    title: { ro: 'Amprenta accesului', en: 'Access digest', ru: 'Отпечаток доступа' },
    of: ({ access }) => [access],
  },
  {
    title: { ro: 'Tipuri de documente', en: 'Document types', ru: 'Типы документов' },
    of: ({ documentTypes }) => documentTypes,
  },
  { title: { ro: 'Adrese', en: 'Addresses', ru: 'Адреса' }, of: ({ networks }) => networks },
  {
    title: { ro: 'Certificate', en: 'Certificates', ru: 'Сертификаты' },
    of: ({ certificates }) => certificates.map(({ serial }) => serial),
  },
];

const cell = (row: Row, system: PublishedSystem | undefined): string =>
  system
    ? row
        .of(system)
        .map((value) => say`${value}`)
        .join(', ')
    : '-';

/** One block for each system. */
export function besideText(systems: readonly Beside[], { locale, width }: Screen): string {
  const line = (one: Beside, row: Row) =>
    sides.map((side) => `    ${wrap(withQuotes(`${side}: ${cell(row, one[side])}`, locale), width - 6, '      ')}`).join('\n');
  const block = (one: Beside) => [
    withQuotes(say`${nameOf(one)}`, locale),
    ...rows.flatMap((row) => [`  ${row.title[locale]}`, line(one, row)]),
  ];
  return systems
    .flatMap(block)
    .map((text) => `${text}\n`)
    .join('');
}

/** One table for each system. */
export function besideMarkdown(systems: readonly Beside[], locale: Locale): string {
  const table = (one: Beside) => [
    `**${say`${nameOf(one)}`}**`,
    '',
    '| | staging | production |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.title[locale]} | ${sides.map((side) => cell(row, one[side])).join(' | ')} |`),
    '',
  ];
  return systems.flatMap(table).join('\n');
}
