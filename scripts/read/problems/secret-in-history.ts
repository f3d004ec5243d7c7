// A secret in an earlier commit of a pull request, or in a file that does not belong to it: gone from the files, not from the world.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { say } from '../../model/text/text.ts';

export const secretInHistory: Problem<Occurrence & { path: string }> = {
  code: 'secret-in-history',
  severity: 'error',
  publication: 'unmerged',
  message: ({ path }) => ({
    ro: say`Un commit al acestei cereri conține în ${path} un secret sau un număr personal. Ștergerea din fișier nu ajunge: commit-urile rămân vizibile.`,
    en: say`A commit of this request has a secret or a personal number in ${path}. Deleting it from the file is not enough: commits stay visible.`,
    ru: say`В одном из коммитов этой заявки в ${path} есть секрет или личный номер. Удалить его из файла недостаточно: коммиты остаются видны.`,
  }),
  hint: () => ({
    ro: 'Considerați că secretul este cunoscut de toată lumea: cereți revocarea certificatului sau schimbați parola. Apoi închideți cererea și deschideți alta, dintr-o ramură nouă.',
    en: 'Take the secret as known to everybody: have the certificate revoked or change the password. Then close the request and open another from a new branch.',
    ru: 'Считайте секрет известным всем: отзовите сертификат или смените пароль. Затем закройте заявку и откройте другую из новой ветки.',
  }),
  page: {
    ro: {
      meaning:
        'Git păstrează fiecare versiune trimisă. Ce a fost o dată într-un commit al unei cereri publice poate fi citit de oricine, și după ștergere.',
      causes: [
        'o cheie privată sau un .pfx a fost trimis și apoi șters',
        'o parolă sau un IDNP a stat într-o versiune mai veche a fișierului',
      ],
      fix: [
        'Cereți la STISC revocarea certificatului și generați altă cheie; schimbați parola sau tokenul.',
        'Închideți cererea, porniți o ramură nouă din main și repetați numai modificarea corectă.',
        'Anunțați AGE, care cere la GitHub ștergerea commit-urilor.',
      ],
    },
    en: {
      meaning:
        'Git keeps every version that was pushed. What was once in a commit of a public request can be read by anybody, also after it was deleted.',
      causes: [
        'a private key or a .pfx was pushed and then deleted',
        'a password or an IDNP stood in an older version of the file',
      ],
      fix: [
        'Ask STISC to revoke the certificate and make another key; change the password or token.',
        'Close the request, start a new branch from main and repeat only the right change.',
        'Tell AGE, which asks GitHub to delete the commits.',
      ],
    },
    ru: {
      meaning:
        'Git хранит каждую отправленную версию. То, что хоть раз было в коммите открытой заявки, может прочитать кто угодно, даже после удаления.',
      causes: ['закрытый ключ или .pfx был отправлен, а потом удалён', 'пароль или IDNP стоял в прежней версии файла'],
      fix: [
        'Попросите STISC отозвать сертификат и создайте другой ключ; смените пароль или токен.',
        'Закройте заявку, начните новую ветку от main и повторите только верное изменение.',
        'Сообщите AGE: оно попросит GitHub удалить коммиты.',
      ],
    },
  },
};
