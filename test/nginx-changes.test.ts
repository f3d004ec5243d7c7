// A gateway of one client that is changed: the client removed, sessions resumed, the root left out of the authorities.
import { type ConnectionOptions, connect } from 'node:tls';
import { expect, test } from 'vitest';
import { type Backend, startBackend } from './gateway/backend.ts';
import { startGateway, treeOf } from './gateway/gateway.ts';
import { freePort, type Nginx } from './gateway/nginx.ts';
import { found, type Holder, issue } from './gateway/people.ts';
import { client, gateway, network, publication } from './gateway/publication.ts';

interface TlsAnswer {
  readonly status: string;
  readonly error: string;
  readonly resumed: boolean;
  readonly session: Buffer | undefined;
}

/** One request over a connection that offers a session from before. */
function ask(port: number, holder: Holder, options: ConnectionOptions): Promise<TlsAnswer> {
  return new Promise((resolve, reject) => {
    const identity = { cert: holder.certificatePem, key: holder.privateKeyPem, rejectUnauthorized: false };
    const socket = connect({ ...options, ...identity, host: '127.0.0.1', port, servername: 'staging.mdocs.example' });
    let text = '';
    let session: Buffer | undefined;
    let resumed = false;
    socket.once('secureConnect', () => {
      resumed = socket.isSessionReused();
    });
    socket.on('session', (given) => {
      session = given;
    });
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.once('error', reject);
    socket.once('close', () => {
      const error = /"error":"([a-z-]+)"/.exec(text)?.[1] ?? '';
      resolve({ status: text.slice(9, 12), error, resumed, session });
    });
    socket.write('GET /api/documents HTTP/1.1\r\nHost: staging.mdocs.example\r\nConnection: close\r\n\r\n');
  });
}

interface Scene {
  readonly nginx: Nginx;
  readonly backend: Backend;
  readonly port: number;
  readonly holder: Holder;
  removeAll(): Promise<void>;
}

async function play(alter: (text: string) => string, scene: (scene: Scene) => Promise<void>): Promise<void> {
  const backend = await startBackend();
  const port = await freePort();
  const authority = await found('staging');
  const holder = await issue({ name: 'alfa' }, authority.issuing);
  const authorities = [authority.issuing.certificate, authority.root.certificate];
  const own = { institution: 'alfa', certificates: [holder.certificate], networks: [network('127.0.0.1')] };
  const before = publication({
    environment: 'staging',
    authorities,
    clients: [client(1, own)],
    gateway: gateway('staging', port, backend.port),
  });
  const nginx = await startGateway([before], alter);
  const removeAll = async () => {
    nginx.write(treeOf({ ...before, clients: [] }, alter));
    await nginx.reload();
  };
  try {
    await scene({ nginx, backend, port, holder, removeAll });
  } finally {
    await nginx.stop();
    await backend.stop();
  }
}

test.each(['TLSv1.2', 'TLSv1.3'] as const)(
  '%s: the gateway resumes no session, and refuses a removed client',
  async (version) => {
    await play(
      (text) => text,
      async ({ port, holder, removeAll }) => {
        const first = await ask(port, holder, { maxVersion: version });
        expect(first).toMatchObject({ status: '200' });
        const offer = first.session ? { session: first.session } : {};
        expect(await ask(port, holder, { maxVersion: version, ...offer })).toMatchObject({ status: '200', resumed: false });
        await removeAll();
        const refused = await ask(port, holder, { maxVersion: version, ...offer });
        expect(refused).toMatchObject({ status: '401', error: 'certificate-unknown' });
      },
    );
  },
);

test('where another server lets sessions be resumed, the list still refuses a removed client', async () => {
  const resuming = (text: string) => text.replace('ssl_session_cache off;', 'ssl_session_cache shared:test:1m;');
  await play(resuming, async ({ port, holder, removeAll }) => {
    const first = await ask(port, holder, { maxVersion: 'TLSv1.2' });
    const offer = first.session ? { session: first.session } : {};
    expect(await ask(port, holder, { maxVersion: 'TLSv1.2', ...offer })).toMatchObject({ status: '200', resumed: true });
    await removeAll();
    const refused = await ask(port, holder, { maxVersion: 'TLSv1.2', ...offer });
    expect(refused).toMatchObject({ status: '401', error: 'certificate-unknown', resumed: true });
  });
});

test('an environment without clients refuses everybody', async () => {
  await play(
    (text) => text,
    async ({ port, holder, removeAll, backend, nginx }) => {
      await removeAll();
      expect(await ask(port, holder, {})).toMatchObject({ status: '401', error: 'certificate-unknown' });
      expect(backend.count()).toBe(0);
      expect(nginx.log()).not.toMatch(/\[(warn|emerg)\]/);
    },
  );
});

test('without the root beside the authority that issues, nginx would refuse every client', async () => {
  const end = '-----END CERTIFICATE-----\n';
  const withoutRoot = (text: string) => (text.endsWith(end) ? text.slice(0, text.indexOf(end) + end.length) : text);
  await play(withoutRoot, async ({ port, holder }) => {
    expect(await ask(port, holder, {})).toMatchObject({ status: '401', error: 'certificate-untrusted' });
  });
});
