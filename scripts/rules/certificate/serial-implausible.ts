// The time of issue within a STISC serial, where nothing else is known of the certificate.
import { daysBetween } from '../../model/date.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say, type Text } from '../../model/text/text.ts';
import { issueDayOf, normalizeSerial } from '../../model/x509/serial.ts';

// STISC issues for one or two years.
export const oldestSerialDays = 2 * 366;

export const serialImplausible = rule({
  code: 'serial-implausible',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, { today }) {
    const day = part.valid.serial === undefined ? undefined : issueDayOf(normalizeSerial(part.valid.serial) ?? '');
    if (day === undefined || part.reading) return;
    const at = [...part.path, 'serial'];
    if (day > today) yield { at, serial: part.valid.serial ?? '', day, when: 'future' as const };
    else if (daysBetween(day, today) > oldestSerialDays)
      yield { at, serial: part.valid.serial ?? '', day, when: 'past' as const };
  },
  message: ({ serial, day, when }) => (when === 'future' ? future(serial, day) : past(serial, day)),
  hint: () => ({
    ro: 'Comparați numărul de serie cu cel din certificat: o cifră greșită schimbă și data.',
    en: 'Compare the serial number with the certificate: one wrong digit changes the date too.',
    ru: 'Сравните серийный номер с сертификатом: одна неверная цифра меняет и дату.',
  }),
  page: {
    ro: {
      meaning:
        'Numerele de serie STISC se termină cu data și ora eliberării certificatului. De aici se vede dacă numărul poate fi al unui certificat valabil.',
      causes: ['o cifră greșită', 'numărul de serie al unui certificat vechi'],
      fix: ['Copiați numărul de serie din certificatul folosit acum.'],
    },
    en: {
      meaning:
        "STISC's serial numbers end with the day and hour when the certificate was issued. So it can be seen whether it may be that of a valid certificate.",
      causes: ['a wrong digit', 'the serial number of an old certificate'],
      fix: ['Copy the serial number from the certificate in use now.'],
    },
    ru: {
      meaning:
        'Серийные номера STISC оканчиваются датой и временем выдачи. По ним видно, может ли серийный номер принадлежать действующему сертификату.',
      causes: ['ошибка в цифре', 'серийный номер старого сертификата'],
      fix: ['Скопируйте серийный номер из сертификата, который используется сейчас.'],
    },
  },
});

const future = (serial: string, day: string): Text => ({
  ro: say`După numărul de serie ${serial}, certificatul ar fi eliberat abia la ${sayDay(day, 'ro')}; probabil o cifră este greșită.`,
  en: say`By its serial number ${serial} the certificate would be issued only on ${sayDay(day, 'en')}; probably a digit is wrong.`,
  ru: say`Судя по серийному номеру ${serial}, сертификат будет выдан только ${sayDay(day, 'ru')}; вероятно, ошибка в цифре.`,
});

const past = (serial: string, day: string): Text => ({
  ro: say`După numărul de serie ${serial}, certificatul a fost eliberat la ${sayDay(day, 'ro')} și probabil a expirat.`,
  en: say`By its serial number ${serial} the certificate was issued on ${sayDay(day, 'en')} and has probably expired.`,
  ru: say`Судя по серийному номеру ${serial}, сертификат выдан ${sayDay(day, 'ru')} и, вероятно, истёк.`,
});
