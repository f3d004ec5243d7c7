// The body of an issue with answers in it, as GitHub writes it for a form.
import type { Locale } from '../../model/text/text.ts';
import type { FormName } from './form/field.ts';
import { fieldsOf } from './form/forms.ts';

/** By the field's id. */
export type GivenAnswers = Readonly<Record<string, string>>;

/** Every box is ticked: whoever sends answers in another way has read the lines there. */
export function writeBody(name: FormName, answers: GivenAnswers, locale: Locale): string {
  return fieldsOf(name)
    .map(({ id, kind, label, options }) => {
      const ticks =
        kind === 'checkboxes' && Array.isArray(options) ? options.map((one) => `- [x] ${one[locale]}`).join('\n') : '';
      return `### ${label[locale]}\n\n${ticks || answers[id]?.trim() || '_No response_'}\n`;
    })
    .join('\n');
}
