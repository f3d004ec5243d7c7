// Random choices that come again with their seed.

export class Random {
  private state: number;
  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to and without 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number between the two, which may be either. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Whether something that happens so many times of a hundred happens now. */
  happens(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** Some of the items, in their order; at least one. */
  some<T>(items: readonly T[]): T[] {
    const chosen = items.filter(() => this.happens(30));
    return chosen.length > 0 ? chosen : [this.pick(items)];
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.between(0, 9)).join('');
  }

  hexadecimal(count: number): string {
    return Array.from({ length: count }, () => this.between(0, 15).toString(16)).join('');
  }

  bytes(count: number): Buffer {
    return Buffer.from(this.hexadecimal(count * 2), 'hex');
  }
}
