// mdocs assign: the client id that AGE gives an access, in the declarations or in a request that is open.
import { fetchRefs, withObjects } from '../../apply/candidate.ts';
import { readTreeAt } from '../../apply/commit-tree.ts';
import { addCommit } from '../../apply/propose.ts';
import { type AccessPart, systemNameOf } from '../../model/declaration/integration.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { isEqual, pairAccesses } from '../../model/proposal/system-changes.ts';
import { slugOf } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import { findPlace } from '../run/clone-place.ts';
import { loadTree } from '../run/judge.ts';
import { putText, tellText } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { proposedId, writeClientIds } from './client-ids.ts';
import { findSystem } from './confirm-change.ts';
import { type Operated, type OperateOptions, type OperateState, operate } from './operate.ts';
import {
  branchElsewhere,
  chooseSystem,
  idGivenAlready,
  idWritten,
  noPlaceIn,
  notAnId,
  notWritten,
  overtaken,
} from './operate-words.ts';
import { checkOverlay, originalOf } from './overlay.ts';
import { notDeclared } from './renew-words.ts';

export interface AssignOptions extends OperateOptions {
  readonly environment?: Environment;
  /** Without it the one that this tool proposes. */
  readonly id?: string;
  /** The number of the open request that it is written into. */
  readonly pull?: string;
}

export const assign = (name: string | undefined, options: AssignOptions): Promise<number> =>
  options.pull === undefined
    ? operate(options, (state) => makeAssignment(name, options, state))
    : assignInRequest(Number(options.pull), name, options);

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const checkId = (id: string | undefined): Text[] => (id === undefined || guid.test(id) ? [] : [notAnId(id)]);

function makeAssignment(name: string | undefined, options: AssignOptions, state: OperateState): Operated {
  const wanted = chooseAccess(name, options, state, waitingIn(state));
  const problems = [...('problem' in wanted ? [wanted.problem] : []), ...checkId(options.id)];
  if ('problem' in wanted || problems.length > 0) return { problems };
  const written = writeId(wanted, options, state);
  if (!('files' in written)) return written;
  const { system, environment } = wanted;
  const called = `${systemNameOf(system)} (${environment})`;
  return {
    files: written.files,
    name: `assign-${systemNameOf(system)}/${environment}`,
    title: `Identificator de client: ${called}`,
  };
}

/** Of a system that was named, or the only one that a client id can be given to. */
function chooseAccess(
  name: string | undefined,
  { environment }: AssignOptions,
  { context }: OperateState,
  candidates: readonly AccessPart[],
): AccessPart | { readonly problem: Text } {
  const isAsked = (access: AccessPart) => environment === undefined || access.environment === environment;
  if (name === undefined) {
    const [only, ...more] = candidates.filter(isAsked);
    return only && more.length === 0 ? only : { problem: chooseSystem(candidates.filter(isAsked).map(shownName)) };
  }
  const system = findSystem(name, context);
  if (!('of' in system)) return { problem: system };
  const accesses = environments.flatMap((one) => system.accesses[one] ?? []).filter(isAsked);
  const [only, ...more] = accesses;
  if (!only) return { problem: notDeclared(systemNameOf(system), environment === undefined ? environments : [environment]) };
  return more.length === 0 ? only : { problem: chooseSystem(accesses.map(shownName)) };
}

const shownName = ({ system, environment }: AccessPart): string => `${systemNameOf(system)} ${environment}`;

const waitingIn = ({ context }: OperateState): AccessPart[] =>
  context.facts.files
    .flatMap(({ systems }) => systems.flatMap(({ accesses }) => environments.flatMap((one) => accesses[one] ?? [])))
    .filter(({ data }) => data.clientId === undefined);

function writeId(access: AccessPart, { id }: AssignOptions, { tree }: OperateState): Operated {
  const { file, path, system } = access;
  const value = id ?? proposedId(access);
  if (value === undefined) return { problems: [noPlaceIn(file)] };
  if (access.data.clientId === value) return { already: idGivenAlready(systemNameOf(system), value) };
  const text = writeClientIds(file, originalOf(tree, file), [{ path, value }]);
  return text === undefined ? { problems: [noPlaceIn(file)] } : { files: new Map([[file, text]]), name: value, title: value };
}

/** Put upon the request's branch as one more commit: who approves it afterwards approves exactly that. */
async function assignInRequest(number: number, name: string | undefined, options: AssignOptions): Promise<number> {
  const place = await findPlace(options.root, process.env, 'Contents: write, Pull requests: read');
  const pull = await place.github.pull(number);
  const { ref, repository } = pull.head;
  if (pull.state !== 'open' || repository !== place.repository || !ref.startsWith('request/'))
    return refuse([branchElsewhere(number)], options);
  return withObjects(place.remote, options.root, async (objects) => {
    const [main, head] = await fetchRefs(objects, ['refs/heads/main', `refs/heads/${ref}`]);
    if (main === undefined || head === undefined || head !== pull.head.sha) throw new Failure(overtaken(ref));
    const { today } = options;
    const load = async (commit: string) => {
      const tree = await readTreeAt(objects.folder, commit);
      return { tree, today, loaded: await loadTree(tree, today, nodePlatform) };
    };
    const [base, state] = [await load(main), await load(head)];
    const { context } = state.loaded;
    if (!context) throw new Failure(overtaken(ref));
    const candidates = context.facts.files.flatMap((file) =>
      pairAccesses(base.loaded.repository.facts.fileOf(slugOf(file.file) ?? ''), file)
        .filter(({ before, after }) => before === undefined || !isEqual(before.data, after.data))
        .map(({ after }) => after),
    );
    const wanted = chooseAccess(name, options, { ...state, context }, candidates);
    const problems = [...('problem' in wanted ? [wanted.problem] : []), ...checkId(options.id)];
    if ('problem' in wanted || problems.length > 0) return refuse(problems, options);
    const written = writeId(wanted, options, { ...state, context });
    if ('problems' in written) return refuse(written.problems, options);
    const system = systemNameOf(wanted.system);
    if ('already' in written) {
      await putText(written.already, options.locale);
      return 0;
    }
    const errors = await checkOverlay(written.files, state);
    if (errors.length > 0)
      return refuse(
        errors.map(({ message }) => message),
        options,
      );
    const message = `Identificator de client: ${system} (${wanted.environment})`;
    const done = await addCommit(objects, { branch: ref, former: head, files: written.files, message });
    if (done.kind !== 'pushed') throw new Failure(overtaken(ref));
    await putText(idWritten(number, system, written.title), options.locale);
    return 0;
  });
}

async function refuse(problems: readonly Text[], { locale }: AssignOptions): Promise<number> {
  for (const text of problems) await putText(text, locale);
  tellText(notWritten, locale);
  return 1;
}
