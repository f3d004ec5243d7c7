// Requires valid declarations: a repository without errors for an inspection; for publishing, a registry without errors.
import { type Finding, selectErrors } from '../../model/finding/finding.ts';
import type { Context } from '../../model/rule/rule.ts';
import { findingsScreen } from '../../report/findings-short.ts';
import type { Loaded } from '../run/judge.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf, tell } from '../run/output.ts';
import { inEffectText, keptText, refusedText } from './provision-words.ts';

/** The context of a repository without errors. Otherwise prints the findings, as data where a person reads them, and gives undefined. */
export async function requireValid(loaded: Loaded, options: Options, forPerson = true): Promise<Context | undefined> {
  const errors = selectErrors(loaded.findings);
  if (loaded.context && errors.length === 0) return loaded.context;
  await refuse(errors, options, forPerson);
  return undefined;
}

/** What publishing starts from. */
export interface Publishable {
  readonly context: Context;
  readonly findings: readonly Finding[];
  /** Whether there are errors because of which institutions keep what they have: then the command ends with 1. */
  readonly hasErrors: boolean;
  /** Set where the registry has errors: then nothing but urgent changes is published. */
  readonly onlyUrgent?: true;
}

/** What may be published in spite of errors in the registry, where its policy can be read: suspension, revocation and expiry. */
export const limitToUrgent = ({ context, findings }: Loaded): Publishable | undefined =>
  context && { context, findings, hasErrors: true, onlyUrgent: true };

/**
 * The errors because of which something is not published as it is declared. While a new test is awaited, the tested access stays; and of a
 * certificate that is over nothing has to be published any more, for weeks perhaps, until its institution sends another.
 */
export const listKeeping = ({ findings }: Pick<Loaded, 'findings'>): Finding[] =>
  selectErrors(findings).filter((one) => one.publication !== 'keeps-tested' && !isInEffect(one));

const isInEffect = ({ file, publication }: Finding): boolean => publication === 'takes-effect' && file.startsWith('integrations');

/** Errors in the registry stop everything, because they concern everybody; errors elsewhere are told and stop nobody else. */
export async function requirePublishable(
  loaded: Loaded,
  options: Options,
  forPerson: boolean | 'if-refused' = true,
): Promise<Publishable | undefined> {
  const { context, findings } = loaded;
  const errors = listKeeping(loaded);
  const common = errors.filter(isCommonError);
  if (!context || common.length > 0) {
    await refuse(common.length > 0 ? common : errors, options, forPerson !== false);
    return undefined;
  }
  const inEffect = selectErrors(findings).filter(isInEffect);
  if (inEffect.length > 0) tell(inEffectText(inEffect.length, options.locale));
  if (errors.length > 0) {
    if (forPerson === true) await put(`${findingsScreen(errors, screenOf(process.stdout, options.locale))}\n`);
    tell(keptText(errors.length, options.locale));
  }
  return { context, findings, hasErrors: errors.length > 0 };
}

/** What takes effect by itself, such as the end of an authority, stops nobody else. */
export const isCommonError = ({ severity, file, publication }: Finding): boolean =>
  severity === 'error' && !file.startsWith('integrations') && publication !== 'takes-effect';

async function refuse(errors: readonly Finding[], { locale }: Options, forPerson: boolean): Promise<void> {
  if (forPerson) await put(`${findingsScreen(errors, screenOf(process.stdout, locale))}\n`);
  tell(refusedText(errors.length, locale));
}
