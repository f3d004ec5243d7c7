// What AGE wrote of a registered certificate must be what its copy says: serials and hashes are looked up by it.
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

export const registeredCertificateInvalid = rule({
  code: 'registered-certificate-invalid',
  publication: 'keeps',
  isExceptable: true,
  on: 'registry',
  *check(registry) {
    for (const [index, { data, certificate }] of registry.registered.entries()) {
      const place = { file: 'registry/certificates.yaml', at: ['certificates', index], serial: data.serial };
      if (!certificate) yield { ...place, at: [...place.at, 'file'], why: 'unreadable' as const };
      else if (certificate.serial !== data.serial) yield { ...place, at: [...place.at, 'serial'], why: 'serial' as const };
      else if (certificate.sha256 !== data.sha256) yield { ...place, at: [...place.at, 'sha256'], why: 'sha256' as const };
    }
  },
  message: ({ serial, why }) => messages[why](serial),
  hint: () => ({
    ro: 'Puneți copia potrivită în registry/certificates sau corectați rândul; valorile le arată `npm run -s mdocs -- inspect`.',
    en: 'Put the right copy into registry/certificates, or correct the line; `npm run -s mdocs -- inspect` shows the values.',
    ru: 'Поместите нужную копию в registry/certificates или исправьте строку; значения показывает `npm run -s mdocs -- inspect`.',
  }),
  page: {
    ro: {
      meaning:
        'Fiecare certificat înregistrat are o copie în registry/certificates. Numărul de serie și SHA-256 din registry/certificates.yaml trebuie să fie cele ale copiei.',
      causes: ['copia altui certificat', 'o cifră greșită', 'copia lipsește sau este deteriorată'],
      fix: ['Comparați cu: `npm run -s mdocs -- inspect registry/certificates/exemplu.cer`'],
    },
    en: {
      meaning:
        'Each registered certificate has a copy in registry/certificates. The serial number and SHA-256 in registry/certificates.yaml must be those of the copy.',
      causes: ['the copy of another certificate', 'a wrong digit', 'the copy is missing or damaged'],
      fix: ['Compare with: `npm run -s mdocs -- inspect registry/certificates/example.cer`'],
    },
    ru: {
      meaning:
        'У каждого зарегистрированного сертификата есть копия в registry/certificates. Серийный номер и SHA-256 в registry/certificates.yaml должны совпадать с копией.',
      causes: ['копия другого сертификата', 'ошибка в цифре', 'копии нет или она повреждена'],
      fix: ['Сравните с помощью: `npm run -s mdocs -- inspect registry/certificates/exemplu.cer`'],
    },
  },
});

const messages: Record<'unreadable' | 'serial' | 'sha256', (serial: string) => Text> = {
  unreadable: (serial) => ({
    ro: say`Copia certificatului înregistrat cu numărul de serie ${serial} lipsește sau nu este un certificat.`,
    en: say`The copy of the registered certificate with the serial number ${serial} is missing or is no certificate.`,
    ru: say`Копия зарегистрированного сертификата с серийным номером ${serial} отсутствует или не является сертификатом.`,
  }),
  serial: (serial) => ({
    ro: say`Numărul de serie ${serial} nu este al certificatului din copia indicată.`,
    en: say`The serial number ${serial} is not that of the certificate in the copy named here.`,
    ru: say`Серийный номер ${serial} не принадлежит сертификату из указанной копии.`,
  }),
  sha256: (serial) => ({
    ro: say`SHA-256 al certificatului cu numărul de serie ${serial} nu este cel al copiei.`,
    en: say`The SHA-256 of the certificate with the serial number ${serial} is not that of its copy.`,
    ru: say`SHA-256 сертификата с серийным номером ${serial} не совпадает с копией.`,
  }),
};
