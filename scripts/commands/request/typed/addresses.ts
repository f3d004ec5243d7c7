// Addresses as people type them: what is beyond doubt becomes an address or a network, for a range the networks that are exactly it. The rest
// stays as it was typed, for the rules, or is asked about. Nothing is ever wider than what was typed.
import { networkMeant, toCanonicalAddress, writeNetwork } from '../../../model/network/address.ts';
import { coverRange, readRange, splitRange } from '../../../model/network/range.ts';
import { guessAddress } from '../../../model/network/slip.ts';
import { didYouMean } from '../../../model/text/nearest.ts';
import { quoteAll, say, type Text } from '../../../model/text/text.ts';
import { splitLines, type TypedError, unquote } from './list.ts';

export interface TypedAddresses {
  /** What goes into the file, in its order, each with the place of the item that it comes from. */
  readonly values: readonly { readonly text: string; readonly item: number }[];
  readonly errors: readonly TypedError[];
  /** What was written in another way than it was typed, for who typed it to see. */
  readonly notes: readonly Text[];
}

/** A range that takes more networks than this is more likely a mistake than a wish. */
const mostNetworks = 8;

export function readTypedAddresses(answer: string): TypedAddresses {
  const values: { text: string; item: number }[] = [];
  const errors: TypedError[] = [];
  const notes: Text[] = [];
  for (const [item, text] of splitLines(answer).flatMap(splitAddresses).entries()) {
    const take = (...texts: readonly string[]) => values.push(...texts.map((one) => ({ text: one, item })));
    const range = readRange(text);
    const networks = range ? coverRange(range).map(writeNetwork) : [];
    const guess = guessAddress(text);
    if (networks.length > mostNetworks) errors.push({ text: severalNetworks(text) });
    else if (networks.length > 0) {
      take(...networks);
      notes.push(asNetworks(text, networks));
    } else if (isRangeLike(text)) errors.push(withGuess(notARange(text), guessRange(text)));
    else if (guess !== undefined) errors.push(withGuess(notAnAddress(text), [guess]));
    else take(toCanonicalAddress(text));
  }
  return { values, errors, notes };
}

const withGuess = (text: Text, likely: readonly string[]): TypedError =>
  likely.length > 0 ? { text, hint: didYouMean(likely) } : { text };

const isWhole = (text: string): boolean => networkMeant(text) !== undefined || readRange(text) !== undefined;
/** Four numbers or more, whatever is wrong with them; two colons; or a name. */
const looksWhole = (text: string): boolean => /\..*\..*\.|:.*:|\p{L}/u.test(text);

/** At commas, unless these stand for dots; and at "and" between addresses that need nothing more. */
function splitAddresses(line: string): string[] {
  const parts = line.split(',').map(unquote).filter(Boolean);
  const items = parts.every(looksWhole) ? parts : [line];
  return items.flatMap((item) => {
    const joined = item.split(/ (?:și|si|and|и) /u).map(unquote);
    return joined.length > 1 && joined.every(isWhole) ? joined : [item];
  });
}

/** Two ends of which the first is an address. */
function isRangeLike(text: string): boolean {
  const [first = ''] = splitRange(text) ?? [];
  return /[.:]/.test(first) && networkMeant(first) !== undefined;
}

/** 203.0.113.8-15 is probably 203.0.113.8 - 203.0.113.15; ends in the wrong order were probably swapped. */
function guessRange(text: string): string[] {
  const [first = '', last = ''] = splitRange(text) ?? [];
  const full = /^[0-9]{1,3}$/.test(last) ? first.slice(0, first.lastIndexOf('.') + 1) + last : last;
  const likely = [`${first} - ${full}`, `${full} - ${first}`].find((one) => readRange(one));
  return likely === undefined ? [] : [likely];
}

const asNetworks = (text: string, networks: readonly string[]): Text => ({
  ro: say`Intervalul ${text} este scris în cerere ca ${quoteAll(networks)}: exact aceleași adrese.`,
  en: say`The range ${text} is written in the request as ${quoteAll(networks)}: exactly the same addresses.`,
  ru: say`Диапазон ${text} записан в заявке как ${quoteAll(networks)}: это точно те же адреса.`,
});
const severalNetworks = (text: string): Text => ({
  ro: say`intervalul ${text} nu se poate scrie ca un număr mic de rețele.`,
  en: say`the range ${text} cannot be written as a small number of networks.`,
  ru: say`диапазон ${text} нельзя записать небольшим числом сетей.`,
});
const notARange = (text: string): Text => ({
  ro: say`${text} nu este un interval de la o adresă la alta.`,
  en: say`${text} is not a range from one address to another.`,
  ru: say`${text} не является диапазоном от одного адреса до другого.`,
});
const notAnAddress = (text: string): Text => ({
  ro: say`${text} nu este o adresă IP.`,
  en: say`${text} is not an IP address.`,
  ru: say`${text} не является IP-адресом.`,
});
