// Everything that protects the repository, looked at once. A pure function of what was read.
import type { Weakness } from '../../report/protection.ts';
import { actionsChecks } from './actions.ts';
import { appChecks } from './apps.ts';
import { environmentChecks } from './environments.ts';
import { featureChecks } from './features.ts';
import { fileChecks } from './files.ts';
import { mainChecks } from './main-branch.ts';
import { peopleChecks } from './people.ts';
import { publishedChecks } from './published-branches.ts';
import { repositoryChecks } from './repository.ts';
import type { Settings } from './settings.ts';
import type { SettingCheck } from './weakness.ts';

type Unseen = Settings['unseen'] extends ReadonlySet<infer T> ? T : never;

/** Beside what each group looks at: where GitHub does not show all of it, what seems to be missing may be there. */
const groups: readonly (readonly [readonly SettingCheck[], Unseen?])[] = [
  [repositoryChecks],
  [mainChecks, 'mainRules'],
  [publishedChecks, 'rulesets'],
  [actionsChecks],
  [environmentChecks, 'environments'],
  [appChecks],
  [peopleChecks],
  [featureChecks],
  [fileChecks],
];

export const protectionChecks: readonly SettingCheck[] = groups.flatMap(([checks]) => checks);

export interface Inspection {
  readonly weaknesses: readonly Weakness[];
  /** Codes of the checks that saw nothing, because GitHub hides the settings from the token. */
  readonly hidden: readonly string[];
}

export function inspectProtection(settings: Settings): Inspection {
  const weaknesses: Weakness[] = [];
  const hidden: string[] = [];
  for (const [checks, needs] of groups)
    for (const { code, why, click, page, find } of checks) {
      const found = find(settings);
      const isUnseen = needs !== undefined && settings.unseen.has(needs);
      if (found === 'hidden' || (isUnseen && found.length > 0)) hidden.push(code);
      else weaknesses.push(...found.map((what) => ({ code, what, why, click, page })));
    }
  return { weaknesses, hidden };
}
