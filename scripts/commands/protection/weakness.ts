// A check of the protection, and what it finds: what is off, why it matters, and which click repairs it.
import type { Text } from '../../model/text/text.ts';
import type { Weakness } from '../../report/protection.ts';
import type { Settings } from './settings.ts';

/** hidden: GitHub does not show it to this token. */
export type CheckResult = readonly Text[] | 'hidden';

export interface SettingCheck extends Omit<Weakness, 'what'> {
  find(settings: Settings): CheckResult;
}

/** The text when something is off. */
export const flagUnless = (right: boolean, text: Text): readonly Text[] => (right ? [] : [text]);
