// What a gateway's reader says.
import type { Running } from '../../model/publication/release-check.ts';
import { Phrase, quoteFew, say, type Text } from '../../model/text/text.ts';

/** Said where `current` was put right. */
export const repairedText = (paths: readonly string[]): Text => ({
  ro: say`În dosarul folosit lipseau fișiere sau aveau alt conținut decât cel publicat; au fost puse la loc: ${quoteFew(paths, 'ro')}.`,
  en: say`In the folder in use, files were missing or had other content than was published; they were put back: ${quoteFew(paths, 'en')}.`,
  ru: say`В используемой папке отсутствовали файлы или было не то содержимое, что опубликовано; они восстановлены: ${quoteFew(paths, 'ru')}.`,
});

/** Said where it could not be. */
export const damagedText = (paths: readonly string[]): Text => ({
  ro: say`În dosarul folosit lipsesc fișiere sau au alt conținut decât cel publicat: ${quoteFew(paths, 'ro')}. Nu reîncărcați programul până când o rulare reușește.`,
  en: say`In the folder in use, files are missing or have other content than was published: ${quoteFew(paths, 'en')}. Do not reload the program until a run succeeds.`,
  ru: say`В используемой папке отсутствуют файлы или содержимое не то, что опубликовано: ${quoteFew(paths, 'ru')}. Не перезагружайте программу, пока запуск не завершится успешно.`,
});

const short = (commit: string): Phrase => new Phrase(commit.slice(0, 10));

/** Names the programs to be reloaded, or nothing where nothing is new. */
export function pulledText({ generation, commit }: Running, targets: readonly { readonly name: string }[]): Text {
  const names = new Phrase(targets.map(({ name }) => name).join(', '));
  return targets.length > 0
    ? {
        ro: say`Se folosește publicarea ${generation} (${short(commit)}). Reîncărcați ${names}.`,
        en: say`Publication ${generation} (${short(commit)}) is in use now. Reload ${names}.`,
        ru: say`Используется публикация ${generation} (${short(commit)}). Перезагрузите ${names}.`,
      }
    : {
        ro: say`Nimic nou; se folosește publicarea ${generation} (${short(commit)}).`,
        en: say`Nothing new; publication ${generation} (${short(commit)}) is in use.`,
        ru: say`Нового нет; используется публикация ${generation} (${short(commit)}).`,
      };
}

/** Said of files that an earlier version published. */
export const uncheckedText = (program: string): Text => ({
  ro: `${program} nu a verificat configurația: a publicat-o o versiune mai veche, iar manifest.json nu numește setările gateway-ului.`,
  en: `${program} did not check the configuration: an earlier version published it, and manifest.json does not name the gateway's settings.`,
  ru: `${program} не проверил конфигурацию: её опубликовала более ранняя версия, и в manifest.json нет настроек шлюза.`,
});

export const keptGoodText = (running: Running | undefined): Text =>
  running
    ? {
        ro: say`Se folosește mai departe publicarea ${running.generation} (${short(running.commit)}).`,
        en: say`Publication ${running.generation} (${short(running.commit)}) stays in use.`,
        ru: say`Продолжает использоваться публикация ${running.generation} (${short(running.commit)}).`,
      }
    : {
        ro: 'Nu există încă nicio publicare folosită: nimeni nu are acces.',
        en: 'No publication is in use yet: nobody has access.',
        ru: 'Ни одна публикация ещё не используется: доступа нет ни у кого.',
      };

export const noSigners: Text = {
  ro: 'Indicați cu --signers fișierul cu cheile permise (registry/signers), sau cereți explicit --unsigned.',
  en: 'Name the file with the allowed keys (registry/signers) with --signers, or ask for --unsigned explicitly.',
  ru: 'Укажите через --signers файл с разрешёнными ключами (registry/signers) или явно задайте --unsigned.',
};
