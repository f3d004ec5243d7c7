// AGE has this very certificate already; a copy in the repository is one more thing to keep in step.
import { hasExpired } from '../../model/declaration/certificate-use.ts';
import { indexByHash } from '../../model/declaration/registry.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateAlreadyRegistered = rule({
  code: 'certificate-already-registered',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, context) {
    const { today, registry } = context;
    const certificate = usableIn(part, today);
    if (!certificate || part.valid.file === undefined || part.valid.serial !== undefined || hasExpired(certificate, context))
      return;
    const known = indexByHash(registry.registered, ({ data }) => data.sha256).get(certificate.sha256);
    if (known) yield { ...nameAt(part), service: known.data.service, serial: certificate.serial };
  },
  message: ({ name, service }) => ({
    ro: say`AGE are deja certificatul ${name} pentru serviciul ${service}; este suficient numărul lui de serie.`,
    en: say`AGE already has the certificate ${name} for the service ${service}; its serial number is enough.`,
    ru: say`У AGE уже есть сертификат ${name} для сервиса ${service}; достаточно его серийного номера.`,
  }),
  hint: ({ serial, service }) => ({
    ro: say`În locul rândului file puteți scrie serial: ${serial} și service: ${service}, iar fișierul .cer îl puteți șterge.`,
    en: say`Instead of the line file you can write serial: ${serial} and service: ${service}, and delete the .cer file.`,
    ru: say`Вместо строки file можно указать serial: ${serial} и service: ${service}, а файл .cer удалить.`,
  }),
  page: {
    ro: {
      meaning: 'Un certificat înregistrat deja pentru alt serviciu AGE se indică numai prin numărul de serie.',
      causes: ['instituția folosește deja MPass, MSign sau alt serviciu cu acest certificat'],
      fix: ['Scrieți numărul de serie și serviciul în locul fișierului.'],
    },
    en: {
      meaning: 'A certificate that is registered for another AGE service already is named by its serial number only.',
      causes: ['the institution already uses MPass, MSign or another service with this certificate'],
      fix: ['Write the serial number and the service instead of the file.'],
    },
    ru: {
      meaning: 'Сертификат, уже зарегистрированный для другого сервиса AGE, указывают только серийным номером.',
      causes: ['учреждение уже пользуется с этим сертификатом MPass, MSign или другим сервисом'],
      fix: ['Укажите вместо файла серийный номер и сервис.'],
    },
  },
});
