// validate --commit: what is judged is what a commit holds, and the disk does not matter.
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bundleProgram, World } from './commands/world.ts';

beforeAll(bundleProgram);

const alfa = 'integrations/alfa.yaml';

test('a commit is judged, not the disk', async () => {
  using world = new World();
  const sound = world.git('rev-parse', 'HEAD');
  world.change(alfa, '"1015999000116"', '"1015999000117"');
  const broken = world.commit('Break');
  rmSync(join(world.folder, 'integrations'), { recursive: true });
  expect(await world.mdocs('validate', ['--commit', sound, '--base', sound])).toMatchObject({ code: 0, err: '' });
  const judged = await world.mdocs('validate', ['--commit', broken, '--base', sound, '--format', 'github']);
  expect(judged).toMatchObject({ code: 1, err: '' });
  expect(judged.out).toMatch(/^::error file=integrations\/alfa\.yaml,line=\d+,col=\d+,title=idno-invalid::/m);
});

test('a commit that is not there, or an option in its place, is a failure and no yes', async () => {
  using world = new World();
  for (const commit of ['0123456789'.repeat(4), '--all', 'HEAD:integrations'])
    expect(await world.mdocs('validate', [`--commit=${commit}`])).toMatchObject({ code: 2, out: '' });
});

test('a link in a commit is named, and not followed', async () => {
  using world = new World();
  mkdirSync(join(world.folder, 'integrations'), { recursive: true });
  symlinkSync('/etc/passwd', join(world.folder, 'integrations', 'link.yaml'));
  const judged = await world.mdocs('validate', ['--commit', world.commit('Link'), '--format', 'json']);
  expect(judged.code).toBe(1);
  expect(judged.out).toContain('file-unexpected');
  expect(judged.out).not.toContain('root:');
});

test('findings go to a SARIF file beside what is printed; a file that cannot be written is a failure', async () => {
  using world = new World();
  world.change(alfa, '"1015999000116"', '"1015999000117"');
  const file = join(world.folder, '.mdocs', 'findings.sarif');
  mkdirSync(join(world.folder, '.mdocs'), { recursive: true });
  const printed = await world.mdocs('validate', ['--format', 'sarif', '--sarif', file]);
  expect(printed).toMatchObject({ code: 1, err: '' });
  expect(readFileSync(file, 'utf8')).toBe(printed.out);
  expect(await world.mdocs('validate', ['--sarif', join(file, 'nowhere')])).toMatchObject({ code: 2, out: '' });
});
