// Access ends with the contract or the annex it rests on.
import { rule } from '../model/rule.ts';
import { say } from '../model/text.ts';

export const agreementExpired = rule({
  code: 'agreement-expired',
  severity: 'error',
  on: 'agreement',
  *check({ path, data }, { today }) {
    for (const document of ['contract', 'annex'] as const) {
      const expires = data[document]?.expires;
      if (expires !== undefined && expires < today) yield { at: [...path, document, 'expires'], document, expires };
    }
  },
  message: ({ document, expires }) => ({
    ro: say`Ultima zi de valabilitate (${document}) a fost ${expires}.`,
    en: say`The last day of validity (${document}) was ${expires}.`,
    ru: say`Последний день действия (${document}) — ${expires}, он уже прошёл.`,
  }),
  hint: () => ({
    ro: 'Prelungiți documentul împreună cu AGE și scrieți aici noua dată.',
    en: 'Have the document prolonged with AGE and write the new date here.',
    ru: 'Продлите документ вместе с AGE и укажите новую дату.',
  }),
  page: {
    ro: {
      meaning: 'Contractul sau anexa a expirat, deci accesul nu mai are temei.',
      causes: ['documentul nu a fost prelungit', 'a fost prelungit, dar data din fișier a rămas cea veche'],
      fix: [
        'Semnați prelungirea și actualizați expires.',
        'Dacă documentul este fără termen, ștergeți expires.',
        'Dacă sistemul nu mai folosește MDocs, suspendați-l: status: suspended, cu reason.',
      ],
    },
    en: {
      meaning: 'The contract or the annex has ended, so the access rests on nothing.',
      causes: ['the document was not prolonged', 'it was, but the date in the file is the old one'],
      fix: [
        'Sign the prolongation and update expires.',
        'If the document has no end, delete expires.',
        'If the system no longer uses MDocs, suspend it: status: suspended, with a reason.',
      ],
    },
    ru: {
      meaning: 'Срок договора или приложения истёк, и у доступа больше нет основания.',
      causes: ['документ не продлён', 'документ продлён, но в файле осталась прежняя дата'],
      fix: [
        'Подпишите продление и обновите expires.',
        'Если документ бессрочный, удалите expires.',
        'Если система больше не использует MDocs, приостановите её: status: suspended и reason.',
      ],
    },
  },
});
