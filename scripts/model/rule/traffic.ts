// What gateways saw of a test in staging, as a rule may ask for it.

/** A tested access: whose it is, and what it is allowed. */
export interface TrafficAsked {
  readonly clientId: string;
  /** SHA-1, in small letters. */
  readonly certificates: readonly string[];
  /** Canonical. */
  readonly networks: readonly string[];
  /** Codes. */
  readonly documentTypes: readonly string[];
  /** YYYY-MM-DD: what was seen before counts for nothing, because the access was another one. */
  readonly since: string | undefined;
}

export interface TestTraffic {
  /** The gateways whose reports were believed. Where there is none, nobody knows what was tested. */
  readonly gateways: readonly string[];
  /** How many requests got through in the days that are reported, and the first and last of them, YYYY-MM-DD. */
  readonly requests: number;
  readonly first?: string;
  readonly last?: string;
  /** Whether a registered certificate, and a registered address, got through. */
  readonly certificate: boolean;
  readonly address: boolean;
  /** Those that were never asked for with success. */
  readonly unseenTypes: readonly string[];
}

export const isComplete = ({ requests, certificate, address, unseenTypes }: TestTraffic): boolean =>
  requests > 0 && certificate && address && unseenTypes.length === 0;
