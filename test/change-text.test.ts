// Changes in an institution's file: what was asked for is there, and every other line stays as it was.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../scripts/model/path.ts';
import { type Change, changeText } from '../scripts/read/change.ts';
import { dataIn } from '../scripts/read/source.ts';

const world = join(import.meta.dirname, 'forms/world/integrations');
const files = ['primaria-codrenii-vechi', 'posta-sudului'].map((name) => readFileSync(join(world, `${name}.yaml`), 'utf8'));
const access = ['systems', 0, 'environments', 'staging'];

const changes: readonly (readonly [string, Change])[] = [
  ['a key with a value', { set: ['systems', 0, 'status'], value: 'suspended' }],
  ['a value that YAML could take for something else', { set: ['systems', 0, 'rsi'], value: '0x1f # no: "1"' }],
  ['a value in the place of another', { set: ['institution', 'contacts', 'technical'], value: 'alta@exemplu.example' }],
  [
    'a whole block',
    { set: [...access.slice(0, 3), 'production'], value: { certificates: [{ serial: '40' }], addresses: ['203.0.113.9'] } },
  ],
  ['an item of a list', { add: [...access, 'addresses'], items: ['203.0.113.9', '203.0.113.16/29'] }],
  ['an item that is a mapping', { add: ['institution', 'maintainers'], items: [{ login: 'yes', id: 9 }] }],
  ['a list that is not there', { add: [...access, 'vpn'], items: ['10.0.0.0/29'] }],
  ['a further system', { add: ['systems'], items: [{ id: 'nou', name: 'Sistem "nou": #1', documentTypes: ['Cazier'] }] }],
  ['an item less', { remove: [...access, 'addresses', 0] }],
  ['a key less', { remove: ['systems', 0, 'documentTypes'] }],
];

describe.each(files.map((text, i) => [i, text] as const))('file %i', (_, text) => {
  test.each(changes)('gets or loses %s, and keeps the rest', (_, change) => {
    const after = changeText(text, [change]);
    if (after === undefined) throw new Error('no place');
    expect(after).not.toBe(text);
    const [before, now] = [text.split('\n'), after.split('\n')];
    const isGone = 'remove' in change || ('set' in change && valueAt(dataIn(text), change.set) !== undefined);
    const lost = before.filter((line) => !now.includes(line));
    // A line that holds a list in brackets, or the value itself, is another one then.
    if (!isGone) expect(lost.length).toBeLessThan(2);
    expect(changeText(text.replaceAll('\n', '\r\n'), [change])).toBe(after.replaceAll('\n', '\r\n'));
    expect(dataIn(after)).toBeDefined();
  });

  test('that has no place for a change stays as it is', () => {
    expect(changeText(text, [{ set: ['institution', 'idno', 'x'], value: 'y' }])).toBeUndefined();
    expect(changeText(text, [{ remove: ['systems', 7] }])).toBeUndefined();
    expect(changeText('systems: [', [{ add: ['systems'], items: ['x'] }])).toBeUndefined();
  });
});

test('comments stand where they stood', () => {
  const [text = ''] = files;
  const after = changeText(text, [
    { add: ['systems'], items: [{ id: 'nou' }] },
    { set: ['systems', 0, 'environments', 'production'], value: { addresses: ['203.0.113.9'] } },
    { set: ['institution', 'contacts', 'legal'], value: 'juridic@exemplu.example' },
  ]);
  for (const comment of text.match(/#.*/g) ?? []) expect(after).toContain(comment);
  expect(after).toContain('technical: it@codreni.example # tura de zi\n    legal: juridic@exemplu.example\n');
});
