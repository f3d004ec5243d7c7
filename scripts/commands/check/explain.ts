// mdocs explain: the page of a code, the codes that begin with a word, or how many begin with which.
import { type Problem, type Severity, severities } from '../../model/finding/finding.ts';
import { counted } from '../../model/text/counted.ts';
import { Failure } from '../../model/text/failure.ts';
import { addQuestion, findNearest } from '../../model/text/nearest.ts';
import { forEachLanguage, type Locale, say, type Text } from '../../model/text/text.ts';
import { describeEffect } from '../../report/effect.ts';
import { countsOf, countsText } from '../../report/findings.ts';
import { allText, countBy } from '../../report/short.ts';
import { paint, type Screen, type Style, wrap } from '../../report/terminal.ts';
import { severityWords } from '../../report/words.ts';
import { catalogue } from '../run/catalogue.ts';
import { put, screenOf } from '../run/output.ts';

interface ExplainOptions {
  readonly locale: Locale;
  /** Every code, of which there are more than a screen holds. */
  readonly all?: boolean;
}

/** Exit code 0. Throws a Failure where there is no such code, nor one that begins with the word. */
export async function explain(code: string | undefined, { locale, all }: ExplainOptions): Promise<number> {
  const screen = screenOf(process.stdout, locale);
  await put(code === undefined ? (all ? listText : groupsText)(catalogue, screen) : explainOne(code, screen));
  return 0;
}

function explainOne(code: string, screen: Screen): string {
  const problem = catalogue.find((one) => one.code === code);
  if (problem) return pageText(problem, screen);
  const group = catalogue.filter((one) => wordOf(one) === code);
  if (group.length > 0) return listText(group, screen);
  const codes = catalogue.map((one) => one.code);
  const question = addQuestion(unknown(code), findNearest(code, codes));
  throw new Failure(forEachLanguage((locale) => `${question[locale]}\n${wordsIn[locale].list}`));
}

/** A problem's page, wrapped to the screen. */
export function pageText(problem: Problem<never>, screen: Screen): string {
  const { code, severity, page } = problem;
  const words = wordsIn[screen.locale];
  const { meaning, causes, fix } = page[screen.locale];
  const item = (text: string) => `  - ${wrap(text, screen.width - 4, '    ')}\n`;
  const heading = (text: string) => `\n${paint(screen, 'bold', text)}\n`;
  return [
    `${paint(screen, 'bold', code)} (${paint(screen, colours[severity], severityWords[severity][screen.locale])})\n\n${wrap(meaning, screen.width)}\n\n${wrap(describeEffect(problem, screen.locale), screen.width)}\n`,
    heading(words.causes) + causes.map(item).join(''),
    heading(words.fix) + fix.map(item).join(''),
    heading(words.check),
    `  npm run -s mdocs -- validate\n`,
  ].join('');
}

/** One line for each code. */
export function listText(problems: readonly Problem<never>[], screen: Screen): string {
  const width = Math.max(...severities.map((severity) => severityWords[severity][screen.locale].length));
  return problems.map(({ code, severity }) => `${severityWords[severity][screen.locale].padEnd(width)}  ${code}\n`).join('');
}

/** How many codes begin with which word, most first, and how they are seen. */
export function groupsText(problems: readonly Problem<never>[], screen: Screen): string {
  const { locale, width } = screen;
  const words = wordsIn[locale];
  const groups = countBy(problems.map(wordOf));
  const several = groups.filter(([, count]) => count > 1);
  const rest = groups.length - several.length;
  const named = [...several.map(([word, count]) => `${word} ${count}`), `${words.others} ${rest}`].join(', ');
  return [
    `${counted(problems.length, 'code', locale)}: ${countsText(countsOf(problems), screen)}`,
    wrap(`${words.groups}: ${named}`, width, '  '),
    `${words.group}: npm run -s mdocs -- explain ${several[0]?.[0] ?? ''}`,
    `${words.page}: npm run -s mdocs -- explain ${problems[0]?.code ?? ''}`,
    `${allText('explain', locale)}\n`,
  ].join('\n');
}

/** The first word of a code: what the code is about. */
const wordOf = ({ code }: Problem<never>): string => code.split('-', 1)[0] ?? code;

const unknown = (code: string): Text => ({
  ro: say`Codul ${code} nu există.`,
  en: say`There is no code ${code}.`,
  ru: say`Кода ${code} нет.`,
});

const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

interface ExplainWords {
  readonly causes: string;
  readonly fix: string;
  readonly check: string;
  readonly list: string;
  readonly groups: string;
  readonly others: string;
  readonly group: string;
  readonly page: string;
}

const wordsIn: Readonly<Record<Locale, ExplainWords>> = {
  ro: {
    causes: 'Cauze obișnuite',
    fix: 'Cum se corectează',
    check: 'Cum se verifică',
    list: 'Lista tuturor codurilor: npm run -s mdocs -- explain --all',
    groups: 'După primul cuvânt',
    others: 'altele',
    group: 'Codurile unui cuvânt',
    page: 'Pagina unui cod',
  },
  en: {
    causes: 'Usual causes',
    fix: 'How to fix it',
    check: 'How to check it',
    list: 'The list of all codes: npm run -s mdocs -- explain --all',
    groups: 'By their first word',
    others: 'others',
    group: 'The codes of a word',
    page: 'The page of a code',
  },
  ru: {
    causes: 'Обычные причины',
    fix: 'Как исправить',
    check: 'Как проверить',
    list: 'Список всех кодов: npm run -s mdocs -- explain --all',
    groups: 'По первому слову',
    others: 'прочие',
    group: 'Коды одного слова',
    page: 'Страница кода',
  },
};
