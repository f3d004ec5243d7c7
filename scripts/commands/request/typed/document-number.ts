// Numbers of contracts and annexes: people copy the words around them, and the day.
import type { Locale } from '../../../model/text/text.ts';
import { readTypedDay } from './day.ts';

export interface TypedNumber {
  readonly number: string;
  /** The day that was written behind the number. */
  readonly day?: string;
}

const label =
  /^(?:(?:contract(?:ul)?|anexa|annex|договор|приложение)\s+)?(?:(?:nr|no|num[aă]rul|number|номер)(?![\p{L}\p{N}])|[№#])\s*[.:]?\s*/iu;

const signedOn = /,? (?:din data de|din|dated|of|from|от) /giu;

export function readDocumentNumber(text: string, locale: Locale): TypedNumber {
  const bare = text.replace(label, '');
  const last = [...bare.matchAll(signedOn)].at(-1);
  if (!last) return { number: bare };
  const reading = readTypedDay(bare.slice(last.index + last[0].length), locale);
  return reading && 'day' in reading ? { number: bare.slice(0, last.index), day: reading.day } : { number: bare };
}
