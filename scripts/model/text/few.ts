// The first of many values, for a sentence that has no room for all.
import { type Locale, listed, Phrase } from './text.ts';

const shown = 5;

/** Each quoted, with commas between them; beyond the first five only how many more there are. */
export function few(values: readonly string[], locale: Locale): Phrase {
  const { words } = listed(values.slice(0, shown));
  return values.length > shown ? new Phrase(`${words} ${more[locale](values.length - shown)}`) : new Phrase(words);
}

const more: Record<Locale, (count: number) => string> = {
  ro: (count) => `și încă ${count}`,
  en: (count) => `and ${count} more`,
  ru: (count) => `и ещё ${count}`,
};
