// The branch of an environment is its own: gateways follow environment/<name>, whatever policy says.
import { expect, test } from 'vitest';
import { environments } from '../scripts/model/environment.ts';
import type { Entry } from '../scripts/model/tree.ts';
import { base, loadOver } from './cases/tree.ts';

const policy = new TextDecoder().decode(base.get('registry/policy.yaml')?.read());

test.each(environments)('only its own name is allowed for %s', async (environment) => {
  for (const branch of ['environment/staging', 'environment/production', 'main']) {
    const text = policy.replace(`branch: environment/${environment}`, `branch: ${branch}`);
    const entry: Entry = { kind: 'file', read: () => Buffer.from(text) };
    const { findings, context } = await loadOver(base, new Map([['registry/policy.yaml', entry]]));
    const found = findings.filter(({ code }) => code === 'schema-enum');
    if (branch === `environment/${environment}`) {
      expect([found, context?.registry.policy.environments[environment].branch]).toEqual([[], branch]);
      continue;
    }
    expect(context).toBeUndefined();
    expect(found.map(({ path, message, hint }) => [path.join('.'), message.en, hint?.en])).toEqual([
      [
        `environments.${environment}.branch`,
        `The value \`${branch}\` is not allowed at \`environments.${environment}.branch\`.`,
        `Only \`environment/${environment}\` is allowed here.`,
      ],
    ]);
  }
});
