// A document cannot have been signed on a day that is still to come.
import { isDay } from '../../model/date.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';

export const agreementDateFuture = rule({
  code: 'agreement-date-future',
  publication: 'keeps',
  isExceptable: true,
  on: 'agreement',
  *check({ path, valid }, { today }) {
    for (const document of ['contract', 'annex'] as const) {
      const signed = valid[document]?.signed;
      if (signed !== undefined && isDay(signed) && signed > today)
        yield { at: [...path, document, 'signed'], document, signed, today };
    }
  },
  message: ({ document, signed, today }) => ({
    ro: say`Data semnării (${document}) este ${sayDay(signed, 'ro')}, iar astăzi este ${sayDay(today, 'ro')}.`,
    en: say`The date of signature (${document}) is ${sayDay(signed, 'en')}, and today is ${sayDay(today, 'en')}.`,
    ru: say`Дата подписания (${document}): ${sayDay(signed, 'ru')}, а сегодня ${sayDay(today, 'ru')}.`,
  }),
  hint: () => ({
    ro: 'Scrieți data de pe documentul semnat, în ordinea an-lună-zi.',
    en: 'Write the date on the signed document, in the order year-month-day.',
    ru: 'Укажите дату подписанного документа в порядке год-месяц-день.',
  }),
  page: {
    ro: {
      meaning: 'Contractul și anexa se scriu aici după ce au fost semnate, deci data semnării nu poate fi în viitor.',
      causes: ['ziua și luna au fost inversate', 'anul este greșit', 'documentul urmează abia să fie semnat'],
      fix: ['Corectați data.', 'Dacă documentul nu este încă semnat, așteptați semnarea și abia apoi trimiteți cererea.'],
    },
    en: {
      meaning: 'The contract and the annex are written here once they are signed, so the date cannot be in the future.',
      causes: ['day and month are swapped', 'the year is wrong', 'the document is still to be signed'],
      fix: ['Correct the date.', 'If the document is not signed yet, wait for the signature before you send the request.'],
    },
    ru: {
      meaning: 'Договор и приложение указываются после подписания, поэтому дата не может быть в будущем.',
      causes: ['переставлены день и месяц', 'ошибка в годе', 'документ ещё только предстоит подписать'],
      fix: ['Исправьте дату.', 'Если документ ещё не подписан, дождитесь подписания и только потом отправляйте заявку.'],
    },
  },
});
