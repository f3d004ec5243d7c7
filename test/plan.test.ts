// Plans as data and in words: who gains and loses what, what is left alone, and what a declared system waits for.
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { environments } from '../scripts/model/environment.ts';
import { manifestPath } from '../scripts/model/publication/manifest.ts';
import { type Plan, planOf } from '../scripts/model/publication/plan.ts';
import { locales } from '../scripts/model/text/text.ts';
import { planMarkdown } from '../scripts/report/plan/markdown.ts';
import { planText } from '../scripts/report/plan/text.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import {
  commit,
  contextOf,
  type FileEdit,
  otherAddress,
  otherCertificate,
  otherClientId,
  otherTypes,
  planVariation,
  renderVariation,
  soundOn,
  suspendedBeta,
  withoutConfirmation,
} from './plan/variation.ts';

const nothing = { certificates: [], networks: [], documentTypes: [] };
const betaSerial = '401BD3123B7201DC89F5A2776A00';

describe('a plan', () => {
  test('from nothing: every system gains all that it declares, every file is new', async () => {
    const plan = await planVariation('staging', undefined);
    expect(
      plan.systems.map(({ kind, system, gained, lost }) => [kind, system.system, gained.networks, gained.documentTypes, lost]),
    ).toEqual([
      ['gains', 'alfa-registru', ['203.0.113.10'], ['Cazier', 'ExtrasRegistru'], nothing],
      ['gains', 'beta-portal', ['10.24.8.0/29', '198.51.100.10'], ['ContractComercial'], nothing],
    ]);
    expect(plan.systems[1]?.gained.certificates).toEqual([expect.objectContaining({ serial: betaSerial })]);
    expect(new Set(plan.changes.map(({ kind }) => kind))).toEqual(new Set(['create']));
    expect(plan.connected).toBe(2);
  });

  test('to the same: nothing', async () => {
    expect(await planVariation('staging', [])).toEqual({
      environment: 'staging',
      changes: [],
      systems: [],
      waiting: [],
      connected: 2,
    });
  });

  test('where only the manifest would name another source: nothing', async () => {
    const { publication } = decidePublication('staging', await contextOf());
    const [before, after] = await Promise.all(
      [commit, 'b'.repeat(40)].map((one) => render(publication, { commit: one, modified: one !== commit }, nodePlatform)),
    );
    expect(before?.get(manifestPath)).not.toBe(after?.get(manifestPath));
    expect(planOf('staging', after ?? new Map(), before, []).changes).toEqual([]);
  });

  test('a manifest that differs otherwise is published, and so is one that cannot be read', async () => {
    const { files } = await renderVariation('staging');
    const manifest = files.get(manifestPath) ?? '';
    for (const other of [manifest.replace('"203.0.113.10"', '"203.0.113.19"'), '{}', 'not JSON', undefined]) {
      const current = new Map([...files].filter(([path]) => path !== manifestPath));
      if (other !== undefined) current.set(manifestPath, other);
      const { changes } = planOf('staging', files, current, []);
      expect(changes.map(({ path }) => path)).toEqual([manifestPath]);
    }
  });

  test('a system that is suspended loses everything, and waits', async () => {
    const plan = await planVariation('staging', [], [suspendedBeta]);
    expect(plan.systems).toEqual([
      expect.objectContaining({
        kind: 'loses',
        system: expect.objectContaining({ system: 'beta-portal' }),
        gained: nothing,
        lost: expect.objectContaining({ networks: ['10.24.8.0/29', '198.51.100.10'], documentTypes: ['ContractComercial'] }),
      }),
    ]);
    expect(plan.waiting).toEqual([expect.objectContaining({ institution: 'beta', system: 'beta-portal', reason: 'suspended' })]);
    expect(plan.connected).toBe(1);
  });

  test.each<[string, FileEdit, object, object]>([
    ['addresses', otherAddress, { networks: ['203.0.113.12', '203.0.113.13'] }, { networks: ['203.0.113.10'] }],
    ['document types', otherTypes, { documentTypes: ['ContractComercial'] }, { documentTypes: ['ExtrasRegistru'] }],
    [
      'certificates',
      otherCertificate,
      { certificates: [expect.objectContaining({ serial: '409BEBD684FB01DC85F4F26CC000' })] },
      { certificates: [expect.objectContaining({ serial: '40B00CF274EE01DC85F4F26CC000' })] },
    ],
  ])('changed %s: what is added and what goes, and nothing of other systems', async (_, edit, gained, lost) => {
    const plan = await planVariation('staging', [], [edit]);
    expect(plan.systems).toEqual([
      {
        kind: 'changes',
        system: expect.objectContaining({ system: 'alfa-registru' }),
        gained: { ...nothing, ...gained },
        lost: { ...nothing, ...lost },
      },
    ]);
    expect(plan.changes.map(({ path }) => path)).toContain(manifestPath);
    const production = await planVariation('production', [], [edit]);
    expect(production.systems).toEqual([]);
    // What was tested stays until the new is confirmed.
    expect(production.waiting.map(({ reason }) => reason)).toEqual(edit === otherTypes ? ['new-confirmation'] : []);
  });

  test('another client id is a change of its own', async () => {
    const plan = await planVariation('staging', [], [otherClientId]);
    expect(plan.systems).toEqual([
      {
        kind: 'changes',
        system: expect.objectContaining({ clientId: '11111111-c401-43b9-8152-8a08dc6bfa94' }),
        gained: nothing,
        lost: nothing,
        formerClientId: '0e7b4d97-c401-43b9-8152-8a08dc6bfa94',
      },
    ]);
  });

  test('another name of a system gives and takes nothing, but is published', async () => {
    const plan = await planVariation('staging', [], [['beta', 'name: Portalul Beta', 'name: Portalul nou']]);
    expect(plan.systems).toEqual([]);
    expect(plan.changes.map(({ kind, path }) => [kind, path])).toEqual([
      ['update', 'clients.json'],
      ['update', manifestPath],
    ]);
  });

  test('files that are there and no longer wanted go; files come in the order of their paths', async () => {
    const { files } = await renderVariation('staging');
    const current = new Map([['zz.txt', 'old'], ...files, ['aa.txt', 'old']] as const);
    current.delete('clients.json');
    const { changes } = planOf('staging', files, current, []);
    expect(changes).toEqual([
      { kind: 'delete', path: 'aa.txt', before: 'old' },
      { kind: 'create', path: 'clients.json', after: files.get('clients.json') },
      { kind: 'delete', path: 'zz.txt', before: 'old' },
    ]);
  });
});

