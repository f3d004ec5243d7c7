// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * RO Numărul de pe documentul semnat, între ghilimele.
 *
 * EN The number on the signed document, in quotes.
 *
 * RU Номер подписанного документа, в кавычках.
 */
export type DocumentNumber = string;
/**
 * RO Codul (GUID) după care MDocs recunoaște sistemul, altul în fiecare mediu. Îl atribuie AGE; într-o cerere nouă lăsați rândul afară.
 *
 * EN The code (GUID) by which MDocs knows the system, another one in each environment. AGE gives it; leave the line out of a new request.
 *
 * RU Код (GUID), по которому MDocs узнаёт систему, в каждой среде свой. Его присваивает AGE; в новой заявке пропустите эту строку.
 */
export type ClientId = string;
/**
 * RO Certificatele sistemului în acest mediu. De regulă unul; două cât timp unul îl înlocuiește pe celălalt. Testarea și producția au certificate diferite.
 *
 * EN The system's certificates in this environment. Usually one; two while one replaces the other. The test environment and production have different ones.
 *
 * RU Сертификаты системы в этой среде. Обычно один; два, пока один заменяет другой. В тестовой и рабочей среде сертификаты разные.
 *
 * @maxItems 4
 *
 * Items: RO Un certificat: fie `file` (fișierul .cer pus în dosarul certificates), fie `serial` (numărul unui certificat pe care AGE îl are deja pentru alt serviciu).
 *
 * EN One certificate: either `file` (the .cer file put into the folder certificates) or `serial` (the number of a certificate that AGE already has for another service).
 *
 * RU Один сертификат: либо `file` (файл .cer в папке certificates), либо `serial` (номер сертификата, который уже есть у AGE для другого сервиса).
 */
export type Certificates = {
  /**
   * RO Certificatul public emis de STISC, fișier .cer (DER sau PEM) din dosarul integrations/certificates. Nu puneți niciodată cheia privată sau un fișier .pfx.
   *
   * EN The public certificate issued by STISC, a .cer file (DER or PEM) in integrations/certificates. Never put the private key or a .pfx file there.
   *
   * RU Открытый сертификат, выданный STISC, файл .cer (DER или PEM) в папке integrations/certificates. Никогда не кладите туда закрытый ключ или файл .pfx.
   */
  file?: string;
  /**
   * RO Numărul de serie al certificatului: cifre și litere mari A-F, fără spații, între ghilimele. În Windows: deschideți certificatul, Detalii, Număr de serie.
   *
   * EN The serial number of the certificate: digits and capital letters A-F, without spaces, in quotes. In Windows: open the certificate, Details, Serial number.
   *
   * RU Серийный номер сертификата: цифры и заглавные буквы A-F, без пробелов, в кавычках. В Windows: откройте сертификат, «Состав», «Серийный номер».
   */
  serial?: string;
  /**
   * RO Serviciul AGE pentru care certificatul este deja înregistrat, de exemplu MPass. Se scrie lângă `serial`.
   *
   * EN The AGE service that the certificate is already registered for, for example MPass. Goes with `serial`.
   *
   * RU Сервис AGE, для которого сертификат уже зарегистрирован, например MPass. Указывается вместе с `serial`.
   */
  service?:
    | 'MPass'
    | 'MSign'
    | 'MNotify'
    | 'MLog'
    | 'MPower'
    | 'MDelivery'
    | 'MPay'
    | 'MConnect'
    | 'MConnectEvents'
    | 'MCloud'
    | 'eDemocracy'
    | 'eProgramari'
    | 'EVO'
    | 'PDSE';
  /**
   * RO Doar cât timp sunt două certificate: ultima zi a celui vechi. După ea, certificatul vechi se oprește singur.
   *
   * EN Only while there are two certificates: the last day of the older one. After it the older one ends by itself.
   *
   * RU Только пока сертификатов два: последний день старого. После него старый сертификат отключается сам.
   */
  until?: string;
}[];
/**
 * RO O adresă IP sau o rețea, între ghilimele: patru numere cu puncte, fără zerouri în față, eventual /29 sau mai îngust. Nu nume de domenii.
 *
 * EN An IP address or a network, in quotes: four numbers with dots, without leading zeros, perhaps /29 or narrower. No domain names.
 *
 * RU IP-адрес или сеть, в кавычках: четыре числа через точку, без нулей впереди, возможно /29 или уже. Не доменные имена.
 */
