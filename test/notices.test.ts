// Which notices are sent when: derived from publications, pull requests, ends and failures, and sent by the commands as people run them.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { publish } from '../scripts/apply/publish.ts';
import { addForm } from '../scripts/commands/notify/forms.ts';
import { listNotices, type NotifyOptions, notify } from '../scripts/commands/notify/notify.ts';
import { collectContacts } from '../scripts/commands/notify/publication-steps.ts';
import { createCommentSender, createMailSender } from '../scripts/commands/notify/senders.ts';
import { provision } from '../scripts/commands/publish/provision.ts';
import { load } from '../scripts/commands/run/load.ts';
import type { Exception, Policy } from '../scripts/model/generated/policy.ts';
import { noticesOfAgreements, noticesOfExceptions } from '../scripts/model/notice/agreements.ts';
import { noticesOfEndings, thresholds } from '../scripts/model/notice/endings.ts';
import { noticeOfUnpublished, noticesOfBrokenFiles } from '../scripts/model/notice/failures.ts';
import { ledgerPath } from '../scripts/model/notice/ledger.ts';
import { explainLoss, suspensionReasonOf } from '../scripts/model/notice/loss.ts';
import { type Notice, recipientsOf } from '../scripts/model/notice/notice.ts';
import { type LossReason, noticesOfPublications, type PublicationStep } from '../scripts/model/notice/publications.ts';
import { noticesOfRequests, type Request } from '../scripts/model/notice/requests.ts';
import { noticesOfSharing } from '../scripts/model/notice/sharing.ts';
import { noticesOfWaiting } from '../scripts/model/notice/waiting.ts';
import {
  type Manifest,
  manifestPath,
  type PublishedSystem,
  readManifest,
  writeManifest,
} from '../scripts/model/publication/manifest.ts';
import { Failure } from '../scripts/model/text/failure.ts';
import { noticeMarker } from '../scripts/targets/notices/comment.ts';
import { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';
import { audience, sample, system } from './notices/samples.ts';
import { MailServer } from './notices/smtp.ts';
import { contextOf } from './plan/variation.ts';

const seen = (notices: readonly Notice[]) => notices.map(({ kind, key }) => `${kind} ${key}`);

describe('publications', () => {
  const manifest = (...systems: PublishedSystem[]): Manifest => ({
    formatVersion: 1,
    environment: 'staging',
    source: { commit: null, modified: false },
    files: [],
    systems,
  });
  const urls = { serviceUrl: 'https://mdocs.staging.egov.md', apiUrl: 'https://mdocs.staging.egov.md:8443/api/' };
  const derived = (steps: readonly Partial<PublicationStep>[], reason: LossReason = 'removed') =>
    noticesOfPublications(
      steps.map((step, i) => ({
        environment: 'staging',
        commit: `${i + 1}`.repeat(40),
        day: '2026-06-01',
        after: manifest(),
        ...step,
      })),
      { audience, urls: { staging: urls, production: urls }, explainLoss: () => reason },
    );
  const newer = { sha256: 'd2'.repeat(32), serial: '77', notAfter: '2029-04-05T09:00:00Z' };
  const older = { ...newer, notAfter: '2026-07-01T09:00:00Z' };

  test('an access that is gained is live, in each environment in its own words', () => {
    expect(seen(derived([{ after: manifest(system) }]))).toEqual([
      'staging-live live/staging/alfa/registrul-alfa/1111111111111111',
    ]);
    expect(seen(derived([{ environment: 'production', after: manifest(system) }]))).toEqual([
      'production-live live/production/alfa/registrul-alfa/1111111111111111',
    ]);
  });

  test('what stays as it is, is nobody to be told of', () => {
    expect(derived([{ before: manifest(system), after: manifest(system) }])).toEqual([]);
  });

  test('the same access gained again after it was lost is told again', () => {
    const steps = [{ after: manifest(system) }, { before: manifest(system) }, { before: manifest(), after: manifest(system) }];
    const keys = derived(steps).map(({ key }) => key);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(3);
  });

  test('whatever the reason of a loss looks like later, it is the same loss', () => {
    const keys = (['suspended', 'revoked', 'removed', 'expired'] as const).map((reason) => {
      const [notice, ...more] = derived([{ before: manifest(system) }], reason);
      expect(more).toEqual([]);
      expect(notice?.kind).toBe(reason);
      return notice?.key;
    });
    expect(new Set(keys).size).toBe(1);
  });

  test.each([
    ['renewed', { certificates: [...system.certificates, newer] }],
    ['renewed', { certificates: [newer] }],
    ['changed', { certificates: [...system.certificates, older] }],
    ['changed', { certificates: [] }],
    ['changed', { certificates: [newer], networks: ['203.0.113.99'] }],
    ['changed', { networks: ['203.0.113.99'] }],
    ['changed', { documentTypes: ['Cazier'] }],
    ['changed', { clientId: '1a4f6a0e-57b5-4d5f-9d0f-2f6b7c1e8a43' }],
    ['changed', { certificates: [newer], clientId: '1a4f6a0e-57b5-4d5f-9d0f-2f6b7c1e8a43' }],
  ] as const)('%s: %j', (kind, over) => {
    const [notice, ...more] = derived([{ before: manifest(system), after: manifest({ ...system, ...over }) }]);
    expect(more).toEqual([]);
    expect(notice?.kind).toBe(kind);
  });

  test('an address that another institution may use from now on is told to whoever had it alone, once, and to nobody else', () => {
    const share = (before: PublishedSystem[], after: PublishedSystem[]) =>
      noticesOfSharing(
        {
          environment: 'staging',
          commit: '1'.repeat(40),
          day: '2026-06-01',
          before: manifest(...before),
          after: manifest(...after),
        },
        audience,
      );
    const alfa = { ...system, networks: ['203.0.113.8/29', '203.0.113.99'] };
    const beta = {
      ...system,
      institution: 'beta',
      institutionName: 'Banca Beta',
      system: 'portal',
      systemName: 'Portal',
      networks: ['203.0.113.10'],
    };
    const gama = { ...beta, institution: 'gama', institutionName: 'Gama' };
    const [notice, ...more] = share([alfa], [alfa, beta]);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      key: 'shared/staging/alfa/1111111111111111',
      about: { networks: ['203.0.113.8/29'], others: [{ institutionName: 'Banca Beta', systemName: 'Portal' }] },
    });
    expect(share([beta], [alfa, beta]).map(({ institution }) => institution)).toEqual(['beta']);
    expect(share([alfa, beta], [alfa, beta, gama])).toEqual([]);
    expect(share([], [alfa, beta])).toEqual([]);
    expect(share([alfa], [alfa, { ...beta, networks: ['198.51.100.1'] }])).toEqual([]);
    expect(share([alfa], [alfa, { ...beta, institution: 'alfa' }])).toEqual([]);
  });

  const lost = async (edits: Parameters<typeof contextOf>[0], day = '2026-06-01') => {
    const context = await contextOf(edits);
    const [part] = context.facts.bySystemId.get('alfa-registru')?.[0]?.accesses.staging?.certificates ?? [];
    const certificate = part?.reading && 'certificate' in part.reading ? part.reading.certificate : undefined;
    if (!certificate) throw new Error('alfa has no certificate');
    const { sha256, serial, notAfter } = certificate;
    const was = { ...system, system: 'alfa-registru', certificates: [{ sha256, serial, notAfter }] };
    return { context, was, reason: explainLoss(was, 'staging', day, context) };
  };

  test('why an access was lost: suspended, expired, or its file does not carry it', async () => {
    const suspension = 'alfa-registru\n    status: suspended\n    reason: Acordul este în revizuire.';
    const suspended = await lost([['alfa', 'id: alfa-registru', `id: ${suspension}`]]);
    expect(suspended.reason).toBe('suspended');
    expect(suspensionReasonOf(suspended.was, suspended.context.facts)).toBe('Acordul este în revizuire.');
    expect((await lost([])).reason).toBe('removed');
    expect((await lost([], '2090-01-01')).reason).toBe('expired');
  });

  test('why an access was lost: revoked, before anything else but suspension', async () => {
    const { context, was } = await lost([]);
    const revoked = was.certificates.map(({ sha256 }) => ({ sha256, since: '2026-05-30', reason: 'Cheia a fost pierdută.' }));
    const registry = { ...context.registry, revoked } as typeof context.registry;
    expect(explainLoss(was, 'staging', '2090-01-01', { ...context, registry })).toBe('revoked');
  });
});

