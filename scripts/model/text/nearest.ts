// The nearest of some known names to one that looks misspelt, and the question that asks whether one of them was meant.
import { quoteAll, say, type Text } from './text.ts';

/**
 * At most two names within a third of the length of the wrong one, nearest first; where none is, the only one that begins like it, but
 * for its last letter: `prod` and `stage` are short for one environment each.
 */
export function findNearest(wrong: string, known: readonly string[]): string[] {
  const limit = Math.max(1, Math.floor(wrong.length / 3));
  const near = known
    .map((name) => ({ name, distance: measureDistance(wrong.toLowerCase(), name.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 2)
    .map((candidate) => candidate.name);
  const start = wrong.toLowerCase().slice(0, Math.max(shortest, wrong.length - 1));
  const long = start.length < shortest ? [] : known.filter((name) => name.toLowerCase().startsWith(start));
  return near.length === 0 && long.length === 1 ? long : near;
}

/** Of fewer letters nobody knows what they abbreviate. */
const shortest = 3;

export const didYouMean = (names: readonly string[]): Text => ({
  ro: say`Poate ați vrut să scrieți ${quoteAll(names, 'sau')}?`,
  en: say`Did you mean ${quoteAll(names, 'or')}?`,
  ru: say`Возможно, вы имели в виду ${quoteAll(names, 'или')}?`,
});

/** A sentence, followed by the question where any name is near. */
export function addQuestion({ ro, en, ru }: Text, names: readonly string[]): Text {
  const question = didYouMean(names);
  return names.length === 0
    ? { ro, en, ru }
    : { ro: `${ro} ${question.ro}`, en: `${en} ${question.en}`, ru: `${ru} ${question.ru}` };
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours each cost one. */
function measureDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(rows, i - 2, j - 2) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

const at = (rows: readonly number[][], i: number, j: number): number => rows[i]?.[j] ?? 0;
