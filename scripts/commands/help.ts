// The words of --help in three languages.
import type { Locale } from '../model/text.ts';

interface Help {
  readonly program: string;
  readonly help: string;
  readonly root: string;
  readonly locale: string;
  readonly today: string;
  readonly clock: string;
  readonly format: string;
  readonly base: string;
  readonly commit: string;
  readonly sarif: string;
  readonly environment: string;
  readonly remote: string;
  readonly onlyRemovals: string;
  readonly out: string;
  readonly pull: string;
  readonly within: string;
  readonly notify: string;
  readonly issue: string;
  readonly outbox: string;
  readonly failed: string;
  readonly past: string;
  readonly expect: string;
  readonly report: string;
  readonly by: string;
  readonly tested: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
}

type CommandName =
  | 'start'
  | 'validate'
  | 'plan'
  | 'render'
  | 'provision'
  | 'new'
  | 'explain'
  | 'fix'
  | 'inspect'
  | 'expiring'
  | 'verdict'
  | 'status'
  | 'confirm'
  | 'notify'
  | 'notices'
  | 'protection';

export const help: Readonly<Record<Locale, Help>> = {
  ro: {
    program: 'Accesul la MDocs, declarat într-un fișier pentru fiecare instituție.',
    help: 'arată acest text',
    root: 'depozitul cu care se lucrează',
    locale: 'limba',
    today: 'data care înlocuiește ziua de azi, AAAA-LL-ZZ',
    clock: 'azi',
    format: 'forma rezultatului',
    base: 'commit-ul de la care pornește modificarea; se verifică și ce nu are voie să se schimbe',
    commit: 'commit-ul care se verifică în locul fișierelor de pe disc',
    sarif: 'un fișier în care se scriu constatările și în forma SARIF',
    environment: 'mediul',
    remote: 'depozitul git în care se publică; implicit cel local, .mdocs/environments.git',
    onlyRemovals: 'publică doar ce retrage accesul',
    out: 'un director gol',
    pull: 'numai cererea (pull request) cu acest număr',
    within: 'câte zile înainte; implicit 60, iar pentru ics și metrics totul',
    notify: 'deschide, amintește și închide pe GitHub problemele despre reînnoirea certificatelor',
    issue: 'ține la zi pe GitHub o singură problemă despre ce s-a găsit',
    outbox: 'scrie scrisorile ca fișiere .eml în acest dosar, în loc să le trimită',
    failed: 'mediul nu a putut fi publicat de rularea aceasta; AGE este înștiințată',
    past: 'socotește deja comunicat tot ce este de comunicat, de exemplu după un import',
    expect: 'numărul exact de înștiințări noi, când sunt peste 100 deodată',
    report: 'ce s-a testat și cu ce rezultat; fără date personale',
    by: 'cutia poștală a celor care au testat; implicit cea tehnică a instituției',
    tested: 'ziua testării, AAAA-LL-ZZ; implicit azi',
    titles: { 'Usage:': 'Utilizare:', 'Options:': 'Opțiuni:', 'Commands:': 'Comenzi:', 'Arguments:': 'Argumente:' },
    commands: {
      start: 'face totul pe depozitul curent: verifică, planifică, publică local',
      validate: 'citește tot și arată fiecare constatare',
      plan: 'arată ce ar schimba publicarea',
      render: 'scrie configurația unui mediu într-un director gol',
      provision: 'verifică din nou tot depozitul și publică un mediu',
      new: 'întreabă puține lucruri și scrie fișierul unei instituții',
      explain: 'explică un cod: ce înseamnă, de ce apare, cum se corectează',
      fix: 'aplică în fișiere corecturile propuse',
      inspect: 'arată ce este un certificat și ce reguli ar încălca',
      protection: 'arată dacă depozitul este protejat pe GitHub așa cum trebuie',
      expiring: 'arată ce se încheie când: certificate, excepții, contracte, autorități',
      verdict: 'judecă cererile deschise și răspunde fiecăreia pe GitHub',
      status: 'arată unde se află fiecare sistem, pe cine așteaptă și de câte zile',
      notify: 'înștiințează o singură dată pe toți cei interesați de ce s-a întâmplat',
      notices: 'arată ce înștiințări ar trimite notify; nu trimite nimic',
      confirm: 'scrie în fișierul instituției că testarea în staging a reușit',
    },
  },
  en: {
    program: 'Access to MDocs, declared in one file per institution.',
    help: 'shows this text',
    root: 'the repository to work on',
    locale: 'language',
    today: 'a date that replaces the current day, YYYY-MM-DD',
    clock: 'today',
    format: 'form of the result',
    base: 'commit that the change starts from; what must not change is checked too',
    commit: 'commit to check instead of the files on disk',
    sarif: 'a file that also gets the findings, as SARIF',
    environment: 'environment',
    remote: 'git repository to publish to; by default the local one, .mdocs/environments.git',
    onlyRemovals: 'publishes only what takes access away',
    out: 'an empty directory',
    pull: 'only the pull request with this number',
    within: 'how many days ahead; by default 60, and everything for ics and metrics',
    notify: 'opens, reminds of and closes the issues on GitHub about certificates to be renewed',
    issue: 'keeps one issue on GitHub about what was found',
    outbox: 'writes mails as .eml files to this folder in place of sending them',
    failed: 'this run could not publish the environment; AGE is told',
    past: 'takes everything that is due for told, such as after an import',
    expect: 'the exact number of new notices, where there are more than 100 at once',
    report: 'what was tested and with what result; no personal data',
    by: "mailbox of those who tested; by default the institution's technical one",
    tested: 'day of the test, YYYY-MM-DD; by default today',
    titles: {},
    commands: {
      start: 'does everything on the current repository: check, plan, publish locally',
      validate: 'reads everything and prints every finding',
      plan: 'shows what publishing would change',
      render: "writes an environment's configuration to an empty directory",
      provision: 'checks the whole repository again and publishes an environment',
      new: "asks a few questions and writes an institution's file",
      explain: 'explains a code: what it means, usual causes, how to fix it',
      fix: 'applies the suggested corrections to the files',
      inspect: 'shows what a certificate is and which rules it would break',
      protection: 'shows whether the repository is protected on GitHub as it must be',
      expiring: 'shows what ends when: certificates, exceptions, contracts, authorities',
      verdict: 'judges the open pull requests and answers each on GitHub',
      status: 'shows where each system stands, whom it waits for and for how many days',
      notify: 'tells everyone concerned what has happened, once',
      notices: 'shows which notices notify would send; sends nothing',
      confirm: "writes into an institution's file that the test in staging succeeded",
    },
  },
  ru: {
    program: 'Доступ к MDocs, описанный одним файлом для каждого учреждения.',
    help: 'показать этот текст',
    root: 'репозиторий, с которым работать',
    locale: 'язык',
    today: 'дата вместо сегодняшней, ГГГГ-ММ-ДД',
    clock: 'сегодня',
    format: 'вид результата',
    base: 'коммит, с которого начинается изменение; проверяется и то, что менять нельзя',
    commit: 'коммит, который проверяется вместо файлов на диске',
    sarif: 'файл, в который замечания записываются ещё и в виде SARIF',
    environment: 'среда',
    remote: 'репозиторий git для публикации; по умолчанию локальный, .mdocs/environments.git',
    onlyRemovals: 'публикует только то, что отнимает доступ',
    out: 'пустой каталог',
    pull: 'только заявка (pull request) с этим номером',
    within: 'на сколько дней вперёд; по умолчанию 60, а для ics и metrics всё',
    notify: 'открывает, напоминает и закрывает на GitHub задачи о продлении сертификатов',
    issue: 'ведёт на GitHub одну задачу о найденном',
    outbox: 'записывает письма файлами .eml в эту папку вместо отправки',
    failed: 'этот запуск не смог опубликовать среду; AGE узнает об этом',
    past: 'считает всё, что пора сообщить, уже сообщённым, например после импорта',
    expect: 'точное число новых уведомлений, если их сразу больше 100',
    report: 'что проверено и с каким результатом; без персональных данных',
    by: 'ящик тех, кто испытывал; по умолчанию технический ящик учреждения',
    tested: 'день испытания, ГГГГ-ММ-ДД; по умолчанию сегодня',
    titles: { 'Usage:': 'Использование:', 'Options:': 'Параметры:', 'Commands:': 'Команды:', 'Arguments:': 'Аргументы:' },
    commands: {
      start: 'делает всё с текущим репозиторием: проверка, план, локальная публикация',
      validate: 'читает всё и показывает каждое замечание',
      plan: 'показывает, что изменит публикация',
      render: 'записывает конфигурацию среды в пустой каталог',
      provision: 'снова проверяет весь репозиторий и публикует среду',
      new: 'задаёт несколько вопросов и пишет файл учреждения',
      explain: 'объясняет код: что он значит, почему возникает, как исправить',
      fix: 'вносит в файлы предложенные исправления',
      inspect: 'показывает, что за сертификат и какие правила он нарушит',
      protection: 'показывает, защищён ли репозиторий на GitHub как следует',
      expiring: 'показывает, что и когда заканчивается: сертификаты, исключения, договоры, центры',
      verdict: 'проверяет открытые заявки и отвечает на каждую в GitHub',
      status: 'показывает, на каком шаге каждая система, кого она ждёт и сколько дней',
      notify: 'сообщает всем причастным о произошедшем, один раз',
      notices: 'показывает, что отправил бы notify; ничего не отправляет',
      confirm: 'записывает в файл учреждения, что испытание в staging пройдено',
    },
  },
};
