// Told once: the ledger in the model under random runs, and with real git under runs at once and runs that die.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBranch } from '../scripts/apply/branch.ts';
import { readOwnLedger, updateLedger } from '../scripts/apply/ledger.ts';
import { ensureLocalRemote } from '../scripts/apply/local-remote.ts';
import type { MailOutcome } from '../scripts/apply/mail.ts';
import { publish } from '../scripts/apply/publish.ts';
import { ensureOwnKey, signersFileOf } from '../scripts/apply/signing.ts';
import { type Senders, sendDue } from '../scripts/commands/notify/send.ts';
import {
  type Channel,
  channels,
  claim,
  findDue,
  isSettled,
  type Ledger,
  ledgerBranch,
  ledgerPath,
  markAsTold,
  pruneLedger,
  readLedger,
  record,
  type SendResult,
  writeLedger,
} from '../scripts/model/notice/ledger.ts';
import type { Notice } from '../scripts/model/notice/notice.ts';
import { gitIn } from './kill/world.ts';
import { sample } from './notices/samples.ts';

const today = '2026-06-01';
const at = (minutes: number) => new Date(Date.parse(`${today}T06:00:00Z`) + minutes * 60_000).toISOString();
const all = new Set<Channel>(channels);
/** All but the comment on a request: whoever sent a form reads its page, and nobody the same twice. */
const ways = channels.filter((channel) => channel !== 'comment');
const empty = markAsTold([], today);
const notice = (key: string, over: Partial<Notice> = {}): Notice =>
  ({ ...sample('approved'), issue: 11, key, ...over }) as Notice;
const run = (minutes: number, name = 'run', available: ReadonlySet<Channel> = all) => ({ name, available, now: at(minutes) });

function claimed(ledger: Ledger, notices: readonly Notice[], ...when: Parameters<typeof run>) {
  return claim(ledger, findDue(notices, ledger, 'both', at(when[0])), run(...when));
}
const outcomes = (key: string, outcome: SendResult['outcome'], over: readonly Channel[] = ways): SendResult[] =>
  over.map((channel) => ({ key, channel, outcome }));
const states = (ledger: Ledger, key: string) =>
  Object.fromEntries(Object.entries(ledger.entries.get(key)?.channels ?? {}).map(([channel, { state }]) => [channel, state]));

test('what is due is claimed, told through every channel, and never due again', () => {
  const { ledger, claimed: mine } = claimed(empty, [notice('a')], 0);
  expect(mine).toEqual(new Map([['a', ['issue', 'technical', 'legal', 'age']]]));
  expect(findDue([notice('a')], ledger, 'both', at(1))).toEqual([]);
  const told = record(ledger, outcomes('a', 'sent'), at(1));
  expect(states(told, 'a')).toEqual({ issue: 'sent', technical: 'sent', legal: 'sent', age: 'sent' });
  expect(findDue([notice('a')], told, 'both', at(100_000))).toEqual([]);
  expect(findDue([notice('a', { kind: 'removed' } as never)], told, 'both', at(100_000))).toEqual([]);
});

test('a channel that fails is tried again alone, later each time, and given up in the end', () => {
  let { ledger } = claimed(empty, [notice('a')], 0);
  ledger = record(
    ledger,
    [...outcomes('a', 'sent', ['issue', 'technical', 'age']), ...outcomes('a', 'failed', ['legal'])],
    at(1),
  );
  const pauses: number[] = [];
  for (let minutes = 1; states(ledger, 'a').legal !== 'given-up' && minutes < 20_000; minutes += 10) {
    const next = claimed(ledger, [notice('a')], minutes);
    if (next.claimed.size === 0) continue;
    expect(next.claimed.get('a')).toEqual(['legal']);
    pauses.push(minutes);
    ledger = record(next.ledger, outcomes('a', 'failed', ['legal']), at(minutes));
  }
  expect(pauses).toHaveLength(5);
  const gaps = pauses.map((minutes, i) => minutes - (pauses[i - 1] ?? 1));
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  expect(findDue([notice('a')], ledger, 'both', at(1_000_000))).toEqual([]);
});

