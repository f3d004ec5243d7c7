// Who is told why it has no access: those whose file suspends them, or whose certificate was revoked, and nobody who has access.
import { expect, test } from 'vitest';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Files } from '../scripts/model/tree.ts';
import { readLastGood } from '../scripts/targets/decide/last-good.ts';
import { decidePublication, republish } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { base, loadOver } from './cases/tree.ts';

type Texts = Readonly<Record<string, string>>;

const alfa = 'integrations/alfa.yaml';
const suspended = { [alfa]: textOf(alfa).replace('rsi: "0123"', 'rsi: "0123"\n    status: suspended\n    reason: Verificare.') };
const revoke = (sha256: string): Texts => ({
  'registry/revoked.yaml': `revoked:\n  - { sha256: "${sha256}", since: 2026-05-30, reason: Cheia a fost pierdută. }\n`,
});

function textOf(path: string): string {
  const entry = base.get(path);
  if (entry?.kind !== 'file') throw new Error(`${path} is no file`);
  return Buffer.from(entry.read()).toString();
}

async function publish(texts: Texts, today: string, current?: Files) {
  const over = Object.entries(texts).map(
    ([path, text]) => [path, { kind: 'file' as const, read: () => Buffer.from(text) }] as const,
  );
  const { context, findings } = await loadOver(base, new Map(over), today);
  if (!context) throw new Error('the base has no policy');
  const lastGood = await readLastGood(current, nodePlatform);
  const { publication } = decidePublication('staging', context, { lastGood, findings });
  const files = await render(publication, { commit: null, modified: false }, nodePlatform);
  const again = republish('staging', context.registry, await readLastGood(files, nodePlatform));
  expect(await render(again, { commit: null, modified: false }, nodePlatform)).toEqual(files);
  const clients = files.get('nginx/clients.map') ?? '';
  const told: { sha1: string; sha256: string; why: string; since?: string }[] = JSON.parse(files.get('withdrawn.json') ?? '');
  for (const { sha1 } of told) expect(clients).not.toContain(sha1);
  return { files, clients, told, short: told.map(({ why, since }) => [why, since]), publication };
}

test('a suspension is told since the publication that first had it, and no longer once access is given back', async () => {
  const before = await publish({}, '2026-06-01');
  expect(before.short).toEqual([]);
  const first = await publish(suspended, '2026-06-02', before.files);
  expect(first.short).toEqual([['suspended', '2026-06-02']]);
  const [sha1] = first.told.map((one) => one.sha1);
  expect(before.clients).toContain(sha1);
  expect(first.files.get('nginx/withdrawn.map')).toContain(`${sha1} suspended:2026-06-02;`);
  const later = await publish(suspended, '2026-06-09', first.files);
  expect(later.short).toEqual([['suspended', '2026-06-02']]);
  expect((await publish({}, '2026-06-10', later.files)).short).toEqual([]);
});

test('no day is told where nobody knows it: in a first publication, and after one of a version that told nobody', async () => {
  expect((await publish(suspended, '2026-06-02')).short).toEqual([['suspended', undefined]]);
  const { files } = await publish({}, '2026-06-01');
  const former = new Map([...files].filter(([path]) => path !== 'withdrawn.json'));
  const first = await publish(suspended, '2026-06-02', former);
  expect(first.short).toEqual([['suspended', undefined]]);
  expect((await publish(suspended, '2026-06-03', first.files)).short).toEqual([['suspended', undefined]]);
});

test('a revoked certificate is told with its day, rather than the suspension, and also after its file has another', async () => {
  const before = await publish({}, '2026-06-01');
  const [certificate] = before.publication.clients.find(({ institution }) => institution === 'alfa')?.certificates ?? [];
  if (!certificate) throw new Error('Alfa is not published');
  const revoked = revoke(certificate.sha256);
  const both = await publish({ ...suspended, ...revoked }, '2026-06-02', before.files);
  expect(both.told).toEqual([{ sha1: certificate.sha1, sha256: certificate.sha256, why: 'revoked', since: '2026-05-30' }]);
  const gone = { [alfa]: textOf(alfa).replace('alfa-registru.staging.cer', 'beta-portal.staging.cer') };
  expect((await publish({ ...gone, ...revoked }, '2026-06-03', both.files)).told).toEqual(both.told);
});

test('what somebody wrote by hand is not taken over', async () => {
  const { files } = await publish(suspended, '2026-06-02');
  const [good] = JSON.parse(files.get('withdrawn.json') ?? '');
  for (const wrong of [
    'null',
    '{}',
    '[null, 1, [], "x"]',
    JSON.stringify([
      { ...good, since: '}' },
      { ...good, sha1: 'x' },
    ]),
  ]) {
    const read = await readLastGood(new Map([...files, ['withdrawn.json', wrong]]), nodePlatform);
    expect(read.withdrawn).toEqual([]);
  }
});
