// Findings in more files than anybody reads at once: what is found most, and the files that are worst. Among fewer, many notes are counted:
// whoever looks for an error would lose it among them.
import { compare, type Finding, severities } from '../model/finding/finding.ts';
import { counted } from '../model/text/counted.ts';
import type { Text } from '../model/text/text.ts';
import { spellOut } from '../model/text/text.ts';
import { countsOf, countsText, findingsText } from './findings.ts';
import { allText, countBy, firstText, inFiles, isMuch, named, restText } from './short.ts';
import { paint, type Screen, wrap } from './terminal.ts';
import { severityWords } from './words.ts';

/** All of them, or in short where they are in many files or most are notes. */
export function findingsScreen(findings: readonly Finding[], screen: Screen, isAll = false): string {
  const files = new Set(findings.map(({ file }) => file));
  if (isMuch(files.size, isAll)) return shortText(findings, screen);
  const notes = findings.filter(({ severity }) => severity === 'notice');
  if (isAll || notes.length <= named) return findingsText(findings, screen);
  const grave = findings.filter(({ severity }) => severity !== 'notice');
  return [...(grave.length > 0 ? [findingsText(grave, screen)] : []), notesText(notes, screen)].join('\n');
}

function notesText(notes: readonly Finding[], { locale, width }: Screen): string {
  const codes = countBy(notes.map(({ code }) => code)).map(([code, count]) => `${code} ${count}`);
  const line = `${counted(notes.length, 'notice', locale)} ${askNothing[locale]}: ${codes.join(', ')}`;
  return `${wrap(line, width, '  ')}\n${wrap(allText('validate', locale), width, '  ')}\n`;
}

const askNothing: Text = { ro: 'nu cer nimic acum', en: 'ask for nothing now', ru: 'сейчас ничего не требуют' };

function shortText(findings: readonly Finding[], screen: Screen): string {
  const { locale } = screen;
  const kinds = countBy(findings.map(keyOf)).sort(([a, m], [b, n]) => rankOf(a) - rankOf(b) || n - m);
  const byFile = new Map<string, Finding[]>();
  for (const one of findings) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  const files = [...byFile]
    .map(([file, own]) => ({ file, counts: countsOf(own) }))
    .sort((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || compare(a.file, b.file));
  const code = ([key, count]: [string, number]) => {
    const [severity, name] = key.split(' ');
    const own = new Set(findings.filter((one) => keyOf(one) === key).map(({ file }) => file));
    const word = severities.find((one) => one === severity);
    return `  ${word ? severityWords[word][locale] : ''} ${name}: ${count}, ${inFiles(own.size, locale)}`;
  };
  const heading = (text: string) => paint(screen, 'bold', text);
  return [
    heading(`${whatWords[locale]}${kinds.length > named ? ` (${firstText(kinds.length, locale)})` : ''}`),
    ...kinds.slice(0, named).map(code),
    heading(`${whereWords[locale]} (${firstText(files.length, locale)})`),
    ...files.slice(0, named).map(({ file, counts }) => `  ${spellOut(file)}: ${countsText(counts, screen)}`),
    restText('validate', screen),
  ].join('\n');
}

const keyOf = ({ severity, code }: Finding): string => `${severity} ${code}`;

const rankOf = (key: string): number => severities.findIndex((severity) => key.startsWith(`${severity} `));

const whatWords: Text = { ro: 'Ce s-a găsit', en: 'What was found', ru: 'Что найдено' };
const whereWords: Text = { ro: 'Unde este cel mai mult', en: 'Where there is most', ru: 'Где больше всего' };