describe('pull requests', () => {
  const by = (id: number) => ({ login: `account-${id}`, id });
  const request: Request = {
    number: 7,
    url: 'https://github.com/age/mdocs/pull/7',
    state: 'open',
    head: 'ab'.repeat(20),
    confirms: false,
    author: by(9000000001),
    title: 'Adresa nouă',
    institutions: ['alfa'],
    types: [],
    opened: '2026-05-30',
    moved: '2026-06-01',
  };
  const kinds = (over: Partial<Request>) => noticesOfRequests([{ ...request, ...over }], audience).map(({ kind }) => kind);

  test.each([
    [{}, ['received']],
    [{ confirms: true }, ['confirmation-received']],
    [{ answer: 'refused' }, ['received', 'needs-correction']],
    [{ answer: 'waiting' }, ['received', 'waiting-approval']],
    [{ answer: 'accepted' }, ['received']],
    [{ answer: 'failed' }, ['received', 'failed']],
    [{ state: 'merged', answer: 'accepted' }, ['approved', 'affected']],
    [{ state: 'closed', answer: 'refused' }, ['rejected']],
  ] as const)('%j', (over, expected) => {
    expect(kinds(over as Partial<Request>)).toEqual(expected);
  });

  test('a new commit that is wrong again is told again, the same one is not', () => {
    const keyOf = (head: string) => noticesOfRequests([{ ...request, head, answer: 'refused' }], audience)[1]?.key;
    expect(keyOf('cd'.repeat(20))).not.toBe(keyOf(request.head));
    expect(keyOf(request.head)).toBe(keyOf(request.head));
  });

  test('opened again and closed again with another commit, it was rejected again', () => {
    const keyOf = (head: string) => noticesOfRequests([{ ...request, head, state: 'closed' }], audience)[0]?.key;
    expect(keyOf('cd'.repeat(20))).not.toBe(keyOf(request.head));
  });

  const to = ({ recipients }: Notice) => recipients.map(({ role }) => role).join(' ');
  const told = (over: Partial<Request>) =>
    noticesOfRequests([{ ...request, ...over }], audience).map((notice) => [notice.key, to(notice), notice.named]);
  const beta = by(102);

  test('of a request that is open its author and the institution of its author are told, each on it', () => {
    expect(told({ author: beta, institutions: ['beta'] })).toEqual([['received/7/beta', 'technical age', [102]]]);
    // The mailbox of an institution that is not approved yet stands in nobody's file but the author's: it is not written to.
    expect(told({ author: by(666), institutions: ['noua'] })).toEqual([['received/7/noua', 'age', [666]]]);
    expect(told({ institutions: ['alfa', 'beta'] })).toEqual([['received/7', 'age', [9000000001]]]);
    const waiting = told({ author: beta, institutions: ['beta'], answer: 'waiting' });
    expect(waiting[1]).toEqual(['waiting-approval/7/abababababababab/beta', 'technical age', [102, 9000000001]]);
  });

  test('what somebody else changed for an institution is told to it once it is accepted: by whom and why', () => {
    const affected = noticesOfRequests([{ ...request, state: 'merged', institutions: ['alfa', 'beta'] }], audience);
    expect(affected.map((notice) => [notice.key, to(notice), notice.pull])).toEqual([
      ['approved/7', 'age', 7],
      ['affected/7/alfa', 'technical age', 12],
      ['affected/7/beta', 'technical age', 7],
    ]);
    expect(affected[1]?.about).toMatchObject({ by: 'account-9000000001', isByAge: true, title: 'Adresa nouă' });
    // A button of AGE speaks as the app, and is no stranger's attempt.
    const button = { ...request, author: { login: 'mdocs[bot]', id: 500 }, isOperator: true as const, institutions: ['beta'] };
    const [, pressed] = noticesOfRequests([{ ...button, state: 'merged' }], audience);
    expect(pressed).toMatchObject({ key: 'affected/7/beta', about: { by: 'mdocs[bot]', isByAge: true } });
    expect(told({ state: 'merged', author: beta, institutions: ['beta'] })).toEqual([
      ['approved/7/beta', 'technical age', [102]],
    ]);
    const using = new Map([...audience.institutions].map(([slug, one]) => [slug, { ...one, documentTypes: ['Cazier'] }]));
    const types = noticesOfRequests([{ ...request, state: 'merged', institutions: [], types: ['Cazier', 'Altul'] }], {
      ...audience,
      institutions: using,
    });
    expect(types.map(({ key }) => key)).toEqual(['approved/7', 'affected/7/alfa/types', 'affected/7/beta/types']);
    expect(types[1]?.about).toMatchObject({ what: 'types', types: ['Cazier'] });
  });

  test("a stranger's attempt is told to AGE alone, whatever it touches; somebody of one of them has that one told", () => {
    const institutions = Array.from({ length: 50 }, (_, i) => (i === 0 ? 'alfa' : i === 1 ? 'beta' : `i${i}`));
    const stranger = by(666);
    for (const touched of [['beta'], institutions]) {
      const notices = noticesOfRequests([{ ...request, author: stranger, institutions: touched, answer: 'refused' }], audience);
      expect(notices.map(({ key }) => key)).toEqual(['received/7', `needs-correction/7/${request.head.slice(0, 16)}`]);
      expect(notices.map(({ named }) => named)).toEqual([[666, 9000000001], [666]]);
      expect(notices.every((notice) => notice.isByStranger && to(notice) === 'age')).toBe(true);
      expect(notices[0]?.about).toMatchObject({ stranger: 'account-666' });
    }
    const own = noticesOfRequests([{ ...request, author: beta, institutions }], audience);
    expect(own.map(({ key, isByStranger }) => [key, isByStranger])).toEqual([['received/7/beta', undefined]]);
  });

  test('of the open requests of one account the oldest few are told, of AGE all', () => {
    const many = (author: number) => Array.from({ length: 12 }, (_, i) => ({ ...request, number: 30 - i, author: by(author) }));
    const numbers = (author: number) => noticesOfRequests(many(author), audience).map(({ pull }) => pull);
    expect(numbers(666)).toEqual([23, 22, 21, 20, 19]);
    expect(numbers(9000000001)).toHaveLength(12);
  });

  test('one comment names a few accounts and no more, AGE among them where it acts', () => {
    const maintainers = Array.from({ length: 20 }, (_, i) => i + 1);
    const institutions = new Map([['beta', { name: 'B', maintainers }]]);
    const many = noticesOfRequests([{ ...request, author: by(3), institutions: ['beta'], answer: 'waiting' }], {
      ...audience,
      institutions,
    });
    expect(many.map(({ named }) => named)).toEqual([
      [3, 1, 2, 4, 5, 6, 7, 8, 9, 10],
      [3, 9000000001, 1, 2, 4, 5, 6, 7, 8, 9],
    ]);
  });

  test('one that touches no institution is told to AGE', () => {
    const [notice] = noticesOfRequests([{ ...request, institutions: [] }], audience);
    expect(notice?.recipients).toEqual([{ role: 'age', mailbox: audience.age }]);
  });
});

