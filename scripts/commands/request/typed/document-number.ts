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

export function readDocumentNumber(text: string, locale: Locale): TypedNumber {
  const bare = text.replace(label, '');
  const [, number, behind = ''] = /^(.*?[^\s,]),? (?:din data de|din|dated|of|from|от) (.{6,30})$/iu.exec(bare) ?? [];
  const reading = number === undefined ? undefined : readTypedDay(behind, locale);
  return number !== undefined && reading && 'day' in reading ? { number, day: reading.day } : { number: bare };
}
