// mdocs new: asks the few questions, or takes the answers as options, and writes a valid integration file; a file that is there already gets
// one more system.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { FilePart } from '../../model/declaration/integration.ts';
import { Failure } from '../../model/text/failure.ts';
import { forEachLanguage, type Text } from '../../model/text/text.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import { rewriteCertificate } from '../../model/x509/rewritten.ts';
import { changeText } from '../../read/change.ts';
import { readTree } from '../../read/disk.ts';
import { findingsText } from '../../report/findings.ts';
import { proposeClientIds } from '../edit/client-ids.ts';
import { applyFixes, writeNew } from '../edit/fix.ts';
import { applyOwnEdits } from '../edit/own-edits.ts';
import { tidyLine } from '../request/typed/text.ts';
import type { Loaded } from '../run/judge.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, putText, screenOf, tellText } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { askAgain, askOne, withTerminal } from './ask.ts';
import type { Asking, GivenAnswers, Question } from './asking.ts';
import { type DraftAnswers, draft, toSystem } from './draft.ts';
import { institutionQuestions, systemQuestions } from './questions.ts';
import * as words from './words.ts';

type NewOptions = Options & Record<string, unknown>;

/** Exit code 0, or 1 when what was written has errors: they are printed and the file stays, to be edited. */
export async function create(options: NewOptions): Promise<number> {
  const root = resolve(options.root);
  const loaded = await load(root, options.today);
  const there = findExtended(options, loaded);
  const systems = await collectSystems(options, loaded, there);
  const [first = {}] = systems;
  const file = there?.file ?? `integrations/${first.file}.yaml`;
  if (!there && existsSync(join(root, file))) throw new Failure(words.existing(file));
  const certificates = new Map<string, Uint8Array>();
  const declared: DraftAnswers[] = [];
  for (const [i, given] of systems.entries()) {
    const name = !there && i === 0 ? first.file : given.system;
    declared.push(
      toDraftAnswers(given, await takeCertificate(given, `certificates/${name}.staging.cer`, { root, certificates })),
    );
  }
  const before = there && readFileSync(join(root, file), 'utf8');
  const text = writeSystems(before, declared, options);
  if (text === undefined) throw new Failure(words.noPlace(file));
  const files = new Map<string, string | Uint8Array>([[file, text], ...certificates]);
  const tree = readTree(root, ['integrations', 'registry']);
  const base = { tree, loaded, today: options.today };
  const { text: edited } = await applyOwnEdits(file, files, base);
  // As the forms do, so that one request is enough: AGE approves the proposed id with it, or writes another.
  const mended = (await proposeClientIds(new Map([[file, edited]]), base)).get(file) ?? edited;
  for (const [path, bytes] of certificates) writeNew(join(root, path), bytes);
  if (before === undefined) writeNew(join(root, file), mended);
  else applyFixes(root, [{ file, before, after: mended, changes: [] }]);
  const { findings } = await load(root, options.today);
  const own = findings.filter((finding) => files.has(finding.file));
  const screen = screenOf(process.stdout, options.locale);
  await putText(words.written(file), options.locale);
  await put(`  npm run -s mdocs -- validate ${basename(file, '.yaml')}\n`);
  if (own.length > 0) await put(`\n${findingsText(own, screen)}`);
  return own.some((finding) => finding.severity === 'error') ? 1 : 0;
}

/** The file that gets one more system: it is named, and nothing is said of the institution. */
function findExtended(options: NewOptions, { context }: Loaded): FilePart | undefined {
  const file = typeof options.file === 'string' ? context?.facts.fileOf(options.file) : undefined;
  const saysMore = institutionQuestions.some(({ option }) => option !== 'file' && isGiven(option, options));
  return saysMore ? undefined : file;
}

const isGiven = (option: string, options: NewOptions): boolean => typeof options[toCamelCase(option)] === 'string';
const toCamelCase = (option: string): string => option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** One set of answers for each system; the first has those about the institution, too. */
async function collectSystems(options: NewOptions, { context }: Loaded, there: FilePart | undefined): Promise<GivenAnswers[]> {
  const start: GivenAnswers = there ? { file: there.slug, sector: there.institution?.data.sector ?? 'public' } : {};
  const asking = (given: GivenAnswers): Asking => ({
    given,
    locale: options.locale,
    facts: context?.facts,
    catalogue: context?.registry.documentTypes ?? new Map(),
    isFile: (path) => existsSync(path) && statSync(path).isFile(),
    isTerminal: process.stdin.isTTY === true,
  });
  const asked = [...(there ? [] : institutionQuestions), ...systemQuestions];
  const { given, wrong } = readOptions(asked, options, (known) => asking({ ...start, ...known }));
  if (!process.stdin.isTTY) {
    const all = suggest(asked, { ...start, ...given }, asking);
    const missing = findMissing(asked, all, asking).filter((option) => !isGiven(option, options));
    const texts = [...wrong, ...(missing.length > 0 ? [words.missing(missing.map((option) => `--${option}`))] : [])];
    if (texts.length > 0) throw new Failure(joinLines(texts));
    return [all];
  }
  for (const text of wrong) tellText(text, options.locale);
  return withTerminal(async (listen) => {
    const askAll = async (some: readonly Question[], known: GivenAnswers): Promise<GivenAnswers> => {
      let all = known;
      for (const question of some) {
        const now = asking(all);
        if (all[question.option] !== undefined || question.isAsked?.(now) === false) continue;
        const reading = await askOne(question, now, listen);
        if (reading && 'value' in reading) all = { ...reading.also, ...all, [question.option]: reading.value };
      }
      const missing = findMissing(some, all, asking);
      if (missing.length > 0) throw new Failure(words.missing(missing.map((option) => `--${option}`)));
      return all;
    };
    const systems = [await askAll(asked, { ...start, ...given })];
    const { file = '', sector = '' } = systems[0] ?? {};
    while (await askAgain(asking({}), listen)) systems.push(await askAll(systemQuestions, { file, sector }));
    return systems;
  });
}

