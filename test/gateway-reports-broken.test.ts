// A branch of one gateway that git refuses says nothing of that gateway, silences no other one, and is written over by its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendReport } from '../scripts/apply/gateway/report.ts';
import { readReports, readTraffic } from '../scripts/commands/gateway/reports.ts';
import { writeObserved } from '../scripts/model/gateway/observed.ts';

const now = new Date('2026-06-01T12:00:00Z');
const date = now.toISOString();
let folder: string;
let remote: string;
let key: { file: string; text: string };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mdocs-reports-'));
  remote = join(folder, 'remote.git');
  execFileSync('git', ['init', '-q', '--bare', remote]);
  const file = join(folder, 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file]);
  key = { file, text: readFileSync(`${file}.pub`, 'utf8').trim() };
});
afterAll(() => rmSync(folder, { recursive: true }));

const git = (args: readonly string[], input: string | Buffer = '') =>
  execFileSync('git', ['-C', remote, ...args], { input, encoding: 'utf8' }).trim();
const put = (type: string, content: string | Buffer) => git(['hash-object', '-w', '--literally', '-t', type, '--stdin'], content);
const treeOf = (name: string, mode = '100644') =>
  put('tree', Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(put('blob', 'x'), 'hex')]));
const person = 'Somebody <somebody@example.com>';
const commitOf = (tree: string, committer: string) =>
  put('commit', `tree ${tree}\nauthor ${person} 1780000000 +0000\ncommitter ${committer}\n\nBy hand\n`);

const registered = () => new Map(['gw-1', 'gw-2'].map((name) => [name, { environments: ['staging' as const], key: key.text }]));
const send = (gateway: string) => {
  const running = {
    environment: 'staging',
    generation: 1,
    commit: 'a'.repeat(40),
    manifest: 'b'.repeat(64),
    since: date,
    notAfter: date,
  };
  return sendReport({
    ...{ remote, gateway, environment: 'staging', key: key.file, date },
    files: new Map([
      ['status.json', JSON.stringify({ formatVersion: 1, checkedAt: date, running })],
      ['observed.json', writeObserved({ gateway, environment: 'staging', since: date, until: date, clients: {}, omitted: 0 })],
    ]),
  });
};
const readAll = async () => {
  const reports = await readReports(
    { gateways: registered() },
    { remote, environment: 'staging', now, memory: { signers: undefined } },
  );
  return reports.map(({ report }) => (typeof report === 'string' ? report : report.gateway));
};

test.each([
  ['a day before all days', () => commitOf(treeOf('a'), `${person} -5 +0000`)],
  ['a day after all days', () => commitOf(treeOf('a'), `${person} 99999999999999999999999 +0000`)],
  ['nobody in the place of an author', () => commitOf(treeOf('a'), 'Somebody 1780000000 +0000')],
  ['a path into a repository', () => commitOf(treeOf('.git'), `${person} 1780000000 +0000`)],
  ['a mode that nobody writes', () => commitOf(treeOf('a', '0100644'), `${person} 1780000000 +0000`)],
])('%s', async (_, make) => {
  await send('gw-2');
  git(['update-ref', 'refs/heads/gateway/staging/gw-1', make()]);
  expect(await readAll()).toEqual(['broken', 'gw-2']);
  const { traffic } = await readTraffic(
    { gateways: registered() },
    { remote, today: '2026-06-01', memory: { signers: undefined } },
  );
  const asked = { clientId: 'x', certificates: [], networks: [], documentTypes: [], since: undefined };
  expect(traffic?.(asked).gateways).toEqual(['gw-2']);
  expect(await send('gw-1')).toMatchObject({ kind: 'published' });
  expect(await readAll()).toEqual(['gw-1', 'gw-2']);
});

test('a remote that does not answer is no broken branch', async () => {
  const place = { remote: join(folder, 'nowhere.git'), environment: 'staging', now, memory: { signers: undefined } } as const;
  await expect(readReports({ gateways: registered() }, place)).rejects.toThrow('cannot be read');
});
