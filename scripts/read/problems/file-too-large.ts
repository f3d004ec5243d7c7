// More bytes than an institution's file can need.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { say } from '../../model/text/text.ts';

export const fileTooLarge: Problem<Occurrence & { size: number; limit: number }> = {
  code: 'file-too-large',
  severity: 'error',
  publication: 'keeps',
  message: ({ size, limit }) => ({
    ro: say`Dimensiunea fișierului, în octeți: ${size}; limita: ${limit}. Ce depășește limita nu a fost citit.`,
    en: say`Size of the file in bytes: ${size}; the limit: ${limit}. What is beyond the limit was not read.`,
    ru: say`Размер файла в байтах: ${size}; предел: ${limit}. То, что сверх предела, не прочитано.`,
  }),
  hint: () => ({
    ro: 'Păstrați în fișier doar ce cere schema; documentația și comentariile lungi se țin în altă parte.',
    en: 'Keep only what the schema asks for; documentation and long comments belong elsewhere.',
    ru: 'Оставьте в файле только то, что требует схема; документации и длинным комментариям место не здесь.',
  }),
  page: {
    ro: {
      meaning: 'Un fișier de integrare obișnuit are între 2 și 4 KB. Limita ferește verificarea de fișiere care ar bloca-o.',
      causes: ['altceva a fost salvat sub numele fișierului', 'comentarii sau rapoarte foarte lungi'],
      fix: ['Scurtați rapoartele și comentariile.', 'Dacă instituția are foarte multe sisteme, scrieți-ne.'],
    },
    en: {
      meaning: 'An ordinary integration file has 2 to 4 KB. The limit protects the check from files that would stall it.',
      causes: ['something else was saved under this name', 'very long comments or reports'],
      fix: ['Shorten reports and comments.', 'If the institution has very many systems, write to us.'],
    },
    ru: {
      meaning: 'Обычный файл интеграции занимает от 2 до 4 КБ. Предел защищает проверку от файлов, которые её остановили бы.',
      causes: ['под этим именем сохранено что-то другое', 'слишком длинные комментарии или отчёты'],
      fix: ['Сократите отчёты и комментарии.', 'Если у учреждения очень много систем, напишите нам.'],
    },
  },
};