describe('who is told', () => {
  const told = (kind: Parameters<typeof recipientsOf>[0], over: object = {}) => {
    const institutions = new Map([['alfa', { name: 'A', technical: 't@alfa.example', legal: 'l@alfa.example', ...over }]]);
    return recipientsOf(kind, { age: 'age@age.example', institutions }, 'alfa').map(({ mailbox }) => mailbox);
  };

  test('the legal mailbox only where the agreement is concerned', () => {
    expect(told('suspended')).toEqual(['t@alfa.example', 'l@alfa.example', 'age@age.example']);
    expect(told('needs-correction')).toEqual(['t@alfa.example', 'age@age.example']);
  });

  test.each([
    ['client-id', ['technical', 'age']],
    ['production', ['age']],
    ['certificate', ['technical', 'age']],
    ['network', ['technical', 'age']],
  ] as const)('of a wait for a %s: who acts, and who was not told yet', (what, roles) => {
    const institutions = new Map([['alfa', { name: 'A', technical: 't@alfa.example', legal: 'l@alfa.example' }]]);
    const wait = {
      institution: 'alfa',
      system: 'registru',
      systemName: 'Registrul',
      environment: 'production',
      what,
      mark: 'a',
    } as const;
    const [notice] = noticesOfWaiting([wait], '2026-06-01', { age: 'age@age.example', institutions });
    expect(notice?.recipients.map(({ role }) => role)).toEqual(roles);
  });

  test('a mailbox that stands twice is told once', () => {
    expect(told('suspended', { legal: 'T@alfa.example' })).toEqual(['t@alfa.example', 'age@age.example']);
    expect(told('suspended', { technical: 'age@age.example', legal: undefined })).toEqual(['age@age.example']);
  });

  test.each(['a@b.md,c@d.md', 'a@x.md> <evil@e.md', '"a@x.md,evil"@e.md', `${'a'.repeat(65)}@x.md`])(
    '%s is nobody',
    (mailbox) => {
      expect(told('suspended', { technical: mailbox, legal: undefined })).toEqual(['age@age.example']);
    },
  );
});

