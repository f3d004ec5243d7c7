// An annex belongs to a contract, so it cannot be older.
import { isDay } from '../../model/date.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';

export const annexBeforeContract = rule({
  code: 'annex-before-contract',
  publication: 'keeps',
  isExceptable: true,
  on: 'agreement',
  *check({ path, valid }) {
    const contract = valid.contract?.signed ?? '';
    const annex = valid.annex?.signed ?? '';
    if (isDay(contract) && isDay(annex) && annex < contract) yield { at: [...path, 'annex', 'signed'], annex, contract };
  },
  message: ({ annex, contract }) => ({
    ro: say`Anexa este semnată la ${sayDay(annex, 'ro')}, înaintea contractului, semnat la ${sayDay(contract, 'ro')}.`,
    en: say`The annex was signed on ${sayDay(annex, 'en')}, before the contract, which was signed on ${sayDay(contract, 'en')}.`,
    ru: say`Приложение подписано ${sayDay(annex, 'ru')}, раньше договора, подписанного ${sayDay(contract, 'ru')}.`,
  }),
  hint: () => ({
    ro: 'Comparați cele două date cu documentele semnate.',
    en: 'Compare the two dates with the signed documents.',
    ru: 'Сверьте обе даты с подписанными документами.',
  }),
  page: {
    ro: {
      meaning: 'Anexa completează contractul; o anexă mai veche decât contractul ține de alt contract.',
      causes: [
        'datele au fost inversate',
        'contractul a fost încheiat din nou, iar anexa este la cel vechi',
        'ziua și luna au fost inversate',
      ],
      fix: ['Corectați datele.', 'Dacă contractul a fost încheiat din nou, semnați anexa la contractul nou.'],
    },
    en: {
      meaning: 'The annex completes the contract; an annex that is older belongs to another contract.',
      causes: [
        'the two dates are swapped',
        'the contract was concluded anew and the annex belongs to the old one',
        'day and month are swapped',
      ],
      fix: ['Correct the dates.', 'If the contract was concluded anew, sign an annex to the new one.'],
    },
    ru: {
      meaning: 'Приложение дополняет договор; приложение старше договора относится к другому договору.',
      causes: ['даты переставлены', 'договор заключён заново, а приложение относится к старому', 'переставлены день и месяц'],
      fix: ['Исправьте даты.', 'Если договор заключён заново, подпишите приложение к новому договору.'],
    },
  },
});
