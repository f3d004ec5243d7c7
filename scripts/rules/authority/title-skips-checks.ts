// Words by which GitHub skips workflows: in the message of a merge they would put off what has to be published, a revocation too.
import type { Proposal } from '../../model/proposal/proposal.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

/** docs.github.com, "Skipping workflow runs". */
const skipWords = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(^|\n)[^\S\n]*skip-checks:\s*true/i;

export const titleSkipsChecks = rule({
  code: 'title-skips-checks',
  publication: 'unmerged',
  on: 'proposal',
  *check({ title, messages = [] }: Proposal) {
    for (const [where, text] of [['title', title] as const, ...messages.map((message) => ['commit', message] as const)]) {
      const words = skipWords.exec(text)?.[0];
      if (words !== undefined) yield { at: [], where, words: words.trim() };
    }
  },
  message: ({ where, words }) => sentences[where](words),
  hint: ({ where }) => hints[where],
  page: {
    ro: {
      meaning:
        'Unele cuvinte din titlu sau din mesajele commiturilor îi spun lui GitHub să nu ruleze verificările. După acceptare, publicarea accesului ar fi sărită, chiar și o revocare.',
      causes: ['cuvintele au rămas dintr-un șablon sau din obișnuință', 'un instrument adaugă singur aceste cuvinte'],
      fix: [
        'Titlul se schimbă pe pagina cererii, cu butonul „Edit”.',
        'Pentru mesajul unui commit, faceți schimbarea într-o ramură nouă, cu alt mesaj, și deschideți altă cerere.',
      ],
    },
    en: {
      meaning:
        'Some words in the title or in the messages of commits tell GitHub not to run the checks. Once the request is accepted, the publication of access would be skipped, even a revocation.',
      causes: ['the words are left from a template or a habit', 'a tool adds these words by itself'],
      fix: [
        'The title is changed on the page of the request, with the button "Edit".',
        'For the message of a commit make the change in a new branch, with another message, and open another request.',
      ],
    },
    ru: {
      meaning:
        'Некоторые слова в заголовке или в сообщениях коммитов велят GitHub не запускать проверки. После принятия публикация доступа была бы пропущена, даже отзыв.',
      causes: ['слова остались из шаблона или по привычке', 'инструмент добавляет эти слова сам'],
      fix: [
        'Заголовок меняется на странице заявки кнопкой «Edit».',
        'Для сообщения коммита внесите изменение в новой ветке с другим сообщением и откройте другую заявку.',
      ],
    },
  },
});

const sentences: Record<'title' | 'commit', (words: string) => Text> = {
  title: (words) => ({
    ro: say`Titlul cererii conține ${words}, care oprește verificările și publicarea.`,
    en: say`The title of the request has ${words}, which stops the checks and the publication.`,
    ru: say`В заголовке заявки есть ${words}: это останавливает проверки и публикацию.`,
  }),
  commit: (words) => ({
    ro: say`Mesajul unui commit conține ${words}, care oprește verificările și publicarea.`,
    en: say`The message of a commit has ${words}, which stops the checks and the publication.`,
    ru: say`В сообщении коммита есть ${words}: это останавливает проверки и публикацию.`,
  }),
};

const hints: Record<'title' | 'commit', Text> = {
  title: {
    ro: 'Ștergeți aceste cuvinte din titlu: butonul „Edit” de lângă titlu.',
    en: 'Delete these words from the title: the button "Edit" beside the title.',
    ru: 'Удалите эти слова из заголовка: кнопка «Edit» рядом с заголовком.',
  },
  commit: {
    ro: 'Faceți schimbarea într-o ramură nouă, cu alt mesaj, și deschideți altă cerere.',
    en: 'Make the change in a new branch, with another message, and open another request.',
    ru: 'Внесите изменение в новой ветке с другим сообщением и откройте другую заявку.',
  },
};
