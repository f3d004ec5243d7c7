// The answers in the body of an issue that a form made: GitHub writes each as a heading of the third level and the text below it.
import { type Locale, locales } from '../../model/text/text.ts';
import { type Field, type FormName, formNames } from './form/field.ts';
import { fieldsOf } from './form/forms.ts';
import { saysNothing } from './typed/nothing.ts';

export interface Answers {
  /** The language of the form. */
  readonly locale: Locale;
  /** By the field's id; what was left empty is not there. Lines end with LF. */
  readonly given: ReadonlyMap<string, string>;
  /** Fields that the body lacks or has twice: then the form was not only filled in, but changed. */
  readonly missing: readonly Field[];
  readonly repeated: readonly Field[];
}

/** Reads the body of a form. Only the form's own labels divide it: a heading that an answer contains belongs to the answer. */
export function readForm(name: FormName, body: string): Answers {
  const sections = splitSections(fieldsOf(name), body);
  const known = fieldsOf(name).map((field) => ({ field, found: sections.filter((one) => one.field === field) }));
  const given = known.flatMap(({ field, found: [first] }) => {
    const answer = first ? unwrapAnswer(first.lines) : '';
    return saysNothing(answer) ? [] : [[field.id, answer] as const];
  });
  return {
    locale: detectLocale(sections),
    given: new Map(given),
    missing: known.filter(({ field, found }) => found.length === 0 && !field.isLater).map(({ field }) => field),
    repeated: known.filter(({ found }) => found.length > 1).map(({ field }) => field),
  };
}

/**
 * The form that a body was made with: of those with more than half of their questions there, the one that has the most. GitHub puts a form's
 * labels on an issue only where the repository has them already, and says nothing where it has not.
 */
export function detectForm(body: string): FormName | undefined {
  const counts = formNames.map((name) => {
    const fields = fieldsOf(name);
    const asked = new Set(splitSections(fields, body).map(({ field }) => field));
    return { name, asked: asked.size, isIt: asked.size > fields.filter(({ isLater }) => !isLater).length / 2 };
  });
  const [most] = counts.filter(({ isIt }) => isIt).sort((a, b) => b.asked - a.asked);
  return most?.name;
}

interface FormSection {
  readonly field: Field;
  readonly locale: Locale;
  readonly lines: string[];
}

function splitSections(fields: readonly Field[], body: string): FormSection[] {
  const sections: FormSection[] = [];
  for (const line of body.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const section = startSection(fields, line);
    if (section) sections.push(section);
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function startSection(fields: readonly Field[], line: string): FormSection | undefined {
  const label = /^### (.*\S)\s*$/.exec(line)?.[1];
  if (label === undefined) return undefined;
  for (const locale of locales) {
    const field = fields.find((one) => one.label[locale] === label || one.formerLabels?.[locale] === label);
    if (field) return { field, locale, lines: [] };
  }
  return undefined;
}

/** The answer without the blank lines around it, and without the fence that a field for code puts it into. */
function unwrapAnswer(lines: readonly string[]): string {
  const text = lines.join('\n').trim();
  return (/^(`{3,})[a-z]*\n([\s\S]*)\n\1$/.exec(text)?.[2] ?? text).trim();
}

/** The language that most labels belong to, of those that only one language has; the first language where several have as many. */
function detectLocale(sections: readonly FormSection[]): Locale {
  const telling = sections.filter(({ field: { label } }) => new Set(Object.values(label)).size === locales.length);
  const count = (locale: Locale) => telling.filter((one) => one.locale === locale).length;
  return locales.reduce((most, locale) => (count(locale) > count(most) ? locale : most));
}
