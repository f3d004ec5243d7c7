// In place of writing: what commands say is of no interest where many of them run.

/** Says that it was written, because the program waits for that. */
export function quietly(_: string, done?: () => void): boolean {
  done?.();
  return true;
}
