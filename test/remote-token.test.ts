// The credentials of a remote: in its address, or in the environment; never in what is shown or put on a command line.
import { afterEach, expect, test, vi } from 'vitest';
import { readRemote } from '../scripts/apply/remote.ts';

afterEach(() => vi.unstubAllEnvs());

const basic = (pair: string) => `Authorization: Basic ${Buffer.from(pair).toString('base64')}`;

test('the token of the environment goes to git beside the address, bound to the server', () => {
  vi.stubEnv('MDOCS_REMOTE_TOKEN', 'ghs_%s/ecret');
  const remote = readRemote('https://github.com/age/mdocs.git');
  expect(remote.address).toBe('https://github.com/age/mdocs.git');
  expect(remote.environment).toEqual({
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.https://github.com/.extraHeader',
    GIT_CONFIG_VALUE_0: basic('x-access-token:ghs_%s/ecret'),
  });
});

test('credentials in the address come first', () => {
  vi.stubEnv('MDOCS_REMOTE_TOKEN', 'token');
  expect(readRemote('https://me:mine@github.com/a/b.git').environment.GIT_CONFIG_VALUE_0).toBe(basic('me:mine'));
});

test('no token is not an empty one, and other remotes get none', () => {
  vi.stubEnv('MDOCS_REMOTE_TOKEN', '');
  expect(readRemote('https://github.com/a/b.git').environment).toEqual({});
  vi.stubEnv('MDOCS_REMOTE_TOKEN', 'token');
  for (const remote of ['/tmp/somewhere.git', 'git@github.com:a/b.git', 'ssh://git@github.com/a/b.git'])
    expect(readRemote(remote).environment).toEqual({});
});
