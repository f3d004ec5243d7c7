// Columns of numbers that many records have, sorted without an object for each: keys with whose they are, networks with whose they are.
import { keySize } from './layout.ts';

/** So many rows can be numbered beside 32 bits of another number, in one that is held exactly. */
const mostBeside = 2 ** 21;

/** Rows of words of 32 bits, one after another. */
class Rows {
  protected words = new Uint32Array(1024);
  count = 0;

  constructor(protected readonly width: number) {}

  /** Where a new row begins. */
  protected grow(): number {
    const at = this.width * this.count++;
    if (at + this.width > this.words.length) {
      const words = new Uint32Array(Math.ceil(this.words.length * 1.5) + this.width);
      words.set(this.words);
      this.words = words;
    }
    return at;
  }

  word(row: number, which: number): number {
    return this.words[this.width * row + which] as number;
  }

  /** Numbers of the rows, by their first words; of those that are equal in all, the one that was added first. */
  protected sortBy(words: number): Uint32Array {
    const differ = (a: number, b: number): number => {
      for (let i = 0; i < words; i++) {
        const difference = this.word(a, i) - this.word(b, i);
        if (difference !== 0) return difference;
      }
      return a - b;
    };
    const order = new Uint32Array(this.count);
    if (this.count > mostBeside) {
      for (let row = 0; row < this.count; row++) order[row] = row;
      return order.sort(differ);
    }
    // Numbers alone are sorted many times faster than by a function.
    const numbers = new Float64Array(this.count);
    for (let row = 0; row < this.count; row++) numbers[row] = this.word(row, 0) * mostBeside + row;
    numbers.sort();
    for (const [i, number] of numbers.entries()) order[i] = number % mostBeside;
    return words === 1 ? order : this.sortRuns(order, differ);
  }

  /** What is equal in the first word lies together already. */
  private sortRuns(order: Uint32Array, differ: (a: number, b: number) => number): Uint32Array {
    const first = (i: number) => this.word(order[i] as number, 0);
    for (let from = 0; from < order.length; ) {
      let to = from + 1;
      while (to < order.length && first(to) === first(from)) to++;
      if (to - from > 1) order.subarray(from, to).sort(differ);
      from = to;
    }
    return order;
  }
}

/** Keys, each with the number of its record, which grows from one to the next. */
export class KeyTable extends Rows {
  constructor() {
    super(3);
  }

  add(high: number, low: number, record: number): void {
    const at = this.grow();
    this.words[at] = high;
    this.words[at + 1] = low;
    this.words[at + 2] = record;
  }

  /** Sorted. */
  write(): [Buffer, number] {
    const bytes = Buffer.allocUnsafeSlow(keySize * this.count);
    let at = 0;
    for (const row of this.sortBy(2)) for (let i = 0; i < 3; i++) at = bytes.writeUInt32BE(this.word(row, i), at);
    return [bytes, this.count];
  }

  /** The records of those keys that are there more than once. */
  findRepeated(): Set<number> {
    const found = new Set<number>();
    let before: number | undefined;
    for (const row of this.sortBy(2)) {
      if (before !== undefined && this.word(row, 0) === this.word(before, 0) && this.word(row, 1) === this.word(before, 1))
        found.add(this.word(row, 2)).add(this.word(before, 2));
      before = row;
    }
    return found;
  }
}

/** Networks of one lane, each with the number of its record, which grows from one to the next. */
export class NetworkTable extends Rows {
  readonly #size: number;

  /** In bytes, of an address. */
  constructor(size: 4 | 16) {
    super(size / 2 + 1);
    this.#size = size / 4;
  }

  /** The addresses end where they do in 16 bytes. */
  add(bytes: Buffer, first: number, last: number, record: number): void {
    const at = this.grow();
    const skipped = 16 - 4 * this.#size;
    for (let i = 0; i < this.#size; i++) {
      this.words[at + i] = bytes.readUInt32BE(first + skipped + 4 * i);
      this.words[at + this.#size + i] = bytes.readUInt32BE(last + skipped + 4 * i);
    }
    this.words[at + 2 * this.#size] = record;
  }

  /** By their first address, each with its last one and the last of all up to it. */
  write(): [Buffer, number] {
    const size = this.#size;
    const bytes = Buffer.allocUnsafeSlow((12 * size + 4) * this.count);
    let at = 0;
    let furthest: number | undefined;
    for (const row of this.sortBy(size)) {
      if (furthest === undefined || this.compareEnds(row, furthest) > 0) furthest = row;
      for (let i = 0; i < 2 * size; i++) at = bytes.writeUInt32BE(this.word(row, i), at);
      for (let i = size; i < 2 * size; i++) at = bytes.writeUInt32BE(this.word(furthest, i), at);
      at = bytes.writeUInt32BE(this.ownerOf(row), at);
    }
    return [bytes, this.count];
  }

  /** Records whose networks overlap one of another record. */
  findOverlapping(): Set<number> {
    const order = this.sortBy(this.#size);
    const found = new Set<number>();
    this.addReached(order, found);
    this.addReaching(order.reverse(), found);
    return found;
  }

  private ownerOf(row: number): number {
    return this.word(row, 2 * this.#size);
  }

  /** Adds the owners of what begins within something of another owner that begins no later. */
  private addReached(order: Uint32Array, found: Set<number>): void {
    // The two furthest ends so far, of two owners.
    let furthest: number | undefined;
    let next: number | undefined;
    for (const row of order) {
      const owner = this.ownerOf(row);
      const isOwn = furthest !== undefined && this.ownerOf(furthest) === owner;
      const other = isOwn ? next : furthest;
      if (other !== undefined && this.endsBehindStart(other, row)) found.add(owner);
      if (furthest === undefined || this.compareEnds(row, furthest) > 0) {
        if (!isOwn) next = furthest;
        furthest = row;
      } else if (!isOwn && (next === undefined || this.compareEnds(row, next) > 0)) next = row;
    }
  }

  /** Adds the owners of what something of another owner begins within that begins no earlier. From the last one on. */
  private addReaching(reversed: Uint32Array, found: Set<number>): void {
    // The two nearest beginnings, of two owners.
    let nearest: number | undefined;
    let next: number | undefined;
    for (const row of reversed) {
      const owner = this.ownerOf(row);
      const isOwn = nearest !== undefined && this.ownerOf(nearest) === owner;
      const other = isOwn ? next : nearest;
      if (other !== undefined && this.endsBehindStart(row, other)) found.add(owner);
      if (!isOwn) next = nearest;
      nearest = row;
    }
  }

  private compareEnds(row: number, other: number): number {
    return this.compareAt(row, this.#size, other, this.#size);
  }

  /** Whether one goes as far as the other begins. */
  private endsBehindStart(row: number, other: number): boolean {
    return this.compareAt(row, this.#size, other, 0) >= 0;
  }

  private compareAt(row: number, from: number, other: number, otherFrom: number): number {
    for (let i = 0; i < this.#size; i++) {
      const difference = this.word(row, from + i) - this.word(other, otherFrom + i);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}
