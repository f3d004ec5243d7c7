// `npm run chart`: is what the tests render what Go's own engine renders? Needs the Debian packages golang-go,
// golang-github-masterminds-sprig-dev and golang-github-ghodss-yaml-dev, which are too large for every run of the tests.

import { deepStrictEqual } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { renderChart, scopeOf, templatesOf } from '../chart.ts';
import { readManifests } from '../models.ts';
import { everything, nothing } from '../values.ts';

const chart = join(import.meta.dirname, '../../../charts/mdocs-gateway');
const environment = { ...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOFLAGS: '' };
const go = process.env.GO ?? 'go';

for (const [name, values] of Object.entries({ default: {}, everything, nothing })) {
  const given = { Templates: Object.fromEntries(templatesOf(chart)), Scope: scopeOf(chart, 'mdocs-gateway', values) };
  const options = { env: environment, input: JSON.stringify(given), encoding: 'utf8' } as const;
  const texts: Record<string, string> = JSON.parse(execFileSync(go, ['run', join(import.meta.dirname, 'render.go')], options));
  const own = renderChart(chart, 'mdocs-gateway', values);
  for (const [path, text] of Object.entries(texts)) {
    if (!path.endsWith('.yaml')) deepStrictEqual(text.trim(), own.get(path)?.trim() ?? '');
    // Lists and quotes may be written otherwise: it is the objects that count.
    else deepStrictEqual(readManifests(text), readManifests(own.get(path) ?? ''), path);
  }
  const same = Object.entries(texts).filter(([path, text]) => text === (own.get(path) ?? '')).length;
  console.log(`${name}: ${Object.keys(texts).length} templates alike, ${same} of them byte for byte`);
}