test('what was never handed over is no try', () => {
  let ledger = empty;
  for (let minutes = 0; minutes < 2000; minutes += 60) {
    const next = claimed(ledger, [notice('a')], minutes);
    expect(next.claimed.size).toBe(1);
    ledger = record(next.ledger, outcomes('a', 'unreached'), at(minutes));
    expect(ledger.entries.get('a')?.channels.age).toMatchObject({ state: 'waiting', attempts: 0 });
  }
});

test('what another run has claimed since is left to it', () => {
  const wanted = findDue([notice('a')], empty, 'both', at(0));
  const { ledger } = claim(empty, wanted, run(0, 'faster'));
  const slower = claim(ledger, wanted, run(0, 'slower'));
  expect(slower.claimed.size).toBe(0);
  expect(slower.ledger).toEqual(ledger);
});

test('a run that was taken for dead does not undo what the next one has sent', () => {
  const dead = claimed(empty, [notice('a')], 0, 'dead');
  const sent = record(claimed(dead.ledger, [notice('a')], 40, 'next').ledger, outcomes('a', 'sent'), at(41));
  expect(record(sent, outcomes('a', 'failed'), at(42))).toEqual(sent);
});

test('a claim lasts half an hour, then it is taken for that of a run that died', () => {
  const { ledger } = claimed(empty, [notice('a')], 0);
  expect(findDue([notice('a')], ledger, 'both', at(29))).toEqual([]);
  const [again] = findDue([notice('a')], ledger, 'both', at(31));
  expect(again).toMatchObject({ channels: ['issue', 'technical', 'legal', 'age'], isNew: false });
});

test('a way that a run does not have waits for a run that has it', () => {
  const first = claimed(empty, [notice('a')], 0, 'run', new Set<Channel>(['issue']));
  expect(first.claimed).toEqual(new Map([['a', ['issue']]]));
  const told = record(first.ledger, outcomes('a', 'sent', ['issue']), at(1));
  expect(claimed(told, [notice('a')], 2).claimed).toEqual(new Map([['a', ['technical', 'legal', 'age']]]));
});

test('the way is chosen when a notice becomes due: turning mail on later does not mail the past', () => {
  const wanted = findDue([notice('a')], empty, 'comment', at(0));
  const { ledger } = claim(empty, wanted, run(0));
  expect(states(ledger, 'a')).toEqual({ issue: 'claimed' });
  const told = record(ledger, outcomes('a', 'sent', ['issue']), at(1));
  expect(findDue([notice('a')], told, 'both', at(2))).toEqual([]);
  const { pull: _, issue: __, ...silent } = notice('b');
  const unreachable = claim(empty, findDue([silent as Notice], empty, 'comment', at(0)), run(0)).ledger;
  expect(findDue([notice('b')], unreachable, 'both', at(2))).toEqual([]);
});

test('what the first ledger finds is past', () => {
  const ledger = markAsTold([notice('a')], today);
  expect(findDue([notice('a')], ledger, 'both', at(0))).toEqual([]);
  expect(findDue([notice('a'), notice('b')], ledger, 'both', at(0)).map((one) => one.notice.key)).toEqual(['b']);
  const later = markAsTold([notice('b')], '2026-06-05', claimed(ledger, [notice('c')], 1).ledger);
  expect(later.since).toBe(today);
  expect([...later.entries.keys()].sort()).toEqual(['a', 'b', 'c']);
});

test('after 400 days an entry goes, and what it was about is told no more', () => {
  const { ledger } = claimed(
    markAsTold([notice('old', { day: '2025-04-26' })], today),
    [notice('old', { day: '2025-04-26' }), notice('new', { day: '2025-04-27' })],
    0,
  );
  expect([...pruneLedger(ledger, '2026-06-01').entries.keys()]).toEqual(['new']);
  expect(findDue([notice('old', { day: '2025-04-26' })], empty, 'both', at(0))).toEqual([]);
});

test('a clock that is five years ahead forgets nothing, and holds nothing up until then', () => {
  const told = claimed(markAsTold([], today), [notice('a', { day: today })], 0).ledger;
  const later = claimed(told, [notice('b', { day: '2031-06-01', kind: 'expiring' })], 5 * 365 * 1440).ledger;
  expect([...pruneLedger(later, '2031-06-01').entries.keys()].sort()).toEqual(['a', 'b']);
  expect(findDue([notice('b')], later, 'both', at(1))).toHaveLength(1);
});

