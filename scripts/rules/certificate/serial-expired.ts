// AGE has the certificate, but its last day is over.
import { dayOf } from '../../model/date.ts';
import { hasExpired } from '../../model/declaration/certificate-use.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

export const serialExpired = rule({
  code: 'serial-expired',
  publication: 'takes-effect',
  on: 'certificate',
  *check(part, context) {
    const certificate = usableIn(part, context.today);
    if (part.valid.file === undefined && certificate && hasExpired(certificate, context))
      yield { ...nameAt(part), day: dayOf(certificate.notAfter) };
  },
  message: ({ name, day }) => ({
    ro: say`Certificatul cu numărul de serie ${name}, înregistrat la AGE, a expirat la ${sayDay(day, 'ro')}.`,
    en: say`The certificate with the serial number ${name}, registered with AGE, expired on ${sayDay(day, 'en')}.`,
    ru: say`Срок действия сертификата с серийным номером ${name}, зарегистрированного в AGE, истёк ${sayDay(day, 'ru')}.`,
  }),
  hint: () => ({
    ro: 'Indicați numărul de serie al certificatului nou sau trimiteți certificatul însuși.',
    en: 'Name the serial number of the new certificate, or send the certificate itself.',
    ru: 'Укажите серийный номер нового сертификата или отправьте сам сертификат.',
  }),
  page: {
    ro: {
      meaning: 'Certificatul folosit pentru alt serviciu AGE nu mai este valabil.',
      causes: ['certificatul a fost reînnoit și are alt număr de serie'],
      fix: ['Aflați numărul de serie al certificatului nou și scrieți-l aici.'],
    },
    en: {
      meaning: 'The certificate used for another AGE service is no longer valid.',
      causes: ['the certificate was renewed and has another serial number'],
      fix: ['Find the serial number of the new certificate and write it here.'],
    },
    ru: {
      meaning: 'Сертификат, используемый для другого сервиса AGE, больше не действует.',
      causes: ['сертификат обновлён, и серийный номер другой'],
      fix: ['Узнайте серийный номер нового сертификата и укажите его здесь.'],
    },
  },
});
