// The contract or the annex that the access rests on has ended. Published access stays, because a date that was not written down in time
// must not stop a service that people use: nothing else of the file is published, and it is said until somebody prolongs or suspends.
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';

/** As a sentence needs it: of what. */
const documents: Readonly<Record<'contract' | 'annex', Text>> = {
  contract: { ro: 'contractului', en: 'contract', ru: 'договора' },
  annex: { ro: 'anexei', en: 'annex', ru: 'приложения к договору' },
};

export const agreementExpired = rule({
  code: 'agreement-expired',
  publication: 'keeps',
  isExceptable: true,
  on: 'agreement',
  *check({ path, valid }, { today }) {
    for (const document of ['contract', 'annex'] as const) {
      const expires = valid[document]?.expires;
      if (expires !== undefined && expires < today) yield { at: [...path, document, 'expires'], document, expires };
    }
  },
  message: ({ document, expires }) => ({
    ro: say`Ultima zi de valabilitate a ${new Phrase(documents[document].ro)} a fost ${sayDay(expires, 'ro')}.`,
    en: say`The last day of validity of the ${new Phrase(documents[document].en)} was ${sayDay(expires, 'en')}.`,
    ru: say`Последний день действия ${new Phrase(documents[document].ru)} уже прошёл: ${sayDay(expires, 'ru')}.`,
  }),
  hint: () => ({
    ro: 'Prelungiți documentul împreună cu AGE și scrieți aici noua dată. Până atunci accesul publicat rămâne, dar nicio altă modificare din fișier nu se publică.',
    en: 'Extend the document with AGE and write the new date here. Until then the published access stays, but no other change in the file is published.',
    ru: 'Продлите документ вместе с AGE и укажите новую дату. До этого опубликованный доступ остаётся, но другие изменения в файле не публикуются.',
  }),
  page: {
    ro: {
      meaning:
        'Contractul sau anexa a expirat, deci accesul nu mai are temei. El nu se oprește singur: ce este publicat rămâne, dar nicio modificare din fișier nu se mai publică, în afară de suspendare și de oprirea definitivă, iar fiecare verificare o spune din nou. Dacă nu urmează o prelungire, AGE sau instituția suspendă sistemul.',
      causes: ['documentul nu a fost prelungit', 'a fost prelungit, dar data din fișier a rămas cea veche'],
      fix: [
        'Semnați prelungirea și actualizați expires.',
        'Dacă documentul este fără termen, ștergeți expires.',
        'Dacă sistemul nu mai folosește MDocs, suspendați-l: status: suspended, cu reason.',
      ],
    },
    en: {
      meaning:
        'The contract or the annex has expired, so the access has no legal basis. It does not stop by itself: what is published stays, but no change in the file is published any more, except for suspension and removal, and every check says so again. Where no extension follows, AGE or the institution suspends the system.',
      causes: ['the document was not extended', 'it was, but the date in the file is the old one'],
      fix: [
        'Sign the extension and update expires.',
        'If the document has no end, delete expires.',
        'If the system no longer uses MDocs, suspend it: status: suspended, with a reason.',
      ],
    },
    ru: {
      meaning:
        'Срок договора или приложения к нему истёк, и у доступа больше нет основания. Сам он не прекращается: опубликованное остаётся, но изменения в файле больше не публикуются, кроме приостановки и прекращения доступа, и каждая проверка сообщает об этом снова. Если продления не будет, AGE или учреждение приостанавливает систему.',
      causes: ['документ не продлён', 'документ продлён, но в файле осталась прежняя дата'],
      fix: [
        'Подпишите продление и обновите expires.',
        'Если документ бессрочный, удалите expires.',
        'Если система больше не использует MDocs, приостановите её: status: suspended и reason.',
      ],
    },
  },
});
