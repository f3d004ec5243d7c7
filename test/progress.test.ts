// Where a system stands: from what is declared and what is published to the step that is waited for, and by whom.
import { expect, test } from 'vitest';
import { readManifest } from '../scripts/model/publication/manifest.ts';
import { currentStepOf, type Progress } from '../scripts/model/status/progress.ts';
import { type KnownRequest, progressOf } from '../scripts/model/status/progress-of.ts';
import {
  contextOf,
  type FileEdit,
  otherAddress,
  otherTypes,
  renderVariation,
  suspendedBeta,
  withoutConfirmation,
} from './plan/variation.ts';

const today = '2026-06-01';
const clientId = (environment: string, id: string): FileEdit => [
  'alfa',
  `${environment}:\n        clientId: ${id}`,
  `${environment}:`,
];
const noStagingId = clientId('staging', '0e7b4d97-c401-43b9-8152-8a08dc6bfa94');
const noProductionId = clientId('production', 'ce4860e8-3be2-417d-86c5-8cb66f21c92f');

/** Of a system, with the given edits declared, where what `published` makes of the files is what the branches have. */
async function progressAfter(
  system: string,
  edits: readonly FileEdit[],
  published: readonly FileEdit[] | undefined,
  known: KnownRequest = {},
) {
  const state = async (environment: 'staging' | 'production') => {
    const { waiting } = await renderVariation(environment, edits, today);
    const manifest = published && readManifest((await renderVariation(environment, published, today)).files.get('manifest.json'));
    return { waiting, ...(manifest ? { manifest } : {}) };
  };
  const context = await contextOf(edits, today);
  const all = progressOf(context, { staging: await state('staging'), production: await state('production') }, () => known);
  return all.find((one) => one.system === system) as Progress;
}

const current = async (...given: Parameters<typeof progressAfter>) => {
  const progress = await progressAfter(...given);
  const step = currentStepOf(progress);
  return progress.status ?? (step ? [step.step, step.actor, step.day].filter(Boolean).join(' ') : 'nothing');
};

test.each<[string, string, readonly FileEdit[], readonly FileEdit[] | undefined, KnownRequest | undefined]>([
  ['request institution 2026-05-20', 'alfa-registru', [], undefined, { asked: 'refused', days: { request: '2026-05-20' } }],
  ['approval age 2026-05-20', 'alfa-registru', [], undefined, { asked: 'valid', days: { request: '2026-05-20' } }],
  ['client-id age 2026-05-22', 'alfa-registru', [noStagingId], undefined, { days: { approval: '2026-05-22' } }],
  ['staging machine', 'alfa-registru', [], undefined, undefined],
  ['staging machine', 'alfa-registru', [otherAddress], [], undefined],
  ['staging institution', 'alfa-registru', [['alfa', 'alfa-registru.staging.cer', 'missing.cer']], undefined, undefined],
  ['confirmation institution 2026-04-01', 'alfa-registru', [withoutConfirmation], [], { days: { staging: '2026-04-01' } }],
  ['confirmation institution', 'alfa-registru', [otherTypes], [otherTypes], undefined],
  ['production-client-id age 2026-04-20', 'alfa-registru', [noProductionId], [], undefined],
  ['production age 2026-04-20', 'alfa-registru', [], [withoutConfirmation], undefined],
  ['complete', 'alfa-registru', [], [], undefined],
  ['staging-only', 'beta-portal', [], [], undefined],
  ['suspended', 'beta-portal', [suspendedBeta], [], undefined],
  ['broken', 'alfa-registru', [['alfa', 'addresses: ["203.0.113.10"]', 'addresses: [5]']], [], undefined],
])('stands at: %s (%s)', async (expected, system, edits, published, known) => {
  expect(await current(system, edits, published, known)).toBe(expected);
});

test('a suspended system whose change is asked for still waits for the approval', async () => {
  const progress = await progressAfter('beta-portal', [suspendedBeta], [], { asked: 'valid' });
  expect([progress.status, currentStepOf(progress)?.step]).toEqual(['suspended', 'approval']);
});

test('what is done has its day, what comes later has none', async () => {
  const { steps } = await progressAfter('alfa-registru', [], [withoutConfirmation], { days: { staging: '2026-04-01' } });
  expect(steps.map(({ step, state, day }) => [step, state, day])).toEqual([
    ['request', 'done', undefined],
    ['approval', 'done', undefined],
    ['client-id', 'done', undefined],
    ['staging', 'done', '2026-04-01'],
    ['confirmation', 'done', '2026-04-20'],
    ['production-client-id', 'done', undefined],
    ['production', 'current', '2026-04-20'],
  ]);
});
