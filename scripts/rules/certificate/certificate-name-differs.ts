// The name of a certificate file tells whose it is: the institution's or the system's name, then the environment.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const certificateNameDiffers = rule({
  code: 'certificate-name-differs',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check({ path, valid, access }) {
    if (valid.file === undefined) return;
    const name = valid.file.slice('certificates/'.length);
    const starts = [access.of.slug, ...access.of.systems.map((system) => system.valid.id)];
    if (!starts.some((start) => name.startsWith(start) && /^[._-]/.test(name.slice(start.length))))
      yield { at: [...path, 'file'], name, proposal: `${access.system.valid.id}.${access.environment}.cer` };
  },
  message: ({ name }) => ({
    ro: say`Numele fișierului ${name} nu începe cu numele instituției sau al sistemului.`,
    en: say`The name of the file ${name} does not begin with the institution's or the system's name.`,
    ru: say`Имя файла ${name} не начинается с имени учреждения или системы.`,
  }),
  hint: ({ proposal }) => ({
    ro: say`Redenumiți fișierul, de exemplu ${proposal}, și scrieți noul nume la file.`,
    en: say`Rename the file, for example ${proposal}, and write the new name as file.`,
    ru: say`Переименуйте файл, например ${proposal}, и укажите новое имя в file.`,
  }),
  page: {
    ro: {
      meaning: 'Toate certificatele stau în același dosar. Numele lor trebuie să arate al cui este fiecare.',
      causes: ['fișierul are numele dat de STISC', 'a fost indicat fișierul altei instituții'],
      fix: ['Dați fișierului numele sistemului și al mediului: registrul-documentelor.staging.cer'],
    },
    en: {
      meaning: 'All certificates lie in one folder. Their names must show to whom each one belongs.',
      causes: ['the file has the name that STISC gave it', "another institution's file was named"],
      fix: ['Give the file the name of the system and of the environment: registrul-documentelor.staging.cer'],
    },
    ru: {
      meaning: 'Все сертификаты лежат в одной папке. Имя каждого должно показывать, чей он.',
      causes: ['у файла имя, данное STISC', 'указан файл другого учреждения'],
      fix: ['Назовите файл по системе и среде: registrul-documentelor.staging.cer'],
    },
  },
});
