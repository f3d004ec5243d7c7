// Form errors, told by the form's fields: those that the form itself shows.
import { type Locale, say, type Text } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import { readText } from '../../read/characters.ts';
import { type Field, type FormName, isMultiline } from './form/field.ts';
import { fieldsOf } from './form/forms.ts';
import type { Answers } from './form.ts';

export interface FormError {
  /** Undefined where the error is not about a single answer. */
  readonly field?: Field | undefined;
  readonly text: Text;
  /** What to do, where the field's own help does not say it as well. */
  readonly hint?: Text | undefined;
  /** Of the rule that found it, where the file that is made of the answers was looked at. */
  readonly code?: string | undefined;
}

/** What became of a form: files that can be proposed, or why there are none. */
export type FormReading = { readonly locale: Locale } & (
  | {
      readonly kind: 'ready';
      /** Added or replaced; one with an empty text is taken out. */
      readonly files: Files;
      /** What the pull request is called after. */
      readonly subject: string;
      /** What was written in another way than it was typed. */
      readonly notes?: readonly Text[];
    }
  | { readonly kind: 'troubled'; readonly errors: readonly FormError[] }
  /** The institution has a file already; the answers are those that the form for a further system asks, too. */
  | { readonly kind: 'existing'; readonly file: string; readonly answers: Answers }
  /** Nothing to correct in the form, and nothing to propose. */
  | { readonly kind: 'refused'; readonly why: Text }
);

/** The errors that can be seen without making a file of the answers. */
export function findFormErrors(name: FormName, answers: Answers): FormError[] {
  if (answers.missing.length * 2 > fieldsOf(name).filter(({ isLater }) => !isLater).length) return [{ text: notTheForm }];
  return fieldsOf(name).flatMap((field) => {
    const text = checkField(field, answers);
    return text ? [{ field, text }] : [];
  });
}

function checkField(field: Field, { given, missing, repeated }: Answers): Text | undefined {
  const answer = given.get(field.id);
  if (missing.includes(field)) return headingGone;
  if (repeated.includes(field)) return headingTwice;
  if (answer === undefined) return field.isRequired ? unanswered : undefined;
  if (answer.length > field.most) return tooLong(field.most);
  if (!isMultiline(field) && answer.includes('\n')) return severalLines;
  if (field.id === 'confirmations') return /^[-*] \[ \]/m.test(answer) || !/^[-*] \[x\]/im.test(answer) ? notTicked : undefined;
  return field.render ? undefined : findStrangeSign(answer);
}

/** Invisible characters, those that turn the direction of writing, and the like. Tabs and wide spaces are corrected silently. */
function findStrangeSign(answer: string): Text | undefined {
  const reading = readText('', new TextEncoder().encode(answer.replaceAll(/[\t\u00A0]/g, ' ')), Number.POSITIVE_INFINITY);
  return 'findings' in reading && !/^\s*#/.test(answer) ? reading.findings[0]?.message : undefined;
}

const notTheForm: Text = {
  ro: 'Titlurile formularului lipsesc din mesaj, deci răspunsurile nu pot fi găsite. Puneți-le la loc cum erau sau deschideți o cerere nouă și completați formularul.',
  en: 'The headings of the form are gone from the message, so the answers cannot be found. Put them back as they were, or open a new request and fill in the form.',
  ru: 'В сообщении нет заголовков формы, поэтому ответы найти нельзя. Верните их в прежнем виде или создайте новую заявку и заполните форму.',
};
const unanswered: Text = { ro: 'lipsește răspunsul.', en: 'the answer is missing.', ru: 'нет ответа.' };
const headingGone: Text = {
  ro: 'titlul acestui câmp nu mai este în formular. Puneți-l la loc, exact cum era, pe un rând care începe cu „### ”.',
  en: 'the heading of this field is gone from the form. Put it back exactly as it was, on a line that begins with "### ".',
  ru: 'заголовка этого поля больше нет в форме. Верните его в прежнем виде, в строке, начинающейся с «### ».',
};
const headingTwice: Text = {
  ro: 'titlul acestui câmp apare de mai multe ori, deci nu se știe care răspuns contează. Păstrați-l o singură dată.',
  en: 'the heading of this field appears more than once, so it is not clear which answer counts. Keep only one.',
  ru: 'заголовок этого поля встречается несколько раз, и неясно, какой ответ верный. Оставьте только один.',
};
const severalLines: Text = {
  ro: 'răspunsul are mai multe rânduri, dar trebuie să aibă unul singur.',
  en: 'the answer has several lines, but must have only one.',
  ru: 'ответ занимает несколько строк, а должен занимать одну.',
};
const notTicked: Text = { ro: 'nu sunt bifate toate rândurile.', en: 'not every line is ticked.', ru: 'отмечены не все строки.' };
const tooLong = (most: number): Text => ({
  ro: say`răspunsul este prea lung; lungimea maximă, în caractere: ${most}.`,
  en: say`the answer is too long; maximum length in characters: ${most}.`,
  ru: say`ответ слишком длинный; наибольшая длина в знаках: ${most}.`,
});
