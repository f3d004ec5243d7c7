// What `mdocs fix` does before anything else: files that an editor of Windows, or an export, laid out in a way of its own, written as usual.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../../model/tree.ts';
import { rewriteCertificate } from '../../model/x509/rewritten.ts';
import { mendText } from '../../read/mend.ts';
import { limits } from '../../read/source.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Fix } from './fix-words.ts';

/** Of the ordinary files in a tree, which lies in the folder. Writes nothing. */
export async function planMends(root: string, tree: Tree): Promise<Fix[]> {
  const fixes: Fix[] = [];
  for (const [file, { kind }] of tree) {
    if (kind !== 'file') continue;
    if (file.endsWith('.yaml')) fixes.push(...mendDeclaration(root, file));
    if (file.endsWith('.cer')) fixes.push(...(await mendCertificate(root, file)));
  }
  return fixes;
}

function mendDeclaration(root: string, file: string): Fix[] {
  const bytes = readFileSync(join(root, file));
  const limit = file.startsWith('integrations/') ? limits.integration : limits.registry;
  const before = bytes.toString();
  // Bytes that are no UTF-8 would not come back as they were.
  if (bytes.length > limit.size || !Buffer.from(before).equals(bytes)) return [];
  const { text: after, lines } = mendText(before, limit);
  return after === before ? [] : [{ file, before, after, changes: [], mended: lines }];
}

async function mendCertificate(root: string, file: string): Promise<Fix[]> {
  const bytes = readFileSync(join(root, file));
  const after = await rewriteCertificate(bytes, nodePlatform);
  return after === undefined ? [] : [{ file, before: bytes.toString(), after, changes: [], mended: new Map() }];
}
