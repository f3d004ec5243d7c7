// Asks a person at a terminal, question by question. Lines that come all at once, as when somebody pastes several answers, are all heard.
import { createInterface, type Interface } from 'node:readline';
import { setQuotes, wrap } from '../../report/terminal.ts';
import { tidyLine } from '../request/typed/text.ts';
import { screenOf, tell, tellText } from '../run/output.ts';
import type { Asking, Question } from './asking.ts';
import { againWords, exampleText, notAnAnswer, readAgain, wrongAnswer } from './words.ts';

/** The answers of a person, until the work is done. Undefined where there is none to be asked any more. */
export async function withTerminal<T>(work: (listen: () => Promise<string | undefined>) => Promise<T>): Promise<T> {
  const terminal: Interface = createInterface({ input: process.stdin, output: process.stderr });
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await work(async () => {
      const { value, done } = await lines.next();
      return done ? undefined : String(value);
    });
  } finally {
    terminal.close();
  }
}

type Listen = () => Promise<string | undefined>;

/** Asks until there is an answer. Undefined where the question may stay unanswered and does, or nobody answers any more. */
export async function askOne(
  question: Question,
  asking: Asking,
  listen: Listen,
): Promise<ReturnType<Question['read']> | undefined> {
  const { locale } = asking;
  for (;;) {
    const suggestion = question.suggestion?.(asking);
    prompt(`${question.text[locale]}${suggestion ? ` [${suggestion}]` : ''}: `, asking);
    const line = await listen();
    if (line === undefined) return undefined;
    const text = tidyLine(line) || suggestion || '';
    if (text === '' && question.isOptional?.(asking)) return undefined;
    if (text === '?' || text === '') {
      listChoices(question, asking);
      continue;
    }
    const reading = question.read(text, asking);
    if ('value' in reading) {
      for (const note of reading.notes ?? []) tellText(note, locale);
      return reading;
    }
    if (reading.wrong.length === 0) tellText(notAnAnswer(question, text), locale);
    for (const error of reading.wrong) tellText(wrongAnswer(error), locale);
    if (question.choices) tellText(readAgain, locale);
  }
}

/** Whether a further system follows. */
export async function askAgain(asking: Asking, listen: Listen): Promise<boolean> {
  prompt(`${againWords[asking.locale]}: `, asking);
  return /^(da|d|y|yes|д|да)$/i.test((await listen())?.trim() ?? '');
}

function prompt(text: string, { locale }: Asking): void {
  tell(wrap(setQuotes(text, locale), screenOf(process.stderr, locale).width));
}

function listChoices({ choices, example }: Question, asking: Asking): void {
  const { locale } = asking;
  if (!choices) tellText(exampleText(example), locale);
  else
    tell(
      choices(asking)
        .map((one) => `  ${wrap(one, screenOf(process.stderr, locale).width - 2, '    ')}\n`)
        .join(''),
    );
}
