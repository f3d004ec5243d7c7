// Time to ask for the next certificate, unless it is listed already.
import { dayOf, daysBetween } from '../../model/date.ts';
import { hasExpired } from '../../model/declaration/certificate-use.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateExpiresSoon = rule({
  code: 'certificate-expires-soon',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, context) {
    const { today, registry } = context;
    const certificate = usableIn(part, today);

    if (!certificate || hasExpired(certificate, context) || part.valid.until !== undefined) return;
    const days = daysBetween(today, dayOf(certificate.notAfter));
    const isReplaced = part.access.certificates.some((other) => (usableIn(other, today)?.notAfter ?? '') > certificate.notAfter);
    if (days <= registry.policy.limits.certificateExpiresSoonDays && !isReplaced)
      yield { ...nameAt(part), day: dayOf(certificate.notAfter), days };
  },
  message: ({ name, day, days }) => ({
    ro: say`Certificatul ${name} expiră la ${sayDay(day, 'ro')}; zile rămase: ${days}.`,
    en: say`The certificate ${name} expires on ${sayDay(day, 'en')}; days left: ${days}.`,
    ru: say`Срок действия сертификата ${name} истекает ${sayDay(day, 'ru')}; осталось дней: ${days}.`,
  }),
  hint: () => ({
    ro: 'Cereți din timp certificatul următor la STISC și adăugați-l lângă acesta; celui vechi puneți-i until.',
    en: 'Order the next certificate from STISC in time and add it beside this one; add the field until to the old one.',
    ru: 'Заранее закажите в STISC следующий сертификат и добавьте его рядом с этим; старому укажите until.',
  }),
  page: {
    ro: {
      meaning: 'Certificatul este încă bun, dar în curând sistemul nu va mai putea intra.',
      causes: ['se apropie sfârșitul valabilității'],
      fix: [
        'Cereți certificatul nou.',
        'Adăugați-l ca al doilea în listă și scrieți la cel vechi until cu ultima lui zi.',
        'După trecere, ștergeți-l pe cel vechi.',
      ],
    },
    en: {
      meaning: 'The certificate is still good, but soon the system will not get in any more.',
      causes: ['the end of its validity is near'],
      fix: [
        'Request the new certificate.',
        'Add it as the second in the list and give the old one until with its last day.',
        'Delete the old one after the change.',
      ],
    },
    ru: {
      meaning: 'Сертификат ещё действует, но скоро система не сможет войти.',
      causes: ['приближается конец срока действия'],
      fix: [
        'Запросите новый сертификат.',
        'Добавьте его вторым в список, а у старого укажите until с последним днём.',
        'После перехода удалите старый.',
      ],
    },
  },
});
