// Reads answers, tidied as those of the forms on GitHub are, and tells what is wrong in the same words.
import { findIdnoProblem } from '../../model/idno.ts';
import { isMailbox } from '../../model/mailbox.ts';
import { readAddress } from '../../model/network/address.ts';
import { addressWords } from '../../model/network/words.ts';
import { didYouMean } from '../../model/text/nearest.ts';
import type { Text } from '../../model/text/text.ts';
import { normalizeSerial } from '../../model/x509/serial.ts';
import { notAMailbox, oneMailbox } from '../../rules/file/mailbox-invalid.ts';
import { idnoProblems } from '../../rules/institution/idno-invalid.ts';
import { readTypedAddresses } from '../request/typed/addresses.ts';
import { readTypedDay } from '../request/typed/day.ts';
import { readDocumentNumber } from '../request/typed/document-number.ts';
import { readTypedDocumentTypes } from '../request/typed/document-types.ts';
import type { TypedError } from '../request/typed/list.ts';
import { tidyIdno, tidyMailbox, tidySerial } from '../request/typed/text.ts';
import { notADay, whichDay } from '../request/typed/words.ts';
import type { AnswerReading, Asking } from './asking.ts';
import { alreadyThere, noSuchCertificate } from './words.ts';

const unfit: AnswerReading = { wrong: [] };
export const take = (isAnswer: (text: string) => boolean) => (text: string) => (isAnswer(text) ? { value: text } : unfit);
export const refuse = (text: Text, hint?: Text): AnswerReading => ({ wrong: [hint ? { text, hint } : { text }] });

const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const isSlug = (text: string) => slug.test(text) && text.length >= 2 && text.length <= 63;
export const isName = (text: string) => text.length >= 2 && text.length <= 200;
export const isNumber = (text: string) => text.length >= 1 && text.length <= 64;

export function readMailbox(text: string): AnswerReading {
  const value = tidyMailbox(text);
  return isMailbox(value) ? { value } : refuse(notAMailbox(value), oneMailbox);
}

export function readIdno(text: string, { facts }: Asking): AnswerReading {
  const idno = tidyIdno(text);
  const problem = findIdnoProblem(idno);
  if (problem) return refuse(idnoProblems[problem](idno));
  const [there] = facts?.byIdno.get(idno) ?? [];
  return there ? refuse(alreadyThere(there.file, there.slug)) : { value: idno };
}

export function readDay(text: string, { locale }: Asking): AnswerReading {
  const reading = readTypedDay(text, locale);
  if (reading && 'day' in reading) return { value: reading.day };
  return reading ? refuse(whichDay(text), didYouMean(reading.candidates)) : refuse(notADay(text));
}

/** The day behind the number of a document is that of its signature, unless another was given. */
export const readNumber =
  (signed: string) =>
  (text: string, { locale, given }: Asking): AnswerReading => {
    const { number, day } = readDocumentNumber(text, locale);
    if (!isNumber(number)) return unfit;
    return day === undefined || given[signed] !== undefined ? { value: number } : { value: number, also: { [signed]: day } };
  };

export function readAddresses(text: string): AnswerReading {
  const { values, errors, notes } = readTypedAddresses(text);
  const wrong = values.flatMap(({ text: value }): TypedError[] => {
    const reading = readAddress(value);
    const isLeft = !('problem' in reading) || reading.problem === 'host-bits' || reading.network !== undefined;
    return isLeft ? [] : [{ text: addressWords[reading.problem](value) }];
  });
  if (errors.length + wrong.length > 0) return { wrong: [...errors, ...wrong] };
  return values.length > 0 ? { value: values.map((one) => one.text).join(', '), notes } : unfit;
}

/** One address. */
export function readPeer(text: string): AnswerReading {
  const reading = readAddresses(text);
  return 'value' in reading && reading.value.includes(',') ? unfit : reading;
}

export function readTypes(text: string, { catalogue }: Asking): AnswerReading {
  const { codes, errors } = readTypedDocumentTypes(text, catalogue);
  if (errors.length > 0) return { wrong: errors };
  return codes.length > 0 ? { value: codes.join(', ') } : unfit;
}

export function readCertificate(text: string, { isFile }: Asking): AnswerReading {
  if (isFile(text)) return { value: text };
  const serial = tidySerial(text);
  if (normalizeSerial(serial) !== undefined) return { value: serial };
  return /\.(cer|crt|pem|der)$/i.test(text) ? refuse(noSuchCertificate(text)) : unfit;
}

/** The account, of an address on GitHub as well. */
export const tidyLogin = (text: string): string => text.replace(/^(?:https?:\/\/)?github\.com\//i, '').replace(/^@|\/$/g, '');

export const isLogin = (text: string) => /^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$/.test(text);
