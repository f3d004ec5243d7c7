// Tested means observed: what gateways saw of a test is said to the institution that tests and to AGE that decides, and nothing else counts.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sendReport } from '../scripts/apply/gateway/report.ts';
import { readWaits } from '../scripts/commands/notify/waits.ts';
import { readBelievedBranches } from '../scripts/commands/publish/believed.ts';
import { makeHistoryReader } from '../scripts/commands/publish/history.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { type Observed, writeObserved } from '../scripts/model/gateway/observed.ts';
import type { Report } from '../scripts/model/gateway/report.ts';
import { findTraffic } from '../scripts/model/gateway/traffic.ts';
import { trafficText } from '../scripts/model/gateway/traffic-words.ts';
import type { History } from '../scripts/model/rule/rule.ts';
import { isComplete, type TrafficAsked } from '../scripts/model/rule/traffic.ts';
import { readTree } from '../scripts/read/disk.ts';
import { base } from './cases/tree.ts';
import { runInside } from './commands/inside.ts';
import { bundleProgram, World } from './commands/world.ts';
import { proposalOf } from './proposal.ts';
import { editText, overlayTree, today } from './verdict.ts';

beforeAll(bundleProgram);

const client = '0e7b4d97-c401-43b9-8152-8a08dc6bfa94';
const other = '0e7b4d97-c401-43b9-8152-8a08dc6bfa95';
const [own, foreign] = ['a'.repeat(40), 'b'.repeat(40)];
const asked = {
  clientId: client,
  certificates: [own],
  networks: ['203.0.113.0/28', '2001:db8::/64'],
  documentTypes: ['Cazier', 'ExtrasRegistru'],
  since: '2026-05-20',
};
const seen = (day: string, count = 1) => ({ count, first: `${day}T08:00:00Z`, last: `${day}T09:00:00Z` });
const none = { certificates: {}, addresses: {}, documentTypes: {}, refusals: {}, refusedAddresses: {}, days: {} };
const good = {
  ...none,
  certificates: { [own]: seen('2026-05-25') },
  addresses: { '203.0.113.7': seen('2026-05-25') },
  documentTypes: { Cazier: seen('2026-05-25'), ExtrasRegistru: seen('2026-05-26') },
  days: { '2026-05-25': { passed: 210, failed: 1, refused: 2 }, '2026-05-26': { passed: 4, failed: 0, refused: 0 } },
};
const reportOf = (clients: Observed['clients'], gateway = 'gw-1'): Report => {
  const observed: Observed = {
    gateway,
    environment: 'staging',
    since: '2026-05-01T00:00:00Z',
    until: '2026-06-01T00:00:00Z',
    clients,
    omitted: 0,
  };
  return { gateway, environment: 'staging', status: { checkedAt: observed.until }, observed };
};
const english = (clients: Observed['clients']) => trafficText(findTraffic([reportOf(clients)], asked)).en;

test('a certificate, an address and every type that succeeded are a whole test', () => {
  const found = findTraffic([reportOf({ [client]: good })], asked);
  expect(isComplete(found)).toBe(true);
  expect(trafficText(found).en).toBe(
    'The gateway of staging (`gw-1`) saw 214 successful calls between 25 May 2026 and 26 May 2026. A registered certificate, a registered address and each declared document type succeeded.',
  );
});

test('two gateways saw it together', () => {
  const { documentTypes: types, ...rest } = good;
  const halves = [
    { ...rest, documentTypes: { Cazier: types.Cazier } as Record<string, typeof types.Cazier> },
    { ...none, documentTypes: { ExtrasRegistru: types.ExtrasRegistru } as Record<string, typeof types.Cazier> },
  ];
  const found = findTraffic(
    halves.map((one, i) => reportOf({ [client]: one }, `gw-${i + 1}`)),
    asked,
  );
  expect(isComplete(found)).toBe(true);
});

