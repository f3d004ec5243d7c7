// Access rests on a contract with AGE.
import { rule } from '../../model/rule/rule.ts';

export const contractMissing = rule({
  code: 'contract-missing',
  publication: 'keeps',
  isExceptable: true,
  on: 'agreement',
  *check({ path, valid }) {
    if (!valid.contract) yield { at: path };
  },
  message: () => ({
    ro: 'Lipsește contractul cu AGE.',
    en: 'The contract with AGE is missing.',
    ru: 'Не указан договор с AGE.',
  }),
  hint: () => ({
    ro: 'Adăugați contract cu number și signed. Dacă aveți deja un contract pentru alt serviciu AGE, scrieți-l pe acela și adăugați service.',
    en: 'Add contract with number and signed. If you already have a contract for another AGE service, write that one and add service.',
    ru: 'Добавьте contract с number и signed. Если уже есть договор на другой сервис AGE, укажите его и добавьте service.',
  }),
  page: {
    ro: {
      meaning: 'MDocs se folosește în baza unui contract cu AGE și a unei anexe care numește MDocs.',
      causes: ['contractul nu este încă semnat', 'instituția are contract pentru alt serviciu și a crezut că nu trebuie scris'],
      fix: [
        'Semnați contractul, apoi scrieți numărul și data: contract: { number: "12/2026", signed: 2026-02-03 }.',
        'Un contract mai vechi este de ajuns: scrieți-i numărul și data și adăugați service: MPass (sau serviciul potrivit).',
      ],
    },
    en: {
      meaning: 'MDocs is used under a contract with AGE and an annex that names MDocs.',
      causes: [
        'the contract is not signed yet',
        'the institution has a contract for another service and thought it need not be written',
      ],
      fix: [
        'Sign the contract, then write its number and date: contract: { number: "12/2026", signed: 2026-02-03 }.',
        'An older contract is enough: write its number and date and add service: MPass (or the service it is for).',
      ],
    },
    ru: {
      meaning: 'MDocs используется на основании договора с AGE и приложения, в котором назван MDocs.',
      causes: ['договор ещё не подписан', 'у учреждения есть договор на другой сервис, и решили, что указывать его не нужно'],
      fix: [
        'Подпишите договор и укажите номер и дату: contract: { number: "12/2026", signed: 2026-02-03 }.',
        'Достаточно прежнего договора: укажите его номер и дату и добавьте service: MPass (или нужный сервис).',
      ],
    },
  },
});
