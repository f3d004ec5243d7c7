// Generated from the schemas by `npm run generate`. Do not edit.

/** The code of a rule, as the answer of the check shows it. */
export type Code = string;
/** A day, year-month-day. */
export type Date = string;
/** Why, in one sentence. */
export type Reason = string;

/** Environments, limits, AGE accounts and exceptions. Kept by AGE. */
export interface Policy {
  /** `true` in a registry of fictional institutions: addresses of the documentation ranges become notes. A real registry does not have this line. */
  example?: boolean;
  /**
   * The order in which languages are shown.
   *
   * @minItems 1
   * @maxItems 3
   */
  locales: ('ro' | 'en' | 'ru')[];
  /** Who acts for AGE. */
  age: {
    /** The e-mail address at which AGE is notified. */
    mailbox: string;
    /** How many AGE accounts other than the author have to approve a request: `code` for programs, schemas, checks and documentation, `registry` for everything in registry/ but the list of revoked certificates. Without these lines, one. The number in the present registry counts, not the one in the request. */
    approvers?: {
      /** For programs, schemas, checks and documentation. */
      code?: number;
      /** For registry/ but the list of revoked certificates. */
      registry?: number;
    };
    /**
     * The GitHub accounts that act for AGE: name and number. The number is what counts.
     *
     * @maxItems 50
     */
    accounts: {
      /** The name of the account. */
      login: string;
      /** The number of the account, from https://api.github.com/users/NAME. */
      id: number;
    }[];
  };
  /** The test environment and production. */
  environments: {
    staging: EnvironmentPolicy;
    production: EnvironmentPolicy;
  };
  /** Limits that hold in every environment. */
  limits: {
    /** How many days before a certificate expires the institution is warned. */
    certificateExpiresSoonDays: number;
    /** `true` makes the warning about a certificate without extendedKeyUsage an error. `false` by default. */
    certificatePurposeRequired?: boolean;
    /** The longest validity of a certificate, in days. */
    certificateValidityDays: number;
    /** After how many minutes without a report a gateway counts as silent, and in how many it has to have taken a suspension or revocation. A gateway writes at least every 15 minutes. 60 by default. */
    gatewaySilenceMinutes?: number;
    /** How many days a gateway accepts a published configuration; it is published again before they end. 14 by default. */
    publicationValidityDays?: number;
    /** Within how many days the gateway of staging must have seen the calls that the institution confirms. 30 by default. */
    observedWithinDays?: number;
    /** How many days access to the test environment must have worked before it can be confirmed. */
    stagingDaysBeforeConfirmation: number;
  };
  /** How notices reach institutions and AGE: every step, once. Without these lines, by a comment on the request (pull request) only. */
  notices?: {
    /** `comment`: a comment on the request; `mail`: an e-mail; `both`: the two. */
    delivery: 'comment' | 'mail' | 'both';
    /** The e-mail address that mails come from; without it, AGE's own. */
    from?: string;
    /**
     * Only addresses in these domains and their subdomains are written to. Without the list, every approved address is.
     *
     * @minItems 1
     * @maxItems 1000
     */
    allowedDomains?: string[];
  };
  /** What the site for institutions shows. */
  portal?: {
    /** `true` if the site may show the addresses, certificates and files of institutions: then all forms are checked on the spot. Without this line it shows the steps alone. */
    details: boolean;
    /** Without `details`: which addresses and certificates are declared already, so that the site can say that one is somebody else's. `hashed`: shortened hashes. `plain`: the networks, without the names of institutions. Without this line the site does not know. */
    claims?: 'hashed' | 'plain';
  };
  /**
   * Rules that become stricter at a date. Until `notice` a rule is silent; then it is a note, a warning, an error, each from its date.
   *
   * @maxItems 100
   */
  stagedRules?: StagedRule[];
  /**
   * What AGE allows against a rule, for whom, why and until when. Shown wherever they apply; they end by themselves.
   *
   * @maxItems 1000
   */
  exceptions?: Exception[];
}
export interface EnvironmentPolicy {
  /** The branch to which the environment's configuration is published. */
  branch: string;
  /** The address of the service for people. */
  serviceUrl: string;
  /** The address of the API for systems. */
  apiUrl: string;
  /**
   * The certificate authorities that this environment accepts, files under registry/authorities: the one that issues and its root.
   *
   * @minItems 1
   * @maxItems 20
   */
  authorities: string[];
  /**
   * Revocation lists, files under registry/authorities.
   *
   * @maxItems 20
   */
  revocationLists?: string[];
  /** How wide the requested networks may be. */
  network: {
    /** The widest public IPv4 network: 29 means 8 addresses. */
    ipv4Prefix: number;
    /** The widest public IPv6 network. */
    ipv6Prefix: number;
    /** The widest IPv4 network inside a tunnel. */
    vpnPrefix: number;
    /** How many IPv4 addresses one system may have altogether. */
    addressesPerSystem: number;
  };
  /**
   * The programs that this environment's gateway configuration is published for. nginx by default.
   *
   * @minItems 1
   * @maxItems 10
   */
  targets?: ('nginx' | 'haproxy' | 'firewall' | 'wireguard' | 'strongswan')[];
  /**
   * The addresses that the gateway is operated from. The firewall never closes the gateway's port to them, and does not touch other ports at all. No institution can ask for these addresses as addresses inside a VPN.
   *
   * @maxItems 64
   */
  operators?: string[];
  /** Our side of VPN tunnels, which institutions are told. Private keys stay on the gateway alone. */
  vpn?: {
    /** The public address that tunnels come to. */
    endpoint: string;
    /** The gateway's address inside the tunnels: systems call it. */
    gateway: string;
    wireguard?: {
      /** The UDP port. */
      port: number;
      /** The gateway's public key (`wg pubkey`). */
      publicKey: string;
    };
    ikev2?: {
      /** The name in the gateway's VPN certificate. */
      identity: string;
      /** The fingerprint (SHA-256) of that certificate. */
      fingerprint: string;
    };
  };
  /** Names in the rendered configuration. Paths are relative to the program's configuration folder. */
  gateway: {
    /** The port, or address and port, that the gateway listens on. */
    listen: string;
    /** The host name of the entry server (gateway). */
    serverName: string;
    /** Where allowed calls go. */
    upstream: string;
    /** The folder that holds the published tree. */
    directory: string;
    /** The server's certificate. */
    certificate: string;
    /** The file with the server's key. The key itself is not kept here. */
    key: string;
    /** How many calls a second one system may make on average, from all its addresses; twice as many at once. The others are answered with 429. 100 by default. */
    requestsPerSecond?: number;
    /** How many calls of one system may be under way at the same time. The others are answered with 429. 200 by default. */
    callsAtOnce?: number;
    /**
     * The networks of the load balancers through which all calls come, and which say in a PROXY header who calls. From anywhere else such a header is not believed. Without this the gateway expects no header.
     *
     * @minItems 1
     * @maxItems 20
     */
    proxyProtocolFrom?: string[];
    /** What the gateway does when the publication in use has ended and no new one has come. `keep`: goes on serving; `close`: answers everybody with 503 until a new one comes. `keep` by default. */
    afterEnd?: 'keep' | 'close';
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
   * File names without .yaml. A shared address names all that share it.
   *
   * @minItems 1
   * @maxItems 20
   */
  institutions: string[];
  /** Only this system. */
  system?: string;
  /** Only this value, for example an address. */
  value?: string;
  reason: Reason;
  expires: Date;
}
