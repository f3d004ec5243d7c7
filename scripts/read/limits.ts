// How much a document may have before it is not even looked at.
export interface Limits {
  /** In bytes. */
  readonly size: number;
  readonly tokens: number;
}

export const limits = {
  integration: { size: 16384, tokens: 6000 },
  documentType: { size: 256 * 1024, tokens: 100_000 },
  /** What AGE writes by hand and not for each institution: the policy, the announcements. */
  policy: { size: 1024 * 1024, tokens: 400_000 },
  registry: { size: 16 * 1024 * 1024, tokens: 20_000_000 },
} as const;
