// Short permanent names for institutions and systems, proposed from what people call them.
import { classify } from '../../read/names.ts';

/** Words that say what kind of thing it is, and words without weight: a short name does without them. Folded, without dots. */
const lightWords = new Set(
  (
    'srl sa scs snc ip is im ii ap ao bc icsa icsrl sia si sias sistemul sistem informational informationala automatizat automatizata ' +
    'institutia publica societatea societate cu raspundere limitata pe actiuni intreprinderea intreprindere de stat municipala individuala ' +
    'a al ale ai din si la in pentru prin republicii moldova rm'
  ).split(' '),
);

/** What the state's institutions call themselves at length, and the short word for it. */
const knownNames: readonly (readonly [RegExp, string])[] = [
  [/\bagentia de guvernare electronica\b/, 'age'],
  [/\bagentia servicii publice\b/, 'asp'],
  [/\bserviciul fiscal de stat\b/, 'sfs'],
  [/\bcasa nationala de asigurari sociale\b/, 'cnas'],
  [/\bcompania nationala de asigurari in medicina\b/, 'cnam'],
  [/\bbiroul national de statistica\b/, 'bns'],
  [/\bserviciul tehnologia informatiei si securitate cibernetica\b/, 'stisc'],
];

const longest = 40;

/** Whether a file can be called so. Systems keep to it, too: some words mean something else to a gateway or to Windows. */
export const isUsable = (word: string): boolean => classify(`integrations/${word}.yaml`).is === 'integration';

/** Small letters, digits and hyphens; undefined where nothing of the name is left. `taken` says which names cannot be had. */
export function shortenName(name: string, taken: (candidate: string) => boolean = () => false): string | undefined {
  const words = wordsOf(name);
  const telling = words.filter((word) => !lightWords.has(word));
  const base = joinWords(telling.length > 0 ? telling : words);
  if (base.length < 2) return undefined;
  const candidates = [base, joinWords(words), ...Array.from({ length: 98 }, (_, i) => `${base.slice(0, longest)}-${i + 2}`)];
  return candidates.find((candidate) => candidate.length >= 2 && !taken(candidate));
}

/** The same that can be used and that nobody has. */
export const chooseShortName = (name: string, taken: (candidate: string) => boolean): string | undefined =>
  shortenName(name, (word) => !isUsable(word) || taken(word));

function wordsOf(name: string): string[] {
  let folded = toLatin(name.slice(0, 400).toLowerCase()).normalize('NFD').replace(/\p{M}/gu, '');
  // I.P., S.R.L. and the like are one word each.
  folded = folded.replace(/\b(?:[a-z]\.){2,}/g, (dotted) => ` ${dotted.replaceAll('.', '')} `);
  for (const [long, short] of knownNames) folded = folded.replace(long, short);
  return folded.split(/[^a-z0-9]+/).filter(Boolean);
}

/** Whole words, as many as fit; a name begins with a letter. */
function joinWords(words: readonly string[]): string {
  const [first = '', ...more] = words.slice(words.findIndex((word) => /^[a-z]/.test(word)));
  if (!/^[a-z]/.test(first)) return '';
  let name = first.slice(0, longest);
  for (const word of more) if (name.length + word.length < longest) name += `-${word}`;
  return name;
}

const cyrillic = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const sounds = 'a b v g d e e j z i i c l m n o p r s t u f h t c s s  i  e iu ia'.split(' ');
const toLatin = (text: string): string => text.replace(/[а-яё]/g, (sign) => sounds[cyrillic.indexOf(sign)] ?? '');
