// What the environments are called in a sentence: the file's word alone says nothing to whoever answered questions.
import type { Environment } from '../environment.ts';
import { type Locale, Phrase, type Text } from './text.ts';

/** After a preposition (in, to). In Russian a case that both take. */
export const placeOf: Readonly<Record<Environment, Text>> = {
  staging: { ro: 'mediul de testare (staging)', en: 'the test environment (staging)', ru: 'тестовой среде (staging)' },
  production: {
    ro: 'mediul de producție (production)',
    en: 'the production environment (production)',
    ru: 'рабочей среде (production)',
  },
};

/** The same for a sentence that quotes its values. */
export const sayPlace = (environment: Environment, locale: Locale): Phrase => sayPlaces([environment], locale);

export const sayPlaces = (named: readonly Environment[], locale: Locale): Phrase =>
  new Phrase(named.map((environment) => placeOf[environment][locale]).join(', '));
