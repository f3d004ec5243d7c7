// Where commands write: data to the standard output, progress to the standard error. A reader that is gone or a full disk is a failure.
import type { Locale } from '../model/text.ts';
import type { Screen } from '../report/terminal.ts';

/** Writes data; rejects when it could not be written whole. */
export function put(text: string): Promise<void> {
  return new Promise((done, failed) => process.stdout.write(text, (error) => (error ? failed(error) : done())));
}

/** Writes progress; nobody depends on it. */
export function tell(text: string): void {
  process.stderr.write(text);
}

const widest = 80;

/** The terminal behind a stream. Colour only there, and not when NO_COLOR is set (no-color.org). */
export function screenOf(stream: NodeJS.WriteStream, locale: Locale): Screen {
  const wantsColour = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return { locale, width: Math.min(widest, stream.columns ?? widest), colour: wantsColour };
}
