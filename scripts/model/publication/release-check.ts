// Whether a publication may be used by a gateway: complete, of the right environment, not older than what it has, and still in force. A
// publication is the same where its manifest is, which is signed and has the hashes of all files; the id of a commit says less.
import { Phrase, say, type Text } from '../text/text.ts';
import type { Files } from '../tree.ts';
import { digestOf, type Platform } from '../x509/platform.ts';
import { type Manifest, manifestPath, readWholeManifest } from './manifest.ts';

/** What a gateway remembers of the publication that it runs. */
export interface Running {
  readonly environment: string;
  readonly generation: number;
  /** Of the environment branch. */
  readonly commit: string;
  /** SHA-256 of manifest.json, which has those of all other files. */
  readonly manifest: string;
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
  /** When the signed commit says that it was made: ISO 8601. Absent where no signature vouches for it. */
  readonly committedAt?: string;
}

export interface ExpectedRelease {
  readonly environment: string;
  readonly now: Date;
  readonly running: Running | undefined;
}

/** The manifest of a publication that may be used, or why it may not. */
export async function checkRelease(
  { commit, files, committedAt }: FetchedPublication,
  expected: ExpectedRelease,
  platform: Platform,
): Promise<Manifest | Refusal> {
  const manifest = readWholeManifest(files.get(manifestPath));
  if (!manifest || manifest.generation === undefined || manifest.notAfter === undefined) return makeRefusal('manifest', commit);
  const [wrong] = await findWrongFiles(manifest, files, platform);
  if (wrong !== undefined) return makeRefusal('files', wrong);
  if (manifest.environment !== expected.environment) return makeRefusal('environment', manifest.environment);
  const hash = await digestOf(platform, files.get(manifestPath) ?? '');
  const order = checkOrder(manifest.generation, { commit, hash }, expected.running);
  const times = checkTimes(manifest, committedAt, expected.now);
  // A number that cannot be reached is no later one either.
  return (times?.code === 'number' ? times : (order ?? times)) ?? manifest;
}

/** What time alone can make wrong of a publication that was right. */
export function checkTimes(
  { generation, notAfter = '', validDays }: Pick<Manifest, 'generation' | 'notAfter' | 'validDays'>,
  committedAt: string | undefined,
  now: Date,
): Refusal | undefined {
  if (!canBeReached({ generation }, now)) return makeRefusal('number', String(generation));
  if (Date.parse(notAfter) <= now.getTime()) return makeRefusal('expired', notAfter);
  const wrongTime = findWrongTime({ notAfter, validDays }, committedAt, { now });
  return wrongTime === undefined ? undefined : makeRefusal('time', wrongTime);
}

/**
 * Whether so many publications can have been made: fewer than seconds since 1970. Whoever has stolen a key could else use up all numbers, and
 * nothing could follow; from the highest number that counts, another second is enough for the next one.
 */
export const canBeReached = ({ generation = 0 }: Pick<Manifest, 'generation'>, now: Date): boolean =>
  generation <= (now.getTime() + slack) / 1000;

/** What a publication's times are held to. */
export interface TimeLimits {
  readonly now: Date;
  /** For how many days policy lets a publication count; undefined where policy is not known. */
  readonly validDays?: number;
}

/** The most that a policy can ask for. */
const mostValidDays = 365;
/** Clocks differ, and a publication ends at midnight, wherever that is. */
const slack = 2 * 86_400_000;

/**
 * The time of a publication that cannot be right, where there is one: a run with a clock that is years ahead, or somebody with a key that has
 * ended, makes a publication that would count for years. The policy under which it was made may have let it count for longer than today's.
 */
export function findWrongTime(
  { notAfter, validDays: stated = mostValidDays }: Pick<Manifest, 'notAfter' | 'validDays'>,
  committedAt: string | undefined,
  { now, validDays = 0 }: TimeLimits,
): string | undefined {
  const longest = Math.max(validDays, Math.min(Number(stated) || 0, mostValidDays)) * 86_400_000 + slack;
  const end = Date.parse(notAfter ?? '');
  if (!(end <= now.getTime() + longest)) return notAfter ?? '';
  if (committedAt === undefined) return undefined;
  const made = Date.parse(committedAt);
  return made <= Math.min(end, now.getTime() + slack) && end - made <= longest ? undefined : committedAt;
}

