// mdocs inspect says what a certificate is and which rules it breaks where, in every language, within 80 columns.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../scripts/model/text/text.ts';

const root = join(import.meta.dirname, '..');
const base = join(root, 'test/cases/base');
const cer = join(base, 'integrations/certificates/alfa-registru.staging.cer');
const badly = (name: string) => join(root, 'test/cases', name, 'integrations/certificates/alfa-registru.staging.cer');

function inspect(...args: string[]) {
  const command = ['--import', 'tsx', 'scripts/mdocs.ts', 'inspect', '--root', base, '--today', '2026-06-01', ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

test('a certificate that is good for staging', () => {
  const { stdout, status } = inspect('--format', 'json', cer);
  const [{ certificate, findings }] = JSON.parse(stdout);
  const serial = execFileSync('openssl', ['x509', '-in', cer, '-noout', '-serial'], { encoding: 'utf8' }).trim();
  expect(`serial=${certificate.serial}`).toBe(serial);
  expect(certificate).toMatchObject({ idno: '1015999000116', idnoFoundIn: 'organizationIdentifier', key: 'RSA 2048' });
  expect(findings.staging).toEqual([]);
  expect(findings.production.map((finding: { code: string }) => finding.code)).toEqual(['certificate-untrusted']);
  expect(status).toBe(0);
});

test.each(locales)('in %s the text fits the screen and names the file', (locale) => {
  const { stdout } = inspect('--locale', locale, cer, badly('certificate-unreadable/pkcs7'));
  expect(stdout.split('\n').filter((line) => [...line].length > 80 && !line.startsWith('/'))).toEqual([]);
  expect(stdout).toContain('alfa-registru.staging.cer');
  expect(stdout).not.toContain('inspected.cer');
});

test('what is no certificate is good for nothing', () => {
  const { stdout, status } = inspect('--format', 'json', badly('certificate-unreadable/request'));
  expect(JSON.parse(stdout)[0]).toMatchObject({ not: 'request' });
  expect(status).toBe(1);
});

test('a file that is not there is a failure', () => {
  expect(inspect('nowhere.cer').status).toBe(2);
});
