// Generated from the schemas by `npm run generate`. Do not edit.

/** The gateways that report what runs and who called. */
export interface Gateways {
  /** The gateways by their names: small Latin letters, digits and hyphens. */
  gateways: {
    [k: string]: Gateway;
  };
}
/** One gateway. */
export interface Gateway {
  /**
   * The environments that it serves. For each it writes one branch: gateway/ENVIRONMENT/NAME.
   *
   * @minItems 1
   * @maxItems 2
   */
  environments: ('staging' | 'production')[];
  /** The public ed25519 key that signs its reports, made on the gateway with ssh-keygen -t ed25519. Each gateway has a key of its own. */
  key: string;
  /** For a gateway that cannot write to the repository: the HTTPS address of its signed report (--report-file). Publishing fetches it and puts it on its branch. */
  reportAddress?: string;
  /** Makes it a first gateway: the others take a publication after it reported for so many minutes that it serves it well. One that takes any access away goes to all at once. */
  firstForMinutes?: number;
}
