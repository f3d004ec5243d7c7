// A serial alone is enough only for a certificate that AGE has.
import { rule } from '../../model/rule/rule.ts';
import { findNearest } from '../../model/text/nearest.ts';
import { say, type Text } from '../../model/text/text.ts';
import { findSerialProblem } from '../../model/x509/serial.ts';

export const serialUnknown = rule({
  code: 'serial-unknown',
  publication: 'keeps',
  on: 'certificate',
  *check({ path, valid, registered, access }, { registry }) {
    if (valid.serial === undefined || valid.file !== undefined || registered || findSerialProblem(valid.serial)) return;
    const idno = access.of.institution?.valid.idno;
    const own = registry.registered.filter((one) => one.data.owner === idno).map((one) => one.data.serial);
    const near = findNearest(valid.serial, own);
    const at = [...path, 'serial'];
    yield { at, serial: valid.serial, near, alternatives: near.map((value) => ({ path: at, value })) };
  },
  message: ({ serial }) => ({
    ro: say`AGE nu are niciun certificat cu numărul de serie ${serial}.`,
    en: say`AGE has no certificate with the serial number ${serial}.`,
    ru: say`У AGE нет сертификата с серийным номером ${serial}.`,
  }),
  hint: ({ near }) => (near[0] === undefined ? sendFile : meant(near[0])),
  page: {
    ro: {
      meaning:
        'Numărul de serie singur este suficient doar dacă certificatul se află în registry/certificates.yaml, adică AGE îl are deja pentru alt serviciu.',
      causes: [
        'greșeală la copierea numărului de serie',
        'certificatul nu a fost încă înregistrat la AGE',
        'certificatul a fost reînnoit și are alt număr de serie',
      ],
      fix: [
        'Comparați numărul de serie cu cel din certificat: `npm run -s mdocs -- inspect certificat.cer`',
        'Sau puneți certificatul în integrations/certificates și scrieți file în loc de serial.',
      ],
    },
    en: {
      meaning:
        'The serial number alone is enough only when the certificate is in registry/certificates.yaml, that is, when AGE already has it for another service.',
      causes: [
        'a slip in copying the serial number',
        'the certificate is not registered with AGE yet',
        'the certificate was renewed and has another serial number',
      ],
      fix: [
        'Compare the serial number with the certificate: `npm run -s mdocs -- inspect certificate.cer`',
        'Or put the certificate into integrations/certificates and write file instead of serial.',
      ],
    },
    ru: {
      meaning:
        'Одного серийного номера достаточно, только если сертификат есть в registry/certificates.yaml, то есть уже есть у AGE для другого сервиса.',
      causes: [
        'ошибка при копировании серийного номера',
        'сертификат ещё не зарегистрирован в AGE',
        'сертификат обновлён, и серийный номер другой',
      ],
      fix: [
        'Сравните серийный номер с сертификатом: `npm run -s mdocs -- inspect certificat.cer`',
        'Или поместите сертификат в integrations/certificates и укажите file вместо serial.',
      ],
    },
  },
});

const sendFile: Text = {
  ro: 'Trimiteți certificatul însuși în loc de numărul lui de serie sau verificați numărul.',
  en: 'Send the certificate itself instead of its serial number, or check the number.',
  ru: 'Отправьте сам сертификат вместо его серийного номера или проверьте номер.',
};

const meant = (serial: string): Text => ({
  ro: say`AGE are un certificat al instituției cu numărul de serie ${serial}. La acesta v-ați referit?`,
  en: say`The institution has a certificate with the serial number ${serial} at AGE. Is that the one you meant?`,
  ru: say`У AGE есть сертификат учреждения с серийным номером ${serial}. Вы имели в виду его?`,
});
