// Something under integrations/ that is neither an institution's file nor a certificate.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import type { Text } from '../../model/text/text.ts';

export type UnexpectedKind = 'symlink' | 'executable' | 'submodule' | 'directory' | 'other';

export const fileUnexpected: Problem<Occurrence & { kind: UnexpectedKind }> = {
  code: 'file-unexpected',
  severity: 'error',
  publication: 'keeps',
  message: ({ kind }) => messages[kind],
  hint: ({ kind }) => (kind === 'executable' ? executableHint : hint),
  page: {
    ro: {
      meaning:
        'În dosarul integrations/ stau doar fișierele instituțiilor (*.yaml), certificatele (certificates/*.cer) și README. Orice altceva este refuzat, ca nimic să nu treacă neobservat.',
      causes: [
        'o copie de rezervă sau un fișier temporar al editorului (.bak, ~)',
        'un certificat pus lângă fișierul instituției, nu în certificates/',
        'o legătură simbolică sau un fișier executabil',
      ],
      fix: [
        'Ștergeți fișierul din cerere.',
        'Mutați certificatul în integrations/certificates/.',
        'Pentru un fișier executabil: git update-index --chmod=-x FIȘIER.',
      ],
    },
    en: {
      meaning:
        "The folder integrations/ holds only the institutions' files (*.yaml), certificates (certificates/*.cer) and README. Anything else is refused, so that nothing passes unnoticed.",
      causes: [
        "a backup or an editor's temporary file (.bak, ~)",
        "a certificate beside the institution's file instead of in certificates/",
        'a symbolic link or an executable file',
      ],
      fix: [
        'Delete the file from the request.',
        'Move the certificate to integrations/certificates/.',
        'For an executable file: git update-index --chmod=-x FILE.',
      ],
    },
    ru: {
      meaning:
        'В папке integrations/ лежат только файлы учреждений (*.yaml), сертификаты (certificates/*.cer) и README. Всё остальное отклоняется, чтобы ничто не прошло незамеченным.',
      causes: [
        'резервная копия или временный файл редактора (.bak, ~)',
        'сертификат лежит рядом с файлом учреждения, а не в certificates/',
        'символическая ссылка или исполняемый файл',
      ],
      fix: [
        'Удалите файл из заявки.',
        'Перенесите сертификат в integrations/certificates/.',
        'Для исполняемого файла: git update-index --chmod=-x ФАЙЛ.',
      ],
    },
  },
};

const messages: Record<UnexpectedKind, Text> = {
  symlink: {
    ro: 'Aceasta este o legătură simbolică, nu un fișier.',
    en: 'This is a symbolic link, not a file.',
    ru: 'Это символическая ссылка, а не файл.',
  },
  executable: {
    ro: 'Fișierul este marcat ca executabil.',
    en: 'The file is marked as executable.',
    ru: 'Файл помечен как исполняемый.',
  },
  submodule: {
    ro: 'Acesta este un submodul git, nu un fișier.',
    en: 'This is a git submodule, not a file.',
    ru: 'Это подмодуль git, а не файл.',
  },
  directory: {
    ro: 'Acesta este un dosar; aici trebuie să fie un fișier.',
    en: 'This is a folder; a file must be here.',
    ru: 'Это папка; здесь должен быть файл.',
  },
  other: {
    ro: 'Acest fișier nu poate sta în acest dosar.',
    en: 'This file does not belong here.',
    ru: 'Этому файлу здесь не место.',
  },
};

const hint: Text = {
  ro: 'Ștergeți-l din cerere. Aici stau doar *.yaml, certificates/*.cer și README.md.',
  en: 'Delete it from the request. Only *.yaml, certificates/*.cer and README.md belong here.',
  ru: 'Удалите его из заявки. Здесь должны быть только *.yaml, certificates/*.cer и README.md.',
};
const executableHint: Text = {
  ro: 'Scoateți dreptul de executare: git update-index --chmod=-x urmat de numele fișierului.',
  en: 'Take the right to execute away: git update-index --chmod=-x and the name of the file.',
  ru: 'Снимите право на исполнение: git update-index --chmod=-x и имя файла.',
};
