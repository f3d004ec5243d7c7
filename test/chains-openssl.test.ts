// What the check says of a chain is what openssl and a real nginx do with it, over given inputs and sets made in the same spirit.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Entry } from '../scripts/model/tree.ts';
import { toBase64 } from '../scripts/model/x509/pem.ts';
import { base, loadOver } from './cases/tree.ts';
import { type ChainSet, chains, leaves, lists } from './corpus/chains/sets.ts';
import { freePort, nginxConf, startNginx } from './gateway/nginx.ts';
import { issue } from './gateway/people.ts';

const folder = mkdtempSync(join(tmpdir(), 'mdocs-chains-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entryOf = (bytes: Uint8Array): Entry => ({ kind: 'file', read: () => bytes });
const pemOf = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${toBase64(der).replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;
/** What says nothing of chains would be read for each of them. */
const plain = new Map([...base].filter(([path]) => !/document-types|beta|other|registry\/certificates\//.test(path)));
const policy = new TextDecoder().decode(base.get('registry/policy.yaml')?.read());

type Judged = Pick<ChainSet, 'authorities' | 'leaf' | 'lists'>;

/** The codes of the errors about the access and what stands above it; none where it is accepted. */
async function codesOf({ authorities, leaf, lists }: Judged, today: string): Promise<string[]> {
  const names = authorities.map((_, index) => `lab-${index}.pem`);
  const crls = lists.map((_, index) => `lab-${index}.crl`);
  const own = `authorities: [${names.join(', ')}]${crls.length > 0 ? `\n    revocationLists: [${crls.join(', ')}]` : ''}`;
  const over = new Map([
    ['integrations/certificates/alfa-registru.staging.cer', entryOf(leaf)],
    ['registry/policy.yaml', entryOf(Buffer.from(policy.replace(/authorities: \[demo-staging.*/, own)))],
    ...authorities.map((der, index) => [`registry/authorities/lab-${index}.pem`, entryOf(der)] as const),
    ...lists.map((der, index) => [`registry/authorities/lab-${index}.crl`, entryOf(der)] as const),
  ]);
  const { findings } = await loadOver(plain, over, today);
  const about = findings.filter(
    ({ severity, path, file }) =>
      severity === 'error' && path.includes('staging') && /^(integrations\/alfa|registry\/policy)\.yaml$/.test(file),
  );
  // Whose the certificate is and how long it lives is not the gateway's affair.
  const other = ['certificate-owner-differs', 'certificate-validity-too-long', 'certificate-name-differs'];
  return [...new Set(about.map(({ code }) => code))].filter((code) => !other.includes(code)).sort();
}

let runs = 0;

/** What openssl says of TLS clients, each with the authorities and lists of its set; undefined where it accepts it. One run for all. */
async function refusalsOf(judged: readonly Judged[], more: readonly string[]): Promise<(string | undefined)[]> {
  const run = join(folder, `run-${runs++}`);
  const named = judged.map((_, index) => `${run}-${index}.pem`);
  for (const [index, { leaf }] of judged.entries()) writeFileSync(named[index] ?? '', pemOf('CERTIFICATE', leaf));
  const write = (label: string, ders: readonly Uint8Array[]) => {
    const path = `${run}-${label.replace(/.* /, '')}`;
    writeFileSync(path, ders.map((der) => pemOf(label, der)).join(''));
    return path;
  };
  const ca = write(
    'CERTIFICATE',
    judged.flatMap(({ authorities }) => authorities),
  );
  const lists = judged.flatMap((one) => one.lists);
  const isWhole = judged.every((one) => one.lists.length === one.authorities.length);
  const checking = lists.length > 0 ? ['-CRLfile', write('X509 CRL', lists), isWhole ? '-crl_check_all' : '-crl_check'] : [];
  const args = ['verify', '-auth_level', '2', '-purpose', 'sslclient', '-CAfile', ca, ...more, ...checking, ...named];
  const said = await new Promise<string>((resolve) =>
    execFile('openssl', args, { maxBuffer: 2 ** 26 }, (_, stdout, stderr) => resolve(`${stdout}${stderr}`)),
  );
  const refused = new Map<string, string>();
  let last = '';
  for (const line of said.split('\n')) {
    last = /^error \d+ at .*: (.*)/.exec(line)?.[1] ?? last;
    const [, path] = /^error (\S+): verification failed/.exec(line) ?? [];
    if (path !== undefined) refused.set(path, last);
  }
  return named.map((path) => {
    if (!refused.has(path) && !said.includes(`${path}: OK`))
      throw new Error(`openssl says nothing of ${path}: ${said.slice(0, 500)}`);
    return refused.get(path);
  });
}

/** Several at once, as many as there are processors. */
async function mapAll<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await ask(items[index] as T);
  };
  await Promise.all([work(), work()]);
  return results;
}

/** Where we refuse what openssl accepts, and by which of our rules. */
const stricter: readonly (readonly [RegExp, string])[] = [
  // Certificates of the first version have no way to say that they are an authority's.
  [/^root: no basic constraints$/, 'authority-invalid'],
  // With TLS 1.3 a client signs, and agrees on no key with its certificate.
  [/^leaf: key agreement only$/, 'certificate-purpose'],
  // A path length makes sense for an authority only, and the set says that it is one.
  [/^leaf: path length/, 'certificate-is-authority'],
  // Names are compared by their bytes: STISC writes its own always the same.
  [/issuer name in other letters$/, 'certificate-untrusted'],
  // Networks are not computed in constraints; a system's address is not in its certificate.
  [/^names: address permitted, an address$/, 'certificate-untrusted'],
  // A list must be whole whoever is asked about; openssl looks only at whom it covers, and leaves deltas aside.
  [/^list of .*: (clients only|authorities only|delta)$/, 'revocation-list-invalid'],
];

const sets = [...chains, ...leaves, ...lists];
const today = new Date().toISOString().slice(0, 10);
const openssl = [...(await refusalsOf([...chains, ...leaves], [])), ...(await refusalsOf(lists, []))];
const ours = await mapAll(sets, (set) => codesOf(set, today));
const verdicts = sets.map(({ name }, index) => ({ name, ours: ours[index] ?? [], openssl: openssl[index] }));

const inputs = join(import.meta.dirname, 'corpus', 'chains', 'inputs');
/** The given inputs with the codes that are right on the day they were made for. */
const given: Readonly<Record<string, readonly string[]>> = {
  'root-expired': ['authority-ended', 'certificate-untrusted'],
  'issuer-not-yet-valid': ['authority-invalid', 'certificate-untrusted'],
  'root-same-name-other-key': ['authority-invalid', 'certificate-untrusted'],
  'issuer-unknown-critical': ['authority-invalid', 'certificate-untrusted'],
  'issuer-rsa-1024': ['authority-invalid', 'certificate-untrusted'],
  'root-not-listed': ['authority-invalid', 'certificate-untrusted'],
  'list-delta-as-full': ['revocation-list-invalid'],
  'list-idp-only-ca': ['revocation-list-invalid'],
  'list-future': ['revocation-list-invalid'],
  'list-negative-same-hex': [],
  'list-issuing-ca-revoked-by-root': ['authority-ended', 'certificate-untrusted'],
  'leaf-no-eku': [],
  'leaf-nsCertType-server-only': ['certificate-purpose'],
};

test.each(Object.entries(given))('%s is judged right, and never milder than by openssl', async (name, codes) => {
  const read = (kind: RegExp) =>
    readdirSync(join(inputs, name))
      .filter((file) => kind.test(file))
      .map((file) => readFileSync(join(inputs, name, file)));
  const der = (bytes: Buffer): Buffer =>
    bytes[0] === 0x30 ? bytes : Buffer.from(bytes.toString().replace(/-----[^-]+-----|\s/g, ''), 'base64');
  const [leaf = Buffer.of()] = read(/cer$/).map(der);
  const set = { authorities: read(/pem$/).map(der), leaf, lists: read(/crl$/).map(der) };
  expect(await codesOf(set, '2026-11-30')).toEqual(codes);
  const attime = ['-attime', String(Date.parse('2026-11-30T12:00:00Z') / 1000)];
  if (codes.length === 0) expect(await refusalsOf([set], attime)).toEqual([undefined]);
});

test('every given input is judged', () => {
  expect(readdirSync(inputs).sort()).toEqual(Object.keys(given).sort());
});

/** One nginx, a server for each set, told apart by the name that the client asks for. */
test('a real nginx lets in exactly those whom openssl accepts', { timeout: 60_000 }, async () => {
  const port = await freePort();
  const server = await issue({ name: 'gateway.example' });
  const files = new Map([
    ['server.crt', server.certificatePem],
    ['server.key', server.privateKeyPem],
  ]);
  const servers = sets.map(({ authorities, lists: own }, index) => {
    files.set(`${index}.pem`, authorities.map((one) => pemOf('CERTIFICATE', one)).join(''));
    if (own.length > 0) files.set(`${index}.crl`, own.map((one) => pemOf('X509 CRL', one)).join(''));
    return `server { listen 127.0.0.1:${port} ssl; server_name s${index}.example; ssl_client_certificate ${index}.pem; ${
      own.length > 0 ? `ssl_crl ${index}.crl;` : ''
    } return 200 in; }`;
  });
  const common = 'ssl_certificate server.crt; ssl_certificate_key server.key; ssl_verify_client optional; ssl_verify_depth 3;';
  const tls = `${common} ssl_session_cache off; ssl_session_tickets off; server_names_hash_max_size 4096;`;
  const nginx = await startNginx(files.set('nginx.conf', nginxConf([tls, ...servers].join('\n'))), port);
  try {
    const codes = await mapAll([...sets.keys()], (index) => statusOf(port, index));
    const wrong = verdicts.filter(({ openssl }, index) => (codes[index] === 200) !== (openssl === undefined));
    expect(wrong.map(({ name, openssl }) => `${name}: ${openssl ?? 'accepted by openssl'}`)).toEqual([]);
  } finally {
    await nginx.stop();
  }
});

function statusOf(port: number, index: number): Promise<number | undefined> {
  const set = sets[index] as ChainSet;
  const servername = `s${index}.example`;
  const own = { key: set.key.privateKey.export({ type: 'pkcs8', format: 'pem' }), cert: pemOf('CERTIFICATE', set.leaf) };
  return new Promise((resolve, reject) => {
    const options = {
      port,
      host: '127.0.0.1',
      servername,
      headers: { host: servername },
      rejectUnauthorized: false,
      agent: false,
    };
    const asked = request({ ...options, ...own, ciphers: 'DEFAULT@SECLEVEL=0' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.once('error', reject).end();
  });
}

test('enough sets are tried', () => {
  expect([chains.length >= 60, lists.length >= 30, leaves.length >= 40]).toEqual([true, true, true]);
  expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length);
});

test('nothing is accepted that openssl refuses for a client', () => {
  const wrong = verdicts.filter(({ ours, openssl }) => ours.length === 0 && openssl !== undefined);
  expect(wrong.map(({ name, openssl }) => `${name}: ${openssl}`)).toEqual([]);
});

test('nothing is refused that openssl accepts, but for a rule of ours', () => {
  const reasonOf = (name: string, ours: readonly string[]) =>
    stricter.some(([pattern, code]) => pattern.test(name) && ours.includes(code));
  const wrong = verdicts.filter(({ name, ours, openssl }) => openssl === undefined && ours.length > 0 && !reasonOf(name, ours));
  expect(wrong.map(({ name, ours }) => `${name}: ${ours}`)).toEqual([]);
});
