// A certificate whose first day is still to come.
import { dayOf } from '../../model/date.ts';
import { hasBegun } from '../../model/declaration/certificate-use.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateNotYetValid = rule({
  code: 'certificate-not-yet-valid',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, context) {
    const certificate = usableIn(part, context.today);
    if (certificate && !hasBegun(certificate, context))
      yield { ...nameAt(part), day: dayOf(certificate.notBefore), time: certificate.notBefore.slice(11, 16) };
  },
  message: ({ name, day, time }) => ({
    ro: say`Certificatul ${name} este valabil abia din ${sayDay(day, 'ro')}, ora ${time} UTC.`,
    en: say`The certificate ${name} is valid only from ${sayDay(day, 'en')}, ${time} UTC.`,
    ru: say`Сертификат ${name} действует только с ${sayDay(day, 'ru')}, ${time} UTC.`,
  }),
  hint: () => ({
    ro: 'Trimiteți cererea din acea zi sau indicați un certificat care este deja valabil.',
    en: 'Send the request from that day on, or name a certificate that is valid already.',
    ru: 'Отправьте заявку с этого дня или укажите сертификат, который уже действует.',
  }),
  page: {
    ro: {
      meaning: 'Înainte de prima zi de valabilitate serverul de intrare în MDocs (gateway-ul) refuză certificatul.',
      causes: ['certificatul a fost eliberat cu o dată viitoare'],
      fix: ['Așteptați prima zi de valabilitate sau folosiți deocamdată alt certificat.'],
    },
    en: {
      meaning: 'Before its first day the MDocs entry server (the gateway) refuses the certificate.',
      causes: ['the certificate was issued with a date to come'],
      fix: ['Wait for its first day, or use another certificate meanwhile.'],
    },
    ru: {
      meaning: 'До первого дня действия входной сервер MDocs (шлюз) отклоняет сертификат.',
      causes: ['сертификат выдан с будущей датой'],
      fix: ['Дождитесь первого дня действия или пока используйте другой сертификат.'],
    },
  },
});
