// What the check of the protection looks at: settings read from GitHub, and files of the repository.
import type {
  ActionsPermissions,
  BranchRule,
  GitHubApp,
  GitHubEnvironment,
  GitHubRepository,
  Protection,
  Ruleset,
  SelectedActions,
  WorkflowPermissions,
} from '../../github/protection.ts';
import type { Accounts } from '../../github/types.ts';
import type { Account } from '../../model/proposal/proposal.ts';

/** Undefined where GitHub hides it from the token. */
export interface Settings {
  readonly repository: GitHubRepository;
  /** What holds for the default branch. */
  readonly mainRules: readonly BranchRule[];
  /** All that are in force. */
  readonly rulesets: readonly Ruleset[];
  /** By name; those that exist. */
  readonly environments: ReadonlyMap<string, GitHubEnvironment>;
  /**
   * By environment, the client id of the app that it names itself. Null where it takes the one of the whole repository; absent where there is
   * no such environment.
   */
  readonly appIds: Readonly<Record<string, string | null | undefined>>;
  /** By environment, the names of its own secrets; absent where there is no such environment. */
  readonly secrets: Readonly<Record<string, readonly string[] | undefined>>;
  /** The app for verdicts: null where none is configured, or what is named is no app. */
  readonly verdictApp: GitHubApp | null | undefined;
  /** The same for the app of requests. */
  readonly requestsApp: GitHubApp | null | undefined;
  readonly actions: ActionsPermissions | undefined;
  readonly selected: SelectedActions | undefined;
  readonly workflows: WorkflowPermissions | undefined;
  readonly forkApproval: string | undefined;
  readonly privateReporting: boolean | undefined;
  /** What GitHub did not show, or not all of it. */
  readonly unseen: ReadonlySet<'mainRules' | 'rulesets' | 'environments'>;
  /** The accounts of AGE as the policy names them, and as GitHub knows them. */
  readonly accounts: readonly KnownAccount[];
  /** Branches that gateways follow, such as environment/production. */
  readonly branches: readonly string[];
  /** Branches of the gateways that the registry names, such as gateway/production/gw-1. */
  readonly gatewayBranches: readonly string[];
  /** Path -> text: the files of .github, and registry/signers. */
  readonly files: ReadonlyMap<string, string>;
  /** Every path of the repository. */
  readonly paths: readonly string[];
}

export interface KnownAccount extends Account {
  /** What the account with this number is called today; undefined where there is none. */
  readonly name: string | undefined;
  /** admin, write, read or none; undefined where GitHub hides it. */
  readonly permission: string | undefined;
}

/** What is known without asking GitHub. */
export interface LocalSettings extends Pick<Settings, 'branches' | 'gatewayBranches' | 'files' | 'paths'> {
  readonly age: readonly Account[];
  /** The numbers of the apps' accounts. */
  readonly verdictBot: number | undefined;
  readonly requestsBot: number | undefined;
}

/** Reads all of it; changes nothing. */
export async function readSettings(github: Protection & Accounts, given: LocalSettings): Promise<Settings> {
  const { age, verdictBot, requestsBot, ...local } = given;
  const repository = await github.readRepository();
  const actions = await github.actionsPermissions();
  const unseen = new Set<'mainRules' | 'rulesets' | 'environments'>();
  const shown = <T>(what: 'mainRules' | 'rulesets' | 'environments', value: T | undefined, none: T): T => {
    if (value === undefined) unseen.add(what);
    return value ?? none;
  };
  const rulesets = await fetchActiveRulesets(github);
  const environments = await fetchEnvironments(github);
  const known = [...environments.entries()].flatMap(([name, one]): [string, GitHubEnvironment][] => (one ? [[name, one]] : []));
  if (rulesets?.includes(undefined)) unseen.add('rulesets');
  if (known.length < environments.size) unseen.add('environments');
  const appOf = async (bot: number | undefined) => (bot === undefined ? null : github.appOfAccount(bot));
  const names = known.map(([name]) => name);
  return {
    repository,
    mainRules: shown('mainRules', await github.branchRules(repository.defaultBranch), []),
    rulesets: shown('rulesets', rulesets, []).flatMap((one) => one ?? []),
    environments: new Map(known),
    appIds: await askEach(names, (name) => github.environmentVariable(name, 'MDOCS_APP_CLIENT_ID')),
    secrets: await askEach(names, github.environmentSecrets),
    verdictApp: await appOf(verdictBot),
    requestsApp: await appOf(requestsBot),
    accounts: await fetchAccounts(github, age),
    unseen,
    actions,
    // GitHub has such a list only where actions are limited to it.
    selected: actions?.allowed === 'selected' ? await github.selectedActions() : undefined,
    workflows: await github.workflowPermissions(),
    forkApproval: await github.forkApproval(),
    privateReporting: await github.privateReporting(),
    ...local,
  };
}

/** Undefined where the list is hidden; one that is hidden itself stands there as undefined. */
async function fetchActiveRulesets(github: Protection): Promise<(Ruleset | undefined)[] | undefined> {
  const active = (await github.rulesets())?.filter(({ enforcement }) => enforcement === 'active');
  if (!active) return undefined;
  const found: (Ruleset | undefined)[] = [];
  for (const { id } of active) found.push(await github.ruleset(id));
  return found;
}

async function fetchEnvironments(github: Protection): Promise<Map<string, GitHubEnvironment | undefined>> {
  const found = new Map<string, GitHubEnvironment | undefined>();
  for (const name of (await github.environments()) ?? environmentNames) found.set(name, await github.environment(name));
  return found;
}

/** Of those that the workflows name. */
async function askEach<T>(names: readonly string[], ask: (name: string) => Promise<T>): Promise<Record<string, T>> {
  const found: Record<string, T> = {};
  for (const name of names) if (environmentNames.includes(name)) found[name] = await ask(name);
  return found;
}

async function fetchAccounts(github: Protection & Accounts, accounts: readonly Account[]): Promise<KnownAccount[]> {
  const found: KnownAccount[] = [];
  for (const { login, id } of accounts) {
    const name = await github.login(id);
    found.push({ login, id, name, permission: name === undefined ? undefined : await github.permissionOf(name) });
  }
  return found;
}

/** The environments that the workflows name. */
export const environmentNames = ['staging', 'withdrawal', 'production', 'requests', 'verdict', 'audit'];
