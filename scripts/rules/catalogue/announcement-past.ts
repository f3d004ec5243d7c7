// An announcement counts once, for the publication that it names; afterwards it only looks as if it allowed something.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const announcementPast = rule({
  code: 'announcement-past',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'registry',
  ofHistory: true,
  *check({ announcements = [] }, { history }) {
    for (const [index, { environment, generation }] of announcements.entries()) {
      const published = history?.generation?.(environment);
      if (published === undefined || generation > published) continue;
      const at = ['announced', index, 'generation'];
      yield { file: 'registry/announcements.yaml', at, environment, generation, published };
    }
  },
  message: ({ environment, generation, published }) => ({
    ro: say`Publicarea ${generation} din ${environment} a avut deja loc (acum este ${published}); anunțul nu mai contează.`,
    en: say`Publication ${generation} of ${environment} has been made already (now it is ${published}); the announcement counts no more.`,
    ru: say`Публикация ${generation} в ${environment} уже состоялась (сейчас ${published}); объявление больше не действует.`,
  }),
  hint: () => ({
    ro: 'Ștergeți rândul. Dacă publicarea este încă oprită, scrieți numărul pe care îl arată acum `npm run -s mdocs -- plan`.',
    en: 'Delete the line. If publishing is still stopped, write the number that `npm run -s mdocs -- plan` shows now.',
    ru: 'Удалите строку. Если публикация всё ещё остановлена, укажите номер, который сейчас показывает `npm run -s mdocs -- plan`.',
  }),
  page: {
    ro: {
      meaning:
        'O publicare neobișnuit de mare se anunță cu numărul ei și cu cifre exacte. Anunțul contează o singură dată, pentru acel număr.',
      causes: ['publicarea anunțată a avut loc', 'între timp s-a publicat altceva și numărul a crescut'],
      fix: ['Ștergeți anunțul.', 'Pentru o publicare care este încă oprită, scrieți numărul și cifrele de acum.'],
    },
    en: {
      meaning:
        'An unusually large publication is announced with its number and exact figures. The announcement counts once, for that number.',
      causes: ['the announced publication was made', 'something else was published meanwhile, and the number grew'],
      fix: ['Delete the announcement.', 'For a publication that is still stopped, write the present number and figures.'],
    },
    ru: {
      meaning:
        'Необычно крупная публикация объявляется с её номером и точными цифрами. Объявление действует один раз, для этого номера.',
      causes: ['объявленная публикация состоялась', 'тем временем опубликовано другое, и номер вырос'],
      fix: ['Удалите объявление.', 'Для публикации, которая всё ещё остановлена, укажите текущие номер и цифры.'],
    },
  },
});
