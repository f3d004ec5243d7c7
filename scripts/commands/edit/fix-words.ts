// What `mdocs fix` says: each change with its file and line, and what is left for a person to do.
import { counted } from '../../model/text/counted.ts';
import { type Locale, quote, spellOut, type Text } from '../../model/text/text.ts';
import type { LineChange } from '../../read/edit.ts';
import type { MendKind } from '../../read/mend.ts';
import { type Counts, countsText } from '../../report/findings.ts';
import { paint, type Screen, wrap } from '../../report/terminal.ts';

/** One file as it is and as it is to be. */
export interface Fix {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly LineChange[];
  /** Where its layout was put right: how many lines had what. A certificate has none, and is written anew. */
  readonly mended?: ReadonlyMap<MendKind, number>;
}

/** A file with its changed lines: what stood there and what stands there now. */
export function fixedText({ file, changes, mended }: Fix, screen: Screen): string {
  if (mended) return `${paint(screen, 'bold', spellOut(file))}\n${mendedLines(mended, screen)}`;
  const lines = changes.map(({ line, before, after }) => {
    const now = after === '' ? paint(screen, 'red', goneWords[screen.locale]) : paint(screen, 'green', showValue(after));
    return `  ${paint(screen, 'dim', `${line}:`)} ${showValue(before)} → ${now}\n`;
  });
  return `${paint(screen, 'bold', spellOut(file))}\n${lines.join('')}`;
}

function mendedLines(lines: ReadonlyMap<MendKind, number>, { locale, width }: Screen): string {
  const texts = [...lines].map(
    ([kind, count]) => `${mendWords[kind][locale]}${kind === 'mark' ? '' : `: ${counted(count, 'line', locale)}`}`,
  );
  return (lines.size === 0 ? [rewritten[locale]] : texts).map((text) => `  ${wrap(text, width - 2, '  ')}\n`).join('');
}

const mendWords: Readonly<Record<MendKind, Text>> = {
  mark: {
    ro: 'semnul BOM de la începutul fișierului, șters',
    en: 'byte order mark at the start of the file, taken out',
    ru: 'метка BOM в начале файла удалена',
  },
  'line-ends': {
    ro: 'sfârșituri de rând cu CR, schimbate în LF',
    en: 'line ends with CR, made LF',
    ru: 'концы строк с CR заменены на LF',
  },
  tabs: { ro: 'Tab, înlocuit cu spații', en: 'tabs, replaced by spaces', ru: 'табуляция заменена пробелами' },
  'no-break-spaces': {
    ro: 'spații care nu se rup, înlocuite cu spații obișnuite',
    en: 'no-break spaces, replaced by ordinary ones',
    ru: 'неразрывные пробелы заменены обычными',
  },
  'end-spaces': {
    ro: 'spații la sfârșitul rândului, șterse',
    en: 'spaces at the ends of lines, taken out',
    ru: 'пробелы в конце строк удалены',
  },
};

const rewritten: Text = {
  ro: 'certificatul, același, scris din nou în forma obișnuită (PEM)',
  en: 'the certificate, the same one, written anew in the usual form (PEM)',
  ru: 'тот же сертификат записан заново в обычной форме (PEM)',
};

/** As it stands in the file, with YAML's quotes, which may be all that changes; a secret in it is not repeated. */
const showValue = (text: string): string => quote(text).slice(1, -1);

const goneWords: Readonly<Record<Locale, string>> = { ro: 'șters', en: 'taken out', ru: 'удалено' };

/** What is left, and where more than notes is, the command that shows it. */
export function remainingText(counts: Counts, screen: Screen, institution = ''): string {
  const { locale } = screen;
  if (counts.error + counts.warning === 0) return `${nothingRemains[locale]}: ${countsText(counts, screen)}\n`;
  return `${remains[locale]}: ${countsText(counts, screen)}\n  npm run -s mdocs -- validate ${institution}`
    .trimEnd()
    .concat('\n');
}

const remains: Text = { ro: 'Mai rămân de văzut', en: 'Left to look at', ru: 'Осталось посмотреть' };

const nothingRemains: Text = {
  ro: 'Nu a rămas nimic de corectat',
  en: 'Nothing is left to correct',
  ru: 'Исправлять больше нечего',
};
