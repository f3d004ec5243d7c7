// mdocs suggest: what gateways saw that the declarations could leave out, or lack. Writes nothing: whoever agrees asks for it by a request.
import { type Environment, environments } from '../../model/environment.ts';
import { type Suggestion, suggestFor } from '../../model/gateway/suggestions.ts';
import { Failure } from '../../model/text/failure.ts';
import { suggestionText } from '../../report/status/suggestions.ts';
import { readReportsIfThere } from '../gateway/reports.ts';
import { withPublished } from '../publish/published.ts';
import { findRemote } from '../publish/remote.ts';
import { memoryOf } from '../publish/signing.ts';
import { loadReadable } from '../run/load.ts';
import { nowOf, type Options } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { unknownInstitution } from '../run/unknown-institution.ts';

export interface SuggestOptions extends Options {
  readonly format: 'text' | 'json';
  readonly remote?: string;
}

/** Exit code 0, or 1 when policy.yaml cannot be read. */
export const suggest = (institution: string | undefined, options: SuggestOptions): Promise<number> =>
  withPublished(options, (found) => showSuggestions(institution, found));

async function showSuggestions(institution: string | undefined, options: SuggestOptions): Promise<number> {
  const loaded = await loadReadable(options);
  if (!loaded) return 1;
  const { registry, facts } = loaded.context;
  if (institution !== undefined && !facts.fileOf(institution)) throw new Failure(unknownInstitution(institution, facts));
  const remote = findRemote(options);
  const [now, memory] = [nowOf(options), memoryOf(options)];
  const suggestions: Suggestion[] = [];
  const asked: Environment[] = [];
  for (const environment of remote === undefined ? [] : environments) {
    const place = { remote: remote ?? '', environment, now, memory };
    const reports = (await readReportsIfThere(registry, place)).map(({ report }) => report);
    if (reports.some((report) => typeof report !== 'string')) asked.push(environment);
    for (const { slug, systems } of facts.files)
      for (const { accesses } of institution === undefined || slug === institution ? systems : []) {
        const access = accesses[environment];
        if (access) suggestions.push(...suggestFor(access, reports, now));
      }
  }
  if (options.format === 'json') await put(`${JSON.stringify({ formatVersion: 1, asked, suggestions }, null, 2)}\n`);
  else await put(suggestionText({ asked, suggestions }, screenOf(process.stdout, options.locale)));
  return 0;
}
