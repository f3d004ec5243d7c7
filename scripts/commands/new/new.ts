// mdocs new: asks the few questions, or takes the answers as options, and writes a valid integration file.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { toCanonicalAddress } from '../../model/network/address.ts';
import { Failure } from '../../model/text/failure.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import { normalizeSerial } from '../../model/x509/serial.ts';
import { findingsText } from '../../report/findings.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf, tell } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { type DraftAnswers, draft } from './draft.ts';
import { type Question, questions, splitList } from './questions.ts';
import { existing, missing, notACertificate, notAnAnswer, unknownFile, written } from './words.ts';

type GivenAnswers = Record<string, string>;

/** Exit code 0, or 1 when what was written has errors: they are printed and the file stays, to be edited. */
export async function create(options: Options & Record<string, unknown>): Promise<number> {
  const given = await collectAnswers(options);
  const file = `integrations/${given.file}.yaml`;
  const path = join(resolve(options.root), file);
  if (existsSync(path)) throw new Failure(existing(file));
  const certificate = await takeCertificate(given, options.root);
  mkdirSync(join(resolve(options.root), 'integrations'), { recursive: true });
  writeFileSync(path, draft(toDraftAnswers(given, certificate), options.locale), { flag: 'wx' });
  const { findings } = await load(options.root, options.today);
  const own = findings.filter((finding) => finding.file === file);
  await put(
    `${written(file)[options.locale]}\n${own.length > 0 ? `\n${findingsText(own, screenOf(process.stdout, options.locale))}` : ''}`,
  );
  return own.some((finding) => finding.severity === 'error') ? 1 : 0;
}

/** From the options, then from the person at the terminal. Without a terminal, all missing answers are told at once. */
async function collectAnswers(options: Options & Record<string, unknown>): Promise<GivenAnswers> {
  const given: GivenAnswers = {};
  const open: Question[] = [];
  for (const question of questions) {
    const value = options[toCamelCase(question.option)];
    if (typeof value !== 'string') open.push(question);
    else if (question.isAnswer(value)) given[question.option] = value;
    else throw new Failure(notAnAnswer(question, value));
  }
  if (process.stdin.isTTY) await ask(open, given, options);
  else suggest(open, given);
  const unanswered = open.filter((question) => given[question.option] === undefined && isAsked(question, given));
  if (unanswered.length > 0) throw new Failure(missing(unanswered.map((question) => `--${question.option}`)));
  return given;
}

const isAsked = (question: Question, given: GivenAnswers): boolean => question.isAsked?.(given) ?? true;
const toCamelCase = (option: string): string => option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function suggest(open: readonly Question[], given: GivenAnswers): void {
  for (const question of open) {
    const value = question.suggestion?.(given);
    if (value !== undefined && question.isAnswer(value)) given[question.option] = value;
  }
}

async function ask(open: readonly Question[], given: GivenAnswers, { locale }: Options): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (const question of open.filter((one) => isAsked(one, given) || one.isAsked !== undefined)) {
      while (isAsked(question, given) && given[question.option] === undefined) {
        const suggestion = question.suggestion?.(given);
        const line = await terminal.question(`${question.text[locale]}${suggestion ? ` [${suggestion}]` : ''}: `);
        const value = line.trim() || suggestion || '';
        if (question.isAnswer(value)) given[question.option] = value;
        else tell(`  ${notAnAnswer(question, value)[locale]}\n`);
      }
    }
  } finally {
    terminal.close();
  }
}

/** A certificate file is copied beside the declaration, under the institution's name; anything but a certificate is refused. */
async function takeCertificate(given: GivenAnswers, root: string): Promise<DraftAnswers['certificate']> {
  const text = given.certificate ?? '';
  const serial = text.endsWith('.cer') ? undefined : normalizeSerial(text);
  if (serial !== undefined) return { serial };
  if (!existsSync(text)) throw new Failure(unknownFile(text));
  const bytes = readFileSync(text);
  const reading = await readCertificate(bytes, nodePlatform);
  if ('not' in reading) throw new Failure(notACertificate(text));
  const file = `certificates/${given.file}.staging.cer`;
  const target = join(resolve(root), 'integrations', file);
  mkdirSync(join(resolve(root), 'integrations', 'certificates'), { recursive: true });
  if (existsSync(target) && !readFileSync(target).equals(bytes)) throw new Failure(existing(`integrations/${file}`));
  writeFileSync(target, bytes);
  return { file };
}

function toDraftAnswers(given: GivenAnswers, certificate: DraftAnswers['certificate']): DraftAnswers {
  const text = (option: string) => given[option] ?? '';
  return {
    idno: text('idno'),
    name: text('name'),
    sector: text('sector') === 'private' ? 'private' : 'public',
    technical: text('technical'),
    login: text('login'),
    accountId: text('account-id'),
    contract: text('contract'),
    contractSigned: text('contract-signed'),
    annex: text('annex'),
    annexSigned: text('annex-signed'),
    system: text('system'),
    systemName: text('system-name'),
    rsi: text('rsi'),
    documentTypes: splitList(text('document-types')),
    certificate,
    addresses: splitList(text('addresses')).map(toCanonicalAddress),
  };
}
