// Pull requests for tests: what a change from one tree to another would be as a proposal.
import { createHash } from 'node:crypto';
import type { Blob, FileChange, Proposal } from '../scripts/model/proposal/proposal.ts';
import type { Entry, Tree } from '../scripts/model/tree.ts';

/** What a test says about a pull request; the rest is computed or usual. */
export type ProposalParts = Partial<Omit<Proposal, 'author' | 'changes'>> & {
  readonly author: Proposal['author'];
  /** Paths that change beside those of the trees, such as scripts/mdocs.ts. */
  readonly other?: readonly (string | FileChange)[];
};

export function proposalOf({ other = [], ...asked }: ProposalParts, before: Tree, after: Tree): Proposal {
  const more = other.map((one) => (typeof one === 'string' ? edited(one) : one));
  const changes = [...changesBetween(before, after), ...more].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { title: 'Change', approvals: [], ...asked, changes };
}

const edited = (path: string): FileChange => ({ path, before: { kind: 'file', id: '1' }, after: { kind: 'file', id: '2' } });

export function changesBetween(before: Tree, after: Tree): FileChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    if (before.get(path) === after.get(path)) return [];
    const [was, is] = [blobOf(before.get(path)), blobOf(after.get(path))];
    if (was?.id === is?.id && was?.kind === is?.kind) return [];
    return [{ path, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }];
  });
}

function blobOf(entry: Entry | undefined): Blob | undefined {
  return entry && { kind: entry.kind, id: createHash('sha1').update(entry.read()).digest('hex') };
}
