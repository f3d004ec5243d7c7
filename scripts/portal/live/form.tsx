// The request form: what is typed is checked by the same engine as a pull request, question by question, and kept in this browser alone.
import { Component } from 'preact';
import type { GivenAnswers } from '../../commands/request/body.ts';
import type { FormError, FormReading } from '../../commands/request/form-errors.ts';
import { formErrorsTitle } from '../../commands/request/words.ts';
import type { OfferedType } from '../../generate/issue-forms.ts';
import type { Locale } from '../../model/text/text.ts';
import { groupsOf } from '../shared/groups.ts';
import { Sentence } from '../shared/text.tsx';
import { ask } from '../shared/words.ts';
import { Card } from './card.tsx';
import type { CertificateCard, Engine } from './engine.ts';
import { Outs } from './outs.tsx';
import { findPrivate } from './private.ts';
import { Question } from './question.tsx';
import { clear, recall, remember } from './store.ts';

interface FormProps {
  readonly locale: Locale;
  readonly types: readonly OfferedType[];
  readonly mailbox: string;
  readonly page: string | undefined;
  /** Absent while the page is made: then the form is only read. */
  readonly load?: () => Promise<Engine>;
}

interface FormState {
  readonly answers: GivenAnswers;
  /** Questions that were answered, or left. */
  readonly touched: ReadonlySet<string>;
  readonly reading?: FormReading | undefined;
  readonly state: 'idle' | 'checking' | 'failed';
  /** Once everything was asked for: what is missing counts too. */
  readonly isAsked: boolean;
  readonly card?: CertificateCard | undefined;
  /** Said of one question, by its id. */
  readonly said: Readonly<Record<string, string>>;
  readonly isKept: boolean;
  readonly isForgotten?: boolean;
}

const pause = 400;
/** A certificate has a few kilobytes. */
const largest = 64 * 1024;

