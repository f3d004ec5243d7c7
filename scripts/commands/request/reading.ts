// What became of a form: files that can be proposed, or why there are none.
import type { Locale, Text } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import type { Trouble } from './trouble.ts';

export type Reading = { readonly locale: Locale } & (
  | { readonly kind: 'ready'; readonly files: Files /** What the pull request is called after. */; readonly subject: string }
  | { readonly kind: 'troubled'; readonly troubles: readonly Trouble[] }
  /** The institution has a file already. */
  | { readonly kind: 'existing'; readonly file: string }
  /** Nothing to correct in the form, and nothing to propose. */
  | { readonly kind: 'refused'; readonly why: Text }
);
