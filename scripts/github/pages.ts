// A whole list of GitHub's, page by page: nothing twice, nothing left out, and an end to it.
import { Failure } from '../model/text/failure.ts';
import type { Caller, Parameters, Reply } from './call.ts';
import { endless } from './failures.ts';
import { asArray, Misread } from './read.ts';

export interface Listing<T> {
  readonly read: (item: unknown) => T;
  /** What tells an item from another; lists move while they are read. */
  readonly key: (item: T) => string | number;
  /** Where in the answer the list is; the answer itself where none is given. */
  readonly pick?: (data: unknown) => unknown;
  /** Says that nothing after this page is wanted. */
  readonly enough?: (page: readonly T[]) => boolean;
}

const pageSize = 100;
const maxPages = 200;

export async function fetchAll<T>(
  caller: Caller,
  route: string,
  listing: Listing<T> & { parameters?: Parameters },
): Promise<readonly T[]> {
  const found = new Map<string | number, T>();
  for (let page = 1; page <= maxPages; page++) {
    const parameters = { ...listing.parameters, per_page: pageSize, page };
    const { last, all } = await caller.call(route, parameters, (reply) => readPage(reply, listing, found));
    for (const item of all) if (!found.has(listing.key(item))) found.set(listing.key(item), item);
    if (last || listing.enough?.(all) === true) return [...found.values()];
  }
  throw new Failure(endless(route));
}

function readPage<T>(reply: Reply, { read, key, pick }: Listing<T>, found: ReadonlyMap<string | number, T>) {
  const all = asArray(pick === undefined ? reply.data : pick(reply.data)).map(read);
  // A page that was there already, as a whole, stands in the place of another one.
  if (all.length > 0 && all.every((item) => found.has(key(item)))) throw new Misread('page');
  const more = /\brel="?next"?/.test(String(reply.headers.link ?? ''));
  return { all, last: all.length === 0 || (!more && all.length < pageSize) };
}