/**
 * Whether a row of manifests, by their hashes, leads back to the one in use; `missing` where one of them is not at hand, `unnamed` where one
 * does not say which was before it, as in earlier versions.
 */
export function leadsTo(
  running: Running,
  newest: string,
  manifests: ReadonlyMap<string, Manifest>,
): boolean | 'missing' | 'unnamed' {
  let hash = newest;
  while (hash !== running.manifest) {
    const manifest = manifests.get(hash);
    if (manifest?.generation === undefined) return 'missing';
    if (manifest.generation <= running.generation || manifest.previousManifest === null) return false;
    if (manifest.previousManifest === undefined) return 'unnamed';
    hash = manifest.previousManifest;
  }
  return true;
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

function checkOrder(
  generation: number,
  { commit, hash }: { commit: string; hash: string },
  running: Running | undefined,
): Refusal | undefined {
  if (!running) return undefined;
  if (generation < running.generation) return makeRefusal('older', `${generation} < ${running.generation}`);
  const isOther = generation === running.generation && hash !== running.manifest;
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
  size: (value) => ({
    ro: say`Ramura ${value} conține mai mult decât poate avea o publicare: nu a fost citită până la capăt.`,
    en: say`The branch ${value} holds more than a publication can have: it was not read to the end.`,
    ru: say`Ветка ${value} содержит больше, чем может иметь публикация: она не прочитана до конца.`,
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
  number: (value) => ({
    ro: say`Numărul publicării nu poate fi corect: ${value}. Atâtea publicări nu au putut avea loc.`,
    en: say`The number of the publication cannot be right: ${value}. So many publications cannot have been made.`,
    ru: say`Номер публикации не может быть верным: ${value}. Столько публикаций не могло быть.`,
  }),
  expired: (value) => ({
    ro: say`Publicarea nu mai este valabilă din ${value}.`,
    en: say`The publication ended at ${value}.`,
    ru: say`Срок публикации истёк ${value}.`,
  }),
  time: (value) => ({
    ro: say`Un timp al publicării nu poate fi corect: ${value}. Verificați ceasul acestei mașini și pe al celei care publică.`,
    en: say`A time of the publication cannot be right: ${value}. Check the clock of this machine and of the one that publishes.`,
    ru: say`Время публикации не может быть верным: ${value}. Проверьте часы этой машины и той, что публикует.`,
  }),
  ring: (value) => ({
    ro: say`Publicarea așteaptă până când primele gateway-uri raportează destul timp că o servesc bine: ${new Phrase(value)}.`,
    en: say`The publication waits until the first gateways have reported for long enough that they serve it well: ${new Phrase(value)}.`,
    ru: say`Публикация ждёт, пока первые шлюзы достаточно долго сообщают, что обслуживают её исправно: ${new Phrase(value)}.`,
  }),
  'ring-failed': (value) => ({
    ro: say`Primele gateway-uri (${new Phrase(value)}) raportează necazuri cu publicarea: aici nu este luată. Vedeți rapoartele lor.`,
    en: say`The first gateways (${new Phrase(value)}) report trouble with the publication: it is not taken here. See their reports.`,
    ru: say`Первые шлюзы (${new Phrase(value)}) сообщают о неполадках с публикацией: здесь она не взята. См. их отчёты.`,
  }),
  check: (value, program) => ({
    ro: say`${program} nu acceptă configurația: ${value}.`,
    en: say`${program} does not accept the configuration: ${value}.`,
    ru: say`${program} не принимает конфигурацию: ${value}.`,
  }),
  answers: (value, program) => ({
    ro: say`Cu această publicare, ${program} răspunde altfel decât spune manifestul: ${value}.`,
    en: say`With this publication, ${program} answers otherwise than the manifest says: ${value}.`,
    ru: say`С этой публикацией ${program} отвечает не так, как сказано в манифесте: ${value}.`,
  }),
} satisfies Record<string, (value: string, program: Phrase) => Text>;
