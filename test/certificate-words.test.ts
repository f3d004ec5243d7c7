// Where one code has several wordings, each case gets its own; no case leaves a hint or a language out.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cases, loadCase } from './cases/tree.ts';

const wordings: readonly (readonly [string, string])[] = [
  ['certificate-missing/no-list', 'No certificate is listed'],
  ['certificate-missing/no-file', 'does not exist'],
  ['certificate-missing/all-ended', 'past their last day'],
  ['certificate-unreadable/pkcs7', 'PKCS#7'],
  ['certificate-unreadable/private-key', 'compromised'],
  ['certificate-weak-key/rsa-1024', 'only 1024 bits'],
  ['certificate-weak-key/rsa-8193', '8193 bits'],
  ['certificate-weak-key/exponent-1', 'is not a valid key'],
  ['certificate-weak-key/exponent-3', 'a public exponent below 65537'],
  ['certificate-untrusted/self-signed', 'signed by itself'],
  ['certificate-untrusted/issuer-of-another-environment', 'not among the authorities'],
  ['certificate-untrusted/content-changed', 'changed or forged'],
  ['certificate-untrusted/issuer-expired', 'has itself expired'],
  ['certificate-revoked/by-age', 'revoked by AGE'],
  ['certificate-revoked/by-its-authority', 'revoked by its authority on 10 May 2026'],
  ['certificate-owner-differs/within-the-name', "`1019999000228` (the certificate's field `O`)"],
  ['certificate-owner-differs/registered-for-another-without-idno', 'registry/certificates.yaml'],
  ['certificate-in-both-environments/same-certificate', 'used in the test environment too'],
  ['certificate-in-both-environments/same-key', 'the same key'],
  ['certificate-taken/by-another-institution', 'is used by the system `beta/beta-portal` too'],
  ['certificate-taken/same-key', 'the same key as a certificate of the system `beta/beta-portal`'],
  ['certificate-taken/twice-in-the-list', 'listed twice'],
  ['serial-invalid/decimal', 'in decimal'],
  ['serial-invalid/letter-o', 'the character `O`'],
  ['serial-implausible/in-the-future', 'issued only on 3 June 2026'],
  ['serial-implausible/three-years-ago', 'has probably expired'],
];

test.each(wordings)('%s says: %s', async (path, words) => {
  const [code = ''] = path.split('/');
  const found = (await loadCase(join(cases, path))).findings.filter((finding) => finding.code === code);
  expect(found[0]?.message.en).toContain(words);
  for (const text of [found[0]?.message, found[0]?.hint])
    expect(Object.values(text ?? {}).filter((sentence) => sentence.length > 10)).toHaveLength(3);
});

test("an almost right serial of the same institution is proposed, another institution's is not", async () => {
  const hintOf = async (name: string) =>
    (await loadCase(join(cases, 'serial-unknown', name))).findings.find(({ code }) => code === 'serial-unknown')?.hint?.en;
  expect(await hintOf('one-digit-wrong')).toContain('Is that the one you meant?');
  expect(await hintOf('almost-that-of-another')).not.toContain('Is that the one you meant?');
});

test.each([
  ['serial-invalid/small-letters', '401BD3123B7201DC89F5A2776A00'],
  ['serial-invalid/decimal', '40000000156001DB5ECE5FBBF0CF'],
])('%s carries the edit that mends it', async (path, value) => {
  const [code = ''] = path.split('/');
  const found = (await loadCase(join(cases, path))).findings.filter((finding) => finding.code === code);
  expect(found.map((finding) => finding.edit?.value)).toEqual([value]);
});

test('a serial beside a file with another carries no edit: which of the two is meant, nobody knows', async () => {
  const found = (await loadCase(join(cases, 'serial-differs/of-another'))).findings.filter(
    ({ code }) => code === 'serial-differs',
  );
  expect(found.map(({ edit }) => edit)).toEqual([undefined]);
});
