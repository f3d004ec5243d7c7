// A candidate: the program with what was published, started beside the gateway where nobody calls it, and asked who would get through.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { endProcesses, findProcess } from '../../apply/gateway/processes.ts';
import { endWithThis } from '../../apply/process-tree.ts';
import { isRecord, parseJson } from '../../model/publication/form.ts';
import { type Manifest, manifestPath, readManifest } from '../../model/publication/manifest.ts';
import { type Answer, isAsExpected, makeQuestions, type Question } from '../../model/publication/questions.ts';
import type { Files } from '../../model/tree.ts';
import { toHex } from '../../model/x509/platform.ts';
import type { Check, Operation, Site } from '../../targets/template/target.ts';
import { nodePlatform } from '../run/platform.ts';
import { envWithServers, writeTrial } from './check.ts';

/** A question that was answered wrongly, or not at all. */
export interface WrongAnswer {
  readonly question: Question;
  readonly answer: Answer;
}

/** What became of a candidate. */
export type CandidateAnswers =
  /** It did not come to answer: what it printed, or nothing where there is no such program. */
  | { readonly failed: string | undefined; readonly isFailed: true }
  | { readonly isFailed: false; readonly wrong: WrongAnswer | undefined };

/** Gives the first question that the program answers otherwise than the manifest means it. */
export async function askCandidate(
  check: Check & { readonly operation: Operation },
  site: Site,
  { before, directory }: { readonly before: Files | undefined; readonly directory: string },
): Promise<CandidateAnswers> {
  const questions = await makeQuestions(manifestIn(site.files), before && manifestIn(before), makeSha1Finder(site.files, before));
  return askQuestions(check, site, questions, directory);
}

/** The same for given questions. The directory is made, and removed afterwards. */
export async function askQuestions(
  check: Check & { readonly operation: Operation },
  site: Site,
  questions: readonly Question[],
  directory: string,
): Promise<CandidateAnswers> {
  const trial = check.operation.answer(site, process.getuid?.() === 0);
  const args = trial.args(directory);
  await clear(check, directory, args);
  try {
    await writeTrial(directory, trial);
    return await askProgramOf(check.program, args, { directory, questions, serverName: site.settings.serverName });
  } finally {
    await clear(check, directory, args);
  }
}

async function askProgramOf(
  name: string,
  args: readonly string[],
  { directory, questions, serverName }: { directory: string; questions: readonly Question[]; serverName: string },
): Promise<CandidateAnswers> {
  const program = spawn(name, args, { cwd: directory, env: envWithServers(), stdio: ['ignore', 'ignore', 'pipe'] });
  const forget = endWithThis(() => program.kill('SIGKILL'));
  let printed = '';
  program.stderr.setEncoding('utf8').on('data', (part: string) => {
    if (printed.length < mostPrinted) printed += part;
  });
  const failed = new Promise<CandidateAnswers>((resolve) => {
    program.once('error', () => resolve({ isFailed: true, failed: undefined }));
    program.once('close', () => resolve({ isFailed: true, failed: printed.trim() }));
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const ended = new AbortController();
  const ask = (question: Question) => askAt({ agent, socketPath: join(directory, 'ask.sock'), servername: serverName }, question);
  try {
    return await Promise.race([failed, askAll(ask, questions, ended.signal)]);
  } finally {
    ended.abort();
    agent.destroy();
    program.kill('SIGKILL');
    forget();
  }
}

/** In signs. */
const mostPrinted = 1 << 14;

async function askAll(ask: Ask, [first, ...others]: readonly Question[], ended: AbortSignal): Promise<CandidateAnswers> {
  if (!first) throw new Error('nothing is asked');
  const wrong = (await askUntilAnswered(ask, first, ended)) ?? (await findWrong(ask, others));
  return { isFailed: false, wrong };
}

/** Ends the candidate, also one that a run left behind which was killed itself. */
async function clear(
  { program, operation: { pid } }: Check & { readonly operation: Operation },
  directory: string,
  start: readonly string[],
): Promise<void> {
  const place = { program, directory, pid, start };
  for (let id = await findProcess(place); id !== undefined; id = await findProcess(place)) await endProcesses([id]);
  await rm(directory, { recursive: true, force: true, maxRetries: 3 });
}

type Ask = (question: Question) => Promise<Answer>;

/** In milliseconds: until the program answers at all. */
const patience = 20_000;

async function askUntilAnswered(ask: Ask, question: Question, ended: AbortSignal): Promise<WrongAnswer | undefined> {
  for (const begun = Date.now(); ; await pause(20)) {
    const answer = await ask(question);
    if (isAsExpected(question, answer)) return undefined;
    const isSilent = answer.client === undefined && answer.refusal === undefined;
    if (!isSilent || ended.aborted || Date.now() - begun > patience) return { question, answer };
  }
}

/** Several at a time, as many as the agent lets through. */
async function findWrong(ask: Ask, questions: readonly Question[]): Promise<WrongAnswer | undefined> {
  const answers = await Promise.all(questions.map(async (question) => ({ question, answer: await ask(question) })));
  return answers.find(({ question, answer }) => !isAsExpected(question, answer));
}

function askAt(
  place: { readonly agent: Agent; readonly socketPath: string; readonly servername: string },
  { address, sha1, sha256 }: Question,
): Promise<Answer> {
  const fingerprints = { 'X-Fingerprint': sha1, 'X-Fingerprint-SHA256': sha256 };
  const headers = { 'X-Real-IP': address, ...fingerprints, 'X-Verify': sha1 === '' ? 'NONE' : 'SUCCESS' };
  return new Promise((resolve) => {
    const sent = request(
      { ...place, headers, path: '/', rejectUnauthorized: false, signal: AbortSignal.timeout(10_000) },
      (response) => {
        text(response).then(
          (said) => resolve(readAnswer(response.statusCode, said)),
          () => resolve({}),
        );
      },
    );
    sent.once('error', () => resolve({}));
    sent.end();
  });
}

function readAnswer(status: number | undefined, said: string): Answer {
  const value = parseJson(said);
  if (!isRecord(value)) return {};
  return status === 200 ? { client: String(value.client) } : { refusal: String(value.error) };
}

const manifestIn = (files: Files): Manifest => {
  const manifest = readManifest(files.get(manifestPath));
  if (!manifest) throw new Error('there is no manifest');
  return manifest;
};

/** From the certificates in clients.json, which the program does not read. */
function makeSha1Finder(...trees: readonly (Files | undefined)[]) {
  const byClient = new Map<string, string[]>();
  for (const files of trees) {
    const clients = JSON.parse(files?.get('clients.json') ?? '[]') as { id: string; certificates: string[] }[];
    for (const { id, certificates } of clients) byClient.set(id, [...(byClient.get(id) ?? []), ...certificates]);
  }
  return async (clientId: string, sha256: string): Promise<string | undefined> => {
    for (const text of byClient.get(clientId) ?? []) {
      const der = Buffer.from(text, 'base64');
      if (toHex(await nodePlatform.hash('SHA-256', der)) === sha256) return toHex(await nodePlatform.hash('SHA-1', der));
    }
    return undefined;
  };
}
