// After a renewal the old certificate ends by itself once every gateway saw the new one in use, and never comes back by itself.
import { expect, test } from 'vitest';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Seen } from '../scripts/model/gateway/observed.ts';
import { hasTakenOver } from '../scripts/model/gateway/replaced.ts';
import type { Report } from '../scripts/model/gateway/report.ts';
import { noticesOfPublications } from '../scripts/model/notice/publications.ts';
import { brakesOf } from '../scripts/model/publication/brake.ts';
import { manifestPath, readManifest } from '../scripts/model/publication/manifest.ts';
import { planOf } from '../scripts/model/publication/plan.ts';
import { commitMessage } from '../scripts/report/plan/commit-message.ts';
import { causesOf, listReplaced } from '../scripts/targets/decide/causes.ts';
import { readLastGood } from '../scripts/targets/decide/last-good.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { writeLetter } from '../scripts/targets/notices/letter.ts';
import { hashOf, judgeScene, usualNew, usualOld } from './renewal/scene.ts';

const now = new Date('2026-06-10T12:00:00Z');
const [former, next] = ['a'.repeat(40), 'b'.repeat(40)];
const clientId = 'ce4860e8-3be2-417d-86c5-8cb66f21c92f';
const seen = (first: string, last = first): Seen => ({ count: 3, first: `${first}:00Z`, last: `${last}:00Z` });
const report = (certificates: Record<string, Seen>, until = '2026-06-10T11:50:00Z') =>
  ({ gateway: 'gw-1', observed: { until, clients: { [clientId]: { certificates } } } }) as unknown as Report;
const used = { [next]: seen('2026-06-08T10:00', '2026-06-10T11:00') };
const isOver = (...reports: (Report | string)[]) => hasTakenOver(reports, { clientId, former, next }, now);

test('every gateway has to have seen the new one for a day, and not the old one', () => {
  const old = (last: string) => ({ ...used, [former]: seen('2026-05-01T10:00', last) });
  expect(isOver(report(used))).toBe(true);
  expect(isOver(report(used), report(old('2026-06-09T11:00')))).toBe(true);
  expect(isOver()).toBe(false);
  expect(isOver(report(used), 'missing')).toBe(false);
  expect(isOver(report(used), report({}))).toBe(false);
  expect(isOver(report({ [next]: seen('2026-06-10T01:00') }))).toBe(false);
  expect(isOver(report(old('2026-06-10T01:00')))).toBe(false);
  expect(isOver(report(used, '2026-06-10T01:00:00Z'))).toBe(false);
});

test('a new one that was tried once, and an old one that rests, are not taken for one that took over', () => {
  const tried = { [next]: seen('2026-06-05T10:00', '2026-06-05T10:05') };
  // On Friday somebody tried the new one; the servers, which rest until Monday, have the old one.
  expect(isOver(report({ ...tried, [former]: seen('2026-05-01T10:00', '2026-06-05T17:00') }))).toBe(false);
  expect(isOver(report({ ...tried, [former]: seen('2026-05-01T10:00', '2026-06-05T10:02') }))).toBe(false);
  expect(isOver(report(tried))).toBe(false);
  // Somebody went back to the old one, and it was quiet since.
  const back = { [next]: seen('2026-06-01T10:00', '2026-06-04T10:00'), [former]: seen('2026-05-01T10:00', '2026-06-04T11:00') };
  expect(isOver(report(back))).toBe(false);
  // A clock was a week ahead for a minute.
  const ahead = { [next]: seen('2026-06-10T10:00', '2026-06-17T10:00'), [former]: seen('2026-05-01T10:00', '2026-06-10T11:00') };
  expect(isOver(report(ahead))).toBe(false);
  const days = { [next]: seen('2026-06-05T10:00', '2026-06-08T10:00'), [former]: seen('2026-05-01T10:00', '2026-06-05T17:00') };
  expect(isOver(report(days))).toBe(true);
});

async function published() {
  const { loaded } = await judgeScene();
  const { context } = loaded;
  if (!context) throw new Error('no policy');
  const publish = async (lastGood: object, more: object = {}) => {
    const decided = decidePublication('production', context, { lastGood: lastGood as never, findings: [], ...more });
    const files = await render(decided.publication, { commit: 'c'.repeat(40), modified: false }, nodePlatform);
    return { files, certificates: decided.publication.clients[0]?.certificates.map(({ sha256 }) => sha256) };
  };
  return { context, publish };
}

