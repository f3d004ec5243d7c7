// What a rollback says.
import { say, type Text } from '../../model/text/text.ts';
import type { Withheld } from '../../targets/decide/returning-access.ts';

export const toOrRelease: Text = {
  ro: 'Indicați fie --to cu un commit al ramurii de mediu, fie --release.',
  en: 'Give either --to with a commit of the environment branch, or --release.',
  ru: 'Укажите либо --to с коммитом ветки среды, либо --release.',
};

export const whichReason: Text = {
  ro: 'De ce, într-o propoziție (se publică, fără date personale)',
  en: 'Why, in one sentence (it is published, so without personal data)',
  ru: 'Почему, одним предложением (публикуется, без персональных данных)',
};

export const whoAnswers: Text = {
  ro: 'Cine decide (contul de serviciu sau numele)',
  en: 'Who decides (the account used at work, or a name)',
  ru: 'Кто решает (рабочая учётная запись или имя)',
};

export const noReason: Text = {
  ro: 'Scrieți motivul cu --reason, de la 3 la 500 de semne. Fără motiv nu se face nimic.',
  en: 'Write the reason with --reason, from 3 to 500 signs. Nothing is done without one.',
  ru: 'Напишите причину в --reason, от 3 до 500 знаков. Без причины ничего не делается.',
};

export const noName: Text = {
  ro: 'Scrieți cu --by cine decide, cel mult 100 de semne. Fără nume nu se face nimic.',
  en: 'Write with --by who decides, at most 100 signs. Nothing is done without a name.',
  ru: 'Напишите в --by, кто решает, не больше 100 знаков. Без имени ничего не делается.',
};

export const alreadyBack = (commit: string): Text => ({
  ro: say`Mediul este deja readus la ${commit.slice(0, 10)} și reținut.`,
  en: say`The environment is back at ${commit.slice(0, 10)} already, and held.`,
  ru: say`Среда уже возвращена к ${commit.slice(0, 10)} и удерживается.`,
});

export const notSigned = (commit: string): Text => ({
  ro: say`Atenție: ${commit.slice(0, 10)} nu este semnat cu o cheie din ${'registry/signers'}. Verificați mai jos cine primește acces.`,
  en: say`Attention: ${commit.slice(0, 10)} is not signed with a key of ${'registry/signers'}. Check below who gets access.`,
  ru: say`Внимание: ${commit.slice(0, 10)} не подписан ключом из ${'registry/signers'}. Проверьте ниже, кто получает доступ.`,
});

export const notOurs = (commit: string): Text => ({
  ro: say`Commit-ul ${commit.slice(0, 10)} nu este o publicare a acestui mediu semnată cu o cheie din ${'registry/signers'}, sau fișierele lui nu sunt cele din manifest. Nu s-a publicat nimic.`,
  en: say`The commit ${commit.slice(0, 10)} is no publication of this environment that a key of ${'registry/signers'} signed, or its files are not those of its manifest. Nothing was published.`,
  ru: say`Коммит ${commit.slice(0, 10)} не является публикацией этой среды, подписанной ключом из ${'registry/signers'}, или его файлы не те, что в манифесте. Ничего не опубликовано.`,
});

export const nobodyLeft = (commit: string): Text => ({
  ro: say`Refuzat: din ${commit.slice(0, 10)} nimeni nu mai poate primi acces. Alegeți o publicare mai nouă.`,
  en: say`Refused: of ${commit.slice(0, 10)} nobody may have access any more. Choose a newer publication.`,
  ru: say`Отказано: из ${commit.slice(0, 10)} никто больше не может получить доступ. Выберите более новую публикацию.`,
});

export const onlyAge: Text = {
  ro: 'Numai un cont AGE înscris în registry/policy.yaml poate porni o revenire sau încheia o reținere. Nu s-a schimbat nimic.',
  en: 'Only an AGE account listed in registry/policy.yaml may start a rollback or end a hold. Nothing was changed.',
  ru: 'Начать откат или снять удержание может только учётная запись AGE из registry/policy.yaml. Ничего не изменено.',
};

export const withheld = ({ system, why }: Withheld): Text => reasons[why](system);

const reasons: Readonly<Record<Withheld['why'], (system: string) => Text>> = {
  suspended: (system) => ({
    ro: say`${system} nu revine: este suspendat.`,
    en: say`${system} does not come back: it is suspended.`,
    ru: say`${system} не возвращается: система приостановлена.`,
  }),
  removed: (system) => ({
    ro: say`${system} nu revine: accesul lui a fost retras din fișier între timp.`,
    en: say`${system} does not come back: its access was taken out of its file since.`,
    ru: say`${system} не возвращается: доступ с тех пор удалён из файла.`,
  }),
  certificate: (system) => ({
    ro: say`Certificatele revocate sau expirate ale sistemului ${system} nu revin.`,
    en: say`The revoked or expired certificates of ${system} do not come back.`,
    ru: say`Отозванные или истёкшие сертификаты системы ${system} не возвращаются.`,
  }),
};

export const notHeld = (branch: string): Text => ({
  ro: say`Ramura ${branch} nu este reținută.`,
  en: say`The branch ${branch} is not held.`,
  ru: say`Ветка ${branch} не удерживается.`,
});

export const released: Text = {
  ro: 'Reținerea s-a încheiat. Următoarea rulare a `npm run -s mdocs -- provision` publică ce este declarat.',
  en: 'The hold has ended. The next run of `npm run -s mdocs -- provision` publishes what is declared.',
  ru: 'Удержание снято. Следующий запуск `npm run -s mdocs -- provision` опубликует объявленное.',
};
