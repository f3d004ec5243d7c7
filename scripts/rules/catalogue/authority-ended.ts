// An authority that has expired or was revoked: what it vouches for gives no access any more, and the rest goes on.
import { findAuthorityFaults } from '../../model/declaration/revocation.ts';
import { environments } from '../../model/environment.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

export const authorityEnded = rule({
  code: 'authority-ended',
  publication: 'takes-effect',
  on: 'registry',
  *check(registry, context) {
    for (const environment of environments) {
      const { authorities: names } = registry.policy.environments[environment];
      const known = registry.authorities[environment];
      for (const { at: authority, problem } of findAuthorityFaults(environment, { ...context, registry })) {
        if (problem !== 'expired' && problem !== 'revoked') continue;
        const place = ['environments', environment, 'authorities'];
        const at = known.length === names.length ? [...place, known.indexOf(authority)] : place;
        yield { at, environment, name: authority.subject.text, why: problem };
      }
    }
  },
  message: ({ environment, name, why }) => messages[why](environment, name),
  hint: () => ({
    ro: 'Scoateți autoritatea din listă după ce sistemele au certificate ale alteia; până atunci ele nu se pot conecta.',
    en: "Take the authority out of the list once the systems have another one's certificates; until then they cannot connect.",
    ru: 'Уберите центр из списка, когда у систем будут сертификаты другого; до тех пор они не смогут подключиться.',
  }),
  page: {
    ro: {
      meaning: 'Serverul de intrare în MDocs refuză orice certificat eliberat printr-o autoritate expirată sau revocată.',
      causes: ['autoritatea nu a fost înlocuită la timp', 'autoritatea a fost revocată de rădăcina ei sau de AGE'],
      fix: ['Puneți în registry/authorities autoritatea nouă și cereți instituțiilor certificate noi.'],
    },
    en: {
      meaning: 'The MDocs entry server refuses every certificate issued through an authority that has expired or was revoked.',
      causes: ['the authority was not replaced in time', 'the authority was revoked by its root or by AGE'],
      fix: ['Put the new authority into registry/authorities and ask the institutions for new certificates.'],
    },
    ru: {
      meaning: 'Входной сервер MDocs отклоняет любой сертификат, выданный через удостоверяющий центр, который истёк или отозван.',
      causes: ['центр вовремя не заменили', 'центр отозван своим корневым или AGE'],
      fix: ['Поместите новый центр в registry/authorities и попросите учреждения получить новые сертификаты.'],
    },
  },
});

const messages: Record<'expired' | 'revoked', (environment: string, name: string) => Text> = {
  expired: (environment, name) => ({
    ro: say`Autoritatea ${name} a mediului ${environment} a expirat: certificatele eliberate prin ea nu mai sunt acceptate.`,
    en: say`The authority ${name} of the environment ${environment} has expired: the certificates issued through it are not accepted any more.`,
    ru: say`Срок действия удостоверяющего центра ${name} среды ${environment} истёк: выданные через него сертификаты больше не принимаются.`,
  }),
  revoked: (environment, name) => ({
    ro: say`Autoritatea ${name} a mediului ${environment} a fost revocată: certificatele eliberate prin ea nu mai sunt acceptate.`,
    en: say`The authority ${name} of the environment ${environment} has been revoked: the certificates issued through it are not accepted any more.`,
    ru: say`Удостоверяющий центр ${name} среды ${environment} отозван: выданные через него сертификаты больше не принимаются.`,
  }),
};
