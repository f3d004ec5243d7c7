// mdocs protection: is the repository still protected as it must be? Says what is off, why it matters, and which click repairs it.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GitHub } from '../../github/types.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { environments } from '../../model/environment.ts';
import { Failure } from '../../model/text/failure.ts';
import { type Locale, locales, type Text } from '../../model/text/text.ts';
import { readTree } from '../../read/disk.ts';
import { type ProtectionReport, protectionMarkdown, protectionText, protectionTitle } from '../../report/protection.ts';
import { findBot, findPlace } from '../run/clone-place.ts';
import { createClient, type Place } from '../run/github-place.ts';
import { keepOneIssue } from '../run/keep-issue.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { inspectProtection } from './check.ts';
import { repair } from './repair.ts';
import { readSettings } from './settings.ts';

export interface ProtectionOptions extends Options {
  readonly notify?: boolean;
  readonly repair?: boolean;
  readonly yes?: boolean;
}

/** Exit code 0, or 1 when anything is off or hidden. */
export async function checkProtection(options: ProtectionOptions): Promise<number> {
  const place = await findPlace(options.root, process.env, 'Administration, Environments, Actions, Variables, Issues: write');
  const { context } = await load(options.root, options.today);
  const policy = context?.registry.policy;
  const branches = environments.map((environment) => policy?.environments[environment].branch ?? `environment/${environment}`);
  const files = readProtectedFiles(options.root);
  const github = connectSettings(place, process.env);
  const known = {
    ...{ branches, gatewayBranches: listGatewayBranches(context?.registry.gateways), ...files, age: policy?.age.accounts ?? [] },
    verdictBot: await findBot(github, 'MDOCS_VERDICT_BOT_ID', process.env),
    requestsBot: await findBot(github, 'MDOCS_REQUESTS_BOT_ID', process.env),
  };
  const read = () => readSettings(github, known);
  let settings = await read();
  if (options.repair) {
    if (!policy) throw new Failure(noPolicy);
    const run = { ...place, github, settings, locale: options.locale, yes: options.yes === true };
    if (await repair(run)) settings = await read();
    await put('\n');
  }
  const { weaknesses, hidden } = inspectProtection(settings);
  const report = { repository: `${place.serverUrl}/${place.repository}`, problems: weaknesses, hidden };
  await put(protectionText(report, screenOf(process.stdout, options.locale)));
  if (options.notify) await keepProtectionIssue(report, { ...place, locales: policy?.locales ?? locales });
  return weaknesses.length + hidden.length > 0 ? 1 : 0;
}

/** The token that writes the issue may not see the settings; another one can be given to read them. */
const connectSettings = ({ github, repository }: Place, env: NodeJS.ProcessEnv): GitHub =>
  env.MDOCS_SETTINGS_TOKEN ? createClient(env.MDOCS_SETTINGS_TOKEN, repository, env) : github;

const listGatewayBranches = (gateways: Registry['gateways'] = new Map()): string[] =>
  [...gateways].flatMap(([name, one]) => one.environments.map((environment) => `gateway/${environment}/${name}`));

/** Folders that belong to a machine that works on the repository, and not to the repository. */
const foreign = ['.git', '.mdocs', 'node_modules'];

function readProtectedFiles(root: string): { files: Map<string, string>; paths: string[] } {
  const folder = resolve(root);
  const names = readdirSync(folder).filter((name) => !foreign.includes(name));
  const isText = (path: string) => path === 'registry/signers' || /^\.github\/.*(CODEOWNERS|\.ya?ml)$/.test(path);
  const tree = readTree(folder, names);
  const texts = [...tree].filter(([path, { kind }]) => isText(path) && kind === 'file');
  return {
    files: new Map(texts.map(([path, entry]) => [path, new TextDecoder().decode(entry.read())])),
    paths: [...tree.keys()],
  };
}

const noPolicy: Text = {
  ro: 'registry/policy.yaml nu poate fi citit, deci nu se știe cine aprobă. Corectați-l întâi; nu s-a schimbat nimic.',
  en: 'registry/policy.yaml cannot be read, so who approves is not known. Correct it first; nothing was changed.',
  ru: 'registry/policy.yaml не читается, поэтому неизвестно, кто одобряет. Сначала исправьте его; ничего не изменено.',
};

interface IssueWriter {
  readonly github: GitHub;
  /** The number of the account that writes for us. */
  readonly bot: number;
  readonly locales: readonly Locale[];
}

const marker = '<!-- mdocs:protection -->';

/** The one issue about the protection: opened when something is off, kept up to date, closed when all is well. */
export function keepProtectionIssue(report: ProtectionReport, desk: IssueWriter): Promise<void> {
  const title = protectionTitle[desk.locales[0] ?? 'ro'];
  const body = protectionMarkdown(report, desk.locales);
  return keepOneIssue(desk, { marker, title, body }, report.problems.length + report.hidden.length > 0);
}
