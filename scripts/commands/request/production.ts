// The form for production made into the environment and its confirmation in the institution's file, for the access that is published in staging
// now. Where production is declared already, the form confirms it.
import { type SystemPart, systemId, systemNameOf } from '../../model/declaration/integration.ts';
import { observedDaysOf } from '../../model/gateway/traffic.ts';
import { findUnobserved, isNamedIn, type Unobserved } from '../../model/gateway/unobserved.ts';
import { unobservedAdvice, unobservedText } from '../../model/gateway/unobserved-words.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import { Failure } from '../../model/text/failure.ts';
import { changeText } from '../../read/change.ts';
import { addConfirmation, type Confirmation, checkTestedAccess, valuesOf } from '../edit/confirm-change.ts';
import { confirmedAlready, inBraces, unreadableSystem } from '../edit/confirm-words.ts';
import { checkOverlay, type DatedTree, originalOf } from '../edit/overlay.ts';
import { readTraffic } from '../gateway/reports.ts';
import { isKnown, readBelieved } from '../publish/believed.ts';
import { nothingStaged, readHistory } from '../publish/history.ts';
import { unbelievedText } from '../publish/published-words.ts';
import { findRequiredSigners, memoryOf } from '../publish/signing.ts';
import type { Loaded, PriorState } from '../run/judge.ts';
import { readAccess, type TypedAccess } from './access.ts';
import { AnswerReader } from './answer-reader.ts';
import { findAskedSystem } from './asked-system.ts';
import { findFreePath } from './connection.ts';
import { collectErrors } from './findings.ts';
import { readForm } from './form.ts';
import type { FormReading } from './form-errors.ts';
import { leaveEmpty, productionThere } from './words.ts';

/** What is published in staging now and since when. */
export interface StagingState {
  /** Of staging. */
  readonly manifest: Manifest | undefined;
  readonly earlier: PriorState;
  /** What no gateway saw of a system's test; absent where nobody asks that now, as when a form is only read again. */
  findUnobserved?(system: SystemPart): readonly Unobserved[];
}

/** Throws a Failure where nothing of the branch is believed: then nobody knows what was tested. */
export async function readStagingState(environments: string, { context }: Loaded, root: string): Promise<StagingState> {
  if (!context) return { manifest: undefined, earlier: {} };
  const { policy } = context.registry;
  const signers = findRequiredSigners({ root, remote: environments });
  const staging = await readBelieved(environments, 'staging', { policy, today: context.today, signers });
  if (staging.unbelieved && !isKnown(staging)) throw new Failure(unbelievedText(staging.unbelieved));
  const history = await readHistory(environments, policy.environments.staging.branch, { newest: staging.signed });
  const memory = memoryOf({ root, remote: environments });
  const traffic = await readTraffic(context.registry, { remote: environments, today: context.today, memory });
  const observed = { ...context, history: { ...(history ?? nothingStaged), ...traffic } };
  return {
    manifest: staging.manifest,
    earlier: { history: async () => history },
    findUnobserved: (system) => findUnobserved(system, observed),
  };
}

/** Only a maintainer of the file, as the base names them, or AGE can confirm. */
export async function readProduction(
  body: string,
  author: Account,
  base: DatedTree,
  published: StagingState,
): Promise<FormReading> {
  const reader = new AnswerReader('production', readForm('production', body));
  const { locale } = reader;
  const system = findAskedSystem({ reader, author, base });
  if (!('of' in system)) return system;
  const tested = checkTestedAccess(system, published.manifest);
  if (typeof tested !== 'string') return { kind: 'refused', why: tested, locale };
  if (system.accesses.production?.data.confirmation?.access === tested)
    return { kind: 'refused', why: confirmedAlready(systemNameOf(system)), locale };
  return draftProduction({ system, tested, reader, base, published });
}

interface ProductionForm {
  readonly system: SystemPart;
  /** The digest of what was tested. */
  readonly tested: string;
  readonly reader: AnswerReader;
  readonly base: DatedTree;
  readonly published: StagingState;
}

const accessFields = ['certificate', 'serial', 'addresses', 'vpn-peer', 'vpn-addresses', 'vpn-key'];

async function draftProduction(form: ProductionForm): Promise<FormReading> {
  const { system, reader, base, published } = form;
  const { locale } = reader;
  const confirmation = {
    ...{ tested: reader.day('tested'), by: reader.mailbox('mailbox'), report: reader.lines('report') },
    unobserved: readReason(form),
  };
  const isDeclared = system.declared.includes('production');
  // What is declared is changed by forms of its own: nobody's answer is dropped, and nothing declared is replaced by the way.
  for (const id of isDeclared ? accessFields.filter((one) => reader.has(one)) : [])
    reader.report(id, productionThere, leaveEmpty);
  const files = isDeclared ? confirmDeclared(form, confirmation) : declareProduction(form, confirmation, readAccess(reader));
  if ('why' in files) return { kind: 'refused', why: files.why, locale };
  const from = [...system.path, 'environments', 'production'];
  const errors = collectErrors(await checkOverlay(files, base, published.earlier), reader, from);
  if (errors.length > 0) return { kind: 'troubled', errors, locale };
  return { kind: 'ready', files, subject: systemNameOf(system), notes: reader.notes, locale };
}

/** Where it is needed, or does not name what is missing, the form says so at once: the request would be refused for it. */
function readReason({ system, reader, base, published }: ProductionForm): string {
  const reason = reader.lines('unobserved');
  const place = { system: systemId(system), days: base.loaded.context ? observedDaysOf(base.loaded.context.registry) : 0 };
  const missing = reader.faulty.has('unobserved') ? [] : (published.findUnobserved?.(system) ?? []);
  for (const one of missing)
    if (reason === '' || !isNamedIn(reason, one)) reader.report('unobserved', unobservedText(one, place), unobservedAdvice(one));
  return reason;
}

type Drafted = Map<string, string> | { readonly why: ReturnType<typeof unreadableSystem> };

function confirmDeclared({ system, tested, base }: ProductionForm, confirmation: Confirmation): Drafted {
  const source = base.loaded.repository.sources.get(system.file);
  if (!source) return { why: unreadableSystem(systemNameOf(system), system.file) };
  const after = addConfirmation({ system, source, original: originalOf(base.tree, system.file) }, tested, confirmation);
  return typeof after === 'string' ? new Map([[system.file, after]]) : { why: after };
}

function declareProduction(
  { system, tested, base }: ProductionForm,
  confirmation: Confirmation,
  { pem, serial, addresses, vpn }: TypedAccess,
): Drafted {
  const path = findFreePath(`integrations/certificates/${systemId(system)}.production`, base);
  const production = {
    certificates: [pem === undefined ? { serial: serial ?? '' } : { file: path.slice('integrations/'.length) }],
    ...(addresses.length > 0 ? { addresses } : {}),
    ...(vpn ? { vpn } : {}),
    confirmation: valuesOf(tested, confirmation),
  };
  const set = [...system.path, 'environments', 'production'];
  const after = changeText(originalOf(base.tree, system.file), [{ set, value: production }]);
  if (after === undefined) return { why: inBraces(systemNameOf(system), system.file) };
  return new Map([[system.file, after], ...(pem === undefined ? [] : [[path, pem] as const])]);
}
