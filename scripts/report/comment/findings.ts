// What to fix: each finding with its line, what to do, and the new line where one edit mends it.
import { compare, type Finding, type Severity } from '../../model/finding/finding.ts';
import { redact } from '../../model/text/sensitive.ts';
import { andMore, type Locale, say, spellOut, type Text } from '../../model/text/text.ts';
import { exceptionText } from '../findings.ts';
import { indentLines, toDetails, toFence, toProse } from '../markdown.ts';
import { isSameProposal } from './given-values.ts';
import { codeLink, lineLink, type Page } from './page.ts';

/** Errors, then warnings. What only waits for AGE is told elsewhere. */
export function findingsPart(page: Page): string {
  const list = (severity: Severity) => listOf(groupAlike(selectFindings(severity, page)), page);
  return [
    ...headedList(titles.error[page.locale], list('error')),
    ...headedList(titles.warning[page.locale], list('warning')),
  ].join('\n\n');
}

/** Folded: nothing has to be done about them. */
export function noticesPart(page: Page): string[] {
  const notices = selectFindings('notice', page).filter((finding) => !isToldToAge(finding, page));
  const title = `${titles.notice[page.locale]} (${notices.length})`;
  return notices.length > 0 ? [toDetails(title, listOf(groupAlike(notices), page))] : [];
}

/** A client id that AGE has to give stands among what AGE checks, with the same proposal. */
const isToldToAge = (finding: Finding, { verdict }: Page): boolean =>
  (verdict.review?.clientIds ?? []).some((given) => isSameProposal(finding, given));

const selectFindings = (wanted: Severity, { verdict }: Page): Finding[] =>
  verdict.findings.filter(({ severity, approval }) => severity === wanted && (severity === 'error' || approval === undefined));

const headedList = (title: string, list: string): string[] => (list === '' ? [] : [`**${title}**\n\n${list}`]);

const titles: Readonly<Record<Severity, Text>> = {
  error: {
    ro: '❌ Erori: fără corectarea lor cererea nu poate fi acceptată',
    en: '❌ Errors: the request cannot be accepted until they are corrected',
    ru: '❌ Ошибки: пока они не исправлены, заявку принять нельзя',
  },
  warning: {
    ro: '⚠️ Avertismente: nu opresc cererea, dar merită verificate',
    en: '⚠️ Warnings: they do not stop the request, but are worth checking',
    ru: '⚠️ Предупреждения: заявку не останавливают, но их стоит проверить',
  },
  notice: {
    ro: 'Note: nu cer nicio schimbare',
    en: 'Notes: nothing has to be changed',
    ru: 'Примечания: ничего менять не нужно',
  },
};

/** Findings that say the same on other lines of a file are told once. */
function groupAlike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.file, finding.code, finding.message.en, finding.hint?.en]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].sort(([a], [b]) => compare(a?.file ?? '', b?.file ?? ''));
}

/** By file, each with a link to the line. */
function listOf(groups: readonly Finding[][], page: Page): string {
  const shown = groups.slice(0, page.most);
  const files = [...new Set(shown.flatMap(([first]) => first?.file ?? []))];
  const lists = files.map((file) => {
    const items = shown.filter(([first]) => first?.file === file).map((group) => itemText(group, page));
    return `📄 ${lineLink(say`${file}`, file, undefined, page)}\n\n${items.join('\n\n')}`;
  });
  const more = andMore(groups.length - page.most)[page.locale];
  return [...lists, ...(more ? [`…${more}`] : [])].join('\n\n');
}

function itemText(group: readonly Finding[], page: Page): string {
  const [first] = group;
  if (!first) return '';
  const { locale, most } = page;
  const places = group.slice(0, most).flatMap((finding) => placeOf(finding, page));
  const where = places.length > 0 ? `**${places.join(', ')}${andMore(group.length - most)[locale]}:** ` : '';
  const hint = first.hint ? `➜ ${toProse(first.hint[locale])} ` : '';
  const granted = first.exception === undefined ? '' : `${exceptionText(say`${first.exception}`, first, locale)}. `;
  const suggestions = group.slice(0, most).flatMap((finding) => suggestionText(finding, page));
  // The backslash breaks the line.
  const text = `- ${where}${toProse(first.message[locale])}\\\n  ${hint}${granted}${codeLink(first.code, page)}`;
  return [text, ...suggestions.map(indentLines)].join('\n\n');
}

/** The line, where the file is one that has lines to people. */
function placeOf({ file, line }: Finding, page: Page): string[] {
  if (line === undefined || !file.endsWith('.yaml')) return [];
  return [lineLink(`${lineWords[page.locale]} ${line}`, file, line, page)];
}

/** In words too: the button that applies a suggestion is there in reviews alone. */
function suggestionText(finding: Finding, { verdict, locale }: Page): string[] {
  const given = verdict.suggestions.get(finding);
  if (!given || spellOut(redact(given.text)) !== given.text) return [];
  return [`${replaceWords(given.line)[locale]}\n\n${toFence('suggestion', given.text)}`];
}

const lineWords: Readonly<Record<Locale, string>> = { ro: 'Rândul', en: 'Line', ru: 'Строка' };
const replaceWords = (line: number): Text => ({
  ro: `Înlocuiți rândul ${line} cu:`,
  en: `Replace line ${line} with:`,
  ru: `Замените строку ${line} на:`,
});
