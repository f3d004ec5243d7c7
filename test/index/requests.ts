// Random requests against a base that goes on meanwhile: where an index is enough for the verdict, it is the one that reading everything gives, and
// so are the claims.
import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { compareCandidate, readMerged } from '../../scripts/apply/candidate.ts';
import { listChangedPaths, readTreeAt } from '../../scripts/apply/commit-tree.ts';
import { toIndex } from '../../scripts/commands/index/keep.ts';
import { readIndex } from '../../scripts/commands/index/lookup.ts';
import { pagesOf } from '../../scripts/commands/index/pages.ts';
import { makeRecords } from '../../scripts/commands/index/record.ts';
import { writeIndex } from '../../scripts/commands/index/write.ts';
import { decideAccess } from '../../scripts/commands/publish/decide-access.ts';
import { loadTree } from '../../scripts/commands/run/judge.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import { addBranches, addIndexed, readAll, readBareGround } from '../../scripts/commands/verdict/base.ts';
import { readClaims } from '../../scripts/commands/verdict/claims.ts';
import { judgePull } from '../../scripts/commands/verdict/judge.ts';
import { findNamed } from '../../scripts/commands/verdict/named.ts';
import { type BaseIndex, isOfNow, judgeShortly, readClaimsShortly } from '../../scripts/commands/verdict/short-way.ts';
import { addDays } from '../../scripts/model/date.ts';
import { environments } from '../../scripts/model/environment.ts';
import type { Proposal } from '../../scripts/model/proposal/proposal.ts';
import type { Verdict } from '../../scripts/model/verdict/verdict.ts';
import { commentOf, statusOf } from '../../scripts/report/comment/comment.ts';
import { runInside } from '../commands/inside.ts';
import type { World } from '../commands/world.ts';
import { gitIn } from '../kill/world.ts';
import { changes, soundChanges } from './edits.ts';
import { git, makeDraw, makeWorkingCopy, version } from './walk.ts';

interface Judged {
  readonly steps: number;
  /** How many were refused and how many were not, how many of each with the index alone, and of how many the claims were read with it. */
  readonly refused: number;
  readonly shortly: number;
  readonly passed: number;
  readonly passedShortly: number;
  readonly claimed: number;
  readonly failure?: { readonly done: readonly string[]; readonly short: string; readonly long: string };
}

const headOf = (root: string) => gitIn(root, 'rev-parse', 'HEAD');

/** The index that a run of provision would have made of a commit. */
async function indexAt(root: string, remote: string, today: string) {
  const commit = headOf(root);
  const loaded = await loadTree(await readTreeAt(root, commit), today, nodePlatform);
  const { context, findings } = loaded;
  if (!context) return undefined;
  const { facts, registry } = context;
  const records = makeRecords(facts, findings, today, registry);
  const access = await decideAccess({ remote, today, signers: undefined, loaded }, registry);
  const of = { version, commit, differing: [], access };
  return readIndex(pagesOf(writeIndex(toIndex({ today, registry, records, findings }, of))));
}

/** As far as nothing stops it. */
async function publish(root: string, remote: string, today: string): Promise<void> {
  for (const environment of environments) await runInside({ folder: root } as World, 'provision', { remote, environment, today });
}

/** Every other time something that passes. */
function commitChanges(root: string, draw: (below: number) => number, most: number): string[] {
  const [list, count] = draw(2) === 0 ? [soundChanges, 1] : [changes, 1 + draw(most)];
  const names = Object.keys(list);
  const chosen = Array.from({ length: count }, () => names[draw(names.length)] ?? '');
  for (const name of chosen) list[name]?.(root, draw);
  git(root, 'add', '-A', '.');
  git(root, 'commit', '-qm', 'step', '--allow-empty');
  return chosen;
}

const stranger = { login: 'strain', id: 7 };
const maintainerOf = (i: number) => ({ login: `institutia-${String(i).padStart(5, '0')}`, id: 1000 + i });
const authors: readonly Proposal['author'][] = [
  { login: 'age-demo-integrari', id: 9000000001 },
  stranger,
  ...Array.from({ length: 14 }, (_, i) => maintainerOf(i)),
];

