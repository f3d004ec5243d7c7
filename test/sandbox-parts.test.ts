// Contents in parts: sizes at their edges, order, what a lost answer leaves, 5 GiB without its bytes, and histories of calls against a model.
import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goOn, readRange } from '../scripts/sandbox/blobs.ts';
import { Journal } from '../scripts/sandbox/journal.ts';
import { one, type StandIn, sha256, startStandIn } from './sandbox/stand-in.ts';

const MiB = 1024 ** 2;
const GiB = 1024 ** 3;
const self = `urn:md:system:${one}`;

describe('what a part may be', () => {
  const part = (from: number, size: number, total: number | '*') =>
    ({ range: readRange(size === 0 ? `bytes */${total}` : `bytes ${from}-${from + size - 1}/${total}`), size }) as const;
  const begun = (size: number, total: number | null = null) => ({ size, total, isComplete: false });
  const outcome = (work: () => object) => {
    try {
      return work();
    } catch (error) {
      return (error as { status: number }).status;
    }
  };

  test.each<[string, ReturnType<typeof begun>, ReturnType<typeof part>, object | number]>([
    ['5 MiB, first of more', begun(0), part(0, 5 * MiB, 10 * MiB), begun(5 * MiB, 10 * MiB)],
    ['a byte less, first of more', begun(0), part(0, 5 * MiB - 1, 10 * MiB), 400],
    ['5 GiB, first of more', begun(0), part(0, 5 * GiB, 5 * GiB + 1), begun(5 * GiB, 5 * GiB + 1)],
    ['a byte more than 5 GiB', begun(0), part(0, 5 * GiB + 1, 6 * GiB), 413],
    [
      'a byte, last',
      begun(5 * MiB, 5 * MiB + 1),
      part(5 * MiB, 1, 5 * MiB + 1),
      { ...begun(5 * MiB + 1, 5 * MiB + 1), isComplete: true },
    ],
    [
      '5 GiB, last',
      begun(5 * GiB, 10 * GiB),
      part(5 * GiB, 5 * GiB, 10 * GiB),
      { ...begun(10 * GiB, 10 * GiB), isComplete: true },
    ],
    ['a byte more than 5 GiB, last', begun(5 * MiB), part(5 * MiB, 5 * GiB + 1, 5 * MiB + 5 * GiB + 1), 413],
    ['nothing, last', begun(5 * MiB), part(0, 0, 5 * MiB), { ...begun(5 * MiB, 5 * MiB), isComplete: true }],
    ['nothing, and not the last', begun(5 * MiB), part(0, 0, 6 * MiB), 400],
    ['of a whole not known yet', begun(0), part(0, 5 * MiB, '*'), begun(5 * MiB)],
    ['of another whole than before', begun(5 * MiB, 10 * MiB), part(5 * MiB, 6 * MiB, 11 * MiB), 400],
    ['beyond the whole', begun(5 * MiB), part(5 * MiB, 6 * MiB, 10 * MiB), 400],
    ['a gap', begun(5 * MiB), part(6 * MiB, 5 * MiB, 20 * MiB), 400],
    ['what was sent already', begun(5 * MiB), part(0, 5 * MiB, 20 * MiB), 400],
    ['of complete contents', { ...begun(3, 3), isComplete: true }, part(3, 5 * MiB, '*'), 400],
  ])('%s', (_, before, given, expected) => expect(outcome(() => goOn(before, given))).toEqual(expected));

  test.each(['bytes 5-4/10', 'bytes */*', 'bytes 0-4', 'items 0-4/5', 'bytes -1-4/5', 'bytes 0-4/5, 5-9/10', ''])(
    'no range: %j',
    (text) => expect(outcome(() => ({ range: readRange(text) }))).toBe(400),
  );
});

