// Document types to tick, with a search over titles and codes. The answer is what the form takes: one code a line.
import { useState } from 'preact/hooks';
import type { OfferedType } from '../../generate/issue-forms.ts';
import { fold } from '../../model/fold.ts';
import type { Locale } from '../../model/text/text.ts';
import { ask } from '../shared/ask-words.ts';

interface TypesProps {
  readonly id: string;
  readonly label: string;
  readonly types: readonly OfferedType[];
  readonly locale: Locale;
  readonly value: string;
  readonly onAnswer: (value: string) => void;
  readonly onLeave: () => void;
  readonly describedBy: string;
}

export function DocumentTypes({ id, label, types, locale, value, onAnswer, onLeave, describedBy }: TypesProps) {
  const [word, setWord] = useState('');
  const chosen = value.split('\n').filter((one) => one !== '');
  const toggle = (code: string) =>
    onAnswer((chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]).join('\n'));
  const folded = fold(word);
  const isFound = ({ code, title }: OfferedType) => chosen.includes(code) || fold(`${title[locale]} ${code}`).includes(folded);
  return (
    <fieldset class="types" aria-label={label} aria-describedby={describedBy} onFocusOut={onLeave}>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder={ask.search[locale]}
        aria-label={`${label}: ${ask.search[locale]}`}
        value={word}
        onInput={(event) => setWord(event.currentTarget.value)}
      />
      <ul>
        {types.filter(isFound).map((type) => (
          <li key={type.code}>
            <label>
              <input type="checkbox" checked={chosen.includes(type.code)} onChange={() => toggle(type.code)} />
              {type.title[locale]} <code>{type.code}</code>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
