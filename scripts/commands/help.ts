// The words of --help: which there are; help/ has them in three languages.
import type { Locale } from '../model/text/text.ts';
import { en } from './help/en.ts';
import { ro } from './help/ro.ts';
import { ru } from './help/ru.ts';

export interface Help {
  readonly program: string;
  readonly help: string;
  readonly root: string;
  readonly locale: string;
  readonly today: string;
  readonly clock: string;
  readonly format: string;
  readonly base: string;
  readonly commit: string;
  readonly sarif: string;
  readonly environment: string;
  readonly remote: string;
  readonly onlyRemovals: string;
  readonly into: string;
  readonly signers: string;
  readonly unsigned: string;
  readonly check: string;
  readonly gateway: string;
  readonly to: string;
  readonly reason: string;
  readonly release: string;
  readonly who: string;
  readonly out: string;
  readonly pull: string;
  readonly within: string;
  readonly notify: string;
  readonly issue: string;
  readonly outbox: string;
  readonly failed: string;
  readonly past: string;
  readonly expect: string;
  readonly report: string;
  readonly by: string;
  readonly tested: string;
  readonly clients: string;
  readonly csv: string;
  readonly certificates: string;
  readonly importOut: string;
  readonly expires: string;
  readonly firstDay: string;
  readonly github: string;
  readonly lastDay: string;
  readonly form: string;
  readonly newCertificate: string;
  readonly until: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
}

type CommandName =
  | 'start'
  | 'validate'
  | 'plan'
  | 'render'
  | 'provision'
  | 'pull'
  | 'drift'
  | 'rollback'
  | 'drill'
  | 'new'
  | 'explain'
  | 'fix'
  | 'inspect'
  | 'expiring'
  | 'verdict'
  | 'status'
  | 'confirm'
  | 'notify'
  | 'notices'
  | 'protection'
  | 'import'
  | 'audit'
  | 'report'
  | 'request'
  | 'renew';

export const help: Readonly<Record<Locale, Help>> = { ro, en, ru };
