// Why a signature beside a new certificate does not count, as the end of a sentence.
import { sayCounted } from '../text/counted.ts';
import { say, type Text } from '../text/text.ts';
import { type RenewalFault, renewalDays } from './renewal.ts';

export const renewalFaultWords: Readonly<Record<RenewalFault, Text>> = {
  unknown: {
    ro: 'accesul nu are acum certificatul vechi pe care îl numește',
    en: 'the access does not have the old certificate that it names',
    ru: 'у доступа сейчас нет старого сертификата, который в ней указан',
  },
  unpublished: {
    ro: 'certificatul vechi nu este publicat pentru acest sistem',
    en: 'the old certificate is not published for this system',
    ru: 'старый сертификат не опубликован для этой системы',
  },
  over: {
    ro: 'certificatul vechi nu mai este valabil',
    en: 'the old certificate is no longer valid',
    ru: 'старый сертификат больше не действует',
  },
  shared: {
    ro: 'certificatul vechi este și al altui acces',
    en: 'another access has the old certificate, too',
    ru: 'старый сертификат есть и у другого доступа',
  },
  weak: {
    ro: 'cheia certificatului vechi este slabă',
    en: 'the key of the old certificate is weak',
    ru: 'ключ старого сертификата слабый',
  },
  day: {
    ro: say`ziua ei nu este dintre ultimele ${sayCounted(renewalDays, 'day', 'ro')}`,
    en: say`its day is not among the last ${sayCounted(renewalDays, 'day', 'en')}`,
    ru: say`она поставлена раньше, чем за ${sayCounted(renewalDays, 'day', 'ru')} до сегодняшнего дня, или позже`,
  },
  identity: {
    ro: 'IDNO-ul instituției este altul decât în versiunea acceptată',
    en: "the institution's IDNO is not that of the accepted version",
    ru: 'IDNO учреждения не тот, что в принятой версии',
  },
  suspended: { ro: 'sistemul este suspendat', en: 'the system is suspended', ru: 'система приостановлена' },
  subject: {
    ro: 'certificatul nou are alt titular (subject)',
    en: 'the new certificate has another subject',
    ru: 'у нового сертификата другой владелец (subject)',
  },
  issuer: {
    ro: 'certificatele nu au același emitent acceptat',
    en: 'the two certificates do not have the same accepted issuer',
    ru: 'у двух сертификатов не один и тот же допущенный издатель',
  },
  contents: {
    ro: 'certificatul nou permite altceva decât cel vechi',
    en: 'the new certificate allows something else than the old one',
    ru: 'новый сертификат разрешает не то, что старый',
  },
  sooner: {
    ro: 'certificatul nou nu este valabil mai mult timp decât cel vechi',
    en: 'the new certificate is not valid for longer than the old one',
    ru: 'новый сертификат действует не дольше старого',
  },
  said: {
    ro: 'ea a fost deja folosită: se află în istoricul fișierului',
    en: 'it was used before: it stands in the history of the file',
    ru: 'она уже использована: она есть в истории файла',
  },
  signature: {
    ro: 'semnătura nu este a cheii vechi pentru exact acest certificat, sistem și mediu',
    en: 'it is not the old key that signed, for exactly this certificate, system and environment',
    ru: 'это не подпись старого ключа именно под этим сертификатом, системой и средой',
  },
};
