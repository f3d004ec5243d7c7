// A question to the person at the terminal.
import { createInterface } from 'node:readline/promises';
import type { Locale, Text } from '../../model/text/text.ts';
import { makePrintable, setQuotes } from '../../report/terminal.ts';

/** Without blanks around it; undefined where there is no person to ask. */
export async function askAtTerminal(question: Text, locale: Locale): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${makePrintable(setQuotes(question[locale], locale), false)}: `)).trim();
  } finally {
    terminal.close();
  }
}
