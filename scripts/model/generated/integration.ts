// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * The number on the signed document, in quotes.
 */
export type DocumentNumber = string;
/**
 * The GUID behind urn:md:system: and X-MPass-Client-ID. AGE gives it; leave it out of a new request.
 */
export type ClientId = string;
/**
 * The system's certificates in this environment. Usually one; two while one replaces the other. Staging and production need different ones.
 *
 * @maxItems 4
 *
 * Items: A file beside this one, or the serial number of a certificate that AGE already has for another service.
 */
export type Certificates = {
  /**
   * The public certificate, DER or PEM, under integrations/certificates. Never a private key.
   */
  file?: string;
  /**
   * Hexadecimal, capital letters, in quotes.
   */
  serial?: string;
  /**
   * The AGE service that the certificate is already registered for.
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
   * While two certificates are listed: the last day of the older one. It ends by itself.
   */
  until?: string;
}[];
export type Address = string;
/**
 * Public addresses that the system calls from, or networks in CIDR notation.
 *
 * @maxItems 64
 */
export type Addresses = Address[];

/**
 * What one institution declares in order to use MDocs: who it is, its agreement, its systems and, for each environment, certificates and addresses.
 */
export interface Integration {
  institution: Institution;
  agreement: Agreement;
  /**
   * The information systems that use MDocs.
   *
   * @minItems 1
   * @maxItems 50
   */
  systems: System[];
}
/**
 * The legal person that signs the agreement.
 */
export interface Institution {
  /**
   * State identification number of the legal person: 13 digits in quotes. The last one is a check digit.
   */
  idno: string;
  /**
   * Official name, with diacritics.
   */
  name: string;
  /**
   * public: an authority or institution of the state; private: everybody else.
   */
  sector: 'public' | 'private';
  /**
   * Role mailboxes, never a person's own. They are told about every step.
   */
  contacts: {
    /**
     * Who looks after the connection.
     */
    technical: string;
    /**
     * Who looks after the contract and the annex.
     */
    legal?: string;
  };
  /**
   * GitHub accounts that may change this file. The number is what counts: a freed login can be registered again by somebody else. See https://api.github.com/users/LOGIN.
   *
   * @maxItems 20
   */
  maintainers: {
    /**
     * The name of the GitHub account, for the reader.
     */
    login: string;
    /**
     * The number of the GitHub account, for the check.
     */
    id: number;
  }[];
}
/**
 * The contract with AGE and its annex for MDocs.
 */
export interface Agreement {
  /**
   * The contract with AGE. A contract that already exists for another service is enough.
   */
  contract?: {
    number: DocumentNumber;
    /**
     * Year-month-day.
     */
    signed: string;
    /**
     * Only for a contract with an end.
     */
    expires?: string;
    /**
     * The AGE service that the contract was signed for, when it already existed.
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
   * The annex of the contract that names MDocs.
   */
  annex?: {
    number: DocumentNumber;
    /**
     * Year-month-day.
     */
    signed: string;
    /**
     * Only for an annex with an end.
     */
    expires?: string;
  };
}
/**
 * One information system.
 */
export interface System {
  /**
   * A short permanent name: small letters, digits and hyphens. It can never be changed.
   */
  id: string;
  /**
   * Official name of the system.
   */
  name: string;
  /**
   * Number in the Register of Information Resources and Systems (https://rsi.gov.md). Required for public institutions.
   */
  rsi?: string;
  /**
   * suspended removes the access everywhere and keeps the history. Needs a reason.
   */
  status?: 'active' | 'suspended';
  /**
   * Why the system is suspended.
   */
  reason?: string;
  /**
   * Codes from registry/document-types.
   *
   * @minItems 1
   * @maxItems 100
   */
  documentTypes: string[];
  /**
   * Staging first; production once staging was tested.
   */
  environments: {
    staging?: StagingAccess;
    production?: ProductionAccess;
  };
}
/**
 * How the system reaches the staging environment.
 */
export interface StagingAccess {
  clientId?: ClientId;
  certificates?: Certificates;
  addresses?: Addresses;
  vpn?: Vpn;
}
/**
 * Instead of, or beside, public addresses.
 */
export interface Vpn {
  /**
   * Public address of the institution's VPN gateway.
   */
  peer?: string;
  /**
   * What the MDocs gateway sees behind the tunnel.
   *
   * @maxItems 16
   */
  addresses?: Address[];
}
/**
 * How the system reaches the production environment.
 */
export interface ProductionAccess {
  clientId?: ClientId;
  certificates?: Certificates;
  addresses?: Addresses;
  vpn?: Vpn;
  confirmation?: Confirmation;
}
/**
 * Added by the institution once staging works. Production is published only for what was tested.
 */
export interface Confirmation {
  /**
   * The day of the test, year-month-day.
   */
  tested: string;
  /**
   * Role mailbox of those who tested.
   */
  by: string;
  /**
   * Digest of the staging access that was tested; `mdocs plan --environment staging` prints it.
   */
  access: string;
  /**
   * What was tested and with what result.
   */
  report: string;
}