test('a ledger is read as it was written, and never guessed', () => {
  const { ledger } = claimed(empty, [notice('a'), notice('__proto__')], 0);
  expect(readLedger(writeLedger(ledger))).toEqual(ledger);
  expect(writeLedger(ledger)).not.toContain('@');
  for (const text of [
    '',
    '{}',
    'null',
    '[]',
    '{"formatVersion":2,"since":"2026-06-01","entries":{}}',
    writeLedger(ledger).slice(0, -5),
  ])
    expect(readLedger(text)).toBeUndefined();
});

/** One thing that happens: a run of one of two that share the ledger, which may die at a point; time passes. */
const happening = fc.record({
  minutes: fc.integer({ min: 0, max: 90 }),
  fresh: fc.integer({ min: 0, max: 2 }),
  outcomes: fc.array(fc.constantFrom<SendResult['outcome']>('sent', 'sent', 'failed', 'unreached'), {
    minLength: 4,
    maxLength: 4,
  }),
  dies: fc.constantFrom('never', 'never', 'never', 'before', 'after'),
  isTwin: fc.boolean(),
});

test('random runs that fail, die and overlap tell everybody, and nobody twice but for what a death may have left behind', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      let ledger = empty;
      let minutes = 0;
      const notices: Notice[] = [];
      const delivered = new Map<string, number>();
      let orphaned = new Set<string>();
      const go = (one: (typeof happenings)[number]) => {
        minutes += one.minutes;
        for (let i = 0; i < one.fresh; i++) notices.push(notice(`n${notices.length}`));
        const mine = claimed(ledger, notices, minutes, `run-${minutes}`);
        ledger = mine.ledger;
        // A twin that looks a moment later finds everything claimed.
        if (one.isTwin) expect(claimed(ledger, notices, minutes, 'twin').claimed.size).toBe(0);
        const told = [...mine.claimed].flatMap(([key, asked]) =>
          asked.map((channel, i): SendResult => ({ key, channel, outcome: one.outcomes[i] ?? 'sent' })),
        );
        if (one.dies === 'before') return;
        for (const { key, channel, outcome } of told) {
          const name = `${key} ${channel}`;
          if (outcome !== 'sent') continue;
          expect(delivered.has(name) && !orphaned.has(name), `${name} twice`).toBe(false);
          delivered.set(name, (delivered.get(name) ?? 0) + 1);
          if (one.dies === 'after') orphaned = new Set([...orphaned, name]);
        }
        if (one.dies === 'never') ledger = record(ledger, told, at(minutes));
      };
      for (const one of happenings) go(one);
      // In the end the world is well for long enough.
      for (let i = 0; i < 8; i++)
        go({ minutes: 1500, fresh: 0, outcomes: ['sent', 'sent', 'sent', 'sent'], dies: 'never', isTwin: false });
      for (const { key } of notices)
        for (const channel of ways) expect(['sent', 'given-up']).toContain(ledger.entries.get(key)?.channels[channel]?.state);
      for (const [name, count] of delivered) if (!orphaned.has(name)) expect(count).toBe(1);
    }),
    { numRuns: 300, seed: 20260601 },
  );
});

