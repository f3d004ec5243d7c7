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
  readonly into: string;
  readonly signers: string;
  readonly unsigned: string;
  readonly check: string;
  readonly gateway: string;
  readonly to: string;
  readonly reason: string;
  readonly release: string;
  readonly who: string;
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
  readonly clients: string;
  readonly csv: string;
  readonly certificates: string;
  readonly importOut: string;
  readonly expires: string;
  readonly firstDay: string;
  readonly github: string;
  readonly lastDay: string;
  readonly form: string;
  readonly newCertificate: string;
  readonly until: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
}

type CommandName =
  | 'start'
  | 'validate'
  | 'plan'
  | 'render'
  | 'provision'
  | 'pull'
  | 'drift'
  | 'rollback'
  | 'drill'
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
  | 'protection'
  | 'import'
  | 'audit'
  | 'report'
  | 'request'
  | 'renew';

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
    into: 'dosarul gateway-ului, în care linkul current arată spre configurația folosită',
    signers: 'fișierul cu cheile care pot semna publicările',
    unsigned: 'primește și publicări nesemnate',
    check: 'programul care verifică configurația înainte de a fi folosită',
    gateway: 'documentul de stare al unui gateway: un fișier sau o adresă https',
    to: 'commit-ul ramurii de mediu care se publică din nou',
    reason: 'de ce; se vede până la eliberare',
    release: 'încheie reținerea: se publică din nou ce este declarat',
    who: 'cine reține mediul',
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
    clients: 'lista clienților în JSON; se poate repeta, cu mediul înainte: staging=FIȘIER',
    csv: 'tabel CSV cu denumirile coloanelor în primul rând',
    certificates: 'dosar cu fișiere .cer',
    importOut: 'depozitul cu registry/ în care se scriu fișierele',
    expires: 'ultima zi a excepțiilor; implicit peste 180 de zile',
    firstDay: 'prima zi, AAAA-LL-ZZ',
    github: 'întreabă și GitHub; numai în GitHub Actions',
    lastDay: 'ultima zi, AAAA-LL-ZZ',
    form: 'numărul unei cereri; implicit cea din eveniment sau toate cele deschise',
    newCertificate: 'fișierul .cer cu certificatul nou',
    until: 'ultima zi a certificatului vechi; implicit cea în care expiră',
    titles: { 'Usage:': 'Utilizare:', 'Options:': 'Opțiuni:', 'Commands:': 'Comenzi:', 'Arguments:': 'Argumente:' },
    commands: {
      start: 'face totul pe depozitul curent: verifică, planifică, publică local',
      validate: 'citește tot și arată fiecare constatare',
      plan: 'arată ce ar schimba publicarea',
      render: 'scrie configurația unui mediu într-un director gol',
      provision: 'verifică din nou tot depozitul și publică un mediu',
      pull: 'aduce pe un gateway ultima publicare, dacă este semnată, întreagă și în vigoare',
      drift: 'compară ce este declarat, ce este publicat și ce folosește un gateway',
      rollback: 'publică din nou o stare anterioară și reține mediul până la eliberare',
      drill: 'măsoară, pe o copie, în cât timp poate fi tăiat un acces',
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
      import: 'preia ce are AGE deja conectat: lista clienților, un tabel, certificate',
      audit: 'dovedește din git fiecare rând al accesului unui sistem în producție',
      report: 'cifrele unei perioade: cereri, zile pe pas, returnări, ce așteaptă',
      request: 'face din formularele trimise pe GitHub pull requesturi sau spune ce lipsește',
      renew: 'pune certificatul nou lângă cel vechi, care primește o ultimă zi',
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
    into: "the gateway's folder, in which the link current points to the configuration in use",
    signers: 'the file with the keys that may sign publications',
    unsigned: 'takes unsigned publications, too',
    check: 'the program that checks a configuration before it is used',
    gateway: "a gateway's status document: a file or an https address",
    to: 'the commit of the environment branch to publish again',
    reason: 'why; shown until it is released',
    release: 'ends the hold: what is declared is published again',
    who: 'who holds the environment',
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
    clients: 'client list in JSON; can be repeated, with its environment before it: staging=FILE',
    csv: 'CSV table with the names of its columns in the first line',
    certificates: 'folder with .cer files',
    importOut: 'repository with registry/ into which the files are written',
    expires: 'last day of the exceptions; by default in 180 days',
    firstDay: 'first day, YYYY-MM-DD',
    github: 'asks GitHub, too; only in GitHub Actions',
    lastDay: 'last day, YYYY-MM-DD',
    form: 'number of an issue; by default that of the event, or all open ones',
    newCertificate: 'the .cer file with the new certificate',
    until: 'last day of the old certificate; by default the one on which it expires',
    titles: {},
    commands: {
      start: 'does everything on the current repository: check, plan, publish locally',
      validate: 'reads everything and prints every finding',
      plan: 'shows what publishing would change',
      render: "writes an environment's configuration to an empty directory",
      provision: 'checks the whole repository again and publishes an environment',
      pull: 'brings the newest publication to a gateway if it is signed, complete and in force',
      drift: 'compares what is declared, what is published and what a gateway uses',
      rollback: 'publishes an earlier state again and holds the environment until it is released',
      drill: 'measures on a copy how fast an access can be cut',
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
      import: 'takes over what AGE has connected already: client list, table, certificates',
      audit: "proves from git every line of a system's access in production",
      report: 'the figures of a period: requests, days for each step, returns, what waits',
      request: 'makes pull requests of forms submitted on GitHub, or says what is missing',
      renew: 'puts the new certificate beside the old one, which gets a last day',
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
    into: 'папка шлюза, в которой ссылка current указывает на используемую конфигурацию',
    signers: 'файл с ключами, которыми могут подписываться публикации',
    unsigned: 'принимать и неподписанные публикации',
    check: 'программа, проверяющая конфигурацию до использования',
    gateway: 'документ о состоянии шлюза: файл или адрес https',
    to: 'коммит ветки среды, который публикуется снова',
    reason: 'почему; видно до снятия удержания',
    release: 'снимает удержание: снова публикуется объявленное',
    who: 'кто удерживает среду',
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
    clients: 'список клиентов в JSON; можно повторять, указывая среду: staging=ФАЙЛ',
    csv: 'таблица CSV с названиями колонок в первой строке',
    certificates: 'папка с файлами .cer',
    importOut: 'репозиторий с registry/, в который записываются файлы',
    expires: 'последний день исключений; по умолчанию через 180 дней',
    firstDay: 'первый день, ГГГГ-ММ-ДД',
    github: 'спрашивает и GitHub; только в GitHub Actions',
    lastDay: 'последний день, ГГГГ-ММ-ДД',
    form: 'номер заявки; по умолчанию из события или все открытые',
    newCertificate: 'файл .cer с новым сертификатом',
    until: 'последний день старого сертификата; по умолчанию день истечения',
    titles: { 'Usage:': 'Использование:', 'Options:': 'Параметры:', 'Commands:': 'Команды:', 'Arguments:': 'Аргументы:' },
    commands: {
      start: 'делает всё с текущим репозиторием: проверка, план, локальная публикация',
      validate: 'читает всё и показывает каждое замечание',
      plan: 'показывает, что изменит публикация',
      render: 'записывает конфигурацию среды в пустой каталог',
      provision: 'снова проверяет весь репозиторий и публикует среду',
      pull: 'получает на шлюз новейшую публикацию, если она подписана, цела и действует',
      drift: 'сравнивает объявленное, опубликованное и используемое шлюзом',
      rollback: 'снова публикует прежнее состояние и удерживает среду до снятия',
      drill: 'измеряет на копии, как быстро можно отключить доступ',
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
      import: 'переносит то, что у AGE уже подключено: список клиентов, таблицу, сертификаты',
      audit: 'доказывает по git каждую строку доступа системы в рабочей среде',
      report: 'показатели за период: заявки, дни на шаг, возвраты, что ожидает',
      request: 'делает из форм, отправленных на GitHub, pull request или сообщает, чего не хватает',
      renew: 'добавляет новый сертификат рядом со старым, который получает последний день',
    },
  },
};
