// Somebody of the institution must be able to change its file.
import { rule } from '../../model/rule/rule.ts';

export const maintainersEmpty = rule({
  code: 'maintainers-empty',
  publication: 'keeps',
  on: 'institution',
  *check({ path, valid }) {
    if (valid.maintainers.length === 0) yield { at: [...path, 'maintainers'] };
  },
  message: () => ({
    ro: 'Lista conturilor care pot modifica fișierul (maintainers) este goală.',
    en: 'The list of those who may change the file is empty.',
    ru: 'Список тех, кто может изменять файл, пуст.',
  }),
  hint: () => ({
    ro: 'Adăugați cel puțin un cont GitHub: { login: exemplu-it, id: 1234567 }. Numărul se vede la https://api.github.com/users/LOGIN.',
    en: 'Add at least one GitHub account: { login: exemplu-it, id: 1234567 }. The number is shown at https://api.github.com/users/LOGIN.',
    ru: 'Добавьте хотя бы одну учётную запись GitHub: { login: exemplu-it, id: 1234567 }. Номер виден на https://api.github.com/users/LOGIN.',
  }),
  page: {
    ro: {
      meaning:
        'Numai conturile GitHub din listă, așa cum sunt în versiunea acceptată, și AGE pot modifica fișierul. Fără ele, fiecare schimbare ar trece prin AGE.',
      causes: ['lista a fost lăsată pentru mai târziu', 'singura persoană din listă a plecat și a fost ștearsă'],
      fix: [
        'Adăugați contul celui care răspunde de sistem.',
        'Scrieți și numărul contului: numele poate fi preluat de altcineva.',
      ],
    },
    en: {
      meaning:
        'Only the GitHub accounts in the list, as the accepted version has it, and AGE may change the file. Without them every change would have to go through AGE.',
      causes: ['the list was left for later', 'the only person in it left and was removed'],
      fix: [
        'Add the account of whoever maintains the system.',
        'Write its number too: a freed name can be taken by somebody else.',
      ],
    },
    ru: {
      meaning:
        'Изменять файл могут только учётные записи GitHub из списка в принятой версии и AGE. Без них каждое изменение шло бы через AGE.',
      causes: ['список оставили на потом', 'единственный человек из списка ушёл, и его удалили'],
      fix: [
        'Добавьте учётную запись того, кто обслуживает систему.',
        'Укажите и её номер: освободившееся имя может занять кто-то другой.',
      ],
    },
  },
});
