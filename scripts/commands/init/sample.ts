// What of a folder is the sample's, byte for byte, and can go; what differs from it, or is used by what differs, stays.
import { createHash } from 'node:crypto';
import { sampleFiles, sampleRevoked } from '../../model/generated/sample.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Tree } from '../../model/tree.ts';
import { dataIn, limits } from '../../read/source.ts';
import { isReadAs } from '../../read/write.ts';
import { policyPath } from './policy.ts';
import { layoutChanged } from './words.ts';

interface SampleChoice {
  /** Paths. */
  readonly remove: readonly string[];
  /** Files of the sample that stay: changed since, or used. */
  readonly kept: readonly string[];
  /** Lists with the sample's entries taken out. Path -> text. */
  readonly rewrite: ReadonlyMap<string, string>;
}

const typesFolder = 'registry/document-types/';
/** With the entries that are the sample's, by SHA-256 of a certificate. */
const lists = { certificates: 'registry/certificates.yaml', revoked: 'registry/revoked.yaml' } as const;

/** The policy in the tree is the one that stays. */
export function chooseSample(tree: Tree, { withoutTypes }: { withoutTypes: boolean }): SampleChoice {
  const texts = new Map<string, string>();
  const isSample = new Set<string>();
  for (const [path, entry] of tree) {
    if (entry.kind !== 'file') continue;
    const bytes = entry.read();
    texts.set(path, new TextDecoder().decode(bytes));
    if (hashOf(bytes) === sampleFiles[path]) isSample.add(path);
  }
  // What names files: what AGE or an institution wrote.
  const own = [...texts].filter(([path]) => path.endsWith('.yaml') && !isSample.has(path) && !isListed(path));
  const names = (word: string, only: (path: string) => boolean = () => true) =>
    own.some(([path, text]) => only(path) && text.toUpperCase().includes(word.toUpperCase()));
  const isUsed = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (path.startsWith('registry/authorities/')) return names(name, (one) => one === policyPath);
    if (path.startsWith(typesFolder)) return !withoutTypes || names(name.replace(/\.yaml$/, ''));
    if (path.startsWith('registry/certificates/')) return names(name.replace(/\.cer$/, ''));
    return path.startsWith('integrations/certificates/') && names(name);
  };
  const present = Object.keys(sampleFiles).filter((path) => texts.has(path) && !isListed(path));
  const remove = present.filter((path) => isSample.has(path) && !isUsed(path));
  const isTold = (path: string) => !path.startsWith(typesFolder) || withoutTypes;
  const kept = present.filter((path) => !remove.includes(path) && isTold(path));
  const removed = new Set([...remove.map((path) => sampleFiles[path] ?? ''), ...sampleRevoked]);
  const rewrite = new Map<string, string>();
  for (const [key, path] of Object.entries(lists)) {
    const before = texts.get(path);
    const after = before === undefined ? undefined : removeEntries(before, { key, path, removed });
    if (after !== undefined && after !== before) rewrite.set(path, after);
  }
  return { remove, kept, rewrite };
}

const isListed = (path: string): boolean => Object.values<string>(lists).includes(path);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Items of a block list. Throws where the list is written in another way and still has what is to go. */
function removeEntries(
  text: string,
  { key, path, removed }: { key: string; path: string; removed: ReadonlySet<string> },
): string {
  const data = dataIn(text, limits.registry) as Record<string, unknown> | undefined;
  const list = data?.[key];
  if (!Array.isArray(list)) return text;
  const isKept = (one: { sha256?: unknown } | null) => !removed.has(String(one?.sha256));
  if (list.every(isKept)) return text;
  const [head = '', ...items] = text.split(/^(?= {2}- )/m);
  const left = items.filter((_, i) => isKept(list[i]));
  const after = left.length > 0 ? head + left.join('') : head.replace(`${key}:`, `${key}: []`);
  if (items.length !== list.length || !isReadAs(after, { ...data, [key]: list.filter(isKept) }))
    throw new Failure(layoutChanged(path));
  return after;
}
