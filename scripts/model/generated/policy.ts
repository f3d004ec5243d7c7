// Generated from the schemas by `npm run generate`. Do not edit.

export type Code = string;
export type Date = string;
export type Reason = string;

/**
 * Environments, limits, AGE accounts, exceptions. Kept by AGE.
 */
export interface Policy {
  /**
   * true in a registry of fictional institutions: addresses of the documentation ranges become notices.
   */
  example?: boolean;
  /**
   * The order in which languages are shown.
   *
   * @minItems 1
   * @maxItems 3
   */
  locales: ('ro' | 'en' | 'ru')[];
  age: {
    mailbox: string;
    /**
     * @maxItems 50
     */
    accounts: {
      login: string;
      id: number;
    }[];
  };
  environments: {
    staging: EnvironmentPolicy;
    production: EnvironmentPolicy;
  };
  limits: {
    certificateExpiresSoonDays: number;
    certificateValidityDays: number;
    stagingDaysBeforeConfirmation: number;
  };
  /**
   * Until notice starts a rule is silent; then it is a notice, a warning, an error, each from its date.
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
  /**
   * Where the environment's configuration is published.
   */
  branch: 'environment/staging' | 'environment/production';
  serviceUrl: string;
  apiUrl: string;
  /**
   * Files under registry/authorities.
   *
   * @minItems 1
   * @maxItems 20
   */
  authorities: string[];
  /**
   * Files under registry/authorities.
   *
   * @maxItems 20
   */
  revocationLists?: string[];
  network: {
    ipv4Prefix: number;
    ipv6Prefix: number;
    vpnPrefix: number;
    addressesPerSystem: number;
  };
  /**
   * Names in the rendered configuration. Paths are relative to nginx's configuration directory.
   */
  gateway: {
    listen: string;
    serverName: string;
    /**
     * Where allowed requests go.
     */
    upstream: string;
    directory: string;
    certificate: string;
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
   * File names without .yaml. A shared address names all that share it.
   *
   * @minItems 1
   * @maxItems 20
   */
  institutions: string[];
  /**
   * Only this system.
   */
  system?: string;
  /**
   * Only this value, for example an address.
   */
  value?: string;
  reason: Reason;
  expires: Date;
}
