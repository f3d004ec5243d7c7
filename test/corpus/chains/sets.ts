// Sets of authorities, certificate and lists: each is right but for what its name says.
import { tlv } from '../certificates/der.ts';
import * as make from './make.ts';

export interface ChainSet {
  readonly name: string;
  /** DER, the lowest first. */
  readonly authorities: readonly Buffer[];
  readonly leaf: Buffer;
  readonly lists: readonly Buffer[];
  readonly key: make.Pair;
}

const { keys } = make;
const levels = ['root', 'middle', 'issuer', 'leaf'] as const;
type Level = (typeof levels)[number];
type Shapes = Record<Level, make.CertificateShape>;

const clientAuth = '1.3.6.1.5.5.7.3.2';
const serverAuth = '1.3.6.1.5.5.7.3.1';
const anyPurpose = '2.5.29.37.0';
const leafName = make.name(
  ['2.5.4.6', 'MD'],
  ['2.5.4.10', 'Institutia Publica Alfa'],
  ['2.5.4.97', 'NTRMD-1015999000116'],
  ['2.5.4.3', 'registru.alfa.example'],
);

let made = 0;

/** The authorities of each set have names of their own, so that one store can hold those of all. */
function shapes(): Shapes {
  const named = (name: string) => make.named(`${name} ${made}`);
  const names = { root: named('Radacina'), middle: named('Mijloc'), issuer: named('Emitent'), leaf: leafName };
  made++;
  const shape = (level: Level, above: Level, index: number): make.CertificateShape => ({
    ...{ subject: names[level], issuer: names[above], key: keys[level], signer: keys[above], hash: 'sha256' },
    serial: Buffer.of(0x40, index),
    ...{ from: -100, to: 300 },
    extensions: [
      ...(level === 'leaf'
        ? [make.basic(), make.usage(7, 0x80), make.purposes(clientAuth)]
        : [make.basic(make.isTrue), make.usage(1, 0x06)]),
      make.subjectKey(keys[level]),
      make.authorityKey(make.byKey(keys[above])),
    ],
  });
  return {
    root: shape('root', 'root', 1),
    middle: shape('middle', 'root', 2),
    issuer: shape('issuer', 'middle', 3),
    leaf: shape('leaf', 'issuer', 4),
  };
}

const without = (of: make.CertificateShape, oid: string) => {
  of.extensions = of.extensions.filter((one) => one.oid !== oid);
};
const instead = (of: make.CertificateShape, extension: make.Extension) => {
  without(of, extension.oid);
  of.extensions.push(extension);
};

type Fault = (of: make.CertificateShape, all: Shapes, level: Level) => void;
const above: Record<Level, Level> = { root: 'root', middle: 'root', issuer: 'middle', leaf: 'issuer' };

/** Another key for one level; those below are signed by it. */
function rekey(of: make.CertificateShape, all: Shapes, key: make.Pair): void {
  const old = of.key;
  of.key = key;
  instead(of, make.subjectKey(key));
  for (const one of Object.values(all))
    if (one.signer === old) {
      one.signer = key;
      instead(one, make.authorityKey(make.byKey(key)));
    }
}

