// What a question of `mdocs new` is, and what it is asked with.
import type { Facts } from '../../model/declaration/facts.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import type { TypedError } from '../request/typed/list.ts';

export type GivenAnswers = Readonly<Record<string, string>>;

/** The repository that the file is for, and what was answered so far. */
export interface Asking {
  readonly given: GivenAnswers;
  readonly locale: Locale;
  readonly facts: Facts | undefined;
  readonly catalogue: Registry['documentTypes'];
  readonly isFile: (path: string) => boolean;
  /** Whether somebody is there to be asked. */
  readonly isTerminal: boolean;
}

/** An answer as it is kept, with what was understood beside it; or what is wrong with it, nothing where only the question says it. */
export type AnswerReading =
  | { readonly value: string; readonly notes?: readonly Text[]; readonly also?: GivenAnswers }
  | { readonly wrong: readonly TypedError[] };

export interface Question {
  /** The option on the command line, without dashes. */
  readonly option: string;
  readonly text: Text;
  /** Where there are no choices: what an answer looks like. */
  readonly example?: string;
  readonly read: (text: string, asking: Asking) => AnswerReading;
  /** What stands when the person just presses Enter. */
  readonly suggestion?: (asking: Asking) => string;
  readonly isAsked?: (asking: Asking) => boolean;
  /** Where nothing may be answered. */
  readonly isOptional?: (asking: Asking) => boolean;
  /** What is listed for a question mark. */
  readonly choices?: (asking: Asking) => readonly string[];
}
