// The confirmation form made into the confirmation block of the institution's file, for the access that is published in staging now.
import { type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import { addConfirmation, checkTestedAccess } from '../edit/confirm-change.ts';
import { confirmedAlready, unreadableSystem } from '../edit/confirm-words.ts';
import { checkOverlay, type DatedTree } from '../edit/overlay.ts';
import { readHistory } from '../publish/history.ts';
import { readManifestOn } from '../publish/remote.ts';
import type { Loaded, PriorState } from '../run/load.ts';
import { findAskedSystem } from './asked-system.ts';
import { type Answers, readForm } from './form.ts';
import { type FormReading, toFormError } from './form-errors.ts';
import { tidyLine, tidyLines } from './tidy.ts';

/** What is published in staging now and since when. */
export interface StagingState {
  /** Of staging. */
  readonly manifest: Manifest | undefined;
  readonly earlier: PriorState;
}

export async function readStagingState(environments: string, { context }: Loaded): Promise<StagingState> {
  const branch = context?.registry.policy.environments.staging.branch;
  if (branch === undefined) return { manifest: undefined, earlier: {} };
  const history = await readHistory(environments, branch);
  return { manifest: await readManifestOn(environments, branch), earlier: { history: async () => history } };
}

/** Only a maintainer of the file, as the base names them, or AGE can confirm. */
export async function readConfirmation(
  body: string,
  author: Account,
  base: DatedTree,
  published: StagingState,
): Promise<FormReading> {
  const answers = readForm('confirmation', body);
  const { locale } = answers;
  const system = findAskedSystem({ name: 'confirmation', answers, author, base });
  if (!('of' in system)) return system;
  const access = checkTestedAccess(system, published.manifest);
  if (typeof access !== 'string') return { kind: 'refused', why: access, locale };
  if (system.accesses.production?.data.confirmation?.access === access)
    return { kind: 'refused', why: confirmedAlready(systemNameOf(system)), locale };
  return draftConfirmation(system, access, answers, base, published);
}

async function draftConfirmation(
  system: SystemPart,
  access: string,
  { given, locale }: Answers,
  base: DatedTree,
  { earlier }: StagingState,
): Promise<FormReading> {
  const { file } = system;
  const source = base.loaded.repository.sources.get(file);
  if (!source) return { kind: 'refused', why: unreadableSystem(systemNameOf(system), file), locale };
  const text = (id: string) => given.get(id) ?? '';
  const original = new TextDecoder('utf-8', { ignoreBOM: true }).decode(base.tree.get(file)?.read());
  const confirmed = { tested: tidyLine(text('tested')), by: tidyLine(text('mailbox')), report: tidyLines(text('report')) };
  const after = addConfirmation({ system, source, original }, access, confirmed);
  if (typeof after !== 'string') return { kind: 'refused', why: after, locale };
  const files = new Map([[file, after]]);
  const from = [...system.path, 'environments', 'production'];
  const errors = await checkOverlay(files, base, earlier);
  if (errors.length > 0) return { kind: 'troubled', errors: errors.map((one) => toFormError('confirmation', one, from)), locale };
  return { kind: 'ready', files, subject: systemNameOf(system), locale };
}
