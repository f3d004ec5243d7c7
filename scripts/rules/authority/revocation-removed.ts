// The list of revoked certificates only grows: what was revoked once never comes back, by no revert and no old branch.
import { indexByHash } from '../../model/declaration/registry.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';

export const revocationRemoved = rule({
  code: 'revocation-removed',
  publication: 'unmerged',
  on: 'registry',
  *check({ revoked }, { baseRegistry }) {
    const now = indexByHash(revoked, ({ sha256 }) => sha256);
    for (const { sha256, since, reason } of baseRegistry?.revoked ?? [])
      if (!now.has(sha256)) yield { at: ['revoked'], file: 'registry/revoked.yaml', sha256, since, reason };
  },
  message: ({ sha256, since, reason }) => ({
    ro: say`Certificatul revocat ${sha256} lipsește din listă. A fost revocat la ${sayDay(since, 'ro')}: ${reason}.`,
    en: say`The revoked certificate ${sha256} is missing from the list. It was revoked on ${sayDay(since, 'en')}: ${reason}.`,
    ru: say`В списке нет отозванного сертификата ${sha256}. Он отозван ${sayDay(since, 'ru')}: ${reason}.`,
  }),
  hint: () => ({
    ro: 'Puneți rândurile înapoi. În registry/revoked.yaml se adaugă, nu se șterge.',
    en: 'Put the lines back. In registry/revoked.yaml lines are added, never removed.',
    ru: 'Верните строки. В registry/revoked.yaml строки добавляют, но не удаляют.',
  }),
  page: {
    ro: {
      meaning:
        'Un certificat revocat nu mai este acceptat niciodată. Dacă rândul lui ar dispărea, o cheie compromisă ar putea deschide din nou accesul.',
      causes: ['o cerere veche sau un „revert” a readus lista de mai înainte', 'rândul a fost șters din greșeală'],
      fix: [
        'Aduceți ramura la zi și puneți înapoi rândurile.',
        'Pentru un sistem care are din nou nevoie de acces, cereți un certificat nou.',
      ],
    },
    en: {
      meaning:
        'A revoked certificate is never accepted again. If its line went away, a compromised key could open access once more.',
      causes: ['an old request or a revert brought the earlier list back', 'the line was deleted by mistake'],
      fix: [
        'Bring the branch up to date and put the lines back.',
        'For a system that needs access again, get a new certificate.',
      ],
    },
    ru: {
      meaning:
        'Отозванный сертификат больше никогда не принимается. Если бы его строка исчезла, скомпрометированный ключ мог бы снова открыть доступ.',
      causes: ['старая заявка или revert вернули прежний список', 'строку удалили по ошибке'],
      fix: ['Обновите ветку и верните строки.', 'Системе, которой снова нужен доступ, получите новый сертификат.'],
    },
  },
});
