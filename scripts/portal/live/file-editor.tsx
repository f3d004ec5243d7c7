// An institution's file opened, changed in the form and compared with what it was; it leaves by the same ways as a request.
import { Component } from 'preact';
import type { OfferedType } from '../../generate/issue-forms.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Path } from '../../model/path.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Answer } from '../file/answer.ts';
import { type Shape, shapeOfFile } from '../file/shape.ts';
import { file as words } from '../file/words.ts';
import { ask } from '../shared/ask-words.ts';
import type { Engine } from './engine.ts';
import { bringCertificate, largest } from './file-certificate.ts';
import { Changes } from './file-changes.tsx';
import type { FileJudgement, OpenedFile } from './file-engine.ts';
import { Fields, FindingLine, idOf } from './file-fields.tsx';
import { FileSummary, findingsAt } from './file-findings.tsx';
import { Opening } from './file-opening.tsx';
import { FileOutcome } from './file-outcome.tsx';
import { findPrivate } from './private.ts';
import { clear, recall, remember } from './store.ts';

interface EditorProps {
  readonly isWhole: boolean;
  readonly locale: Locale;
  readonly types: readonly OfferedType[];
  /** Those with a file that the page may show: the name in the repository, and their own. */
  readonly institutions: readonly (readonly [string, string])[];
  readonly mailbox: string;
  readonly page: string | undefined;
  load(): Promise<Engine>;
}

interface EditorState {
  readonly opened?: OpenedFile | undefined;
  readonly text: string;
  readonly data?: unknown;
  /** What the file said when it was opened, or what the repository has. */
  readonly before: string;
  readonly was?: unknown;
  /** By path. */
  readonly certificates: ReadonlyMap<string, string>;
  readonly judgement?: FileJudgement | undefined;
  readonly said: Readonly<Record<string, string>>;
  readonly state: 'idle' | 'checking' | 'failed';
  readonly isAsked: boolean;
}

const pause = 400;
const key = 'file';

const closed: EditorState = { text: '', before: '', certificates: new Map(), said: {}, state: 'idle', isAsked: false };

