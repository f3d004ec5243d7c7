// What `mdocs init` asks and says.
import type { Environment } from '../../model/environment.ts';
import { sayCounted } from '../../model/text/counted.ts';
import { Phrase, quoteFew, say, type Text } from '../../model/text/text.ts';

export const mailboxQuestion: Text = {
  ro: 'Adresa de e-mail la care AGE primește înștiințările',
  en: 'The e-mail address at which AGE is notified',
  ru: 'Адрес электронной почты, на который AGE получает уведомления',
};

export const accountsQuestion: Text = {
  ro: 'Conturile GitHub ale AGE, cel puțin două, fiecare cont:număr („id” la https://api.github.com/users/CONT)',
  en: 'The GitHub accounts of AGE, two at least, each account:number ("id" at https://api.github.com/users/ACCOUNT)',
  ru: 'Учётные записи GitHub агентства AGE, не меньше двух, каждая запись:номер («id» на https://api.github.com/users/ЗАПИСЬ)',
};

const environmentWords: Readonly<Record<Environment, Text>> = {
  staging: { ro: 'mediul de testare', en: 'the test environment', ru: 'тестовой среды' },
  production: { ro: 'mediul de producție', en: 'the production environment', ru: 'рабочей среды' },
};

export const authoritiesQuestion = (environment: Environment): Text => ({
  ro: `Fișierele cu autoritățile de certificare pentru ${environmentWords[environment].ro}: cea care emite și toate cele de deasupra, până la rădăcină`,
  en: `Files with the certificate authorities of ${environmentWords[environment].en}: the one that issues and all above it, up to the root`,
  ru: `Файлы удостоверяющих центров ${environmentWords[environment].ru}: выдающего и всех над ним, до корневого`,
});

export const teamQuestion: Text = {
  ro: 'Echipa AGE de pe GitHub, @organizație/echipă',
  en: "AGE's team on GitHub, @organisation/team",
  ru: 'Команда AGE на GitHub, @организация/команда',
};

export const notAnAnswer = ({ option, text }: { option: string; text: Text }, values: readonly string[]): Text => ({
  ro: say`${values.join(' ')} nu este un răspuns potrivit. ${new Phrase(text.ro)} (${new Phrase(option)})`,
  en: say`${values.join(' ')} is no fitting answer. ${new Phrase(text.en)} (${new Phrase(option)})`,
  ru: say`Ответ ${values.join(' ')} не подходит. ${new Phrase(text.ru)} (${new Phrase(option)})`,
});

export const missing = (options: readonly string[]): Text => ({
  ro: `Lipsesc răspunsuri și nu s-a schimbat nimic. Rulați comanda într-un terminal sau adăugați: ${options.join(' ')}`,
  en: `Answers are missing, and nothing was changed. Run the command in a terminal, or add: ${options.join(' ')}`,
  ru: `Не хватает ответов, ничего не изменено. Запустите команду в терминале или добавьте: ${options.join(' ')}`,
});

export const notACertificate = (path: string): Text => ({
  ro: say`${path} nu este un certificat care poate fi citit. Nu s-a schimbat nimic.`,
  en: say`${path} is no certificate that can be read. Nothing was changed.`,
  ru: say`${path} не является читаемым сертификатом. Ничего не изменено.`,
});

export const existing = (path: string): Text => ({
  ro: say`Fișierul ${path} există deja, cu alt conținut. Nu s-a schimbat nimic.`,
  en: say`The file ${path} is there already, with other contents. Nothing was changed.`,
  ru: say`Файл ${path} уже существует с другим содержимым. Ничего не изменено.`,
});

export const notReadable: Text = {
  ro: 'registry/policy.yaml nu poate fi citit. Corectați-l (`npm run -s mdocs -- validate` arată greșelile), apoi repetați comanda. Nu s-a schimbat nimic.',
  en: 'registry/policy.yaml cannot be read. Correct it (`npm run -s mdocs -- validate` shows what is wrong), then run the command again. Nothing was changed.',
  ru: 'registry/policy.yaml не читается. Исправьте его (`npm run -s mdocs -- validate` покажет ошибки) и повторите команду. Ничего не изменено.',
};

