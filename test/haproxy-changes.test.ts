// A HAProxy whose one client is removed: sessions are not resumed, and a list without the client refuses it.
import { type ConnectionOptions, connect } from 'node:tls';
import { expect, test } from 'vitest';
import { startBackend } from './gateway/backend.ts';
import { haproxyTree, startHAProxy } from './gateway/haproxy.ts';
import { freePort } from './gateway/nginx.ts';
import { found, type Holder, issue } from './gateway/people.ts';
import { client, gateway, network, publication } from './gateway/publication.ts';

/** One request over a connection that offers a session from before. */
function ask(port: number, holder: Holder, options: ConnectionOptions) {
  return new Promise<{ status: string; error: string; resumed: boolean; session: Buffer | undefined }>((resolve, reject) => {
    const identity = { cert: holder.certificatePem, key: holder.privateKeyPem, rejectUnauthorized: false };
    const socket = connect({ ...options, ...identity, host: '127.0.0.1', port, servername: 'staging.mdocs.example' });
    let [text, resumed] = ['', false];
    let session: Buffer | undefined;
    socket.once('secureConnect', () => (resumed = socket.isSessionReused()));
    socket.on('session', (given) => (session = given));
    socket.on('data', (chunk) => (text += chunk));
    socket.once('error', reject);
    socket.once('close', () =>
      resolve({ status: text.slice(9, 12), error: /"error":"([a-z-]+)"/.exec(text)?.[1] ?? '', resumed, session }),
    );
    socket.write('GET /api/documents HTTP/1.1\r\nHost: staging.mdocs.example\r\nConnection: close\r\n\r\n');
  });
}

const resuming = (text: string) => text.replace('tune.ssl.cachesize 0', 'tune.ssl.cachesize 100').replace(' no-tls-tickets', '');

test.each([
  ['TLSv1.2', false],
  ['TLSv1.3', false],
  ['TLSv1.2', true],
  ['TLSv1.3', true],
] as const)('%s, another setting lets sessions be resumed: %s; a removed client is refused', async (maxVersion, isResuming) => {
  const alter = isResuming ? resuming : (text: string) => text;
  const [backend, port, authority] = [await startBackend(), await freePort(), await found('staging')];
  const holder = await issue({ name: 'alfa' }, authority.issuing);
  const before = publication({
    environment: 'staging',
    authorities: [authority.issuing.certificate, authority.root.certificate],
    clients: [client(1, { institution: 'alfa', certificates: [holder.certificate], networks: [network('127.0.0.1')] })],
    gateway: gateway('staging', port, backend.port),
  });
  const haproxy = await startHAProxy([before], alter);
  try {
    const first = await ask(port, holder, { maxVersion });
    expect(first).toMatchObject({ status: '200', resumed: false });
    const offer = first.session ? { maxVersion, session: first.session } : { maxVersion };
    expect(await ask(port, holder, offer)).toMatchObject({ status: '200', resumed: isResuming });
    haproxy.write(haproxyTree({ ...before, clients: [] }, alter));
    await haproxy.reload();
    expect(await ask(port, holder, offer)).toMatchObject({ status: '401', error: 'certificate-unknown' });
    expect(backend.count()).toBe(2);
  } finally {
    await haproxy.stop();
    await backend.stop();
  }
});
