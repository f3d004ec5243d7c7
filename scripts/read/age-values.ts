// An institution's file without the values that AGE gives: what is left is what the institution itself says, byte for byte.
import { ageFields } from '../model/generated/age-fields.ts';
import { slugOf } from '../model/system-name.ts';
import { dataIn } from './source.ts';

/**
 * The text without the lines of such values. Unchanged where taking out these lines takes out anything else, as a line does that only
 * looks like one and stands within a longer text; so two texts that are the same afterwards differ in nothing but such values.
 */
export function withoutAgeValues(path: string, text: string): string {
  if (slugOf(path) === undefined) return text;
  const left = text
    .split('\n')
    .flatMap((line) => {
      const [found, comment = ''] = valueLine.exec(line) ?? [];
      return found === undefined ? line : comment === '' ? [] : comment;
    })
    .join('\n');
  if (left === text) return text;
  const data = dataIn(text);
  const meant = ageFields.reduce((value, field) => removeAt(value, field), data);
  return data !== undefined && JSON.stringify(dataIn(left)) === JSON.stringify(meant) ? left : text;
}

const keys = [...new Set(ageFields.map((field) => field.at(-1)))].join('|');

/** One key with a short plain value, and perhaps a comment: that is somebody's words, and stays. */
const valueLine = new RegExp(`^ +(?:${keys}): +(?:"[A-Za-z0-9-]{1,64}"|[A-Za-z0-9-]{1,64})(?: +(#.*))?\\r?$`);

function removeAt(data: unknown, [step = '', ...rest]: readonly string[]): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return step === '*' ? data.map((item) => removeAt(item, rest)) : data;
  const entries = Object.entries(data);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([key]) => key !== step));
  return Object.fromEntries(entries.map(([key, value]) => [key, key === step ? removeAt(value, rest) : value]));
}
