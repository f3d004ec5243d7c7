// mdocs validate: reads everything and prints every finding.
import { treeOf } from '../apply/commit-tree.ts';
import type { Finding } from '../model/finding.ts';
import { annotations } from '../report/annotations.ts';
import { countsOf, countsText, findingsText } from '../report/findings.ts';
import { reportOf } from '../report/json.ts';
import { sarif } from '../report/sarif.ts';
import { counted } from '../report/words.ts';
import { catalogue } from './catalogue.ts';
import { publishedHistory } from './history.ts';
import { load } from './load.ts';
import type { Options } from './options.ts';
import { put, screenOf } from './output.ts';

export const validateFormats = ['text', 'json', 'github', 'sarif'] as const;
type Format = (typeof validateFormats)[number];

/** Exit code 0, or 1 when there are errors. */
export async function validate(options: Options & { format: Format; base?: string }): Promise<number> {
  const base = options.base === undefined ? undefined : await treeOf(options.root, options.base);
  const earlier = { history: publishedHistory({ root: options.root }), ...(base ? { base } : {}) };
  const { repository, findings } = await load(options.root, options.today, earlier);
  await put(writers[options.format](findings, options, repository.facts.files.length));
  return countsOf(findings).error > 0 ? 1 : 0;
}

const writers: Record<Format, (findings: readonly Finding[], options: Options, files: number) => string> = {
  text: (findings, { locale }, files) => {
    const screen = screenOf(process.stdout, locale);
    const text = findings.length > 0 ? `${findingsText(findings, screen)}\n` : '';
    return `${text}${counted(files, 'integration', locale)}: ${countsText(countsOf(findings), screen)}\n`;
  },
  json: (findings) => `${JSON.stringify(reportOf(findings), null, 2)}\n`,
  github: (findings, { locale }) => annotations(findings, locale),
  sarif: (findings, { locale }) => sarif(findings, catalogue, locale),
};
