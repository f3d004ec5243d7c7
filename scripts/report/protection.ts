// How the repository is protected, in words: for a terminal and for the issue that is kept about it.
import { type Locale, quoteAll, say, type Text } from '../model/text/text.ts';
import { toProse, writeInLanguages } from './markdown.ts';
import { paint, type Screen, setQuotes, wrap } from './terminal.ts';

/** One thing that is off. */
export interface Weakness {
  /** Of the check: permanent, kebab-case, names what is off. */
  readonly code: string;
  readonly what: Text;
  readonly why: Text;
  /** The menu, in GitHub's own words, which it has in English only. */
  readonly click: string;
  /** Behind the address of the repository. */
  readonly page: string;
}

export interface ProtectionReport {
  /** https://github.com/owner/name */
  readonly repository: string;
  readonly problems: readonly Weakness[];
  /** Codes of what could not be seen. */
  readonly hidden: readonly string[];
}

export function protectionText({ repository, problems, hidden }: ProtectionReport, screen: Screen): string {
  const { locale } = screen;
  const line = (text: string) => `  ${wrap(setQuotes(text, locale), screen.width - 2, '  ')}\n`;
  const one = ({ code, what, why, click, page }: Weakness) =>
    `${paint(screen, 'red', code)}\n${line(what[locale])}${line(why[locale])}${line(`→ ${click}`)}  ${repository}/${page}\n`;
  const blind = hidden.length > 0 ? `${wrap(setQuotes(unseen(hidden)[locale], locale), screen.width)}\n` : '';
  return [...problems.map(one), blind, `${wrap(summary(problems.length, hidden.length)[locale], screen.width)}\n`]
    .filter(Boolean)
    .join('\n');
}

/** The first language open, the others folded. */
export const protectionMarkdown = (report: ProtectionReport, locales: readonly Locale[]): string =>
  writeInLanguages(locales, (locale) => bodyIn(report, locale));

function bodyIn({ repository, problems, hidden }: ProtectionReport, locale: Locale): string {
  const one = ({ code, what, why, click, page }: Weakness) =>
    `- [ ] **${toProse(what[locale])}** (\`${code}\`)\n  ${toProse(why[locale])}\n  [${toProse(click)}](${repository}/${page})`;
  const blind = hidden.length > 0 ? [toProse(unseen(hidden)[locale])] : [];
  return [
    toProse(summary(problems.length, hidden.length)[locale]),
    problems.map(one).join('\n'),
    ...blind,
    toProse(byHand[locale]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

export const protectionTitle: Text = {
  ro: 'Protecția depozitului are nevoie de atenție',
  en: 'The protection of the repository needs attention',
  ru: 'Защита репозитория требует внимания',
};

function summary(problems: number, hidden: number): Text {
  if (problems === 0 && hidden === 0) return inOrder;
  return {
    ro: say`De reparat: ${problems}. Nu s-au putut vedea: ${hidden}.`,
    en: say`To repair: ${problems}. Could not be seen: ${hidden}.`,
    ru: say`Исправить: ${problems}. Не удалось увидеть: ${hidden}.`,
  };
}

const inOrder: Text = {
  ro: 'Depozitul este protejat așa cum trebuie.',
  en: 'The repository is protected as it must be.',
  ru: 'Репозиторий защищён как следует.',
};

const unseen = (codes: readonly string[]): Text => ({
  ro: say`GitHub nu a arătat setările pentru ${quoteAll(codes)}. Aplicația de audit are nevoie de drepturile Administration: read și Environments: read.`,
  en: say`GitHub did not show the settings for ${quoteAll(codes)}. The app of the audit needs the permissions Administration: read and Environments: read.`,
  ru: say`GitHub не показал настройки для ${quoteAll(codes)}. Приложению GitHub для аудита нужны права Administration: read и Environments: read.`,
});

// What no token of a repository can see.
const byHand: Text = {
  ro: 'De verificat de mână, o dată pe an: autentificarea cu doi factori este obligatorie în organizație; doar proprietarii organizației pot schimba regulile și mediile; jurnalul de audit trimite alerte.',
  en: 'To be checked by hand once a year: two-factor authentication is required in the organisation; only its owners can change rulesets and environments; the audit log sends alerts.',
  ru: 'Проверять вручную раз в год: в организации обязательна двухфакторная аутентификация; менять правила и среды могут только её владельцы; журнал аудита присылает оповещения.',
};
