// The forms of tests: bodies of issues as files, and the repositories that they are held against.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatedTree } from '../../scripts/commands/edit/overlay.ts';
import { overlayFiles } from '../../scripts/commands/edit/overlay.ts';
import type { StagingState } from '../../scripts/commands/request/production.ts';
import { loadTree } from '../../scripts/commands/run/judge.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import type { Manifest } from '../../scripts/model/publication/manifest.ts';
import type { Tree } from '../../scripts/model/tree.ts';
import { readTree } from '../../scripts/read/disk.ts';

export const today = '2026-06-01';
export const folder = import.meta.dirname;
export const form = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8');

const root = join(folder, '..', '..');
const folders = ['integrations', 'registry'];
/** Of the sample registry, without two institutions, so that they can ask to be connected. */
const newcomers = /^integrations\/(taxe-locale|banca-nistrul-verde)\.yaml$|\/(facturi-primite|certificate-fiscale)\./;
export const samples = (): Tree => new Map([...readTree(root, folders)].filter(([path]) => !newcomers.test(path)));

/** With ids, as a tree of git has them. */
const identified = (tree: Tree): Tree =>
  new Map(
    [...tree].map(([path, one]) => [
      path,
      { kind: one.kind, read: () => one.read(), id: createHash('sha1').update(one.read()).digest('hex') },
    ]),
  );

const baseOf = async (given: Tree, day = today): Promise<DatedTree> => {
  const tree = identified(given);
  return { tree, today: day, loaded: await loadTree(tree, day, nodePlatform) };
};
export const newBase = (): Promise<DatedTree> => baseOf(samples());

export const alfa = 'integrations/alfa.yaml';
const alfaText = readFileSync(join(root, 'test/cases/base', alfa), 'utf8');
export const unconfirmed = `${alfaText.slice(0, alfaText.indexOf('        confirmation:'))}        # urmează\n`;

const older = join(root, 'test/cases/certificate-until-invalid/on-the-older-of-two');
const oldFile = 'integrations/certificates/alfa-registru.staging.cer';

/** With an old certificate in staging, which ends on 2026-12-01. */
export const renewalTree = (): Tree => {
  const ending = [...readTree(older, folders)].filter(([path]) => path === oldFile || path.startsWith('registry/'));
  return new Map([...readTree(join(root, 'test/cases/base'), folders), ...ending].sort(([a], [b]) => (a < b ? -1 : 1)));
};
export const renewalBase = (day = today, over: ReadonlyMap<string, Uint8Array> = new Map()): Promise<DatedTree> =>
  baseOf(overlayFiles(renewalTree(), over), day);

/** With a system that has not been confirmed. */
export const testedBase = (text = unconfirmed): Promise<DatedTree> =>
  baseOf(overlayFiles(readTree(join(root, 'test/cases/base'), folders), new Map([[alfa, text]])));

export const digest = 'sha256:39d06f7e309ea733b9edb78acaf19e699f3e5a9d0eb01e27bb082de8262c3994';

/** What staging holds of it, and since when. */
export function makeStagingState(since: string, documentTypes = ['Cazier', 'ExtrasRegistru'], access = digest): StagingState {
  const systems = [{ institution: 'alfa', system: 'alfa-registru', access, documentTypes }];
  return { manifest: { systems } as unknown as Manifest, earlier: { history: async () => ({ stagingSince: () => since }) } };
}
