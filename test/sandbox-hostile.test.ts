// What nobody means a sandbox to get: calls broken off, odd paths and bodies, contents of others, folders and ports that are somebody else's.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';
import { one, other, type StandIn, startStandIn } from './sandbox/stand-in.ts';

const self = `urn:md:system:${one}`;
const text = { 'Content-Type': 'text/plain' };
const MiB = 1024 ** 2;

describe('the service', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn();
  });
  afterAll(() => standIn.stop());

  test.each([
    ['POST', '/documents', { blobId: { toString: 1 }, documents: [{}] }],
    ['POST', '/documents', { documents: [{ principal: self, name: 'A', expiresOn: { toString: 1 } }] }],
    ['POST', '/documents', { documents: [{ principal: { toString: 1 }, name: 'A' }] }],
    ['POST', '/documents', { documents: [{ principal: self, name: 'A', shares: [{ for: self, permission: { toString: 1 } }] }] }],
    ['POST', '/documents', { documents: [null, 1, [], 'x'] }],
    ['POST', '/documents', null],
  ])('%s %s of %j is told to be wrong', async (method, path, body) => {
    expect((await standIn.call(method, path, { body })).status).toBe(400);
  });

  test('an operation of a patch is refused, whatever it is called', async () => {
    const { body } = await standIn.call('POST', '/documents', { body: { documents: [{ principal: self, name: 'A' }] } });
    const patch = [{ op: { toString: 1 }, path: '/name', value: 'B' }];
    expect((await standIn.call('PATCH', `/documents/${body[0].id}`, { body: patch })).status).toBe(400);
  });

  test('nobody writes after the contents of another, nor after what is complete', async () => {
    const contents = Buffer.from('{"number":"1"}');
    const chunked = { 'Transfer-Encoding': 'chunked', 'Content-Range': `bytes 14-${14 + 3 - 1}/17` };
    const headers = { 'Content-Type': 'application/json' };
    const { body } = await standIn.call('POST', '/blobs?documentTypeCode=Cazier', { body: contents, headers });
    const add = (as: string) => standIn.call('PUT', `/blobs/${body.id}`, { body: Buffer.from('xxx'), headers: chunked, as });
    expect((await add(other)).status).toBe(403);
    expect((await add(one)).status).toBe(400);
    const documents = [{ principal: self, name: 'Cazier' }];
    const { body: made } = await standIn.call('POST', '/documents', { body: { blobId: body.id, documents } });
    const { status, bytes } = await standIn.call('GET', `/documents/${made[0].id}/blob?format=Html&language=Ru`);
    expect([status, bytes.toString()]).toEqual([200, expect.stringContaining('<td>1</td>')]);
  });

  test('of two that send the same part at a time, one is taken', async () => {
    const first = Buffer.alloc(5 * MiB, 'a');
    const range = (from: number, size: number) => ({ 'Content-Range': `bytes ${from}-${from + size - 1}/${2 * first.length}` });
    const { body } = await standIn.call('POST', '/blobs', { body: first, headers: { ...text, ...range(0, first.length) } });
    const send = () =>
      standIn
        .call('PUT', `/blobs/${body.id}`, { body: first, headers: range(first.length, first.length) })
        .catch(() => ({ status: 400 }));
    const statuses = (await Promise.all([send(), send()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 400]);
    expect(standIn.service.state.blobs.get(body.id)).toMatchObject({ size: 2 * first.length, isComplete: true });
  });
});

