// A file under integrations/ (or the catalogue) whose name is not of the agreed form.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { say, type Text } from '../../model/text/text.ts';

export type NameReason = 'pattern' | 'reserved' | 'case' | 'extension';

export const fileNameInvalid: Problem<Occurrence & { name: string; reason: NameReason }> = {
  code: 'file-name-invalid',
  severity: 'error',
  publication: 'keeps',
  message: ({ name, reason }) => messages[reason](name),
  hint: ({ name, reason }) => (reason === 'case' ? smallLetters(name) : hint),
  page: {
    ro: {
      meaning:
        'Numele fișierului devine numele instituției în toate configurațiile, de aceea conține doar litere mici fără diacritice, cifre și cratime, începe cu o literă și are de la 2 la 63 de caractere. Certificatele se termină în .cer.',
      causes: [
        'litere mari, diacritice, spații sau liniuță de subliniere în nume',
        'extensia .yml, .YAML sau .crt',
        'un cuvânt cu alt rost, cum ar fi default sau con',
        'codul tipului de document diferă de numele fișierului',
      ],
      fix: [
        'Redenumiți fișierul, de exemplu: integrations/ministerul-educatiei.yaml.',
        'Certificatele: integrations/certificates/ministerul-educatiei.staging.cer.',
      ],
    },
    en: {
      meaning:
        'The name of the file becomes the name of the institution in every configuration, so it has only small letters without diacritics, digits and hyphens, begins with a letter and has 2 to 63 characters. Certificates end in .cer.',
      causes: [
        'capital letters, diacritics, spaces or underscores in the name',
        'the extension .yml, .YAML or .crt',
        'a word that means something else, such as default or con',
        'the code of a document type differs from the name of its file',
      ],
      fix: [
        'Rename the file, for example: integrations/ministerul-educatiei.yaml.',
        'Certificates: integrations/certificates/ministerul-educatiei.staging.cer.',
      ],
    },
    ru: {
      meaning:
        'Имя файла становится именем учреждения во всех конфигурациях, поэтому в нём только строчные латинские буквы без диакритики, цифры и дефисы; оно начинается с буквы и имеет от 2 до 63 знаков. Имена сертификатов оканчиваются на .cer.',
      causes: [
        'заглавные буквы, диакритика, пробелы или подчёркивания в имени',
        'расширение .yml, .YAML или .crt',
        'слово с другим значением, например default или con',
        'код типа документа отличается от имени его файла',
      ],
      fix: [
        'Переименуйте файл, например: integrations/ministerul-educatiei.yaml.',
        'Сертификаты: integrations/certificates/ministerul-educatiei.staging.cer.',
      ],
    },
  },
};

const messages: Record<NameReason, (name: string) => Text> = {
  pattern: (name) => ({
    ro: say`Numele fișierului ${name} nu are forma cerută.`,
    en: say`The file name ${name} is not of the form required.`,
    ru: say`Имя файла ${name} не соответствует требуемому виду.`,
  }),
  reserved: (name) => ({
    ro: say`Numele fișierului ${name} este un cuvânt rezervat, care are alt rost pe serverul de intrare (gateway) sau pe calculator.`,
    en: say`The file name ${name} is a reserved word, which means something else to an entry server (gateway) or a computer.`,
    ru: say`Имя файла ${name} зарезервировано: для входного сервера (шлюза) или компьютера это слово имеет другой смысл.`,
  }),
  case: (name) => ({
    ro: say`Numele fișierului ${name} conține litere mari.`,
    en: say`The file name ${name} has capital letters.`,
    ru: say`В имени файла ${name} есть заглавные буквы.`,
  }),
  extension: (name) => ({
    ro: say`Fișierul ${name} nu se termină cum trebuie: .yaml pentru instituții, .cer pentru certificate.`,
    en: say`The file ${name} does not end as it must: .yaml for institutions, .cer for certificates.`,
    ru: say`Имя файла ${name} оканчивается не так, как нужно: .yaml для учреждений, .cer для сертификатов.`,
  }),
};

const hint: Text = {
  ro: 'Redenumiți fișierul: litere mici fără diacritice, cifre și cratime, de exemplu ministerul-educatiei.yaml.',
  en: 'Rename the file: small letters without diacritics, digits and hyphens, for example ministerul-educatiei.yaml.',
  ru: 'Переименуйте файл: строчные латинские буквы, цифры и дефисы, например ministerul-educatiei.yaml.',
};

function smallLetters(name: string): Text {
  const small = name.toLowerCase();
  return {
    ro: say`Redenumiți fișierul în ${small}. Windows și macOS nu deosebesc literele mari de cele mici.`,
    en: say`Rename the file to ${small}. Windows and macOS do not tell capitals from small letters.`,
    ru: say`Переименуйте файл в ${small}. Windows и macOS не различают заглавные и строчные буквы.`,
  };
}
