// mdocs grant: an exception from a rule, for whom, why and until when, in AGE's policy.
import type { Exception } from '../../model/generated/policy.ts';
import { addQuestion, findNearest } from '../../model/text/nearest.ts';
import type { Text } from '../../model/text/text.ts';
import { appendItem } from '../../read/insert.ts';
import { changeFile } from './file-change.ts';
import { type Operated, type OperateOptions, type OperateState, operate, shortHashOf } from './operate.ts';
import {
  dayPast,
  grantedAlready,
  noInstitution,
  noPlaceIn,
  notExceptable,
  systemElsewhere,
  unknownInstitution,
  unknownRule,
} from './operate-words.ts';
import { checkReason, tidyReason } from './suspend.ts';

export interface GrantOptions extends OperateOptions {
  readonly institution?: readonly string[];
  readonly system?: string;
  readonly value?: string;
  readonly reason?: string;
  /** YYYY-MM-DD. */
  readonly expires: string;
}

export const grant = (rule: string, options: GrantOptions): Promise<number> =>
  operate(options, (state) => makeException(rule, options, state));

const leastReason = 10;
const file = 'registry/policy.yaml';

function makeException(rule: string, options: GrantOptions, state: OperateState): Operated {
  const { system, value, expires } = options;
  const institutions = [...new Set((options.institution ?? []).flatMap((one) => one.split(',')).map((one) => one.trim()))].filter(
    Boolean,
  );
  const reason = tidyReason(options.reason);
  const problems = [
    ...checkRule(rule, state),
    ...checkInstitutions(institutions, system, state),
    ...checkReason(reason, leastReason),
    ...(expires < state.today ? [dayPast(expires, state.today)] : []),
  ];
  if (problems.length > 0) return { problems };
  const given: Exception = { rule, institutions, ...(system && { system }), ...(value && { value }), reason, expires };
  const scope = (one: Exception) => JSON.stringify([one.rule, [...one.institutions].sort(), one.system, one.value, one.expires]);
  if (state.context.registry.policy.exceptions?.some((one) => scope(one) === scope(given)))
    return { already: grantedAlready(rule) };
  const values = given as unknown as Readonly<Record<string, string | readonly string[]>>;
  const text = changeFile(
    state,
    file,
    [(before, source) => appendItem(before, source, { list: 'exceptions', values })],
    (data: { exceptions?: object[] }) => {
      data.exceptions = [...(data.exceptions ?? []), given];
    },
  );
  if (text === undefined) return { problems: [noPlaceIn(file)] };
  const parts = [rule, institutions[0], system].filter(Boolean);
  return {
    files: new Map([[file, text]]),
    name: `grant-${[...parts, shortHashOf(scope(given))].join('/')}`,
    title: `Excepție: ${parts.join(', ')}`,
    reason,
  };
}

function checkRule(rule: string, { context: { codes } }: OperateState): Text[] {
  const isExceptable = codes?.get(rule);
  if (isExceptable === undefined) return [addQuestion(unknownRule(rule), findNearest(rule, [...(codes?.keys() ?? [])]))];
  return isExceptable ? [] : [notExceptable(rule)];
}

function checkInstitutions(names: readonly string[], system: string | undefined, { context: { facts } }: OperateState): Text[] {
  const slugs = facts.files.map(({ slug }) => slug);
  const unknown = names.filter((name) => !facts.fileOf(name));
  const isThere = names.some((name) => facts.fileOf(name)?.systems.some(({ data }) => data.id === system));
  return [
    ...(names.length === 0 ? [noInstitution] : []),
    ...unknown.map((name) => addQuestion(unknownInstitution(name), findNearest(name, slugs))),
    ...(system !== undefined && names.length > unknown.length && !isThere ? [systemElsewhere(system)] : []),
  ];
}
