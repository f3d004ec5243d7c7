// The confirmation form made into the confirmation block of the institution's file, for the access that is published in staging now.
import { type SystemPart, systemName } from '../../model/declaration/integration.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import { testedAccess, withConfirmation } from '../edit/confirm-change.ts';
import { confirmedAlready, unreadableSystem } from '../edit/confirm-words.ts';
import { type Base, errorsBrought } from '../edit/overlay.ts';
import { historyOf } from '../publish/history.ts';
import { manifestOn } from '../publish/remote.ts';
import type { Earlier, Loaded } from '../run/load.ts';
import { systemAsked } from './asked.ts';
import { type Answers, readForm } from './form.ts';
import { oneLine, someLines } from './tidy.ts';
import { type Reading, troubleOf } from './trouble.ts';

/** What is published in staging now and since when. */
export interface Published {
  /** Of staging. */
  readonly manifest: Manifest | undefined;
  readonly earlier: Earlier;
}

export async function publishedIn(environments: string, { context }: Loaded): Promise<Published> {
  const branch = context?.registry.policy.environments.staging.branch;
  if (branch === undefined) return { manifest: undefined, earlier: {} };
  const history = await historyOf(environments, branch);
  return { manifest: await manifestOn(environments, branch), earlier: { history: async () => history } };
}

/** Only a maintainer of the file, as the base names them, or AGE can confirm. */
export async function readConfirmation(body: string, author: Account, base: Base, published: Published): Promise<Reading> {
  const answers = readForm('confirmation', body);
  const { locale } = answers;
  const system = systemAsked({ name: 'confirmation', answers, author, base });
  if (!('of' in system)) return system;
  const access = testedAccess(system, published.manifest);
  if (typeof access !== 'string') return { kind: 'refused', why: access, locale };
  if (system.accesses.production?.data.confirmation?.access === access)
    return { kind: 'refused', why: confirmedAlready(systemName(system)), locale };
  return proposal(system, access, answers, base, published);
}

async function proposal(
  system: SystemPart,
  access: string,
  { given, locale }: Answers,
  base: Base,
  { earlier }: Published,
): Promise<Reading> {
  const { file } = system;
  const source = base.loaded.repository.sources.get(file);
  if (!source) return { kind: 'refused', why: unreadableSystem(systemName(system), file), locale };
  const text = (id: string) => given.get(id) ?? '';
  const original = new TextDecoder('utf-8', { ignoreBOM: true }).decode(base.tree.get(file)?.read());
  const confirmed = { tested: oneLine(text('tested')), by: oneLine(text('mailbox')), report: someLines(text('report')) };
  const after = withConfirmation({ system, source, original }, access, confirmed);
  if (typeof after !== 'string') return { kind: 'refused', why: after, locale };
  const files = new Map([[file, after]]);
  const from = [...system.path, 'environments', 'production'];
  const errors = await errorsBrought(files, base, earlier);
  if (errors.length > 0) return { kind: 'troubled', troubles: errors.map((one) => troubleOf('confirmation', one, from)), locale };
  return { kind: 'ready', files, subject: systemName(system), locale };
}
