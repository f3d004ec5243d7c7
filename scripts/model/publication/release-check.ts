// Whether a publication may be used by a gateway: complete, of the right environment, not older than what it has, and still in force.
import { Phrase, say, type Text } from '../text/text.ts';
import type { Files } from '../tree.ts';
import { digestOf, type Platform } from '../x509/platform.ts';
import { type Manifest, manifestPath, readManifest } from './manifest.ts';

/** What a gateway remembers of the publication that it runs. */
export interface Running {
  readonly environment: string;
  readonly generation: number;
  /** Of the environment branch. */
  readonly commit: string;
}

/** Why a publication is not used. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly text: Text;
}

type RefusalCode = keyof typeof words;

/** What was brought from a branch. */
export interface FetchedPublication {
  readonly commit: string;
  readonly files: Files;
}

export interface ExpectedRelease {
  readonly environment: string;
  readonly now: Date;
  readonly running: Running | undefined;
}

/** The manifest of a publication that may be used, or why it may not. */
export async function checkRelease(
  { commit, files }: FetchedPublication,
  expected: ExpectedRelease,
  platform: Platform,
): Promise<Manifest | Refusal> {
  const manifest = readManifest(files.get(manifestPath));
  if (!manifest || manifest.generation === undefined || manifest.notAfter === undefined) return makeRefusal('manifest', commit);
  const [wrong] = await findWrongFiles(manifest, files, platform);
  if (wrong !== undefined) return makeRefusal('files', wrong);
  if (manifest.environment !== expected.environment) return makeRefusal('environment', manifest.environment);
  const order = checkOrder(manifest.generation, commit, expected.running);
  if (order) return order;
  return Date.parse(manifest.notAfter) > expected.now.getTime() ? manifest : makeRefusal('expired', manifest.notAfter);
}

/** The paths that are missing, that the manifest does not name, or whose content is another. */
export async function findWrongFiles({ files: named }: Manifest, files: Files, platform: Platform): Promise<string[]> {
  const hashes = new Map(named.map(({ path, sha256 }) => [path, sha256]));
  const wrong = hashes.size === named.length ? [] : [manifestPath];
  wrong.push(...[...hashes.keys()].filter((path) => !files.has(path)));
  for (const [path, text] of files) {
    if (path !== manifestPath && hashes.get(path) !== (await digestOf(platform, text))) wrong.push(path);
  }
  return wrong;
}

function checkOrder(generation: number, commit: string, running: Running | undefined): Refusal | undefined {
  if (!running) return undefined;
  if (generation < running.generation) return makeRefusal('older', `${generation} < ${running.generation}`);
  const isOther = generation === running.generation && commit !== running.commit;
  return isOther ? makeRefusal('forked', commit) : undefined;
}

/** `value` is the one that is wrong: a path, a number, an instant or what a program printed, and that program's name. */
export const makeRefusal = (code: RefusalCode, value: string, program = ''): Refusal => ({
  code,
  text: words[code](value, new Phrase(program)),
});

const words = {
  unreachable: (value) => ({
    ro: say`Depozitul nu a putut fi citit: ${value}.`,
    en: say`The repository could not be read: ${value}.`,
    ru: say`Не удалось прочитать репозиторий: ${value}.`,
  }),
  gone: (value) => ({
    ro: say`Ramura ${value} nu există.`,
    en: say`The branch ${value} does not exist.`,
    ru: say`Ветки ${value} не существует.`,
  }),
  unsigned: (value) => ({
    ro: say`Commit-ul ${value} nu este semnat.`,
    en: say`The commit ${value} is not signed.`,
    ru: say`Коммит ${value} не подписан.`,
  }),
  signature: (value) => ({
    ro: say`Semnătura commit-ului ${value} nu este a unei chei permise.`,
    en: say`The signature of the commit ${value} is not that of an allowed key.`,
    ru: say`Подпись коммита ${value} сделана не разрешённым ключом.`,
  }),
  manifest: (value) => ({
    ro: say`Commit-ul ${value} nu are un manifest care poate fi citit, cu număr și termen.`,
    en: say`The commit ${value} has no readable manifest with a number and an end.`,
    ru: say`В коммите ${value} нет читаемого манифеста с номером и сроком.`,
  }),
  files: (value) => ({
    ro: say`Fișierul ${value} lipsește, este în plus sau are alt conținut decât spune manifestul.`,
    en: say`The file ${value} is missing, is not in the manifest, or has other content than it says.`,
    ru: say`Файл ${value} отсутствует, не указан в манифесте или имеет другое содержимое.`,
  }),
  environment: (value) => ({
    ro: say`Publicarea este pentru alt mediu: ${value}.`,
    en: say`The publication is for another environment: ${value}.`,
    ru: say`Публикация предназначена для другой среды: ${value}.`,
  }),
  older: (value) => ({
    ro: say`Publicarea este mai veche decât cea folosită (${value}).`,
    en: say`The publication is older than the one in use (${value}).`,
    ru: say`Публикация старее используемой (${value}).`,
  }),
  forked: (value) => ({
    ro: say`Commit-ul ${value} nu continuă publicarea folosită: ramura a fost rescrisă.`,
    en: say`The commit ${value} does not continue the publication in use: the branch was rewritten.`,
    ru: say`Коммит ${value} не продолжает используемую публикацию: ветка переписана.`,
  }),
  expired: (value) => ({
    ro: say`Publicarea nu mai este valabilă din ${value}.`,
    en: say`The publication ended at ${value}.`,
    ru: say`Срок публикации истёк ${value}.`,
  }),
  check: (value, program) => ({
    ro: say`${program} nu acceptă configurația: ${value}.`,
    en: say`${program} does not accept the configuration: ${value}.`,
    ru: say`${program} не принимает конфигурацию: ${value}.`,
  }),
} satisfies Record<string, (value: string, program: Phrase) => Text>;
