// How a repository is protected: what the weekly audit reads from GitHub. Undefined where GitHub hides it from the token.

export interface GitHubRepository {
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  /** The number of the account that it belongs to. */
  readonly owner: number;
  readonly allowAutoMerge?: boolean;
  /** Names of GitHub's, such as secret_scanning and secret_scanning_push_protection, and whether each is on. */
  readonly security?: Readonly<Record<string, boolean>>;
}

/** A rule as GitHub names it: pull_request, required_status_checks, non_fast_forward, ... Whoever reads parameters checks their shape. */
export interface BranchRule {
  readonly type: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The ruleset that it comes from. */
  readonly ruleset?: number;
}

export interface RulesetName {
  readonly id: number;
  readonly name: string;
  readonly target: string;
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
}

export interface Ruleset extends RulesetName {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly BranchRule[];
  /** Who may go round it, by a kind of GitHub's such as Integration, and the number of the app; undefined when the token may not see it. */
  readonly bypass?: readonly { readonly kind: string; readonly id?: number }[];
}

export interface GitHubEnvironment {
  readonly name: string;
  readonly reviewers: readonly { readonly kind: 'User' | 'Team'; readonly id: number; readonly name: string }[];
  readonly preventSelfReview: boolean;
  readonly adminsMayBypass?: boolean;
  /** protected: only protected branches. custom: by a list of names. any: no limit. */
  readonly branches: 'protected' | 'custom' | 'any';
  /** The names of a list, such as main; a tag as refs/tags/main. */
  readonly branchNames: readonly string[];
  /** In minutes, before anything is done in it. */
  readonly waits?: number;
}

export interface ActionsPermissions {
  readonly isOn: boolean;
  readonly allowed?: 'all' | 'local_only' | 'selected';
  readonly shaPinning?: boolean;
}

export interface WorkflowPermissions {
  readonly default: 'read' | 'write';
  readonly mayApprovePulls: boolean;
}

export interface SelectedActions {
  readonly verified?: boolean;
  readonly patterns: readonly string[];
}

/** An app by its own number, which is not that of the account that it acts as. */
export interface GitHubApp {
  readonly id: number;
  readonly slug: string;
  readonly clientId?: string;
  /** The number of the account that made it: whoever that is has its keys. */
  readonly owner: number;
}

/** Undefined where it does not exist or the token may not see it (403 or 404). */
export interface Protection {
  readRepository(): Promise<GitHubRepository>;
  rulesets(): Promise<readonly RulesetName[] | undefined>;
  ruleset(id: number): Promise<Ruleset | undefined>;
  /** All that holds for the branch, from active rulesets. */
  branchRules(branch: string): Promise<readonly BranchRule[] | undefined>;
  environments(): Promise<readonly string[] | undefined>;
  environment(name: string): Promise<GitHubEnvironment | undefined>;
  /** The value of a variable of an environment; null where it has none of its own. */
  environmentVariable(environment: string, name: string): Promise<string | null | undefined>;
  /** The names of the secrets that an environment has itself. */
  environmentSecrets(environment: string): Promise<readonly string[] | undefined>;
  /** The app that acts as an account, given by the account's number; null where that is gone, or is no app's. */
  appOfAccount(id: number): Promise<GitHubApp | null | undefined>;
  /** What somebody may do in the repository: admin, write, read or none. */
  permissionOf(login: string): Promise<string | undefined>;
  actionsPermissions(): Promise<ActionsPermissions | undefined>;
  workflowPermissions(): Promise<WorkflowPermissions | undefined>;
  selectedActions(): Promise<SelectedActions | undefined>;
  /** Approval that workflows of forks need, such as all_external_contributors. */
  forkApproval(): Promise<string | undefined>;
  /** Whether people can report vulnerabilities in private. */
  privateReporting(): Promise<boolean | undefined>;
}

export interface NewRuleset extends Pick<Ruleset, 'name' | 'target' | 'include'> {
  /** Of the one that it replaces. */
  readonly id?: number | undefined;
  readonly rules: readonly Omit<BranchRule, 'ruleset'>[];
  /** Apps and teams that may go round it. */
  /** Of deploy keys there is no number: all of them are meant. */
  readonly bypass: readonly { readonly kind: string; readonly id?: number }[];
}

export interface InstalledApp {
  readonly id: number;
  readonly slug: string;
  readonly clientId?: string | undefined;
}

/** What only an administrator may read or set. */
export interface Repair {
  labels(): Promise<readonly string[]>;
  createLabel(name: string): Promise<void>;
  /** Apps that are installed in an organisation; undefined where the token may not see them. */
  installedApps(org: string): Promise<readonly InstalledApp[] | undefined>;
  owner(): Promise<{ readonly login: string; readonly isOrganisation: boolean }>;
  repositoryVariable(name: string): Promise<string | undefined>;
  writeRuleset(ruleset: NewRuleset): Promise<void>;
  writeEnvironment(environment: Pick<GitHubEnvironment, 'name' | 'reviewers' | 'preventSelfReview' | 'waits'>): Promise<void>;
  /** From now on it can be used from this branch only. */
  limitEnvironment(environment: string, branch: string): Promise<void>;
  limitActions(): Promise<void>;
  /** GitHub's own, and these. */
  selectActions(patterns: readonly string[]): Promise<void>;
  limitToken(): Promise<void>;
  requireForkApproval(): Promise<void>;
  allowPrivateReporting(): Promise<void>;
  stopAutoMerge(): Promise<void>;
  scanForSecrets(): Promise<void>;
}
