// mdocs validate: reads everything and prints every finding.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readTreesOf } from '../../apply/commit-tree.ts';
import type { Facts } from '../../model/declaration/facts.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { certificateFilesOf } from '../../model/proposal/named-certificates.ts';
import { counted } from '../../model/text/counted.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Tree } from '../../model/tree.ts';
import { formatAnnotations } from '../../report/annotations.ts';
import { countsOf, countsText, reportOf } from '../../report/findings.ts';
import { findingsScreen } from '../../report/findings-short.ts';
import { writeSarif } from '../../report/sarif.ts';
import type { FolderFindings } from '../index/shortcut.ts';
import { makeHistoryReader } from '../publish/history.ts';
import { watchReading } from '../run/activity.ts';
import { catalogue } from '../run/catalogue.ts';
import { type Loaded, loadTree, type PriorState } from '../run/judge.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf, unwritten } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { readProgramVersion } from '../run/program-version.ts';
import { unknownInstitution } from '../run/unknown-institution.ts';
import { checkFolder } from './folder.ts';

export const validateFormats = ['text', 'json', 'github', 'sarif'] as const;
type ValidateFormat = (typeof validateFormats)[number];

interface ValidateOptions extends Options {
  readonly format: ValidateFormat;
  readonly base?: string;
  /** Read from git instead of the disk: nothing of what is judged lies in a folder, and no link or filter of it can act. */
  readonly commit?: string;
  /** A file that gets the findings as SARIF, too. */
  readonly sarif?: string;
  /** Every finding, however many there are. */
  readonly all?: boolean;
}

/** Exit code 0, or 1 when there are errors. */
export async function validate(options: ValidateOptions, institution?: string): Promise<number> {
  const { facts, count, findings: every } = await readAndCheck(options, institution);
  const findings = institution === undefined ? every : selectOwn(institution, every, facts);
  if (options.sarif !== undefined) await saveText(options.sarif, writers.sarif(findings, options, 0));
  const all = options.all === true || institution !== undefined;
  await put(writers[options.format](findings, { ...options, all }, institution === undefined ? count : 1));
  return countsOf(findings).error > 0 ? 1 : 0;
}

async function readAndCheck({ root, today, base, commit }: ValidateOptions, institution?: string): Promise<FolderFindings> {
  if (base === undefined && commit === undefined) return checkFolder({ root, today, version: readProgramVersion(), institution });
  const trees = await readTreesOf(
    root,
    [base, commit].flatMap((one) => one ?? []),
  );
  const tree = commit === undefined ? undefined : trees.at(-1);
  const before = base === undefined ? undefined : trees[0];
  const earlier: PriorState = { history: makeHistoryReader({ root }), base: before };
  const { repository, findings } = await (tree ? loadWatched(tree, today, earlier) : load(root, today, earlier));
  return { findings, count: repository.facts.files.length, facts: repository.facts };
}

function loadWatched(read: Tree, today: string, earlier: PriorState): Promise<Loaded> {
  const { tree, activity } = watchReading(read);
  return loadTree(tree, today, nodePlatform, earlier).finally(activity.end);
}

/** Of the institution's file and of the certificates that it names. */
function selectOwn(institution: string, findings: readonly Finding[], facts: Facts): Finding[] {
  const file = `integrations/${institution}.yaml`;
  const parts = facts.files.find(({ slug }) => slug === institution);
  if (!parts && !findings.some((one) => one.file === file)) throw new Failure(unknownInstitution(institution, facts));
  const own = new Set([file, ...(parts ? certificateFilesOf(parts) : [])]);
  return findings.filter((one) => own.has(one.file));
}

async function saveText(file: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(file), text);
  } catch (cause) {
    throw new Failure(unwritten, cause);
  }
}

const writers: Record<ValidateFormat, (findings: readonly Finding[], options: ValidateOptions, files: number) => string> = {
  text: (findings, { locale, all }, files) => {
    const screen = screenOf(process.stdout, locale);
    const text = findings.length > 0 ? `${findingsScreen(findings, screen, all)}\n` : '';
    return `${text}${counted(files, 'integration', locale)}: ${countsText(countsOf(findings), screen)}\n`;
  },
  json: (findings) => `${JSON.stringify(reportOf(findings), null, 2)}\n`,
  github: (findings, { locale }) => formatAnnotations(findings, locale),
  sarif: (findings, { locale }) => writeSarif(findings, catalogue, locale),
};