describe('ends', () => {
  const ending = async (today: string, edits: Parameters<typeof contextOf>[0] = []) => {
    const files = (await contextOf(edits)).facts.files.filter(({ slug }) => slug === 'alfa');
    return noticesOfEndings(files, today, audience).filter(
      ({ about }) => 'environment' in about && about.environment === 'staging',
    );
  };
  test('an end that comes near has the link to the form that is filled in for it, where there is a site', async () => {
    const [notice] = await ending('2034-12-20');
    if (!notice) throw new Error('no notice');
    const { about } = addForm(notice, { serverUrl: 'https://github.example', repository: 'age/mdocs' });
    const urls = 'formUrls' in about ? about.formUrls : undefined;
    const asked = { institution: 'alfa', system: 'alfa-registru', environment: 'staging' };
    expect(Object.fromEntries(new URL(urls?.ro ?? '').searchParams)).toMatchObject({ template: '15-renewal.yml', ...asked });
    expect(urls?.ru).toContain('template=35-renewal-ru.yml');
    expect(addForm(notice, undefined)).toBe(notice);
  });

  // Alfa's certificates end on 2035-01-15.
  const dayBefore = (days: number) => new Date(Date.parse('2035-01-15') - days * 86_400_000).toISOString().slice(0, 10);

  test.each([
    [61, undefined],
    [60, 60],
    [31, 60],
    [30, 30],
    [15, 30],
    [14, 14],
    [7, 7],
    [2, 7],
    [1, 1],
    [0, 1],
    [-1, undefined],
  ])('%i days before the end, the threshold is %s', async (days, threshold) => {
    const keys = (await ending(dayBefore(days))).map(({ key }) => Number(key.split('/').at(-1)));
    expect(keys).toEqual(threshold === undefined ? [] : [threshold]);
  });

  test('an end that comes near is no news for an old conversation', async () => {
    expect((await ending(dayBefore(7))).map(({ pull }) => pull)).toEqual([undefined]);
  });

  test('each day of two months: each threshold once', async () => {
    const keys = new Set<string>();
    for (let days = 70; days > -5; days--) for (const { key } of await ending(dayBefore(days))) keys.add(key);
    expect([...keys].map((key) => Number(key.split('/').at(-1)))).toEqual([...thresholds]);
  });

  test('of what is replaced at a day nothing is told, nor of a suspended system', async () => {
    const file = 'file: certificates/alfa-registru.staging.cer';
    expect(await ending(dayBefore(7), [['alfa', file, `${file}\n            until: 2035-01-01`]])).toEqual([]);
    const suspension = 'id: alfa-registru\n    status: suspended\n    reason: Acordul este în revizuire.';
    expect(await ending(dayBefore(7), [['alfa', 'id: alfa-registru', suspension]])).toEqual([]);
  });
});

