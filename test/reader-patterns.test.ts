// Every pattern that a stranger's text meets: none can be made to run for ever, and none lets through more than it seems to.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const schemas = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.json'));

/** The patterns of a schema, and its strings and lists that have no bound. */
function look(value: unknown, at: string, found: { patterns: string[]; boundless: string[] }): typeof found {
  if (typeof value !== 'object' || value === null) return found;
  const { type, pattern, maxLength, maxItems, enum: allowed } = value as Record<string, unknown>;
  if (typeof pattern === 'string') found.patterns.push(pattern);
  if ((type === 'string' && maxLength === undefined && !allowed) || (type === 'array' && maxItems === undefined))
    found.boundless.push(at);
  for (const [key, inner] of Object.entries(value)) if (key !== 'examples') look(inner, `${at}/${key}`, found);
  return found;
}

const { patterns, boundless } = schemas
  .map((name) => look(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')), name, { patterns: [], boundless: [] }))
  .reduce((all, one) => ({ patterns: [...all.patterns, ...one.patterns], boundless: [...all.boundless, ...one.boundless] }));

/** Its own deadline of ten seconds would make a slow machine say that nothing is known. */
const patient = { timeout: 600_000 };

test.each([...new Set(patterns)])('%s is safe', (pattern) => {
  expect(checkSync(pattern, 'u', patient).status).toBe('safe');
});

test.each([...new Set(patterns)])('%s says the whole of what is allowed', (pattern) => {
  expect(pattern).toMatch(/^\^.*\$$/);
  // These classes let line ends or unexpected signs in.
  expect(pattern).not.toMatch(/\\s|\\S|\\W|\\D|\[\^|A-z|(?<!\\)\.(?![^[]*\])/);
});

test('every string and every list in the schemas has a bound', () => {
  expect(boundless).toEqual([]);
});
