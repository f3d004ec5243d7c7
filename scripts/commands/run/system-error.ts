// What the system refuses anywhere else than where a command expects it, in words: a full or broken disk, too many open files, no rights.
import { readFileSync } from 'node:fs';
import { Failure } from '../../model/text/failure.ts';
import { say, type Text } from '../../model/text/text.ts';

/** Undefined for an error of any other kind. */
export function systemErrorText(error: unknown): Text | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const place = 'path' in error ? String(error.path) : String(error.syscall);
  return refused(place, String(error.code));
}

const refused = (place: string, code: string): Text => ({
  ro: say`Sistemul de operare nu permite lucrul cu ${place}: ${code}. Verificați spațiul liber, drepturile de acces și discul, apoi repetați comanda.`,
  en: say`The operating system does not let this command work with ${place}: ${code}. Check the free space, the access rights and the disk, then run the command again.`,
  ru: say`Операционная система не даёт работать с ${place}: ${code}. Проверьте свободное место, права доступа и диск, затем повторите команду.`,
});

/** The bytes of a file that is named on the command line. */
export function readGiven(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Failure(unread(path), cause);
  }
}

const unread = (path: string): Text => ({
  ro: say`Fișierul ${path} nu poate fi citit.`,
  en: say`The file ${path} cannot be read.`,
  ru: say`Файл ${path} не удаётся прочитать.`,
});