const faults: Readonly<Record<string, Fault>> = {
  nothing: () => {},
  expired: (of) => Object.assign(of, { to: -2 }),
  'not yet valid': (of) => Object.assign(of, { from: 2 }),
  'no basic constraints': (of) => without(of, '2.5.29.19'),
  'no CA': (of) => instead(of, make.basic()),
  'no key usage': (of) => without(of, '2.5.29.15'),
  'digital signature only': (of) => instead(of, make.usage(7, 0x80)),
  'key agreement only': (of) => instead(of, make.usage(3, 0x08)),
  'key encipherment only': (of) => instead(of, make.usage(5, 0x20)),
  'no purposes': (of) => without(of, '2.5.29.37'),
  'client purpose': (of) => instead(of, make.purposes(clientAuth)),
  'server purpose': (of) => instead(of, make.purposes(serverAuth)),
  'any purpose': (of) => instead(of, make.purposes(anyPurpose)),
  'both purposes': (of) => instead(of, make.purposes(serverAuth, clientAuth)),
  'unknown critical': (of) => void of.extensions.push(make.unknown(true)),
  'unknown, not critical': (of) => void of.extensions.push(make.unknown(false)),
  'path length 0': (of) => instead(of, make.basic(make.isTrue, make.number(0))),
  'path length 1': (of) => instead(of, make.basic(make.isTrue, make.number(1))),
  'path length 2': (of) => instead(of, make.basic(make.isTrue, make.number(2))),
  'RSA 1024': (of, all) => rekey(of, all, keys['rsa-1024']),
  'RSA 2048': (of, all) => rekey(of, all, keys['rsa-2048']),
  'P-384': (of, all) => rekey(of, all, keys['p-384']),
  'SHA-1': (of) => Object.assign(of, { hash: 'sha1' }),
  'signed by another': (of) => Object.assign(of, { signer: keys.other }),
  'Netscape client': (of) => void of.extensions.push(make.netscape(7, 0x80)),
  'Netscape server': (of) => void of.extensions.push(make.netscape(6, 0x40)),
  'Netscape SSL CA': (of) => void of.extensions.push(make.netscape(2, 0x04)),
  'wrong authority key': (of) => instead(of, make.authorityKey(make.byKey(keys.other))),
  'no authority key': (of) => without(of, '2.5.29.35'),
  'right authority serial': (of, all, level) => {
    const { issuer, serial } = all[above[level]];
    instead(of, make.authorityKey(...make.byIssuer(issuer, serial)));
  },
  'wrong authority serial': (of, all, level) =>
    instead(of, make.authorityKey(...make.byIssuer(all[above[level]].issuer, Buffer.of(9)))),
  'wrong authority issuer': (of, all, level) =>
    instead(of, make.authorityKey(...make.byIssuer(make.named('Altcineva'), all[above[level]].serial))),
  'issuer name in other letters': (of) => {
    const at = of.issuer.indexOf('t');
    of.issuer = Buffer.from(of.issuer);
    if (at > 0) of.issuer[at] = 0x54;
  },
  'policies critical': (of) =>
    void of.extensions.push(make.plain('2.5.29.32', make.sequence(make.sequence(make.oid('1.2.498.3.1'))), true)),
  'policy constraints critical': (of) =>
    void of.extensions.push(make.plain('2.5.29.36', make.sequence(tlv(0x80, Buffer.of(0))), true)),
};

const permits: Readonly<Record<string, make.Extension>> = {
  'names: DNS permitted': make.constraints([make.dns('alfa.example')]),
  'names: another DNS permitted': make.constraints([make.dns('beta.example')]),
  'names: DNS excluded': make.constraints([], [make.dns('alfa.example')]),
  'names: another DNS excluded': make.constraints([], [make.dns('lfa.example')]),
  'names: DNS with a dot permitted': make.constraints([make.dns('.example')]),
  'names: directory permitted': make.constraints([make.directory(make.name(['2.5.4.6', 'MD']))]),
  'names: directory in other letters permitted': make.constraints([make.directory(make.name(['2.5.4.6', 'md']))]),
  'names: another directory permitted': make.constraints([make.directory(make.name(['2.5.4.6', 'RO']))]),
  'names: directory in other letters excluded': make.constraints([], [make.directory(make.name(['2.5.4.6', 'mD']))]),
  'names: mail permitted': make.constraints([make.mail('alfa.example')]),
  'names: address permitted': make.constraints([make.address(10, 0, 0, 0, 255, 0, 0, 0)]),
};
const held: Readonly<Record<string, readonly Buffer[]>> = {
  'no other name': [],
  'a DNS name': [make.dns('www.alfa.example')],
  'a foreign DNS name': [make.dns('beta.example')],
};

/** Those that only one kind of limit looks at. */
const heldUnder: Readonly<Record<string, Readonly<Record<string, readonly Buffer[]>>>> = {
  'names: mail permitted': {
    'a mail name': [make.mail('it@alfa.example')],
    'a foreign mail name': [make.mail('it@beta.example')],
  },
  'names: address permitted': { 'an address': [make.address(10, 1, 1, 1)] },
};

function toSet(name: string, all: Shapes, lists: readonly Buffer[] = []): ChainSet {
  const [root, middle, issuer, leaf] = levels.map((level) => make.certificate(all[level]));
  if (!root || !middle || !issuer || !leaf) throw new Error('no levels');
  return { name, authorities: [issuer, middle, root], leaf, lists, key: all.leaf.key };
}

function faulty(level: Level, fault: string): ChainSet {
  const all = shapes();
  faults[fault]?.(all[level], all, level);
  return toSet(`${level}: ${fault}`, all);
}

