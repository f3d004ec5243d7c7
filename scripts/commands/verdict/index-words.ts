// Why a run reads or gets everything, and begins with no index.
import { forEachLanguage, say, type Text } from '../../model/text/text.ts';
import { indexBranch } from '../index/published.ts';
import type { IndexLack } from './task.ts';

export const indexLackText = (lack: IndexLack): Text => {
  const because = reasons[lack];
  return forEachLanguage((locale) => `${introductions[locale]} ${because[locale]} ${rest[locale]}`);
};

/** Where an index is used and a request takes more than it has. */
export const indexNotEnoughText: Text = {
  ro: say`Indexul din ramura ${indexBranch} nu ajunge pentru toate cererile. Se citește totul, așa că verificarea durează mai mult.`,
  en: say`The index on the branch ${indexBranch} is not enough for all requests. Everything is read, so the check takes longer.`,
  ru: say`Индекса из ветки ${indexBranch} достаточно не для всех заявок. Читается всё, поэтому проверка длится дольше.`,
};

/** Where the server does not leave out contents that nobody reads. */
export const allIsSentText: Text = {
  ro: 'Serverul git trimite toate fișierele, nu numai cele care se citesc, așa că verificarea durează mai mult.',
  en: 'The git server sends all files and not only those that are read, so the check takes longer.',
  ru: 'Сервер git отправляет все файлы, а не только те, которые читаются, поэтому проверка длится дольше.',
};

const introductions: Text = {
  ro: say`Indexul din ramura ${indexBranch} nu se folosește:`,
  en: say`The index on the branch ${indexBranch} is not used:`,
  ru: say`Индекс из ветки ${indexBranch} не используется:`,
};

const rest: Text = {
  ro: 'Se citește totul, așa că verificarea durează mai mult.',
  en: 'Everything is read, so the check takes longer.',
  ru: 'Читается всё, поэтому проверка длится дольше.',
};

const signersFile = 'registry/signers';

const reasons: Readonly<Record<IndexLack, Text>> = {
  missing: { ro: 'ramura nu există.', en: 'there is no such branch.', ru: 'такой ветки нет.' },
  unreachable: { ro: 'ramura nu a putut fi citită.', en: 'the branch could not be read.', ru: 'ветку не удалось прочитать.' },
  signers: {
    ro: say`depozitul nu are ${signersFile}, deci nu se știe cine îl poate semna.`,
    en: say`the repository has no ${signersFile}, so nobody knows who may sign it.`,
    ru: say`в репозитории нет ${signersFile}, поэтому неизвестно, кто может его подписать.`,
  },
  unsigned: { ro: 'nu este semnat.', en: 'it is not signed.', ru: 'он не подписан.' },
  signature: {
    ro: say`nu îl semnează o cheie pe care ${signersFile} o numește pentru această ramură.`,
    en: say`no key signed it that ${signersFile} names for this branch.`,
    ru: say`он не подписан ключом, который ${signersFile} указывает для этой ветки.`,
  },
  size: { ro: 'este prea mare.', en: 'it is too large.', ru: 'он слишком велик.' },
  files: {
    ro: 'în ramură este altceva decât indexul.',
    en: 'the branch holds something else than the index.',
    ru: 'в ветке не индекс, а что-то другое.',
  },
  damaged: {
    ro: 'nu este așa cum a fost scris.',
    en: 'it is not as it was written.',
    ru: 'он не такой, каким был записан.',
  },
  sources: {
    ro: 'programul rulează din surse, care se pot schimba oricând.',
    en: 'the program runs from its sources, which may change at any moment.',
    ru: 'программа запущена из исходных файлов, которые могут измениться в любой момент.',
  },
  version: {
    ro: 'l-a făcut altă versiune a programului.',
    en: 'another version of the program made it.',
    ru: 'его сделала другая версия программы.',
  },
  day: { ro: 'nu este făcut pentru ziua aceasta.', en: 'it is not made for this day.', ru: 'он сделан не для этого дня.' },
  commit: {
    ro: 'este al unui commit pe care depozitul nu îl are.',
    en: 'it is of a commit that the repository does not have.',
    ru: 'он сделан для коммита, которого в репозитории нет.',
  },
  registry: {
    ro: 'fișierele AGE s-au schimbat de când a fost făcut.',
    en: "AGE's files have changed since it was made.",
    ru: 'файлы AGE изменились с тех пор, как он был сделан.',
  },
  far: {
    ro: 'prea multe s-au schimbat de când a fost făcut.',
    en: 'too much has changed since it was made.',
    ru: 'с тех пор, как он был сделан, изменилось слишком многое.',
  },
};
