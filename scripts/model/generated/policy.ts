// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * RO Codul unei reguli, cum apare în răspunsul verificării.
 *
 * EN The code of a rule, as the answer of the check shows it.
 *
 * RU Код правила, как в ответе проверки.
 */
export type Code = string;
/**
 * RO O zi, an-lună-zi.
 *
 * EN A day, year-month-day.
 *
 * RU День, год-месяц-день.
 */
export type Date = string;
/**
 * RO De ce, într-o propoziție.
 *
 * EN Why, in one sentence.
 *
 * RU Почему, одним предложением.
 */
export type Reason = string;

/**
 * RO Mediile, limitele, conturile AGE și excepțiile. Fișierul este ținut de AGE.
 *
 * EN Environments, limits, AGE accounts and exceptions. Kept by AGE.
 *
 * RU Среды, ограничения, учётные записи AGE и исключения. Файл ведёт AGE.
 */
export interface Policy {
  /**
   * RO `true` într-un registru cu instituții inventate: adresele rezervate pentru documentație devin simple note. Într-un registru real acest rând lipsește.
   *
   * EN `true` in a registry of fictional institutions: addresses of the documentation ranges become notes. A real registry does not have this line.
   *
   * RU `true` в реестре с вымышленными учреждениями: адреса для документации становятся простыми примечаниями. В настоящем реестре этой строки нет.
   */
  example?: boolean;
  /**
   * RO Ordinea în care sunt arătate limbile.
   *
   * EN The order in which languages are shown.
   *
   * RU Порядок, в котором показываются языки.
   *
   * @minItems 1
   * @maxItems 3
   */
  locales: ('ro' | 'en' | 'ru')[];
  /**
   * RO Cine acționează în numele AGE.
   *
   * EN Who acts for AGE.
   *
   * RU Кто действует от имени AGE.
   */
  age: {
    /**
     * RO Adresa la care AGE primește înștiințările.
     *
     * EN The e-mail address at which AGE is notified.
     *
     * RU Адрес, на который AGE получает уведомления.
     */
    mailbox: string;
    /**
     * RO Conturile GitHub care acționează pentru AGE: numele și numărul. Contează numărul.
     *
     * EN The GitHub accounts that act for AGE: name and number. The number is what counts.
     *
     * RU Учётные записи GitHub, действующие от имени AGE: имя и номер. Важен номер.
     *
     * @maxItems 50
     */
    accounts: {
      /**
       * RO Numele contului.
       *
       * EN The name of the account.
       *
       * RU Имя учётной записи.
       */
      login: string;
      /**
       * RO Numărul contului, din https://api.github.com/users/NUME.
       *
       * EN The number of the account, from https://api.github.com/users/NAME.
       *
       * RU Номер учётной записи из https://api.github.com/users/ИМЯ.
       */
      id: number;
    }[];
  };
  /**
   * RO Testarea și producția.
   *
   * EN The test environment and production.
   *
   * RU Тестовая и рабочая среды.
   */
  environments: {
    staging: EnvironmentPolicy;
    production: EnvironmentPolicy;
  };
  /**
   * RO Limite valabile în toate mediile.
   *
   * EN Limits that hold in every environment.
   *
   * RU Ограничения для всех сред.
   */
  limits: {
    /**
     * RO Cu câte zile înainte de expirarea unui certificat este avertizată instituția.
     *
     * EN How many days before a certificate expires the institution is warned.
     *
     * RU За сколько дней до истечения сертификата предупреждается учреждение.
     */
    certificateExpiresSoonDays: number;
    /**
     * RO Cea mai lungă valabilitate a unui certificat, în zile.
     *
     * EN The longest validity of a certificate, in days.
     *
     * RU Наибольший срок действия сертификата, в днях.
     */
    certificateValidityDays: number;
    /**
     * RO Câte zile acceptă un gateway o configurație publicată; înainte de termen ea se publică din nou. Implicit 14.
     *
     * EN How many days a gateway accepts a published configuration; it is published again before they end. 14 by default.
     *
     * RU Сколько дней шлюз принимает опубликованную конфигурацию; до истечения она публикуется снова. По умолчанию 14.
     */
    publicationValidityDays?: number;
    /**
     * RO Câte zile trebuie să funcționeze accesul de testare înainte de confirmare.
     *
     * EN How many days access to the test environment must have worked before it can be confirmed.
     *
     * RU Сколько дней должен работать доступ к тестовой среде до подтверждения.
     */
    stagingDaysBeforeConfirmation: number;
  };
  /**
   * RO Cum ajung înștiințările la instituții și la AGE: fiecare pas, o singură dată. Fără aceste rânduri, numai prin comentariu la cerere (pull request).
   *
   * EN How notices reach institutions and AGE: every step, once. Without these lines, by a comment on the request (pull request) only.
   *
   * RU Как уведомления доходят до учреждений и AGE: о каждом шаге один раз. Без этих строк только комментарием к заявке (pull request).
   */
  notices?: {
    /**
     * RO `comment`: comentariu la cerere; `mail`: e-mail; `both`: amândouă.
     *
     * EN `comment`: a comment on the request; `mail`: an e-mail; `both`: the two.
     *
     * RU `comment`: комментарий к заявке; `mail`: письмо; `both`: и то и другое.
     */
    delivery: 'comment' | 'mail' | 'both';
    /**
     * RO Adresa de la care pleacă e-mailurile; fără ea, adresa AGE.
     *
     * EN The e-mail address that mails come from; without it, AGE's own.
     *
     * RU Адрес отправителя писем; без него это адрес AGE.
     */
    from?: string;
    /**
     * RO Se scrie numai la adrese din aceste domenii și din subdomeniile lor. Fără listă, la orice adresă aprobată.
     *
     * EN Only addresses in these domains and their subdomains are written to. Without the list, every approved address is.
     *
     * RU Письма идут только на адреса в этих доменах и их поддоменах. Без списка на любой одобренный адрес.
     *
     * @minItems 1
     * @maxItems 1000
     */
    allowedDomains?: string[];
  };
  /**
   * RO Reguli care devin mai stricte la o dată. Înainte de `notice` regula tace; apoi este notă, avertisment, eroare, fiecare de la data ei.
   *
   * EN Rules that become stricter at a date. Until `notice` a rule is silent; then it is a note, a warning, an error, each from its date.
   *
   * RU Правила, которые становятся строже с даты. До `notice` правило молчит; затем это примечание, предупреждение, ошибка, каждое со своей даты.
   *
   * @maxItems 100
   */
  stagedRules?: StagedRule[];
  /**
   * RO Ce permite AGE împotriva unei reguli: cui, de ce și până când. Se arată oriunde se aplică și se încheie singure.
   *
   * EN What AGE allows against a rule, for whom, why and until when. Shown wherever they apply; they end by themselves.
   *
   * RU Что AGE разрешает вопреки правилу: кому, почему и до какого дня. Показываются везде, где действуют, и заканчиваются сами.
   *
   * @maxItems 1000
   */
  exceptions?: Exception[];
}
export interface EnvironmentPolicy {
  /**
   * RO Ramura în care se publică configurația mediului.
   *
   * EN The branch to which the environment's configuration is published.
   *
   * RU Ветка, в которой публикуется конфигурация среды.
   */
  branch: 'environment/staging' | 'environment/production';
  /**
   * RO Adresa serviciului pentru oameni.
   *
   * EN The address of the service for people.
   *
   * RU Адрес сервиса для людей.
   */
  serviceUrl: string;
  /**
   * RO Adresa API-ului pentru sisteme.
   *
   * EN The address of the API for systems.
   *
   * RU Адрес API для систем.
   */
  apiUrl: string;
  /**
   * RO Autoritățile de certificare acceptate în acest mediu, fișiere din registry/authorities: cea care emite și rădăcina ei.
   *
   * EN The certificate authorities that this environment accepts, files under registry/authorities: the one that issues and its root.
   *
   * RU Удостоверяющие центры, которым доверяет эта среда, файлы из registry/authorities: выдающий и его корневой.
   *
   * @minItems 1
   * @maxItems 20
   */
  authorities: string[];
  /**
   * RO Liste de certificate revocate, fișiere din registry/authorities.
   *
   * EN Revocation lists, files under registry/authorities.
   *
   * RU Списки отозванных сертификатов, файлы из registry/authorities.
   *
   * @maxItems 20
   */
  revocationLists?: string[];
  /**
   * RO Cât de largi pot fi rețelele cerute.
   *
   * EN How wide the requested networks may be.
   *
   * RU Насколько широкими могут быть запрошенные сети.
   */
  network: {
    /**
     * RO Cea mai largă rețea publică IPv4: 29 înseamnă 8 adrese.
     *
     * EN The widest public IPv4 network: 29 means 8 addresses.
     *
     * RU Самая широкая публичная сеть IPv4: 29 означает 8 адресов.
     */
    ipv4Prefix: number;
    /**
     * RO Cea mai largă rețea publică IPv6.
     *
     * EN The widest public IPv6 network.
     *
     * RU Самая широкая публичная сеть IPv6.
     */
    ipv6Prefix: number;
    /**
     * RO Cea mai largă rețea IPv4 din interiorul unui tunel.
     *
     * EN The widest IPv4 network inside a tunnel.
     *
     * RU Самая широкая сеть IPv4 внутри туннеля.
     */
    vpnPrefix: number;
    /**
     * RO Câte adrese IPv4 poate avea un sistem în total.
     *
     * EN How many IPv4 addresses one system may have altogether.
     *
     * RU Сколько всего адресов IPv4 может быть у одной системы.
     */
    addressesPerSystem: number;
  };
  /**
   * RO Programele pentru care se publică configurația gateway-ului acestui mediu. Implicit nginx.
   *
   * EN The programs that this environment's gateway configuration is published for. nginx by default.
   *
   * RU Программы, для которых публикуется конфигурация шлюза этой среды. По умолчанию nginx.
   *
   * @minItems 1
   * @maxItems 10
   */
  targets?: 'nginx'[];
  /**
   * RO Nume din configurația publicată. Căile sunt față de dosarul de configurare al programului.
   *
   * EN Names in the rendered configuration. Paths are relative to the program's configuration folder.
   *
   * RU Имена в публикуемой конфигурации. Пути даны относительно папки конфигурации программы.
   */
  gateway: {
    /**
     * RO Portul sau adresa cu port la care ascultă gateway-ul.
     *
     * EN The port, or address and port, that the gateway listens on.
     *
     * RU Порт или адрес с портом, на котором слушает шлюз.
     */
    listen: string;
    /**
     * RO Numele de domeniu al serverului de intrare (gateway).
     *
     * EN The host name of the entry server (gateway).
     *
     * RU Доменное имя входного сервера (шлюза).
     */
    serverName: string;
    /**
     * RO Unde merg apelurile permise.
     *
     * EN Where allowed calls go.
     *
     * RU Куда идут разрешённые запросы.
     */
    upstream: string;
    /**
     * RO Dosarul în care se pune ce s-a publicat.
     *
     * EN The folder that holds the published tree.
     *
     * RU Папка, в которой лежит опубликованное.
     */
    directory: string;
    /**
     * RO Certificatul serverului.
     *
     * EN The server's certificate.
     *
     * RU Сертификат сервера.
     */
    certificate: string;
    /**
     * RO Fișierul cu cheia serverului. Cheia însăși nu stă aici.
     *
     * EN The file with the server's key. The key itself is not kept here.
     *
     * RU Файл с ключом сервера. Сам ключ здесь не хранится.
     */
    key: string;
  };
}
export interface StagedRule {
  rule: Code;
  notice?: Date;
  warning?: Date;
  error?: Date;
  reason: Reason;
}
export interface Exception {
  rule: Code;
  /**
   * RO Numele fișierelor, fără .yaml. O adresă comună le numește pe toate care o împart.
   *
   * EN File names without .yaml. A shared address names all that share it.
   *
   * RU Имена файлов без .yaml. Для общего адреса указываются все, кто им пользуется.
   *
   * @minItems 1
   * @maxItems 20
   */
  institutions: string[];
  /**
   * RO Doar acest sistem.
   *
   * EN Only this system.
   *
   * RU Только эта система.
   */
  system?: string;
  /**
   * RO Doar această valoare, de exemplu o adresă.
   *
   * EN Only this value, for example an address.
   *
   * RU Только это значение, например адрес.
   */
  value?: string;
  reason: Reason;
  expires: Date;
}
