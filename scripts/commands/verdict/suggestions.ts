// For findings that one edit of one line mends: the line as it should read.
import type { Finding } from '../../model/finding/finding.ts';
import type { Suggestion } from '../../model/verdict/verdict.ts';
import { applyEdits } from '../../read/edit.ts';
import type { Source } from '../../read/source.ts';

/** Only where the edit leaves every other line as it is. */
export function makeSuggestions(findings: readonly Finding[], sources: ReadonlyMap<string, Source>): Map<Finding, Suggestion> {
  return new Map(
    findings.flatMap((finding): [Finding, Suggestion][] => {
      const suggestion = makeSuggestion(finding, sources.get(finding.file));
      return suggestion ? [[finding, suggestion]] : [];
    }),
  );
}

function makeSuggestion({ edit, file }: Finding, source: Source | undefined): Suggestion | undefined {
  if (!edit || !source) return undefined;
  const before = source.text.split('\n');
  const after = applyEdits(source.text, source, [edit]).text.split('\n');
  const differing = before.flatMap((line, i) => (line === after[i] ? [] : [i]));
  const [at] = differing;
  if (at === undefined || differing.length > 1 || before.length !== after.length) return undefined;
  return { file, line: at + 1, text: after[at] ?? '' };
}
