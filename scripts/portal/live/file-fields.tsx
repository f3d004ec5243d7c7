// The fields of a file, as its schema has them: each answer goes into the text when its field is left.
import { useState } from 'preact/hooks';
import type { OfferedType } from '../../generate/issue-forms.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { type Path, valueAt } from '../../model/path.ts';
import type { Locale } from '../../model/text/text.ts';
import { type Answer, answerInData } from '../file/answer.ts';
import type { Shape } from '../file/shape.ts';
import { file as words } from '../file/words.ts';
import { ask } from '../shared/ask-words.ts';
import { Sentence } from '../shared/text.tsx';
import type { Said } from './clashes.ts';
import { FileChoice } from './file-choice.tsx';
import { FileControl } from './file-control.tsx';

interface Fielding {
  readonly locale: Locale;
  readonly types: readonly OfferedType[];
  /** What is wrong with the value at a path, or with something in it that has no field of its own. */
  findingsAt(path: Path): readonly Finding[];
  /** What somebody else seems to have already. */
  readonly clashesAt?: (path: Path) => readonly Said[];
  /** Said of one field, by its id. */
  readonly said: Readonly<Record<string, string>>;
  onAnswer(path: Path, answer: Answer): void;
  /** Absent where a certificate cannot be brought along. */
  readonly onCertificate?: ((file: File, path: Path) => void) | undefined;
}

interface FieldProps extends Fielding {
  readonly shape: Shape;
  readonly path: Path;
  readonly value: unknown;
}

export const idOf = (path: Path): string => `f-${path.join('-')}`;

export function Fields(props: FieldProps) {
  const { shape, path, value } = props;
  return (
    <>
      {[...shape.fields].map(([key, field]) => (
        <FieldOf key={key} {...props} shape={field} path={[...path, key]} value={valueAt(value, [key])} />
      ))}
    </>
  );
}

function FieldOf(props: FieldProps) {
  const { kind } = props.shape;
  if (kind === 'group') return <Group {...props} />;
  return kind === 'items' ? <Items {...props} /> : <Leaf {...props} />;
}

/** What is not there and need not be is closed, until somebody wants it. */
function Group(props: FieldProps) {
  const { shape, path, value, locale } = props;
  const inner = (
    <>
      <p class="help">
        <Sentence text={shape.help} />
      </p>
      <Errors {...props} />
      <Fields {...props} />
    </>
  );
  if (value === undefined && !shape.isRequired)
    return (
      <details class="inner">
        <summary id={idOf(path)}>
          {words.without[locale]}: {shape.label}
        </summary>
        {inner}
      </details>
    );
  return (
    <fieldset class="inner" id={idOf(path)} tabIndex={-1}>
      <legend>{shape.label}</legend>
      {inner}
    </fieldset>
  );
}

function Items(props: FieldProps) {
  const { shape, path, value, locale, onAnswer, onCertificate } = props;
  const items = Array.isArray(value) ? value : [];
  const takesFiles = shape.fields.has('file') && onCertificate;
  return (
    <fieldset class="inner" id={idOf(path)} tabIndex={-1}>
      <legend>{shape.label}</legend>
      <p class="help">
        <Sentence text={shape.help} />
      </p>
      <Errors {...props} />
      {items.map((item, i) => (
        <fieldset class="inner" key={i} id={idOf([...path, i])} tabIndex={-1}>
          <legend>{nameOf(item) ?? `${i + 1}`}</legend>
          <Fields {...props} path={[...path, i]} value={item} />
          <button type="button" class="button small" onClick={() => onAnswer([...path, i], undefined)}>
            {words.takeOut[locale]}: {nameOf(item) ?? `${i + 1}`}
          </button>
        </fieldset>
      ))}
      {takesFiles ? (
        <FileChoice
          id={`${idOf(path)}-file`}
          label={ask.chooseFile[locale]}
          help={ask.orDrop[locale]}
          accept=".cer,.crt,.pem,.der"
          onFile={(file) => takesFiles(file, path)}
        />
      ) : null}
      <NewItem {...props} count={items.length} />
    </fieldset>
  );
}

const nameOf = (item: unknown): string | undefined =>
  ['name', 'file', 'serial', 'login'].map((key) => valueAt(item, [key])).find((one): one is string => typeof one === 'string');

/** Filled in whole before it goes into the file: half of an item has no place there. */
function NewItem({ count, ...props }: FieldProps & { readonly count: number }) {
  const { shape, path, value, locale, onAnswer } = props;
  const [item, setItem] = useState<unknown>({});
  const own = [...path, 'new'];
  const add = () => {
    onAnswer(path, [...(Array.isArray(value) ? value : []), item]);
    setItem({});
  };
  return (
    <details class="inner">
      <summary>
        {words.add[locale]}: {shape.label}
      </summary>
      <Fields
        {...props}
        key={count}
        path={own}
        value={item}
        onCertificate={undefined}
        findingsAt={() => []}
        onAnswer={(at, answer) => setItem((before: unknown) => answerInData(before, at.slice(own.length), answer))}
      />
      <button type="button" class="button" disabled={Object.keys(item as object).length === 0} onClick={add}>
        {words.intoFile[locale]}
      </button>
    </details>
  );
}

function Leaf(props: FieldProps) {
  const { shape, path, locale, findingsAt, said } = props;
  const id = idOf(path);
  const isWrong = findingsAt(path).some(({ severity }) => severity === 'error') || said[id] !== undefined;
  return (
    <div class={isWrong ? 'field wrong' : 'field'}>
      <label for={id}>
        {shape.label}
        {shape.isRequired ? null : <small> ({ask.optional[locale]})</small>}
      </label>
      <p class="help" id={`${id}-help`} hidden={shape.help === `${shape.label}.`}>
        <Sentence text={shape.isOfAge ? `${words.ofAge[locale]} ${shape.help}` : shape.help} />
      </p>
      <FileControl {...props} {...{ id, isWrong }} />
      <Errors {...props} />
    </div>
  );
}

function Errors({ path, locale, findingsAt, clashesAt, said }: FieldProps) {
  const id = idOf(path);
  return (
    <div id={`${id}-errors`} class="errors" aria-live="polite">
      {said[id] === undefined ? null : <p>{said[id]}</p>}
      {clashesAt?.(path).map(({ text }) => (
        <p key={text[locale]} class="clash">
          <Sentence text={text[locale]} />
        </p>
      ))}
      {findingsAt(path).map((finding) => (
        <FindingLine key={`${finding.code} ${finding.message[locale]}`} finding={finding} locale={locale} />
      ))}
    </div>
  );
}

export function FindingLine({
  finding: { code, severity, message, hint },
  locale,
}: {
  readonly finding: Finding;
  readonly locale: Locale;
}) {
  return (
    <p class={severity}>
      <Sentence text={`${message[locale]} ${hint?.[locale] ?? ''}`} />{' '}
      <a class="code" href={`../../codes/${code}/`}>
        {code}
      </a>
    </p>
  );
}
