// Form errors, told by the form's fields: those that the form itself shows, and the findings of the file that is made of it.
import type { Finding } from '../../model/finding/finding.ts';
import { isWithin, type Path } from '../../model/path.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import { readText } from '../../read/characters.ts';
import type { Field, FormName } from './field.ts';
import { choices, forms } from './fields.ts';
import type { Answers } from './form.ts';

export interface FormError {
  /** Undefined where the error is not about a single answer. */
  readonly field?: Field | undefined;
  readonly text: Text;
  /** What to do, where the field's own help does not say it as well. */
  readonly hint?: Text | undefined;
}

/** What became of a form: files that can be proposed, or why there are none. */
export type FormReading = { readonly locale: Locale } & (
  | { readonly kind: 'ready'; readonly files: Files /** What the pull request is called after. */; readonly subject: string }
  | { readonly kind: 'troubled'; readonly errors: readonly FormError[] }
  /** The institution has a file already. */
  | { readonly kind: 'existing'; readonly file: string }
  /** Nothing to correct in the form, and nothing to propose. */
  | { readonly kind: 'refused'; readonly why: Text }
);

/** The errors that can be seen without making a file of the answers. */
export function findFormErrors(name: FormName, answers: Answers): FormError[] {
  if (answers.missing.length * 2 > forms[name].length) return [{ text: notTheForm }];
  return forms[name].flatMap((field) => {
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
  if (!field.isMultiline && answer.includes('\n')) return severalLines;
  if (field.id === 'confirmations') return /^[-*] \[ \]/m.test(answer) || !/^[-*] \[x\]/im.test(answer) ? notTicked : undefined;
  const offered = choices[field.id];
  if (offered && !Object.hasOwn(offered, answer)) return notOffered(answer);
  return field.id === 'certificate' ? undefined : findStrangeSign(answer);
}

/** Invisible characters, those that turn the direction of writing, and the like. Tabs and wide spaces are corrected silently. */
function findStrangeSign(answer: string): Text | undefined {
  const reading = readText('', new TextEncoder().encode(answer.replaceAll(/[\t\u00A0]/g, ' ')), Number.POSITIVE_INFINITY);
  return 'findings' in reading && !/^\s*#/.test(answer) ? reading.findings[0]?.message : undefined;
}

/** A finding of the file as the form error of an answer. */
export function toFormError(name: FormName, finding: Finding, from: Path = []): FormError {
  const field = findField(name, finding, from);
  const speaksOfFile = field && finding.inForm?.speaksOfFile;
  if (speaksOfFile === 'form') return { field, text: wrongForm };
  if (speaksOfFile === 'length') return { field, text: wrongLength };
  return { field, text: finding.message, hint: speaksOfFile ? undefined : finding.hint };
}

function findField(name: FormName, { inForm, path, file }: Finding, from: Path): Field | undefined {
  const fields = forms[name];
  const key = file.endsWith('.cer') ? 'certificates' : inForm?.key;
  if (key !== undefined) return fields.find((field) => field.path?.includes(key));
  const at = isWithin(path, from) ? path.slice(from.length) : path;
  const exact = fields.filter((field) => field.path && isWithin(at, field.path));
  const [nearest] = exact.sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  return nearest ?? fields.find((field) => at.length > 2 && field.path && isWithin(field.path, at));
}

/** The field that a finding compares its own with: where that field has a form error, the finding is left out. */
export function findComparedField(name: FormName, { inForm }: Finding): Field | undefined {
  const path = inForm?.comparedWith;
  return path && forms[name].find((field) => field.path && isWithin(path, field.path));
}

const notTheForm: Text = {
  ro: 'Titlurile formularului lipsesc din mesaj, deci răspunsurile nu pot fi găsite. Puneți-le la loc cum erau sau deschideți o cerere nouă și completați formularul.',
  en: 'The headings of the form are gone from the message, so the answers cannot be found. Put them back as they were, or open a new request and fill in the form.',
  ru: 'В сообщении нет заголовков формы, поэтому ответы найти нельзя. Верните их в прежнем виде или создайте новую заявку и заполните форму.',
};
const wrongLength: Text = {
  ro: 'răspunsul este prea scurt sau prea lung.',
  en: 'the answer is too short or too long.',
  ru: 'ответ слишком короткий или слишком длинный.',
};
const wrongForm: Text = {
  ro: 'răspunsul nu are forma cerută.',
  en: 'the answer does not have the form that is asked for.',
  ru: 'ответ не имеет нужного вида.',
};
const unanswered: Text = { ro: 'lipsește răspunsul.', en: 'the answer is missing.', ru: 'нет ответа.' };
const headingGone: Text = {
  ro: 'titlul acestui câmp nu mai este în formular. Puneți-l la loc, exact cum era, pe un rând care începe cu „### ”.',
  en: 'the heading of this field is gone from the form. Put it back exactly as it was, on a line that begins with "### ".',
  ru: 'заголовка этого поля больше нет в форме. Верните его в прежнем виде, в строке, начинающейся с «### ».',
};
const headingTwice: Text = {
  ro: 'titlul acestui câmp apare de mai multe ori, deci nu se știe care răspuns contează. Păstrați-l o singură dată.',
  en: 'the heading of this field stands there more than once, so it is not known which answer counts. Keep it once.',
  ru: 'заголовок этого поля встречается несколько раз, и неясно, какой ответ верный. Оставьте его один раз.',
};
const severalLines: Text = {
  ro: 'răspunsul are mai multe rânduri, dar trebuie să aibă unul singur.',
  en: 'the answer has several lines, but must have one.',
  ru: 'ответ занимает несколько строк, а должен занимать одну.',
};
const notTicked: Text = { ro: 'nu sunt bifate toate rândurile.', en: 'not every line is ticked.', ru: 'отмечены не все строки.' };
const tooLong = (most: number): Text => ({
  ro: say`răspunsul este prea lung; lungimea maximă, în caractere: ${most}.`,
  en: say`the answer is too long; maximum length in characters: ${most}.`,
  ru: say`ответ слишком длинный; наибольшая длина в знаках: ${most}.`,
});
const notOffered = (answer: string): Text => ({
  ro: say`${answer} nu este printre răspunsurile din listă.`,
  en: say`${answer} is not among the answers of the list.`,
  ru: say`ответа ${answer} нет в списке.`,
});
