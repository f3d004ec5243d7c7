// Generated from the schemas by `npm run generate`. Do not edit.

/** Unusually large publications, announced beforehand and approved by AGE. Each counts once. */
export interface Announcements {
  /**
   * The announced publications.
   *
   * @maxItems 1000
   */
  announced: Announcement[];
}
export interface Announcement {
  /** The environment. */
  environment: 'staging' | 'production';
  /** The number of the publication that is announced; npm run -s mdocs -- plan shows it. For another one the announcement does not count. */
  generation: number;
  /** How many systems lose their access, exactly. 0 by default. */
  removals?: number;
  /** How many systems have their access changed, exactly. 0 by default. */
  changes?: number;
  /** The form of the files changes (a template, a new version of the tool) without a declared change. */
  rendering?: boolean;
  /** Somebody found out why some gateways use other publications than those of the branch; publishing may go on. */
  histories?: boolean;
  /** Why. No personal data. */
  reason: string;
}
