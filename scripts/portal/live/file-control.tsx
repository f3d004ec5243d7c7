// The control of one field of a file: what is typed is the answer once the field is left.
import { useState } from 'preact/hooks';
import type { OfferedType } from '../../generate/issue-forms.ts';
import type { Path } from '../../model/path.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Answer } from '../file/answer.ts';
import type { Shape } from '../file/shape.ts';
import { types as yesNo } from '../shared/words.ts';
import { DocumentTypes } from './document-types.tsx';

interface ControlProps {
  readonly shape: Shape;
  readonly path: Path;
  readonly value: unknown;
  readonly id: string;
  readonly isWrong: boolean;
  readonly locale: Locale;
  readonly types: readonly OfferedType[];
  onAnswer(path: Path, answer: Answer): void;
}

export function FileControl({ shape, path, value, id, isWrong, locale, types, onAnswer }: ControlProps) {
  const [typed, setTyped] = useState<string>();
  const current = typed ?? toText(value);
  const commit = (text: string) => {
    setTyped(undefined);
    onAnswer(path, fromText(text, shape));
  };
  if (path.at(-1) === 'documentTypes')
    return (
      <DocumentTypes
        {...{ id, locale, types, label: shape.label, value: toText(value) }}
        onAnswer={commit}
        onLeave={() => undefined}
        describedBy={`${id}-help`}
      />
    );
  const shared = {
    id,
    'aria-describedby': `${id}-help ${id}-errors`,
    'aria-invalid': isWrong,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => commit(currentTarget.value),
  };
  if (shape.kind === 'yes-no')
    return (
      <select {...shared} value={current} disabled={shape.isOfAge}>
        <option value="" />
        <option value="true">{yesNo.yes[locale]}</option>
        <option value="false">{yesNo.no[locale]}</option>
      </select>
    );
  if (shape.kind === 'choice')
    return (
      <select {...shared} value={current} disabled={shape.isOfAge}>
        <option value="" />
        {shape.options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  const typing = {
    ...shared,
    value: current,
    readOnly: shape.isOfAge,
    spellcheck: false,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => setTyped(currentTarget.value),
  };
  if (shape.kind === 'lines' || shape.kind === 'text')
    return <textarea {...typing} rows={Math.min(8, Math.max(2, current.split('\n').length + 1))} />;
  return <input type="text" autocomplete="off" {...typing} />;
}

const toText = (value: unknown): string =>
  value === undefined || value === null ? '' : Array.isArray(value) ? value.map(String).join('\n') : String(value);

/** What is empty goes; what should be a number and is none stays as it was typed, for the check to say so. */
function fromText(text: string, shape: Shape): Answer {
  if (shape.kind === 'lines') {
    const lines = text.split('\n').flatMap((line) => line.trim() || []);
    return lines.length > 0 ? [...new Set(lines)] : undefined;
  }
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (shape.kind === 'yes-no') return trimmed === 'true';
  return shape.kind === 'number' && /^[0-9]{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
}
