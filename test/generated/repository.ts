// A valid repository of any size: for timing, and to see that a valid repository has no finding.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkDigitOf } from '../../scripts/model/idno.ts';
import { type Authority, makeAuthority, makeLeaf, pem } from './certificates.ts';

const base = join(import.meta.dirname, '..', 'cases', 'base');

/** Path -> content. Every institution has one system, both environments, a confirmation, two certificates, IPv4 addresses and networks. */
export function generateRepository(count: number, authority = makeAuthority()): Map<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  for (const name of readdirSync(join(base, 'registry', 'document-types')))
    files.set(`registry/document-types/${name}`, readFileSync(join(base, 'registry', 'document-types', name)));
  const types = [...files.keys()].map((path) => path.replace(/.*\/|\.yaml$/g, ''));
  files.set('registry/policy.yaml', policy());
  files.set('registry/certificates.yaml', 'certificates: []\n');
  files.set('registry/revoked.yaml', 'revoked: []\n');
  files.set('registry/authorities/generated.pem', pem(authority.der));
  for (let i = 0; i < count; i++) for (const [path, content] of institution(i, types, authority)) files.set(path, content);
  return files;
}

export function writeRepository(files: ReadonlyMap<string, string | Buffer>, root: string): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

function policy(): string {
  const text = readFileSync(join(base, 'registry', 'policy.yaml'), 'utf8');
  return text
    .replace(/^example: true\n/m, '')
    .replace('@age.example', '@egov.md')
    .replace(/authorities:[^\n]*(\n\s+- [^\n]+)*/g, 'authorities: [generated.pem]');
}

function* institution(i: number, types: readonly string[], authority: Authority): Generator<[string, string | Buffer]> {
  const number = String(i).padStart(5, '0');
  const slug = `institutia-${number}`;
  const name = `Instituția generată ${number}`;
  const digits = `1020600${number}`;
  const idno = `${digits}${checkDigitOf(digits)}`;
  const documentTypes = types.filter((_, j) => (i + j) % 2 === 0);
  const canonical = { documentTypes: [...documentTypes].sort(), institution: idno, system: `sistemul-${number}`, version: 1 };
  const digest = createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
  for (const [j, environment] of ['staging', 'production'].entries())
    yield [`integrations/certificates/${slug}.${environment}.cer`, makeLeaf(serialOf(2 * i + j), name, idno, authority)];
  yield [`integrations/${slug}.yaml`, declaration({ i, slug, name, idno, documentTypes, digest })];
}

/** 40, five bytes, and the time of issuance as a Windows FILETIME, as STISC writes serials. */
function serialOf(n: number): string {
  const issued = (BigInt(Date.parse('2026-01-01T00:00:00Z')) + 11_644_473_600_000n) * 10_000n;
  return `40${n.toString(16).padStart(10, '0')}${issued.toString(16).padStart(16, '0')}`.toUpperCase();
}

interface Institution {
  i: number;
  slug: string;
  name: string;
  idno: string;
  documentTypes: readonly string[];
  digest: string;
}

function declaration({ i, slug, name, idno, documentTypes, digest }: Institution): string {
  const number = slug.slice(-5);
  const block = (offset: number) => `45.${offset + (i >> 13)}.${(i >> 5) & 255}.${(i & 31) * 8}`;
  const id = (kind: string) => `${kind}${number}-0000-4000-8000-000000000000`.padStart(36, '0');
  return `# yaml-language-server: $schema=../schemas/integration.schema.json
institution:
  idno: "${idno}"
  name: ${name}
  sector: ${i % 3 === 0 ? 'private' : 'public'}
  contacts:
    technical: integrari@institutia-${number}.md
    legal: juridic@institutia-${number}.md
  maintainers:
    - { login: institutia-${number}, id: ${1000 + i} }

agreement:
  contract: { number: "${number}/2026", signed: 2026-02-03 }
  annex: { number: "${number}/2026-MDocs", signed: 2026-02-10 }

systems:
  - id: sistemul-${number}
    name: Sistemul informațional ${number}
    rsi: "${number}"
    documentTypes: [${documentTypes.join(', ')}]
    environments:
      staging:
        clientId: ${id('5a1')}
        certificates:
          - file: certificates/${slug}.staging.cer
        addresses: ["${block(64)}/30", "${block(64).replace(/\d+$/, (last) => String(Number(last) + 5))}"]
      production:
        clientId: ${id('9d0')}
        certificates:
          - file: certificates/${slug}.production.cer
        addresses: ["${block(128)}/29"]
        confirmation:
          tested: 2026-04-20
          by: integrari@institutia-${number}.md
          access: sha256:${digest}
          report: All scenarios of the integration guide passed.
`;
}
