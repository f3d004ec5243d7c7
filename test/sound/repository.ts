// Repositories of sound institutions, each other in everything that may differ, and the notes that belong to them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, environments } from '../../scripts/model/environment.ts';
import { checkDigitOf } from '../../scripts/model/idno.ts';
import type { Entry, Tree } from '../../scripts/model/tree.ts';
import { pem } from '../generated/certificates.ts';
import { type Authorities, dayAfter, issueCertificate, makeAuthorities, today } from './certificates.ts';
import { Random } from './random.ts';
import { makeDocumentNumber, makeMailbox, makeName, makeReason, makeReport, type Name } from './words.ts';
import { type Value, writeDocument } from './yaml.ts';

const project = join(import.meta.dirname, '..', '..');

const authorities: Readonly<Record<Environment, Authorities>> = {
  staging: makeAuthorities('staging'),
  production: makeAuthorities('production'),
};

export interface SoundRepository {
  readonly tree: Tree;
  /** What the check says all the same, because it is so: severity, code, file. */
  readonly expected: string[];
}

/** `first` numbers the institutions, so that no two of a campaign are alike. */
export function makeRepository(count: number, first: number, seed: number): SoundRepository {
  const maker = new Maker(new Random(seed + first));
  for (let i = 0; i < count; i++) maker.addInstitution(first + i);
  return maker.finish();
}

const types = ['Cazier', 'ContractComercial', 'ExtrasRegistru', 'DiplomaStudii', 'FacturaFiscala', 'DecizieConsiliu'];
const services = ['MPass', 'MSign', 'MNotify', 'MLog', 'MPay', 'MConnect'];

interface Institution {
  readonly slug: string;
  readonly number: number;
  readonly idno: string;
  readonly name: Name;
  readonly domain: string;
  readonly isPublic: boolean;
  /** The service for which AGE knows a certificate of it. */
  readonly service?: string;
}

class Maker {
  private readonly files = new Map<string, string | Buffer>();
  private readonly expected: string[] = [];
  private readonly registered: Value[] = [];
  private readonly revoked: Value[] = [];
  private newest: Buffer = Buffer.of();
  private readonly lent = new Map<Environment, { slug: string; address: string }>();
  private readonly exceptions: Value[] = [];
  private readonly used = new Set<string>();
  private certificates = 0;
  private blocks = 0;
  constructor(private readonly random: Random) {}

