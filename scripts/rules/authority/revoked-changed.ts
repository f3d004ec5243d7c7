// What the list says about a revoked certificate stays as it was written: it is the record of why access ended.
import { indexByHash } from '../../model/declaration/registry.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

const keys = ['since', 'serial', 'reason'] as const;

export const revokedChanged = rule({
  code: 'revoked-changed',
  publication: 'unmerged',
  on: 'registry',
  *check({ revoked }, { baseRegistry }) {
    const now = indexByHash(revoked, ({ sha256 }) => sha256);
    for (const before of baseRegistry?.revoked ?? []) {
      const after = now.get(before.sha256);
      const key = after && keys.find((one) => before[one] !== after[one]);
      if (after && key)
        yield {
          at: ['revoked', revoked.indexOf(after), ...(after[key] === undefined ? [] : [key])],
          file: 'registry/revoked.yaml',
          sha256: before.sha256,
          key,
          before: before[key] ?? '-',
        };
    }
  },
  message: ({ sha256, key, before }) => ({
    ro: say`La certificatul revocat ${sha256} s-a schimbat ${key}; era ${before}.`,
    en: say`${key} of the revoked certificate ${sha256} was changed; it was ${before}.`,
    ru: say`У отозванного сертификата ${sha256} изменено ${key}; было ${before}.`,
  }),
  hint: () => ({
    ro: 'Puneți înapoi ce era. În registry/revoked.yaml se adaugă rânduri, dar cele vechi nu se schimbă.',
    en: 'Put back what was there. In registry/revoked.yaml lines are added, but old ones do not change.',
    ru: 'Верните прежнее. В registry/revoked.yaml строки добавляют, но старые не меняют.',
  }),
  page: {
    ro: {
      meaning:
        'Ziua, numărul de serie și motivul unei revocări sunt dovada a ce s-a întâmplat. O zi mutată ar putea și redeschide accesul.',
      causes: ['motivul a fost reformulat ulterior', 'o înlocuire automată în tot fișierul'],
      fix: ['Puneți înapoi rândurile vechi, exact cum erau.'],
    },
    en: {
      meaning:
        'The day, the serial number and the reason of a revocation are the record of what happened. A moved day could even open access again.',
      causes: ['a reason worded better later', 'an automatic replacement in the whole file'],
      fix: ['Put the old lines back exactly as they were.'],
    },
    ru: {
      meaning:
        'День, серийный номер и причина отзыва показывают, что произошло. Сдвинутый день мог бы даже снова открыть доступ.',
      causes: ['причину позже сформулировали лучше', 'автоматическая замена во всём файле'],
      fix: ['Верните старые строки точно как были.'],
    },
  },
});
