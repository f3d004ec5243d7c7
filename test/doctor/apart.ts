// Run alone in a network and with files of its own (unshare): resolvers, routes and packets that are broken. Prints what the doctor found.
import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueCertificate } from '../../scripts/demo/issue.ts';
import { examine, type Known } from '../../scripts/doctor/examine.ts';
import { firstTrouble } from '../../scripts/doctor/layers.ts';
import { startHttps } from './servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'mdocs-doctor-'));
process.env.PATH = `${process.env.PATH}:/usr/sbin:/sbin`;
const run = (program: string, ...given: string[]) => execFileSync(program, given, { stdio: ['ignore', 'ignore', 'inherit'] });

/** In place of a file of the system's, seen by this process alone. */
function replaceFile(path: string, text: string): void {
  const copy = join(folder, path.replaceAll('/', '-'));
  writeFileSync(copy, text);
  run('mount', '--bind', copy, path);
}

const elsewhere = '203.0.113.9';
const own = '198.51.100.7';
/** Name -> its address, or the code of the refusal (RFC 1035 section 4.1.1); 0 where nothing is answered. */
const names: Readonly<Record<string, string | number>> = {
  'good.example': own,
  'gone.example': 3,
  'failing.example': 2,
  'silent.example': 0,
  'blocked.example': '0.0.0.0',
  'far.example': elsewhere,
};

function startResolver(): Promise<void> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const labels: string[] = [];
    let at = 12;
    for (; (query[at] ?? 0) > 0; at += 1 + (query[at] ?? 0))
      labels.push(query.toString('latin1', at + 1, at + 1 + (query[at] ?? 0)));
    const answer = names[labels.join('.')] ?? 3;
    const question = query.subarray(12, at + 5);
    const isA = question.readUInt16BE(question.length - 4) === 1;
    if (answer === 0) return;
    const address4 = typeof answer === 'string' && isA ? answer.split('.').map(Number) : undefined;
    const head = Buffer.from([
      ...query.subarray(0, 2),
      0x81,
      0x80 | (typeof answer === 'number' ? answer : 0),
      0,
      1,
      0,
      address4 ? 1 : 0,
      0,
      0,
      0,
      0,
    ]);
    const record = address4 ? Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address4]) : Buffer.alloc(0);
    socket.send(Buffer.concat([head, question, record]), port, address);
  });
  return new Promise((done) => socket.bind(53, '127.0.0.1', done));
}

run('mount', '--make-rprivate', '/');
run('ip', 'link', 'set', 'lo', 'up', 'mtu', '1500');
run('ip', 'address', 'add', own, 'dev', 'lo');
run('nft', 'add table inet t; add chain inet t c { type filter hook input priority 0; }');
const rule = (text: string) => run('nft', `flush chain inet t c; ${text === '' ? '' : `add rule inet t c ${text}`}`);
replaceFile('/etc/resolv.conf', 'nameserver 127.0.0.1\noptions timeout:30 attempts:1\n');
replaceFile('/etc/hosts', '127.0.0.1 localhost\n127.0.0.7 hosts.example\n');
await startResolver();

const named = (value: string) => [{ oid: '2.5.4.3', value }];
const dates = { notBefore: '2020-01-01T00:00:00Z', notAfter: '2049-12-31T00:00:00Z' };
const root = issueCertificate({ subject: named('root'), serial: '01', authority: true, ...dates });
const server = issueCertificate({ subject: named('good.example'), serial: '02', dnsNames: ['good.example'], ...dates }, root);
const large = issueCertificate({ subject: named('system'), serial: '03', ...dates }, root);
// A small one, with which the whole handshake fits into small packets.
run(
  'openssl',
  'req',
  '-x509',
  '-newkey',
  'ec',
  '-pkeyopt',
  'ec_paramgen_curve:P-256',
  '-nodes',
  '-subj',
  '/CN=s',
  ...['key', 'cert'].flatMap((name) => [name === 'key' ? '-keyout' : '-out', join(folder, name)]),
);
const small = { cert: readFileSync(join(folder, 'cert')), key: readFileSync(join(folder, 'key')) };

const gateway = { cert: server.certificatePem, key: server.privateKeyPem, requestCert: true, rejectUnauthorized: false };
const port = await startHttps(gateway, { address: own });
const oldPort = await startHttps({ ...gateway, maxVersion: 'TLSv1.2' }, { address: own });

async function look(host: string, more: Partial<Known> = {}, at = port) {
  const known: Known = {
    target: { host, port: at, serverName: 'good.example', path: '/api/' },
    identity: { cert: large.certificatePem, key: large.privateKeyPem },
    issuers: [],
    local: [],
    declared: { documentTypes: ['Cazier'], clientId: undefined, vpn: undefined },
    authorities: root.certificatePem,
    patience: 1500,
    ...more,
  };
  const { diagnoses } = await examine(known);
  const first = firstTrouble(diagnoses);
  const route = diagnoses.find(({ layer }) => layer === 'route');
  return { first: first ? `${first.layer} ${first.state} ${first.cause}` : 'none', route: `${route?.state} ${route?.cause}` };
}

const through = (addresses: readonly string[]): Partial<Known> => ({
  declared: {
    documentTypes: ['Cazier'],
    clientId: undefined,
    vpn: { isOnly: true, has: (address) => addresses.includes(address) },
  },
});

const found: Record<string, unknown> = {};
found.good = await look('good.example');
for (const name of ['gone.example', 'failing.example', 'silent.example', 'blocked.example', 'hosts.example', 'far.example'])
  found[name] = await look(name);
found['no route'] = await look(elsewhere);
run('ip', 'route', 'add', 'unreachable', '203.0.113.0/24');
found['unreachable by the routes'] = await look(elsewhere);
rule(`tcp dport ${port} drop`);
found['a black hole'] = await look('good.example');
found['a black hole outside the VPN'] = await look('good.example', through(['10.0.0.1']));
found['a black hole inside the VPN'] = await look('good.example', through([own]));
rule(`tcp dport ${port} reject with icmp type admin-prohibited`);
found['a router that forbids'] = await look('good.example');
rule(`tcp dport ${port} reject with tcp reset`);
found['a firewall that resets'] = await look('good.example');
rule(`tcp dport { ${port}, ${oldPort} } meta length > 1000 drop`);
found['large packets, with the certificate'] = await look('good.example');
found['large packets, TLS 1.2'] = await look('good.example', {}, oldPort);
found['large packets, after the handshake'] = await look('good.example', { identity: small });
rule('');
found['outside the VPN, and let in'] = await look('good.example', through(['10.0.0.1']));
found['inside the VPN'] = await look('good.example', through([own]));

process.stdout.write(JSON.stringify(found), () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
});
