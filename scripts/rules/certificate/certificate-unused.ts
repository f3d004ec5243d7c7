// A certificate that lies in the folder but opens nothing.
import type { FilePart } from '../../model/declaration/integration.ts';
import { mayBeUsed } from '../../model/declaration/unclear.ts';
import { certificateFilesOf } from '../../model/proposal/named-certificates.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const certificateUnused = rule({
  code: 'certificate-unused',
  severity: 'notice',
  publication: 'keeps',
  isExceptable: true,
  on: 'registry',
  ofAll: 'uses',
  *check(_registry, { facts, base }) {
    const named = new Set(facts.files.flatMap((file) => [...certificateFilesOf(file)]));
    for (const name of facts.certificateFiles) {
      const file = `integrations/${name}`;
      const isNamedIn = (before: FilePart) => certificateFilesOf(before).has(file);
      if (!named.has(file) && !mayBeUsed({ facts, base }, isNamedIn)) yield { at: [], file, name };
    }
  },
  message: ({ name }) => ({
    ro: say`Niciun sistem nu folosește certificatul ${name}.`,
    en: say`No system uses the certificate ${name}.`,
    ru: say`Ни одна система не использует сертификат ${name}.`,
  }),
  hint: () => ({
    ro: 'Indicați-l la sistemul lui sau ștergeți fișierul.',
    en: 'Name it where its system is declared, or delete the file.',
    ru: 'Укажите его у нужной системы или удалите файл.',
  }),
  page: {
    ro: {
      meaning: 'Fișierul este în integrations/certificates, dar nu este numit în niciun fișier de instituție.',
      causes: ['certificatul vechi a rămas după reînnoire', 'numele din fișierul YAML este scris altfel'],
      fix: ['Verificați numele sau ștergeți fișierul.'],
    },
    en: {
      meaning: "The file is in integrations/certificates but no institution's file names it.",
      causes: ['the old certificate was left after a renewal', 'the name in the YAML file is spelt differently'],
      fix: ['Check the name, or delete the file.'],
    },
    ru: {
      meaning: 'Файл лежит в integrations/certificates, но не назван ни в одном файле учреждения.',
      causes: ['после обновления остался старый сертификат', 'имя в файле YAML записано иначе'],
      fix: ['Проверьте имя или удалите файл.'],
    },
  },
});
