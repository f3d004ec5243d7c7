// What one client may do, counted as the generated gateway counts it: calls a second, with as many more at once, and calls at the same time.

interface Bucket {
  /** How many calls it is ahead of its rate. */
  excess: number;
  at: number;
  open: number;
}

export class Limits {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly most: { readonly requestsPerSecond: number; readonly callsAtOnce: number }) {}

  /** Whether a call may begin at an instant, in milliseconds; whoever may has to leave. */
  enter(client: string, now: number): boolean {
    const { requestsPerSecond: rate, callsAtOnce } = this.most;
    const bucket = this.buckets.get(client) ?? { excess: 0, at: now, open: 0 };
    this.buckets.set(client, bucket);
    const excess = Math.max(0, bucket.excess - ((now - bucket.at) / 1000) * rate) + 1;
    if (excess > 2 * rate + 1 || bucket.open >= callsAtOnce) return false;
    bucket.excess = excess;
    bucket.at = now;
    bucket.open++;
    return true;
  }

  leave(client: string): void {
    const bucket = this.buckets.get(client);
    if (bucket) bucket.open--;
  }
}