describe('over the wire', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn();
  });
  afterAll(() => standIn?.stop());

  const range = (from: number, size: number, total: number) => ({
    'Content-Type': 'application/octet-stream',
    'Content-Range': size === 0 ? `bytes */${total}` : `bytes ${from}-${from + size - 1}/${total}`,
  });
  const publish = async (blobId: string) =>
    standIn.call('POST', '/documents', { body: { blobId, documents: [{ principal: self, name: 'A', createdBy: self }] } });

  test('three parts become what was sent; until the last they are no document', async () => {
    const contents = Buffer.alloc(10 * MiB + 7, 'mdocs');
    const send = (id: string | undefined, from: number, to: number) =>
      standIn.call(id ? 'PUT' : 'POST', id ? `/blobs/${id}` : '/blobs', {
        body: contents.subarray(from, to),
        headers: range(from, to - from, contents.length),
      });
    const { id } = (await send(undefined, 0, 5 * MiB)).body;
    expect((await publish(id)).status).toBe(400);
    const early = await send(id, 10 * MiB, contents.length);
    expect([early.status, early.body.errors['Content-Range']]).toEqual([400, [`The next part begins with byte ${5 * MiB}.`]]);
    expect((await send(id, 5 * MiB, 10 * MiB)).status).toBe(200);
    expect((await send(id, 5 * MiB, 10 * MiB)).status).toBe(400);
    expect((await send(id, 10 * MiB, contents.length)).status).toBe(200);
    const [document] = (await publish(id)).body;
    const { bytes } = await standIn.call('GET', `/documents/${document.id}/blob`);
    expect(sha256(bytes)).toBe(sha256(contents));
  });

  test('a part of more than 5 GiB is refused before it is read', async () => {
    const { status } = await standIn.call('POST', '/blobs', {
      headers: { ...range(0, 5 * GiB + 1, 6 * GiB), 'Content-Length': String(5 * GiB + 1) },
      body: undefined,
    });
    expect(status).toBe(413);
  });

  test('a body of JSON that is too long is told so', async () => {
    const { status, body } = await standIn.call('POST', '/documents', { body: { documents: ['x'.repeat(5 * MiB)] } });
    expect([status, body.title]).toEqual([413, 'Payload Too Large']);
  });

  test('names have at most 250 characters, numbers 50, principals 100', async () => {
    const make = async (more: object) =>
      (await standIn.call('POST', '/documents', { body: { documents: [{ principal: self, name: 'A', ...more }] } })).status;
    expect(await make({ name: 'ț'.repeat(250) })).toBe(201);
    expect(await make({ name: 'ț'.repeat(251) })).toBe(400);
    expect(await make({ number: '5'.repeat(50) })).toBe(201);
    expect(await make({ number: '5'.repeat(51) })).toBe(400);
    expect(await make({ name: '' })).toBe(400);
    expect(await make({ principal: `${self}${' '.repeat(60)}` })).toBe(400);
  });

  test('200 at once are all answered, and all are there', async () => {
    const before = standIn.service.state.documents.size;
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        const { body } = await standIn.call('POST', '/blobs', {
          body: Buffer.from(String(i)),
          headers: { 'Content-Type': 'text/plain' },
        });
        return publish(body.id);
      }),
    );
    expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
    expect(standIn.service.state.documents.size - before).toBe(200);
    const names = new Set(answers.map(({ body }) => body[0].name));
    expect(names.size).toBe(200);
  });
});

test('what is more than 5 GiB is served from its last bytes', async () => {
  const data = mkdtempSync(join(tmpdir(), 'mdocs-sparse-'));
  try {
    const first = await startStandIn({}, data);
    const { id } = (await first.call('POST', '/blobs', { body: Buffer.from('x'), headers: { 'Content-Type': 'text/plain' } }))
      .body;
    await first.stop();
    const size = 10 * GiB;
    truncateSync(join(data, 'blobs', id), size);
    const journal = await Journal.open(data);
    const blob = journal.state.blobs.get(id);
    if (!blob) throw new Error('the blob is gone');
    await journal.write([{ put: 'blobs', row: { ...blob, size, total: size } }]);
    await journal.close();
    const again = await startStandIn({}, data);
    const publish = { blobId: id, documents: [{ principal: self, name: 'Mare', createdBy: self }] };
    const [document] = (await again.call('POST', '/documents', { body: publish })).body;
    const tail = await again.call('GET', `/documents/${document.id}/blob`, { headers: { Range: 'bytes=-4' } });
    expect([tail.status, tail.headers['content-range'], tail.bytes]).toEqual([
      206,
      `bytes ${size - 4}-${size - 1}/${size}`,
      Buffer.alloc(4),
    ]);
    expect((await again.call('GET', '/quota')).body.storageUsage).toBe(size);
    await again.stop();
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});

/** What a person would keep in their head: who has which documents, what is shared, what is recycled. */
interface Model {
  readonly documents: Map<string, { name: string; size: number; isRecycled: boolean; isShared: boolean }>;
}

type Step = readonly ['publish' | 'recycle' | 'restore' | 'drop' | 'share' | 'unshare' | 'rename' | 'empty' | 'restart', number];

const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Step[0]>(
      'publish',
      'publish',
      'recycle',
      'restore',
      'drop',
      'share',
      'unshare',
      'rename',
      'empty',
      'restart',
    ),
    fc.nat(9),
  ),
  { maxLength: 25 },
);

