// The tree on a disk: links are seen and not followed, modes are seen, and what is no file is not opened.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { load } from '../scripts/commands/run/load.ts';
import { readTree } from '../scripts/read/disk.ts';

const root = mkdtempSync(join(tmpdir(), 'tree-'));
const at = (...names: string[]) => join(root, ...names);
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(at('integrations', 'certificates'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const kinds = () => [...readTree(root, ['integrations'])].map(([path, entry]) => `${path} ${entry.kind}`);
const findings = async () =>
  (await load(root, '2026-06-01')).findings
    .filter((one) => !one.file.startsWith('registry'))
    .map((one) => `${one.code} ${one.file}`);

test('links to files, folders and nothing are links', async () => {
  symlinkSync('/etc/hostname', at('integrations', 'file.yaml'));
  symlinkSync('../..', at('integrations', 'folder'));
  symlinkSync('/nowhere', at('integrations', 'nothing.yaml'));
  expect(kinds()).toEqual(['integrations/file.yaml symlink', 'integrations/folder symlink', 'integrations/nothing.yaml symlink']);
  expect(await findings()).toEqual([
    'file-unexpected integrations/file.yaml',
    'file-unexpected integrations/folder',
    'file-unexpected integrations/nothing.yaml',
  ]);
});

test('the folder itself may be a link; it is not followed', async () => {
  rmSync(at('integrations'), { recursive: true });
  mkdirSync(at('elsewhere'));
  writeFileSync(at('elsewhere', 'alfa.yaml'), 'x: y\n');
  symlinkSync('elsewhere', at('integrations'));
  expect(kinds()).toEqual(['integrations symlink']);
  expect(await findings()).toEqual(['file-unexpected integrations']);
});

test('a file that may be executed', async () => {
  writeFileSync(at('integrations', 'certificates', 'alfa.cer'), '');
  chmodSync(at('integrations', 'certificates', 'alfa.cer'), 0o755);
  expect(kinds()).toEqual(['integrations/certificates/alfa.cer executable']);
  expect(await findings()).toContain('file-unexpected integrations/certificates/alfa.cer');
});

test('a socket is not opened', async () => {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(at('integrations', 'socket.yaml'), ready));
  const [kind, found] = [kinds(), await findings()];
  server.close();
  expect(kind).toEqual(['integrations/socket.yaml other']);
  expect(found).toEqual(['file-unexpected integrations/socket.yaml']);
});

test('names that a shell or a gateway would take for something else', async () => {
  for (const name of ['-rf.yaml', '$(id).yaml', 'a b.yaml', 'Alfa.yaml', 'default.yaml', '.gitattributes', 'x\n.yaml'])
    writeFileSync(at('integrations', name), 'x: y\n');
  const found = (await findings()).filter((one) => !one.startsWith('schema'));
  expect(found).toHaveLength(7);
  expect(found.every((one) => /^file-(name-invalid|unexpected)/.test(one))).toBe(true);
});