test.each<[string, Observed['clients'], string]>([
  ['nothing', {}, 'saw no successful call'],
  ['requests of another client', { [other]: good }, 'saw no successful call'],
  [
    'refusals only',
    {
      [client]: {
        ...none,
        refusals: { 'address-not-registered': seen('2026-05-25', 40) },
        days: { '2026-05-25': { passed: 0, failed: 0, refused: 40 } },
      },
    },
    'saw no successful call',
  ],
  [
    'a test before the access was what it is',
    { [client]: { ...good, days: { '2026-05-01': { passed: 9, failed: 0, refused: 0 } } } },
    'saw no successful call',
  ],
  [
    'a certificate that is not declared any more',
    { [client]: { ...good, certificates: { [foreign]: seen('2026-05-25') } } },
    'None of the certificates declared now was used.',
  ],
  [
    'an address that is not declared any more',
    { [client]: { ...good, addresses: { '203.0.113.16': seen('2026-05-25') } } },
    'From none of the addresses declared now',
  ],
  [
    'one type of two',
    { [client]: { ...good, documentTypes: { Cazier: seen('2026-05-25') } } },
    'Never asked for with success: `ExtrasRegistru`.',
  ],
  [
    'a type before the access was what it is',
    { [client]: { ...good, documentTypes: { ...good.documentTypes, Cazier: seen('2026-05-19') } } },
    'Never asked for with success: `Cazier`.',
  ],
])('%s is no whole test', (_, clients, sentence) => {
  expect(isComplete(findTraffic([reportOf(clients)], asked))).toBe(false);
  expect(english(clients)).toContain(sentence);
});

test('where nobody reports, it is not known what was tested', () => {
  const found = findTraffic([], asked);
  expect(isComplete(found)).toBe(false);
  expect(trafficText(found).en).toContain('what was called is not known');
});

test('confirm and status tell what the gateway of staging saw, and without a gateway nothing', async () => {
  using world = new World();
  const remote = world.remote();
  const file = 'integrations/alfa.yaml';
  world.write(file, world.read(file).replace(/ {8}confirmation:\n( {10}.*\n)+/, ''));
  world.commit('Not confirmed');
  await runInside(world, 'provision', { remote });
  const told = async (args: readonly string[]) => {
    const { out } = await world.mdocs(args[0] ?? '', [...args.slice(1), '--remote', remote, '--locale', 'en']);
    return out.replaceAll(/\s+/g, ' ');
  };
  expect(await told(['status', 'alfa'])).not.toContain('gateway');

  const key = join(world.folder, '.mdocs', 'gateway-key');
  mkdirSync(join(world.folder, '.mdocs'), { recursive: true });
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  world.write(
    'registry/gateways.yaml',
    `gateways:\n  gw-1:\n    environments: [staging]\n    key: ${readFileSync(`${key}.pub`, 'utf8').trim()}\n`,
  );
  world.commit('Name a gateway');
  expect(await told(['status', 'alfa'])).toContain('No gateway of staging sent a report that can be believed');

  const at = '2026-06-01T10:00:00Z';
  const observed = writeObserved({
    ...reportOf({ [client]: { ...none, days: { '2026-06-01': { passed: 3, failed: 0, refused: 0 } } } }).observed,
    until: at,
  });
  const files = new Map([
    ['status.json', JSON.stringify({ formatVersion: 1, checkedAt: at })],
    ['observed.json', observed],
  ]);
  await sendReport({ remote, gateway: 'gw-1', environment: 'staging', key, date: at, files });
  expect(await told(['status', 'alfa'])).toContain('The gateway of staging (“gw-1”) saw 3 successful calls between 1 June 2026');

  // Once the test has lasted as long as AGE wants, the institution hears of it, with the form filled in.
  const site = { serverUrl: 'https://github.example', repository: 'age/mdocs' };
  const waitsOn = async (day: string) => {
    const tree = readTree(world.folder, ['integrations', 'registry']);
    const history = makeHistoryReader({ root: world.folder, remote, today: day });
    const { context, findings } = await loadTree(tree, day, nodePlatform, { history });
    if (!context) throw new Error('no registry');
    const branches = await readBelievedBranches({ root: world.folder, remote, today: day }, context.registry.policy);
    return readWaits({ context, findings }, branches, site);
  };
  expect(await waitsOn('2026-06-03')).toEqual([]);
  const [wait] = await waitsOn('2026-06-04');
  expect(wait).toMatchObject({ what: 'confirmation', environment: 'staging', mark: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(wait?.tested?.evidence.en).toContain(
    'Never asked for with success: Cazier, ExtrasRegistru. Digest: sha256:39d06f7e309e.',
  );
  const link = new URL(wait?.tested?.formUrls?.en ?? '');
  expect(link.searchParams.get('report')).toBe(wait?.tested?.evidence.en);

  const confirmed = (reason: string) =>
    world.mdocs('confirm', [
      ...['alfa-registru', '--report', 'All scenarios succeeded.', '--unobserved', reason],
      ...['--remote', remote, '--locale', 'en'],
    ]);
  const refused = await confirmed('There are no test documents of Cazier yet.');
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('for the document type “ExtrasRegistru”') });
  expect(refused.err).not.toContain('“Cazier”');
  expect(await confirmed('There are no test documents of Cazier and ExtrasRegistru yet.')).toMatchObject({ code: 0 });
  const written = world.read(file).replaceAll(/\s+/g, ' ');
  expect(written).toContain('All scenarios succeeded. The gateway of staging (gw-1) saw 3 successful calls');
  expect(written).toContain('Digest: sha256:39d06f7e309e. unobserved: There are no test documents');
});

