// Everything that protects the repository, looked at once. A pure function of what was read.
import type { Weakness } from '../../report/protection.ts';
import { actionsChecks } from './actions.ts';
import { environmentChecks } from './environments.ts';
import { featureChecks } from './features.ts';
import { fileChecks } from './files.ts';
import { mainChecks } from './main-branch.ts';
import { publishedChecks } from './published-branches.ts';
import type { Settings } from './settings.ts';
import type { SettingCheck } from './weakness.ts';

export const protectionChecks: readonly SettingCheck[] = [
  ...mainChecks,
  ...publishedChecks,
  ...actionsChecks,
  ...environmentChecks,
  ...featureChecks,
  ...fileChecks,
];

export interface Inspection {
  readonly weaknesses: readonly Weakness[];
  /** Codes of the checks that saw nothing, because GitHub hides the settings from the token. */
  readonly hidden: readonly string[];
}

export function inspectProtection(settings: Settings): Inspection {
  const weaknesses: Weakness[] = [];
  const hidden: string[] = [];
  for (const { code, why, click, page, find } of protectionChecks) {
    const found = find(settings);
    if (found === 'hidden') hidden.push(code);
    else weaknesses.push(...found.map((what) => ({ code, what, why, click, page })));
  }
  return { weaknesses, hidden };
}
