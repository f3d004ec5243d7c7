// A question to the person at the terminal.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
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

/** The same for what nobody may see on the screen. */
export async function askUnseen(question: Text, locale: Locale): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(`${makePrintable(setQuotes(question[locale], locale), false)}: `);
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