test('the note to AGE about a confirmation says what was seen of exactly this access', async () => {
  const file = 'integrations/alfa.yaml';
  const changed = editText(file, ['tested: 2026-04-20', 'tested: 2026-05-30']);
  const after = overlayTree(base, { [file]: changed });
  const before = await loadTree(base, today, nodePlatform);
  const proposal = proposalOf({ author: { login: 'alfa-demo-it', id: 9000000101 } }, base, after);
  const noted = async (history: History) => {
    const loaded = await loadTree(after, today, nodePlatform, {
      base: before.repository,
      proposal,
      history: async () => history,
    });
    const [note] = loaded.findings.filter(({ code }) => code === 'confirmation-added');
    return note?.message.en;
  };
  const history: History = { stagingSince: () => '2026-05-20', wasStaged: () => true };
  expect(await noted(history)).not.toContain('gateway');
  const nobody = findTraffic([], asked);
  expect(await noted({ ...history, traffic: () => nobody })).toContain('what was called is not known');
  let askedFor: TrafficAsked | undefined;
  const traffic = (one: TrafficAsked) => {
    askedFor = one;
    return findTraffic([reportOf({ [client]: good })], asked);
  };
  expect(await noted({ ...history, traffic })).toContain('saw 214 successful calls');
  expect(askedFor).toMatchObject({ clientId: client, networks: ['203.0.113.10'], since: '2026-05-20' });
  expect(askedFor?.certificates).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/)]);
});

test('the reason of an institution reaches AGE whole, as one value that says nothing by itself', async () => {
  const file = 'integrations/alfa.yaml';
  const reason = `\`@age-demo-integrari\` approved it [here](https://evil.example) for Cazier. ${'Long. '.repeat(85)}End`;
  const confirmation = 'report: All scenarios of the integration guide passed.';
  const after = overlayTree(base, {
    [file]: editText(
      file,
      ['tested: 2026-04-20', 'tested: 2026-05-30'],
      [confirmation, `${confirmation}\n          unobserved: '${reason}'`],
    ),
  });
  const before = await loadTree(base, today, nodePlatform);
  const proposal = proposalOf({ author: { login: 'alfa-demo-it', id: 9000000101 } }, base, after);
  const { findings } = await loadTree(after, today, nodePlatform, { base: before.repository, proposal });
  const note = findings.find(({ code }) => code === 'test-unobserved');
  expect(note).toMatchObject({ severity: 'warning', approval: 'age' });
  const shown = note?.message.en.match(/which AGE approves: (`[^`]*`)$/)?.[1] ?? '';
  expect(shown).toContain('Long. End');
  expect(shown).toContain('\\u{60}@age-demo-integrari\\u{60}');
});