test('any history of calls leaves what a simple model says, also after a restart', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const data = mkdtempSync(join(tmpdir(), 'mdocs-history-'));
      let standIn = await startStandIn({}, data);
      const model: Model = { documents: new Map() };
      try {
        for (const [kind, n] of history) {
          if (kind === 'restart') {
            await standIn.stop();
            standIn = await startStandIn({}, data);
          } else await take(standIn, model, [kind, n]);
        }
        await compareAll(standIn, model);
      } finally {
        await standIn.stop();
        rmSync(data, { recursive: true, force: true });
      }
    }),
    { numRuns: 25 },
  );
});

async function take({ call }: StandIn, { documents }: Model, [kind, n]: Step): Promise<void> {
  const [id, own] = [...documents][n % Math.max(1, documents.size)] ?? [];
  if (kind === 'publish') {
    const { body } = await call('POST', '/blobs', { body: Buffer.alloc(n), headers: { 'Content-Type': 'text/plain' } });
    const entry = { principal: self, name: `N${n}.txt`, createdBy: self };
    const [made] = (await call('POST', '/documents', { body: { blobId: body.id, documents: [entry] } })).body;
    documents.set(made.id, { name: made.name, size: n, isRecycled: false, isShared: false });
    return;
  }
  if (kind === 'empty') {
    expect((await call('DELETE', '/recycled-documents')).status).toBe(200);
    for (const [one, { isRecycled }] of documents) if (isRecycled) documents.delete(one);
    return;
  }
  if (id === undefined || own === undefined) return;
  const isThere = !own.isRecycled;
  const status = async (method: string, path: string, body?: unknown) =>
    (await call(method, `/documents/${id}${path}`, { body })).status;
  if (kind === 'recycle') {
    expect(await status('DELETE', '')).toBe(isThere ? 200 : 404);
    own.isRecycled = true;
  } else if (kind === 'restore') {
    expect((await call('POST', `/recycled-documents/${id}/restore`)).status).toBe(isThere ? 404 : 200);
    own.isRecycled = false;
    own.name = (await call('GET', `/documents/${id}`)).body.name;
  } else if (kind === 'drop') {
    expect(await status('DELETE', '?permanent=true')).toBe(isThere ? 200 : 404);
    if (isThere) documents.delete(id);
  } else if (kind === 'share') {
    expect(await status('POST', '/shares', [{ for: 'urn:md:idnp:2002027065619', permission: 'Read' }])).toBe(isThere ? 201 : 404);
    own.isShared ||= isThere;
  } else if (kind === 'unshare') {
    const shares = await call('GET', `/documents/${id}/shares`);
    if (isThere) for (const share of shares.body) expect(await status('DELETE', `/shares/${share.id}`)).toBe(200);
    own.isShared &&= !isThere;
  } else if (kind === 'rename') {
    expect(await status('PATCH', '', { name: `R${n} ${id}` })).toBe(isThere ? 200 : 404);
    if (isThere) own.name = `R${n} ${id}`;
  }
}

async function compareAll({ call }: StandIn, { documents }: Model): Promise<void> {
  const all = async (path: string) =>
    (await call('GET', `${path}?itemsPerPage=1000`)).body as { id: string; name: string; size: number }[];
  const seen = (rows: readonly { id: string; name: string; size: number }[]) =>
    rows.map(({ id, name, size }) => ({ id, name, size })).sort(byId);
  const kept = (isRecycled: boolean) =>
    [...documents]
      .filter(([, one]) => one.isRecycled === isRecycled)
      .map(([id, { name, size }]) => ({ id, name, size }))
      .sort(byId);
  expect(seen(await all('/documents'))).toEqual(kept(false));
  expect(seen(await all('/recycled-documents'))).toEqual(kept(true));
  const shared = (await all('/shares/by-me')).map(({ id }) => id).sort();
  expect(shared).toEqual(
    [...documents]
      .filter(([, one]) => one.isShared && !one.isRecycled)
      .map(([id]) => id)
      .sort(),
  );
  const usage = [...documents.values()].reduce((sum, { size }) => sum + size, 0);
  expect((await call('GET', '/quota')).body.storageUsage).toBe(usage);
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
