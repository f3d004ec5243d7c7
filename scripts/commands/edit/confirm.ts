// mdocs confirm: writes into an institution's file that staging was tested, for exactly the access that is published there now.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type SystemPart, systemId, systemNameOf } from '../../model/declaration/integration.ts';
import { type Finding, selectErrors } from '../../model/finding/finding.ts';
import { observedDaysOf, trafficOf } from '../../model/gateway/traffic.ts';
import { trafficText } from '../../model/gateway/traffic-words.ts';
import { findUnobserved, isNamedIn, type Unobserved } from '../../model/gateway/unobserved.ts';
import { unobservedAdvice, unobservedText } from '../../model/gateway/unobserved-words.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import type { Context } from '../../model/rule/rule.ts';
import { Failure } from '../../model/text/failure.ts';
import { forEachLanguage, type Text } from '../../model/text/text.ts';
import type { Tree } from '../../model/tree.ts';
import { readTree } from '../../read/disk.ts';
import { findingsText } from '../../report/findings.ts';
import { isKnown, readBelievedBranches, tellUnbelieved } from '../publish/believed.ts';
import { makeHistoryReader } from '../publish/history.ts';
import { withPublished } from '../publish/published.ts';
import { unbelievedText } from '../publish/published-words.ts';
import { askAtTerminal } from '../run/ask.ts';
import { type Loaded, loadTree, type PriorState } from '../run/judge.ts';
import type { Options } from '../run/options.ts';
import { put, putText, screenOf, tellText } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { proposeClientIds } from './client-ids.ts';
import { addConfirmation, type Confirmation, checkTestedAccess, findSystem } from './confirm-change.ts';
import * as confirmWords from './confirm-words.ts';
import { addEvidence } from './evidence.ts';
import { applyFixes } from './fix.ts';
import { checkOverlay } from './overlay.ts';

export interface ConfirmOptions extends Options {
  readonly remote?: string;
  readonly report?: string;
  readonly by?: string;
  readonly tested?: string;
  readonly unobserved?: string;
}

/** Exit code 0, or 1 when it may not be confirmed: then nothing is written. */
export const confirm = (name: string, options: ConfirmOptions): Promise<number> =>
  withPublished(options, (found) => confirmTest(name, found), 'fails');

async function confirmTest(name: string, options: ConfirmOptions): Promise<number> {
  const tree = readTree(resolve(options.root), ['integrations', 'registry']);
  const history = { history: makeHistoryReader(options) };
  const loaded = await loadTree(tree, options.today, nodePlatform, history);
  const system = loaded.context ? findSystem(name, loaded.context) : undefined;
  if (!system || !('of' in system)) return refuse(system, loaded.findings, options);
  const access = checkTestedAccess(system, await readStagingManifest(options, loaded));
  if (typeof access !== 'string') return refuse(access, [], options);
  if (system.accesses.production?.data.confirmation?.access === access) {
    await put(`${confirmWords.confirmedAlready(systemNameOf(system))[options.locale]}\n`);
    return 0;
  }
  return writeConfirmation(system, access, { tree, loaded, history, options });
}

interface ConfirmRun {
  readonly tree: Tree;
  readonly loaded: Loaded;
  readonly history: PriorState;
  readonly options: ConfirmOptions;
}

async function writeConfirmation(
  system: SystemPart,
  access: string,
  { tree, loaded, history, options }: ConfirmRun,
): Promise<number> {
  const source = loaded.repository.sources.get(system.file);
  if (!source) return refuse(confirmWords.unreadableSystem(systemNameOf(system), system.file), loaded.findings, options);
  const before = readFileSync(join(resolve(options.root), system.file), 'utf8');
  const answers = await askAnswers({ system, access }, loaded.context, options);
  if (!('tested' in answers)) return refuse(answers, [], options);
  const confirmed = addConfirmation({ system, source, original: before }, access, answers);
  if (typeof confirmed !== 'string') return refuse(confirmed, [], options);
  const base = { tree, loaded, today: options.today };
  // As the forms do, so that one request is enough: AGE approves the proposed id with it, or writes another.
  const after = (await proposeClientIds(new Map([[system.file, confirmed]]), base)).get(system.file) ?? confirmed;
  const errors = await checkOverlay(new Map([[system.file, after]]), base, history);
  if (errors.length > 0) return refuse(undefined, errors, options);
  applyFixes(resolve(options.root), [{ file: system.file, before, after, changes: [] }]);
  await put(`${confirmWords.written(systemNameOf(system), system.file)[options.locale]}\n`);
  return 0;
}

async function refuse(why: Text | undefined, findings: readonly Finding[], { locale }: Options): Promise<number> {
  const errors = selectErrors(findings);
  if (errors.length > 0) await put(`${findingsText(errors, screenOf(process.stdout, locale))}\n`);
  if (why) tellText(why, locale);
  tellText(confirmWords.notWritten, locale);
  return 1;
}

async function readStagingManifest(options: ConfirmOptions, { context }: Loaded): Promise<Manifest | undefined> {
  if (!context) return undefined;
  const { staging } = await readBelievedBranches(options, context.registry.policy);
  if (staging.unbelieved && !isKnown(staging)) throw new Failure(unbelievedText(staging.unbelieved));
  tellUnbelieved({ staging, production: {} }, options.locale);
  return staging.manifest;
}

/** What the person answers, with what gateways saw; or what is missing. */
async function askAnswers(
  tested: { readonly system: SystemPart; readonly access: string },
  context: Context | undefined,
  options: ConfirmOptions,
): Promise<Confirmation | Text> {
  const { system, access } = tested;
  const { locale } = options;
  const missing = context ? findUnobserved(system, context) : [];
  const seen = context && trafficOf(system, context);
  if (seen) await putText(trafficText(seen), locale);
  const report = cleanText(options.report ?? (await askReport(options)));
  const unobserved = missing.length > 0 ? await askReason(missing, { system, context, options }) : undefined;
  if (typeof unobserved === 'object') return unobserved;
  return {
    tested: options.tested ?? options.today,
    by: options.by ?? system.of.institution?.data.contacts?.technical ?? '',
    report: addEvidence(report, seen, access, locale),
    unobserved,
  };
}

interface Asking {
  readonly system: SystemPart;
  readonly context: Context | undefined;
  readonly options: ConfirmOptions;
}

/** Asked for where it is missing; the sentences about what it does not name are the answer where nobody can be asked, or it is not enough. */
async function askReason(missing: readonly Unobserved[], { system, context, options }: Asking): Promise<string | Text> {
  const place = { system: systemId(system), days: context ? observedDaysOf(context.registry) : 0 };
  const tell = (ones: readonly Unobserved[], last: Text): Text =>
    forEachLanguage((locale) =>
      [...ones.map((one) => `${unobservedText(one, place)[locale]} ${unobservedAdvice(one)[locale]}`), last[locale]].join('\n'),
    );
  let given = options.unobserved;
  if (given === undefined && process.stdin.isTTY) {
    tellText(tell(missing, confirmWords.reasonBelow), options.locale);
    given = await askAtTerminal(confirmWords.reasonQuestion, options.locale);
  }
  const reason = cleanText(given ?? '');
  const unnamed = reason === '' ? missing : missing.filter((one) => !isNamedIn(reason, one));
  return unnamed.length > 0 ? tell(unnamed, confirmWords.reasonMissing) : reason;
}

const cleanText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();

async function askReport({ locale }: Options): Promise<string> {
  const report = await askAtTerminal(confirmWords.reportQuestion, locale);
  if (report === undefined) throw new Failure(confirmWords.reportMissing);
  return report;
}