export type Address = string;
/**
 * RO Adresele publice de la care pornesc apelurile sistemului sau rețele mici, de exemplu 203.0.113.24/30. De la alte adrese accesul este refuzat. Întrebați administratorul de rețea.
 *
 * EN The public addresses from which the system calls, or small networks such as 203.0.113.24/30. From other addresses access is refused. Ask your network administrator.
 *
 * RU Публичные адреса, с которых система отправляет запросы, или небольшие сети, например 203.0.113.24/30. С других адресов доступ закрыт. Спросите администратора сети.
 *
 * @maxItems 64
 */
export type Addresses = Address[];

/**
 * RO Fișierul unei instituții: cine este, ce contract are cu AGE, ce sisteme folosesc MDocs și, pentru fiecare mediu, cu ce certificate și de la ce adrese intră ele.
 *
 * EN The file of one institution: who it is, its contract with AGE, which systems use MDocs and, for each environment, with which certificates and from which addresses they come in.
 *
 * RU Файл одного учреждения: кто оно, какой у него договор с AGE, какие системы используют MDocs и для каждой среды: с какими сертификатами и с каких адресов они подключаются.
 */
export interface Integration {
  institution: Institution;
  agreement: Agreement;
  /**
   * RO Sistemele informaționale ale instituției care folosesc MDocs, unul după altul. Fiecare începe cu o liniuță.
   *
   * EN The information systems of the institution that use MDocs, one after another. Each begins with a hyphen.
   *
   * RU Информационные системы учреждения, которые используют MDocs, одна за другой. Каждая начинается с дефиса.
   *
   * @minItems 1
   * @maxItems 50
   */
  systems: System[];
}
/**
 * RO Persoana juridică ce semnează contractul și anexa și răspunde de sistemele de mai jos.
 *
 * EN The legal person that signs the contract and the annex and answers for the systems below.
 *
 * RU Юридическое лицо, которое подписывает договор и приложение и отвечает за системы ниже.
 */
export interface Institution {
  /**
   * RO Numărul de identificare de stat al instituției: 13 cifre, prima este 1. Scrieți-l între ghilimele, altfel se citește ca număr. Îl găsiți în extrasul din Registrul de stat al persoanelor juridice. Nu scrieți IDNP-ul unei persoane.
   *
   * EN The state identification number of the institution: 13 digits, the first one is 1. Put it in quotes, otherwise it is read as a number. It stands in the extract of the State Register of Legal Entities. Never write the IDNP of a person.
   *
   * RU Государственный идентификационный номер учреждения: 13 цифр, первая 1. Запишите его в кавычках, иначе он читается как число. Он указан в выписке из Государственного регистра юридических лиц. Не пишите IDNP человека.
   */
  idno: string;
  /**
   * RO Denumirea oficială a instituției, ca în contract, cu diacritice (ș, ț, ă, â, î).
   *
   * EN The official name of the institution as in the contract, with diacritics.
   *
   * RU Официальное название учреждения, как в договоре, с диакритическими знаками.
   */
  name: string;
  /**
   * RO `public`: autoritate sau instituție publică, inclusiv locală. `private`: toate celelalte. De la instituțiile publice se cere numărul RSI al fiecărui sistem.
   *
   * EN `public`: a public authority or institution, local ones included. `private`: everybody else. Public institutions must give the RSI number of each system.
   *
   * RU `public`: орган публичной власти или публичное учреждение, в том числе местное. `private`: все остальные. Публичные учреждения указывают номер RSI каждой системы.
   */
  sector: 'public' | 'private';
  /**
   * RO Unde trimitem mesaje despre fiecare pas: cereri verificate, acces publicat, certificate care expiră.
   *
   * EN Where we write about every step: checked requests, published access, certificates that expire.
   *
   * RU Куда мы сообщаем о каждом шаге: проверенные заявки, открытый доступ, истекающие сертификаты.
   */
  contacts: {
    /**
     * RO Adresa celor care întrețin conexiunea. Folosiți o adresă de serviciu, nu una personală.
     *
     * EN The e-mail address of those who maintain the connection. Use a department's address, not a personal one.
     *
     * RU Адрес тех, кто обслуживает подключение. Указывайте служебный адрес, а не личный.
     */
    technical: string;
    /**
     * RO Adresa celor care se ocupă de contract și de anexă. Opțional.
     *
     * EN The e-mail address of those who handle the contract and the annex. Optional.
     *
     * RU Адрес тех, кто занимается договором и приложением. Необязательно.
     */
    legal?: string;
  };
  /**
   * RO Conturile GitHub care pot modifica acest fișier. Scrieți cel puțin două, ca lipsa unui coleg să nu vă oprească. Lista care contează este cea din versiunea deja acceptată.
   *
   * EN GitHub accounts that may change this file. Name at least two, so that the absence of a colleague does not stop you. The list that counts is the one in the version that is already accepted.
   *
   * RU Учётные записи GitHub, которые могут менять этот файл. Укажите хотя бы две, чтобы отсутствие коллеги не остановило работу. Действует список из уже принятой версии.
   *
   * @maxItems 20
   *
   * Items: RO Un cont GitHub: numele și numărul lui. Contează numărul: un nume eliberat poate fi luat de altcineva.
   *
   * EN One GitHub account: its name and its number. The number is what counts: a freed name can be taken by somebody else.
   *
   * RU Одна учётная запись GitHub: имя и номер. Важен номер: освободившееся имя может занять кто-то другой.
   */
  maintainers: {
    /**
     * RO Numele contului, cum apare în adresa paginii: github.com/NUME.
     *
     * EN The name of the account, as in the address of its page: github.com/NAME.
     *
     * RU Имя учётной записи, как в адресе её страницы: github.com/ИМЯ.
     */
    login: string;
    /**
     * RO Numărul contului. Deschideți https://api.github.com/users/NUME în browser: este valoarea de lângă „id”.
     *
     * EN The number of the account. Open https://api.github.com/users/NAME in the browser: it is the value beside "id".
     *
     * RU Номер учётной записи. Откройте https://api.github.com/users/ИМЯ в браузере: это значение рядом с «id».
     */
    id: number;
  }[];
}
/**
 * RO Contractul cu AGE și anexa lui pentru MDocs. Numerele și datele se iau de pe documentele semnate.
 *
 * EN The contract with AGE and its annex for MDocs. Copy numbers and dates from the signed documents.
 *
 * RU Договор с AGE и приложение к нему для MDocs. Номера и даты берутся из подписанных документов.
 */
