// Where file and serial stand side by side, they must be of the same certificate.
import { certificateOf } from '../../model/declaration/integration.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';
import { normalizeSerial } from '../../model/x509/serial.ts';

export const serialDiffers = rule({
  code: 'serial-differs',
  publication: 'keeps',
  on: 'certificate',
  *check(part) {
    const { path, valid } = part;
    const certificate = valid.file === undefined ? undefined : certificateOf(part);
    if (
      valid.serial === undefined ||
      valid.file === undefined ||
      !certificate ||
      normalizeSerial(valid.serial) === certificate.serial
    )
      return;
    const at = [...path, 'serial'];
    yield {
      at,
      serial: valid.serial,
      name: valid.file,
      actual: certificate.serial,
    };
  },
  message: ({ serial, name, actual }) => ({
    ro: say`Numărul de serie ${serial} nu este al certificatului ${name}, care are numărul de serie ${actual}.`,
    en: say`The serial number ${serial} is not that of the certificate ${name}, whose serial number is ${actual}.`,
    ru: say`Серийный номер ${serial} не принадлежит сертификату ${name}: его серийный номер ${actual}.`,
  }),
  hint: ({ actual }) => ({
    ro: say`Scrieți numărul de serie ${actual} sau ștergeți rândul serial: fișierul este suficient.`,
    en: say`Write the serial number ${actual}, or delete the line serial: the file is enough.`,
    ru: say`Укажите серийный номер ${actual} или удалите строку serial: файла достаточно.`,
  }),
  page: {
    ro: {
      meaning: 'Numărul de serie scris lângă fișier trebuie să fie al certificatului din fișier.',
      causes: ['fișierul a fost reînnoit, numărul de serie nu', 'numărul de serie este scris zecimal', 'greșeală la copiere'],
      fix: ['Ștergeți numărul de serie sau corectați-l.'],
    },
    en: {
      meaning: 'The serial number written beside a file must be that of the certificate in the file.',
      causes: ['the file was renewed, the serial number was not', 'the serial number is written in decimal', 'a copying mistake'],
      fix: ['Delete the serial number, or correct it.'],
    },
    ru: {
      meaning: 'Серийный номер рядом с файлом должен принадлежать сертификату из файла.',
      causes: ['файл обновили, а серийный номер нет', 'серийный номер записан в десятичном виде', 'ошибка при копировании'],
      fix: ['Удалите серийный номер или исправьте его.'],
    },
  },
});
