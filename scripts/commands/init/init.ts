// mdocs init: makes a copy of this repository AGE's own. What is fictional goes, AGE's own values come in its place, all else stays.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Environment, environments } from '../../model/environment.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import { readTree } from '../../read/disk.ts';
import { findingsScreen } from '../../report/findings-short.ts';
import { writePem } from '../../targets/gateway/authorities.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, putText, screenOf } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { collectAnswers, type GivenAnswers } from './answers.ts';
import { listWanted, policyPath, removeExample, replaceSample } from './policy.ts';
import { chooseSample } from './sample.ts';
import * as words from './words.ts';

export interface InitOptions extends Options, GivenAnswers {
  readonly withoutDocumentTypes?: boolean;
}

const ownersPath = '.github/CODEOWNERS';
const sampleTeam = '@age-egov/mdocs-integrations';

/**
 * Every answer is there and every file was understood before the first is written, each is replaced whole, and `example: true` goes last: a
 * run that was killed is finished by the next. Exit code 0, or 1 when what is left has errors.
 */
export async function init(options: InitOptions): Promise<number> {
  const root = resolve(options.root);
  const { locale } = options;
  const before = readText(root, policyPath);
  if (before === undefined) throw new Failure(words.notReadable);
  const owners = readText(root, ownersPath);
  const wanted = [...listWanted(before), ...(owners?.includes(sampleTeam) ? ['team' as const] : [])];
  const answers = await collectAnswers(wanted, options, locale);
  const authorities = {
    staging: await readAuthorities(root, answers.stagingAuthority),
    production: await readAuthorities(root, answers.productionAuthority),
  };
  const named = (environment: Environment) => authorities[environment]?.map(({ name }) => name);
  const after = replaceSample(before, {
    mailbox: answers.mailbox?.[0],
    accounts: answers.account,
    authorities: Object.fromEntries(environments.flatMap((one) => (named(one) ? [[one, named(one)]] : []))),
  });
  const policy = { kind: 'file' as const, read: () => Buffer.from(after) };
  const tree = new Map(readTree(root, ['integrations', 'registry'])).set(policyPath, policy);
  const { remove, kept, rewrite } = chooseSample(tree, { withoutTypes: options.withoutDocumentTypes === true });

  for (const one of Object.values(authorities).flatMap((list) => list ?? [])) replaceWhole(root, one.path, one.pem);
  if (after !== before) replaceWhole(root, policyPath, after);
  for (const [path, text] of rewrite) replaceWhole(root, path, text);
  for (const path of remove) rmSync(join(root, path), { force: true });
  if (answers.team && owners !== undefined) replaceWhole(root, ownersPath, owners.replaceAll(sampleTeam, answers.team[0] ?? ''));
  if (removeExample(after) !== after) replaceWhole(root, policyPath, removeExample(after));
  const { findings } = await load(root, options.today);
  await putText(remove.length > 0 ? words.removedText(remove.length) : words.nothingRemoved, locale);
  if (kept.length > 0) await putText(words.changedSince(kept), locale);
  await put(`\n${findingsScreen(findings, screenOf(process.stdout, locale))}\n`);
  await putLeft(locale);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function putLeft(locale: Locale): Promise<void> {
  await putText(words.leftTitle, locale);
  for (const [i, text] of words.leftToDo.entries()) await putText(numbered(i + 1, text), locale);
}

const numbered = (number: number, { ro, en, ru }: Text): Text => ({
  ro: `${number}. ${ro}`,
  en: `${number}. ${en}`,
  ru: `${number}. ${ru}`,
});

interface AuthorityFile {
  /** In registry/authorities. */
  readonly name: string;
  readonly path: string;
  readonly pem: string;
}

async function readAuthorities(root: string, paths: readonly string[] | undefined): Promise<AuthorityFile[] | undefined> {
  if (!paths) return undefined;
  const files: AuthorityFile[] = [];
  for (const given of paths) {
    const bytes = existsSync(given) ? readFileSync(given) : Buffer.alloc(0);
    const reading = await readCertificate(bytes, nodePlatform);
    if (!('certificate' in reading)) throw new Failure(words.notACertificate(given));
    const name = `${
      basename(given)
        .replace(/\.[^.]*$/, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 80) || 'authority'
    }.pem`;
    const path = `registry/authorities/${name}`;
    const pem = `${writePem(reading.certificate)}\n`;
    const known = readText(root, path);
    if (known !== undefined && known !== pem) throw new Failure(words.existing(path));
    files.push({ name, path, pem });
  }
  return files;
}

const readText = (root: string, path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

/** A reader sees the old text or the new one. What a killed run leaves lies in .mdocs, where nobody reads it. */
function replaceWhole(root: string, path: string, text: string): void {
  const beside = join(root, '.mdocs', `init-${randomUUID()}`);
  mkdirSync(dirname(beside), { recursive: true });
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(beside, text, { flag: 'wx', flush: true });
  renameSync(beside, join(root, path));
}
