// What `mdocs fix` says: each change with its file and line, and what is left for a person to do.
import { type Locale, quote, spellOut, type Text } from '../../model/text/text.ts';
import type { LineChange } from '../../read/edit.ts';
import { type Counts, countsText } from '../../report/findings.ts';
import { paint, type Screen } from '../../report/terminal.ts';

/** One file as it is and as it is to be. */
export interface Fix {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly LineChange[];
}

/** A file with its changed lines: what stood there and what stands there now. */
export function fixedText({ file, changes }: Fix, screen: Screen): string {
  const lines = changes.map(({ line, before, after }) => {
    const now = after === '' ? paint(screen, 'red', goneWords[screen.locale]) : paint(screen, 'green', showValue(after));
    return `  ${paint(screen, 'dim', `${line}:`)} ${showValue(before)} → ${now}\n`;
  });
  return `${paint(screen, 'bold', spellOut(file))}\n${lines.join('')}`;
}

/** As it stands in the file, with YAML's quotes, which may be all that changes; a secret in it is not repeated. */
const showValue = (text: string): string => quote(text).slice(1, -1);

const goneWords: Readonly<Record<Locale, string>> = { ro: 'șters', en: 'taken out', ru: 'удалено' };

export function remainingText(counts: Counts, screen: Screen): string {
  const words = counts.error + counts.warning > 0 ? remains : nothingRemains;
  return `${words[screen.locale]}: ${countsText(counts, screen)}\n`;
}

const remains: Text = {
  ro: 'Mai rămân de văzut, cu npm run -s mdocs -- validate',
  en: 'Left to look at, with npm run -s mdocs -- validate',
  ru: 'Осталось посмотреть командой npm run -s mdocs -- validate',
};

const nothingRemains: Text = {
  ro: 'Nu a rămas nimic de corectat',
  en: 'Nothing is left to correct',
  ru: 'Исправлять больше нечего',
};
