// A sandbox as an institution tries its own real thing in it: its own certificate, little room, documents whose time is over, many callers at once.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueCertificate } from '../scripts/demo/issue.ts';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mdocs-sandbox-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

const common = (value: string, serial: string) => ({
  ...{ subject: [{ oid: '2.5.4.3', value }], serial, notBefore: '2020-01-01T00:00:00Z', notAfter: '2049-12-31T00:00:00Z' },
});

/** A repository in which the key of the institution's certificate is known, as it is to the institution. */
function makeOwn() {
  for (const name of ['integrations', 'registry']) cpSync(join(root, name), join(folder, name), { recursive: true });
  const authority = issueCertificate({ ...common('Authority of the test', '01'), authority: true });
  const declared = issueCertificate({ ...common('Registrul', '4001'), purposes: ['clientAuth'] }, authority);
  const undeclared = issueCertificate({ ...common('Registrul', '4002'), purposes: ['clientAuth'] }, authority);
  writeFileSync(join(folder, 'registry/authorities/own.pem'), authority.certificatePem);
  const policy = join(folder, 'registry/policy.yaml');
  writeFileSync(policy, readFileSync(policy, 'utf8').replace('[demo-staging.pem,', '[own.pem, demo-staging.pem,'));
  writeFileSync(join(folder, 'integrations/certificates/registrul-starii-civile.staging.cer'), declared.certificatePem);
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    declared: { certificate: write('own.cer', declared.certificatePem), key: write('own.key', declared.privateKeyPem) },
    undeclared: { certificate: write('other.cer', undeclared.certificatePem), key: write('other.key', undeclared.privateKeyPem) },
  };
}

const own = makeOwn();

describe.each([
  ['nginx', []],
  ['our own server', ['--own-server']],
])('the own certificate of the institution, behind %s', (_, args) => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    const { certificate, key } = own.declared;
    sandbox = await startSandbox({ args: ['--root', folder, '--certificate', certificate, '--key', key, ...args] });
  });
  afterAll(() => sandbox?.stop());

  test('lets its system in, and is named to whoever asks; of the others no key is here', async () => {
    const [first, ...others] = sandbox.ready.systems;
    expect(first).toMatchObject({ system: 'stare-civila/registrul-starii-civile', ...own.declared });
    expect(new Set(others.map(({ key }) => key))).toEqual(new Set(others.length > 0 ? [null] : []));
    expect((await sandbox.call({ path: 'quota' })).status).toBe(200);
  });

  test('what the authority issued and no file declares is nobody', async () => {
    const { certificate, key } = own.undeclared;
    const answer = await sandbox.call({ path: 'quota', identity: { certificate, key } });
    expect([answer.status, answer.body.error]).toEqual([401, 'certificate-unknown']);
  });

  test('what the authority of the sandbox issues does not count', async () => {
    const file = sandbox.ready.authority;
    const read = (path: string) => readFileSync(path, 'utf8');
    const issuer = { certificatePem: read(file), privateKeyPem: read(file.replace(/\.pem$/, '.key')) };
    const { certificatePem, privateKeyPem } = issueCertificate({ ...common('X', '4003'), purposes: ['clientAuth'] }, issuer);
    const identity = { certificate: join(sandbox.folder, 'x.cer'), key: join(sandbox.folder, 'x.key') };
    writeFileSync(identity.certificate, certificatePem);
    writeFileSync(identity.key, privateKeyPem);
    const answer = await sandbox.call({ path: 'quota', identity });
    expect([answer.status, answer.body.error]).toEqual([401, 'certificate-untrusted']);
  });
});

describe('little room, and time that passes', () => {
  let sandbox: Sandbox;
  let principal = '';
  beforeAll(async () => {
    sandbox = await startSandbox({ args: ['--quota', '10'] });
    principal = sandbox.ready.systems[0]?.principal ?? '';
  });
  afterAll(() => sandbox?.stop());

  const upload = (bytes: number) =>
    sandbox.call({ method: 'POST', path: 'blobs', body: Buffer.alloc(bytes, 'x'), headers: { 'Content-Type': 'text/plain' } });
  const publish = async (bytes: number, more: object = {}) => {
    const { body: blob } = await upload(bytes);
    const documents = [{ principal, name: 'Act.txt', createdBy: principal, ...more }];
    return sandbox.call({ method: 'POST', path: 'documents', body: { blobId: blob.id, documents } });
  };
  const usage = async () => (await sandbox.call({ path: 'quota' })).body;

  test('--quota is what is told, and 507 what a document too many gets: nothing of it stays', async () => {
    expect((await publish(7)).status).toBe(201);
    const refused = await publish(4);
    expect([refused.status, refused.headers['content-type'], refused.body]).toEqual([
      507,
      'application/problem+json; charset=utf-8',
      {
        type: 'about:blank',
        title: 'Insufficient Storage',
        status: 507,
        errors: { principal: [expect.stringMatching(/quota is 10/)] },
      },
    ]);
    expect(await usage()).toEqual({ storageMaximum: 10, storageUsage: 7 });
    expect((await publish(3)).status).toBe(201);
    await sandbox.control('POST', 'sandbox/reset');
    expect(await usage()).toEqual({ storageMaximum: 10, storageUsage: 0 });
  });

  test('what has expired is in the recycle bin, counts there, comes back, and goes for good', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const [document] = (await publish(5, { expiresOn: soon })).body;
    expect((await sandbox.call({ path: `documents/${document.id}` })).status).toBe(200);
    // Two hours later.
    await sandbox.control('POST', 'sandbox/faults', { fault: 'clock', seconds: 7200 });
    expect((await sandbox.call({ path: `documents/${document.id}` })).status).toBe(404);
    const bin = await sandbox.call({ path: 'recycled-documents' });
    expect(bin.body.map(({ id }: { id: string }) => id)).toEqual([document.id]);
    expect((await usage()).storageUsage).toBe(5);
    await sandbox.control('DELETE', 'sandbox/faults');
    expect((await sandbox.call({ method: 'POST', path: `recycled-documents/${document.id}/restore` })).status).toBe(200);
    expect((await sandbox.call({ path: `documents/${document.id}` })).status).toBe(200);
    expect((await sandbox.call({ method: 'DELETE', path: `documents/${document.id}` })).status).toBe(200);
    expect((await sandbox.call({ method: 'DELETE', path: 'recycled-documents' })).status).toBe(200);
    expect((await usage()).storageUsage).toBe(0);
  });
});

test('200 clients at once, through the gateway, are all served: each on a connection of its own, none lost, none twice', async () => {
  const sandbox = await startSandbox({ args: ['--root', folder] });
  try {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        sandbox.call({ method: 'POST', path: 'blobs', body: Buffer.from(String(i)), headers: { 'Content-Type': 'text/plain' } }),
      ),
    );
    expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(200);
    const calls = (await sandbox.control('GET', 'sandbox/requests')).body as { status: number }[];
    expect(calls.map(({ status }) => status)).toEqual(Array(200).fill(201));
  } finally {
    await sandbox.stop();
  }
});
