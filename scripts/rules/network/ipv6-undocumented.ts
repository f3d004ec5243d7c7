// AGE's guides speak of IPv4 only: an IPv6 address may be accepted here and still not reach MDocs.
import { writeNetwork } from '../../model/network/address.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { say } from '../../model/text/text.ts';

export const ipv6Undocumented = rule({
  code: 'ipv6-undocumented',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'access',
  *check({ environment, addresses }) {
    const first = addresses.find(({ reading }) => reading.network?.family === 6);
    if (first?.reading.network) yield { at: first.path, address: writeNetwork(first.reading.network), environment };
  },
  message: ({ address, environment }) => ({
    ro: say`În ${sayPlace(environment, 'ro')} este o adresă IPv6 (${address}); ghidurile AGE descriu numai IPv4.`,
    en: say`There is an IPv6 address in ${sayPlace(environment, 'en')} (${address}); the guides of AGE describe IPv4 only.`,
    ru: say`В ${sayPlace(environment, 'ru')} указан адрес IPv6 (${address}); руководства AGE описывают только IPv4.`,
  }),
  hint: () => ({
    ro: 'Întrebați AGE dacă mediul acceptă IPv6 și, până la răspuns, scrieți și o adresă IPv4.',
    en: 'Ask AGE whether the environment accepts IPv6 and, until there is an answer, give an IPv4 address too.',
    ru: 'Уточните у AGE, принимает ли среда IPv6, а до ответа укажите и адрес IPv4.',
  }),
  page: {
    ro: {
      meaning: 'Documentele publice ale AGE nu spun dacă MDocs primește apeluri prin IPv6.',
      causes: ['serverul instituției are adresă IPv6 și a fost scrisă și ea'],
      fix: ['Scrieți adresa IPv4 de ieșire.', 'Lăsați adresa IPv6 numai dacă AGE a confirmat-o.'],
    },
    en: {
      meaning: 'The public documents of AGE do not say whether MDocs takes calls over IPv6.',
      causes: ["the institution's server has an IPv6 address and it was written too"],
      fix: ['Write the IPv4 address that the system goes out from.', 'Leave the IPv6 address only if AGE has confirmed it.'],
    },
    ru: {
      meaning: 'В открытых документах AGE не сказано, принимает ли MDocs запросы по IPv6.',
      causes: ['у сервера учреждения есть адрес IPv6, и он тоже указан'],
      fix: [
        'Укажите адрес IPv4, с которого система выходит в интернет.',
        'Оставьте адрес IPv6, только если AGE его подтвердило.',
      ],
    },
  },
});
