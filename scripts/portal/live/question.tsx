// One question: its label, how to answer it, what is wrong with the answer, and the control that takes it.
import type { ComponentChildren } from 'preact';
import type { Field } from '../../commands/request/form/field.ts';
import type { FormError } from '../../commands/request/form-errors.ts';
import { services } from '../../commands/request/typed/choice.ts';
import type { OfferedType } from '../../generate/issue-forms.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import { environmentWords } from '../../report/words.ts';
import { ask } from '../shared/ask-words.ts';
import { isOptional } from '../shared/groups.ts';
import { Prose, Sentence } from '../shared/text.tsx';
import { DocumentTypes } from './document-types.tsx';
import { FileChoice } from './file-choice.tsx';

interface QuestionProps {
  readonly field: Field;
  readonly locale: Locale;
  readonly types: readonly OfferedType[];
  readonly value: string;
  readonly errors: readonly FormError[];
  /** What somebody else seems to have already: no fault of the answer. */
  readonly clashes?: readonly FormError[];
  readonly said: string | undefined;
  /** Gives what was taken of it. */
  readonly onAnswer: (value: string) => string;
  readonly onLeave: () => void;
  readonly onFile: (file: File) => void;
  readonly children?: ComponentChildren;
}

export function Question(props: QuestionProps) {
  const { field, locale, errors, clashes = [], said, children } = props;
  const { id } = field;
  const isWrong = errors.length > 0 || said !== undefined;
  const help = field.description?.[locale] ?? field.help[locale];
  return (
    <div class={isWrong ? 'field wrong' : 'field'}>
      {field.before ? <Prose text={field.before[locale]} /> : null}
      <label for={id} id={`${id}-label`}>
        {field.label[locale]}
        {isOptional(field) ? <small> ({ask.optional[locale]})</small> : null}
      </label>
      <p class="help" id={`${id}-help`}>
        <Sentence text={help} />
      </p>
      <Control {...props} describedBy={`${id}-help${isWrong ? ` ${id}-errors` : ''}`} isWrong={isWrong} />
      <div id={`${id}-errors`} class="errors" aria-live="polite">
        {said === undefined ? null : (
          <p>
            <Sentence text={said} />
          </p>
        )}
        {clashes.map(({ text }) => (
          <p key={text[locale]} class="clash">
            <Sentence text={text[locale]} />
          </p>
        ))}
        {errors.map((error) => (
          <p key={error.text[locale]}>
            <Sentence text={`${error.text[locale]} ${(error.hint ?? field.help)[locale]}`} />{' '}
            {error.code === undefined ? null : (
              <a class="code" href={`../../codes/${error.code}/`}>
                {error.code}
              </a>
            )}
          </p>
        ))}
      </div>
      {children}
    </div>
  );
}

/** Questions with a few answers, as what the answer is read from. */
const choices: Readonly<Record<string, readonly (readonly [string, Text])[]>> = {
  sector: [
    ['public', { ro: 'public', en: 'public', ru: 'публичный' }],
    ['privat', { ro: 'privat', en: 'private', ru: 'частный' }],
  ],
  environment: [
    ['staging', environmentWords.staging],
    ['production', environmentWords.production],
  ],
  stop: [
    ['suspend', { ro: 'suspendare, pentru un timp', en: 'suspension, for a while', ru: 'приостановка, на время' }],
    ['stop', { ro: 'oprire definitivă', en: 'stop for good', ru: 'прекращение навсегда' }],
  ],
  'contract-service': services.map((one) => [one, { ro: one, en: one, ru: one }]),
};

const nothingChosen: Text = { ro: 'alegeți', en: 'choose', ru: 'выберите' };

function Control({
  field,
  locale,
  types,
  value,
  onAnswer,
  onLeave,
  onFile,
  describedBy,
  isWrong,
}: QuestionProps & { readonly describedBy: string; readonly isWrong: boolean }) {
  const { id } = field;
  const shared = {
    id,
    value,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong,
    onBlur: onLeave,
  };
  if (id.startsWith('document-types'))
    return <DocumentTypes {...{ types, locale, value, onAnswer, onLeave, describedBy, id, label: field.label[locale] }} />;
  const offered = choices[id];
  if (offered)
    return (
      <select {...shared} onChange={(event) => onAnswer(event.currentTarget.value)}>
        <option value="">{nothingChosen[locale]}</option>
        {offered.map(([answer, name]) => (
          <option key={answer} value={answer}>
            {name[locale]}
          </option>
        ))}
      </select>
    );
  const sample = typeof field.placeholder === 'string' ? field.placeholder : field.placeholder?.[locale];
  // A sample alone looks like an answer.
  const placeholder = sample === undefined || field.render ? sample : `${ask.example[locale]}${sample}`;
  // The control itself would go on showing what was not taken.
  const onInput = ({ currentTarget: control }: { readonly currentTarget: { value: string } }) => {
    const taken = onAnswer(control.value);
    if (taken !== control.value) control.value = taken;
  };
  if (field.kind === 'input')
    return <input type="text" {...shared} placeholder={placeholder} autocomplete="off" spellcheck={false} onInput={onInput} />;
  const area = (
    <textarea {...shared} rows={field.render ? 6 : 3} placeholder={placeholder} spellcheck={false} onInput={onInput} />
  );
  return id === 'certificate' ? (
    <>
      <FileChoice
        id="certificate-file"
        label={ask.chooseFile[locale]}
        help={ask.orDrop[locale]}
        accept=".cer,.crt,.pem,.der"
        onFile={onFile}
      />
      {area}
    </>
  ) : (
    area
  );
}
