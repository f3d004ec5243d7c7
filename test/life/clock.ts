// The clock of a world: its day is the model's, and goes on from that day's noon, so that what is written has the day on which it happens.
const RealDate = Date;

/** YYYY-MM-DD. */
export function setDay(day: string): void {
  const shift = RealDate.parse(`${day}T12:00:00Z`) - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...given: [(string | number)?]) {
      super(given[0] ?? RealDate.now() + shift);
    }

    static override now(): number {
      return RealDate.now() + shift;
    }
  } as DateConstructor;
}

export function setRealDay(): void {
  globalThis.Date = RealDate;
}

export const dayAfter = (day: string, days: number): string =>
  new RealDate(RealDate.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
