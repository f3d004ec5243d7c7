// Where file and serial stand side by side, they must be of the same certificate.
import { certificateOf } from '../model/integration.ts';
import { rule } from '../model/rule.ts';
import { meantSerial } from '../model/serial.ts';
import { say } from '../model/text.ts';

export const serialDiffers = rule({
  code: 'serial-differs',
  severity: 'error',
  on: 'certificate',
  *check(part) {
    const { path, data } = part;
    const certificate = data.file === undefined ? undefined : certificateOf(part);
    if (data.serial === undefined || data.file === undefined || !certificate || meantSerial(data.serial) === certificate.serial)
      return;
    const at = [...path, 'serial'];
    yield { at, serial: data.serial, name: data.file, actual: certificate.serial, edit: { path: at, value: certificate.serial } };
  },
  message: ({ serial, name, actual }) => ({
    ro: say`Seria ${serial} nu este a certificatului ${name}, care are seria ${actual}.`,
    en: say`The serial ${serial} is not that of the certificate ${name}, whose serial is ${actual}.`,
    ru: say`Номер ${serial} не от сертификата ${name}: у него серийный номер ${actual}.`,
  }),
  hint: ({ actual }) => ({
    ro: say`Scrieți seria ${actual} sau ștergeți rândul serial: fișierul este suficient.`,
    en: say`Write the serial ${actual}, or delete the line serial: the file is enough.`,
    ru: say`Укажите номер ${actual} или удалите строку serial: файла достаточно.`,
  }),
  page: {
    ro: {
      meaning: 'Seria scrisă lângă fișier trebuie să fie a certificatului din fișier.',
      causes: ['fișierul a fost înnoit, seria nu', 'seria este scrisă zecimal', 'greșeală la copiere'],
      fix: ['Ștergeți seria sau corectați-o.'],
    },
    en: {
      meaning: 'The serial written beside a file must be that of the certificate in the file.',
      causes: ['the file was renewed, the serial was not', 'the serial is written in decimal', 'a slip in copying'],
      fix: ['Delete the serial, or correct it.'],
    },
    ru: {
      meaning: 'Номер рядом с файлом должен принадлежать сертификату из файла.',
      causes: ['файл обновили, а номер нет', 'номер записан в десятичном виде', 'ошибка при копировании'],
      fix: ['Удалите номер или исправьте его.'],
    },
  },
});