export interface Agreement {
  /**
   * RO Contractul cu AGE. Dacă aveți deja unul pentru alt serviciu, scrieți-l pe acela: pentru MDocs se semnează doar anexa.
   *
   * EN The contract with AGE. If you already have one for another service, write that one: only the annex is signed for MDocs.
   *
   * RU Договор с AGE. Если договор на другой сервис уже есть, укажите его: для MDocs подписывается только приложение.
   */
  contract?: {
    number: DocumentNumber;
    /**
     * RO Ziua în care a semnat ultima parte, an-lună-zi. Nu poate fi în viitor.
     *
     * EN The day on which the last party signed, year-month-day. It cannot be in the future.
     *
     * RU День, когда подписала последняя сторона, год-месяц-день. Не может быть в будущем.
     */
    signed: string;
    /**
     * RO Ultima zi în care contractul este valabil. Doar pentru un contract cu termen; după această zi accesul nu mai are temei.
     *
     * EN The last day of the contract. Only for a contract with an end; after this day the access has no basis.
     *
     * RU Последний день действия договора. Только для договора со сроком; после этого дня у доступа нет основания.
     */
    expires?: string;
    /**
     * RO Serviciul AGE pentru care a fost semnat contractul, dacă exista deja. Omiteți rândul dacă este un contract nou, pentru MDocs.
     *
     * EN The AGE service that the contract was signed for, when it already existed. Leave the line out when the contract is new, for MDocs.
     *
     * RU Сервис AGE, для которого был подписан договор, если он уже существовал. Пропустите строку, если договор новый, для MDocs.
     */
    service?:
      | 'MPass'
      | 'MSign'
      | 'MNotify'
      | 'MLog'
      | 'MPower'
      | 'MDelivery'
      | 'MPay'
      | 'MConnect'
      | 'MConnectEvents'
      | 'MCloud'
      | 'eDemocracy'
      | 'eProgramari'
      | 'EVO'
      | 'PDSE';
  };
  /**
   * RO Anexa la contract în care este numit serviciul MDocs. Este necesară întotdeauna.
   *
   * EN The annex of the contract that names MDocs. It is always needed.
   *
   * RU Приложение к договору, в котором назван сервис MDocs. Нужно всегда.
   */
  annex?: {
    number: DocumentNumber;
    /**
     * RO Ziua în care a semnat ultima parte, an-lună-zi. Nu poate fi în viitor.
     *
     * EN The day on which the last party signed, year-month-day. It cannot be in the future.
     *
     * RU День, когда подписала последняя сторона, год-месяц-день. Не может быть в будущем.
     */
    signed: string;
    /**
     * RO Ultima zi în care anexa este valabilă. Doar pentru o anexă cu termen.
     *
     * EN The last day of the annex. Only for an annex with an end.
     *
     * RU Последний день действия приложения. Только для приложения со сроком.
     */
    expires?: string;
  };
}
/**
 * RO Un sistem informațional al instituției. Dacă aveți mai multe, fiecare are propriul certificat și propriul acces.
 *
 * EN One information system of the institution. If you have several, each has a certificate and an access of its own.
 *
 * RU Одна информационная система учреждения. Если их несколько, у каждой свой сертификат и свой доступ.
 */