function lacking(name: string, missing: number): ChainSet {
  const set = toSet(name, shapes());
  return { ...set, authorities: set.authorities.filter((_, index) => index !== missing) };
}

export const chains: readonly ChainSet[] = [
  ...(['root', 'issuer'] as const).flatMap((level) => Object.keys(faults).map((fault) => faulty(level, fault))),
  ...Object.keys(faults)
    .filter((fault) => /^(path|expired|SHA|signed|server|wrong)/.test(fault))
    .map((fault) => faulty('middle', fault)),
  lacking('root missing', 2),
  lacking('middle missing', 1),
  lacking('issuer missing', 0),
];

export const leaves: readonly ChainSet[] = [
  ...Object.keys(faults).map((fault) => faulty('leaf', fault)),
  ...Object.entries(permits).flatMap(([permit, extension]) =>
    Object.entries({ ...held, ...heldUnder[permit] }).map(([holding, names]) => {
      const all = shapes();
      all.middle.extensions.push(extension);
      if (names.length > 0) all.leaf.extensions.push(make.alternative(...names));
      return toSet(`${permit}, ${holding}`, all);
    }),
  ),
];

type ListFault = (of: make.ListShape, meant: Buffer) => void;
const point = (...inside: Buffer[]) => make.plain('2.5.29.28', make.sequence(...inside), true);
const uri = tlv(0xa0, tlv(0xa0, tlv(0x86, Buffer.from('http://pki.example/crl'))));
const add =
  (extension: make.Extension): ListFault =>
  (of) =>
    void of.extensions.push(extension);
const entry =
  (extensions?: make.Extension[]): ListFault =>
  (of, serial) =>
    void of.entries.push(extensions ? { serial, extensions } : { serial });

const listFaults: Readonly<Record<string, ListFault>> = {
  nothing: () => {},
  'revokes it': entry(),
  'revokes it with a reason': entry([make.plain('2.5.29.21', tlv(10, Buffer.of(1)))]),
  'revokes another': (of) => void of.entries.push({ serial: Buffer.of(0x41) }),
  'revokes the negative': (of, serial) =>
    void of.entries.push({ serial: Buffer.of((serial[0] ?? 0) | 0x80, ...serial.subarray(1)) }),
  'an entry with an unknown condition': entry([make.unknown(true)]),
  'another entry with an unknown condition': (of) =>
    void of.entries.push({ serial: Buffer.of(0x41), extensions: [make.unknown(true)] }),
  'an entry with an unknown remark': entry([make.unknown(false)]),
  'whole scope': add(point(uri)),
  'clients only': add(point(tlv(0x81, Buffer.of(0xff)))),
  'authorities only': add(point(tlv(0x82, Buffer.of(0xff)))),
  'some reasons': add(point(tlv(0x83, Buffer.of(6, 0x40)))),
  indirect: add(point(tlv(0x84, Buffer.of(0xff)))),
  'attributes only': add(point(tlv(0x85, Buffer.of(0xff)))),
  delta: add(make.plain('2.5.29.27', make.number(1), true)),
  'unknown critical': add(make.unknown(true)),
  'unknown, not critical': add(make.unknown(false)),
  numbered: add(make.plain('2.5.29.20', make.number(1))),
  'number critical': add(make.plain('2.5.29.20', make.number(1), true)),
  future: (of) => Object.assign(of, { from: 3 }),
  'no next one': (of) => Object.assign(of, { to: undefined }),
  'signed by another': (of) => Object.assign(of, { signer: keys.other }),
};

export const lists: readonly ChainSet[] = (['issuer', 'middle'] as const).flatMap((level) =>
  Object.entries(listFaults).map(([fault, spoil]) => {
    const all = shapes();
    const lower = all[level === 'middle' ? 'issuer' : 'leaf'];
    lower.extensions.push(make.plain('2.5.29.31', make.sequence(make.sequence(uri))));
    const own = (['root', 'middle', 'issuer'] as const).map((one) => {
      const of: make.ListShape = {
        ...{ issuer: all[one].subject, signer: all[one].key, hash: 'sha256', from: -10, to: 10 },
        ...{ entries: [], extensions: [] },
      };
      if (one === level) spoil(of, lower.serial);
      return make.list(of);
    });
    return toSet(`list of ${level}: ${fault}`, all, own);
  }),
);
