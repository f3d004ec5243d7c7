// Addresses and certificates that are claimed already, by what the page may know of others.
import type { GivenAnswers } from '../../commands/request/body.ts';
import { fieldOf } from '../../commands/request/form/forms.ts';
import type { FormError } from '../../commands/request/form-errors.ts';
import { readTypedAddresses } from '../../commands/request/typed/addresses.ts';
import { readEnvironment } from '../../commands/request/typed/choice.ts';
import { tidyPem } from '../../commands/request/typed/text.ts';
import { webPlatform } from '../../commands/run/platform-web.ts';
import { type AccessPart, certificateOf, type FilePart } from '../../model/declaration/integration.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { writeNetwork } from '../../model/network/address.ts';
import type { Path } from '../../model/path.ts';
import type { Text } from '../../model/text/text.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import type { ClaimBook } from '../shared/claims.ts';
import { addressClaimed, addressUnseen, certificateClaimed } from '../shared/clash-words.ts';
import type { ShownForm } from '../shared/groups.ts';

const addressFields = ['addresses', 'vpn-addresses', 'addresses-add', 'vpn-addresses-add'];

export async function findClashes(name: ShownForm, answers: GivenAnswers, book: ClaimBook): Promise<FormError[]> {
  const found: FormError[] = [];
  const isFirst = name === 'request';
  for (const id of addressFields) {
    const field = fieldOf(name, id);
    for (const { text } of field ? readTypedAddresses(answers[id] ?? '').values : []) {
      const said = await sayAddress(text, environmentsOf(name, answers), { book, isFirst });
      if (said) found.push({ field, text: said });
    }
  }
  const field = fieldOf(name, 'certificate');
  const pem = (field && answers.certificate) ?? '';
  const reading = pem.trim() === '' ? undefined : await readCertificate(new TextEncoder().encode(tidyPem(pem)), webPlatform);
  if (reading && 'certificate' in reading && (await book.hasKey(reading.certificate.keySha256)))
    found.push({ field, text: certificateClaimed(book.isCertain, isFirst) });
  return found;
}

/** Both where the form does not say which. */
function environmentsOf(name: ShownForm, answers: GivenAnswers): readonly Environment[] {
  if (name === 'request' || name === 'system') return ['staging'];
  if (name === 'production') return ['production'];
  const named = readEnvironment(answers.environment ?? '');
  return named ? [named] : environments;
}

interface Known {
  readonly book: ClaimBook;
  /** Whether the institution itself has claimed nothing yet. */
  readonly isFirst: boolean;
}

async function sayAddress(text: string, among: readonly Environment[], { book, isFirst }: Known): Promise<Text | undefined> {
  const found = await Promise.all(among.map((one) => book.hasOverlap(text, one)));
  if (found.includes(true)) return addressClaimed(text, book.isCertain, isFirst);
  return found.includes(undefined) ? addressUnseen(text) : undefined;
}

/** Something said of what stands at a path of a file. */
export interface Said {
  readonly path: Path;
  readonly text: Text;
}

/** Of what a file has more than before: what it had may well be its own claim. */
export async function findFileClashes(file: FilePart, before: FilePart | undefined, book: ClaimBook): Promise<Said[]> {
  const had = new Set(
    accessesOf(before).flatMap((access) => [...addressesOf(access), ...keysOf(access)].map(({ word }) => word)),
  );
  const found: Said[] = [];
  for (const access of accessesOf(file)) {
    for (const { word, path, address } of addressesOf(access)) {
      const text = had.has(word) ? undefined : await sayAddress(address, [access.environment], { book, isFirst: false });
      if (text) found.push({ path, text });
    }
    for (const { word, path, key } of keysOf(access))
      if (!had.has(word) && (await book.hasKey(key))) found.push({ path, text: certificateClaimed(book.isCertain, false) });
  }
  return found;
}

const accessesOf = (file: FilePart | undefined): AccessPart[] =>
  (file?.systems ?? []).flatMap(({ accesses }) => Object.values(accesses));

const addressesOf = ({ environment, addresses }: AccessPart) =>
  addresses.flatMap(({ via, path, reading: { network } }) => {
    const address = network && writeNetwork(network);
    return via === 'peer' || address === undefined ? [] : [{ path, address, word: `${environment} ${address}` }];
  });

const keysOf = ({ certificates }: AccessPart) =>
  certificates.flatMap((part) => {
    const key = certificateOf(part)?.keySha256;
    return key === undefined ? [] : [{ path: part.path, key, word: key }];
  });
