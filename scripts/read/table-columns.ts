// The columns of a table of what AGE runs: their names in three languages, what stands in them, and the words that mean a value.
import type { Environment } from '../model/environment.ts';
import type { Text } from '../model/text/text.ts';

interface Column {
  readonly title: Text;
  /** What stands in it. */
  readonly words: Text;
  /** Other names, as `plain` writes them. */
  readonly more: readonly string[];
}

/** By their own names. */
export const columns = {
  idno: {
    title: { ro: 'IDNO', en: 'IDNO', ru: 'IDNO' },
    words: { ro: 'IDNO-ul instituției, 13 cifre', en: "the institution's IDNO, 13 digits", ru: 'IDNO учреждения, 13 цифр' },
    more: ['codfiscal', 'codulfiscal'],
  },
  institution: {
    title: { ro: 'Instituția', en: 'Institution', ru: 'Учреждение' },
    words: { ro: 'denumirea oficială', en: 'the official name', ru: 'официальное название' },
    more: ['institutie', 'denumirea', 'denumire', 'denumireainstitutiei'],
  },
  file: {
    title: { ro: 'Fișierul', en: 'File', ru: 'Файл' },
    words: {
      ro: 'numele fișierului, fără .yaml (gol: se face din denumire)',
      en: 'name of the file, without .yaml (empty: made from the name)',
      ru: 'имя файла, без .yaml (пусто: составляется из названия)',
    },
    more: ['fisier'],
  },
  sector: {
    title: { ro: 'Sectorul', en: 'Sector', ru: 'Сектор' },
    words: { ro: 'public sau privat', en: 'public or private', ru: 'public или private' },
    more: [],
  },
  technical: {
    title: { ro: 'E-mail tehnic', en: 'Technical e-mail', ru: 'Технический e-mail' },
    words: {
      ro: 'adresa de serviciu a celor care întrețin conexiunea',
      en: 'the e-mail address of those who run the connection',
      ru: 'служебный адрес тех, кто обслуживает подключение',
    },
    more: ['adresatehnica', 'email', 'mail', 'adresadeemail', 'adresadeemailtehnica', 'contacttehnic'],
  },
  legal: {
    title: { ro: 'E-mail pentru contract', en: 'Contract e-mail', ru: 'E-mail по договору' },
    words: {
      ro: 'adresa celor care se ocupă de contract',
      en: 'the e-mail address of those who handle the contract',
      ru: 'адрес тех, кто занимается договором',
    },
    more: ['adresadeemailpentrucontract', 'emailjuridic', 'contactjuridic'],
  },
  maintainers: {
    title: { ro: 'Conturi GitHub', en: 'GitHub accounts', ru: 'Учётные записи GitHub' },
    words: {
      ro: 'nume:număr, de exemplu alfa-it:1234567',
      en: 'name:number, for example alfa-it:1234567',
      ru: 'имя:номер, например alfa-it:1234567',
    },
    more: ['conturi', 'conturilegithub'],
  },
  contract: {
    title: { ro: 'Contractul', en: 'Contract', ru: 'Договор' },
    words: { ro: 'numărul contractului', en: 'the number of the contract', ru: 'номер договора' },
    more: ['numarulcontractului', 'numarcontract', 'nrcontract'],
  },
  contractSigned: {
    title: { ro: 'Contractul din', en: 'Contract signed', ru: 'Договор от' },
    words: { ro: 'ziua semnării', en: 'the day of signature', ru: 'день подписания' },
    more: ['datacontractului', 'datacontract', 'contractsemnat'],
  },
  contractExpires: {
    title: { ro: 'Contractul până la', en: 'Contract expires', ru: 'Договор до' },
    words: {
      ro: 'ultima zi (gol: fără termen)',
      en: 'the last day (empty: without an end)',
      ru: 'последний день (пусто: бессрочный)',
    },
    more: ['contractexpira'],
  },
  contractService: {
    title: { ro: 'Serviciul contractului', en: 'Contract service', ru: 'Сервис договора' },
    words: {
      ro: 'serviciul AGE pentru care a fost semnat, de exemplu MPass',
      en: 'the AGE service that it was signed for, for example MPass',
      ru: 'сервис AGE, для которого он подписан, например MPass',
    },
    more: ['serviciu', 'serviciul'],
  },
  annex: {
    title: { ro: 'Anexa', en: 'Annex', ru: 'Приложение' },
    words: { ro: 'numărul anexei MDocs', en: 'the number of the MDocs annex', ru: 'номер приложения MDocs' },
    more: ['numarulanexei', 'numaranexa', 'nranexa'],
  },
  annexSigned: {
    title: { ro: 'Anexa din', en: 'Annex signed', ru: 'Приложение от' },
    words: { ro: 'ziua semnării', en: 'the day of signature', ru: 'день подписания' },
    more: ['dataanexei', 'dataanexa', 'anexasemnata'],
  },
  annexExpires: {
    title: { ro: 'Anexa până la', en: 'Annex expires', ru: 'Приложение до' },
    words: {
      ro: 'ultima zi (gol: fără termen)',
      en: 'the last day (empty: without an end)',
      ru: 'последний день (пусто: бессрочное)',
    },
    more: ['anexaexpira'],
  },
  system: {
    title: { ro: 'Sistemul', en: 'System', ru: 'Система' },
    words: { ro: 'denumirea sistemului', en: 'the name of the system', ru: 'название системы' },
    more: ['sistem', 'denumireasistemului', 'sistemulinformational'],
  },
  id: {
    title: { ro: 'Id sistem', en: 'System id', ru: 'Id системы' },
    words: {
      ro: 'numele lui scurt (gol: se face din denumire)',
      en: 'its short name (empty: made from the name)',
      ru: 'его краткое имя (пусто: составляется из названия)',
    },
    more: ['idsistemului', 'idulsistemului'],
  },
  rsi: {
    title: { ro: 'Numărul RSI', en: 'RSI number', ru: 'Номер RSI' },
    words: { ro: 'numai instituții publice', en: 'public institutions only', ru: 'только публичные учреждения' },
    more: ['nrrsi'],
  },
  documentTypes: {
    title: { ro: 'Tipuri de documente', en: 'Document types', ru: 'Типы документов' },
    words: {
      ro: 'coduri sau titluri din registry/document-types',
      en: 'codes or titles from registry/document-types',
      ru: 'коды или названия из registry/document-types',
    },
    more: ['tipuri', 'tipuriledocumente', 'tipurilededocumente', 'tipuridocumente'],
  },
  environment: {
    title: { ro: 'Mediul', en: 'Environment', ru: 'Среда' },
    words: {
      ro: 'testare sau producție (gol: rândul completează toate mediile sistemului)',
      en: 'staging or production (empty: the row adds to every environment of the system)',
      ru: 'staging или production (пусто: строка дополняет все среды системы)',
    },
    more: ['mediu'],
  },
  clientId: {
    title: { ro: 'Identificatorul de client', en: 'Client id', ru: 'Идентификатор клиента' },
    words: {
      ro: 'GUID-ul sistemului în acest mediu',
      en: "the system's GUID in this environment",
      ru: 'GUID системы в этой среде',
    },
    more: ['identificatordeclient', 'idclient'],
  },
  serial: {
    title: { ro: 'Numărul de serie', en: 'Serial number', ru: 'Серийный номер' },
    words: { ro: 'al certificatului', en: 'of the certificate', ru: 'сертификата' },
    more: ['numardeserie', 'serie', 'seriacertificatului'],
  },
  addresses: {
    title: { ro: 'Adrese IP', en: 'IP addresses', ru: 'IP-адреса' },
    words: {
      ro: 'adrese, rețele sau intervale, una după alta',
      en: 'addresses, networks or ranges, one after another',
      ru: 'адреса, сети или диапазоны, одно за другим',
    },
    more: ['adrese', 'adresele', 'adreseleip', 'adresaip', 'ip'],
  },
  vpnPeer: {
    title: { ro: 'Echipamentul VPN', en: 'VPN device', ru: 'Устройство VPN' },
    words: { ro: 'adresa lui publică', en: 'its public address', ru: 'его публичный адрес' },
    more: ['partenervpn', 'adresavpn'],
  },
  vpnAddresses: {
    title: { ro: 'Adrese în VPN', en: 'Addresses inside the VPN', ru: 'Адреса внутри VPN' },
    words: {
      ro: 'adrese, rețele sau intervale din tunel',
      en: 'addresses, networks or ranges in the tunnel',
      ru: 'адреса, сети или диапазоны в туннеле',
    },
    more: ['adresevpn', 'adreselevpn'],
  },
} satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;

