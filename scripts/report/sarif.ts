// Findings as SARIF 2.1.0 (OASIS), for code scanning.
import { compare, type Finding, type ProblemPage, type Severity } from '../model/finding/finding.ts';
import type { Locale } from '../model/text/text.ts';
import { setQuotes } from './terminal.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** What a rule is, for those that occur in the findings. */
export interface RuleText {
  readonly code: string;
  readonly page: Readonly<Record<Locale, ProblemPage>>;
}

export function writeSarif(findings: readonly Finding[], rules: readonly RuleText[], locale: Locale): string {
  const codes = [...new Set(findings.map((finding) => finding.code))].sort(compare);
  const pages = new Map(rules.map((rule) => [rule.code, rule.page[locale]]));
  const driver = {
    name: 'mdocs',
    informationUri: 'https://egov.md',
    rules: codes.map((code) => ({ id: code, ...describePage(pages.get(code)) })),
  };
  const results = findings.map((finding) => toResult(finding, codes, locale));
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function describePage(page: ProblemPage | undefined) {
  return page ? { shortDescription: { text: page.meaning }, help: { text: page.fix.join('\n') } } : {};
}

function toResult(finding: Finding, codes: readonly string[], locale: Locale) {
  const text = [finding.message[locale], finding.hint?.[locale]].filter(Boolean).join(' ');
  const uri = finding.file.split('/').map(encodeURIComponent).join('/');
  const region = { startLine: finding.line ?? 1, startColumn: finding.column ?? 1 };
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: levels[finding.severity],
    message: { text: setQuotes(text, locale) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  };
}
