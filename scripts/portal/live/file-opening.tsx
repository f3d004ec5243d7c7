// Where a file comes from: chosen or dropped, the one that the repository has, or pasted.
import type { Locale } from '../../model/text/text.ts';
import { file as words } from '../file/words.ts';
import { FileChoice } from './file-choice.tsx';

interface OpeningProps {
  readonly locale: Locale;
  readonly institutions: readonly (readonly [string, string])[];
  readonly text: string;
  readonly said: string | undefined;
  /** Whether the text has to be seen. */
  readonly isOpen: boolean;
  readonly onFile: (file: File) => void;
  readonly onInstitution: (slug: string) => void;
  readonly onType: (control: { value: string }) => void;
}

export function Opening(props: OpeningProps) {
  const { locale, institutions, text, said, isOpen } = props;
  return (
    <fieldset>
      <legend>{words.load[locale]}</legend>
      <FileChoice id="file" label={words.choose[locale]} help={words.orDrop[locale]} accept=".yaml,.yml" onFile={props.onFile} />
      <div role="status" class="errors">
        {said === undefined ? null : <p>{said}</p>}
      </div>
      {institutions.length > 0 ? (
        <div class="field">
          <label for="institution">{words.ofInstitution[locale]}</label>
          <select id="institution" value="" onChange={({ currentTarget }) => props.onInstitution(currentTarget.value)}>
            <option value="" />
            {institutions.map(([slug, name]) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <details open={isOpen}>
        <summary>{words.text[locale]}</summary>
        <p class="help" id="file-text-help">
          {words.textHelp[locale]}
        </p>
        <textarea
          id="file-text"
          class="code"
          rows={16}
          spellcheck={false}
          aria-label={words.text[locale]}
          aria-describedby="file-text-help"
          value={text}
          onInput={({ currentTarget }) => props.onType(currentTarget)}
        />
      </details>
    </fieldset>
  );
}
