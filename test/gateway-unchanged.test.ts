// A round of mdocs gateway with nothing new: nothing is fetched and nothing laid out, and whatever is not as it was is noticed all the same.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askThree, first, serveFirst } from './follower/serving.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { gitIn } from './kill/world.ts';

let world: FollowerWorld;

beforeAll(async () => {
  world = await FollowerWorld.start();
});
afterAll(() => world.stop());

/** Takes away all that a fetch needs: only the names of branches can be asked for. */
function gut({ remote }: FollowedGateway): void {
  const tip = gitIn(remote, 'rev-parse', 'environment/staging');
  const objects = join(remote, 'objects');
  for (const folder of readdirSync(objects).filter((name) => name.length === 2))
    for (const name of readdirSync(join(objects, folder))) if (folder + name !== tip) rmSync(join(objects, folder, name));
}

const stateOf = (gateway: FollowedGateway) => JSON.parse(readFileSync(join(gateway.into, 'current/state.json'), 'utf8'));

describe('nothing new', () => {
  test('is not fetched', async () => {
    await using gateway = await serveFirst(world);
    gut(gateway);
    expect(await gateway.round()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('publication 1') });
    expect(gateway.status().refused).toBeUndefined();
    // And it would have been, without what the rounds remember.
    writeFileSync(join(gateway.into, 'taken.json'), 'garbage');
    expect(await gateway.round()).toMatchObject({ code: 2 });
    expect(await askThree(world)).toEqual(first);
  });

  test('what is new is taken by the next round', async () => {
    await using gateway = await serveFirst(world);
    await gateway.round();
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 0, out: expect.stringContaining('publication 2') });
  });

  test.each([
    ['2026-08-01', 'expired'],
    ['2019-01-01', 'time'],
  ])('on %s by this clock it is %s, as if it were fetched', async (today, code) => {
    await using gateway = await serveFirst(world);
    gut(gateway);
    expect(await gateway.round({ today })).toMatchObject({ code: 1 });
    expect(gateway.status().refused?.code).toBe(code);
    expect(await askThree(world)).toEqual(first);
  });

  test('by a key that is not in the list any more it is refused', async () => {
    await using gateway = new FollowedGateway(world);
    await gateway.publish([1, 2]);
    const key = join(gateway.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
    const who = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.md',
      '-c',
      'gpg.format=ssh',
      '-c',
      `user.signingKey=${key}`,
    ];
    const args = [...who, 'commit-tree', '-S', '-m', 'Publication', 'environment/staging^{tree}'];
    const env = { ...process.env, GIT_COMMITTER_DATE: '2026-06-01T00:00:00Z' };
    const signed = execFileSync('git', args, { cwd: gateway.remote, encoding: 'utf8', env }).trim();
    gitIn(gateway.remote, 'update-ref', 'refs/heads/environment/staging', signed);
    const signers = `${key}.signers`;
    writeFileSync(signers, `noreply@mdocs.gov.md namespaces="git" ${readFileSync(`${key}.pub`, 'utf8')}`);
    const own = { signers, unsigned: false };
    expect(await gateway.round(own)).toMatchObject({ code: 0, err: '' });
    expect(await gateway.round(own)).toMatchObject({ code: 0, err: '' });
    writeFileSync(signers, '');
    expect(await gateway.round(own)).toMatchObject({ code: 1 });
    expect(gateway.status().refused?.code).toBe('signature');
    expect(await askThree(world)).toEqual(first);
  });
});

describe('a revision that is not as it was written', () => {
  const changes: [string, (folder: string) => void][] = [
    ['a byte more in the main file', (folder) => appendFileSync(join(folder, 'nginx.conf'), '\n')],
    ['a byte more in a published file', (folder) => appendFileSync(join(folder, 'published/nginx/clients.map'), '\n')],
    ['a file that is gone', (folder) => rmSync(join(folder, 'published/nginx/shared.map'))],
    ['a file more', (folder) => writeFileSync(join(folder, 'published/nginx/more.map'), '')],
    [
      'a link to what it was',
      (folder) => {
        renameSync(join(folder, 'log.conf'), join(folder, '../../log/log.conf'));
        symlinkSync('../../log/log.conf', join(folder, 'log.conf'));
      },
    ],
    [
      'the name that stands for none',
      (folder) => {
        const text = readFileSync(join(folder, 'log.conf'), 'utf8');
        const { revision } = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'));
        writeFileSync(join(folder, 'log.conf'), text.replaceAll(revision, '0'.repeat(40)));
      },
    ],
    [
      'another socket in its state',
      (folder) => {
        const text = readFileSync(join(folder, 'state.json'), 'utf8');
        writeFileSync(join(folder, 'state.json'), text.replace('state.sock', 'state-again.sock'));
      },
    ],
  ];
  test.each(changes)('has %s: it is put right', async (_, change) => {
    await using gateway = await serveFirst(world);
    const link = readlinkSync(join(gateway.into, 'current'));
    change(join(gateway.into, link));
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(readlinkSync(join(gateway.into, 'current'))).not.toBe(link);
    expect(stateOf(gateway)).toMatchObject({ generation: 1, socket: 'state-again.sock' });
    gut(gateway);
    expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
    expect(await askThree(world)).toEqual(first);
  });
});
