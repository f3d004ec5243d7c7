// What an import could not take over, or took over and cannot be published: counted and in part where it is more than a screen holds.
import { stringify } from 'csv-stringify/sync';
import type { LeftOut, LeftOutReason } from '../../model/import/institutions.ts';
import { type Locale, quote, say, spellOut, type Text } from '../../model/text/text.ts';
import { countBy, firstText, isMuch, named } from '../short.ts';

interface Line {
  readonly text: string;
  readonly indent?: string;
}

const inner = (text: string): Line => ({ text, indent: '  ' });

/** Institutions with errors that no exception can cover. */
export function blockedLines(
  open: readonly { readonly slug: string; readonly code: string }[],
  locale: Locale,
  isAll?: boolean,
): Line[] {
  const each = open.map(({ slug, code }) => inner(`${slug}: ${code}`));
  const counts = countBy(open.map(({ code }) => code));
  return listed(each, { title: blocked[locale], counts, rest: seenBy[locale], locale, isAll });
}

/** What nobody has to look at comes last. */
export function leftOutLines(
  { leftOut, leftOutList }: { readonly leftOut: readonly LeftOut[]; readonly leftOutList: string },
  locale: Locale,
  isAll?: boolean,
): Line[] {
  const each = [...leftOut.filter(({ why }) => !isUsual(why)), ...leftOut.filter(({ why }) => isUsual(why))].map(
    ({ from, why, value }) => inner(`${spellOut(from)}: ${leftOutWords[why][locale]}${value === '' ? '' : `: ${quote(value)}`}`),
  );
  const counts = countBy(leftOut.map(({ why }) => leftOutWords[why][locale]));
  return listed(each, { title: leftOutTitle[locale], counts, rest: say`${leftOutList}: ` + whole[locale], locale, isAll });
}

interface Listing {
  readonly title: string;
  readonly counts: readonly [string, number][];
  /** How the rest is seen. */
  readonly rest: string;
  readonly locale: Locale;
  readonly isAll?: boolean | undefined;
}

function listed(each: readonly Line[], { title, counts, rest, locale, isAll }: Listing): Line[] {
  if (each.length === 0) return [];
  if (!isMuch(each.length, isAll)) return [{ text: title }, ...each];
  const kinds = counts.map(([words, count]) => inner(`${count} × ${words}`));
  return [{ text: title }, ...kinds, { text: firstText(each.length, locale) }, ...each.slice(0, named), { text: rest }];
}

/** What lists of today have, and nobody has to look at. */
export const isUsual = (why: LeftOutReason): boolean => why === 'settings' || why === 'certificate-over';

/** One row for each thing that was left out: where it stands, why, and the value where it may be shown. */
export function leftOutTable(leftOut: readonly LeftOut[], locale: Locale): string {
  const rows = leftOut.map(({ from, why, value }) => ({ from, reason: why, words: leftOutWords[why][locale], value }));
  return stringify(rows, { header: true, columns: ['from', 'reason', 'words', 'value'], escape_formulas: true });
}

const seenBy: Text = {
  ro: 'Totul: npm run -s mdocs -- validate --all',
  en: 'Everything: npm run -s mdocs -- validate --all',
  ru: 'Всё: npm run -s mdocs -- validate --all',
};

const whole: Text = { ro: 'lista întreagă.', en: 'the whole list.', ru: 'полный список.' };

const blocked: Text = {
  ro: 'Ce urmează nu poate fi publicat până nu se corectează, fiindcă nu admite excepții:',
  en: 'The following cannot be published until it is corrected, because no exception is allowed:',
  ru: 'Следующее нельзя опубликовать без исправления: исключения не допускаются:',
};

const leftOutTitle: Text = { ro: 'Nu s-a preluat:', en: 'Not taken over:', ru: 'Не перенесено:' };

const leftOutWords: Readonly<Record<LeftOutReason, Text>> = {
  'not-a-list': { ro: 'nu este o listă de clienți în JSON', en: 'no list of clients in JSON', ru: 'не список клиентов в JSON' },
  'not-a-table': {
    ro: 'ghilimele deschise și neînchise; de aici încolo tabelul nu poate fi citit',
    en: 'a quote that is opened and not closed; from here on the table cannot be read',
    ru: 'кавычка открыта и не закрыта; дальше таблицу прочитать нельзя',
  },
  'letters-lost': {
    ro: 'din tabel nu s-a preluat nimic: la salvare s-au pierdut litere (semnul ? în mijlocul cuvintelor); salvați-l ca „CSV UTF-8”',
    en: 'nothing of the table was taken over: letters were lost when it was saved (a ? inside words); save it as “CSV UTF-8”',
    ru: 'из таблицы ничего не перенесено: при сохранении потеряны буквы (знак ? внутри слов); сохраните её как «CSV UTF-8»',
  },
  'no-rows': { ro: 'tabelul nu are niciun rând', en: 'the table has no row', ru: 'в таблице нет ни одной строки' },
  'cells-too-many': {
    ro: 'rând cu mai multe valori decât coloane; puneți între ghilimele valoarea care conține separatorul',
    en: 'a row with more values than columns; put the value that has the separator in it into quotes',
    ru: 'в строке больше значений, чем колонок; значение с разделителем возьмите в кавычки',
  },
  'system-missing': {
    ro: 'rând fără denumirea sistemului',
    en: 'a row without the name of the system',
    ru: 'строка без названия системы',
  },
  'column-twice': {
    ro: 'coloană repetată; contează prima',
    en: 'a repeated column; the first one counts',
    ru: 'повторная колонка; учитывается первая',
  },
  'owner-missing': {
    ro: 'fără deținător (IDNO sau ownerID)',
    en: 'without an owner (IDNO or ownerID)',
    ru: 'без владельца (IDNO или ownerID)',
  },
  'owner-personal': {
    ro: 'deținătorul este o persoană fizică',
    en: 'the owner is a natural person',
    ru: 'владелец является физическим лицом',
  },
  'owner-invalid': { ro: 'IDNO greșit', en: 'a wrong IDNO', ru: 'неверный IDNO' },
  'name-personal': {
    ro: 'date personale sau secrete în text',
    en: 'personal data or secrets in the text',
    ru: 'персональные данные или секреты в тексте',
  },
  'client-id-invalid': { ro: 'id-ul nu este un GUID', en: 'the id is no GUID', ru: 'id не является GUID' },
  'certificate-unreadable': {
    ro: 'certificatul nu poate fi citit',
    en: 'the certificate cannot be read',
    ru: 'сертификат не читается',
  },
  'certificate-personal': { ro: 'certificatul unei persoane', en: "a person's certificate", ru: 'сертификат физического лица' },
  'certificate-over': { ro: 'certificat expirat', en: 'an expired certificate', ru: 'истёкший сертификат' },
  'certificate-unnamed': {
    ro: 'certificat pe care nicio listă nu îl numește',
    en: 'a certificate that no list names',
    ru: 'сертификат, которого нет ни в одном списке',
  },
  settings: { ro: 'setări ale altor servicii', en: 'settings of other services', ru: 'настройки других сервисов' },
  'value-invalid': { ro: 'valoare de neînțeles', en: 'a value that cannot be read', ru: 'нечитаемое значение' },
  'column-unknown': { ro: 'coloană necunoscută', en: 'an unknown column', ru: 'неизвестная колонка' },
  'environment-missing': {
    ro: 'rând fără mediu și fără un client căruia să-i aparțină',
    en: 'a row without an environment that belongs to no client',
    ru: 'строка без среды, не относящаяся ни к одному клиенту',
  },
};
