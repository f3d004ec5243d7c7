// A sandbox from its start to its end, behind the real gateway and behind our own server: first calls, restart, trouble.
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';

/** The sample repository, whose staging is served by HAProxy alone. */
function copyForHAProxy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-sandbox-root-'));
  for (const name of ['integrations', 'registry'])
    cpSync(join(import.meta.dirname, '..', name), join(folder, name), { recursive: true });
  const policy = join(folder, 'registry/policy.yaml');
  writeFileSync(policy, readFileSync(policy, 'utf8').replace('\n  staging:\n', '$&    targets: [haproxy]\n'));
  return folder;
}

const haproxyRoot = copyForHAProxy();
afterAll(() => rmSync(haproxyRoot, { recursive: true }));

describe.each([
  ['nginx', 'nginx', []],
  ['HAProxy, where policy names no other', 'haproxy', ['--root', haproxyRoot]],
  ['our own server', null, ['--own-server']],
])('behind %s', (_, program, args) => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ args });
  });
  afterAll(() => sandbox?.stop());

  test('it says which gateway it has', () => {
    expect(sandbox.ready.gateway).toBe(program);
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

  describe('trouble', () => {
    afterEach(() => sandbox.control('DELETE', 'sandbox/faults'));
    const fault = (body: object) => sandbox.control('POST', 'sandbox/faults', body);
    const part = { method: 'POST', path: 'blobs', body: Buffer.alloc(200_000), headers: { 'Content-Type': 'text/plain' } };

    test.each([
      ['401', 401, 'certificate-unknown'],
      ['403', 403, 'address-not-registered'],
    ])('%s is the answer of the gateway', async (kind, status, error) => {
      await fault({ fault: kind });
      const answer = await sandbox.call({ path: 'quota' });
      expect([answer.status, answer.body.error]).toEqual([status, error]);
      await sandbox.control('DELETE', 'sandbox/faults');
      expect((await sandbox.call({ path: 'quota' })).status).toBe(200);
    });

    test('413 is the page of the gateway, for whatever has a body', async () => {
      await fault({ fault: '413' });
      const answer = await sandbox.call(part);
      expect([answer.status, answer.headers['content-type'], answer.bytes.toString()]).toEqual([
        413,
        ...(program === 'haproxy' ? [undefined, ''] : ['text/html', expect.stringContaining('413 Request Entity Too Large')]),
      ]);
      expect((await sandbox.call({ path: 'quota' })).status).toBe(200);
    });

    test.each([500, 507])('%i is the answer of the service, as often as it is said', async (status) => {
      await fault({ fault: String(status), times: 1 });
      const answer = await sandbox.call({ path: 'quota' });
      expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ status, title: expect.any(String) })]);
      expect((await sandbox.call({ path: 'quota' })).status).toBe(200);
    });

    test('in the middle of a part the service goes away: nothing of it counts', async () => {
      const before = (await sandbox.control('GET', 'sandbox/requests')).body as unknown[];
      await fault({ fault: 'drop', times: 1 });
      // The gateway says 502, or the connection ends while the rest is still being sent.
      const status = await sandbox.call(part).then(
        (answer) => answer.status,
        () => 502,
      );
      expect(status).toBe(502);
      expect((await sandbox.call(part)).status).toBe(201);
      expect(((await sandbox.control('GET', 'sandbox/requests')).body as unknown[]).length).toBeGreaterThan(before.length);
    });

    test('slow is slow, and then as always', async () => {
      await fault({ fault: 'slow', seconds: 1, times: 1 });
      const begun = performance.now();
      expect((await sandbox.call({ path: 'quota' })).status).toBe(200);
      expect(performance.now() - begun).toBeGreaterThan(900);
    });

    test('the certificate of the server has expired', async () => {
      await fault({ fault: 'expired' });
      await expect(sandbox.call({ path: 'quota' })).rejects.toMatchObject({ code: 'CERT_HAS_EXPIRED' });
    });

    test('the clock is off', async () => {
      await fault({ fault: 'clock', seconds: -86_400 });
      const { headers } = await sandbox.call({ path: 'quota' });
      const hours = (Date.now() - Date.parse(headers.date ?? '')) / 3_600_000;
      expect(Math.round(hours)).toBe(24);
      await sandbox.control('DELETE', 'sandbox/faults');
      const right = (Date.now() - Date.parse((await sandbox.call({ path: 'quota' })).headers.date ?? '')) / 3_600_000;
      expect(Math.round(right)).toBe(0);
    });

    test.each([[{}], [{ fault: 'x' }], [{ fault: 'slow', seconds: 'x' }], [{ fault: '401', times: 2 }], [[]]])(
      '%j is none',
      async (body) => expect((await fault(body)).status).toBe(400),
    );
  });

  describe('the client-information API', () => {
    const find = (type: string, value: string) =>
      sandbox.call({ path: `clients?searchType=${type}&searchValue=${encodeURIComponent(value)}` });

    test('a client is found by its id, however that is written, and 404 is nobody', async () => {
      const { clientId = '' } = sandbox.ready.systems[0] ?? {};
      for (const id of [clientId, clientId.toUpperCase(), `{${clientId}}`]) expect((await find('ID', id)).body.id).toBe(clientId);
      expect((await find('ID', '5e1c9d7e-0000-4000-8000-000000000000')).status).toBe(404);
      expect((await find('id', 'x')).status).toBe(400);
      expect((await find('Name', 'x')).status).toBe(400);
    });

    test('a client is found by the serial number of its certificate, in any spelling', async () => {
      const { clientId, certificate } = sandbox.ready.systems[0] ?? {};
      const { serialNumber } = new X509Certificate(readFileSync(certificate ?? ''));
      const pairs = serialNumber.match(/../g) ?? [];
      const spellings = [
        serialNumber,
        serialNumber.toLowerCase(),
        pairs.join(':'),
        pairs.join(' '),
        `0x${serialNumber}`,
        `00${serialNumber}`,
      ];
      for (const one of spellings) expect([one, (await find('CertificateSerialNumber', one)).body.id]).toEqual([one, clientId]);
      expect((await find('CertificateSerialNumber', '40FF')).status).toBe(404);
      expect((await find('CertificateSerialNumber', 'x')).status).toBe(400);
    });

    test('all of them, as clients.json has them; unchanged they are not sent again', async () => {
      const all = await sandbox.call({ path: 'clients' });
      expect(all.body.map(({ id }: { id: string }) => id).sort()).toEqual(
        sandbox.ready.systems.map(({ clientId }) => clientId).sort(),
      );
      expect(JSON.parse(all.body[0].settings)).toEqual({ DocumentTypes: expect.any(Array) });
      expect(all.headers['cache-control']).toBe('private, max-age=1800');
      const again = await sandbox.call({ path: 'clients', headers: { 'If-None-Match': String(all.headers.etag) } });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    });
  });

  test('no page of another site switches anything', async () => {
    const url = new URL('sandbox/faults', sandbox.ready.controlUrl);
    const forged = (headers: Record<string, string>) => fetch(url, { method: 'POST', body: '{"fault":"500"}', headers });
    expect((await forged({ Origin: 'https://evil.example' })).status).toBe(403);
    expect((await sandbox.control('GET', 'sandbox/faults')).body).toEqual([]);
  });

  test('the page shows the last calls, and nothing that a client chose runs there', async () => {
    await sandbox.call({ path: 'documents/%3Cscript%3Ealert(1)%3C/script%3E' });
    const page = await (await fetch(sandbox.ready.controlUrl)).text();
    expect(page).toContain('stare-civila/registrul-starii-civile');
    expect(page).toContain('server-name-unknown');
    expect(page).not.toContain('<script');
  });

  test('filled with samples and emptied again', async () => {
    await sandbox.control('POST', 'sandbox/reset');
    const { documentTypes = [] } = sandbox.ready.systems[0] ?? {};
    const { body } = await sandbox.control('POST', 'sandbox/fill');
    expect(body).toEqual({ documents: 4 });
    expect((await sandbox.call({ path: 'documents' })).body).toHaveLength(documentTypes.length + 1);
    await sandbox.control('POST', 'sandbox/reset');
    expect((await sandbox.call({ path: 'documents' })).body).toEqual([]);
  });

  test('whoever has the link and the code of a reservation gets the document', async () => {
    const reservation = (await sandbox.call({ method: 'POST', path: 'shares/reservations' })).body;
    const blob = (
      await sandbox.call({
        method: 'POST',
        path: 'blobs',
        body: Buffer.from('PDF'),
        headers: { 'Content-Type': 'application/pdf' },
      })
    ).body;
    const { principal } = sandbox.ready.systems[0] ?? { principal: '' };
    const shares = [{ for: 'urn:md:idnp:2005042155206', permission: 'Read', reservedId: reservation.id }];
    const documents = [{ principal, name: 'Act.pdf', createdBy: principal, shares }];
    expect((await fetch(reservation.fullLink)).status).toBe(404);
    expect((await sandbox.call({ method: 'POST', path: 'documents', body: { blobId: blob.id, documents } })).status).toBe(201);
    expect(await (await fetch(reservation.fullLink)).text()).toBe('PDF');
    expect((await fetch(reservation.fullLink.replace(/\d$/, (digit: string) => String((Number(digit) + 1) % 10)))).status).toBe(
      403,
    );
  });

  test('told to end, it ends with 0', async () => {
    expect(await sandbox.stop()).toBe(0);
  });
});

test.each([
  [['no-such-institution'], 'There is no file of an institution'],
  [['stare-civila', '--port', 'x'], 'is a whole number'],
  [['stare-civila', '--fault', 'x'], '--fault'],
  [['--certificate', 'a.cer'], '--certificate'],
])('%j ends with 2 and says why', (args, said) => {
  const line = ['--import', 'tsx', 'scripts/mdocs.ts', 'sandbox', ...args, '--own-server', '--locale', 'en'];
  const { status, stderr } = spawnSync(process.execPath, line, { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
});
