// One run step, as the runner starts it: bash -e, the files that a step writes to, and the commands that it prints.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ShellResult {
  /** Null when a signal ended it, as after a timeout. */
  readonly exitCode: number | null;
  /** Both streams, with what was masked replaced by ***. */
  readonly output: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Every other command of the runner that the output held: a name in a file that became one would show up here. */
  readonly commands: readonly string[];
}

export interface Order {
  readonly script: string;
  /** The folder of the job, and in it the one of the checkout. */
  readonly temp: string;
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  readonly masks: Set<string>;
  readonly milliseconds: number;
}

let count = 0;

export async function runScript(order: Order): Promise<ShellResult> {
  const folder = join(order.temp, `step-${++count}`);
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(
    ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(folder, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  writeFileSync(join(folder, 'script.sh'), order.script);
  const { exitCode, printed } = await bash(join(folder, 'script.sh'), { ...order, env: { ...order.env, ...files } });
  const written = (name: string) => readFileSync(files[name] ?? '', 'utf8');
  if (written('GITHUB_ENV') !== '' || written('GITHUB_PATH') !== '') throw new Error('a step wrote to GITHUB_ENV or GITHUB_PATH');
  const read = readCommands(printed, order.masks);
  return { exitCode, ...read, outputs: readOutputs(written('GITHUB_OUTPUT')), summary: written('GITHUB_STEP_SUMMARY') };
}

function bash(file: string, { env, workspace, milliseconds }: Order): Promise<{ exitCode: number | null; printed: string }> {
  const child = spawn('bash', ['-e', file], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const stop = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), milliseconds);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (exitCode) => {
      clearTimeout(stop);
      done({ exitCode, printed });
    });
  });
}

/** name=value, and name<<END up to the line END. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = '', end] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (end !== undefined)
      outputs[name] = lines
        .splice(0, lines.indexOf(end) + 1)
        .slice(0, -1)
        .join('\n');
    else if (line.includes('=')) outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return outputs;
}

const levels = ['error', 'warning', 'notice'];

/** What the runner takes for commands: lines that begin with ::name, and ##[name] anywhere in a line, unless they were stopped. */
export function readCommands(printed: string, masks: Set<string>): Pick<ShellResult, 'output' | 'annotations' | 'commands'> {
  const annotations: Annotation[] = [];
  const commands: string[] = [];
  let stopped: string | undefined;
  for (const line of printed.split('\n')) {
    const [, name = '', properties = '', data = ''] = /^\s*::([^\s:]+)(?: ([^\r]*?))?::(.*)$/.exec(line) ?? [];
    if (stopped !== undefined) stopped = line.trim() === `::${stopped}::` ? undefined : stopped;
    else if (name === 'stop-commands') stopped = data;
    else if (name === 'add-mask') masks.add(unescapeData(data));
    else if (levels.includes(name))
      annotations.push({ level: name as 'error', properties: readProperties(properties), message: unescapeData(data) });
    else if (name !== '' || /##\[[^\]]+\]/.test(line)) commands.push(line);
  }
  if (stopped !== undefined) commands.push('commands were stopped and never started again');
  const hidden = [...masks].filter(Boolean).reduce((text, mask) => text.replaceAll(mask, '***'), printed);
  return { output: hidden, annotations, commands };
}

const unescapeData = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

function readProperties(text: string): Record<string, string> {
  const pairs = text.split(',').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [
        pair.slice(0, at),
        unescapeData(
          pair
            .slice(at + 1)
            .replaceAll('%3A', ':')
            .replaceAll('%2C', ','),
        ),
      ];
    }),
  );
}
