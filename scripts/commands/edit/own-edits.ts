// A file that is still to be written, with the corrections that its own findings carry.
import type { Finding } from '../../model/finding/finding.ts';
import { applyEdits } from '../../read/edit.ts';
import { loadTree } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import { type DatedTree, overlayFiles } from './overlay.ts';

const mostRounds = 3;

interface EditedFile {
  readonly text: string;
  /** Of all the files, with this text. */
  readonly findings: readonly Finding[];
}

/** The text of one of the files, held over a tree with all of them. One edit can bring the next to light. */
export async function applyOwnEdits(
  file: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { tree, loaded, today }: DatedTree,
): Promise<EditedFile> {
  let text = String(files.get(file));
  for (let round = 0; ; round++) {
    const all = new Map([...files, [file, text]]);
    const { findings, repository } = await loadTree(overlayFiles(tree, all), today, nodePlatform, { base: loaded.repository });
    const source = repository.sources.get(file);
    const edits = findings.filter((finding) => finding.file === file).flatMap(({ edit }) => edit ?? []);
    const after = source ? applyEdits(text, source, edits).text : text;
    if (after === text || round === mostRounds) return { text, findings: findings.filter((one) => files.has(one.file)) };
    text = after;
  }
}
