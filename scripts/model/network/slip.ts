// The address that somebody probably meant by a text that is none. A question for them, never an edit.
import { type Network, networkMeant, readAddress, writeNetwork } from './address.ts';

/** Corrections of one kind each; those that leave the text as it was say nothing. */
const corrections: readonly ((text: string) => string)[] = [
  // Signs of another alphabet or of an older typewriter, commas for dots, dots too many, spaces within, a bar that leans the other way.
  (text) => text.replaceAll(/[oOоО]/g, '0').replaceAll(/[lI]/g, '1'),
  (text) => text.replaceAll(',', '.'),
  (text) => text.replaceAll('\\', '/'),
  (text) =>
    text
      .split('.')
      .map((part) => part.trim())
      .filter(Boolean)
      .join('.'),
  (text) => text.replaceAll(/(?<=^|[./])0+(?=[0-9])/g, ''),
  // A digit too many, as 1300 for 130 and 700 for 70.
  (text) => text.replaceAll(/(?<![0-9])([0-9]{3})[0-9](?![0-9])/g, '$1'),
  (text) => text.replaceAll(/(?<![0-9])(2[6-9]|[3-9][0-9])[0-9](?![0-9])/g, '$1'),
];

const looksLikeAddress = /^\d+(\.\d+){3}(\/\d+)?$|^[0-9a-f]*:[0-9a-f:]*:[0-9a-f]*(\/\d+)?$/i;

/** Canonical; undefined where the text is an address, or no single correction of it, or several together, makes one. */
export function guessAddress(text: string): string | undefined {
  if (text.length > 60 || readAddress(text).network) return undefined;
  // Of two that look like addresses one may be right: whoever is asked about that one alone forgets the other.
  const words = text.split(/[\s(),;]+/);
  if (words.filter((word) => looksLikeAddress.test(word)).length > 1) return undefined;
  const single = corrections.flatMap((correct) => toKnown(correct(text)));
  // Words around the one address of a line.
  const within = words.flatMap(toKnown);
  const all = corrections.reduce((corrected, correct) => correct(corrected), text);
  const [first] = [...single, ...(within.length === 1 ? within : []), ...toKnown(all)];
  return first;
}

function toKnown(text: string): string[] {
  const network: Network | undefined = networkMeant(text);
  return network ? [writeNetwork(network)] : [];
}