export class FileEditor extends Component<EditorProps, EditorState> {
  override state = closed;
  #shape: Shape = shapeOfFile(this.props.locale);
  #engine: Engine | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  override componentDidMount(): void {
    const { name, before, text, certificate, at } = recall(key) ?? {};
    const asked = new URLSearchParams(location.search).get('institution');
    if (asked !== null && this.props.institutions.some(([slug]) => slug === asked)) void this.#choose(asked);
    else if (text) void this.#restore({ name, before, text, certificate, at });
  }

  render({ locale, institutions, isWhole, mailbox, page, types }: EditorProps, state: EditorState) {
    const { opened, text, data, before, was, judgement, said, isAsked } = state;
    const errors = (judgement?.findings ?? []).filter(({ severity }) => severity === 'error');
    const isDone = isAsked && state.state === 'idle' && judgement && errors.length === 0 && data !== undefined;
    return (
      <form noValidate class="ready" onSubmit={(event) => void this.#submit(event)}>
        {isAsked && errors.length > 0 ? <FileSummary {...{ errors, locale, data, shape: this.#shape }} /> : null}
        <Opening
          {...{ locale, institutions, text, said: said.file, isOpen: opened !== undefined && data === undefined }}
          onFile={(file) => void this.#take(file)}
          onInstitution={(slug) => void this.#choose(slug)}
          onType={(control) => void this.#type(control)}
        />
        {opened ? (
          <>
            <p>
              <code>{opened.path}</code>
            </p>
            {opened.isMended ? <p class="mark notice">{words.mended[locale]}</p> : null}
            {opened.known !== undefined && opened.known !== opened.text ? <p class="warning">{words.other[locale]}</p> : null}
            {data === undefined ? (
              <p class="warning">{words.unreadable[locale]}</p>
            ) : (
              <Fields
                {...{ locale, types, said, shape: this.#shape, path: [], value: data }}
                findingsAt={(path) => this.#findingsAt(path)}
                clashesAt={(path) => findingsAt(path, judgement?.clashes ?? [], this.#shape, data)}
                onAnswer={(path, answer) => this.#answer(path, answer)}
                onCertificate={(file, path) => void this.#bring(file, path)}
              />
            )}
            <div class="errors">
              {this.#findingsAt([]).map((finding) => (
                <FindingLine key={`${finding.code} ${finding.line}`} finding={finding} locale={locale} />
              ))}
            </div>
            <Changes {...{ before, after: text, was, is: data, locale, shape: this.#shape }} />
            <p class="kept">{ask.kept[locale]}</p>
            <div class="actions">
              <button type="submit" class="button primary">
                {words.check[locale]}
              </button>
              <button type="button" class="button" onClick={() => this.#put(before, new Map())}>
                {words.back[locale]}
              </button>
              <button type="button" class="button" onClick={() => this.#forget()}>
                {ask.forget[locale]}
              </button>
            </div>
          </>
        ) : null}
        <div role="status" class="status">
          {state.state === 'checking' ? ask.checking[locale] : null}
          {state.state === 'failed' ? ask.failed[locale] : null}
        </div>
        {opened && isDone ? (
          <FileOutcome {...{ opened, text, certificates: state.certificates, ...judgement, isWhole, locale, page, mailbox }} />
        ) : null}
      </form>
    );
  }

  #findingsAt(path: Path): readonly Finding[] {
    return findingsAt(path, this.state.judgement?.findings ?? [], this.#shape, this.state.data);
  }

  #set(state: Partial<EditorState>): Promise<void> {
    return new Promise((done) => this.setState(state, done));
  }

  async #load(): Promise<Engine | undefined> {
    try {
      this.#engine ??= await this.props.load();
      return this.#engine;
    } catch {
      this.setState({ state: 'failed' });
      return undefined;
    }
  }

  async #take(file: File): Promise<void> {
    if (file.size > largest) return this.#say('file', words.tooLarge[this.props.locale]);
    await this.#open(file.name, await file.text());
  }

  async #choose(slug: string): Promise<void> {
    const text = (await this.#load())?.file.fileOf(slug);
    if (text !== undefined) await this.#open(`${slug}.yaml`, text);
  }

  /** What holds a secret is not even opened. */
  async #open(name: string, given: string): Promise<void> {
    if (findPrivate(given)) return this.#say('file', words.wiped[this.props.locale]);
    const engine = await this.#load();
    if (!engine) return;
    const opened = engine.file.open(name, given);
    const before = opened.known ?? opened.text;
    await this.#set({ ...closed, opened, before, was: engine.file.read(before).data });
    this.#put(opened.text, new Map());
  }

  async #restore(kept: { name?: string; before?: string; text: string; certificate?: string; at?: string }): Promise<void> {
    await this.#open(kept.name ?? '', kept.before ?? kept.text);
    this.#put(kept.text, kept.certificate && kept.at ? new Map([[kept.at, kept.certificate]]) : new Map());
  }

  async #type(control: { value: string }): Promise<void> {
    const { value } = control;
    if (findPrivate(value)) {
      control.value = this.state.text;
      return this.#say('file', words.wiped[this.props.locale]);
    }
    if (this.state.opened) return this.#put(value, this.state.certificates);
    if (value.trim() !== '') await this.#open('', value);
  }

  /** A text takes the place of the one before, and is checked after a while. */
  #put(text: string, certificates: EditorState['certificates']): void {
    const { opened, before } = this.state;
    const [[at, certificate] = []] = [...certificates];
    const data = this.#engine?.file.read(text).data;
    this.setState({ text, data, certificates, said: {} });
    if (opened) remember(key, { name: nameIn(opened.path), before, text, ...(at && certificate ? { at, certificate } : {}) });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), pause);
  }

  #answer(path: Path, answer: Answer): void {
    const { text, data, certificates } = this.state;
    const { locale } = this.props;
    const isSecret = typeof answer === 'string' && findPrivate(answer);
    const after = isSecret ? undefined : this.#engine?.file.answer(text, data, path, answer);
    if (after === undefined) this.#say(idOf(path), (isSecret ? ask.wiped : words.noPlace)[locale]);
    else this.#put(after, new Map([...certificates].filter(([file]) => after.includes(nameIn(file)))));
  }

  /** A new certificate comes along, and the file names it. */
  async #bring(file: File, list: Path): Promise<void> {
    const { locale } = this.props;
    const id = idOf(list);
    const engine = await this.#load();
    if (!engine) return;
    if (this.state.certificates.size > 0) return this.#say(id, words.oneCertificate[locale]);
    const brought = await bringCertificate(file, list, { data: this.state.data, engine, locale });
    if ('said' in brought) return this.#say(id, brought.said);
    const { text, data } = this.state;
    const after = engine.file.answer(text, data, list, brought.items);
    if (after === undefined) return this.#say(id, words.noPlace[locale]);
    this.#put(after, new Map([[brought.path, brought.pem]]));
  }

  #say(id: string, text: string): void {
    this.setState(({ said }) => ({ said: { ...said, [id]: text } }));
  }

  async #check(): Promise<void> {
    const { opened, text, certificates, before } = this.state;
    if (!opened) return;
    const turn = ++this.#turn;
    this.setState({ state: 'checking' });
    try {
      const judgement = await (await this.#load())?.file.judge(opened.path, text, certificates, before);
      if (turn === this.#turn) this.setState({ judgement, state: 'idle' });
    } catch {
      if (turn === this.#turn) this.setState({ judgement: undefined, state: 'failed' });
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
    this.setState({ ...closed, opened: undefined, judgement: undefined, data: undefined, was: undefined });
  }
}

const nameIn = (path: string): string => path.replace(/^.*\//, '');
