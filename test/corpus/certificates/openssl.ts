// Authorities and certificates made by openssl in a temporary folder, as a second opinion on what certificates are.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'mdocs-certificates-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

export const at = (name: string): string => join(folder, name);

export const openssl = (...args: string[]): Buffer =>
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 24 });

/** Options of `openssl genpkey`. */
const kinds = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'rsa-1024': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  'rsa-512': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:512'],
  'rsa-pss': ['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'p-256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'p-384': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  'p-521': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  secp256k1: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
  ed25519: ['-algorithm', 'ED25519'],
  ed448: ['-algorithm', 'ED448'],
} as const;
export type KeyKind = keyof typeof kinds;

/** The file of a key, made once for each name. */
export function key(kind: KeyKind, name: string = kind): string {
  const file = at(`${name}.key`);
  if (!made.has(file)) openssl('genpkey', ...kinds[kind], '-out', file);
  made.set(file, kind);
  return file;
}
const made = new Map<string, KeyKind>();

export interface CertificateRequest {
  key?: string;
  /** As openssl writes it: /C=MD/O=... */
  subject?: string;
  issuer?: string;
  /** Lines of an extension section of openssl's configuration. */
  extensions?: string;
  md?: string;
  /** YYYYMMDD. */
  from?: string;
  to?: string;
  serial?: string;
  sigopt?: string[];
}

export const forClients = 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=clientAuth';
const forAuthorities = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash';

let serials = 0x401234560000;

/** Makes NAME.pem; without an issuer it signs itself. Gives the DER. */
export function issue(name: string, request: CertificateRequest = {}): Buffer {
  const own = request.key ?? key('p-256', `${name}-own`);
  const subject = request.subject ?? '/C=MD/O=Institutia Publica Alfa/organizationIdentifier=NTRMD-1015999000116/CN=alfa.example';
  openssl('req', '-new', '-utf8', '-multivalue-rdn', '-key', own, '-subj', subject, '-out', at(`${name}.csr`));
  const signer = request.issuer ?? name;
  const keyfile = request.issuer ? at(`${request.issuer}.ca.key`) : own;
  writeFileSync(at('ca.conf'), configuration(request));
  writeFileSync(at('index'), '');
  writeFileSync(at('serial'), `${request.serial ?? (++serials).toString(16)}\n`);
  const dates = ['-startdate', `${request.from ?? '20260115'}000000Z`, '-enddate', `${request.to ?? '20280115'}000000Z`];
  const by = request.issuer ? ['-cert', at(`${signer}.pem`)] : ['-selfsign'];
  const options = (request.sigopt ?? []).flatMap((option) => ['-sigopt', option]);
  const md = made.get(keyfile)?.startsWith('ed') ? 'null' : (request.md ?? 'sha256');
  openssl(
    'ca',
    '-batch',
    '-notext',
    '-preserveDN',
    '-config',
    at('ca.conf'),
    ...by,
    '-keyfile',
    keyfile,
    '-md',
    md,
    ...dates,
    ...options,
    '-in',
    at(`${name}.csr`),
    '-out',
    at(`${name}.pem`),
  );
  return openssl('x509', '-in', at(`${name}.pem`), '-outform', 'DER');
}

const configuration = ({ extensions = forClients }: CertificateRequest): string => `
[ca]
default_ca = d
[d]
database = ${at('index')}
serial = ${at('serial')}
new_certs_dir = ${folder}
unique_subject = no
policy = any
${extensions === '' ? '' : 'x509_extensions = e'}
[any]
[e]
${extensions}
`;

/** Makes a self-signed authority that `issuer` can name. */
export function authority(name: string, kind: KeyKind, more: CertificateRequest = {}): Buffer {
  const own = key(kind, `${name}.ca`);
  return issue(name, {
    key: own,
    subject: `/C=MD/CN=Autoritatea ${name}`,
    extensions: forAuthorities,
    from: '20260101',
    to: '20460101',
    ...more,
  });
}

export const pem = (name: string): Buffer => readFileSync(at(`${name}.pem`));