export class RequestForm extends Component<FormProps, FormState> {
  override state: FormState = { answers: {}, touched: new Set(), state: 'idle', isAsked: false, said: {}, isKept: true };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  override componentDidMount(): void {
    if (!this.props.load) return;
    const kept = recall();
    this.setState({ isKept: kept !== undefined });
    if (kept && Object.keys(kept).length > 0) {
      this.setState({ answers: kept, touched: new Set(Object.keys(kept)) }, () => this.#later());
      if (kept.certificate) void this.#show(new TextEncoder().encode(kept.certificate), 'certificate');
    }
    // What another tab has changed is the newer one.
    addEventListener('storage', () => this.setState({ answers: recall() ?? {} }, () => this.#later()));
  }

  render({ locale, types, mailbox, page, load }: FormProps, { answers, reading, state, isAsked, card, said, isKept }: FormState) {
    const errors = this.#errors();
    return (
      <form noValidate onSubmit={(event) => void this.#submit(event)} class={load ? 'ready' : undefined}>
        {isAsked && errors.length > 0 ? <Summary errors={errors} locale={locale} /> : null}
        {groupsOf('request').map(({ title, fields }) => (
          <fieldset key={title.en}>
            <legend>{title[locale]}</legend>
            {fields.map((field) => (
              <Question
                key={field.id}
                field={field}
                locale={locale}
                types={types}
                value={answers[field.id] ?? ''}
                errors={errors.filter((error) => idOf(error) === field.id)}
                said={said[field.id]}
                onAnswer={(value) => this.#answer(field.id, value)}
                onLeave={() => this.#touch(field.id)}
                onFile={(file) => void this.#take(file, field.id)}
              >
                {field.id === 'certificate' && card ? <Card card={card} locale={locale} /> : null}
              </Question>
            ))}
          </fieldset>
        ))}
        <p class="kept">{(isKept ? ask.kept : ask.notKept)[locale]}</p>
        <div class="actions">
          <button type="submit" class="button primary" disabled={!load}>
            {ask.check[locale]}
          </button>
          <button type="button" class="button" disabled={!load} onClick={() => this.#forget()}>
            {ask.forget[locale]}
          </button>
        </div>
        <div role="status" class="status">
          {state === 'checking' ? ask.checking[locale] : null}
          {state === 'failed' ? ask.failed[locale] : null}
          {this.state.isForgotten ? ask.forgotten[locale] : null}
        </div>
        {isAsked && reading?.kind === 'existing' ? <p class="warning">{ask.existing[locale]}</p> : null}
        {isAsked && reading?.kind === 'ready' ? (
          <section class="result" id="result" tabIndex={-1}>
            <h2>{ask.ready[locale]}</h2>
            <p>{ask.later[locale]}</p>
            {reading.notes && reading.notes.length > 0 ? (
              <>
                <h3>{ask.notes[locale]}</h3>
                <ul>
                  {reading.notes.map((note) => (
                    <li key={note.en}>
                      <Sentence text={note[locale]} />
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            <Outs answers={answers} files={reading.files} locale={locale} page={page} mailbox={mailbox} />
          </section>
        ) : null}
      </form>
    );
  }

  /** Those of questions that were answered; once the whole was asked for, all. */
  #errors(): readonly FormError[] {
    const { reading, touched, isAsked } = this.state;
    if (reading?.kind !== 'troubled') return [];
    return reading.errors.filter((error) => isAsked || (error.field !== undefined && touched.has(idOf(error) ?? '')));
  }

  /** The answer that was taken: none where it holds what nobody may keep. */
  #answer(id: string, value: string): string {
    if (findPrivate(value)) {
      this.#change({ ...this.state.answers, [id]: '' });
      this.#say(id, ask.wiped[this.props.locale]);
      return '';
    }
    // What follows a text that was wiped, such as the end of its last line, takes back no word about it.
    if (value.trim() !== '') this.#say(id, undefined);
    this.#change({ ...this.state.answers, [id]: value });
    if (id === 'certificate') {
      if (value.trim() === '') this.setState({ card: undefined });
      else void this.#show(new TextEncoder().encode(value), 'certificate');
    }
    return value;
  }

  #change(answers: GivenAnswers): void {
    this.setState({ answers, isKept: remember(answers), isForgotten: false });
    this.#later();
  }

  #touch(id: string): void {
    if ((this.state.answers[id] ?? '') === '' || this.state.touched.has(id)) return;
    this.setState({ touched: new Set([...this.state.touched, id]) });
    this.#later();
  }

  #say(id: string, text: string | undefined): void {
    this.setState(({ said: { [id]: _, ...others } }) => ({ said: text === undefined ? others : { ...others, [id]: text } }));
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), pause);
  }

  /** The newest check counts; one that ends after it is forgotten. */
  async #check(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    this.setState({ state: 'checking' });
    try {
      const engine = await this.props.load?.();
      const reading = await engine?.check(this.state.answers);
      if (turn === this.#turn) this.setState({ reading, state: 'idle' });
    } catch {
      if (turn === this.#turn) this.setState({ reading: undefined, state: 'failed' });
    }
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    await this.#check();
    this.setState({ isAsked: true }, () => document.querySelector<HTMLElement>('#summary, #result')?.focus());
  }

  async #take(file: File, id: string): Promise<void> {
    const { locale } = this.props;
    if (file.size > largest) return this.#say(id, ask.fileTooLarge[locale]);
    const card = await this.#show(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!card) return;
    if ('not' in card.reading && ['private-key', 'pkcs12'].includes(card.reading.not)) {
      this.setState({ card: undefined });
      return this.#say(id, ask.privateKey[locale]);
    }
    if (card.pem === undefined) {
      const [finding] = card.findings.staging;
      return this.#say(id, finding && `${finding.message[locale]} ${finding.hint?.[locale] ?? ''}`);
    }
    this.#say(id, undefined);
    this.#change({ ...this.state.answers, [id]: card.pem });
    this.setState({ touched: new Set([...this.state.touched, id]) });
  }

  async #show(bytes: Uint8Array, name: string): Promise<CertificateCard | undefined> {
    try {
      const engine = await this.props.load?.();
      const card = await engine?.inspect(bytes, name);
      this.setState({ card });
      return card;
    } catch {
      this.setState({ state: 'failed' });
      return undefined;
    }
  }

  #forget(): void {
    clear();
    this.#turn++;
    this.setState({
      answers: {},
      touched: new Set(),
      reading: undefined,
      card: undefined,
      said: {},
      isAsked: false,
      isForgotten: true,
    });
  }
}

/** The page asks for chosen and typed document types in one place. */
const idOf = ({ field }: FormError): string | undefined => (field?.id === 'document-types-chosen' ? 'document-types' : field?.id);

function Summary({ errors, locale }: { readonly errors: readonly FormError[]; readonly locale: Locale }) {
  return (
    <section id="summary" class="summary" tabIndex={-1} aria-labelledby="summary-title">
      <h2 id="summary-title">{formErrorsTitle(errors.length)[locale]}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${idOf(error)} ${error.text.en}${error.text[locale]}`}>
            {error.field ? <a href={`#${idOf(error)}`}>{error.field.label[locale]}</a> : null}{' '}
            <Sentence text={error.text[locale]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
