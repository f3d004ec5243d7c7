// Accounts that a request lists under a name that is another's: the number alone decides, and people read names.
import type { Account } from '../../model/proposal/proposal.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { toProse } from '../markdown.ts';

export interface MisnamedAccount extends Account {
  /** What the account with this number is called on GitHub; undefined where it is nobody's. */
  readonly name: string | undefined;
}

export const misnamedText = (account: MisnamedAccount, locale: Locale): string => `⚠️ ${toProse(wordsOf(account)[locale])}`;

function wordsOf({ login, id, name }: MisnamedAccount): Text {
  if (name === undefined)
    return {
      ro: say`Numărul ${id}, scris la maintainers lângă ${login}, nu este al niciunei persoane de pe GitHub.`,
      en: say`The number ${id}, listed under maintainers next to ${login}, does not belong to anybody on GitHub.`,
      ru: say`Номер ${id}, указанный в maintainers рядом с ${login}, не принадлежит никому на GitHub.`,
    };
  return {
    ro: say`Numărul ${id}, scris la maintainers lângă ${login}, este pe GitHub al contului ${name}. Contează numărul: ${name} ar putea schimba fișierul.`,
    en: say`The number ${id}, listed under maintainers next to ${login}, belongs to the account ${name} on GitHub. The number is what counts: ${name} could change the file.`,
    ru: say`Номер ${id}, указанный в maintainers рядом с ${login}, на GitHub принадлежит учётной записи ${name}. Считается номер: менять файл сможет ${name}.`,
  };
}
