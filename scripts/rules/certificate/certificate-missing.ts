// An access without a certificate opens for nobody; a named file must be there.
import { hasEnded } from '../../model/declaration/certificate-use.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

export const certificateMissing = rule({
  code: 'certificate-missing',
  publication: 'keeps',
  inForm: { key: 'certificates', speaksOfFile: 'hint' },
  on: 'access',
  *check(access, { today }) {
    const entries = access.valid.certificates ?? [];
    if (entries.length === 0) yield { at: access.path, kind: 'none' as const, name: access.environment };
    else if (access.certificates.length === entries.length && access.certificates.every((part) => hasEnded(part.valid, today)))
      yield { at: [...access.path, 'certificates'], kind: 'ended' as const, name: access.environment };
    for (const part of access.certificates) {
      const { file, serial } = part.valid;
      if (file === undefined && serial === undefined) yield { at: part.path, kind: 'unnamed' as const, name: '' };
      if (file !== undefined && !part.reading) yield { at: [...part.path, 'file'], kind: 'file' as const, name: file };
    }
  },
  message: ({ kind, name }) => messages[kind](name),
  hint: () => ({
    ro: 'Puneți certificatul public (.cer) în integrations/certificates și scrieți numele lui sub certificates, de exemplu: file: certificates/exemplu.staging.cer. Dacă AGE are deja certificatul pentru alt serviciu, scrieți numai numărul de serie.',
    en: 'Put the public certificate (.cer) into integrations/certificates and write its name under certificates, for example: file: certificates/exemplu.staging.cer. If AGE already has the certificate for another service, write only the serial number.',
    ru: 'Поместите открытый сертификат (.cer) в integrations/certificates и укажите его имя в certificates, например: file: certificates/exemplu.staging.cer. Если у AGE уже есть этот сертификат для другого сервиса, укажите только серийный номер.',
  }),
  page: {
    ro: {
      meaning: 'Sistemul se prezintă la MDocs cu un certificat. Fără certificat nu poate intra nimeni, deci accesul nu are rost.',
      causes: [
        'certificatul nu a fost încă eliberat de STISC',
        'numele fișierului este scris altfel decât fișierul',
        'fișierul nu a fost adăugat în cerere',
        'toate certificatele din listă au ajuns la termenul until',
      ],
      fix: [
        'Adăugați fișierul .cer în integrations/certificates.',
        'Scrieți sub certificates exact numele lui.',
        'Sau scrieți numărul de serie al unui certificat pe care AGE îl are deja.',
      ],
    },
    en: {
      meaning: 'A system shows MDocs a certificate. Without one nobody gets in, so the access is of no use.',
      causes: [
        'STISC has not issued the certificate yet',
        "the file's name is spelt differently from the file",
        'the file was not added to the request',
        'all certificates of the list have passed their until',
      ],
      fix: [
        'Add the .cer file to integrations/certificates.',
        'Write exactly its name under certificates.',
        'Or write the serial number of a certificate that AGE already has.',
      ],
    },
    ru: {
      meaning: 'Система предъявляет MDocs сертификат. Без него никто не войдёт, и доступ не имеет смысла.',
      causes: [
        'STISC ещё не выдал сертификат',
        'имя файла записано иначе, чем называется файл',
        'файл не добавлен в заявку',
        'у всех сертификатов списка истёк срок until',
      ],
      fix: [
        'Добавьте файл .cer в integrations/certificates.',
        'Укажите в certificates в точности его имя.',
        'Или укажите серийный номер сертификата, который уже есть у AGE.',
      ],
    },
  },
});

const messages: Record<'none' | 'ended' | 'unnamed' | 'file', (name: string) => Text> = {
  none: (name) => ({
    ro: say`Pentru mediul ${name} nu este indicat niciun certificat.`,
    en: say`No certificate is listed for the environment ${name}.`,
    ru: say`Для среды ${name} не указан ни один сертификат.`,
  }),
  ended: (name) => ({
    ro: say`Toate certificatele mediului ${name} au trecut de ultima lor zi (until); nu a rămas niciunul în vigoare.`,
    en: say`All certificates of the environment ${name} are past their last day (until); none is left in force.`,
    ru: say`У всех сертификатов среды ${name} прошёл последний день (until); действующих не осталось.`,
  }),
  unnamed: () => ({
    ro: 'Aici nu este indicat nici fișierul certificatului (file), nici numărul lui de serie (serial).',
    en: 'Neither the file of the certificate (file) nor its serial number (serial) is given here.',
    ru: 'Здесь не указан ни файл сертификата (file), ни его серийный номер (serial).',
  }),
  file: (name) => ({
    ro: say`Fișierul ${name} nu există în dosarul integrations.`,
    en: say`The file ${name} does not exist in the folder integrations.`,
    ru: say`Файла ${name} нет в папке integrations.`,
  }),
};
