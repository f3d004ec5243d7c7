// What a letter says of the same event beside its own matter: that the request was accepted, and who asked for it where somebody else did.
import type { NoticeKind } from '../../model/notice/notice.ts';
import type { Text } from '../../model/text/text.ts';
import { cause } from './affected.ts';

export const partWords: Readonly<Record<Extract<NoticeKind, 'approved' | 'affected'>, Text>> = {
  approved: {
    ro: 'Cererea {{word number}} a fost acceptată: {{link url}}',
    en: 'Request {{word number}} has been accepted: {{link url}}',
    ru: 'Заявка {{word number}} принята: {{link url}}',
  },
  affected: {
    ro: `Modificarea fișierului instituției nu a fost cerută de la un cont înscris la maintainers:\n${cause.ro}`,
    en: `The change to the institution's file was not requested from an account listed under maintainers:\n${cause.en}`,
    ru: `Изменение файла учреждения запросила учётная запись, не указанная в maintainers:\n${cause.ru}`,
  },
};
