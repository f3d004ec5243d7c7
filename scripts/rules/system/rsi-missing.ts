// Systems of public institutions stand in the Register of Information Resources and Systems (Government Decision 153/2021).
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const rsiMissing = rule({
  code: 'rsi-missing',
  publication: 'keeps',
  isExceptable: true,
  inForm: { key: 'rsi', speaksOfFile: 'hint' },
  on: 'system',
  *check({ path, valid, of }) {
    if (of.institution?.valid.sector === 'public' && valid.rsi === undefined) yield { at: path, system: valid.name };
  },
  message: ({ system }) => ({
    ro: say`Sistemul ${system} al unei instituții publice nu are număr în RSI.`,
    en: say`The system ${system} of a public institution has no RSI number.`,
    ru: say`У системы ${system}, принадлежащей публичному учреждению, нет номера в RSI.`,
  }),
  hint: () => ({
    ro: 'Înregistrați sistemul la https://rsi.gov.md și adăugați numărul între ghilimele: rsi: "0123".',
    en: 'Register the system at https://rsi.gov.md and add its number in quotes: rsi: "0123".',
    ru: 'Зарегистрируйте систему на https://rsi.gov.md и добавьте номер в кавычках: rsi: "0123".',
  }),
  page: {
    ro: {
      meaning:
        'Instituțiile publice își înregistrează sistemele în Registrul resurselor și sistemelor informaționale de stat (HG 153/2021) înainte de a le conecta.',
      causes: ['numărul nu a fost scris', 'sistemul nu este încă înregistrat', 'sectorul corect al instituției este private'],
      fix: ['Urmați procedura de la https://rsi.gov.md/procedure.', 'Adăugați la sistem rsi cu numărul primit.'],
    },
    en: {
      meaning:
        'Public institutions register their systems in the Register of Information Resources and Systems (Government Decision 153/2021) before connecting them.',
      causes: ['the number was left out', 'the system is not registered yet', "the institution's sector should be private"],
      fix: ['Follow the procedure at https://rsi.gov.md/procedure.', 'Add rsi with the number to the system.'],
    },
    ru: {
      meaning:
        'Публичные учреждения регистрируют свои системы в Регистре государственных информационных ресурсов и систем (ПП 153/2021) до подключения.',
      causes: ['номер не указан', 'система ещё не зарегистрирована', 'для учреждения на самом деле верно sector: private'],
      fix: ['Пройдите процедуру на https://rsi.gov.md/procedure.', 'Добавьте к системе rsi с полученным номером.'],
    },
  },
});
