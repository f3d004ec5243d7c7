// A document type as somebody would like it: its fields from the schema of the catalogue, its own schema tried on a sample while it is typed.
import { Component } from 'preact';
import { proposedType } from '../../commands/request/form/field.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Path } from '../../model/path.ts';
import type { Locale } from '../../model/text/text.ts';
import { type Answer, answerInData } from '../file/answer.ts';
import { type Shape, shapeOfType } from '../file/shape.ts';
import { ask } from '../shared/ask-words.ts';
import { outs } from '../shared/outs-words.ts';
import { proposal as words } from '../shared/type-words.ts';
import type { Engine } from './engine.ts';
import { Fields, FindingLine } from './file-fields.tsx';
import { FileSummary, findingsAt } from './file-findings.tsx';
import { Copyable, Download } from './outs.tsx';
import { findPrivate } from './private.ts';
import { clear, recall, remember } from './store.ts';

interface ProposalProps {
  readonly locale: Locale;
  readonly mailbox: string;
  load(): Promise<Engine>;
}

interface ProposalState {
  readonly data: unknown;
  /** As typed. */
  readonly schema: string;
  readonly sample: string;
  /** The file that it makes; absent until it was checked. */
  readonly file?: string | undefined;
  readonly findings: readonly Finding[];
  readonly state: 'idle' | 'checking' | 'failed';
  readonly isAsked: boolean;
}

const pause = 400;
const key = 'document-type';
const empty: ProposalState = { data: {}, schema: '', sample: '', findings: [], state: 'idle', isAsked: false };
const byHand = ['schema', 'samples'];

export class TypeProposal extends Component<ProposalProps, ProposalState> {
  override state = empty;
  #shape: Shape = shapeOfType(this.props.locale);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  override componentDidMount(): void {
    const { data = '{}', schema = '', sample = '' } = recall(key) ?? {};
    const read = readObject(data);
    this.setState({ data: 'object' in read ? read.object : {}, schema, sample }, () => this.#later());
  }

