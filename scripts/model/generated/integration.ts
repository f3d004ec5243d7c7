// Generated from the schemas by `npm run generate`. Do not edit.

/** The number on the signed document, in quotes. */
export type DocumentNumber = string;
/**
 * The system's certificates in this environment. Usually one; two while one replaces the other. The test environment and production have different ones.
 *
 * @maxItems 4
 *
 * Items: One certificate: either `file` (the .cer file put into the folder certificates) or `serial` (the number of a certificate that AGE already has for another service).
 */
export type Certificates = {
  /** The public certificate issued by STISC, a .cer file (DER or PEM) in integrations/certificates. Never put the private key or a .pfx file there. */
  file?: string;
  /** The serial number of the certificate: digits and capital letters A-F, without spaces, in quotes. In Windows: open the certificate, Details, Serial number. */
  serial?: string;
  /** The AGE service that the certificate is already registered for, for example MPass. Goes with `serial`. */
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
  /** Only while there are two certificates: the last day of the older one. After it the older one ends by itself. */
  until?: string;
  /** The signature of the old certificate's key for this new certificate, written by `npm run -s mdocs -- renew --key`. With it the new certificate does not wait for approval by AGE. It is not written by hand. */
  renewal?: {
    /** The fingerprint (SHA-256) of the old certificate. */
    of: string;
    /** The day of signing. The signature counts for 14 days. */
    signed: string;
    /** The signature, in base64. */
    signature: string;
  };
}[];
/** An IP address or a network, in quotes: four numbers with dots, without leading zeros, perhaps /29 or narrower. No domain names. */
export type Address = string;
/**
 * The public addresses from which the system calls, or small networks such as 203.0.113.24/30. From other addresses access is refused. Ask your network administrator.
 *
 * @maxItems 64
 */
export type Addresses = Address[];
/** The code (GUID) by which MDocs knows the system, another one in each environment. AGE gives it; leave the line out of a new request. */
export type ClientId = string;