describe('what was agreed for a time', () => {
  const dated = async (today: string) => {
    const { facts } = await contextOf([
      ['alfa', 'signed: 2026-02-03', 'signed: 2026-02-03, expires: 2026-12-31'],
      ['alfa', 'signed: 2026-02-10', 'signed: 2026-02-10, expires: 2026-12-31'],
      ['beta', 'signed: 2026-03-02', 'signed: 2026-03-02, expires: 2026-11-31'],
    ]);
    return noticesOfAgreements(facts.files, today, audience);
  };
  const exceptionOf = (expires: string, ...institutions: string[]): Exception => ({
    rule: 'rsi-missing',
    institutions,
    reason: 'Se înscrie.',
    expires,
  });
  const to = ({ recipients }: Notice) => recipients.map(({ role }) => role).join(' ');

  test('an agreement: each threshold once, the documents of one day together, to the legal mailbox as well', async () => {
    const keys = new Set<string>();
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03', '2026-12-10', '2026-12-17', '2026-12-30', '2027-01-01'])
      for (const notice of await dated(day)) {
        expect(notice).toMatchObject({ about: { documents: [{ document: 'contract' }, { document: 'annex' }] }, pull: 12 });
        expect(to(notice)).toBe('technical legal age');
        keys.add(notice.key);
      }
    const expected = [60, 30, 14, 1].map((days) => `agreement-expiring/alfa/2026-12-31/${days}`);
    expect([...keys]).toEqual(expected);
  });

  test('an exception: to each institution its own, to AGE all at once; what has ended tells nothing', () => {
    const exceptions = [
      exceptionOf('2026-06-30', 'alfa', 'beta'),
      exceptionOf('2026-06-30', 'alfa', 'gone'),
      exceptionOf('2026-05-31', 'beta'),
    ];
    const told = noticesOfExceptions(exceptions, '2026-06-01', audience);
    expect(
      told.map((notice) => [notice.key, to(notice), 'exceptions' in notice.about && notice.about.exceptions.length]),
    ).toEqual([
      ['exception-expiring/alfa/2026-06-30/30', 'technical', 2],
      ['exception-expiring/beta/2026-06-30/30', 'technical', 1],
      ['exception-expiring/*/2026-06-30/30', 'age', 2],
    ]);
  });
});

test('a mailbox that cannot be read keeps nobody else from being told', async () => {
  using world = new World();
  world.change('integrations/alfa.yaml', '    technical: ', '    technical: 5 # ');
  world.change('integrations/alfa.yaml', '  name: Instituția', '  name: [] # Instituția');
  const { repository } = await load(world.folder, '2026-06-01');
  const concerned = collectContacts(repository.facts.files);
  expect(concerned.get('alfa')).toMatchObject({ name: 'alfa', legal: expect.stringContaining('@'), maintainers: [9000000101] });
  expect(concerned.get('alfa')?.documentTypes).toEqual(['Cazier', 'ExtrasRegistru']);
  expect(concerned.get('beta')?.technical).toContain('@');
});

