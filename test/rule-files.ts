// Where each rule stands: rules lie in the rooms of scripts/rules, each in a file that is called after its code.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Code -> path from the root of the repository. */
export function ruleFiles(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(root, 'scripts/rules'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const withRule = files.filter((name) => / = rule\(\{$/m.test(readFileSync(join(root, 'scripts/rules', name), 'utf8')));
  return new Map(withRule.map((name) => [basename(name, '.ts'), `scripts/rules/${name}`]));
}