/** What the command line answers, and all that is wrong with it. */
function readOptions(asked: readonly Question[], options: NewOptions, asking: (given: GivenAnswers) => Asking) {
  let given: GivenAnswers = {};
  const wrong: Text[] = [];
  for (const question of asked) {
    const text = options[toCamelCase(question.option)];
    if (typeof text !== 'string') continue;
    const now = asking(given);
    const reading = question.read(tidyLine(text), now);
    if ('value' in reading) {
      for (const note of reading.notes ?? []) tellText(note, now.locale);
      given = { ...reading.also, ...given, [question.option]: reading.value };
    } else {
      const errors = reading.wrong.length > 0 ? reading.wrong : [{ text: words.notAnAnswer(question, text) }];
      wrong.push(...errors.map((error) => words.wrongOption(question, error)));
    }
  }
  return { given, wrong };
}

function suggest(asked: readonly Question[], given: GivenAnswers, asking: (given: GivenAnswers) => Asking): GivenAnswers {
  let all = given;
  for (const question of asked) {
    const suggestion = all[question.option] === undefined ? question.suggestion?.(asking(all)) : undefined;
    const reading = suggestion ? question.read(suggestion, asking(all)) : undefined;
    if (reading && 'value' in reading) all = { ...all, [question.option]: reading.value };
  }
  return all;
}

/** All of them, to be told at once. */
function findMissing(asked: readonly Question[], given: GivenAnswers, asking: (given: GivenAnswers) => Asking): string[] {
  const now = asking(given);
  const missing = asked.filter(
    ({ option, isAsked, isOptional }) => given[option] === undefined && isAsked?.(now) !== false && isOptional?.(now) !== true,
  );
  const hasNetwork = ['addresses', 'vpn-peer', 'vpn-addresses'].some((option) => given[option] !== undefined);
  // Addresses are what most systems have: the VPN is asked for where some of it was said.
  const names = missing.map(({ option }) => option).filter((option) => hasNetwork || option !== 'vpn-peer');
  return [...new Set(hasNetwork ? names : [...names, 'addresses'])];
}

const joinLines = (texts: readonly Text[]): Text => forEachLanguage((locale) => texts.map((text) => text[locale]).join('\n'));

interface TakenCertificates {
  readonly root: string;
  readonly certificates: Map<string, Uint8Array>;
}

/** A certificate file is copied beside the declaration, in the form that every program reads; anything but a certificate is refused. */
async function takeCertificate(
  { certificate: text = '' }: GivenAnswers,
  file: string,
  { root, certificates }: TakenCertificates,
): Promise<DraftAnswers['certificate']> {
  if (!existsSync(text)) return { serial: text };
  const given = readFileSync(text);
  const rewritten = await rewriteCertificate(given, nodePlatform);
  const bytes = rewritten === undefined ? given : Buffer.from(rewritten);
  const reading = await readCertificate(bytes, nodePlatform);
  if ('not' in reading) throw new Failure(words.notACertificate(text));
  const target = join(root, 'integrations', file);
  if (existsSync(target) && !readFileSync(target).equals(bytes)) throw new Failure(words.existing(`integrations/${file}`));
  if (!existsSync(target)) certificates.set(`integrations/${file}`, bytes);
  return { file };
}

/** Undefined where the file has no place for one more system. */
function writeSystems(before: string | undefined, declared: readonly DraftAnswers[], { locale }: Options): string | undefined {
  const [first, ...more] = declared;
  if (before === undefined && !first) return undefined;
  const text = before ?? (first ? draft(first, locale) : '');
  const items = (before === undefined ? more : declared).map(toSystem);
  return items.length === 0 ? text : changeText(text, [{ add: ['systems'], items }]);
}

function toDraftAnswers(given: GivenAnswers, certificate: DraftAnswers['certificate']): DraftAnswers {
  const text = (option: string) => given[option] ?? '';
  const list = (option: string) => text(option).split(', ').filter(Boolean);
  const peer = given['vpn-peer'];
  return {
    idno: text('idno'),
    name: text('name'),
    sector: text('sector'),
    technical: text('technical'),
    legal: given.legal,
    login: text('login'),
    accountId: text('account-id'),
    contract: text('contract'),
    contractSigned: text('contract-signed'),
    contractService: given.service || undefined,
    annex: text('annex'),
    annexSigned: text('annex-signed'),
    system: text('system'),
    systemName: text('system-name'),
    rsi: text('rsi'),
    documentTypes: list('document-types'),
    certificate,
    addresses: list('addresses'),
    vpn: peer === undefined ? undefined : { peer, addresses: list('vpn-addresses') },
  };
}
