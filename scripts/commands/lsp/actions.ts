// What an editor offers for a finding: the edit that mdocs fix applies, or what may have been meant, for a person to choose from.
import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding } from '../../model/finding/finding.ts';
import type { Locale } from '../../model/text/text.ts';
import { mendText } from '../../read/mend.ts';
import { setQuotes } from '../../report/terminal.ts';
import { planFixes } from '../edit/fix.ts';
import type { Loaded } from '../run/judge.ts';
import { toDiagnostic } from './diagnostics.ts';
import { kindOf } from './schema.ts';
import { fixAllTitle, perhapsTitle, removeTitle, writeTitle } from './words.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.mdocs`;

export interface Asked {
  readonly document: TextDocument;
  readonly path: string;
  readonly range: Range;
  /** The kinds that are asked for; without it all. */
  readonly only?: readonly string[] | undefined;
  readonly locale: Locale;
}

export function listActions(loaded: Loaded, { document, path, range, only, locale }: Asked): CodeAction[] {
  const source = loaded.repository.sources.get(path);
  const findings = loaded.findings.filter(({ file }) => file === path);
  const isWanted = (kind: string) => only === undefined || only.some((one) => one === kind || kind.startsWith(`${one}.`));
  const become = (after: string): Pick<CodeAction, 'edit'> => {
    const { uri, version } = document;
    return { edit: { documentChanges: [{ textDocument: { uri, version }, edits: [changeLines(document, after)] }] } };
  };
  const change = (edited: readonly Finding[]): Pick<CodeAction, 'edit'> | undefined => {
    const [fix] = planFixes({ ...loaded, findings: edited }, () => document.getText());
    return fix && become(fix.after);
  };
  const mend = (finding: Finding, edit: Edit, isPreferred: boolean): CodeAction[] => {
    const changed = change([{ ...finding, edit }]);
    const title = edit.value === undefined ? removeTitle : (isPreferred ? writeTitle : perhapsTitle)(edit.value);
    const diagnostics = [toDiagnostic(finding, { document, source }, locale)];
    const kind = CodeActionKind.QuickFix;
    return changed ? [{ title: setQuotes(title[locale], locale), kind, diagnostics, isPreferred, ...changed }] : [];
  };
  const quick = findings
    .filter((finding) => touches(toDiagnostic(finding, { document, source }, locale).range, range))
    .flatMap((finding) => [
      ...(finding.edit ? mend(finding, finding.edit, true) : []),
      ...(finding.alternatives ?? []).flatMap((edit) => mend(finding, edit, false)),
    ]);
  // As fix does: the layout first, because a file with a tab in it cannot even be read.
  const all = isWanted(fixAllKind) && (changeLayout(document, path, become) ?? change(findings));
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? quick : []),
    ...(all ? [{ title: fixAllTitle[locale], kind: fixAllKind, ...all }] : []),
  ];
}

function changeLayout<T>(document: TextDocument, path: string, become: (after: string) => T): T | undefined {
  const kind = kindOf(path);
  const before = document.getText();
  const after = kind && before.length <= kind.limits.size ? mendText(before, kind.limits).text : before;
  return after === before ? undefined : become(after);
}

const touches = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** The lines that differ, whole. */
function changeLines(document: TextDocument, after: string): TextEdit {
  const [old, now] = [document.getText(), after].map((text) => text.split(/(?<=\n)/)) as [string[], string[]];
  const shorter = Math.min(old.length, now.length);
  let same = 0;
  while (same < shorter && old[same] === now[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && old.at(-1 - sameAtEnd) === now.at(-1 - sameAtEnd)) sameAtEnd++;
  const [from, to] = [same, old.length - sameAtEnd].map((count) => document.positionAt(old.slice(0, count).join('').length));
  return { range: { start: from, end: to } as Range, newText: now.slice(same, now.length - sameAtEnd).join('') };
}
