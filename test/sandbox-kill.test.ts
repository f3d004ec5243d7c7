// A sandbox that is killed in the middle of its work: what it acknowledged is there at the next start, at the same port, and goes on.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';

const MiB = 1024 ** 2;
const contents = Buffer.alloc(10 * MiB + 5, 'mdocs');
const data = mkdtempSync(join(tmpdir(), 'mdocs-kill-'));
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ data });
});
afterAll(async () => {
  await sandbox?.stop();
  rmSync(data, { recursive: true, force: true });
});

const upload = (id: string | undefined, from: number, to: number) =>
  sandbox.call({
    method: id ? 'PUT' : 'POST',
    path: id ? `blobs/${id}` : 'blobs',
    body: contents.subarray(from, to),
    headers: { 'Content-Type': 'application/octet-stream', 'Content-Range': `bytes ${from}-${to - 1}/${contents.length}` },
  });

/** Sends half of a part, and gives what to await for its end. */
function sendHalf(id: string): { begun: Promise<void>; ended: Promise<string> } {
  const { ready } = sandbox;
  const [system] = ready.systems;
  const headers = { 'Content-Length': 5 * MiB, 'Content-Range': `bytes ${5 * MiB}-${10 * MiB - 1}/${contents.length}` };
  const sent = request({
    ...{
      host: '127.0.0.1',
      port: ready.port,
      path: `/api/blobs/${id}`,
      method: 'PUT',
      servername: ready.serverName,
      headers,
      agent: false,
    },
    ...{ ca: readFileSync(ready.authority), cert: readFileSync(system?.certificate ?? ''), key: readFileSync(system?.key ?? '') },
  });
  const ended = new Promise<string>((resolve) => {
    sent.once('error', () => resolve('cut'));
    sent.once('response', ({ statusCode }) => resolve(String(statusCode)));
  });
  const begun = new Promise<void>((resolve) => sent.write(contents.subarray(5 * MiB, 7 * MiB), () => resolve()));
  return { begun, ended };
}

test('killed in the middle of a part and of many calls, it loses nothing that it acknowledged', async () => {
  const { id } = (await upload(undefined, 0, 5 * MiB)).body;
  const { principal } = sandbox.ready.systems[0] ?? { principal: '' };
  const half = sendHalf(id);
  await half.begun;
  const acknowledged: string[] = [];
  let isDead = false;
  const working = Array.from({ length: 8 }, async (_, worker) => {
    for (let i = 0; !isDead; i++) {
      const documents = [{ principal, name: `${worker}-${i}`, createdBy: principal }];
      const answer = await sandbox
        .call({ method: 'POST', path: 'documents', body: { blobId: null, documents } })
        .catch(() => undefined);
      if (answer?.status === 201) acknowledged.push(answer.body[0].id);
      else if (answer?.status !== 429) return;
    }
  });
  while (acknowledged.length < 40) await new Promise((resolve) => setTimeout(resolve, 5));
  const { port } = sandbox.ready;
  process.kill(sandbox.ready.pid, 'SIGKILL');
  isDead = true;
  await Promise.all(working);
  expect(['cut', '502']).toContain(await half.ended);

  // The gateway's program has outlived it, and has the port.
  sandbox = await startSandbox({ data, args: ['--port', String(port)] });
  expect(sandbox.ready.port).toBe(port);
  const kept = (await sandbox.call({ path: 'documents?itemsPerPage=1000' })).body.map((one: { id: string }) => one.id);
  expect(acknowledged.filter((one) => !kept.includes(one))).toEqual([]);
  expect((await upload(id, 10 * MiB, contents.length)).body.errors).toEqual({
    'Content-Range': [`The next part begins with byte ${5 * MiB}.`],
  });
  expect((await upload(id, 5 * MiB, 10 * MiB)).status).toBe(200);
  expect((await upload(id, 10 * MiB, contents.length)).status).toBe(200);
  const documents = [{ principal, name: 'Whole', createdBy: principal }];
  const [document] = (await sandbox.call({ method: 'POST', path: 'documents', body: { blobId: id, documents } })).body;
  const { bytes } = await sandbox.call({ path: `documents/${document.id}/blob` });
  expect(bytes.equals(contents)).toBe(true);
});
