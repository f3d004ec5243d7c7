// Where a command looked for what is published.
import { sayDay } from '../../model/text/day.ts';
import { quoteAll, say, type Text } from '../../model/text/text.ts';
import type { Unbelieved } from '../../model/verdict/verdict.ts';

const local = '.mdocs/environments.git';

export const asked = (branches: readonly string[], address: string): Text => ({
  ro: say`Ce este publicat s-a citit din origin (${address}): ${quoteAll(branches)}.`,
  en: say`What is published was read from origin (${address}): ${quoteAll(branches)}.`,
  ru: say`Опубликованное прочитано из origin (${address}): ${quoteAll(branches)}.`,
});

export const remembered = (branches: readonly string[], address: string, day: string): Text => ({
  ro: say`Depozitul origin (${address}) nu a răspuns. Ce este publicat s-a citit din copia lui, de la ultimul git fetch: ${quoteAll(branches)}; cea mai nouă publicare de acolo este din ${sayDay(day, 'ro')}. Ce s-a publicat între timp nu se vede aici.`,
  en: say`The repository origin (${address}) did not answer. What is published was read from the copy of it that the last git fetch made: ${quoteAll(branches)}; the newest publication there is of ${sayDay(day, 'en')}. What was published since does not show here.`,
  ru: say`Репозиторий origin (${address}) не ответил. Опубликованное прочитано из его копии, сделанной последним git fetch: ${quoteAll(branches)}; самая новая публикация там от ${sayDay(day, 'ru')}. Опубликованное с тех пор здесь не видно.`,
});

export const localInstead = (address: string): Text => ({
  ro: say`Depozitul origin (${address}) nu a răspuns, deci nu se știe ce este publicat acolo. S-a citit depozitul local ${local}.`,
  en: say`The repository origin (${address}) did not answer, so what is published there is not known. The local repository ${local} was read.`,
  ru: say`Репозиторий origin (${address}) не ответил, поэтому неизвестно, что там опубликовано. Прочитан локальный репозиторий ${local}.`,
});

export const unknown = (address: string): Text => ({
  ro: say`Depozitul origin (${address}) nu a răspuns, deci nu se știe ce este publicat. Mai jos este doar ce se vede fără el. Alt depozit se indică cu --remote.`,
  en: say`The repository origin (${address}) did not answer, so what is published is not known. Below is only what can be seen without it. Another repository is named with --remote.`,
  ru: say`Репозиторий origin (${address}) не ответил, поэтому неизвестно, что опубликовано. Ниже только то, что видно без него. Другой репозиторий указывается в --remote.`,
});

export const localOnly = (address: string): Text => ({
  ro: say`În origin (${address}) nu sunt ramuri ale mediilor. Ce este publicat s-a citit din depozitul local ${local}.`,
  en: say`There are no environment branches in origin (${address}). What is published was read from the local repository ${local}.`,
  ru: say`В origin (${address}) нет веток сред. Опубликованное прочитано из локального репозитория ${local}.`,
});

export const nowhere = (address: string): Text => ({
  ro: say`În origin (${address}) nu sunt ramuri ale mediilor și nu există depozitul local ${local}: nu s-a găsit nimic publicat.`,
  en: say`There are no environment branches in origin (${address}), and there is no local repository ${local}: nothing published was found.`,
  ru: say`В origin (${address}) нет веток сред, и нет локального репозитория ${local}: ничего опубликованного не найдено.`,
});

export function unbelievedText({ branch, commit, isEarlierUsed }: Unbelieved): Text {
  const short = commit.slice(0, 10);
  if (isEarlierUsed)
    return {
      ro: say`Cel mai nou commit din ramura ${branch} (${short}) nu este semnat cu o cheie din registry/signers sau are timpuri care nu pot fi corecte. Nu a fost folosit: ce este publicat s-a citit din publicarea de dinaintea lui.`,
      en: say`The newest commit of the branch ${branch} (${short}) is not signed with a key of registry/signers, or has times that cannot be right. It was not used: what is published was read from the publication before it.`,
      ru: say`Новейший коммит ветки ${branch} (${short}) не подписан ключом из registry/signers, или его время не может быть верным. Он не использовался: опубликованное прочитано из предыдущей публикации.`,
    };
  return {
    ro: say`Nicio publicare din ramura ${branch} nu este semnată cu o cheie din registry/signers, deci nu se știe ce este publicat acolo. Din această ramură nu s-a folosit nimic.`,
    en: say`No publication on the branch ${branch} is signed with a key of registry/signers, so what is published there is not known. Nothing of this branch was used.`,
    ru: say`Ни одна публикация в ветке ${branch} не подписана ключом из registry/signers, поэтому неизвестно, что там опубликовано. Из этой ветки ничего не использовалось.`,
  };
}
