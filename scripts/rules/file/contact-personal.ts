// A contact should be a mailbox of the institution for a task, not a person's own: people leave, and their names are personal data.
import { isMailbox } from '../../model/mailbox.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';
import { mailboxesOf } from './stated.ts';

type PersonalReason = 'private-domain' | 'person';

const privateDomains = new Set(
  (
    'gmail.com googlemail.com mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru yahoo.com ymail.com ' +
    'hotmail.com outlook.com live.com msn.com icloud.com me.com proton.me protonmail.com gmx.com gmx.net aol.com ukr.net mail.md'
  ).split(' '),
);

// Words of tasks, so that suport.it@ or relatii-publice@ is not taken for a person.
const task =
  /^(?:admin|administr|agent|alert|anticamer|arhiv|asisten|birou|cancelari|centru|conectar|contabil|contact|contract|date|depart|dev|digital|dir|e?service|email|fisc|help|info|infra|integra|it$|jurid|lega|mail|mdocs|mentenan|min|monitor|no?c$|notif|oficiu|ops|operat|platform|portal|post|pre|protec|public|regist|relat|resurs|ru$|sec|serv|sis|soft|sta|suport|support|teh|tech|test|vanz|webmaster)/;

function findPersonalReason(mailbox: string): PersonalReason | undefined {
  const [name = '', domain = ''] = mailbox.toLowerCase().split('@');
  if (privateDomains.has(domain)) return 'private-domain';
  const words = name.split(/[._-]/);
  const isName = words.length === 2 && words.every((word) => /^[a-z]{3,}$/.test(word) && !task.test(word));
  const isInitial = /^[a-z][._][a-z]{4,}$/.test(name) && !task.test(words[1] ?? '');
  return isName || isInitial ? 'person' : undefined;
}

export const contactPersonal = rule({
  code: 'contact-personal',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'file',
  *check(file) {
    for (const { at, value } of mailboxesOf(file)) {
      const reason = isMailbox(value) ? findPersonalReason(value) : undefined;
      if (reason) yield { at, value, reason };
    }
  },
  message: ({ value, reason }) => messages[reason](value),
  hint: () => ({
    ro: 'Folosiți o adresă a instituției pentru această sarcină, de exemplu integrari@ urmat de domeniul instituției.',
    en: "Use an e-mail address of the institution for this task, for example integrari@ and the institution's domain.",
    ru: 'Используйте служебный адрес учреждения для этой задачи, например integrari@ и домен учреждения.',
  }),
  page: {
    ro: {
      meaning:
        'Depozitul este public, iar numele oamenilor sunt date personale. O adresă de serviciu rămâne și când omul pleacă.',
      causes: ['o adresă de la gmail.com, mail.ru sau alt serviciu privat', 'o adresă de forma prenume.nume@'],
      fix: ['Cereți administratorului de poștă o adresă de grup, de exemplu integrari@exemplu.md.'],
    },
    en: {
      meaning:
        "The repository is public, and people's names are personal data. A department's address stays when its reader leaves.",
      causes: ['an address at gmail.com, mail.ru or another private service', 'an address such as first.last@'],
      fix: ['Ask your mail administrator for a group address, for example integrari@exemplu.md.'],
    },
    ru: {
      meaning:
        'Репозиторий открытый, а имена людей относятся к персональным данным. Служебный адрес остаётся и тогда, когда человек уходит.',
      causes: ['адрес на gmail.com, mail.ru или на другом частном почтовом сервисе', 'адрес вида имя.фамилия@'],
      fix: ['Попросите администратора почты завести групповой адрес, например integrari@exemplu.md.'],
    },
  },
});

const messages: Record<PersonalReason, (value: string) => Text> = {
  'private-domain': (value) => ({
    ro: say`Adresa ${value} este la un serviciu privat de poștă, nu la instituție.`,
    en: say`The address ${value} is at a private mail service, not at the institution.`,
    ru: say`Адрес ${value} находится на частном почтовом сервисе, а не в учреждении.`,
  }),
  person: (value) => ({
    ro: say`Adresa ${value} pare să fie a unei persoane.`,
    en: say`The address ${value} seems to be a person's own.`,
    ru: say`Адрес ${value}, похоже, принадлежит конкретному человеку.`,
  }),
};