const staging = 'staging:\n        clientId: 0e7b4d97-c401-43b9-8152-8a08dc6bfa94';
const certificate = '- file: certificates/alfa-registru.staging.cer';

describe('a declared system', () => {
  const decided = async (environment: (typeof environments)[number], edits: readonly FileEdit[], today = soundOn) => {
    const { publication, waiting } = decidePublication(environment, await contextOf(edits, today));
    const isAlfa = ({ institution }: { institution: string }) => institution === 'alfa';
    return waiting.find(isAlfa)?.reason ?? publication.clients.find(isAlfa) ?? 'absent';
  };

  test.each<[string, FileEdit]>([
    ['suspended', ['alfa', 'rsi: "0123"', 'rsi: "0123"\n    status: suspended\n    reason: Verificare.']],
    ['client-id', ['alfa', staging, 'staging:']],
    ['certificate', ['alfa', certificate, `${certificate}\n            until: 2026-05-31`]],
    ['certificate', ['alfa', certificate, '- file: certificates/missing.cer']],
    ['network', ['alfa', 'addresses: ["203.0.113.10"]', 'vpn: { peer: "203.0.113.10", addresses: [] }']],
    ['network', ['alfa', '["203.0.113.10"]', '["203.0.113.300"]']],
    ['broken', ['alfa', 'institution:\n  idno', 'institution: 5\nother:\n  idno']],
  ])('waits in staging: %s (%j)', async (reason, edit) => {
    expect(await decided('staging', [edit])).toBe(reason);
  });

  test('never gets a part of its access: with one place that the schema found broken it waits', async () => {
    expect(await decided('staging', [['alfa', 'addresses: ["203.0.113.10"]', 'addresses: ["203.0.113.10", 5]']])).toBe('broken');
  });

  test.each<[string, FileEdit]>([
    ['suspended', ['alfa', 'rsi: "0123"', 'rsi: "0123"\n    status: suspended\n    reason: Verificare.']],
    ['confirmation', withoutConfirmation],
    ['new-confirmation', otherTypes],
    ['new-confirmation', ['alfa', 'access: sha256:39d06f7e', 'access: sha256:00d06f7e']],
    ['client-id', ['alfa', 'clientId: ce4860e8-3be2-417d-86c5-8cb66f21c92f', '']],
  ])('waits in production: %s (%j)', async (reason, edit) => {
    expect(await decided('production', [edit])).toBe(reason);
    if (reason.includes('confirmation')) expect(await decided('staging', [edit])).toMatchObject({ system: 'alfa-registru' });
  });

  test('waits for a certificate from the day after its last one', async () => {
    expect(await decided('staging', [], '2035-01-15')).toMatchObject({ system: 'alfa-registru' });
    expect(await decided('staging', [], '2035-01-16')).toBe('certificate');
  });

  test('uses a certificate on the day of its until, and only those that run beside each other', async () => {
    const until = (day: string): FileEdit => [
      'alfa',
      certificate,
      `${certificate}\n            until: ${day}\n          - file: certificates/alfa-registru.production.cer`,
    ];
    const serials = async (day: string) => {
      const client = await decided('staging', [until(day)]);
      return typeof client === 'string' ? client : client.certificates.map(({ serial }) => serial);
    };
    expect(await serials('2026-06-01')).toHaveLength(2);
    expect(await serials('2026-05-31')).toEqual(['409BEBD684FB01DC85F4F26CC000']);
  });

  test('that declares no production neither gains nor waits there', async () => {
    const { publication, waiting } = decidePublication('production', await contextOf());
    expect([...publication.clients, ...waiting].filter(({ institution }) => institution === 'beta')).toEqual([]);
  });

  test('gives the digest that is to be confirmed', async () => {
    const { waiting } = decidePublication('production', await contextOf([otherTypes]));
    expect(waiting).toEqual([
      {
        institution: 'alfa',
        system: 'alfa-registru',
        reason: 'new-confirmation',
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      },
    ]);
    expect(waiting[0]?.digest).not.toMatch(/^sha256:39d06f7e/);
  });
});

