// The heads of pull requests, which follow the branches that they come from.
import type { ForkNetwork, PullRecord, RepositoryRecord } from './state.ts';

export function followAll({ repositories }: ForkNetwork): void {
  for (const repository of repositories.values()) for (const pull of repository.pulls.values()) follow(repository, pull);
}

/** An open pull request follows its branch; a closed one stays where it was. */
export function follow(repository: RepositoryRecord, pull: PullRecord): void {
  const sha = pull.state === 'open' ? pull.head.repository.git.commitOf(pull.head.branch) : undefined;
  if (sha === undefined || sha === pull.headSha) return;
  repository.git.point(`refs/pull/${pull.number}/head`, sha);
  pull.headSha = sha;
  pull.baseSha = repository.git.commitOf(pull.base) ?? '';
}
