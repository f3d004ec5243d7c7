// A suspension or revocation that a gateway has not taken is told, once, to whom it is about and to AGE; a silent gateway has not taken it.
import { expect, test } from 'vitest';
import type { PublicationStep } from '../scripts/model/notice/publications.ts';
import { type GatewayNews, noticesOfRings, noticesOfUnreached } from '../scripts/model/notice/unreached.ts';
import type { BranchState } from '../scripts/model/publication/drift.ts';
import { driftsOf } from '../scripts/model/publication/drift.ts';
import type { Manifest } from '../scripts/model/publication/manifest.ts';
import type { Plan } from '../scripts/model/publication/plan.ts';

const now = new Date('2026-06-01T12:00:00Z');
const system = {
  ...{ institution: 'alfa', system: 'alfa-registru', institutionName: 'Alfa', systemName: 'Registrul', clientId: 'x' },
  ...{ access: 'sha256:1', networks: [], documentTypes: [], certificates: [] },
};
const manifest = (generation: number, systems: object[]) => ({ generation, systems }) as unknown as Manifest;
const step = (at: string): PublicationStep => ({
  ...{ environment: 'production', commit: 'c'.repeat(40), day: '2026-06-01', at },
  ...{ before: manifest(4, [system]), after: manifest(5, []) },
});
const running = (generation: number) => ({
  checkedAt: '2026-06-01T11:59:00Z',
  running: {
    environment: 'production' as const,
    generation,
    commit: '',
    manifest: '',
    since: '2026-06-01T10:00:00Z',
    notAfter: '2026-06-09T00:00:00Z',
  },
});
const gateway = (name: string, status: GatewayNews['status']): GatewayNews => ({
  gateway: name,
  environment: 'production',
  status,
});
const audience = {
  age: 'age@age.example',
  accounts: [1],
  institutions: new Map([['alfa', { name: 'Alfa', technical: 'it@alfa.example' }]]),
};
const told = (news: GatewayNews[], at = '2026-06-01T10:55:00Z', isUrgent = true) =>
  noticesOfUnreached([step(at)], { news, now, minutes: 60, audience, isUrgent: () => isUrgent });

test('the gateways that lack it, or say nothing, are named', () => {
  const [notice, ...more] = told([gateway('gw-1', running(5)), gateway('gw-3', 'missing'), gateway('gw-2', running(4))]);
  expect(more).toEqual([]);
  expect(notice).toMatchObject({
    kind: 'failed',
    key: `failed/unreached/production/alfa/alfa-registru/${'c'.repeat(16)}`,
    institution: 'alfa',
    about: { what: 'unreached', subject: 'Registrul', gateways: ['gw-2', 'gw-3'] },
    named: [1],
  });
  expect(notice?.recipients.map(({ mailbox }) => mailbox)).toEqual(['it@alfa.example', 'age@age.example']);
});

test('nobody is told while there is time, where all have it, of what was no revocation, and of another environment', () => {
  expect(told([gateway('gw-1', running(4))], '2026-06-01T11:30:00Z')).toEqual([]);
  expect(told([gateway('gw-1', running(5)), gateway('gw-2', running(7))])).toEqual([]);
  expect(told([gateway('gw-1', running(4))], undefined, false)).toEqual([]);
  expect(told([{ ...gateway('gw-1', running(4)), environment: 'staging' }])).toEqual([]);
  expect(told([])).toEqual([]);
});

test("a gateway is silent after the policy's minutes", () => {
  const plan = { environment: 'production', changes: [], systems: [], waiting: [], connected: 1 } as Plan;
  const branch = {
    manifest: { ...manifest(5, []), environment: 'production' },
    hash: '',
    wrongFiles: [],
    isOurs: true,
    commit: '',
    committer: '',
  } as unknown as BranchState;
  const silent = (silenceMinutes: number | undefined, checkedAt: string) =>
    driftsOf({
      plan,
      branch,
      gateway: undefined,
      reports: [{ gateway: 'gw-1', status: { ...running(5), checkedAt } }],
      now,
      silenceMinutes,
    })
      .filter(({ kind }) => kind === 'gateway-silent')
      .map(({ gateway: name }) => name);
  expect(silent(undefined, '2026-06-01T11:05:00Z')).toEqual([]);
  expect(silent(undefined, '2026-06-01T10:55:00Z')).toEqual(['gw-1']);
  expect(silent(30, '2026-06-01T11:20:00Z')).toEqual(['gw-1']);
  expect(silent(180, '2026-06-01T10:00:00Z')).toEqual([]);
});

const refusing = (generation: number, code: 'ring' | 'ring-failed') => ({
  ...running(generation),
  refused: { code, text: { ro: '', en: '', ru: '' } },
});

test('new access that the first gateways hold is told to AGE, once for what the others go on with', () => {
  const rings = (...news: GatewayNews[]) => noticesOfRings(news, '2026-06-01', audience);
  const failed = (name: string, generation: number) => gateway(name, refusing(generation, 'ring-failed'));
  const [notice, ...more] = rings(failed('gw-3', 4), failed('gw-2', 4), gateway('gw-1', running(5)), gateway('gw-4', 'missing'));
  expect(more).toEqual([]);
  expect(notice).toMatchObject({
    key: 'failed/ring/production/4',
    about: { what: 'ring', subject: 'production', gateways: ['gw-2', 'gw-3'], environment: 'production' },
  });
  expect(notice?.recipients.map(({ mailbox }) => mailbox)).toEqual(['age@age.example']);
  expect(rings(gateway('gw-2', refusing(4, 'ring')), gateway('gw-3', running(4)))).toEqual([]);
});

test('a gateway that waits for the first ones is said to wait, and not to refuse or to be behind', () => {
  const plan = { environment: 'production', changes: [], systems: [], waiting: [], connected: 1 } as Plan;
  const branch = {
    ...{ hash: '', wrongFiles: [], isOurs: true, commit: '', committer: '' },
    manifest: { ...manifest(6, []), environment: 'production' },
  };
  const of = (code: 'ring' | 'ring-failed') =>
    driftsOf({
      ...{ plan, branch: branch as unknown as BranchState, gateway: undefined, now },
      reports: [{ gateway: 'gw-1', status: refusing(5, code) }],
    }).map(({ kind, about, detail }) => `${kind} ${about} ${detail ?? ''}`.trim());
  expect(of('ring')).toEqual(['gateway-waits 1 2026-06-01T10:00:00Z']);
  expect(of('ring-failed')).toEqual(['gateway-refuses ring-failed', 'gateway-behind 1 2026-06-01T10:00:00Z']);
});
