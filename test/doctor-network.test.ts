// mdocs doctor where the resolver, the route or the packets are broken: in a network and with system files of the test's own.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Root, or a user namespace where the system lets everybody have one. */
const alone = process.getuid?.() === 0 ? ['--net', '--mount'] : ['--user', '--map-root-user', '--net', '--mount'];

test('it tells resolver, route, connection and packets from each other', async () => {
  const script = join(import.meta.dirname, 'doctor/apart.ts');
  const args = [...alone, process.execPath, '--import', 'tsx', script];
  const { stdout } = await promisify(execFile)('unshare', args, { cwd: join(import.meta.dirname, '..') });
  const direct = 'works route-direct';
  expect(JSON.parse(stdout)).toEqual({
    good: { first: 'none', route: direct },
    'gone.example': { first: 'resolver refuses name-unknown', route: 'not-asked not-reached' },
    'failing.example': { first: 'resolver refuses resolver-silent', route: 'not-asked not-reached' },
    'silent.example': { first: 'resolver refuses resolver-silent', route: 'not-asked not-reached' },
    'blocked.example': { first: 'resolver refuses name-nowhere', route: direct },
    'hosts.example': { first: 'resolver refuses name-nowhere', route: direct },
    'far.example': { first: 'route refuses route-none', route: 'refuses route-none' },
    'no route': { first: 'route refuses route-none', route: 'refuses route-none' },
    'unreachable by the routes': { first: 'route refuses route-none', route: 'refuses route-none' },
    'a black hole': { first: 'connection refuses connection-silent', route: direct },
    'a black hole outside the VPN': { first: 'route refuses route-not-vpn', route: 'refuses route-not-vpn' },
    'a black hole inside the VPN': { first: 'connection refuses connection-silent', route: 'works route-tunnel' },
    'a router that forbids': { first: 'connection refuses connection-failed', route: direct },
    'a firewall that resets': { first: 'connection refuses connection-refused', route: direct },
    'large packets, with the certificate': { first: 'packets refuses packets-lost', route: direct },
    'large packets, TLS 1.2': { first: 'packets refuses packets-lost', route: direct },
    'large packets, after the handshake': { first: 'packets refuses packets-lost', route: direct },
    'outside the VPN, and let in': { first: 'none', route: direct },
    'inside the VPN': { first: 'none', route: 'works route-tunnel' },
  });
});
