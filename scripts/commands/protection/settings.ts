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
  /** The app for verdicts: null where none is configured. */
  readonly verdictApp: GitHubApp | null | undefined;
  readonly actions: ActionsPermissions | undefined;
  readonly selected: SelectedActions | undefined;
  readonly workflows: WorkflowPermissions | undefined;
  readonly forkApproval: string | undefined;
  readonly privateReporting: boolean | undefined;
  /** Branches that gateways follow, such as environment/production. */
  readonly branches: readonly string[];
  /** Path -> text: the files of .github. */
  readonly files: ReadonlyMap<string, string>;
  /** Every path of the repository. */
  readonly paths: readonly string[];
}

type LocalFiles = Pick<Settings, 'branches' | 'files' | 'paths'>;

/** Reads all of it; changes nothing. */
export async function readSettings(github: Protection, local: LocalFiles, verdictBot?: number): Promise<Settings> {
  const repository = await github.readRepository();
  const actions = await github.actionsPermissions();
  const environments = await fetchEnvironments(github);
  return {
    repository,
    mainRules: await github.branchRules(repository.defaultBranch),
    rulesets: await fetchActiveRulesets(github),
    environments,
    appIds: await fetchAppIds(github, environments),
    verdictApp: verdictBot === undefined ? null : await github.appOfAccount(verdictBot),
    actions,
    // GitHub has such a list only where actions are limited to it.
    selected: actions?.allowed === 'selected' ? await github.selectedActions() : undefined,
    workflows: await github.workflowPermissions(),
    forkApproval: await github.forkApproval(),
    privateReporting: await github.privateReporting(),
    ...local,
  };
}

async function fetchActiveRulesets(github: Protection): Promise<Ruleset[]> {
  const found: Ruleset[] = [];
  for (const { id, enforcement } of await github.rulesets()) {
    const ruleset = enforcement === 'active' ? await github.ruleset(id) : undefined;
    if (ruleset) found.push(ruleset);
  }
  return found;
}

async function fetchEnvironments(github: Protection): Promise<Map<string, GitHubEnvironment>> {
  const found = new Map<string, GitHubEnvironment>();
  for (const name of await github.environments()) {
    const environment = await github.environment(name);
    if (environment) found.set(name, environment);
  }
  return found;
}

/** Those that publish. */
const publishing = ['staging', 'withdrawal', 'production'] as const;

async function fetchAppIds(github: Protection, environments: Settings['environments']): Promise<Settings['appIds']> {
  const found: Record<string, string | null | undefined> = {};
  for (const name of publishing)
    if (environments.has(name)) found[name] = await github.environmentVariable(name, 'MDOCS_APP_CLIENT_ID');
  return found;
}
