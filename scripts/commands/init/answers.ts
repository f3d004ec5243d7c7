// What only AGE can say: its e-mail address, its accounts, the certificate authorities of both environments, its team on GitHub.
import { isMailbox, isReserved } from '../../model/mailbox.ts';
import { Failure } from '../../model/text/failure.ts';
import { forEachLanguage, type Locale, type Text } from '../../model/text/text.ts';
import { isLogin } from '../new/readers.ts';
import { askAtTerminal } from '../run/ask.ts';
import { tellText } from '../run/output.ts';
import * as words from './words.ts';

export interface GivenAnswers {
  readonly mailbox?: string;
  /** Each login:number. */
  readonly account?: readonly string[];
  /** Paths of certificate files. */
  readonly stagingAuthority?: readonly string[];
  readonly productionAuthority?: readonly string[];
  /** @organisation/team */
  readonly team?: string;
}
export type AnswerName = keyof GivenAnswers;

interface Question {
  readonly option: string;
  readonly text: Text;
  readonly isAnswer: (values: readonly string[]) => boolean;
}

const isAccount = (text: string): boolean => {
  const [login = '', id = '', ...rest] = text.split(':');
  return isLogin(login) && /^[1-9][0-9]{0,14}$/.test(id) && rest.length === 0;
};

const questions: Readonly<Record<AnswerName, Question>> = {
  mailbox: {
    option: '--mailbox',
    text: words.mailboxQuestion,
    isAnswer: ([one = '', ...rest]) => isMailbox(one) && rest.length === 0 && !isReserved(one),
  },
  account: {
    option: '--account',
    text: words.accountsQuestion,
    // Nobody approves the own request.
    isAnswer: (list) => list.every(isAccount) && new Set(list.map((one) => one.split(':')[1])).size >= 2,
  },
  stagingAuthority: {
    option: '--staging-authority',
    text: words.authoritiesQuestion('staging'),
    isAnswer: (list) => list.length > 0,
  },
  productionAuthority: {
    option: '--production-authority',
    text: words.authoritiesQuestion('production'),
    isAnswer: (list) => list.length > 0,
  },
  team: {
    option: '--team',
    text: words.teamQuestion,
    isAnswer: ([one = '', ...rest]) => /^@[A-Za-z0-9-]{1,39}\/[A-Za-z0-9_.-]{1,100}$/.test(one) && rest.length === 0,
  },
};

/** From the options, then from the person at the terminal. Without one, all that is missing is told at once. */
export async function collectAnswers(
  wanted: readonly AnswerName[],
  given: GivenAnswers,
  locale: Locale,
): Promise<Readonly<Partial<Record<AnswerName, readonly string[]>>>> {
  const answers: Partial<Record<AnswerName, readonly string[]>> = {};
  const wrong: Text[] = [];
  for (const name of wanted) {
    const { isAnswer } = questions[name];
    const values = [given[name] ?? []].flat();
    if (values.length === 0) continue;
    if (isAnswer(values)) answers[name] = values;
    else wrong.push(words.notAnAnswer(questions[name], values));
  }
  if (wrong.length > 0) throw new Failure(forEachLanguage((one) => wrong.map((text) => text[one]).join('\n')));
  for (const name of wanted) answers[name] ??= await ask(questions[name], locale);
  const missing = wanted.filter((name) => answers[name] === undefined).map((name) => questions[name].option);
  if (missing.length > 0) throw new Failure(words.missing(missing));
  return answers;
}

async function ask(question: Question, locale: Locale): Promise<readonly string[] | undefined> {
  for (;;) {
    const line = await askAtTerminal(question.text, locale);
    if (line === undefined) return undefined;
    const values = line.split(/[\s,;]+/).filter(Boolean);
    if (values.length > 0 && question.isAnswer(values)) return values;
    tellText(words.notAnAnswer(question, values), locale);
  }
}
