// What a check comes to: everything that is wrong, each with its question, or the ways to send the request.
import type { GivenAnswers } from '../../commands/request/body.ts';
import { forms } from '../../commands/request/form/forms.ts';
import type { FormError } from '../../commands/request/form-errors.ts';
import { formErrorsTitle } from '../../commands/request/words.ts';
import type { Locale } from '../../model/text/text.ts';
import { file } from '../file/words.ts';
import { ask } from '../shared/ask-words.ts';
import type { ShownForm } from '../shared/groups.ts';
import { Sentence } from '../shared/text.tsx';
import type { PageReading } from './engine.ts';
import { Outs } from './outs.tsx';

/** The page asks for chosen and typed document types in one place. */
export const idOf = ({ field }: FormError): string | undefined =>
  field?.id === 'document-types-chosen' ? 'document-types' : field?.id;

export function Summary({ errors, locale }: { readonly errors: readonly FormError[]; readonly locale: Locale }) {
  return (
    <section id="summary" class="summary" tabIndex={-1} aria-labelledby="summary-title">
      <h2 id="summary-title">{formErrorsTitle(errors.length)[locale]}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${idOf(error)} ${error.text[locale]}`}>
            {error.field ? <a href={`#${idOf(error)}`}>{error.field.label[locale]}</a> : null}{' '}
            <Sentence text={error.text[locale]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OutcomeProps {
  readonly reading: PageReading;
  readonly name: ShownForm;
  readonly answers: GivenAnswers;
  readonly locale: Locale;
  readonly page: string | undefined;
  readonly mailbox: string;
  readonly isWhole: boolean;
}

export function Outcome({ reading, isWhole, locale, ...given }: OutcomeProps) {
  if (reading.kind === 'troubled') return null;
  if (reading.kind === 'existing') {
    const slug = reading.file.replace(/^.*\/|\.yaml$/g, '');
    return (
      <section class="warning" id="result" tabIndex={-1}>
        <p>{ask.existing[locale]}</p>
        <ul>
          <li>
            <a href={`../system/?institution=${slug}`}>{forms.system.head.name[locale]}</a>
          </li>
          <li>
            <a href={`../file/?institution=${slug}`}>{file.name[locale]}</a>
          </li>
        </ul>
      </section>
    );
  }
  if (reading.kind === 'refused')
    return (
      <section class="warning" id="result" tabIndex={-1}>
        <Sentence text={reading.why[locale]} />
      </section>
    );
  const isRead = reading.kind === 'ready';
  const notes = isRead ? (reading.notes ?? []) : [];
  return (
    <section class="result" id="result" tabIndex={-1}>
      <h2>{(isRead ? ask.ready : ask.unchecked)[locale]}</h2>
      <p>{(isWhole && isRead ? ask.laterSender : ask.later)[locale]}</p>
      {notes.length > 0 ? (
        <>
          <h3>{ask.notes[locale]}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note[locale]}>
                <Sentence text={note[locale]} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {(reading.clashes ?? []).map(({ text }) => (
        <p key={text[locale]} class="warning">
          <Sentence text={text[locale]} />
        </p>
      ))}
      <Outs {...given} files={isRead ? reading.files : new Map()} isThere={given.name !== 'request'} locale={locale} />
    </section>
  );
}
