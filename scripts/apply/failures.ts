// Failures of git, the network and the disk while an environment is published, in words.
import { say, type Text } from '../model/text/text.ts';

export const notARemote = (remote: string): Text => ({
  ro: say`${remote} nu este adresa unui depozit git. Indicați un dosar, o adresă https:// sau una ssh://.`,
  en: say`${remote} is not the address of a git repository. Give a folder, an https:// address or an ssh:// address.`,
  ru: say`${remote} не является адресом репозитория git. Укажите папку, адрес https:// или адрес ssh://.`,
});

export const notReached = (remote: string): Text => ({
  ro: say`Depozitul ${remote} nu poate fi citit. Verificați adresa, rețeaua și drepturile de acces.`,
  en: say`The repository ${remote} cannot be read. Check the address, the network and the access rights.`,
  ru: say`Не удалось прочитать репозиторий ${remote}. Проверьте адрес, сеть и права доступа.`,
});

export const notWritten = (remote: string, branch: string): Text => ({
  ro: say`Ramura ${branch} nu a putut fi scrisă în ${remote}. Ea a rămas cum era. Verificați drepturile de acces și spațiul liber, apoi repetați comanda.`,
  en: say`The branch ${branch} could not be written to ${remote}. It stays as it was. Check the access rights and the free space, then run the command again.`,
  ru: say`Не удалось записать ветку ${branch} в ${remote}. Она осталась прежней. Проверьте права доступа и свободное место, затем повторите команду.`,
});

export const outcomeUnknown = (remote: string, branch: string): Text => ({
  ro: say`Conexiunea cu ${remote} s-a întrerupt la publicarea ramurii ${branch} și nu se știe dacă publicarea a reușit. Repetați comanda: ea află singură.`,
  en: say`The connection to ${remote} broke while ${branch} was being published, and whether it worked is not known. Run the command again: it finds out by itself.`,
  ru: say`Связь с ${remote} прервалась при публикации ветки ${branch}, и неизвестно, удалась ли она. Повторите команду: она выяснит это сама.`,
});

export const goneMeanwhile = (branch: string): Text => ({
  ro: say`Ramura ${branch} a fost ștearsă între timp. Verificați cine a șters-o, apoi repetați comanda.`,
  en: say`The branch ${branch} was deleted in the meantime. Find out who deleted it, then run the command again.`,
  ru: say`Ветка ${branch} была тем временем удалена. Выясните, кто её удалил, затем повторите команду.`,
});

export const notOurs = (branch: string, path: string): Text => ({
  ro: say`Ramura ${branch} conține ${path}, care nu este un fișier text obișnuit. Verificați cine a scris în ramură și ștergeți-l.`,
  en: say`The branch ${branch} contains ${path}, which is not an ordinary text file. Find out who wrote to the branch and remove it.`,
  ru: say`Ветка ${branch} содержит ${path}; это не обычный текстовый файл. Выясните, кто писал в ветку, и удалите его.`,
});

export const nothingOurs = (branch: string): Text => ({
  ro: say`Nicio publicare din ramura ${branch} nu este semnată cu o cheie din ${'registry/signers'}, deci nu s-a publicat nimic. Verificați cine a scris în ramură și lista de chei. Dacă publicările de până acum nu erau semnate, semnați-o pe cea mai nouă cu ${'npm run -s mdocs -- rollback'}.`,
  en: say`No publication on the branch ${branch} is signed with a key of ${'registry/signers'}, so nothing was published. Find out who wrote to the branch, and check the list of keys. If publications were not signed so far, sign the newest with ${'npm run -s mdocs -- rollback'}.`,
  ru: say`Ни одна публикация в ветке ${branch} не подписана ключом из ${'registry/signers'}, поэтому ничего не опубликовано. Выясните, кто писал в ветку, и проверьте список ключей. Если раньше публикации не подписывались, подпишите новейшую командой ${'npm run -s mdocs -- rollback'}.`,
});

export const noWorkspace = (folder: string): Text => ({
  ro: say`Nu se poate lucra în dosarul temporar ${folder}. Verificați spațiul liber și drepturile de acces.`,
  en: say`The temporary folder ${folder} cannot be worked in. Check the free space and the access rights.`,
  ru: say`Не удаётся работать во временной папке ${folder}. Проверьте свободное место и права доступа.`,
});

export const notMade = (folder: string): Text => ({
  ro: say`Depozitul local ${folder} nu a putut fi creat. Verificați spațiul liber și drepturile de acces.`,
  en: say`The local repository ${folder} could not be created. Check the free space and the access rights.`,
  ru: say`Не удалось создать локальный репозиторий ${folder}. Проверьте свободное место и права доступа.`,
});

