// One question of a form: its labels, by which an answer is found again, and how to correct it.
import type { Path } from '../../model/path.ts';
import type { Locale, Text } from '../../model/text/text.ts';

export const formNames = ['request', 'confirmation', 'renewal'] as const;
export type FormName = (typeof formNames)[number];

/** The labels of its issues, by which people find them. */
export const labelsOf = (name: FormName): readonly string[] =>
  name === 'request' ? ['connection-request'] : ['connection-request', name];

export interface Field {
  /** The id in the form. */
  readonly id: string;
  /** The label in the form of each language. */
  readonly label: Text;
  /** Labels that the form had before: a form that was sent then still carries them. */
  readonly formerLabels?: Partial<Record<Locale, string>>;
  /** How to answer it. */
  readonly help: Text;
  readonly isRequired: boolean;
  /** Whether the answer may have several lines. */
  readonly isMultiline?: true;
  /** The longest answer, in characters. */
  readonly most: number;
  /** Where the answer stands in the file that is made of it. */
  readonly path?: Path;
}

/** What several questions say of how to answer them. */
export const day: Text = {
  ro: 'Scrieți ziua ca an-lună-zi, de exemplu 2026-02-03.',
  en: 'Write the day as year-month-day, for example 2026-02-03.',
  ru: 'Укажите день в виде год-месяц-день, например 2026-02-03.',
};
export const mailbox: Text = {
  ro: 'Scrieți o singură adresă, a serviciului, nu a unei persoane.',
  en: 'Write one address, of the department and not of a person.',
  ru: 'Укажите один адрес: подразделения, а не личный.',
};

/** What every form ends with. */
export const confirmations: Field = {
  id: 'confirmations',
  label: { ro: 'Înainte de a trimite', en: 'Before you send this', ru: 'Перед отправкой' },
  help: {
    ro: 'Bifați fiecare rând după ce l-ați citit.',
    en: 'Tick every line once you have read it.',
    ru: 'Отметьте каждую строку, прочитав её.',
  },
  isRequired: true,
  isMultiline: true,
  most: 2000,
};