  render({ locale, mailbox }: ProposalProps, { data, schema, sample, findings, file, state, isAsked }: ProposalState) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const asked = { ...this.#shape, fields: new Map([...this.#shape.fields].filter(([name]) => !byHand.includes(name))) };
    const wrong = { schema: faultOf(schema, locale), samples: faultOf(sample, locale) };
    const isSound = errors.length === 0 && wrong.schema === undefined && wrong.samples === undefined;
    const whole = { ...Object(data), ...(schema ? { schema } : {}), ...(sample ? { samples: [sample] } : {}) };
    const at = (path: Path) => findingsAt(path, findings, this.#shape, whole);
    const fitsAll = isSound && schema.trim() !== '' && sample.trim() !== '' && file !== undefined;
    return (
      <form noValidate class="ready" onSubmit={(event) => void this.#submit(event)}>
        {isAsked && errors.length > 0 ? <FileSummary {...{ errors, locale, shape: this.#shape, data: whole }} /> : null}
        <Fields
          {...{ locale, types: [], said: {}, shape: asked, path: [], value: data }}
          findingsAt={(path) => (isAsked || path.length === 0 ? at(path) : at(path).filter(() => isAnswered(data, path)))}
          onAnswer={(path, answer) => this.#answer(path, answer)}
        />
        <Code
          {...{ id: 'f-schema', value: schema, locale, wrong: wrong.schema, help: words.schemaHelp[locale] }}
          label={this.#shape.fields.get('schema')?.label ?? ''}
          findings={at(['schema'])}
          onType={(text) => this.#type({ schema: text })}
        />
        <Code
          {...{ id: 'f-samples', value: sample, locale, wrong: wrong.samples, help: words.sampleHelp[locale] }}
          label={this.#shape.fields.get('samples')?.label ?? ''}
          findings={at(['samples'])}
          onType={(text) => this.#type({ sample: text })}
        />
        <p role="status">{fitsAll ? words.fits[locale] : ''}</p>
        <p class="kept">{ask.kept[locale]}</p>
        <div class="actions">
          <button type="submit" class="button primary">
            {words.check[locale]}
          </button>
          <button type="button" class="button" onClick={() => this.#forget()}>
            {ask.forget[locale]}
          </button>
        </div>
        <div role="status" class="status">
          {state === 'checking' ? ask.checking[locale] : null}
          {state === 'failed' ? ask.failed[locale] : null}
        </div>
        {isAsked && isSound && file !== undefined && state === 'idle' ? (
          <section class="result" id="result" tabIndex={-1}>
            <h2>{words.ready[locale]}</h2>
            <p>{words.later[locale]}</p>
            <p>
              {outs.mailHelp[locale]}
              <a href={`mailto:${mailbox}`}>{mailbox}</a>.
            </p>
            <Download
              name="tip-mdocs.json"
              text={`${JSON.stringify({ formatVersion: 1, form: proposedType, language: locale, answers: { file } }, null, 2)}\n`}
              type="application/json"
              label={outs.mail[locale]}
            />
            <Copyable name={pathOf(data)} text={file} locale={locale} />
          </section>
        ) : null}
      </form>
    );
  }

  #answer(path: Path, answer: Answer): void {
    if (typeof answer !== 'string' || !findPrivate(answer)) this.#type({ data: answerInData(this.state.data, path, answer) });
  }

  #type(change: Partial<Pick<ProposalState, 'data' | 'schema' | 'sample'>>): void {
    const next = { ...this.state, ...change };
    if (findPrivate(next.schema + next.sample)) return;
    remember(key, { data: JSON.stringify(next.data), schema: next.schema, sample: next.sample });
    this.setState(change);
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), pause);
  }

  async #check(): Promise<void> {
    const { data, schema, sample } = this.state;
    const turn = ++this.#turn;
    const [own, contents] = [readObject(schema), readObject(sample)];
    this.setState({ state: 'checking' });
    try {
      const { file: engine } = await this.props.load();
      const type = {
        ...Object(data),
        ...('object' in own ? { schema: own.object } : {}),
        ...('object' in contents ? { samples: [contents.object] } : {}),
      };
      const file = engine.write(type);
      const { findings } = await engine.judge(pathOf(data), file, new Map());
      if (turn === this.#turn) this.setState({ findings, file, state: 'idle' });
    } catch {
      if (turn === this.#turn) this.setState({ findings: [], file: undefined, state: 'failed' });
    }
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    clearTimeout(this.#timer);
    await this.#check();
    this.setState({ isAsked: true }, () => document.querySelector<HTMLElement>('#summary, #result')?.focus());
  }

  #forget(): void {
    clear(key);
    clearTimeout(this.#timer);
    this.#turn++;
    this.setState({ ...empty, file: undefined });
  }
}

const isAnswered = (data: unknown, path: Path): boolean => path.some((step) => typeof step === 'string' && step in Object(data));

const pathOf = (data: unknown): string => {
  const code = String(Object(data).code ?? '');
  return `registry/document-types/${/^[A-Za-z][A-Za-z0-9_]{1,49}$/.test(code) ? code : 'TipNou'}.yaml`;
};

type ReadJson = { readonly object: object } | { readonly wrong: string } | { readonly isEmpty: true };

function readObject(text: string): ReadJson {
  if (text.trim() === '') return { isEmpty: true };
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { object: value } : { wrong: '' };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : '?' };
  }
}

function faultOf(text: string, locale: Locale): string | undefined {
  const read = readObject(text);
  if (!('wrong' in read)) return undefined;
  return read.wrong === '' ? words.notObject[locale] : `${words.notJson[locale]}${read.wrong}`;
}

interface CodeProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  readonly onType: (text: string) => void;
}

function Code({ id, label, help, value, wrong, findings, locale, onType }: CodeProps) {
  const isWrong = wrong !== undefined || findings.length > 0;
  return (
    <div class={isWrong ? 'field wrong' : 'field'}>
      <label for={id}>
        {label} <small>({ask.optional[locale]})</small>
      </label>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      <textarea
        id={id}
        class="code"
        rows={10}
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-help ${id}-errors`}
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <div id={`${id}-errors`} class="errors" aria-live="polite">
        {wrong === undefined ? null : <p>{wrong}</p>}
        {findings.map((finding) => (
          <FindingLine key={finding.message[locale]} finding={finding} locale={locale} />
        ))}
      </div>
    </div>
  );
}
