// A new certificate that the old one's key has signed for needs no approval: whatever else a signature is put to, it proves nothing.
import { constants, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../scripts/model/verdict/verdict.ts';
import { needsApproval } from '../scripts/report/comment/answer.ts';
import {
  alfa,
  hashOf,
  judgeScene,
  makeKey,
  newDer,
  newKey,
  oldDer,
  oldFile,
  oldKey,
  otherAuthority,
  type Pair,
  type Scene,
  signRenewal,
  twinAuthority,
  usualNew,
  usualOld,
} from './renewal/scene.ts';

const faultOf = async (scene: Scene = {}) => (await judgeScene(scene)).fault;
const sha256With = (key: Pair) => (text: string) => sign('sha256', Buffer.from(text), key.privateKey);

describe('the key of the old certificate signs', () => {
  const pss = (text: string, key: Pair) =>
    sign('sha256', Buffer.from(text), {
      key: key.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 32,
    });
  test.each<[string, Pair, (text: string, key: Pair) => Buffer]>([
    ['P-256', oldKey, (text, key) => sha256With(key)(text)],
    ['P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }), (text, key) => sha256With(key)(text)],
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }), (text, key) => sha256With(key)(text)],
    ['RSA-PSS', generateKeyPairSync('rsa-pss', { modulusLength: 2048 }), pss],
    ['Ed25519', generateKeyPairSync('ed25519'), (text, key) => sign(null, Buffer.from(text), key.privateKey)],
  ])('%s', async (_, key, make) => {
    const old = oldDer(key);
    const judged = await judgeScene({ old, sign: (text) => make(text, key) });
    expect(judged.renewals).toEqual([
      { system: 'alfa/alfa-registru', environment: 'production', former: hashOf(old), next: hashOf(usualNew) },
    ]);
    expect([judged.fault, judged.errors]).toEqual(['proven', []]);
  });
});

const revoke = (sha256: string) =>
  `revoked:\n  - sha256: "${sha256}"\n    serial: "0A"\n    since: 2026-05-01\n    reason: Cheia a fost pierdută.\n`;
const sharedBy = (file: string) => (text: string) => text.replace('certificates/alfa-registru.staging.cer', file);

test.each<[string, Scene, string]>([
  ['an old certificate that the access never had', { written: { of: 'a'.repeat(64) } }, 'unknown'],
  ['an old certificate that the request itself brings', { bringsOld: true }, 'unknown'],
  ['an old certificate that waits for an approval itself', { isPublished: false }, 'unpublished'],
  ['an old certificate that was revoked', { baseFiles: { 'registry/revoked.yaml': revoke(hashOf(usualOld)) } }, 'over'],
  ['an old certificate that has expired', { old: oldDer(oldKey, undefined, { ends: '2026-05-31' }) }, 'over'],
  ['an old certificate that does not count yet', { old: oldDer(oldKey, undefined, { begins: '2026-06-02' }) }, 'over'],
  [
    'an old certificate whose last day is over',
    { baseEdit: (text) => text.replace(`${oldFile}\n`, `${oldFile}\n            until: 2026-05-31\n`) },
    'over',
  ],
  ['an old certificate that two accesses have', { baseEdit: sharedBy(oldFile) }, 'shared'],
  ['an old key that can be broken', { old: oldDer(generateKeyPairSync('rsa', { modulusLength: 1024 })) }, 'weak'],
  ['a signature of fifteen days ago', { said: { signed: '2026-05-17' } }, 'day'],
  ['a signature of the day after tomorrow', { said: { signed: '2026-06-03' } }, 'day'],
  [
    'another institution under the same name',
    { edit: (text) => text.replace('"1015999000116"', '"1006601000439"'), said: { idno: '1006601000439' } },
    'identity',
  ],
  [
    'a suspended system',
    { edit: (text) => text.replace('    rsi:', '    status: suspended\n    reason: Se mută.\n    rsi:') },
    'suspended',
  ],
  ['another subject', { next: newDer(undefined, { commonName: 'altul.example' }) }, 'subject'],
  ['another issuer', { next: newDer(otherAuthority) }, 'issuer'],
  ['another authority of the same name', { next: newDer(twinAuthority) }, 'issuer'],
  ['a certificate for something else', { next: newDer(undefined, { isServer: true }) }, 'contents'],
  ['a certificate that does not last longer', { next: newDer(undefined, { ends: '2026-12-31' }) }, 'sooner'],
  ['a signature for another new certificate', { said: { next: 'b'.repeat(64) } }, 'signature'],
  ['a signature for the other environment', { said: { environment: 'staging' } }, 'signature'],
  ['a signature for another system', { said: { system: 'alfa-alt' } }, 'signature'],
  ['a signature for another institution', { said: { institution: 'beta' } }, 'signature'],
  [
    'a signature of another day than is written',
    { said: { signed: '2026-05-20' }, written: { signed: '2026-06-01' } },
    'signature',
  ],
  ['a signature of the new key', { sign: sha256With(newKey) }, 'signature'],
  ['a signature of a stranger', { sign: sha256With(makeKey()) }, 'signature'],
  ['a weak hash', { sign: (text) => sign('sha1', Buffer.from(text), oldKey.privateKey) }, 'signature'],
  [
    'something else that the old key signed',
    { sign: () => sign('sha256', Buffer.from('hello'), oldKey.privateKey) },
    'signature',
  ],
])('%s proves nothing', async (_, scene, fault) => {
  expect(await faultOf(scene)).toBe(fault);
});