  addInstitution(number: number): void {
    const { random } = this;
    const digits = `1${String(random.between(1, 26)).padStart(3, '0')}6${String(number).padStart(7, '0')}`;
    const idno = `${digits}${checkDigitOf(digits)}`;
    const slug = `${random.pick(['institutia', 'primaria', 'scoala', 'e-agentia', 's'])}-${number}`;
    const service = random.happens(20) ? random.pick(services) : undefined;
    const common = {
      slug,
      number,
      idno,
      name: makeName(random, number),
      domain: `${slug}.${random.pick(['md', 'gov.md', 'com'])}`,
    };
    const own = { ...common, isPublic: random.happens(60), ...(service ? { service } : {}) };
    const systems = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, (_, i) => this.system(own, i));
    const agreement = this.agreement(own);
    const value = { institution: this.institution(own), agreement, systems };
    this.files.set(`integrations/${slug}.yaml`, writeDocument(value, random));
  }

  private institution({ idno, name, domain, isPublic, number, slug }: Institution): Value {
    const { random } = this;
    const maintainers = Array.from({ length: random.between(1, 3) }, (_, i) => ({
      login: random.pick([`${slug}-it`, `User${number}x${i}`, `a${number}`]) + i,
      id: `!number ${number * 10 + i + 1000}`,
    }));
    const legal = random.happens(70) ? makeMailbox(random, domain) : undefined;
    const contacts = { technical: makeMailbox(random, domain), legal };
    return { idno, name: name.text, sector: isPublic ? 'public' : 'private', contacts, maintainers };
  }

  private agreement({ slug, idno, service: registered }: Institution): Value {
    const { random } = this;
    const isKnown = this.registered.some((one) => JSON.stringify(one).includes(idno));
    const service = isKnown && random.happens(70) ? registered : undefined;
    const signed = dayAfter('2024-01-01', random.between(0, 300));
    const expires = random.happens(30) ? dayAfter(today, random.between(100, 900)) : undefined;
    const contract = { number: makeDocumentNumber(random), signed, expires, service };
    if (random.happens(3)) {
      this.except({ rule: 'annex-missing', institutions: [slug] }, slug);
      return { contract };
    }
    return { contract, annex: { number: makeDocumentNumber(random), signed: dayAfter(signed, random.between(0, 60)) } };
  }

  private system(own: Institution, index: number): Value {
    const { random } = this;
    const { slug, isPublic } = own;
    const id = `${random.pick(['registru', 'e-dosar', 'x1'])}-${own.number}-${index}`;
    const documentTypes = random.some(types);
    for (const type of documentTypes) this.used.add(type);
    const rsi = isPublic && random.happens(95) ? random.pick([random.digits(4), 'RSI-0123', '№ 45', '12/7']) : undefined;
    if (isPublic && rsi === undefined) this.except({ rule: 'rsi-missing', institutions: [slug], system: id }, slug);
    const isSuspended = random.happens(8);
    const hasStaging = random.happens(95);
    const accessOf = (environment: Environment) => this.access({ own, id, environment, isSuspended, documentTypes, hasStaging });
    const staging = hasStaging ? accessOf('staging') : undefined;
    const production = !hasStaging || random.happens(60) ? accessOf('production') : undefined;
    return {
      ...{ id, name: random.happens(20) ? `Sistemul „${own.name.text}”` : makeName(random, own.number).text, rsi },
      ...(isSuspended ? { status: 'suspended', reason: makeReason(random) } : random.happens(10) ? { status: 'active' } : {}),
      ...{ documentTypes, environments: { staging, production } },
    };
  }

  private access(of: Access): Value {
    const { random } = this;
    const { own, id, environment, isSuspended } = of;
    const file = `integrations/${own.slug}.yaml`;
    const hasId = random.happens(90);
    if (!hasId && !isSuspended) this.expected.push(`notice client-id-missing ${file}`);
    const [hexadecimal, tail] = [random.hexadecimal(20), random.hexadecimal(4)];
    const clientId = [
      hexadecimal.slice(0, 8),
      hexadecimal.slice(8, 12),
      `4${hexadecimal.slice(12, 15)}`,
      `a${hexadecimal.slice(15, 18)}`,
    ];
    const lastPart = String(this.certificates + own.number * 100).padStart(8, '0') + tail;
    const isConfirmed = environment === 'production' && of.hasStaging && random.happens(75);
    if (environment === 'production' && !isConfirmed && !isSuspended) this.expected.push(`notice production-unconfirmed ${file}`);
    return {
      clientId: hasId ? [...clientId, lastPart].join('-') : undefined,
      certificates: this.certificatesOf(of),
      ...this.networks(own.slug, environment),
      confirmation: isConfirmed ? this.confirmation(of, id) : undefined,
    };
  }

  private confirmation({ own, documentTypes }: Access, system: string): Value {
    const { random } = this;
    const canonical = { documentTypes: [...documentTypes].sort(), institution: own.idno, system, version: 1 };
    const digest = createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
    const tested = dayAfter(today, -random.between(0, 200));
    return { tested, by: makeMailbox(random, own.domain), access: `sha256:${digest}`, report: makeReport(random) };
  }

  /** One, or the old one beside the new one, in a file or known to AGE. */
  private certificatesOf(of: Access): Value[] {
    const { random } = this;
    const newest = this.certificate(of, random.between(31, 700));
    const former = random.happens(10) ? [this.endedCertificate(of)] : [];
    if (!random.happens(20)) return [...former, newest];
    const left = random.between(31, 60);
    const until = dayAfter(today, random.between(-20, left));
    return [...former, { ...(this.certificate(of, left) as object), until }, newest];
  }

  /** It stays in the file as history; some have been revoked since. */
  private endedCertificate(of: Access): Value {
    const { random } = this;
    const daysLeft = random.between(-300, 20);
    const until = dayAfter(today, Math.min(daysLeft, -1) - random.between(0, 20));
    const entry = this.certificate(of, daysLeft) as object;
    if (random.happens(50)) {
      const sha256 = createHash('sha256').update(this.newest).digest('hex');
      this.revoked.push({ sha256, serial: serialOf(this.newest), since: dayAfter(until, 3), reason: makeReason(random) });
    }
    return { ...entry, until };
  }

  private certificate({ own, id, environment }: Access, daysLeft: number): Value {
    const { random } = this;
    const number = own.number * 100 + this.certificates++;
    const host = `${id}.${environment}.${own.domain}`;
    const organization = random.pick([
      own.name.text,
      own.name.text.toUpperCase(),
      own.name.text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    ]);
    const made = issueCertificate({ organization, idno: own.idno, host, number, daysLeft }, authorities[environment], random);
    const serial = serialOf(made.der);
    this.newest = made.der;
    if (own.service === undefined || !random.happens(50)) {
      const name = `certificates/${random.pick([own.slug, id])}${random.pick(['.', '-', '_'])}${environment}-${number}.cer`;
      this.files.set(`integrations/${name}`, made.file);
      return { file: name };
    }
    return this.register(made.der, serial, own);
  }

  private register(der: Buffer, serial: string, { idno, service }: Institution): Value {
    const file = `certificates/${serial.toLowerCase()}.cer`;
    const sha256 = createHash('sha256').update(der).digest('hex');
    this.registered.push({ serial, issuer: 'Autoritatea generată', sha256, owner: idno, service, file });
    this.files.set(`registry/${file}`, der);
    return this.random.happens(50) ? { serial, service } : { serial };
  }

  private networks(slug: string, environment: Environment): { addresses?: Value; vpn?: Value } {
    const { random } = this;
    const block = this.blocks++;
    const at = (base: number, offset: number) => dotted(base + block * 64 + offset);
    const [internet, tunnel] = [77 * 2 ** 24 + 64 * 2 ** 16, 10 * 2 ** 24];
    const choices = [
      [at(internet, 1)],
      [at(internet, 1), at(internet, 2)],
      [`${at(internet, 0)}/29`, at(internet, 9)],
      [`${at(internet, 16)}/30`],
    ];
    const inside = random.pick([[`${at(tunnel, 0)}/28`], [at(tunnel, 1), `${at(tunnel, 32)}/27`]]);
    const vpn = random.happens(25) ? { peer: at(internet, 62), addresses: inside } : undefined;
    if (vpn && random.happens(40)) return { vpn };
    const addresses = [...random.pick(choices)];
    const hexadecimal = (block + 1).toString(16);
    if (random.happens(10)) addresses.push(random.pick([`2a00:1dc0:${hexadecimal}::/64`, `2a00:1dc0:${hexadecimal}::5`]));
    if (addresses.some((one) => one.includes(':'))) this.except({ rule: 'ipv6-undocumented', institutions: [slug] }, slug);
    if (random.happens(3)) {
      const wide = `${at(internet, 32)}/28`;
      addresses.push(wide);
      this.except({ rule: 'address-too-wide', institutions: [slug], value: wide }, slug);
    }
    const lent = this.lent.get(environment);
    if (lent && lent.slug !== slug && random.happens(5)) {
      this.lent.delete(environment);
      addresses.push(lent.address);
      this.except({ rule: 'address-overlaps', institutions: [lent.slug, slug], value: lent.address }, slug);
      this.expected.push(`notice address-overlaps integrations/${lent.slug}.yaml`);
    } else if (addresses[0] === at(internet, 1)) this.lent.set(environment, { slug, address: addresses[0] });
    return vpn ? { addresses, vpn } : { addresses };
  }

  /** Granted, so that the finding is a note. One exception of a kind for an institution. */
  private except(exception: { rule: string; institutions: string[]; system?: string; value?: string }, slug: string): void {
    this.expected.push(`notice ${exception.rule} integrations/${slug}.yaml`);
    const text = JSON.stringify(exception);
    if (this.exceptions.some((one) => JSON.stringify(one).startsWith(text.slice(0, -1)))) return;
    this.exceptions.push({
      ...exception,
      reason: 'Acordul nr. 5 din 3 mai.',
      expires: dayAfter(today, this.random.between(31, 300)),
    });
  }

  finish(): SoundRepository {
    const { files, random, exceptions } = this;
    for (const environment of environments) {
      files.set(`registry/authorities/${environment}.pem`, pem(authorities[environment].issuing));
      files.set(`registry/authorities/${environment}-root.pem`, pem(authorities[environment].root));
    }
    const policy = readFileSync(join(project, 'registry/policy.yaml'), 'utf8')
      .replace(/^example: true\n/m, '')
      .replace('@age.example', '@egov.md')
      .replaceAll(/authorities: \[demo-(\w+)\.pem, .*\]/g, 'authorities: [$1.pem, $1-root.pem]');
    const granted =
      exceptions.length > 0
        ? writeDocument({ exceptions }, random)
            .replaceAll('\r', '')
            .replace(/^---\n/, '')
        : '';
    files.set('registry/policy.yaml', `${policy}\n${granted}`);
    const registered =
      this.registered.length > 0 ? writeDocument({ certificates: this.registered }, random) : 'certificates: []\n';
    files.set('registry/certificates.yaml', registered);
    files.set(
      'registry/revoked.yaml',
      this.revoked.length > 0 ? writeDocument({ revoked: this.revoked }, random) : 'revoked: []\n',
    );
    for (const type of types)
      files.set(`registry/document-types/${type}.yaml`, readFileSync(join(project, `registry/document-types/${type}.yaml`)));
    const unused = types.filter((type) => !this.used.has(type));
    const expected = [
      ...this.expected,
      ...unused.map((type) => `notice document-type-unused registry/document-types/${type}.yaml`),
    ];
    return { tree: toTree(files), expected: expected.sort() };
  }
}

interface Access {
  readonly own: Institution;
  readonly id: string;
  readonly environment: Environment;
  readonly isSuspended: boolean;
  readonly documentTypes: readonly string[];
  readonly hasStaging: boolean;
}

const toTree = (files: ReadonlyMap<string, string | Buffer>): Tree =>
  new Map(
    [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, content]): [string, Entry] => [path, { kind: 'file', read: () => Buffer.from(content) }]),
  );

const dotted = (address: number): string => [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');

/** The serial stands behind the version, at the same place in every certificate that is made here. */
function serialOf(der: Buffer): string {
  const at = der.indexOf(Buffer.from('a003020102', 'hex')) + 5;
  return der
    .subarray(at + 2, at + 2 + (der[at + 1] ?? 0))
    .toString('hex')
    .toUpperCase();
}
