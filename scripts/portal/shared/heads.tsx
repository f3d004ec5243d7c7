// The row of a table that says what its columns are.
import type { Locale, Text } from '../../model/text/text.ts';

export function Heads({ texts, locale }: { readonly texts: readonly Text[]; readonly locale: Locale }) {
  return (
    <thead>
      <tr>
        {texts.map((text) => (
          <th key={text.en} scope="col">
            {text[locale]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
