// Staging and production side by side in words, for whoever approves: what was tested, and what production would have.
import type { PublishedSystem } from '../../model/publication/manifest.ts';
import type { SideBySide } from '../../model/publication/side-by-side.ts';
import { nameOf } from '../../model/system-name.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { type Screen, setQuotes, wrap } from '../terminal.ts';

const sides = ['staging', 'production'] as const;

interface ComparisonRow {
  readonly title: Text;
  of(system: PublishedSystem): readonly string[];
}

const rows: readonly ComparisonRow[] = [
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

const sideText = (row: ComparisonRow, system: PublishedSystem | undefined): string =>
  system
    ? row
        .of(system)
        .map((value) => say`${value}`)
        .join(', ')
    : '-';

/** One block for each system. */
export function besideText(systems: readonly SideBySide[], { locale, width }: Screen): string {
  const line = (one: SideBySide, row: ComparisonRow) =>
    sides.map((side) => `    ${wrap(setQuotes(`${side}: ${sideText(row, one[side])}`, locale), width - 6, '      ')}`).join('\n');
  const block = (one: SideBySide) => [
    setQuotes(say`${nameOf(one)}`, locale),
    ...rows.flatMap((row) => [`  ${row.title[locale]}`, line(one, row)]),
  ];
  return systems
    .flatMap(block)
    .map((text) => `${text}\n`)
    .join('');
}

/** One table for each system. */
export function besideMarkdown(systems: readonly SideBySide[], locale: Locale): string {
  const table = (one: SideBySide) => [
    `**${say`${nameOf(one)}`}**`,
    '',
    '| | staging | production |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.title[locale]} | ${sides.map((side) => sideText(row, one[side])).join(' | ')} |`),
    '',
  ];
  return systems.flatMap(table).join('\n');
}
