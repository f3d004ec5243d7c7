// A file that AGE's part of the repository needs or names is not there.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { say } from '../../model/text/text.ts';

export const registryMissing: Problem<Occurrence & { name: string }> = {
  code: 'registry-missing',
  severity: 'error',
  publication: 'keeps',
  message: ({ name }) => ({
    ro: say`Fișierul ${name} lipsește.`,
    en: say`The file ${name} is missing.`,
    ru: say`Файл ${name} отсутствует.`,
  }),
  hint: () => ({
    ro: 'Verificați dacă lucrați în dosarul depozitului (opțiunea --root); altfel, AGE trebuie să adauge fișierul.',
    en: 'Check that you work in the folder of the repository (option --root); otherwise AGE has to add the file.',
    ru: 'Проверьте, что вы работаете в папке репозитория (параметр --root); иначе файл должно добавить AGE.',
  }),
  page: {
    ro: {
      meaning:
        'Registrul AGE (dosarul registry/) are nevoie de acest fișier: politica, certificatele sau o autoritate numită în ele.',
      causes: [
        'comanda a fost pornită în alt dosar',
        'policy.yaml sau certificates.yaml numește un fișier care nu a fost adăugat',
      ],
      fix: ['Porniți comanda cu --root și dosarul depozitului.', 'Adăugați fișierul sau scoateți numele lui din registru.'],
    },
    en: {
      meaning:
        "AGE's registry (the folder registry/) needs this file: the policy, the certificates or an authority that they name.",
      causes: ['the command was run in another folder', 'policy.yaml or certificates.yaml names a file that was not added'],
      fix: [
        'Run the command with --root and the folder of the repository.',
        'Add the file, or take its name out of the registry.',
      ],
    },
    ru: {
      meaning: 'Реестру AGE (папка registry/) нужен этот файл: политика, сертификаты или названный в них удостоверяющий центр.',
      causes: ['команда запущена в другой папке', 'policy.yaml или certificates.yaml называет файл, который не добавлен'],
      fix: ['Запустите команду с --root и папкой репозитория.', 'Добавьте файл или уберите его имя из реестра.'],
    },
  },
};