describe.each([
  ['the real gateway', []],
  ['our own server', ['--own-server']],
])('behind %s', (_, args) => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ args });
  });
  afterAll(() => sandbox?.stop());

  /** The bytes of a request as they are; gives the status, and breaks off after so many bytes of the answer. */
  function send(head: string, most = 65536): Promise<number> {
    const { port, authority, serverName, systems } = sandbox.ready;
    const { certificate, key } = systems[0] ?? {};
    const identity = { cert: readFileSync(certificate ?? ''), key: readFileSync(key ?? ''), ca: readFileSync(authority) };
    return new Promise((done, failed) => {
      const socket = connect({ host: '127.0.0.1', port, servername: serverName, ...identity }, () => socket.write(head));
      let [came, size] = ['', 0];
      const end = () => {
        socket.destroy();
        done(Number(/^HTTP\/1\.1 (\d{3})/.exec(came)?.[1] ?? 0));
      };
      socket.on('data', (chunk) => {
        came ||= chunk.toString('latin1');
        size += chunk.length;
        if (size >= most) end();
      });
      socket.once('end', end);
      socket.once('error', failed);
    });
  }
  const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`;

  test.each(['//', '///x', '//[', '/api', '/api/../..//', '/%00', '/api/blobs/%ff'])(
    'the path %s is none of MDocs',
    async (path) => {
      expect([400, 404, 405]).toContain(await send(get(path)));
    },
  );

  test('a head of 100 kB is refused', async () => {
    expect([400, 431]).toContain(await send(get('/api/quota', `X-A: ${'a'.repeat(100_000)}\r\n`)).catch(() => 400));
  });

  test('whoever breaks off a download ends nothing for others', async () => {
    const contents = Buffer.alloc(40 * MiB);
    const { body: blob } = await sandbox.call({ method: 'POST', path: 'blobs', body: contents, headers: text });
    const { principal } = sandbox.ready.systems[0] ?? { principal: '' };
    const shares = [(await sandbox.call({ method: 'POST', path: 'shares/reservations' })).body];
    const documents = [
      { principal, name: 'Big', shares: shares.map(({ id }) => ({ for: principal, permission: 'Read', reservedId: id })) },
    ];
    const { body } = await sandbox.call({ method: 'POST', path: 'documents', body: { blobId: blob.id, documents } });
    expect(await send(get(`/api/documents/${body[0].id}/blob`), MiB)).toBe(200);
    const viewed = await fetch(shares[0].fullLink);
    await viewed.body?.cancel();
    expect((await sandbox.call({ path: `documents/${body[0].id}/blob` })).bytes.length).toBe(contents.length);
    const { body: calls } = await sandbox.control('GET', 'sandbox/requests');
    expect(JSON.stringify(calls)).toContain('The client went away.');
  });
});

describe('at its start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-sandbox-start-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const start = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/mdocs.ts', 'sandbox', '--control-port', '0', '--locale', 'en', ...args],
      {
        cwd: join(import.meta.dirname, '..'),
        encoding: 'utf8',
        timeout: 60_000,
        env,
      },
    );

  test('a folder with other things in it stays as it is', () => {
    const data = join(folder, 'other');
    mkdirSync(join(data, 'gateway'), { recursive: true });
    writeFileSync(join(data, 'gateway', 'own.txt'), 'own');
    const { status, stderr } = start(['--port', '0', '--data', data]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('has other files')]);
    expect(existsSync(join(data, 'gateway', 'own.txt'))).toBe(true);
    expect(existsSync(join(data, 'certificates'))).toBe(false);
  });

  test('a port of another program is not called ours', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const ready = join(folder, 'ready');
    const { status, stderr } = start(['--port', port, '--data', join(folder, 'port'), '--ready-file', ready]);
    server.close();
    expect([status, stderr]).toEqual([2, expect.stringContaining(`The port ${port} is in use`)]);
    expect(existsSync(ready)).toBe(false);
  });

  test('a number that is no port is told so', () => {
    const { status, stderr } = start(['--port', '65536']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('from 0 to 65535')]);
  });

  test('a second sandbox does not get the folder, also where flock is not', async () => {
    const data = join(folder, 'one');
    const programs = join(folder, 'bin');
    mkdirSync(programs);
    symlinkSync(process.execPath, join(programs, 'node'));
    const env = { ...process.env, PATH: programs };
    const first = await startSandbox({ data, env, args: ['--own-server'] });
    const { status, stderr } = start(['--port', '0', '--own-server', '--data', data], env);
    expect([status, stderr]).toEqual([2, expect.stringContaining('in use by another running sandbox')]);
    // Killed, it leaves nothing that keeps the next one out.
    await first.stop('SIGKILL');
    const next = await startSandbox({ data, env, args: ['--own-server'] });
    expect(await next.stop()).toBe(0);
    const withFlock = await startSandbox({ data, args: ['--own-server'] });
    expect(start(['--port', '0', '--own-server', '--data', data]).stderr).toContain('in use by another running sandbox');
    await withFlock.stop();
  });

  test('a disk that was full for a moment leaves a folder that can be read', async () => {
    const data = join(folder, 'full');
    const args = ['--own-server'];
    const sandbox = await startSandbox({ data, args });
    const limit = (bytes: string) => spawnSync('prlimit', ['--pid', String(sandbox.ready.pid), `--fsize=${bytes}:`]).status;
    const make = async (name: string) => {
      const principal = sandbox.ready.systems[0]?.principal ?? '';
      return (await sandbox.call({ method: 'POST', path: 'documents', body: { documents: [{ principal, name }] } })).status;
    };
    expect(await make('first')).toBe(201);
    // In the middle of the next line.
    expect(limit(String(statSync(join(data, 'journal.ndjson')).size + 100))).toBe(0);
    expect(await make('second')).toBe(500);
    expect(limit('unlimited')).toBe(0);
    expect(await make('third')).toBe(201);
    expect(await sandbox.stop()).toBe(0);
    const again = await startSandbox({ data, args });
    const { body } = await again.call({ path: 'documents' });
    await again.stop();
    const names = body.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['first', 'third']));
  });
});
