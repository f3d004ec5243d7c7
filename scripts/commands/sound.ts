// What may be rendered or published: only a repository without errors.
import type { Context } from '../model/rule.ts';
import { findingsText } from '../report/findings.ts';
import type { Loaded } from './load.ts';
import type { Options } from './options.ts';
import { put, screenOf, tell } from './output.ts';
import { refusedText } from './provision-words.ts';

/** The context of a sound repository; otherwise what is wrong is told, as data where a person reads it, and there is none. */
export async function soundContext(
  { context, findings }: Loaded,
  { locale }: Options,
  forPerson = true,
): Promise<Context | undefined> {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (context && errors.length === 0) return context;
  if (forPerson) await put(`${findingsText(errors, screenOf(process.stdout, locale))}\n`);
  tell(refusedText(errors.length, locale));
  return undefined;
}
