// Whose turn it is: of one author's open requests only the first few are judged, so that nobody can use up the time of everybody.
import type { Pull } from '../../github/types.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';
import { authorKeyOf } from '../run/author.ts';

/** How many requests of one author are judged at once. */
export const inTurn = 5;

/** The numbers of the pull requests that wait until older ones of the same author are closed. AGE's have no limit. */
export function findWaitingTurn(open: readonly Pull[], repository: string, age: readonly number[]): ReadonlySet<number> {
  const counts = new Map<string, number>();
  const waiting = new Set<number>();
  for (const pull of [...open].sort((a, b) => a.number - b.number)) {
    if (age.includes(pull.author.id)) continue;
    const who = authorKeyOf(pull, repository);
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    if (count > inTurn) waiting.add(pull.number);
  }
  return waiting;
}

/** For the status: 140 characters. */
export const turnText: Text = {
  ro: say`Încă neverificată: autorul are deja ${new Phrase(String(inTurn))} cereri deschise, iar acelea se verifică întâi.`,
  en: say`Not checked yet: its author has ${new Phrase(String(inTurn))} requests open already, and those are checked first.`,
  ru: say`Ещё не проверена: у автора уже открыто заявок: ${new Phrase(String(inTurn))}, сначала проверяются они.`,
};
