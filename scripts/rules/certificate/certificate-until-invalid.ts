// `until` ends the older of two certificates; where it ends the only one, or nothing, it was meant otherwise.
import { dayOf } from '../../model/date.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say, type Text } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateUntilInvalid = rule({
  code: 'certificate-until-invalid',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, { today }) {
    const { until } = part.valid;
    const certificate = usableIn(part, today);
    if (until === undefined || !certificate) return;
    const at = [...part.path, 'until'];
    const name = nameAt(part).name;
    const staying = part.access.certificates.some((other) => other !== part && (other.valid.until ?? '9999') > until);
    if (until > dayOf(certificate.notAfter)) yield { at, name, until, why: 'late' as const };
    else if (!staying) yield { at, name, until, why: 'last' as const };
  },
  message: ({ why, name, until }) => (why === 'late' ? late(name, until) : last(name, until)),
  hint: () => ({
    ro: 'Scrieți until numai la certificatul vechi, cu o zi dinaintea expirării lui, când cel nou este deja în listă.',
    en: 'Use the field until only for the old certificate, with a day before it expires, once the new one is in the list.',
    ru: 'Указывайте поле until только у старого сертификата, с днём до истечения его срока, когда новый уже есть в списке.',
  }),
  page: {
    ro: {
      meaning:
        'until este ultima zi a certificatului vechi cât timp în listă este și cel nou. După ea, certificatul nu mai este publicat.',
      causes: ['certificatul nou nu a fost încă adăugat', 'ziua este după expirarea certificatului'],
      fix: ['Adăugați certificatul nou sau ștergeți until.'],
    },
    en: {
      meaning:
        'until is the last day of the old certificate while the new one is in the list too. After it the certificate is no longer published.',
      causes: ['the new certificate was not added yet', 'the day is after the certificate expires'],
      fix: ['Add the new certificate, or delete until.'],
    },
    ru: {
      meaning:
        'В until указывается последний день старого сертификата, пока в списке есть и новый. После него сертификат больше не публикуется.',
      causes: ['новый сертификат ещё не добавлен', 'день позже истечения сертификата'],
      fix: ['Добавьте новый сертификат или удалите until.'],
    },
  },
});

const late = (name: string, until: string): Text => ({
  ro: say`Certificatul ${name} expiră înainte de ultima zi scrisă la until (${sayDay(until, 'ro')}).`,
  en: say`The certificate ${name} expires before the last day written as until (${sayDay(until, 'en')}).`,
  ru: say`Срок сертификата ${name} истекает раньше последнего дня, указанного в until (${sayDay(until, 'ru')}).`,
});

const last = (name: string, until: string): Text => ({
  ro: say`După ${sayDay(until, 'ro')} nu mai rămâne niciun certificat: ${name} este ultimul din listă.`,
  en: say`After ${sayDay(until, 'en')} no certificate is left: ${name} is the last of the list.`,
  ru: say`После ${sayDay(until, 'ru')} не останется ни одного сертификата: ${name} последний в списке.`,
});
