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

/** For one, (a few,) and all others, with a comma between them. */
function formsOf(ro: string, en: string, ru: string): Record<Locale, Forms> {
  const split = (words: string): Forms => {
    const [one = '', few = '', other = few] = words.split(', ');
    return { one, few, other };
  };
  return { ro: split(ro), en: split(en), ru: split(ru) };
}

export const nouns = {
  error: formsOf('eroare, erori, de erori', 'error, errors', 'ошибка, ошибки, ошибок'),
  warning: formsOf(
    'avertisment, avertismente, de avertismente',
    'warning, warnings',
    'предупреждение, предупреждения, предупреждений',
  ),
  notice: formsOf('notă, note, de note', 'note, notes', 'примечание, примечания, примечаний'),
  integration: formsOf(
    'fișier de integrare, fișiere de integrare, de fișiere de integrare',
    'integration file, integration files',
    'файл интеграции, файла интеграции, файлов интеграции',
  ),
  system: formsOf('sistem, sisteme, de sisteme', 'system, systems', 'система, системы, систем'),
  passedCall: formsOf(
    'apel reușit, apeluri reușite, de apeluri reușite',
    'successful call, successful calls',
    'успешный запрос, успешных запроса, успешных запросов',
  ),
  file: formsOf('fișier, fișiere, de fișiere', 'file, files', 'файл, файла, файлов'),
  certificate: formsOf(
    'certificat, certificate, de certificate',
    'certificate, certificates',
    'сертификат, сертификата, сертификатов',
  ),
  code: formsOf('cod, coduri, de coduri', 'code, codes', 'код, кода, кодов'),
  bit: formsOf('bit, biți, de biți', 'bit, bits', 'бит, бита, бит'),
  digit: formsOf('cifră, cifre, de cifre', 'digit, digits', 'цифра, цифры, цифр'),
  account: formsOf(
    'cont AGE, conturi AGE, de conturi AGE',
    'AGE account, AGE accounts',
    'учётная запись AGE, учётные записи AGE, учётных записей AGE',
  ),
  approval: formsOf(
    'aprobare AGE, aprobări AGE, de aprobări AGE',
    'approval by AGE, approvals by AGE',
    'одобрение AGE, одобрения AGE, одобрений AGE',
  ),
  space: formsOf('spațiu, spații, de spații', 'space, spaces', 'пробел, пробела, пробелов'),
  line: formsOf('rând, rânduri, de rânduri', 'line, lines', 'строка, строки, строк'),
  time: formsOf('dată, ori, de ori', 'time, times', 'раз, раза, раз'),
  day: formsOf('zi, zile, de zile', 'day, days', 'день, дня, дней'),
};
