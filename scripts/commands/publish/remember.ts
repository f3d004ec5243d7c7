// Writes down, beside an environment, which reports of its gateways were the newest, for readers of which nothing stays.
import { publish } from '../../apply/publish.ts';
import { type Disbelief, maySign } from '../../apply/signed-file.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { dropAhead, joinSeen, nameSeen, type SeenReports, writeSeen } from '../../model/gateway/seen.ts';
import { memoryBranch, memoryPath, readSignedMemory } from '../gateway/memory.ts';
import { type ReportPlace, readSeenReports } from '../gateway/reports.ts';
import { withSigningKey } from './signing.ts';

/**
 * kept: nothing newer was seen. none: no gateway reports, or no key here may sign it. overtaken: other runs were always faster. Otherwise it was
 * written anew; `foreign` says why what was there is not believed.
 */
export interface Remembered {
  readonly outcome: 'written' | 'kept' | 'none' | 'overtaken';
  readonly foreign?: Exclude<Disbelief, 'missing' | 'unreachable'>;
}

const attempts = 3;

/** Throws a Failure where the remote cannot be read or written. */
export async function rememberReports(
  registry: Pick<Registry, 'gateways'>,
  place: ReportPlace & { readonly root: string },
): Promise<Remembered> {
  const { remote, environment, now, root, memory } = place;
  const { signers } = memory;
  const own = [...(registry.gateways ?? [])].filter(([, { environments }]) => environments.includes(environment));
  if (own.length === 0 || signers === undefined) return { outcome: 'none' };
  const branch = memoryBranch(environment);
  return withSigningKey({ root, remote }, async (signingKey) => {
    if (signingKey === undefined || !(await maySign(signingKey, { signers, branch }))) return { outcome: 'none' };
    const named = new Set(own.map(([name]) => nameSeen(environment, name)));
    const { seen: news } = await readSeenReports(registry, place);
    for (let i = 0; i < attempts; i++) {
      const { commit: expected, found } = await readSignedMemory(remote, environment, signers);
      const before: SeenReports = typeof found === 'string' ? new Map() : dropAhead(found, now);
      const seen = new Map([...joinSeen(before, news)].filter(([name]) => named.has(name)));
      const text = writeSeen(seen);
      const isForeign = typeof found === 'string' && found !== 'missing' && found !== 'unreachable';
      if (seen.size === 0 || (typeof found !== 'string' && writeSeen(found) === text)) return { outcome: 'kept' };
      const message = 'Reports of gateways: the newest that were seen';
      const files = new Map([[memoryPath, text]]);
      const date = now.toISOString();
      const request = { remote, branch, files, message, date, replaces: true, signingKey, signers };
      const first = await publish({ ...request, expected });
      // What cannot be brought has no tip that is known before.
      const isAgain = first.kind === 'overtaken' && expected === undefined && isForeign;
      const { kind } = isAgain ? await publish({ ...request, expected: first.commit }) : first;
      if (kind !== 'overtaken') return { outcome: 'written', ...(isForeign && { foreign: found }) };
    }
    return { outcome: 'overtaken' };
  });
}