/** The file of one institution: who it is, its contract with AGE, which systems use MDocs and, for each environment, with which certificates and from which addresses they come in. */
export interface Integration {
  institution: Institution;
  agreement: Agreement;
  /**
   * The information systems of the institution that use MDocs, one after another. Each begins with a hyphen.
   *
   * @minItems 1
   * @maxItems 50
   */
  systems: System[];
}
/** The legal person that signs the contract and the annex and answers for the systems below. */
export interface Institution {
  /** The state identification number of the institution: 13 digits, the first one is 1. Put it in quotes, otherwise it is read as a number. It stands in the extract of the State Register of Legal Entities. Never write the IDNP of a person. */
  idno: string;
  /** The official name of the institution as in the contract, with diacritics. */
  name: string;
  /** `public`: a public authority or institution, local ones included. `private`: everybody else. Public institutions must give the RSI number of each system. */
  sector: 'public' | 'private';
  /** Where we write about every step: checked requests, published access, certificates that expire. */
  contacts: {
    /** The e-mail address of those who maintain the connection. Use a department's address, not a personal one. */
    technical: string;
    /** The e-mail address of those who handle the contract and the annex. Optional. */
    legal?: string;
  };
  /**
   * GitHub accounts that may change this file. Name at least two, so that the absence of a colleague does not stop you. The list that counts is the one in the version that is already accepted.
   *
   * @maxItems 20
   *
   * Items: One GitHub account: its name and its number. The number is what counts: a freed name can be taken by somebody else.
   */
  maintainers: {
    /** The name of the account, as in the address of its page: github.com/NAME. */
    login: string;
    /** The number of the account. Open https://api.github.com/users/NAME in the browser: it is the value beside "id". */
    id: number;
  }[];
}
/** The contract with AGE and its annex for MDocs. Copy numbers and dates from the signed documents. */
export interface Agreement {
  /** The contract with AGE. If you already have one for another service, write that one: only the annex is signed for MDocs. */
  contract?: {
    number: DocumentNumber;
    /** The day on which the last party signed, year-month-day. It cannot be in the future. */
    signed: string;
    /** The last day of the contract. Only for a contract with an end; after this day the access has no basis. */
    expires?: string;
    /** The AGE service that the contract was signed for, when it already existed. Leave the line out when the contract is new, for MDocs. */
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
  /** The annex of the contract that names MDocs. It is always needed. */
  annex?: {
    number: DocumentNumber;
    /** The day on which the last party signed, year-month-day. It cannot be in the future. */
    signed: string;
    /** The last day of the annex. Only for an annex with an end. */
    expires?: string;
  };
}
/** One information system of the institution. If you have several, each has a certificate and an access of its own. */
export interface System {
  /** A short permanent name: small letters without diacritics, digits and hyphens. It can never be changed and does not repeat at other institutions. */
  id: string;
  /** The official name of the system. Those with whom documents are shared see it. */
  name: string;
  /** The number of the system in the Register of State Information Resources and Systems (https://rsi.gov.md), in quotes. Required for public institutions. */
  rsi?: string;
  /** `suspended` stops the access in every environment and keeps the history; also write `reason`. Without this line the system is active. */
  status?: 'active' | 'suspended';
  /** Why the system is suspended, in one sentence. */
  reason?: string;
  /**
   * Which types of documents the system publishes or reads: codes from registry/document-types. Ask only for what you use. If a type is missing, write to AGE.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: The code of a document type, exactly as the file name in registry/document-types, without .yaml.
   */
  documentTypes: string[];
  /** First the test environment (`staging`). Production (`production`) is added once testing has succeeded. */
  environments: {
    staging?: StagingAccess;
    production?: ProductionAccess;
  };
}
/** How the system reaches the test environment, https://mdocs.staging.egov.md. No real documents are kept there. */
export interface StagingAccess {
  certificates?: Certificates;
  addresses?: Addresses;
  vpn?: Vpn;
  clientId?: ClientId;
}
/** The VPN tunnel between the institution and MDocs, instead of public addresses or beside them. */
export interface Vpn {
  /** `wireguard`: also write `publicKey`. `ikev2` (IPsec): also write `certificate`. Without this line the tunnel is not configured from here but by agreement with AGE. Ask your network administrator. */
  kind?: 'wireguard' | 'ikev2';
  /** The WireGuard public key of the device: 44 characters, the last one is =. The command `wg pubkey` shows it. Never send the private key (PrivateKey). */
  publicKey?: string;
  /** The public certificate that the device presents in IKEv2, a .cer file in integrations/certificates. It is another one than the system's certificate. Never put the private key there. */
  certificate?: string;
  /** An IP address or a network, in quotes: four numbers with dots, without leading zeros, perhaps /29 or narrower. No domain names. */
  peer?: string;
  /**
   * The addresses that MDocs sees inside the tunnel, for example 10.24.8.0/29.
   *
   * @maxItems 16
   */
  addresses?: Address[];
}
/** How the system reaches production, https://mdocs.gov.md: with another certificate than in the test environment, and with a confirmation that testing succeeded. */
export interface ProductionAccess {
  certificates?: Certificates;
  addresses?: Addresses;
  vpn?: Vpn;
  confirmation?: Confirmation;
  clientId?: ClientId;
}
/** The confirmation that testing succeeded. The institution adds it, by a second request. Exactly what was tested is published in production. */
export interface Confirmation {
  /** The day on which testing ended, year-month-day. */
  tested: string;
  /** The department's e-mail address of those who tested, not of a person. */
  by: string;
  /** The code that identifies the access that was tested (its digest); it is copied, not typed. As long as `production` stands there without `confirmation`, the answer of the check gives the value to copy. If you change the document types, test again and copy the new digest. */
  access: string;
  /** What was tested and with what result, in a few sentences. No personal data. */
  report: string;
  /** The reason why the gateway of staging did not see the whole test: there are no reports, the scenario is private, a document type has no test documents yet. Name each document type that is missing. AGE approves the reason. No personal data; where the gateway saw everything, leave it out. */
  unobserved?: string;
}