const place = { repository: 'age/mdocs', serverUrl: 'https://github.example', number: 7, locales: ['ro', 'en', 'ru'] } as const;
const tell = (verdict: Verdict, named: readonly number[], today: string) =>
  JSON.stringify([statusOf(verdict, 'ro'), named, commentOf(verdict, { ...place, today })], undefined, 1);

/** Ends at the first difference. */
export async function judgeBothWays(seed: number, steps: number, institutions = 14): Promise<Judged> {
  const draw = makeDraw(seed);
  const root = makeWorkingCopy(institutions);
  const remote = `${root}/.mdocs/remote.git`;
  const done: string[] = [];
  const counts = { refused: 0, shortly: 0, passed: 0, passedShortly: 0, claimed: 0 };
  let today = '2026-06-01';
  try {
    gitIn(root, 'init', '--quiet', '--bare', remote);
    if (draw(4) > 0) await publish(root, remote, today);
    let index = await indexAt(root, remote, today);
    for (let step = 1; step <= steps; step++) {
      const heads: string[] = [];
      const start = headOf(root);
      if (draw(3) === 0) done.push(`main: ${commitChanges(root, draw, 1)}`);
      const main = headOf(root);
      if (draw(5) === 0) today = addDays(today, draw(9));
      git(root, 'checkout', '-q', '--detach', draw(3) === 0 ? start : main);
      done.push(`${today} request: ${commitChanges(root, draw, 2)}`);
      heads.push(headOf(root));
      git(root, 'checkout', '-qf', main);
      if (draw(6) === 0) {
        done.push('published');
        await publish(root, remote, today);
      }
      const bare = await readBareGround({ folder: root, commit: main, environments: remote, today });
      const whole = await addBranches(bare);
      const base = await readAll(whole);
      const changed = index ? await listChangedPaths(root, index.head.commit, main) : ['registry/policy.yaml'];
      const isOfTips = index !== undefined && (await isOfNow(index, bare));
      const known: BaseIndex | undefined = index && { index, changed, isOfTips };
      const ground = index && isOfTips ? await addIndexed(bare, index) : whole;
      const compared = await compareCandidate(ground, main, heads[0] ?? '');
      const owner = /institutia-(\d+)/.exec(compared.changes[0]?.path ?? '')?.[1];
      const anybody = authors[draw(authors.length)] ?? stranger;
      const author = owner !== undefined && draw(3) > 0 ? maintainerOf(Number(owner)) : anybody;
      const proposal = { author, title: 'A change', messages: compared.messages, changes: compared.changes, approvals: [] };
      const one = { head: heads[0] ?? '', openedOn: today, proposal, candidate: compared };
      const long = await judgePull({ ...one, candidate: await readMerged(ground, compared) }, base);
      const isRefused = long.answer === 'refused';
      if (isRefused) counts.refused++;
      else counts.passed++;
      const short = known && (await judgeShortly(one, compared.mergedId, ground, known));
      if (short) {
        if (isRefused) counts.shortly++;
        else counts.passedShortly++;
        const one = tell(short.verdict, findNamed(proposal, short.facts, false), today);
        const other = tell(long, findNamed(proposal, base.loaded.repository.facts, false), today);
        if (one !== other || !isDeepStrictEqual(short.verdict, long))
          return { steps: step, ...counts, failure: { done, short: one, long: other } };
      }
      const claims = known && (await readClaimsShortly(heads, ground, known));
      if (claims) {
        counts.claimed++;
        const all = await readClaims(root, heads, base);
        if (!isDeepStrictEqual(claims, all)) {
          const show = (value: unknown) =>
            JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part), 1);
          return { steps: step, ...counts, failure: { done, short: show(claims), long: show(all) } };
        }
      }
      // A main branch that nobody can judge by any more goes back to where it began.
      if (!base.loaded.context || base.loaded.findings.length > 40) {
        git(root, 'reset', '-q', '--hard', gitIn(root, 'rev-list', '--max-parents=0', 'HEAD'));
        done.push('main: begins again');
      }
      if (draw(3) === 0) {
        if (draw(2) === 0) await publish(root, remote, today);
        index = (await indexAt(root, remote, today)) ?? index;
        done.push('index');
      }
    }
    return { steps, ...counts };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
