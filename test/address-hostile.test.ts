// Known hostile ways of writing addresses, through the whole check: what is refused, and by which rule.
import { expect, test } from 'vitest';
import { base, loadOver } from './cases/tree.ts';

const file = 'integrations/alfa.yaml';
const alfa = new TextDecoder().decode(base.get(file)?.read());
const line = 'addresses: ["203.0.113.10"]';

/** The errors and warnings about the staging addresses that a text in place of them makes: severity and code. */
async function verdict(replacement: string): Promise<string[]> {
  expect(alfa).toContain(line);
  const bytes = new TextEncoder().encode(alfa.replace(line, replacement));
  const { findings } = await loadOver(base, new Map([[file, { kind: 'file', read: () => bytes }]]));
  const own = findings.filter((finding) => finding.file === file && finding.severity !== 'notice');
  return [...new Set(own.map(({ severity, code }) => `${severity} ${code}`))];
}

const list = (...addresses: readonly string[]) => `addresses: ${JSON.stringify(addresses)}`;
const eighths = Array.from({ length: 64 }, (_, i) => `${i * 4}.0.0.0/6`);

/** Id in the corpus, what stands in the file, the code that refuses it; no code where it is accepted. */
const table: readonly (readonly [string, string, string?])[] = [
  ['I01', list('198.51.100.7')],
  ['I01', list('198.51.100.7/32')],
  ['I03', list('::/0'), 'error address-too-wide'],
  ['I05', list(...eighths), 'error address-range-excessive'],
  ['I05', list('0.0.0.0/1', '128.0.0.0/1'), 'error address-too-wide'],
  ['I07', list('1.2.3.4/24'), 'error address-not-canonical'],
  ...['1.2.3.4/33', '1.2.3.4/-1', '1.2.3.4/129', '2001:db8::/129'].map((text) => invalid('I09', text)),
  ...['1.2.3.4/ 24', '1.2.3.4 /24'].map((text) => invalid('I11', text)),
  invalid('I13', '1.2.3.4/255.255.255.0'),
  invalid('I15', '010.0.0.1'),
  ...['0x7f.0.0.1', '0x7f000001', '2130706433', '127.1', '1.2.3'].map((text) => invalid('I17', text)),
  invalid('I19', '1..2.3'),
  ...[' 1.2.3.4', '1.2.3.4 '].map((text) => invalid('I21', text)),
  ['I21', list('1.2.3.4\t'), 'error character-forbidden'],
  ...['1.2.3.4-1.2.3.9', '1.2.3.4,5.6.7.8'].map((text) => invalid('I23', text)),
  invalid('I25', '*'),
  ...['localhost', 'example.com'].map((text) => invalid('I27', text)),
  invalid('I29', '-f /etc/passwd'),
  ['I31', 'addresses: []', 'error network-missing'],
  ['I31', 'ips: []', 'error schema-unknown-key'],
  ...['127.0.0.1', '127.0.0.0/8', '::1'].map((text) => special('I33', text)),
  ...['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map((text) => isPrivate('I35', text)),
  ...['169.254.0.0/16', 'fe80::/10', '169.254.169.254'].map((text) => special('I37', text)),
  ...['198.18.0.0/15', '192.0.0.0/24', '240.0.0.0/4'].map((text) => special('I39', text)),
  special('I41', '255.255.255.255'),
  ...['8.8.4.0', '8.8.4.255'].map((text) => ['I41', list(text), 'warning address-special'] as const),
  ...['::ffff:1.2.3.4', '::ffff:102:304'].map((text) => invalid('I43', text)),
  invalid('I45', '::1.2.3.4'),
  ...['2002:102:304::1', '2001::/32', '2001:0:102:304::1'].map((text) => special('I47', text)),
  ...['2001:DB8::1', '2001:0db8:0:0:0:0:0:1'].map((text) => ['I49', list(text), 'error address-not-canonical'] as const),
  ['I49', list('2001:DB8::1', '2001:0db8:0:0:0:0:0:1'), 'error address-repeated'],
  ['I51', list('2400:3200::/32'), 'error address-too-wide'],
  ['I53', list('8.8.4.0/24', '8.8.4.4'), 'error address-repeated'],
  ['I55', list('198.51.100.0/24'), 'error address-overlaps'],
  ...['104.16.1.1', '2606:4700::1'].map((text) => ['I57', list(text), 'warning address-shared'] as const),
  ['I59', `ipv6: ["1.2.3.4"]`, 'error schema-unknown-key'],
];

function invalid(id: string, text: string) {
  return [id, list(text), 'error address-invalid'] as const;
}
function special(id: string, text: string) {
  return [id, list(text), 'error address-special'] as const;
}
function isPrivate(id: string, text: string) {
  return [id, list(text), 'error address-private'] as const;
}

for (const [id, replacement, code] of table) {
  test(`${id} ${replacement}`, async () => {
    const found = await verdict(replacement);
    if (code) expect(found).toContain(code);
    else expect(found).toEqual([]);
  });
}