export interface System {
  /**
   * RO Un nume scurt și permanent: litere mici fără diacritice, cifre și cratime. Nu mai poate fi schimbat și nu se repetă la alte instituții.
   *
   * EN A short permanent name: small letters without diacritics, digits and hyphens. It can never be changed and does not repeat at other institutions.
   *
   * RU Короткое постоянное имя: строчные латинские буквы, цифры и дефисы. Его нельзя изменить, и оно не повторяется у других учреждений.
   */
  id: string;
  /**
   * RO Denumirea oficială a sistemului. O văd oamenii cu care partajați documente.
   *
   * EN The official name of the system. Those with whom documents are shared see it.
   *
   * RU Официальное название системы. Его видят те, с кем вы делитесь документами.
   */
  name: string;
  /**
   * RO Numărul sistemului în Registrul resurselor și sistemelor informaționale de stat (https://rsi.gov.md), între ghilimele. Obligatoriu pentru instituțiile publice.
   *
   * EN The number of the system in the Register of State Information Resources and Systems (https://rsi.gov.md), in quotes. Required for public institutions.
   *
   * RU Номер системы в Регистре государственных информационных ресурсов и систем (https://rsi.gov.md), в кавычках. Обязателен для публичных учреждений.
   */
  rsi?: string;
  /**
   * RO `suspended` oprește accesul în toate mediile și păstrează istoricul; scrieți și `reason`. Fără acest rând sistemul este activ.
   *
   * EN `suspended` stops the access in every environment and keeps the history; also write `reason`. Without this line the system is active.
   *
   * RU `suspended` закрывает доступ во всех средах и сохраняет историю; укажите и `reason`. Без этой строки система активна.
   */
  status?: 'active' | 'suspended';
  /**
   * RO De ce este suspendat sistemul, într-o propoziție.
   *
   * EN Why the system is suspended, in one sentence.
   *
   * RU Почему система приостановлена, одним предложением.
   */
  reason?: string;
  /**
   * RO Ce tipuri de documente publică sau citește sistemul: coduri din registry/document-types. Cereți doar ce folosiți. Dacă lipsește un tip, scrieți la AGE.
   *
   * EN Which types of documents the system publishes or reads: codes from registry/document-types. Ask only for what you use. If a type is missing, write to AGE.
   *
   * RU Какие типы документов система публикует или читает: коды из registry/document-types. Запрашивайте только то, что используете. Если типа нет, напишите в AGE.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: RO Codul unui tip de document, exact ca numele fișierului din registry/document-types, fără .yaml.
   *
   * EN The code of a document type, exactly as the file name in registry/document-types, without .yaml.
   *
   * RU Код типа документа, точно как имя файла в registry/document-types, без .yaml.
   */
  documentTypes: string[];
  /**
   * RO Întâi mediul de testare (`staging`). Producția (`production`) se adaugă după ce testarea a reușit.
   *
   * EN First the test environment (`staging`). Production (`production`) is added once testing has succeeded.
   *
   * RU Сначала тестовая среда (`staging`). Рабочая среда (`production`) добавляется после успешного тестирования.
   */
  environments: {
    staging?: StagingAccess;
    production?: ProductionAccess;
  };
}
/**
 * RO Cum intră sistemul în mediul de testare, https://mdocs.staging.egov.md. Aici nu se păstrează documente reale.
 *
 * EN How the system reaches the test environment, https://mdocs.staging.egov.md. No real documents are kept there.
 *
 * RU Как система подключается к тестовой среде, https://mdocs.staging.egov.md. Настоящие документы там не хранятся.
 */
