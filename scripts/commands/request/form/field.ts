// One question of a form: its labels, by which an answer is found again, what the form says beside it, and how to correct it.
import type { Path } from '../../../model/path.ts';
import type { Locale, Text } from '../../../model/text/text.ts';

export const formNames = ['request', 'system', 'production', 'change', 'renewal', 'stop', 'prepared'] as const;
export type FormName = (typeof formNames)[number];

/** What the page's file for a new document type calls itself: no form of GitHub. */
export const proposedType = 'document-type';

/** Those that can come by mail, as a file of the page: all for which the repository alone is enough, and no GitHub account. */
export const mailedForms = ['request', 'system', 'change', 'renewal', 'stop', 'prepared'] as const satisfies readonly FormName[];

/** The labels of its issues, by which people find them. */
export const labelsOf = (name: FormName): readonly string[] =>
  name === 'request' ? ['connection-request'] : ['connection-request', name];

/**
 * A link can fill in lines and areas of text only: one that names a list or boxes to tick makes GitHub open an empty editor. So a list only
 * saves typing, and boxes ask for nothing but a yes.
 */
type FieldKind = 'input' | 'textarea' | 'dropdown' | 'checkboxes';

export interface Field {
  /** The id in the form. */
  readonly id: string;
  readonly kind: FieldKind;
  /** The label in the form of each language. */
  readonly label: Text;
  /** Labels that the form had before: a form that was sent then still carries them. */
  readonly formerLabels?: Partial<Record<Locale, string>>;
  /** How to answer it. */
  readonly help: Text;
  /** What the form says below the label, where that is not the help itself. */
  readonly description?: Text;
  readonly placeholder?: string | Text;
  /** The language of code, which keeps its lines as they are. */
  readonly render?: 'text' | 'yaml';
  /** What there is to tick, and what the list offers: the titles of the catalogue. */
  readonly options?: readonly Text[] | 'document-types';
  /** Markdown that the form says before it; the catalogue's titles stand below it where it is about them. */
  readonly before?: Text;
  readonly listsDocumentTypes?: true;
  readonly isRequired: boolean;
  /** The form did not ask this from the beginning: one that was sent earlier lacks it, and that is no fault. */
  readonly isLater?: true;
  /** The longest answer, in characters. */
  readonly most: number;
  /** Where the answer stands in the file that is made of it. */
  readonly path?: Path;
}

/** What stands above the questions. */
interface FormHead {
  /** Of the file, without its language. */
  readonly template: string;
  readonly name: Text;
  readonly description: Text;
  readonly intro: Text;
}

export interface Form {
  readonly head: FormHead;
  readonly fields: readonly Field[];
}

/** Whether an answer may have several lines. */
export const isMultiline = ({ kind }: Field): boolean => kind !== 'input';
