// Findings for a terminal, by file, each on its line, with what to do about it; and for programs.
import { type Finding, type Severity, severities } from '../model/finding/finding.ts';
import { counted } from '../model/text/counted.ts';
import { formatDay } from '../model/text/day.ts';
import { type Locale, spellOut } from '../model/text/text.ts';
import { paint, type Screen, type Style, setQuotes, wrap } from './terminal.ts';
import { severityWords } from './words.ts';

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

export function findingsText(findings: readonly Finding[], screen: Screen): string {
  const files = [...new Set(findings.map((finding) => finding.file))];
  return files
    .map((file) =>
      fileText(
        file,
        findings.filter((finding) => finding.file === file),
        screen,
      ),
    )
    .join('\n');
}

function fileText(file: string, findings: readonly Finding[], screen: Screen): string {
  return `${paint(screen, 'bold', spellOut(file))}\n${groupAlike(findings, screen)
    .map((group) => groupText(group, screen))
    .join('')}`;
}

/** Findings that say the same on other lines are told once. */
function groupAlike(findings: readonly Finding[], { locale }: Screen): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.severity} ${finding.message[locale]} ${finding.hint?.[locale]}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function groupText(group: readonly Finding[], screen: Screen): string {
  const [first] = group;
  if (!first) return '';
  const { locale, width } = screen;
  const lines = group.map((finding) => `${finding.line}:${finding.column}`).join(', ');
  const head = `${paint(screen, styles[first.severity], severityWords[first.severity][locale])} ${paint(screen, 'dim', `${lines}  ${first.code}`)}`;
  const message = setQuotes(first.message[locale], locale);
  const hint = first.hint && `→ ${setQuotes(first.hint[locale], locale)}`;
  const granted = first.exception && exceptionText(first.exception, first, locale);
  return [`  ${head}`, ...[message, hint, granted].filter(Boolean).map((text) => `    ${wrap(text ?? '', width - 4, '    ')}`)]
    .join('\n')
    .concat('\n');
}

/** `reason` is written as the place wants it. */
export const exceptionText = (reason: string, { exceptionUntil = '' }: Finding, locale: Locale): string =>
  `${exceptionWords[locale]}${reason} (${formatDay(exceptionUntil, locale)})`;

const exceptionWords = {
  ro: 'Excepție acordată de AGE: ',
  en: 'Exception granted by AGE: ',
  ru: 'Исключение, предоставленное AGE: ',
};

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

/** 2 errors, 1 warning, 0 notices */
export function countsText(counts: Counts, screen: Screen): string {
  return severities
    .map((severity) => {
      const text = counted(counts[severity], severity, screen.locale);
      return counts[severity] > 0 ? paint(screen, styles[severity], text) : text;
    })
    .join(', ');
}

/** report.json: findings in all languages and counts, for programs. */
interface Report {
  readonly formatVersion: 1;
  /** Without what only this program asks of a finding. */
  readonly findings: readonly Omit<Finding, 'publication' | 'isExceptable' | 'inForm' | 'alternatives'>[];
  readonly counts: Counts;
}

export function reportOf(findings: readonly Finding[]): Report {
  const shown = findings.map(({ publication: _, isExceptable: __, inForm: ___, alternatives: ____, ...finding }) => finding);
  return { formatVersion: 1, findings: shown, counts: countsOf(findings) };
}
