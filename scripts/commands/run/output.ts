// Where commands write, and nobody else: data to the standard output, progress to the standard error. No file's name or content acts on a
// terminal. A reader that is gone or a full disk is a failure.
import { Failure } from '../../model/text/failure.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import { makePrintable, type Screen, setQuotes, wrap } from '../../report/terminal.ts';

/** Writes data; rejects when it could not be written whole. */
export function put(text: string): Promise<void> {
  return new Promise((done, failed) =>
    process.stdout.write(makePrintable(text, hasColour(process.stdout)), (error) =>
      error ? failed(new Failure(unwritten, error)) : done(),
    ),
  );
}

export const unwritten: Text = {
  ro: 'Rezultatul nu a putut fi scris în întregime: discul este plin sau programul care îl citea s-a oprit.',
  en: 'The result could not be written whole: the disk is full, or the program that was reading it has ended.',
  ru: 'Результат не удалось записать целиком: диск заполнен или читавшая его программа завершилась.',
};

/** Without these handlers, a stream that cannot be written ends the process at once, with a stack and the exit code of findings. */
export function surviveOutput(): void {
  process.stdout.on('error', () => {
    process.exitCode = 2;
  });
  process.stderr.on('error', () => {});
}

/** Ends the process once all is written, whatever timers there still are. */
export async function end(): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  // The error of a stream is told a moment after the write that had it.
  await new Promise(setImmediate);
  process.exit();
}

/** Writes progress; nobody depends on it. */
export function tell(text: string): void {
  process.stderr.write(makePrintable(text, hasColour(process.stderr)));
}

/** Says a sentence as progress: with quotes for a person, and in lines where there is a terminal, whose lines nobody searches. */
export function tellText(text: Text, locale: Locale): void {
  const quoted = setQuotes(text[locale], locale);
  tell(`${process.stderr.isTTY ? wrap(quoted, widthOf(process.stderr)) : quoted}\n`);
}

/** The same as data. */
export const putText = (text: Text, locale: Locale): Promise<void> =>
  put(`${wrap(setQuotes(text[locale], locale), screenOf(process.stdout, locale).width)}\n`);

/** Why something did not work: in words where the world is to blame, with the stack where it is a bug. */
export function whyOf(error: unknown, locale: Locale): string {
  if (error instanceof Failure) return error.text[locale];
  return String(error instanceof Error ? error.stack : error);
}

const widest = 80;
const narrowest = 20;

/** COLUMNS first, as programs do; many terminals of builds and containers report 0. */
export function widthOf({ columns = 0 }: Pick<NodeJS.WriteStream, 'columns'>): number {
  const asked = /^[0-9]{1,4}$/.test(process.env.COLUMNS ?? '') ? Number(process.env.COLUMNS) : 0;
  return Math.max(narrowest, Math.min(widest, asked || columns || widest));
}

/** The terminal behind a stream. Colour only there, and not when NO_COLOR is set (no-color.org). */
export function screenOf(stream: NodeJS.WriteStream, locale: Locale): Screen {
  return { locale, width: widthOf(stream), hasColour: hasColour(stream) };
}

const hasColour = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
