// mdocs explain: the page of a code, or the list of all codes.
import { type Problem, type Severity, severities } from '../../model/finding/finding.ts';
import { Failure } from '../../model/text/failure.ts';
import { addQuestion, findNearest } from '../../model/text/nearest.ts';
import { forEachLanguage, type Locale, say, type Text } from '../../model/text/text.ts';
import { describeEffect } from '../../report/effect.ts';
import { paint, type Screen, type Style, wrap } from '../../report/terminal.ts';
import { severityWords } from '../../report/words.ts';
import { catalogue } from '../run/catalogue.ts';
import { put, screenOf } from '../run/output.ts';

/** Exit code 0. Throws a Failure where there is no such code. */
export async function explain(code: string | undefined, options: { readonly locale: Locale }): Promise<number> {
  const screen = screenOf(process.stdout, options.locale);
  if (code === undefined) {
    await put(listText(catalogue, screen));
    return 0;
  }
  const problem = catalogue.find((one) => one.code === code);
  if (!problem) {
    const codes = catalogue.map((one) => one.code);
    const question = addQuestion(unknown(code), findNearest(code, codes));
    throw new Failure(forEachLanguage((locale) => `${question[locale]}\n${wordsIn[locale].list}`));
  }
  await put(pageText(problem, screen));
  return 0;
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
}

const wordsIn: Readonly<Record<Locale, ExplainWords>> = {
  ro: {
    causes: 'Cauze obișnuite',
    fix: 'Cum se corectează',
    check: 'Cum se verifică',
    list: 'Lista tuturor codurilor: npm run -s mdocs -- explain',
  },
  en: {
    causes: 'Usual causes',
    fix: 'How to fix it',
    check: 'How to check it',
    list: 'The list of all codes: npm run -s mdocs -- explain',
  },
  ru: {
    causes: 'Обычные причины',
    fix: 'Как исправить',
    check: 'Как проверить',
    list: 'Список всех кодов: npm run -s mdocs -- explain',
  },
};
