// What the sample of this repository is, so that `mdocs init` takes out exactly that: files by their hashes, and AGE's fictional values.
import { createHash } from 'node:crypto';
import type { Policy } from '../model/generated/policy.ts';
import type { Entry, Tree } from '../model/tree.ts';
import { dataIn, limits } from '../read/source.ts';

const belongs =
  /^(integrations\/.*\.(yaml|cer)|registry\/(authorities|certificates|document-types)\/.*|registry\/(certificates|revoked)\.yaml)$/;

/** Undefined in a registry that is not an example: there the list stays as it was. */
export function writeSampleModule(tree: Tree, banner: string): string | undefined {
  const data = <T>(path: string) => dataIn(textOf(tree.get(path)), limits.registry) as T | undefined;
  const policy = data<Policy>('registry/policy.yaml');
  if (policy?.example !== true) return undefined;
  const files = [...tree].filter(([path]) => belongs.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  const { revoked = [] } = data<{ revoked: { sha256: string }[] }>('registry/revoked.yaml') ?? {};
  const { mailbox, accounts } = policy.age;
  const authorities = Object.values(policy.environments).flatMap((one) => one.authorities);
  const quoted = (list: readonly string[]) => list.map((one) => `'${one}'`).join(', ');
  return `${banner}
/** Path -> SHA-256. */
export const sampleFiles: Readonly<Record<string, string>> = {
${files.map(([path, entry]) => `  '${path}': '${hashOf(entry)}',\n`).join('')}};

/** SHA-256 of the certificates. */
export const sampleRevoked: readonly string[] = [${quoted(revoked.map(({ sha256 }) => sha256))}];

export const samplePolicy: {
  readonly mailbox: string;
  readonly accounts: readonly number[];
  readonly authorities: readonly string[];
} = {
  mailbox: '${mailbox}',
  accounts: [${accounts.map(({ id }) => id).join(', ')}],
  authorities: [${quoted(authorities)}],
};
`;
}

const bytesOf = (entry: Entry | undefined): Uint8Array => (entry?.kind === 'file' ? entry.read() : new Uint8Array());
const textOf = (entry: Entry | undefined): string => new TextDecoder().decode(bytesOf(entry));
const hashOf = (entry: Entry): string => createHash('sha256').update(bytesOf(entry)).digest('hex');
