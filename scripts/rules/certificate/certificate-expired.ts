// A certificate in a file that is past its last day.
import { dayOf } from '../../model/date.ts';
import { hasExpired } from '../../model/declaration/certificate-use.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateExpired = rule({
  code: 'certificate-expired',
  publication: 'takes-effect',
  on: 'certificate',
  *check(part, context) {
    const certificate = usableIn(part, context.today);

    if (part.valid.file !== undefined && certificate && hasExpired(certificate, context))
      yield { ...nameAt(part), day: dayOf(certificate.notAfter) };
  },
  message: ({ name, day }) => ({
    ro: say`Certificatul ${name} a expirat la ${sayDay(day, 'ro')}.`,
    en: say`The certificate ${name} expired on ${sayDay(day, 'en')}.`,
    ru: say`Срок действия сертификата ${name} истёк ${sayDay(day, 'ru')}.`,
  }),
  hint: () => ({
    ro: 'Cereți la STISC un certificat nou și trimiteți-l în locul celui vechi.',
    en: 'Order a new certificate from STISC and send it in place of the old one.',
    ru: 'Закажите в STISC новый сертификат и отправьте его вместо старого.',
  }),
  page: {
    ro: {
      meaning: 'După ultima zi de valabilitate, serverul de intrare în MDocs (gateway-ul) refuză certificatul.',
      causes: ['certificatul nu a fost reînnoit la timp', 'a fost trimis fișierul vechi'],
      fix: ['Cereți alt certificat la https://semnatura.md/order/system-certificate.', 'Înlocuiți fișierul .cer.'],
    },
    en: {
      meaning: 'After its last day the MDocs entry server (the gateway) refuses the certificate.',
      causes: ['the certificate was not renewed in time', 'the old file was sent'],
      fix: ['Request another certificate at https://semnatura.md/order/system-certificate.', 'Replace the .cer file.'],
    },
    ru: {
      meaning: 'После последнего дня действия входной сервер MDocs (шлюз) отклоняет сертификат.',
      causes: ['сертификат не обновили вовремя', 'отправлен старый файл'],
      fix: ['Запросите другой сертификат на https://semnatura.md/order/system-certificate.', 'Замените файл .cer.'],
    },
  },
});
