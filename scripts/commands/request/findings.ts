// The findings of the file that is made of a form, told by the form's fields: one for each cause.
import { type Finding, itemAspects } from '../../model/finding/finding.ts';
import { isWithin, type Path } from '../../model/path.ts';
import { forEachLanguage, type Text } from '../../model/text/text.ts';
import type { AnswerReader } from './answer-reader.ts';
import type { Field, FormName } from './form/field.ts';
import { fieldsOf } from './form/forms.ts';
import type { FormError } from './form-errors.ts';

/**
 * What is wrong with the answers and with the file that is made of them, in the order of the form. Left out is what follows from an answer that is wrong already: by its own words, or compared with it. `from` are the paths of what the form
 * describes, the longest first.
 */
export function collectErrors(findings: readonly Finding[], reader: AnswerReader, ...from: Path[]): FormError[] {
  const { name } = reader;
  const found = findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({ finding, ...findField(name, finding, from), item: findItem(finding) }));
  const wrong = new Set([...reader.faulty, ...found.flatMap(({ field }) => field?.id ?? [])]);
  const own = found.filter(({ finding, field, around, item }) => {
    if (around.some(({ id }) => reader.faulty.has(id))) return false;
    const compared = findComparedField(name, finding)?.id;
    if (compared !== undefined && compared !== field?.id && wrong.has(compared)) return false;
    // One item of a list says nothing of the others.
    return field === undefined || !reader.faulty.has(field.id) || item !== undefined;
  });
  const errors = [...reader.errors, ...keepFirst(own, reader).map(({ finding, field }) => toFormError(name, finding, field))];
  const placeOf = ({ field }: FormError) => (field ? fieldsOf(name).indexOf(field) : -1);
  return errors.sort((a, b) => placeOf(a) - placeOf(b));
}

interface FoundFinding {
  readonly finding: Finding;
  readonly around: readonly Field[];
  readonly field: Field | undefined;
  readonly item: number | undefined;
}

/** Of an item that was typed, only the first aspect that is wrong: whoever wrote too large a network overlaps others by that. */
function keepFirst(found: readonly FoundFinding[], reader: AnswerReader): FoundFinding[] {
  const placeOf = ({ field, item }: FoundFinding) => `${field?.id} ${item === undefined ? '' : reader.itemAt(field?.id, item)}`;
  const rankOf = ({ finding: { inForm } }: FoundFinding) => (inForm?.aspect ? itemAspects.indexOf(inForm.aspect) : -1);
  const first = new Map<string, FoundFinding>();
  for (const one of found) {
    const known = first.get(placeOf(one));
    if (rankOf(one) >= 0 && (!known || rankOf(one) < rankOf(known))) first.set(placeOf(one), one);
  }
  // What is wrong between two items may come from what is wrong with the other one.
  const isAlone = ({ field }: FoundFinding) =>
    !(field && reader.faulty.has(field.id)) && [...first.values()].filter((one) => one.field === field).length === 1;
  return found.filter(
    (one) =>
      one.item === undefined ||
      rankOf(one) < 0 ||
      (first.get(placeOf(one)) === one && (one.finding.inForm?.aspect !== 'list' || isAlone(one))),
  );
}

/** The place in a list of addresses. */
function findItem({ path }: Finding): number | undefined {
  const last = path.at(-1);
  return typeof last === 'number' && path.at(-2) === 'addresses' ? last : undefined;
}

function toFormError(name: FormName, finding: Finding, field: Field | undefined): FormError {
  const speaksOfFile = field && finding.inForm?.speaksOfFile;
  const { code } = finding;
  if (speaksOfFile === 'form') return { field, text: wrongForm, code };
  if (speaksOfFile === 'length') return { field, text: wrongLength, code };
  const text = name === 'prepared' ? finding.message : withoutFiles(finding.message);
  return { field, text, hint: speaksOfFile ? undefined : finding.hint, code };
}

/** A message without the names of files: nobody who answered questions has typed or seen one. */
const withoutFiles = (message: Text): Text =>
  forEachLanguage((locale) =>
    message[locale]
      .replace(/^(?:Fișierul|The file|Файл) `certificates\/[^`]*`/, pastedText[locale])
      .replaceAll(/ `certificates\/[^`]*`/g, '')
      .replaceAll(/ \((?:[^ ()`]+ )?`(?:integrations|registry)\/[^`]*`\)/g, ''),
  );

/** The field of the answer; where the finding is about something larger, the fields of all answers within it, of which the first stands for it. */
function findField(
  name: FormName,
  { inForm, path, file }: Finding,
  from: readonly Path[],
): { readonly field: Field | undefined; readonly around: readonly Field[] } {
  const fields = fieldsOf(name);
  const key = file.endsWith('.cer') ? 'certificates' : inForm?.key;
  if (key !== undefined) return { field: fields.find((field) => field.path?.includes(key)), around: [] };
  const at = path.slice(from.find((one) => isWithin(path, one))?.length ?? 0);
  const exact = fields.filter((field) => field.path && isWithin(at, field.path));
  const [nearest] = exact.sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  if (nearest) return { field: nearest, around: [] };
  const around = at.length === 0 ? [] : fields.filter((field) => field.path && isWithin(field.path, at));
  return { field: at.length > 2 ? around[0] : undefined, around: at.length > 2 || from.length > 0 ? around : [] };
}

/** The field that a finding compares its own with. */
function findComparedField(name: FormName, { inForm }: Finding): Field | undefined {
  const path = inForm?.comparedWith;
  return path && fieldsOf(name).find((field) => field.path && isWithin(path, field.path));
}

const pastedText: Text = { ro: 'Textul lipit', en: 'The pasted text', ru: 'Вставленный текст' };
const wrongLength: Text = {
  ro: 'răspunsul este prea scurt sau prea lung.',
  en: 'the answer is too short or too long.',
  ru: 'ответ слишком короткий или слишком длинный.',
};
const wrongForm: Text = {
  ro: 'răspunsul nu are forma cerută.',
  en: 'the answer is not written in the required form.',
  ru: 'ответ не имеет нужного вида.',
};
