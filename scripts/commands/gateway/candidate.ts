// A candidate: the program with what was published, started beside the gateway where nobody calls it, and asked who would get through.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProcess, signalProgram } from '../../apply/gateway/program.ts';
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

/** Gives the first question that the program answers otherwise than the manifest means it, with the number of those that were asked. */
export async function askCandidate(
  check: Check & { readonly operation: Operation },
  site: Site,
  { before, directory }: { readonly before: Files | undefined; readonly directory: string },
): Promise<{ asked: number; wrong: WrongAnswer | undefined }> {
  const questions = await makeQuestions(manifestIn(site.files), before && manifestIn(before), makeSha1Finder(site.files, before));
  await clear(check, directory);
  const trial = check.operation.answer(site, process.getuid?.() === 0);
  await writeTrial(directory, trial);
  const program = spawn(check.program, trial.args(directory), { cwd: directory, env: envWithServers(), stdio: 'ignore' });
  const stop = () => program.kill('SIGKILL');
  program.once('error', () => {});
  process.once('exit', stop);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const ask = (question: Question) =>
    askAt({ agent, socketPath: join(directory, 'ask.sock'), servername: site.settings.serverName }, question);
  try {
    const [first, ...others] = questions;
    if (!first) throw new Error('nothing is asked');
    const wrong = (await askUntilAnswered(ask, first)) ?? (await findWrong(ask, others));
    return { asked: questions.length, wrong };
  } finally {
    agent.destroy();
    process.off('exit', stop);
    await clear(check, directory);
  }
}

/** Ends the candidate, also one that a run left behind which was killed itself. */
async function clear({ program, operation }: Check & { readonly operation: Operation }, directory: string): Promise<void> {
  const place = { program, directory, ...operation, environment: {} };
  for (let id = await findProcess(place); id !== undefined; id = await findProcess(place)) {
    signalProgram(id, 'SIGKILL');
    await pause(20);
  }
  await rm(directory, { recursive: true, force: true, maxRetries: 3 });
}

type Ask = (question: Question) => Promise<Answer>;

/** In milliseconds: until the program answers at all. */
const patience = 20_000;

async function askUntilAnswered(ask: Ask, question: Question): Promise<WrongAnswer | undefined> {
  for (const begun = Date.now(); ; await pause(20)) {
    const answer = await ask(question);
    if (isAsExpected(question, answer)) return undefined;
    const isSilent = answer.client === undefined && answer.refusal === undefined;
    if (!isSilent || Date.now() - begun > patience) return { question, answer };
  }
}

/** Several at a time, as many as the agent lets through. */
async function findWrong(ask: Ask, questions: readonly Question[]): Promise<WrongAnswer | undefined> {
  const answers = await Promise.all(questions.map(async (question) => ({ question, answer: await ask(question) })));
  return answers.find(({ question, answer }) => !isAsExpected(question, answer));
}

function askAt(
  place: { readonly agent: Agent; readonly socketPath: string; readonly servername: string },
  { address, sha1 }: Question,
): Promise<Answer> {
  const headers = { 'X-Real-IP': address, 'X-Fingerprint': sha1, 'X-Verify': sha1 === '' ? 'NONE' : 'SUCCESS' };
  return new Promise((resolve) => {
    const sent = request({ ...place, headers, path: '/', rejectUnauthorized: false, timeout: 10_000 }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(readAnswer(response.statusCode, text)));
    });
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => resolve({}));
    sent.end();
  });
}

function readAnswer(status: number | undefined, text: string): Answer {
  try {
    const { client, error } = JSON.parse(text) as { client?: unknown; error?: unknown };
    return status === 200 ? { client: String(client) } : { refusal: String(error) };
  } catch {
    return {};
  }
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
