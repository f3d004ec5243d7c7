// What provisioning says of its outcome.
import type { Outcome } from '../../apply/publish.ts';
import type { Environment } from '../../model/environment.ts';
import { counted } from '../../model/text/counted.ts';
import { type Locale, Phrase, say, type Text } from '../../model/text/text.ts';
import { indexBranch } from '../index/published.ts';
import type { IndexOutcome } from './index-beside.ts';

export function outcomeText(outcome: Outcome, branch: string, locale: Locale): string {
  return `${outcomes[outcome.kind](outcome.commit.slice(0, 10), branch)[locale]}\n`;
}

const outcomes: Readonly<Record<Outcome['kind'], (commit: string, branch: string) => Text>> = {
  published: (commit, branch) => ({
    ro: `Publicat pe ${branch}: commit-ul ${commit}.`,
    en: `Published on ${branch}: commit ${commit}.`,
    ru: `Опубликовано в ${branch}: коммит ${commit}.`,
  }),
  unchanged: (commit, branch) => ({
    ro: `Pe ${branch} nu s-a schimbat nimic; rămâne commit-ul ${commit}.`,
    en: `Nothing changed on ${branch}; commit ${commit} stays.`,
    ru: `В ${branch} ничего не изменилось; остаётся коммит ${commit}.`,
  }),
  overtaken: (commit, branch) => ({
    ro: `O altă rulare a publicat între timp pe ${branch} commit-ul ${commit}. Nimic nu s-a pierdut: rulați comanda din nou.`,
    en: `Another run published commit ${commit} on ${branch} meanwhile. Nothing is lost: run the command again.`,
    ru: `Другой запуск тем временем опубликовал в ${branch} коммит ${commit}. Ничего не потеряно: запустите команду ещё раз.`,
  }),
};

export function refusedText(errors: number, locale: Locale): string {
  const count = counted(errors, 'error', locale);
  const text: Text = {
    ro: `Nu s-a publicat nimic: ${count}. Corectați erorile de mai sus și rulați din nou.`,
    en: `Nothing was published: ${count}. Correct what is listed above and run again.`,
    ru: `Ничего не опубликовано: ${count}. Исправьте указанное выше и запустите снова.`,
  };
  return `${text[locale]}\n`;
}

/** Names only the institutions concerned: everybody else is published. */
export function keptText(errors: number, locale: Locale): string {
  const count = counted(errors, 'error', locale);
  const text: Text = {
    ro: `În integrations/: ${count}. Instituțiile în cauză păstrează accesul publicat ultima dată; ale celorlalte se publică.`,
    en: `In integrations/: ${count}. The institutions concerned keep the access that was published last; the others are published.`,
    ru: `В integrations/: ${count}. Эти учреждения сохраняют последний опубликованный доступ; остальные публикуются.`,
  };
  return `${text[locale]}\n`;
}

/** Of certificates that are over, which give no access by themselves. */
export function inEffectText(errors: number, locale: Locale): string {
  const count = counted(errors, 'error', locale);
  const text: Text = {
    ro: `În integrations/ sunt certificate expirate sau revocate (${count}). Ele nu mai dau acces; restul fișierelor se publică.`,
    en: `In integrations/ are certificates that have expired or were revoked (${count}). They give no access any more; the rest of these files is published.`,
    ru: `В integrations/ есть сертификаты, срок которых истёк или которые отозваны (${count}). Доступа они больше не дают; остальное в этих файлах публикуется.`,
  };
  return `${text[locale]}\n`;
}

export const foreignText = (commit: string, branch: string): Text => ({
  ro: `Atenție: commit-ul ${commit.slice(0, 10)} din ${branch} nu este al acestui instrument. Nu s-a preluat nimic din el; verificați cine a scris în ramură.`,
  en: `Attention: commit ${commit.slice(0, 10)} on ${branch} was not made by this tool. Nothing of it was taken over; find out who wrote to the branch.`,
  ru: `Внимание: коммит ${commit.slice(0, 10)} в ${branch} сделан не этим инструментом. Из него ничего не взято; выясните, кто писал в ветку.`,
});

/** Of a commit that a known key signed. */
export const mistimedText = (commit: string, branch: string): Text => ({
  ro: `Atenție: publicarea din ${branch} (${commit.slice(0, 10)}) are timpuri care, după ceasul acestei mașini, nu pot fi corecte. Cea nouă o urmează; verificați ceasul acestei mașini și al celei care a publicat-o: unul este greșit.`,
  en: `Attention: the publication on ${branch} (${commit.slice(0, 10)}) has times that cannot be right by the clock of this machine. The new one follows it; check the clock of this machine and of the one that published it: one of them is wrong.`,
  ru: `Внимание: у публикации в ${branch} (${commit.slice(0, 10)}) время, которое по часам этой машины не может быть верным. Новая следует за ней; проверьте часы этой машины и той, которая её опубликовала: одни из них неверны.`,
});