test('failures: a broken file to its institution, once for the same errors; an environment to AGE alone', () => {
  const finding = (code: string, file = 'integrations/alfa.yaml') =>
    ({ code, severity: 'error', publication: 'keeps', file, path: [], message: { ro: '', en: '', ru: '' } }) as const;
  const one = noticesOfBrokenFiles([finding('b'), finding('a'), finding('b')], '2026-06-01', audience);
  expect(seen(one)).toEqual(['failed failed/file/alfa/a+b']);
  expect(one[0]?.about).toMatchObject({ subject: 'integrations/alfa.yaml', errors: { first: [{}, {}, {}], count: 3 } });
  const six = Array.from({ length: 6 }, () => finding('a'));
  expect(noticesOfBrokenFiles(six, '2026-06-01', audience)[0]?.about).toMatchObject({
    errors: { first: { length: 5 }, count: 6 },
  });
  expect(one[0]?.recipients.map(({ role }) => role)).toEqual(['technical', 'age']);
  expect(noticesOfBrokenFiles([{ ...finding('a'), severity: 'warning' }], '2026-06-01', audience)).toEqual([]);
  const whole = noticeOfUnpublished('staging', 'ab'.repeat(20), '2026-06-01', audience);
  expect(whole).toMatchObject({ key: 'failed/publish/staging/abababababababab', recipients: [{ role: 'age' }] });
});

describe('ways', () => {
  const policy = {
    locales: ['ro', 'en', 'ru'],
    age: { mailbox: 'servicii@age.example', accounts: [{ id: 2 }] },
  } as unknown as Policy;
  const conversation = (comments: { login: string; id: number; body: string }[] = [], edited: readonly number[] = []) => {
    const written: string[] = [];
    const github = {
      comments: async () => comments.map(({ login, id, body }, i) => ({ id: i, author: { login, id }, body })),
      editedComments: async () => new Set(edited),
      createComment: async (_: number, body: string) => void written.push(body),
      login: async (id: number) => ({ 1: 'alfa-it', 2: 'age-md' })[id],
    };
    return { github, written };
  };
  const marker = noticeMarker(sample('approved').key);

  test('a comment is written once, with its marker in the first line', async () => {
    const { github, written } = conversation();
    expect(await createCommentSender(github, 5, policy)(sample('approved'), 'comment')).toEqual({ outcome: 'sent' });
    expect(written.map((body) => body.split('\n')[0])).toEqual([marker]);
  });

  test('a comment of ours that is there already is not repeated; a stranger with our marker keeps nobody from being told', async () => {
    for (const [login, id, count] of [
      ['someone', 5, 0],
      ['mdocs[bot]', 6, 0],
      ['stranger', 7, 1],
    ] as const) {
      const { github, written } = conversation([{ login, id, body: `${marker}\nX` }]);
      expect(await createCommentSender(github, 5, policy)(sample('approved'), 'comment')).toEqual({ outcome: 'sent' });
      expect(written).toHaveLength(count);
    }
  });

  test('a comment of ours into which somebody wrote our marker keeps nobody from being told', async () => {
    const told = [{ login: 'mdocs[bot]', id: 6, body: `${marker}\nX` }];
    for (const [edited, count] of [
      [[], 0],
      [[0], 1],
    ] as const) {
      const { github, written } = conversation(told, edited);
      expect(await createCommentSender(github, 5, policy)(sample('approved'), 'comment')).toEqual({ outcome: 'sent' });
      expect(written).toHaveLength(count);
    }
  });

  test('it names those whom it is for, as GitHub calls them now: AGE on the request, all others on the issue that the request was made of', async () => {
    const { github, written } = conversation();
    const notice = { ...sample('approved'), named: [1, 7, 2], issue: 11 };
    const numbers: number[] = [];
    const createComment = (number: number, body: string) => {
      numbers.push(number);
      return github.createComment(number, body);
    };
    const sender = createCommentSender({ ...github, createComment }, 5, policy);
    for (const place of ['comment', 'issue'] as const) expect(await sender(notice, place)).toEqual({ outcome: 'sent' });
    expect(numbers).toEqual([12, 11]);
    expect(written.map((body) => body.split('\n')[2])).toEqual(['Pentru: @age-md', 'Pentru: @alfa-it']);
    expect(await sender({ ...notice, issue: undefined } as never, 'issue')).toMatchObject({ outcome: 'refused' });
  });

  test('GitHub that fails is tried again; a mistake of ours is not hidden', async () => {
    const failing = (error: Error) => ({ ...conversation().github, comments: () => Promise.reject(error) });
    const failure = new Failure({ ro: 'x', en: 'x', ru: 'x' });
    expect(await createCommentSender(failing(failure), 5, policy)(sample('approved'), 'comment')).toEqual({
      outcome: 'failed',
      reason: 'github',
    });
    await expect(createCommentSender(failing(new TypeError('bug')), 5, policy)(sample('approved'), 'comment')).rejects.toThrow(
      'bug',
    );
  });

  const listed = { ...policy, notices: { delivery: 'mail', allowedDomains: ['alfa.example'] } } as Policy;
  test.each([
    ['integrari@alfa.example', 'sent'],
    ['integrari@it.Alfa.example', 'sent'],
    ['servicii@age.example', 'sent'],
    ['integrari@notalfa.example', 'refused'],
    ['integrari@alfa.example.evil.md', 'refused'],
  ])('where domains are listed, %s is %s', async (mailbox, outcome) => {
    const sender = createMailSender(async () => ({ outcome: 'sent' }), listed);
    expect(await sender(sample('approved'), { role: 'technical', mailbox })).toMatchObject({ outcome });
  });

  test('a server that is not reached is not asked for every mail', async () => {
    let asked = 0;
    const sender = createMailSender(async () => {
      asked++;
      return { outcome: 'unreached', reason: 'ECONNREFUSED' };
    }, policy);
    for (const role of ['technical', 'age'] as const)
      expect(await sender(sample('approved'), { role, mailbox: 'a@alfa.example' })).toMatchObject({ outcome: 'unreached' });
    expect(asked).toBe(1);
  });
});

