// The brake: what stops a publication, what goes through all the same, and the only way past it.
import { describe, expect, test } from 'vitest';
import type { Announcement } from '../scripts/model/generated/announcements.ts';
import { type BrakeInputs, brakesOf, type Cause } from '../scripts/model/publication/brake.ts';
import type { Manifest } from '../scripts/model/publication/manifest.ts';
import type { SystemChange } from '../scripts/model/publication/plan.ts';
import { locales } from '../scripts/model/text/text.ts';
import { announcementLines } from '../scripts/report/plan/brake-words.ts';
import { planText } from '../scripts/report/plan/text.ts';

const nothing = { certificates: [], networks: [], documentTypes: [] };
const system = (i: number): SystemChange['system'] => ({
  institution: `i${i}`,
  system: 's',
  institutionName: 'I',
  systemName: 'S',
  clientId: '',
  access: '',
  certificates: [],
  networks: [],
  documentTypes: [],
});
const manifest = (count: number, over: Partial<Manifest> = {}): Manifest => ({
  formatVersion: 2,
  environment: 'production',
  generation: 7,
  source: { commit: null, modified: false },
  files: [],
  systems: Array.from({ length: count }, (_, i) => system(i)),
  ...over,
});

interface BrakeCase {
  readonly published: number;
  readonly loses?: number;
  readonly changes?: number;
  readonly gains?: number;
  readonly causes?: Readonly<Record<number, Cause>>;
  readonly announced?: Partial<Announcement>;
  readonly over?: Partial<BrakeInputs>;
}

const stopped = (given: BrakeCase): string[] =>
  brakesOf(brakingOf(given)).map(({ kind, removals, changes }) => `${kind} ${removals} ${changes}`);

function brakingOf({ published, loses = 0, changes = 0, gains = 0, causes = {}, announced, over }: BrakeCase): BrakeInputs {
  const kinds = [...Array(loses).fill('loses'), ...Array(changes).fill('changes'), ...Array(gains).fill('gains')];
  const systems = kinds.map((kind, i): SystemChange => ({ kind, system: system(i), gained: nothing, lost: nothing }));
  const announcement = { environment: 'production', generation: 8, reason: 'Anunțat.', ...announced } as const;
  return {
    plan: { environment: 'production', changes: [], systems, waiting: [], connected: published - loses + gains },
    before: manifest(published),
    announcements: announced ? [announcement] : [],
    generation: 8,
    causes: new Map(Object.entries(causes).map(([i, cause]) => [`i${i}/s`, cause])),
    rendersOtherwise: false,
    sameDeclarations: false,
    ...over,
  };
}

const all = (count: number, cause: Cause) => Object.fromEntries(Array.from({ length: count }, (_, i) => [i, cause]));

describe('stops', () => {
  test.each<[string, BrakeCase, string[]]>([
    ['nothing that was never published', { published: 0, gains: 50, over: { before: undefined } }, []],
    ['an empty result', { published: 1, loses: 1 }, ['empty 1 0']],
    ['an empty result of many', { published: 20, loses: 20 }, ['empty 20 0']],
    ['not at 30 %', { published: 20, loses: 3, changes: 3 }, []],
    ['above 30 %', { published: 20, loses: 3, changes: 4 }, ['many 3 4']],
    ['above 30 % of ten', { published: 10, changes: 4 }, ['many 0 4']],
    ['not below ten', { published: 9, loses: 8 }, []],
    ['not for what is gained', { published: 10, gains: 30 }, []],
    ['not for suspension', { published: 10, loses: 10, causes: all(10, 'suspended') }, []],
    ['not for revocation', { published: 1, loses: 1, causes: all(1, 'revoked') }, []],
    ['not for one that expires', { published: 1, loses: 1, causes: all(1, 'expired') }, []],
    [
      'for many that expire at once: the clock may be wrong',
      { published: 10, loses: 4, causes: all(4, 'expired') },
      ['many 4 0'],
    ],
    [
      'for the last that expires, when nothing was published for long: the clock may be wrong',
      { published: 1, loses: 1, causes: all(1, 'expired'), over: { isClockDoubtful: true } },
      ['empty 1 0'],
    ],
    ['what nobody declared', { published: 20, changes: 1, over: { sameDeclarations: true } }, ['unexplained 0 1']],
    ['not what ends by itself', { published: 20, loses: 1, causes: all(1, 'expired'), over: { sameDeclarations: true } }, []],
    [
      'not what was left over',
      { published: 20, gains: 1, over: { sameDeclarations: true, before: manifest(20, { partial: true }) } },
      [],
    ],
    ['files of another form', { published: 20, over: { rendersOtherwise: true } }, ['rendering 0 0']],
  ])('%s', (_, given, expected) => {
    expect(stopped(given)).toEqual(expected);
  });
});

describe('is past only by the exact number', () => {
  const given = { published: 20, loses: 12, changes: 3 };
  test.each<[Partial<Announcement>, boolean]>([
    [{ removals: 12, changes: 3 }, true],
    [{ removals: 11, changes: 3 }, false],
    [{ removals: 13, changes: 3 }, false],
    [{ removals: 12 }, false],
    [{ removals: 12, changes: 3, generation: 7 }, false],
    [{ removals: 12, changes: 3, generation: 9 }, false],
    [{ removals: 12, changes: 3, environment: 'staging' }, false],
    [{ rendering: true }, false],
  ])('%j', (announced, isPast) => {
    expect(stopped({ ...given, announced })).toEqual(isPast ? [] : ['many 12 3']);
  });

  test('several numbers for one publication are none', () => {
    const one = { environment: 'production', generation: 8, reason: 'Anunțat.', changes: 3 } as const;
    const announcements = [
      { ...one, removals: 12 },
      { ...one, removals: 13 },
    ];
    expect(stopped({ ...given, over: { announcements } })).toEqual(['many 12 3']);
    expect(stopped({ ...given, over: { announcements: announcements.slice(0, 1) } })).toEqual([]);
  });

  test('in words: the numbers, who is concerned, what was announced instead, and the line to write', async () => {
    const brakes = brakesOf(brakingOf({ ...given, announced: { removals: 11, changes: 3 } }));
    const plan = { environment: 'production', changes: [], systems: [], waiting: [], brakes, connected: 8 } as const;
    const texts = locales.map((locale) => planText(plan, { locale, width: 80, hasColour: false }));
    await expect(texts.join('\n')).toMatchFileSnapshot('golden/brake.golden.txt');
  });

  test('what stops it for two reasons is let through by one entry, because two are none', () => {
    const brakes = brakesOf(brakingOf({ ...given, over: { rendersOtherwise: true } }));
    expect(brakes.map(({ kind }) => kind)).toEqual(['many', 'rendering']);
    const lines = ['generation: 8', 'removals: 12', 'changes: 3', 'rendering: true', 'reason: …'];
    expect(announcementLines(brakes, 'production')).toEqual([
      'announced:',
      '  - environment: production',
      ...lines.map((line) => `    ${line}`),
    ]);
  });

  test('and another form of the files only by saying so', () => {
    const otherwise = { published: 20, over: { rendersOtherwise: true } };
    expect(stopped({ ...otherwise, announced: { rendering: true } })).toEqual([]);
    expect(stopped({ ...otherwise, announced: { removals: 0 } })).toEqual(['rendering 0 0']);
    const unexplained = { published: 20, changes: 1, over: { sameDeclarations: true } };
    expect(stopped({ ...unexplained, announced: { rendering: true, changes: 1 } })).toEqual([]);
    expect(stopped({ ...unexplained, announced: { changes: 1 } })).toEqual(['unexplained 0 1']);
  });
});