export interface StagingAccess {
  clientId?: ClientId;
  certificates?: Certificates;
  addresses?: Addresses;
  vpn?: Vpn;
}
/**
 * RO Tunelul VPN dintre instituție și MDocs, în locul adreselor publice sau pe lângă ele.
 *
 * EN The VPN tunnel between the institution and MDocs, instead of public addresses or beside them.
 *
 * RU VPN-туннель между учреждением и MDocs, вместо публичных адресов или вместе с ними.
 */
export interface Vpn {
  /**
   * RO O adresă IP sau o rețea, între ghilimele: patru numere cu puncte, fără zerouri în față, eventual /29 sau mai îngust. Nu nume de domenii.
   *
   * EN An IP address or a network, in quotes: four numbers with dots, without leading zeros, perhaps /29 or narrower. No domain names.
   *
   * RU IP-адрес или сеть, в кавычках: четыре числа через точку, без нулей впереди, возможно /29 или уже. Не доменные имена.
   */
  peer?: string;
  /**
   * RO Adresele pe care MDocs le vede în interiorul tunelului, de exemplu 10.24.8.0/29.
   *
   * EN The addresses that MDocs sees inside the tunnel, for example 10.24.8.0/29.
   *
   * RU Адреса, которые MDocs видит внутри туннеля, например 10.24.8.0/29.
   *
   * @maxItems 16
   */
  addresses?: Address[];
}
/**
 * RO Cum intră sistemul în producție, https://mdocs.gov.md: cu alt certificat decât în testare și cu o confirmare că testarea a reușit.
 *
 * EN How the system reaches production, https://mdocs.gov.md: with another certificate than in the test environment, and with a confirmation that testing succeeded.
 *
 * RU Как система подключается к рабочей среде, https://mdocs.gov.md: с другим сертификатом, чем в тестовой, и с подтверждением, что тестирование прошло успешно.
 */
export interface ProductionAccess {
  clientId?: ClientId;
  certificates?: Certificates;
  addresses?: Addresses;
  vpn?: Vpn;
  confirmation?: Confirmation;
}
/**
 * RO Confirmarea că testarea a reușit. O adaugă instituția, printr-o a doua cerere. În producție se publică exact ce a fost testat.
 *
 * EN The confirmation that testing succeeded. The institution adds it, by a second request. Exactly what was tested is published in production.
 *
 * RU Подтверждение, что тестирование прошло успешно. Его добавляет учреждение второй заявкой. В рабочей среде публикуется ровно то, что было протестировано.
 */
export interface Confirmation {
  /**
   * RO Ziua în care testarea s-a încheiat, an-lună-zi.
   *
   * EN The day on which testing ended, year-month-day.
   *
   * RU День окончания тестирования, год-месяц-день.
   */
  tested: string;
  /**
   * RO Adresa de serviciu a celor care au testat, nu a unei persoane.
   *
   * EN The department's e-mail address of those who tested, not of a person.
   *
   * RU Служебный адрес тех, кто тестировал, а не личный.
   */
  by: string;
  /**
   * RO Codul după care se recunoaște accesul testat (amprenta lui); se copiază, nu se scrie de mână. Cât timp scrieți `production` fără `confirmation`, răspunsul verificării vă dă valoarea de copiat. Dacă schimbați tipurile de documente, testați din nou și copiați amprenta nouă.
   *
   * EN The code that identifies the access that was tested (its digest); it is copied, not typed. As long as `production` stands there without `confirmation`, the answer of the check gives the value to copy. If you change the document types, test again and copy the new digest.
   *
   * RU Код, по которому узнаётся протестированный доступ (его отпечаток); его копируют, а не набирают. Пока `production` записан без `confirmation`, ответ проверки даёт значение, которое нужно скопировать. Если вы измените типы документов, протестируйте снова и скопируйте новый отпечаток.
   */
  access: string;
  /**
   * RO Ce ați testat și cu ce rezultat, în câteva propoziții. Fără date personale.
   *
   * EN What was tested and with what result, in a few sentences. No personal data.
   *
   * RU Что протестировано и с каким результатом, в нескольких предложениях. Без персональных данных.
   */
  report: string;
}
