// Findings as an editor shows them: below the words that they are about.
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../../model/finding/finding.ts';
import { type Locale, spellOut } from '../../model/text/text.ts';
import type { Source } from '../../read/source.ts';
import { exceptionText } from '../../report/findings.ts';
import { setQuotes } from '../../report/terminal.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  notice: DiagnosticSeverity.Information,
};

export function toDiagnostic(finding: Finding, place: { document: TextDocument; source?: Source }, locale: Locale): Diagnostic {
  const { code, severity, message, hint, exception } = finding;
  const lines = [
    setQuotes(message[locale], locale),
    hint && `→ ${setQuotes(hint[locale], locale)}`,
    exception && exceptionText(spellOut(exception), finding, locale),
  ];
  return {
    range: rangeOf(finding, place),
    severity: severities[severity],
    code,
    source: 'mdocs',
    message: lines.filter(Boolean).join('\n'),
  };
}

/** From the key to the end of its value, or of the first line. */
export function rangeOf(
  { path, line = 1, column = 1 }: Finding,
  { document, source }: { document: TextDocument; source?: Source },
): Range {
  const at = Math.min(line, document.lineCount) - 1;
  const text = lineOf(document, at);
  const start = Math.min(column - 1, text.length);
  const end = (source && endIn(source, path, line)) ?? text.trimEnd().length;
  return { start: { line: at, character: start }, end: { line: at, character: Math.max(start, end) } };
}

function endIn(source: Source, path: Finding['path'], line: number): number | undefined {
  const span = source.span(path);
  if (!span) return undefined;
  const before = source.text.slice(0, span.end).split('\n');
  return before.length === line ? before.at(-1)?.length : undefined;
}

export function lineOf(document: TextDocument, line: number): string {
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  return document.getText(range).replace(/(?<![\r\n])[\r\n]+$/, '');
}
