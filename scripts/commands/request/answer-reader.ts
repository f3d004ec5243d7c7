// Reads the answers of a form one by one, each as what it is, and collects what is wrong with them.
import type { CataloguedType } from '../../model/declaration/registry.ts';
import { didYouMean } from '../../model/text/nearest.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import type { FormName } from './form/field.ts';
import { fieldOf } from './form/forms.ts';
import type { Answers } from './form.ts';
import { type FormError, findFormErrors } from './form-errors.ts';
import { readTypedAddresses } from './typed/addresses.ts';
import { readTypedDay } from './typed/day.ts';
import { readDocumentNumber } from './typed/document-number.ts';
import { readTypedDocumentTypes } from './typed/document-types.ts';
import { tidyLine, tidyLines, tidyMailbox } from './typed/text.ts';
import { differentDays, noTypes, notADay, whichDay } from './typed/words.ts';

const pairs = [
  ['certificate', 'serial'],
  ['document-types-chosen', 'document-types'],
];

export class AnswerReader {
  readonly errors: FormError[];
  /** What was written in another way than it was typed. */
  readonly notes: Text[] = [];
  readonly locale: Locale;
  readonly #items = new Map<string, readonly number[]>();

  constructor(
    readonly name: FormName,
    readonly answers: Answers,
  ) {
    this.errors = findFormErrors(name, answers);
    this.locale = answers.locale;
  }

  /** Whether the body is no form any more. */
  get isGone(): boolean {
    return this.errors.some(({ field }) => field === undefined);
  }

  /** The fields with a form error. One of two fields about one thing stands for both. */
  get faulty(): ReadonlySet<string> {
    const ids = new Set(this.errors.flatMap(({ field }) => field?.id ?? []));
    for (const pair of pairs) if (pair.some((id) => ids.has(id))) for (const id of pair) ids.add(id);
    return ids;
  }

  has(id: string): boolean {
    return this.answers.given.has(id);
  }

  report(id: string, text: Text, hint?: Text): void {
    this.errors.push({ field: fieldOf(this.name, id), text, hint });
  }

  /** Empty where nothing was answered, or something is wrong with the answer already. */
  line(id: string): string {
    return this.faulty.has(id) ? '' : tidyLine(this.answers.given.get(id) ?? '');
  }

  lines(id: string): string {
    return this.faulty.has(id) ? '' : tidyLines(this.answers.given.get(id) ?? '');
  }

  mailbox(id: string): string {
    return tidyMailbox(this.line(id));
  }

  /** YYYY-MM-DD, or empty. */
  day(id: string): string {
    const text = this.line(id);
    if (text === '') return '';
    const reading = readTypedDay(text, this.locale);
    if (reading && 'day' in reading) return reading.day;
    if (reading) this.report(id, whichDay(text), didYouMean(reading.candidates));
    else this.report(id, notADay(text));
    return '';
  }

  /** The number of a document that was signed on a day; a day that is written behind the number has to be that day. */
  documentNumber(id: string, signed: string): string {
    const { number, day } = readDocumentNumber(this.line(id), this.locale);
    if (day !== undefined && signed !== '' && day !== signed) this.report(id, differentDays(day, signed));
    return number;
  }

  /** `offset` items stand in the file's list before them. */
  addresses(id: string, offset = 0): string[] {
    const { values, errors, notes } = readTypedAddresses(this.lines(id));
    for (const { text, hint } of errors) this.report(id, text, hint);
    this.notes.push(...notes);
    const before = Array.from({ length: offset }, (_, i) => -1 - i);
    this.#items.set(id, [...before, ...values.map(({ item }) => item)]);
    return values.map(({ text }) => text);
  }

  /** The place, among the items that were typed, of the one that an address in the file comes from. */
  itemAt(id: string | undefined, index: number): number {
    return (id === undefined ? undefined : this.#items.get(id)?.[index]) ?? index;
  }

  documentTypes(ids: readonly string[], catalogue: ReadonlyMap<string, CataloguedType>): string[] {
    const texts = ids.map((id) => [id, this.lines(id)] as const);
    const codes = texts.flatMap(([id, text]) => {
      const reading = readTypedDocumentTypes(text, catalogue);
      for (const { text, hint } of reading.errors) this.report(id, text, hint);
      return reading.codes;
    });
    return [...new Set(codes)];
  }

  /** The types of a new system, chosen or typed: at least one. */
  neededDocumentTypes(catalogue: ReadonlyMap<string, CataloguedType>): string[] {
    const ids = ['document-types-chosen', 'document-types'];
    const codes = this.documentTypes(ids, catalogue);
    if (codes.length === 0 && !ids.some((id) => this.faulty.has(id))) this.report('document-types-chosen', noTypes);
    return codes;
  }
}