test('a revocation of the new one gives an old one back nothing that had ended, and takes nothing from one still in use', async () => {
  const { loaded } = await judgeScene();
  const { context } = loaded;
  if (!context) throw new Error('no policy');
  const publish = async (lastGood: object, more: object, of = context) => {
    const decided = decidePublication('production', of, { lastGood: lastGood as never, findings: [], ...more });
    const files = await render(decided.publication, { commit: 'c'.repeat(40), modified: false }, nodePlatform);
    return { files, certificates: decided.publication.clients[0]?.certificates.map(({ sha256 }) => sha256) ?? [] };
  };
  const takenOver = { hasTakenOver: (id: string) => id === clientId };
  const { registry } = context;
  const line = { sha256: hashOf(usualNew), since: context.today, reason: 'Cheia a fost pierdută.' };
  const revoked = { ...context, registry: { ...registry, revoked: [...registry.revoked, line] } } as unknown as typeof context;
  const both = await publish(await readLastGood(undefined, nodePlatform), takenOver);
  const inUse = await readLastGood(both.files, nodePlatform);
  expect((await publish(inUse, {}, revoked)).certificates).toEqual([hashOf(usualOld)]);
  const one = await publish(inUse, takenOver);
  const none = await publish(await readLastGood(one.files, nodePlatform), {}, revoked);
  expect(none.certificates).toEqual([]);
  expect((await publish(await readLastGood(none.files, nodePlatform), {}, revoked)).certificates).toEqual([]);
});

test('the old one ends with that, is recorded and told, stops at no brake, and stays away', async () => {
  const { context, publish } = await published();
  const takenOver = { hasTakenOver: (id: string) => id === clientId };
  const nothing = await readLastGood(undefined, nodePlatform);
  const both = await publish(nothing, takenOver);
  expect(new Set(both.certificates)).toEqual(new Set([hashOf(usualOld), hashOf(usualNew)]));
  const lastGood = await readLastGood(both.files, nodePlatform);
  expect((await publish(lastGood)).certificates).toHaveLength(2);
  const one = await publish(lastGood, takenOver);
  expect(one.certificates).toEqual([hashOf(usualNew)]);
  expect((await publish(lastGood, { ...takenOver, scope: 'removals' })).certificates).toEqual([hashOf(usualNew)]);
  // Whatever is reported later.
  const later = await readLastGood(one.files, nodePlatform);
  expect((await publish(later)).certificates).toEqual([hashOf(usualNew)]);
  const plan = planOf('production', one.files, both.files, []);
  const before = readManifest(both.files.get(manifestPath));
  const causes = causesOf(plan, context, lastGood);
  const braking = { plan, before, announcements: [], generation: 2, rendersOtherwise: false, sameDeclarations: true };
  expect(brakesOf({ ...braking, causes })).toEqual([]);
  expect(brakesOf({ ...braking, causes: new Map() }).map(({ kind }) => kind)).toEqual(['unexplained']);
  const replaced = listReplaced(plan, context);
  const message = commitMessage({ ...plan, replaced }, {});
  expect(message).toContain(`Replaced: alfa/alfa-registru ${hashOf(usualOld)} by ${hashOf(usualNew)}\n`);
  const after = readManifest(one.files.get(manifestPath));
  if (!before || !after) throw new Error('no manifest');
  const [notice] = noticesOfPublications(
    [{ environment: 'production', commit: 'd'.repeat(40), day: '2026-06-10', before, after }],
    {
      audience: { age: 'age@age.example', institutions: new Map([['alfa', { name: 'Alfa', technical: 'it@alfa.example' }]]) },
      urls: {
        staging: { serviceUrl: 'https://mdocs.example', apiUrl: 'https://mdocs.example/api' },
        production: { serviceUrl: 'https://mdocs.example', apiUrl: 'https://mdocs.example/api' },
      },
      explainLoss: () => 'removed',
      isReplaced: () => replaced.length > 0,
    },
  );
  expect(notice?.kind).toBe('changed');
  expect(JSON.stringify(notice && writeLetter(notice, { locales: ['en'], mailbox: 'age@age.example' }))).toContain(
    'ended by itself',
  );
});