export function clockText(ended: string, environment: Environment, generation: number): Text {
  const line = `{ environment: ${environment}, generation: ${generation}, reason: … }`;
  return {
    ro: `După acest ceas, ce este publicat nu mai este valabil din ${ended}; de obicei se reînnoiește din timp, deci ceasul poate fi greșit și nu s-a reînnoit nimic. Dacă ceasul este corect, adăugați în registry/announcements.yaml, sub announced: ${line}`,
    en: `By this clock, what is published ended at ${ended}; it is renewed in time as a rule, so the clock may be wrong, and nothing was renewed. Where the clock is right, add to registry/announcements.yaml, under announced: ${line}`,
    ru: `По этим часам срок опубликованного истёк ${ended}; обычно оно обновляется вовремя, поэтому часы могут быть неверны, и ничего не обновлено. Если часы верны, добавьте в registry/announcements.yaml, в announced: ${line}`,
  };
}

export const onlyUrgentText: Text = {
  ro: 'Până la corectarea registrului se publică doar ce nu poate aștepta: suspendări, revocări și expirări.',
  en: 'Until the registry is corrected, only what cannot wait is published: suspension, revocation and expiry.',
  ru: 'Пока реестр не исправлен, публикуется только то, что не может ждать: приостановка, отзыв и окончание срока.',
};

export const uncommitted: Text = {
  ro: 'Modificările din integrations/ sau registry/ nu sunt salvate într-un commit. La distanță se publică doar ce este într-un commit.',
  en: 'There are changes in integrations/ or registry/ that are not committed. Only what is committed is published to a remote.',
  ru: 'В integrations/ или registry/ есть незафиксированные изменения. Во внешний репозиторий публикуется только зафиксированное.',
};

export const notDescended = (commit: string, deployed: string): Text => ({
  ro: `Commit-ul ${commit.slice(0, 10)} nu provine din ${deployed.slice(0, 10)}, care este deja publicat; publicarea ar anula modificări ulterioare. Dacă această clonă este în urmă, aduceți-o la zi cu git pull.`,
  en: `Commit ${commit.slice(0, 10)} does not descend from ${deployed.slice(0, 10)}, which is already published; publishing would undo later changes. If this clone is behind, bring it up to date with git pull.`,
  ru: `Коммит ${commit.slice(0, 10)} не происходит от уже опубликованного ${deployed.slice(0, 10)}; публикация отменила бы более поздние изменения. Если эта копия отстала, обновите её командой git pull.`,
});

/** Of what is as it was, or is another job's to write, nothing is said. */
export const indexTexts: Readonly<Partial<Record<IndexOutcome, Text>>> = {
  published: {
    ro: say`Indexul pentru verificări este scris în ramura ${indexBranch}.`,
    en: say`The index for checks is written to the branch ${indexBranch}.`,
    ru: say`Индекс для проверок записан в ветку ${indexBranch}.`,
  },
  large: {
    ro: say`Indexul pentru verificări ar fi prea mare pentru ramura ${indexBranch} și nu a fost scris: verificările citesc totul.`,
    en: say`The index for checks would be too large for the branch ${indexBranch} and was not written: checks read everything.`,
    ru: say`Индекс для проверок был бы слишком велик для ветки ${indexBranch} и не записан: проверки читают всё.`,
  },
};

export const indexFailed: Text = {
  ro: say`Indexul pentru verificări nu a putut fi scris în ramura ${indexBranch}. Publicarea de mai sus rămâne; verificările citesc totul.`,
  en: say`The index for checks could not be written to the branch ${indexBranch}. What was published above stays; checks read everything.`,
  ru: say`Индекс для проверок не удалось записать в ветку ${indexBranch}. Опубликованное выше остаётся; проверки читают всё.`,
};

/** `why` is a code of RelayedReport, as OPERATING.md lists them. */
export const notRelayedText = (gateway: string, why: string): Text => ({
  ro: say`Raportul gateway-ului ${gateway} nu a putut fi preluat (${new Phrase(why)}).`,
  en: say`The report of the gateway ${gateway} could not be taken over (${new Phrase(why)}).`,
  ru: say`Отчёт шлюза ${gateway} не удалось получить (${new Phrase(why)}).`,
});

/** `why` is a code of Remembered, as OPERATING.md lists them. */
export const foreignMemoryText = (branch: string, why: string): Text => ({
  ro: say`Atenție: ce era în ramura ${branch}, unde este scris care rapoarte ale gateway-urilor au fost cele mai noi, nu este al acestui instrument (${new Phrase(why)}). A fost scris din nou după ce spun rapoartele acum; verificați cine a scris în ramură și dacă rapoartele sunt cele de acum.`,
  en: say`Attention: what the branch ${branch} held, where the newest reports of gateways are written down, was not made by this tool (${new Phrase(why)}). It was written anew by what reports say now; find out who wrote to the branch, and whether the reports are those of now.`,
  ru: say`Внимание: содержимое ветки ${branch}, где записано, какие отчёты шлюзов были последними, создано не этим инструментом (${new Phrase(why)}). Оно записано заново по нынешним отчётам; выясните, кто писал в ветку и действительно ли отчёты нынешние.`,
});

export const memoryFailed = (branch: string): Text => ({
  ro: say`În ramura ${branch} nu a putut fi scris care rapoarte ale gateway-urilor sunt cele mai noi. Publicarea de mai sus rămâne; rularea următoare încearcă din nou.`,
  en: say`Which reports of gateways are the newest could not be written to the branch ${branch}. What was published above stays; the next run tries again.`,
  ru: say`В ветку ${branch} не удалось записать, какие отчёты шлюзов последние. Опубликованное выше остаётся; следующий запуск попробует ещё раз.`,
});
