// A mailbox must be exactly one plain address: what is read differently by different mail programs is refused.
import { isMailbox } from '../../model/mailbox.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';
import { mailboxesOf } from './stated.ts';

export const mailboxInvalid = rule({
  code: 'mailbox-invalid',
  publication: 'keeps',
  on: 'file',
  *check(file) {
    for (const { at, value } of mailboxesOf(file)) if (!isMailbox(value)) yield { at, value };
  },
  message: ({ value }) => notAMailbox(value),
  hint: () => oneMailbox,
  page: {
    ro: {
      meaning:
        'La această adresă vin toate înștiințările. Trebuie să fie o singură adresă simplă: literele latine, cifrele și semnele . _ + - înainte de @, apoi domeniul.',
      causes: [
        'două adrese despărțite prin virgulă',
        'numele persoanei lângă adresă: Ion <ion@exemplu.md>',
        'domeniul nu este întreg',
      ],
      fix: ['Păstrați o singură adresă.', 'Dacă înștiințările trebuie să ajungă la mai mulți, faceți o adresă de grup.'],
    },
    en: {
      meaning:
        'All notices go to this address. It must be one plain address: Latin letters, digits and the signs . _ + - before the @, then the domain.',
      causes: [
        'two addresses with a comma between them',
        "a person's name beside the address: Ion <ion@exemplu.md>",
        'the domain is not complete',
      ],
      fix: ['Keep one address.', 'If several people must get the notices, make a group address.'],
    },
    ru: {
      meaning:
        'На этот адрес приходят все уведомления. Нужен один простой адрес: латинские буквы, цифры и знаки . _ + - перед @, затем домен.',
      causes: ['два адреса через запятую', 'имя человека рядом с адресом: Ion <ion@exemplu.md>', 'домен указан не полностью'],
      fix: ['Оставьте один адрес.', 'Если уведомления должны получать несколько человек, заведите групповой адрес.'],
    },
  },
});

export const notAMailbox = (value: string): Text => ({
  ro: say`${value} nu este o adresă de e-mail.`,
  en: say`${value} is not an e-mail address.`,
  ru: say`${value} не является адресом электронной почты.`,
});

export const oneMailbox: Text = {
  ro: 'Scrieți o singură adresă, fără nume și fără spații: integrari@exemplu.md.',
  en: 'Write one address, without a name and without spaces: integrari@exemplu.md.',
  ru: 'Укажите один адрес, без имени и без пробелов: integrari@exemplu.md.',
};
