// MDocs itself is agreed in an annex, also where the contract is older.
import { rule } from '../../model/rule/rule.ts';

export const annexMissing = rule({
  code: 'annex-missing',
  publication: 'keeps',
  isExceptable: true,
  on: 'agreement',
  *check({ path, valid }) {
    if (!valid.annex) yield { at: path };
  },
  message: () => ({
    ro: 'Lipsește anexa MDocs la contract.',
    en: 'The MDocs annex of the contract is missing.',
    ru: 'Не указано приложение MDocs к договору.',
  }),
  hint: () => ({
    ro: 'După semnare, adăugați numărul și data: annex: { number: "12/2026-MDocs", signed: 2026-02-10 }.',
    en: 'Once it is signed, add its number and date: annex: { number: "12/2026-MDocs", signed: 2026-02-10 }.',
    ru: 'После подписания добавьте номер и дату: annex: { number: "12/2026-MDocs", signed: 2026-02-10 }.',
  }),
  page: {
    ro: {
      meaning: 'Anexa este documentul care numește MDocs. Ea este necesară și atunci când contractul există deja.',
      causes: ['anexa nu este încă semnată', 'contractul pentru alt serviciu a fost considerat suficient'],
      fix: ['Cereți anexa la AGE și semnați-o.', 'Scrieți în agreement numărul și data ei.'],
    },
    en: {
      meaning: 'The annex is the document that names MDocs. It is needed also where the contract already exists.',
      causes: ['the annex is not signed yet', 'the contract for another service was taken to be enough'],
      fix: ['Ask AGE for the annex and sign it.', 'Write its number and date under agreement.'],
    },
    ru: {
      meaning: 'В приложении к договору назван MDocs. Оно нужно и тогда, когда договор уже есть.',
      causes: ['приложение ещё не подписано', 'решили, что достаточно договора на другой сервис'],
      fix: ['Запросите приложение у AGE и подпишите его.', 'Укажите его номер и дату в agreement.'],
    },
  },
});
