// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  makePrintable,
  setQuotes
} from "./version-shared.mjs";

// scripts/commands/run/ask.ts
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
async function askAtTerminal(question, locale) {
  if (!process.stdin.isTTY) return void 0;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${makePrintable(setQuotes(question[locale], locale), false)}: `)).trim();
  } finally {
    terminal.close();
  }
}
async function askUnseen(question, locale) {
  if (!process.stdin.isTTY) return void 0;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(`${makePrintable(setQuotes(question[locale], locale), false)}: `);
  try {
    return await terminal.question("");
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}

export {
  askAtTerminal,
  askUnseen
};
