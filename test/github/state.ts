// What the thin server remembers itself: what emulate has no place for, and what git decides.
import type { EmulatedAccount } from './emulated.ts';
import type { BareRepository } from './git.ts';

export type Json = Record<string, unknown>;

/** What a token may do in a repository; the bot's are those of a workflow's permissions block. */
export type AccountRole = 'admin' | 'write' | 'read';

export interface PullRecord {
  readonly number: number;
  readonly author: EmulatedAccount;
  readonly head: { readonly repository: RepositoryRecord; readonly branch: string };
  readonly base: string;
  headSha: string;
  baseSha: string;
  state: 'open' | 'closed';
  title: string;
  /** Emulate knows that it was merged. */
  told?: boolean;
  merged?: { readonly sha: string; readonly at: string; readonly by: EmulatedAccount };
}

export interface StatusRecord {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: EmulatedAccount;
  readonly at: string;
}

interface RulesetRecord {
  readonly id: number;
  readonly name: string;
  readonly target?: string;
  readonly enforcement: string;
  readonly conditions?: { readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] } };
  readonly rules: readonly { readonly type: string; readonly parameters?: Json }[];
  readonly bypass_actors?: readonly Json[];
}

interface EnvironmentRecord {
  readonly name: string;
  readonly protection_rules?: readonly Json[];
  readonly deployment_branch_policy?: Json | null;
  readonly can_admins_bypass?: boolean;
  readonly branches?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  /** Names. */
  readonly secrets?: readonly string[];
}

/** In GitHub's own words; tests set what they need. */
export interface StoredSettings {
  rulesets: RulesetRecord[];
  environments: EnvironmentRecord[];
  actions: Json;
  workflow: Json;
  selectedActions: Json;
  forkApproval: string;
  privateReporting: boolean;
  /** Apps that are installed, and their numbers. */
  apps: Readonly<Record<string, number>>;
  /** Of apps that are somebody else's than the repository's owner. */
  appOwners: Readonly<Record<string, EmulatedAccount>>;
  labels: string[];
  variables: Readonly<Record<string, string>>;
  /** The organisation's, by slug. */
  installations: Readonly<Record<string, { readonly id: number; readonly clientId: string }>>;
  /** Laid over the repository's own answer, such as security_and_analysis. */
  repository: Json;
}

export interface ForkNetwork {
  readonly apiUrl: string;
  readonly repositories: Map<string, RepositoryRecord>;
}

export interface RepositoryRecord {
  readonly network: ForkNetwork;
  readonly parent: RepositoryRecord | undefined;
  readonly name: string;
  readonly owner: EmulatedAccount;
  readonly git: BareRepository;
  readonly roles: Map<number, AccountRole>;
  readonly pulls: Map<number, PullRecord>;
  readonly locked: Set<number>;
  readonly statuses: StatusRecord[];
  readonly settings: StoredSettings;
  /** Of reviews: the commit and who. */
  readonly reviews: Map<number, { id: number; account: EmulatedAccount; state: string; commit: string }[]>;
  /** Of issues: who changed the text, oldest first. */
  readonly edits: Map<number, EmulatedAccount[]>;
  /** Of comments: who changed the text last. */
  readonly commentEditors: Map<number, EmulatedAccount>;
}

export const newSettings = (): StoredSettings => ({
  rulesets: [],
  environments: [],
  actions: { enabled: true, allowed_actions: 'all', sha_pinning_required: false },
  workflow: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  selectedActions: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: [] },
  forkApproval: 'first_time_contributors',
  privateReporting: false,
  apps: {},
  appOwners: {},
  labels: [],
  variables: {},
  installations: {},
  repository: {},
});

export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

export const refusal = (status: number, message: string): { status: number; body: Json } => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
});
