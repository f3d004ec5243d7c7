// A certificate that lives too long outlives the reasons for which it was trusted.
import { dayOf, daysBetween } from '../../model/date.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayCounted } from '../../model/text/counted.ts';
import { say } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateValidityTooLong = rule({
  code: 'certificate-validity-too-long',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, { today, registry }) {
    const certificate = usableIn(part, today);
    if (!certificate) return;
    const limit = registry.policy.limits.certificateValidityDays;
    const days = daysBetween(dayOf(certificate.notBefore), dayOf(certificate.notAfter));
    if (days > limit) yield { ...nameAt(part), days, limit };
  },
  message: ({ name, days, limit }) => ({
    ro: say`Certificatul ${name} are o valabilitate prea lungă (zile: ${days}); se admit cel mult ${limit}.`,
    en: say`The certificate ${name} is valid for ${sayCounted(days, 'day', 'en')}; at most ${limit} are allowed.`,
    ru: say`Срок действия сертификата ${name} слишком большой (дней: ${days}); допускается не больше ${limit}.`,
  }),
  hint: () => ({
    ro: 'Cereți la STISC alt certificat și înlocuiți-l pe acesta.',
    en: 'Order another certificate from STISC and replace this one.',
    ru: 'Закажите в STISC другой сертификат и замените этот.',
  }),
  page: {
    ro: {
      meaning: 'Politica registrului limitează cât timp poate fi valabil un certificat.',
      causes: ['certificatul este făcut în instituție, nu de STISC'],
      fix: ['Cereți la STISC un certificat de sistem obișnuit.'],
    },
    en: {
      meaning: 'The policy of the registry limits how long a certificate may be valid.',
      causes: ['the certificate was made by the institution, not by STISC'],
      fix: ['Order an ordinary system certificate from STISC.'],
    },
    ru: {
      meaning: 'Политика реестра ограничивает срок действия сертификата.',
      causes: ['сертификат сделан в учреждении, а не в STISC'],
      fix: ['Закажите в STISC обычный системный сертификат.'],
    },
  },
});
