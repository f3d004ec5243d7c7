// Whom the comment on a pull request names, so that GitHub tells them of it: who asks, and who else may ask for the same file.
import type { Facts } from '../../model/declaration/facts.ts';
import { isMaintainer, maintainersOf } from '../../model/proposal/ownership.ts';
import type { Proposal } from '../../model/proposal/proposal.ts';
import { slugOf } from '../../model/system-name.ts';

/** How many accounts the comment names at most. */
const most = 10;

/**
 * The numbers of accounts, as the base has them: whoever lists somebody in a request reaches nobody. Of files in which the author has no say
 * nobody is named, unless AGE changes one.
 */
export function findNamed({ author, changes }: Proposal, { fileOf }: Pick<Facts, 'fileOf'>, isByAge: boolean): readonly number[] {
  const slugs = [...new Set(changes.flatMap(({ path }) => slugOf(path) ?? []))];
  const files = slugs.flatMap((slug) => fileOf(slug) ?? []);
  const own = files.filter((file) => isMaintainer(author, file) || (isByAge && files.length === 1));
  const maintainers = own.flatMap((file) => maintainersOf(file).map(({ id }) => id));
  return [...new Set([author.id, ...maintainers])].slice(0, most);
}