let folder: string;
let remote: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  remote = await ensureLocalRemote(join(folder, 'environments.git'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

class Death extends Error {}

const sending = (senders: Senders, keys: readonly string[], minutes = 0) => ({
  place: { remote },
  notices: keys.map((key) => notice(key)),
  delivery: 'both' as const,
  senders,
  today,
  now: () => at(minutes),
});

/** Writes down what was told, and does what the test wants. */
function listener(answer: (name: string) => MailOutcome | Promise<MailOutcome> = () => ({ outcome: 'sent' })) {
  const heard: string[] = [];
  const senders: Senders = {
    comment: async ({ key }, place) => {
      heard.push(`${key} ${place}`);
      return answer(`${key} ${place}`);
    },
    mail: async ({ key }, { role }) => {
      heard.push(`${key} ${role}`);
      return answer(`${key} ${role}`);
    },
  };
  return { heard, senders };
}
const everything = (keys: readonly string[]) => keys.flatMap((key) => ways.map((channel) => `${key} ${channel}`)).sort();
const begin = () => updateLedger({ remote }, () => markAsTold([], today));

test('many notices are told in a few claims, and a second run tells nothing', async () => {
  await begin();
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const { heard, senders } = listener();
  const { told, unreachable } = await sendDue(sending(senders, keys));
  expect(heard.sort()).toEqual(everything(keys));
  expect(told.every(({ outcome }) => outcome === 'sent')).toBe(true);
  expect(unreachable).toEqual([]);
  const before = (await readBranch(remote, ledgerBranch))?.commit;
  await sendDue(sending(senders, keys));
  expect(heard).toHaveLength(20);
  expect((await readBranch(remote, ledgerBranch))?.commit).toBe(before);
});

test('one of five refused: the others are told once, that one again', async () => {
  await begin();
  const { heard, senders } = listener((name) =>
    name === 'b legal' ? { outcome: 'failed', reason: 'smtp-450' } : { outcome: 'sent' },
  );
  await sendDue(sending(senders, ['a', 'b']));
  await sendDue(sending(senders, ['a', 'b'], 60));
  expect(heard.sort()).toEqual([...everything(['a', 'b']), 'b legal'].sort());
});

test('two runs at once, in the same second, share the work', async () => {
  await begin();
  const keys = ['a', 'b', 'c', 'd'];
  const one = listener();
  const other = listener();
  await Promise.all([sendDue(sending(one.senders, keys)), sendDue(sending(other.senders, keys))]);
  expect([...one.heard, ...other.heard].sort()).toEqual(everything(keys));
});

test('a run that dies after sending: the next one waits for its claim to end, then repeats what nobody knows of, and no more', async () => {
  await begin();
  const dying = listener((name) => {
    if (name === 'a legal') throw new Death();
    return { outcome: 'sent' };
  });
  await expect(sendDue(sending(dying.senders, ['a']))).rejects.toThrow(Death);
  const next = listener();
  await sendDue(sending(next.senders, ['a'], 10));
  expect(next.heard).toEqual([]);
  await sendDue(sending(next.senders, ['a'], 40));
  expect(next.heard.sort()).toEqual(everything(['a']));
  await sendDue(sending(next.senders, ['a'], 80));
  expect(next.heard).toHaveLength(ways.length);
});

test('a run that dies in the middle of many leaves all of them known, so that none is lost when it is derived no more', async () => {
  await begin();
  const keys = Array.from({ length: 9 }, (_, i) => `approved/7/i${i}`);
  const dying = listener((name) => {
    if (name.startsWith(`${keys[3]} `)) throw new Death();
    return { outcome: 'sent' };
  });
  await expect(sendDue(sending(dying.senders, keys))).rejects.toThrow(Death);
  const { ledger } = (await readOwnLedger({ remote })) ?? {};
  expect([...(ledger?.entries.keys() ?? [])].sort()).toEqual(keys);
  expect([...(ledger?.entries.values() ?? [])].every(isSettled)).toBe(false);
  const next = listener();
  await sendDue(sending(next.senders, keys, 40));
  expect([...((await readOwnLedger({ remote }))?.ledger?.entries.values() ?? [])].every(isSettled)).toBe(true);
});

test('a ledger that cannot be read stops everything before anything is sent', async () => {
  await publish({ remote, branch: ledgerBranch, files: new Map([[ledgerPath, '{']]), message: 'x', expected: undefined });
  const { heard, senders } = listener();
  await expect(sendDue(sending(senders, ['a']))).rejects.toThrow('Nothing was sent');
  await expect(readOwnLedger({ remote })).rejects.toThrow('Nothing was sent');
  expect(heard).toEqual([]);
});

test.each([
  ['refuses', refusing, 'could not be written'],
  ['is gone', gone, 'cannot be read'],
] as const)('a remote that %s: nothing is sent before the next run', async (_, spoil, words) => {
  await begin();
  const { heard, senders } = listener();
  const mend = spoil();
  await expect(sendDue(sending(senders, ['a']))).rejects.toThrow(words);
  mend();
  expect(heard).toEqual([]);
  await sendDue(sending(senders, ['a'], 1));
  expect(heard.sort()).toEqual(everything(['a']));
});

function refusing(): () => void {
  const hooks = join(folder, 'hooks');
  mkdirSync(hooks);
  writeFileSync(join(hooks, 'pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  gitIn(remote, 'config', 'core.hooksPath', hooks);
  return () => void gitIn(remote, 'config', 'core.hooksPath', '/dev/null');
}

function gone(): () => void {
  renameSync(remote, `${remote}.away`);
  return () => renameSync(`${remote}.away`, remote);
}

describe('where signers are known', () => {
  const signing = async () => {
    const signingKey = await ensureOwnKey(join(folder, 'key'));
    if (signingKey === undefined) throw new Error('no ssh-keygen');
    return { remote, signingKey, signers: signersFileOf(signingKey) };
  };
  const foreign = async (ledger: Ledger | string) => {
    const text = typeof ledger === 'string' ? ledger : writeLedger(ledger);
    const expected = (await readBranch(remote, ledgerBranch))?.commit;
    return (await publish({ remote, branch: ledgerBranch, files: new Map([[ledgerPath, text]]), message: 'x', expected })).commit;
  };

  test('what a stranger wrote over it is not believed, whatever it is, and gone with the next run', async () => {
    const place = await signing();
    const ledger = await updateLedger(place, () => markAsTold([notice('a')], today));
    for (const made of [markAsTold([notice('b')], today, ledger), markAsTold([], today), '{']) {
      const commit = await foreign(made);
      expect(await readOwnLedger(place)).toEqual({ commit, ledger, foreign: commit });
    }
    const { senders, heard } = listener();
    await sendDue({ ...sending(senders, ['a', 'b']), place });
    expect(heard.sort()).toEqual(everything(['b']));
    expect(await readOwnLedger(place)).not.toHaveProperty('foreign');
  });

  test('what was signed before it, or for something else, is not believed for it', async () => {
    const place = await signing();
    const { signingKey } = place;
    const older = await updateLedger(place, () => markAsTold([], today)).then(() => readBranch(remote, ledgerBranch));
    const ledger = await updateLedger(place, (found) => markAsTold([notice('a')], today, found));
    const newest = await readBranch(remote, ledgerBranch);
    const parents = [older, newest].flatMap((one) => ['-p', one?.commit ?? '']);
    const over = gitIn(remote, 'commit-tree', `${older?.commit}^{tree}`, ...parents, '-m', 'x').trim();
    gitIn(remote, 'update-ref', `refs/heads/${ledgerBranch}`, over);
    expect(await readOwnLedger(place)).toEqual({ commit: over, ledger, foreign: over });
    const files = new Map([['manifest.json', '{}']]);
    const { commit } = await publish({ remote, branch: ledgerBranch, files, message: 'x', expected: over, signingKey });
    expect(await readOwnLedger(place)).toEqual({ commit, ledger, foreign: commit });
  });

  test('a stranger who writes the same over it is overwritten as well', async () => {
    const place = await signing();
    const ledger = await updateLedger(place, () => markAsTold([], today));
    await foreign('x');
    await foreign(ledger);
    await updateLedger(place, (found) => found ?? empty);
    expect(await readOwnLedger(place)).not.toHaveProperty('foreign');
  });

  test('a key that is not among them sends nothing and writes nothing: no later run would believe it', async () => {
    const place = await signing();
    await updateLedger(place, () => markAsTold([], today));
    const before = (await readOwnLedger(place))?.commit;
    const { senders, heard } = listener();
    for (const signingKey of [undefined, await ensureOwnKey(join(folder, 'other'))])
      await expect(sendDue({ ...sending(senders, ['a']), place: { ...place, signingKey } })).rejects.toThrow(
        'Nothing was written',
      );
    expect(heard).toEqual([]);
    expect(await readOwnLedger(place)).toMatchObject({ commit: before });
  });

  test('one that nobody signed stops everything, until a person begins it anew', async () => {
    await begin();
    const place = await signing();
    await expect(readOwnLedger(place)).rejects.toThrow('nowhere signed');
    const anew = { ...place, startsAnew: true };
    await updateLedger(anew, (found) => markAsTold([notice('a')], today, found));
    expect([...((await readOwnLedger({ remote, signers: place.signers }))?.ledger?.entries.keys() ?? [])]).toEqual(['a']);
  });
});

test('changes of runs that overtake each other are all kept', async () => {
  await begin();
  await Promise.all(['a', 'b', 'c'].map((key) => updateLedger({ remote }, (ledger) => markAsTold([notice(key)], today, ledger))));
  expect([...((await readOwnLedger({ remote }))?.ledger?.entries.keys() ?? [])].sort()).toEqual(['a', 'b', 'c']);
});