export const layoutChanged = (path: string): Text => ({
  ro: say`Fișierul ${path} este scris altfel decât exemplul, de aceea nu poate fi schimbat sigur. Scoateți cu mâna ce este inventat din el și repetați comanda.`,
  en: say`The file ${path} is written in another way than the sample, so it cannot be changed safely. Take out of it by hand what is fictional, and run the command again.`,
  ru: say`Файл ${path} записан иначе, чем пример, поэтому изменить его надёжно нельзя. Уберите из него вымышленное вручную и повторите команду.`,
});

export const removedText = (files: number): Text => ({
  ro: say`S-au scos fișierele inventate: ${sayCounted(files, 'file', 'ro')}.`,
  en: say`Fictional files taken out: ${sayCounted(files, 'file', 'en')}.`,
  ru: say`Убраны вымышленные файлы: ${sayCounted(files, 'file', 'ru')}.`,
});

export const nothingRemoved: Text = {
  ro: 'Nu mai este nimic din exemplu de scos.',
  en: 'There is nothing of the sample left to take out.',
  ru: 'От примера больше нечего убирать.',
};

export const changedSince = (paths: readonly string[]): Text => ({
  ro: say`Au rămas neatinse, fiindcă diferă de exemplu sau le folosește un fișier care diferă: ${quoteFew(paths, 'ro')}. Verificați dacă sunt ale dumneavoastră.`,
  en: say`Left as they are, because they differ from the sample or a file that differs uses them: ${quoteFew(paths, 'en')}. Check whether they are yours.`,
  ru: say`Оставлены как есть, потому что отличаются от примера или их использует отличающийся файл: ${quoteFew(paths, 'ru')}. Проверьте, ваши ли они.`,
});

export const leftTitle: Text = { ro: 'Ce mai este de făcut:', en: 'What is left to do:', ru: 'Что осталось сделать:' };

export const leftToDo: readonly Text[] = [
  {
    ro: 'În registry/policy.yaml verificați adresele serviciului și ale gateway-ului (serviceUrl, apiUrl, gateway), limitele și stagedRules.',
    en: 'In registry/policy.yaml check the addresses of the service and of the gateway (serviceUrl, apiUrl, gateway), limits and stagedRules.',
    ru: 'В registry/policy.yaml проверьте адреса сервиса и шлюза (serviceUrl, apiUrl, gateway), limits и stagedRules.',
  },
  {
    ro: 'În registry/document-types rămân tipurile pe care MDocs le are cu adevărat; după schimbări rulați npm run generate.',
    en: 'In registry/document-types keep the types that MDocs really has; after changes run npm run generate.',
    ru: 'В registry/document-types оставьте типы, которые действительно есть в MDocs; после изменений запустите npm run generate.',
  },
  {
    ro: 'Din README.md scoateți propoziția despre instituțiile inventate.',
    en: 'Take the sentence about fictional institutions out of README.md.',
    ru: 'Уберите из README.md предложение о вымышленных учреждениях.',
  },
  {
    ro: 'Puneți cheile de semnare în registry/signers (.github/OPERATING.md, pasul 4).',
    en: 'Put the signing keys into registry/signers (.github/OPERATING.md, step 4).',
    ru: 'Поместите ключи подписи в registry/signers (.github/OPERATING.md, шаг 4).',
  },
  {
    ro: 'Salvați totul într-un commit, trimiteți-l pe GitHub, apoi rulați npm run -s mdocs -- protection.',
    en: 'Commit all of it, push it to GitHub, then run npm run -s mdocs -- protection.',
    ru: 'Зафиксируйте всё в коммите, отправьте на GitHub, затем запустите npm run -s mdocs -- protection.',
  },
];