describe('the commands', () => {
  let server: MailServer;
  let printed: string;
  beforeAll(async () => {
    server = await MailServer.start({ authOptional: true, disabledCommands: ['STARTTLS'] });
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    printed = '';
    server.received.length = 0;
    vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
      printed += text;
      done?.();
      return true;
    }) as never);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  /** What a command prints and its exit code. */
  async function ran(work: Promise<number>) {
    printed = '';
    const code = await work;
    return { code, out: printed };
  }
  const optionsOf = ({ folder }: World) => ({ root: folder, locale: 'en' as const, today: '2026-06-01' });
  const notifying = (world: World, over: Partial<NotifyOptions> = {}) => ran(notify({ ...optionsOf(world), ...over }));
  const listing = (world: World) => ran(listNotices(optionsOf(world)));
  const publishing = (world: World) => ran(provision({ ...optionsOf(world), environment: 'staging' }));
  const outboxOf = (world: World) => join(world.folder, '.mdocs', 'outbox');
  const mailing = () => {
    const world = new World();
    world.change(
      'registry/policy.yaml',
      'environments:\n',
      'notices: { delivery: mail, from: mdocs@age.example }\n\nenvironments:\n',
    );
    world.commit('Mail');
    return world;
  };

  test('the first run begins the ledger and sends nothing about the past; then each step is told once', async () => {
    using world = mailing();
    const outbox = outboxOf(world);
    await publishing(world);
    expect(await notifying(world, { outbox })).toMatchObject({
      code: 0,
      out: expect.stringContaining('The ledger of notices has begun'),
    });
    world.change('integrations/alfa.yaml', '"203.0.113.10"', '"203.0.113.12"');
    world.commit('Address');
    await publishing(world);
    expect(await listing(world)).toEqual({
      code: 0,
      out: "- MDocs: the access has changed (Registrul electronic Alfa) → technical e-mail\n  address, AGE's e-mail address\n",
    });
    expect(await notifying(world, { outbox })).toEqual({ code: 0, out: 'Notices sent: 2.\n' });
    expect(await notifying(world, { outbox })).toEqual({ code: 0, out: 'Notices sent: 0.\n' });
    const mails = readdirSync(outbox).map((name) => readFileSync(join(outbox, name), 'utf8'));
    expect(mails.map((text) => /^To: (.*)$/m.exec(text)?.[1]).sort()).toEqual(['integrari@alfa.example', 'servicii@age.example']);
    expect(world.tip('notices')).not.toBe('');
  });

  test('the end of an agreement and of an exception is told by mail, once', async () => {
    using world = mailing();
    world.change('integrations/alfa.yaml', 'signed: 2026-02-10', 'signed: 2026-02-10, expires: 2026-08-31');
    const exception = '{ rule: rsi-missing, institutions: [beta], reason: Se înscrie., expires: 2026-08-31 }';
    world.change('registry/policy.yaml', 'environments:\n', `exceptions:\n  - ${exception}\n\nenvironments:\n`);
    world.commit('Ends');
    await notifying(world);
    const outbox = outboxOf(world);
    expect((await notifying(world, { outbox, today: '2026-07-01' })).out).toBe('Notices sent: 0.\n');
    expect((await notifying(world, { outbox, today: '2026-07-02' })).out).toBe('Notices sent: 5.\n');
    expect((await notifying(world, { outbox, today: '2026-07-03' })).out).toBe('Notices sent: 0.\n');
  });

  test('a mailbox that is left behind is told, once, and so is AGE; the new one is not', async () => {
    using world = mailing();
    vi.stubEnv('MDOCS_SMTP_URL', `smtp://localhost:${server.settings.port}`);
    const change = (before: string, after: string) => {
      world.change('integrations/alfa.yaml', before, after);
      world.commit('Contacts');
    };
    change('name: Instituția', 'name: IP');
    await notifying(world);
    change('technical: integrari@alfa.example', 'technical: [');
    change('technical: [', 'technical: nou@alfa.example');
    const gone = world.read('integrations/alfa.yaml').replace('    legal: juridic@alfa.example\n', '');
    rmSync(join(world.folder, 'integrations/alfa.yaml'));
    world.commit('Gone');
    world.write('integrations/alfa.yaml', gone);
    world.commit('Back');
    expect((await notifying(world)).out).toBe('Notices sent: 4.\n');
    const age = 'servicii@age.example';
    expect(server.received.flatMap(({ to }) => to)).toEqual(['integrari@alfa.example', age, 'juridic@alfa.example', age]);
    expect((await notifying(world)).out).toBe('Notices sent: 0.\n');
    change('technical: nou@alfa.example', 'technical: NOU@alfa.example');
    expect((await listing(world)).out).toBe('There are no notices to send.\n');
  });

  test('a ledger that a stranger wrote is said, ends with 1, and is gone with that run', async () => {
    using world = mailing();
    const outbox = outboxOf(world);
    await publishing(world);
    await notifying(world);
    world.write('registry/signers', world.read('.mdocs/signing-key.signers'));
    const files = new Map([[ledgerPath, 'x']]);
    const expected = world.tip('notices');
    await publish({ remote: world.environments, branch: 'environment/notices', files, message: 'x', expected });
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect((await listing(world)).code).toBe(1);
    expect((await notifying(world, { outbox })).code).toBe(1);
    expect(said.mock.calls.map(([text]) => text)).toEqual(Array(2).fill(expect.stringContaining('was not made by this tool')));
    expect((await notifying(world, { outbox })).code).toBe(0);
  });

  test('an institution that leaves is told at the mailboxes that stood in its file', async () => {
    using world = mailing();
    vi.stubEnv('MDOCS_SMTP_URL', `smtp://localhost:${server.settings.port}`);
    await publishing(world);
    await notifying(world);
    const mailbox = /technical: (.*)/.exec(world.read('integrations/beta.yaml'))?.[1];
    world.git('rm', '-q', 'integrations/beta.yaml');
    world.commit('Beta leaves');
    await publishing(world);
    expect((await notifying(world, { environment: 'staging' })).code).toBe(0);
    const to = server.received.flatMap((mail) => mail.to);
    expect(to).toContain(mailbox);
    expect(to).toContain('servicii@age.example');
    expect(new Set(server.received.map(({ from }) => from))).toEqual(new Set(['mdocs@age.example']));
  });

  test('without a way to tell, it says what it needs, ends with 1 and writes nothing down; --past takes it for told', async () => {
    using world = mailing();
    await notifying(world);
    await publishing(world);
    const tip = world.tip('notices');
    const run = await notifying(world);
    expect(run).toMatchObject({ code: 1, out: expect.stringContaining('Name the server in MDOCS_SMTP_URL') });
    expect(world.tip('notices')).toBe(tip);
    expect(await notifying(world, { past: true })).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^Taken as sent.*: 3\.[\s\S]*Name the server in MDOCS_SMTP_URL/),
    });
    expect((await listing(world)).out).toBe('There are no notices to send.\n');
  });

  test('an environment that could not be published is told to AGE; a server that is down fails nothing', async () => {
    using world = mailing();
    await notifying(world);
    const failed = { environment: 'staging', failed: true } as const;
    vi.stubEnv('MDOCS_SMTP_URL', 'smtp://localhost:9');
    const down = await notifying(world, failed);
    expect(down).toMatchObject({ code: 0, out: expect.stringContaining('Not sent: 1 (“ECONNREFUSED”)') });
    expect((await notifying(world, { ...failed, outbox: outboxOf(world) })).out).toBe('Notices sent: 1.\n');
  });

  test('more new notices at once than people could expect stop, until their exact number is given', async () => {
    using world = mailing();
    await publishing(world);
    await notifying(world);
    const expected = world.tip('staging');
    const before = readManifest(gitIn(world.environments, 'show', `${expected}:${manifestPath}`));
    if (!before) throw new Error('nothing is published');
    const systems = Array.from({ length: 101 }, (_, i) => ({ ...system, institution: `i${i}`, networks: [] }));
    const files = new Map([[manifestPath, writeManifest({ ...before, systems: [...before.systems, ...systems] })]]);
    await publish({ remote: world.environments, branch: 'environment/staging', files, message: 'Many', expected });
    const [tip, outbox] = [world.tip('notices'), outboxOf(world)];
    expect(await notifying(world, { outbox })).toMatchObject({ code: 1, out: expect.stringMatching(/--expect\s101/) });
    expect((await notifying(world, { outbox, expect: 100 })).code).toBe(1);
    expect(world.tip('notices')).toBe(tip);
    expect((await notifying(world, { outbox, past: true })).code).toBe(0);
    // Nobody hears of them, and AGE that it is so.
    expect(readdirSync(outbox)).toHaveLength(1);
    const letter = readFileSync(join(outbox, readdirSync(outbox)[0] ?? ''), 'utf8');
    expect(letter).toContain('To: servicii@age.example');
    expect(letter).toContain('101');
  });
});
