// Findings as workflow commands of GitHub Actions, which become annotations on the lines.
import type { Finding } from '../model/finding/finding.ts';
import { type Locale, spellOut } from '../model/text/text.ts';
import { setQuotes } from './terminal.ts';

/** One line each: ::error file=...,line=...,col=...,title=code::message. Values can end neither the line nor the command. */
export function formatAnnotations(findings: readonly Finding[], locale: Locale): string {
  return findings.map((finding) => `${formatAnnotation(finding, locale)}\n`).join('');
}

function formatAnnotation(finding: Finding, locale: Locale): string {
  const properties = { file: finding.file, line: finding.line ?? 1, col: finding.column ?? 1, title: finding.code };
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const text = [finding.message[locale], finding.hint?.[locale]].filter(Boolean).join('\n→ ');
  return `::${finding.severity} ${listed.join(',')}::${escapeData(setQuotes(text, locale))}`;
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(spellOut(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