describe('in words', () => {
  const everything = () => planVariation('staging', [suspendedBeta], [otherAddress, otherTypes, otherCertificate, otherClientId]);
  const loss = () => planVariation('staging', [], [suspendedBeta, ['alfa', staging, 'staging:']]);
  const awaiting = () => planVariation('production', [], [otherTypes]);
  const same = () => planVariation('production', []);
  const reasons = [
    'suspended',
    'broken',
    'client-id',
    'certificate',
    'network',
    'confirmation',
    'new-confirmation',
    'approval',
  ] as const;
  const waits = async (): Promise<Plan> => ({
    ...(await same()),
    waiting: reasons.map((reason) => ({ institution: 'alfa', system: reason, reason, digest: `sha256:${'0'.repeat(64)}` })),
  });
  const keeps = async (): Promise<Plan> => ({
    ...(await same()),
    kept: [{ institution: 'alfa', system: 'alfa-registru', reasons: ['idno-invalid', 'schema-missing-key'] }],
  });
  const plans = { everything, loss, awaiting, same, waits, keeps };

  test.each(locales.flatMap((locale) => Object.entries(plans).map(([name, make]) => ({ locale, name, make }))))(
    '$name in $locale',
    async ({ locale, name, make }) => {
      const plan = await make();
      const text = planText(plan, { locale, width: 80, hasColour: false });
      expect(text.split('\n').filter((line) => [...line].length > 80 && line.trim().includes(' '))).toEqual([]);
      await expect(text).toMatchFileSnapshot(`golden/plan/${name}.${locale}.golden.txt`);
      await expect(planMarkdown(plan, locale)).toMatchFileSnapshot(`golden/plan/${name}.${locale}.golden.md`);
    },
  );

  test('colour is all that a colour screen adds', async () => {
    const plan = await everything();
    const screen = { locale: 'en', width: 80 } as const;
    const coloured = planText(plan, { ...screen, hasColour: true });
    const plain = planText(plan, { ...screen, hasColour: false });
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });
});
