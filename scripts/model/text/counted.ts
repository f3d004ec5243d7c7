// A number with its noun, in the form that the language wants.
import { type Locale, Phrase } from './text.ts';

const forms: Readonly<Record<Locale, Intl.PluralRules>> = {
  ro: new Intl.PluralRules('ro'),
  en: new Intl.PluralRules('en'),
  ru: new Intl.PluralRules('ru'),
};

/** A number with its noun in the right form: 1 eroare, 2 erori, 20 de erori. */
export function counted(count: number, noun: Noun, locale: Locale): string {
  const form = forms[locale].select(count);
  const words: Forms = nouns[noun][locale];
  return `${count} ${words[form] ?? words.other}`;
}

/** For a sentence. */
export const sayCounted = (count: number, noun: Noun, locale: Locale): Phrase => new Phrase(counted(count, noun, locale));

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
type Noun = keyof typeof nouns;

export const nouns = {
  error: {
    ro: { one: 'eroare', few: 'erori', other: 'de erori' },
    en: { one: 'error', other: 'errors' },
    ru: { one: 'ошибка', few: 'ошибки', other: 'ошибок' },
  },
  warning: {
    ro: { one: 'avertisment', few: 'avertismente', other: 'de avertismente' },
    en: { one: 'warning', other: 'warnings' },
    ru: { one: 'предупреждение', few: 'предупреждения', other: 'предупреждений' },
  },
  notice: {
    ro: { one: 'notă', few: 'note', other: 'de note' },
    en: { one: 'note', other: 'notes' },
    ru: { one: 'примечание', few: 'примечания', other: 'примечаний' },
  },
  integration: {
    ro: { one: 'fișier de integrare', few: 'fișiere de integrare', other: 'de fișiere de integrare' },
    en: { one: 'integration file', other: 'integration files' },
    ru: { one: 'файл интеграции', few: 'файла интеграции', other: 'файлов интеграции' },
  },
  system: {
    ro: { one: 'sistem', few: 'sisteme', other: 'de sisteme' },
    en: { one: 'system', other: 'systems' },
    ru: { one: 'система', few: 'системы', other: 'систем' },
  },
  file: {
    ro: { one: 'fișier', few: 'fișiere', other: 'de fișiere' },
    en: { one: 'file', other: 'files' },
    ru: { one: 'файл', few: 'файла', other: 'файлов' },
  },
  certificate: {
    ro: { one: 'certificat', few: 'certificate', other: 'de certificate' },
    en: { one: 'certificate', other: 'certificates' },
    ru: { one: 'сертификат', few: 'сертификата', other: 'сертификатов' },
  },
  bit: {
    ro: { one: 'bit', few: 'biți', other: 'de biți' },
    en: { one: 'bit', other: 'bits' },
    ru: { one: 'бит', few: 'бита', other: 'бит' },
  },
  digit: {
    ro: { one: 'cifră', few: 'cifre', other: 'de cifre' },
    en: { one: 'digit', other: 'digits' },
    ru: { one: 'цифра', few: 'цифры', other: 'цифр' },
  },
  day: {
    ro: { one: 'zi', few: 'zile', other: 'de zile' },
    en: { one: 'day', other: 'days' },
    ru: { one: 'день', few: 'дня', other: 'дней' },
  },
} satisfies Record<string, Record<Locale, Forms>>;