test('a signature with any bit another way proves nothing', async () => {
  const { signature } = signRenewal();
  const bytes = Buffer.from(signature, 'base64');
  for (let at = 0; at < bytes.length * 8; at += 29) {
    const flipped = Buffer.from(bytes);
    flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7));
    expect(await faultOf({ written: { signature: flipped.toString('base64') } }), `bit ${at}`).toBe('signature');
  }
});

test('other signs of base64 for the same bytes prove nothing', async () => {
  let padded = '';
  while (!padded.endsWith('=')) padded = signRenewal().signature;
  expect(await faultOf({ written: { signature: padded } })).toBe('proven');
  expect(await faultOf({ written: { signature: padded.replace(/=*$/, '') } })).toBe('signature');
});

test('what a signature says wrongly is an error; what AGE can still approve is a warning', async () => {
  const wrong = await judgeScene({ sign: sha256With(newKey) });
  expect(wrong.errors).toEqual(['renewal-unproven']);
  const late = await judgeScene({ said: { signed: '2026-05-01' } });
  expect(late.errors).toEqual([]);
  expect(
    late.loaded.findings.filter(({ code }) => code === 'renewal-unproven').map(({ severity, line }) => [severity, line]),
  ).toEqual([['warning', 32]]);
});

test('it stands in the place of an approval, and not of an account that may change the file', async () => {
  const { errors, fault } = await judgeScene({ author: { login: 'strain', id: 77 } });
  expect([fault, [...new Set(errors)]]).toEqual(['proven', ['change-not-yours']]);
});

test('a signature frees the certificate in the system that it names, and nowhere else', async () => {
  const { renewals } = await judgeScene();
  const gains = (system: string) => ({
    ...{ kind: 'changes', lost: { certificates: [], networks: [], documentTypes: [] } },
    gained: { certificates: [{ sha256: hashOf(usualNew) }], networks: [], documentTypes: [] },
    system: { institution: 'alfa', system },
  });
  const waits = (system: string, environment = 'production') =>
    needsApproval({
      proposal: { changes: [{ path: alfa }] },
      plans: [{ environment, systems: [gains(system)] }],
      renewed: renewals,
    } as unknown as Verdict);
  expect([waits('alfa-registru'), waits('alfa-arhiva'), waits('alfa-arhiva', 'staging')]).toEqual([false, true, false]);
});
