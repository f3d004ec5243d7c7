// A sandbox from its start to its end, behind the real gateway and behind our own server: first calls, restart, trouble.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';

describe.each([
  ['the real gateway', []],
  ['our own server', ['--own-server']],
])('behind %s', (name, args) => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ args });
  });
  afterAll(() => sandbox?.stop());

  test('it says which gateway it has', () => {
    expect(sandbox.ready.gateway).toBe(name === 'the real gateway' ? 'nginx' : null);
  });

  test('each declared document type answers', async () => {
    for (const [system, { documentTypes }] of sandbox.ready.systems.entries())
      for (const code of ['Unknown', 'Folder', ...documentTypes]) {
        const { status, body } = await sandbox.call({ path: `document-types/${code}`, system });
        expect([status, body.code]).toEqual([200, code]);
      }
    expect((await sandbox.call({ path: 'document-types/Cazier' })).status).toBe(403);
    expect((await sandbox.call({ path: 'document-types/NoSuch' })).status).toBe(404);
  });

  test('the gateway refuses without certificate, from elsewhere and by another name', async () => {
    const refusals = [
      { system: null },
      { from: '127.0.0.2' },
      { headers: { 'X-Real-IP': '198.51.100.7' } },
      { servername: 'other' },
    ];
    const answers = await Promise.all(refusals.map((one) => sandbox.call({ path: 'quota', ...one })));
    expect(answers.map(({ status, body }) => [status, body.error])).toEqual([
      [401, 'certificate-missing'],
      [403, 'address-not-registered'],
      [403, 'address-not-registered'],
      [421, 'server-name-unknown'],
    ]);
  });

  test('a document is uploaded, published and downloaded', async () => {
    const contents = Buffer.from('PDF');
    const { body: blob, status } = await sandbox.call({
      method: 'POST',
      path: 'blobs',
      body: contents,
      headers: { 'Content-Type': 'application/pdf' },
    });
    expect(status).toBe(201);
    const { principal } = sandbox.ready.systems[0] ?? { principal: '' };
    const documents = [{ principal, name: 'Act.pdf', createdBy: principal }];
    const { body, status: created } = await sandbox.call({
      method: 'POST',
      path: 'documents',
      body: { blobId: blob.id, documents },
    });
    expect([created, body]).toEqual([201, [{ id: expect.any(String), name: 'Act.pdf', principal, expiresOn: null }]]);
    const download = await sandbox.call({ path: `documents/${body[0].id}/blob`, headers: { Range: 'bytes=1-' } });
    expect([download.status, download.bytes.toString(), download.headers['content-range']]).toEqual([206, 'DF', 'bytes 1-2/3']);
  });

  test('the last calls are told with what the gateway decided', async () => {
    const { body } = await sandbox.control('GET', 'sandbox/requests');
    const calls = body as { refusal: string; status: number; why: string }[];
    expect(calls).toContainEqual(
      expect.objectContaining({ refusal: 'server-name-unknown', status: 421, why: expect.stringContaining('SNI') }),
    );
    expect(calls).toContainEqual(
      expect.objectContaining({
        path: '/api/document-types/Cazier',
        refusal: '',
        status: 403,
        why: expect.stringContaining('declare'),
      }),
    );
  });

  test('told to end, it ends with 0', async () => {
    expect(await sandbox.stop()).toBe(0);
  });
});
