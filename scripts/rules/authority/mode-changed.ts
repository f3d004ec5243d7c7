// Data are plain files. A link, a submodule or a program is something else than it looks like.
import { areaOf } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say } from '../../model/text/text.ts';
import type { EntryKind } from '../../model/tree.ts';

export const modeChanged = rule({
  code: 'mode-changed',
  publication: 'unmerged',
  on: 'proposal',
  *check({ changes }) {
    for (const { path, after } of changes) {
      if (!after || after.kind === 'file') continue;
      if (after.kind !== 'executable' || areaOf(path) !== 'tool') yield { at: [], file: path, kind: after.kind };
    }
  },
  message: ({ file, kind }) => ({
    ro: say`${file} nu este un fișier obișnuit, ci ${kinds[kind].ro}.`,
    en: say`${file} is not an ordinary file but ${kinds[kind].en}.`,
    ru: say`${file} не является обычным файлом: это ${kinds[kind].ru}.`,
  }),
  hint: () => ({
    ro: 'Ștergeți-l din cerere și adăugați conținutul ca fișier obișnuit, de exemplu prin „Add file” pe github.com.',
    en: 'Delete it from the request and add the content as an ordinary file, for example by "Add file" on github.com.',
    ru: 'Удалите его из заявки и добавьте содержимое обычным файлом, например через «Add file» на github.com.',
  }),
  page: {
    ro: {
      meaning:
        'Git poate ține și legături simbolice (symlink), alte depozite sau programe. Ele arată ca fișiere, dar duc în altă parte; aici nu sunt primite.',
      causes: [
        'fișierul a fost copiat de pe un disc care marchează totul ca executabil',
        'în locul fișierului a fost adăugată o legătură simbolică',
      ],
      fix: [
        'Pentru un fișier executabil: git update-index --chmod=-x FIȘIER.',
        'În locul legăturii simbolice, puneți fișierul însuși.',
      ],
    },
    en: {
      meaning:
        'Git can also hold links, other repositories or programs. They look like files but lead elsewhere; here they are refused.',
      causes: ['the file was copied from a disk that marks everything as executable', 'a link was added in place of the file'],
      fix: ['For an executable file: git update-index --chmod=-x FILE.', 'In place of a link put the file itself.'],
    },
    ru: {
      meaning:
        'Git может хранить и ссылки, другие репозитории или программы. Они похожи на файлы, но ведут в другое место; здесь они не принимаются.',
      causes: ['файл скопирован с диска, который помечает всё исполняемым', 'вместо файла добавлена ссылка'],
      fix: ['Для исполняемого файла: git update-index --chmod=-x ФАЙЛ.', 'Вместо ссылки положите сам файл.'],
    },
  },
});

const makePhrases = (ro: string, en: string, ru: string) => ({ ro: new Phrase(ro), en: new Phrase(en), ru: new Phrase(ru) });

const kinds: Record<Exclude<EntryKind, 'file'>, ReturnType<typeof makePhrases>> = {
  executable: makePhrases('un fișier executabil', 'an executable one', 'исполняемый'),
  symlink: makePhrases(
    'o legătură simbolică spre alt fișier',
    'a symbolic link to another file',
    'символическая ссылка на другой файл',
  ),
  submodule: makePhrases('un alt depozit', 'another repository', 'другой репозиторий'),
  other: makePhrases('altceva', 'something else', 'что-то другое'),
};
