// What the check says of a sound repository beside what is so.
import { loadTree } from '../../scripts/commands/run/judge.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import { today } from './certificates.ts';
import type { SoundRepository } from './repository.ts';

/** False findings, and notes that are missing; none where the check is right. */
export async function findWrong({ tree, expected }: SoundRepository): Promise<string[]> {
  const { findings } = await loadTree(tree, today, nodePlatform);
  const left = [...expected];
  const wrong = findings.flatMap(({ severity, code, file, line, message }) => {
    const index = left.indexOf(`${severity} ${code} ${file}`);
    if (index >= 0) left.splice(index, 1);
    return index >= 0 ? [] : [`${severity} ${code} ${file}:${line} ${message.en}`];
  });
  return [...wrong, ...left.map((one) => `missing: ${one}`)];
}
