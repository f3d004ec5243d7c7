// Answers to the fields of a file, as data that are not in a file yet.
import type { Path } from '../../model/path.ts';

/** Data as JSON has it; undefined where it is to go. */
export type Answer = unknown;

/** The data with the answer in them. */
export function answerInData(data: unknown, path: Path, answer: Answer): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return answer;
  const copy = Array.isArray(data) ? [...data] : { ...(data as object | undefined) };
  const inner = answerInData((copy as Record<string | number, unknown>)[step], rest, answer);
  if (inner !== undefined) (copy as Record<string | number, unknown>)[step] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else delete (copy as Record<string | number, unknown>)[step];
  return copy;
}