/** A name or a value without what people write in different ways: capitals, diacritics, spaces, hyphens. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const byName = new Map<string, ColumnName>(
  (Object.keys(columns) as ColumnName[]).flatMap((name) => {
    const { title, more } = columns[name];
    return [name, ...Object.values(title), ...more].map((one): [string, ColumnName] => [plain(one), name]);
  }),
);

/** The column that a heading means, in any of its names. */
export const columnOf = (heading: string): ColumnName | undefined => byName.get(plain(heading));

const environmentWords: Readonly<Record<string, Environment>> = {
  ...{ staging: 'staging', testare: 'staging', test: 'staging', testing: 'staging', mediuldetestare: 'staging' },
  ...{ тестовая: 'staging', тестоваясреда: 'staging', тестирование: 'staging' },
  ...{ production: 'production', productie: 'production', prod: 'production', mediuldeproductie: 'production' },
  ...{ рабочая: 'production', рабочаясреда: 'production' },
};

export const environmentMeant = (text: string): Environment | undefined => lookUp(environmentWords, text);

const sectorWords: Readonly<Record<string, 'public' | 'private'>> = {
  ...{ public: 'public', publica: 'public', публичныи: 'public', публичное: 'public' },
  ...{ private: 'private', privat: 'private', privata: 'private', частныи: 'private', частное: 'private' },
};

export const sectorMeant = (text: string): 'public' | 'private' | undefined => lookUp(sectorWords, text);

function lookUp<T>(words: Readonly<Record<string, T>>, text: string): T | undefined {
  const word = plain(text);
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
