// The request form: what is typed is checked by the same engine as a pull request, question by question, and kept in this browser alone.
import { Component } from 'preact';
import type { GivenAnswers } from '../../commands/request/body.ts';
import { fieldOf } from '../../commands/request/form/forms.ts';
import type { FormError } from '../../commands/request/form-errors.ts';
import type { OfferedType } from '../../generate/issue-forms.ts';
import type { Locale } from '../../model/text/text.ts';
import { ask } from '../shared/ask-words.ts';
import { groupsOf, type ShownForm } from '../shared/groups.ts';
import { Card } from './card.tsx';
import type { CertificateCard, Engine, PageReading } from './engine.ts';
import { largest } from './file-certificate.ts';
import { idOf, Outcome, Summary } from './outcome.tsx';
import { findPrivate } from './private.ts';
import { Question } from './question.tsx';
import { clear, recall, remember } from './store.ts';

interface FormProps {
  /** Whether the page has the files of all institutions. */
  readonly isWhole: boolean;
  readonly name: ShownForm;
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
  readonly reading?: PageReading | undefined;
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

export class FilledForm extends Component<FormProps, FormState> {
  override state: FormState = { answers: {}, touched: new Set(), state: 'idle', isAsked: false, said: {}, isKept: true };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  override componentDidMount(): void {
    if (!this.props.load) return;
    const { name } = this.props;
    const kept = recall(name) && { ...recall(name), ...readLink(name) };
    this.setState({ isKept: kept !== undefined });
    if (kept && Object.keys(kept).length > 0) {
      this.setState({ answers: kept, touched: new Set(Object.keys(kept)) }, () => this.#later());
      if (kept.certificate) void this.#show(new TextEncoder().encode(kept.certificate), 'certificate');
    }
    // What another tab has changed is the newer one.
    addEventListener('storage', () => this.setState({ answers: recall(name) ?? {} }, () => this.#later()));
  }

  render(
    { isWhole, name, locale, types, mailbox, page, load }: FormProps,
    { answers, reading, state, isAsked, card, said, isKept }: FormState,
  ) {
    const errors = this.#errors();
    return (
      <form noValidate onSubmit={(event) => void this.#submit(event)} class={load ? 'ready' : undefined}>
        {isAsked && errors.length > 0 ? <Summary errors={errors} locale={locale} /> : null}
        {groupsOf(name).map(({ title, fields }) => (
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
                clashes={(reading?.clashes ?? []).filter((clash) => idOf(clash) === field.id && !said[field.id])}
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
        {isAsked && reading ? <Outcome {...{ reading, name, locale, page, mailbox, answers, isWhole }} /> : null}
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
    this.setState({ answers, isKept: remember(this.props.name, answers), isForgotten: false });
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
      const reading = await engine?.check(this.props.name, this.state.answers);
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
    clear(this.props.name);
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

/** Answers that the link to the page brings along, as far as the form asks for them. */
function readLink(name: ShownForm): GivenAnswers {
  const known = [...new URLSearchParams(location.search)].filter(([id, answer]) => {
    const field = fieldOf(name, id);
    return field !== undefined && field.id !== 'certificate' && answer.length <= field.most && !findPrivate(answer);
  });
  return Object.fromEntries(known);
}
