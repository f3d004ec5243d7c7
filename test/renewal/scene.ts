// A production access with an old certificate, a request that brings a new one with a signature of the old key, and what is made of it.
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { loadTree } from '../../scripts/commands/run/judge.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import { makeRenewalReader } from '../../scripts/commands/verdict/renewals.ts';
import { type RenewalStatement, renewalText } from '../../scripts/model/declaration/renewal.ts';
import type { Environment } from '../../scripts/model/environment.ts';
import type { Entry, Tree } from '../../scripts/model/tree.ts';
import { base } from '../cases/tree.ts';
import { type Authority, makeAuthority, makeLeafFor, pem } from '../generated/certificates.ts';
import { entryOf } from '../hostile/entry.ts';
import { proposalOf } from '../proposal.ts';

export const today = '2026-06-01';
export const alfa = 'integrations/alfa.yaml';
const maintainer = { login: 'alfa-demo-it', id: 9000000101 };
export const authority = makeAuthority();
export const otherAuthority = makeAuthority('other');
/** Of the same name as the first, with another key. */
export const twinAuthority = makeAuthority();

export type Pair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
export const makeKey = (): Pair => generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const oldKey = makeKey();
export const newKey = makeKey();

export const oldDer = (key: Pair = oldKey, of: Authority = authority, more = {}) =>
  makeLeafFor(of, { publicKey: key.publicKey, serial: '0A', ends: '2026-12-31', ...more });
export const newDer = (of: Authority = authority, more = {}) =>
  makeLeafFor(of, { publicKey: newKey.publicKey, serial: '0B', ends: '2027-06-30', ...more });
/** Signing the same twice gives two certificates. */
export const usualOld = oldDer();
export const usualNew = newDer();
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const oldFile = 'certificates/alfa-registru.production.2025.cer';
export const newFile = 'certificates/alfa-registru.production.2026.cer';

export interface Scene {
  readonly old?: Buffer;
  readonly next?: Buffer;
  readonly said?: Partial<RenewalStatement>;
  /** Signs the statement; by default the old key does, with SHA-256. */
  readonly sign?: (text: string) => Buffer;
  /** What stands in the file beside the new certificate, where that is not what was signed. */
  readonly written?: { readonly of?: string; readonly signed?: string; readonly signature?: string };
  /** What else the base and the request have in their files. */
  readonly baseFiles?: Readonly<Record<string, string | Entry | Buffer>>;
  readonly edit?: (text: string) => string;
  readonly baseEdit?: (text: string) => string;
  readonly isPublished?: boolean;
  /** The request brings the old certificate, too. */
  readonly bringsOld?: boolean;
  readonly author?: { readonly login: string; readonly id: number };
  readonly day?: string;
}

const textOf = (path: string): string => Buffer.from((base.get(path) as Extract<Entry, { read: unknown }>).read()).toString();
const put = (tree: Tree, files: Readonly<Record<string, string | Entry | Buffer>>): Tree => {
  const laid = Object.entries(files).map(([path, content]) => {
    const entry: Entry = Buffer.isBuffer(content) ? { kind: 'file', read: () => content } : entryOf(content as string | Entry);
    return [path, entry] as const;
  });
  return new Map([...new Map([...tree, ...laid])].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The base's file with the old certificate in production. */
export const declaredBefore = (): string => textOf(alfa).replace('certificates/alfa-registru.production.cer', oldFile);

export function entryFor(renewal: { of: string; signed: string; signature: string }, file = newFile): string {
  return `          - file: ${file}\n            renewal:\n              of: "${renewal.of}"\n              signed: ${renewal.signed}\n              signature: "${renewal.signature}"\n`;
}

export function signRenewal({ old = usualOld, next = usualNew, said = {}, sign: signing }: Scene = {}) {
  const statement: RenewalStatement = {
    ...{ institution: 'alfa', idno: '1015999000116', system: 'alfa-registru', environment: 'production' as Environment },
    ...{ former: hashOf(old), next: hashOf(next), signed: today, ...said },
  };
  const text = renewalText(statement);
  const signature = (signing ?? ((data: string) => sign('sha256', Buffer.from(data), oldKey.privateKey)))(text);
  return { of: statement.former, signed: statement.signed, signature: signature.toString('base64') };
}

/** The base, in which production has the old certificate. */
export const treeBefore = (old: Buffer = usualOld, more: Scene['baseFiles'] = {}): Tree =>
  put(base, {
    'registry/authorities/demo-production-other.pem': pem(authority.der),
    [`integrations/${oldFile}`]: old,
    [alfa]: declaredBefore(),
    ...more,
  });

/** The request's findings and what was made of its signatures. */
export async function judgeScene(scene: Scene = {}) {
  const { old = usualOld, next = usualNew, written = {}, edit = (text) => text, baseEdit = (text) => text } = scene;
  const declaration = scene.bringsOld ? textOf(alfa) : baseEdit(declaredBefore());
  const before = treeBefore(old, { ...scene.baseFiles, [alfa]: declaration });
  const renewal = { ...signRenewal({ ...scene, old, next }), ...written };
  const lines = `          - file: ${oldFile}\n`;
  const declared = baseEdit(declaredBefore());
  const end = declared.lastIndexOf(lines) + (declared.includes(lines) ? lines.length : 0);
  const added = declared.slice(0, end) + entryFor(renewal) + declared.slice(end);
  const head = put(before, { [`integrations/${newFile}`]: next, [alfa]: edit(added) });
  const proposal = proposalOf({ author: scene.author ?? maintainer }, before, head);
  const day = scene.day ?? today;
  const publishes = (_: unknown, __: unknown, sha256: string) => scene.isPublished !== false && sha256 === hashOf(old);
  const start = await loadTree(before, day, nodePlatform);
  const readRenewals = makeRenewalReader(start, publishes);
  const loaded = await loadTree(head, day, nodePlatform, { base: before, proposal, readRenewals });
  const renewals = [...(loaded.context?.renewals?.values() ?? [])];
  const errors = loaded.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return { loaded, errors, renewals, fault: renewals.length === 0 ? 'none' : (renewals[0]?.fault ?? 'proven') };
}