export const sourceUnreadable = (root: string): Text => ({
  ro: say`Istoricul git din ${root} nu poate fi citit.`,
  en: say`The git history in ${root} cannot be read.`,
  ru: say`Не удаётся прочитать историю git в ${root}.`,
});

export const noCommit = (root: string, revision: string): Text => ({
  ro: say`În depozitul ${root} nu există commit-ul ${revision}. Verificați numele; dacă depozitul a fost descărcat fără istoric, aduceți-l cu git fetch.`,
  en: say`The repository ${root} has no commit ${revision}. Check the name; if the repository was downloaded without its history, get it with git fetch.`,
  ru: say`В репозитории ${root} нет коммита ${revision}. Проверьте имя; если репозиторий загружен без истории, получите её командой git fetch.`,
});

export const tooOldGit: Text = {
  ro: 'Acest git este prea vechi: citind depozitul altcuiva, ar putea rula programe numite acolo. Este nevoie de git 2.45 sau mai nou, ori de o versiune corectată a uneia mai vechi (2.39.4, 2.40.2, 2.41.1, 2.42.2, 2.43.4, 2.44.1).',
  en: 'This git is too old: reading the repository of somebody else, it could run programs that are named there. It takes git 2.45 or later, or a corrected version of an older one (2.39.4, 2.40.2, 2.41.1, 2.42.2, 2.43.4, 2.44.1).',
  ru: 'Этот git слишком старый: читая чужой репозиторий, он мог бы запускать указанные там программы. Нужен git 2.45 или новее либо исправленная версия более старого (2.39.4, 2.40.2, 2.41.1, 2.42.2, 2.43.4, 2.44.1).',
};

export const notCompared: Text = {
  ro: 'Git nu a putut compara cererea cu ramura de bază.',
  en: 'Git could not compare the request with the base branch.',
  ru: 'Git не смог сравнить заявку с основной веткой.',
};

export const notInstalled = (directory: string): Text => ({
  ro: say`Nu se poate scrie în dosarul ${directory}. Verificați spațiul liber și drepturile de acces; ce era în folosință nu s-a schimbat.`,
  en: say`The folder ${directory} cannot be written to. Check the free space and the access rights; what was in use has not changed.`,
  ru: say`Не удаётся записать в папку ${directory}. Проверьте свободное место и права доступа; то, что использовалось, не изменилось.`,
});

export const notThere = (branch: string, commit: string): Text => ({
  ro: say`Ramura ${branch} nu a avut niciodată commit-ul ${commit}. Îl găsiți cu git log pe această ramură.`,
  en: say`The branch ${branch} never had the commit ${commit}. Find it with git log on that branch.`,
  ru: say`В ветке ${branch} никогда не было коммита ${commit}. Найдите его командой git log в этой ветке.`,
});

export const notBelieved = (branch: string): Text => ({
  ro: say`Nu s-a scris nimic în ramura ${branch}: nu ar fi semnat cu o cheie din ${'registry/signers'}, deci nicio rulare următoare nu ar crede ce scrie acolo. Verificați MDOCS_SIGNING_KEY și lista de chei.`,
  en: say`Nothing was written to the branch ${branch}: it would not be signed with a key of ${'registry/signers'}, so no later run would believe it. Check MDOCS_SIGNING_KEY and the list of keys.`,
  ru: say`В ветку ${branch} ничего не записано: запись не была бы подписана ключом из ${'registry/signers'}, и следующие запуски ей не поверили бы. Проверьте MDOCS_SIGNING_KEY и список ключей.`,
});

export const folderInUse = (folder: string): Text => ({
  ro: say`În dosarul ${folder} lucrează acum altă rulare; ea aduce publicarea cea mai nouă. Nu s-a schimbat nimic.`,
  en: say`Another run is working in the folder ${folder} now; it brings the newest publication. Nothing was changed.`,
  ru: say`В папке ${folder} сейчас работает другой запуск; он получит новейшую публикацию. Ничего не изменено.`,
});

export const noFlock: Text = {
  ro: 'Dosarul nu a putut fi rezervat pentru această rulare: este nevoie de programul flock (pachetul util-linux) și de un sistem de fișiere care îl permite.',
  en: 'The folder could not be kept for this run: it takes the program flock (of the package util-linux) and a file system that allows it.',
  ru: 'Не удалось занять папку для этого запуска: нужны программа flock (пакет util-linux) и файловая система, которая её поддерживает.',
};
