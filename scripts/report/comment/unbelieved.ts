// Branches of publications that are not believed: what was not used, and what therefore nobody knows.
import { say, type Text } from '../../model/text/text.ts';
import type { Unbelieved } from '../../model/verdict/verdict.ts';
import type { Page } from './page.ts';

export const unbelievedPart = ({ verdict: { unbelieved = [] }, locale }: Page): string[] =>
  unbelieved.map((one) => `⚠️ ${unbelievedWords(one)[locale]}`);

export function unbelievedWords({ branch, commit, isEarlierUsed }: Unbelieved): Text {
  const short = commit.slice(0, 10);
  if (isEarlierUsed)
    return {
      ro: say`Cel mai nou commit din ramura ${branch} (${short}) nu este semnat cu o cheie din registry/signers sau are timpuri care nu pot fi corecte. Nu a fost folosit; s-a comparat cu publicarea de dinaintea lui.`,
      en: say`The newest commit of the branch ${branch} (${short}) is not signed with a key of registry/signers, or has times that cannot be right. It was not used; the comparison is with the publication before it.`,
      ru: say`Новейший коммит ветки ${branch} (${short}) не подписан ключом из registry/signers, или его время не может быть верным. Он не использовался; сравнение сделано с предыдущей публикацией.`,
    };
  return {
    ro: say`Nicio publicare din ramura ${branch} nu este semnată cu o cheie din registry/signers, deci nu se știe ce este publicat. Pașii conectării și eventuala oprire a publicării nu au fost verificate.`,
    en: say`No publication on the branch ${branch} is signed with a key of registry/signers, so nobody knows what is published. The steps of the connection, and whether publishing would stop, were not checked.`,
    ru: say`Ни одна публикация в ветке ${branch} не подписана ключом из registry/signers, поэтому неизвестно, что опубликовано. Шаги подключения и возможная остановка публикации не проверялись.`,
  };
}
