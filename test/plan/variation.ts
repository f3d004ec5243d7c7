// The base repository with a few of its words replaced: what would be published of it, and the plan from one state to another.
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import type { Environment } from '../../scripts/model/environment.ts';
import { type Plan, planOf, type Waiting } from '../../scripts/model/publication/plan.ts';
import type { Context } from '../../scripts/model/rule/rule.ts';
import type { Entry, Files } from '../../scripts/model/tree.ts';
import { readLastGood } from '../../scripts/targets/decide/last-good.ts';
import { decidePublication } from '../../scripts/targets/decide/publication.ts';
import { render } from '../../scripts/targets/index.ts';
import { base, loadOver } from '../cases/tree.ts';

/** In the institution's file, what stands there once becomes something else. */
export type FileEdit = readonly [institution: 'alfa' | 'beta', before: string, after: string];

export const commit = 'a'.repeat(40);
export const soundOn = '2026-06-01';

export async function contextOf(edits: readonly FileEdit[] = [], today = soundOn): Promise<Context> {
  const over = new Map<string, Entry>();
  for (const [institution, before, after] of edits) {
    const path = `integrations/${institution}.yaml`;
    const parts = textOf(over.get(path) ?? base.get(path)).split(before);
    if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times ${before}`);
    const content = Buffer.from(parts.join(after));
    over.set(path, { kind: 'file', read: () => content });
  }
  const { context } = await loadOver(base, over, today);
  if (!context) throw new Error('the base has no policy');
  return context;
}

function textOf(entry: Entry | undefined): string {
  if (entry?.kind !== 'file') throw new Error('no such file');
  return Buffer.from(entry.read()).toString();
}

export interface Rendered {
  readonly files: Files;
  readonly waiting: readonly Waiting[];
}

/** What the edits make of an environment. */
export async function renderVariation(
  environment: Environment,
  edits: readonly FileEdit[] = [],
  today = soundOn,
  current?: Files,
): Promise<Rendered> {
  const before = { lastGood: await readLastGood(current, nodePlatform), findings: [] };
  const { publication, waiting } = decidePublication(environment, await contextOf(edits, today), before);
  return { files: await render(publication, { commit, modified: false }, nodePlatform), waiting };
}

/** The plan in an environment from one state of the files to another; from nothing where there is none before. */
export async function planVariation(
  environment: Environment,
  before: readonly FileEdit[] | undefined,
  after: readonly FileEdit[] = [],
): Promise<Plan> {
  const current = before && (await renderVariation(environment, before)).files;
  const { files, waiting } = await renderVariation(environment, after, soundOn, current);
  return planOf(environment, files, current, waiting);
}

/** Alfa's staging certificate gives way to another one. */
export const otherCertificate: FileEdit = ['alfa', 'alfa-registru.staging.cer', 'alfa-registru.production.cer'];
export const otherAddress: FileEdit = ['alfa', '["203.0.113.10"]', '["203.0.113.12", "203.0.113.13"]'];
export const otherTypes: FileEdit = ['alfa', '[Cazier, ExtrasRegistru]', '[Cazier, ContractComercial]'];
export const otherClientId: FileEdit = ['alfa', '0e7b4d97-c401-43b9-8152-8a08dc6bfa94', '11111111-c401-43b9-8152-8a08dc6bfa94'];
export const suspendedBeta: FileEdit = [
  'beta',
  'name: Portalul Beta',
  'name: Portalul Beta\n    status: suspended\n    reason: Contractul a încetat.',
];

const confirmation = textOf(base.get('integrations/alfa.yaml')).match(/ *confirmation:\n(?: {10}.*\n)+/)?.[0] ?? '';
export const withoutConfirmation: FileEdit = ['alfa', confirmation, ''];
