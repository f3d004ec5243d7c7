// The gateway's settings in policy.yaml: what could not work is refused where it is written, and nginx takes whatever is not refused.
import { expect, test } from 'vitest';
import { checkFiles } from '../scripts/commands/gateway/check.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { sealFiles } from '../scripts/targets/index.ts';
import { check } from '../scripts/targets/nginx/check.ts';
import { base } from './cases/tree.ts';
import { renderNginx } from './gateway/gateway.ts';
import { demoAuthorities, gateway, publication } from './gateway/publication.ts';
import { editText, overlayTree, today } from './verdict.ts';

const policy = 'registry/policy.yaml';
const written = {
  listen: '"8443"',
  serverName: 'mdocs.staging.egov.md',
  upstream: 'http://127.0.0.1:8080',
  directory: 'mdocs-staging',
};
type Setting = keyof typeof written;

async function findCodes(setting: Setting, value: string): Promise<string[]> {
  const text = editText(policy, [`${setting}: ${written[setting]}`, `${setting}: ${JSON.stringify(value)}`]);
  const { findings } = await loadTree(overlayTree(base, { [policy]: text }), today, nodePlatform);
  return findings.filter(({ file, severity }) => file === policy && severity === 'error').map(({ code }) => code);
}

test.each<[Setting, string]>([
  // A name that nginx's map takes for a word of its own, or that matches nobody's call.
  ...['default', 'include', 'hostnames', 'volatile', '.mdocs.gov.md', 'mdocs..gov.md', 'mdocs.gov.md.', '-mdocs.gov.md'].map(
    (value): [Setting, string] => ['serverName', value],
  ),
  ...['*.gov.md', '~^.*$', 'mdocs.gov.md;', 'a b.md', '203.0.113.7', 'a.md\n'].map((value): [Setting, string] => [
    'serverName',
    value,
  ]),
  ...['0', '65536', '99999', '08443', '999.0.0.1:8443', '127.0.0.1:0', '8443 default_server', '8443;', 'unix:/run/x'].map(
    (value): [Setting, string] => ['listen', value],
  ),
  ...[
    'http://127.0.0.1:99999',
    'http://..:80',
    'http://a..b',
    'http://-a',
    'http://$host',
    'http://a/b',
    'http://a:0',
    'ftp://a',
  ].map((value): [Setting, string] => ['upstream', value]),
  ...['../x', 'a/../b', 'a b', '/etc/$x', 'a;b', 'a/', ''].map((value): [Setting, string] => ['directory', value]),
])('%s: %j is refused', async (setting, value) => {
  expect(await findCodes(setting, value)).not.toEqual([]);
});

test.each<[Setting, string]>([
  ['serverName', 'mdocs-2.gov.md'],
  ['serverName', 'xn--80a.xn--p1ai'],
  ['serverName', '7.gov.md'],
  ['listen', '1'],
  ['listen', '65535'],
  ['listen', '127.0.0.1:8443'],
  ['listen', '[::1]:8443'],
  ['upstream', 'https://127.0.0.1'],
  ['upstream', 'http://localhost:65535'],
  ['directory', '/etc/nginx/mdocs-staging/current'],
])('%s: %j is taken, by nginx too', async (setting, value) => {
  expect(await findCodes(setting, value)).toEqual([]);
  const settings = { ...gateway('staging'), [setting]: value };
  const files = renderNginx(
    publication({ environment: 'staging', clients: [], authorities: await demoAuthorities(), gateway: settings }),
  );
  const head = { environment: 'staging', source: { commit: null, modified: false }, gateway: settings, systems: [] } as const;
  expect(await checkFiles(check, await sealFiles(files, head, nodePlatform))).toMatchObject({ status: 'accepted' });
});
