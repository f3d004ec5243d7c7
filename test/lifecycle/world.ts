// A repository that lives through days: declarations committed and environments published on days of the test's choice.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBranch } from '../../scripts/apply/branch.ts';
import { ensureLocalRemote } from '../../scripts/apply/local-remote.ts';
import { publish } from '../../scripts/apply/publish.ts';
import { localRemoteOf } from '../../scripts/commands/publish/remote.ts';
import { load } from '../../scripts/commands/run/load.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import type { Environment } from '../../scripts/model/environment.ts';
import type { Context } from '../../scripts/model/rule/rule.ts';
import { decidePublication } from '../../scripts/targets/decide/publication.ts';
import { render } from '../../scripts/targets/index.ts';

const base = join(import.meta.dirname, '..', 'cases', 'base');

export interface Person {
  readonly name: string;
  readonly email: string;
}

export class Life {
  readonly folder = mkdtempSync(join(tmpdir(), 'mdocs-lifecycle-'));
  readonly remote = localRemoteOf(this.folder);

  constructor(copied: string | undefined = base) {
    if (copied !== undefined) cpSync(copied, this.folder, { recursive: true });
    this.write('.gitignore', '.mdocs/\n');
    this.git('init', '--quiet', '--template=', '--initial-branch=main');
  }

  /** Everything as it lies there becomes a commit of that day; gives its id. */
  commit(day: string, message: string, { name, email }: Person = { name: 'Test', email: 'test@example.md' }): string {
    this.git('add', '--all');
    const date = `${day}T12:00:00+0000`;
    const env = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    this.run(['commit', '--quiet', '--message', message], env);
    return this.git('rev-parse', 'HEAD');
  }

  /** Publishes what is declared, as on that day; gives the commit. The trailers end the message. */
  async publish(environment: Environment, day: string, trailers: readonly string[] = [], signingKey?: string): Promise<string> {
    const context = await this.context(day);
    await ensureLocalRemote(this.remote);
    const { branch } = context.registry.policy.environments[environment];
    const source = { commit: this.git('rev-parse', 'HEAD'), modified: false };
    const files = await render(decidePublication(environment, context).publication, source, nodePlatform);
    const expected = (await readBranch(this.remote, branch))?.commit;
    const message = [
      `${environment}: publication`,
      '',
      `Environment: ${environment}`,
      `Source-Commit: ${source.commit}`,
      ...trailers,
    ];
    const date = `${day}T12:00:00Z`;
    return (await publish({ remote: this.remote, branch, files, message: `${message.join('\n')}\n`, expected, date, signingKey }))
      .commit;
  }

  async context(day: string): Promise<Context> {
    const { context } = await load(this.folder, day);
    if (!context) throw new Error('policy.yaml cannot be read');
    return context;
  }

  change(file: string, before: string, after: string): void {
    const text = this.read(file);
    if (text.split(before).length !== 2) throw new Error(`${file} has not once ${before}`);
    this.write(
      file,
      text.replace(before, () => after),
    );
  }

  read = (file: string): string => readFileSync(join(this.folder, file), 'utf8');

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), content);
  }

  remove(file: string): void {
    rmSync(join(this.folder, file), { force: true });
  }

  /** All that was written, as text. */
  everything(): string {
    const written = (folder: string): string[] =>
      readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [readFileSync(join(entry.parentPath, entry.name), 'latin1')] : [],
      );
    return ['integrations', 'registry'].flatMap(written).join('\n');
  }

  git(...args: string[]): string {
    return this.run(args, {});
  }

  private run(args: string[], env: Record<string, string>): string {
    const plain = { PATH: process.env.PATH, HOME: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };
    const fixed = ['-c', 'user.name=Test', '-c', 'user.email=test@example.md', '-c', 'maintenance.auto=false'];
    const settings = { encoding: 'utf8' as const, env: { ...plain, ...env }, stdio: ['ignore', 'pipe', 'pipe'] as const };
    return execFileSync('git', ['-C', this.folder, ...fixed, ...args], { ...settings, stdio: [...settings.stdio] }).trim();
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
