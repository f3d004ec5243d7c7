// How a repository is protected: what the weekly audit reads from GitHub. Undefined where GitHub hides it from the token.

export interface GitHubRepository {
  readonly defaultBranch: string;
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
  /** The names of a list, such as main. */
  readonly branchNames: readonly string[];
}

export interface ActionsPermissions {
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
}

/** Undefined where it does not exist or the token may not see it (403 or 404). */
export interface Protection {
  readRepository(): Promise<GitHubRepository>;
  rulesets(): Promise<readonly RulesetName[]>;
  ruleset(id: number): Promise<Ruleset | undefined>;
  /** All that holds for the branch, from active rulesets. */
  branchRules(branch: string): Promise<readonly BranchRule[]>;
  environments(): Promise<readonly string[]>;
  environment(name: string): Promise<GitHubEnvironment | undefined>;
  /** The value of a variable of an environment; null where it has none of its own. */
  environmentVariable(environment: string, name: string): Promise<string | null | undefined>;
  /** The app that acts as an account, given by the account's number. */
  appOfAccount(id: number): Promise<GitHubApp | undefined>;
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
  readonly bypass: readonly { readonly kind: string; readonly id: number }[];
}

/** What only an administrator may read or set. */
export interface Repair {
  labels(): Promise<readonly string[]>;
  createLabel(name: string): Promise<void>;
  /** Apps that are installed in an organisation; undefined where the token may not see them. */
  installedApps(org: string): Promise<readonly { readonly id: number; readonly clientId?: string | undefined }[] | undefined>;
  owner(): Promise<{ readonly login: string; readonly isOrganisation: boolean }>;
  repositoryVariable(name: string): Promise<string | undefined>;
  writeRuleset(ruleset: NewRuleset): Promise<void>;
  writeEnvironment(environment: Pick<GitHubEnvironment, 'name' | 'reviewers' | 'preventSelfReview'>): Promise<void>;
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
