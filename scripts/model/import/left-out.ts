// What an import had to leave out of AGE's lists, and why.

/** Why something of a list was left out. The value is fit to be shown. */
export interface LeftOut {
  readonly from: string;
  readonly why: LeftOutReason;
  readonly value: string;
}

export type LeftOutReason =
  | 'not-a-list'
  | 'owner-missing'
  | 'owner-personal'
  | 'owner-invalid'
  | 'name-personal'
  | 'client-id-invalid'
  | 'certificate-unreadable'
  | 'certificate-personal'
  | 'certificate-over'
  | 'certificate-unnamed'
  | 'settings'
  | 'value-invalid'
  | 'column-unknown'
  | 'environment-missing';
