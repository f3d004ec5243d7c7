// The state of one pull request, and the institutions that it touches, for the notices about it.
import { readStrangersBlobs } from '../../apply/blobs.ts';
import { fetchRefs, type Objects, readChanges } from '../../apply/candidate.ts';
import { ObjectsRefused } from '../../apply/comparison.ts';
import { readProposedOn } from '../../apply/propose.ts';
import type { Pull } from '../../github/types.ts';
import type { Request } from '../../model/notice/requests.ts';
import type { FileChange } from '../../model/proposal/proposal.ts';
import { maxPaths } from '../../model/proposal/touched-files.ts';
import { findRequester } from '../request/author.ts';
import { findOpener, formOf, type Requester } from '../run/author.ts';
import type { Place } from '../run/github-place.ts';
import { toLocalDay } from '../run/options.ts';
import { readAnswer } from '../run/verdict-status.ts';
import { refOf } from '../verdict/gather.ts';
import type { FormReader } from '../verdict/judge-process.ts';
import { proveForm } from '../verdict/requesters.ts';

export interface PullReading {
  readonly objects: Objects;
  readonly place: Place;
  readonly reader: FormReader;
  /** The newest commit of the base branch. */
  readonly main: string | undefined;
  /** The newest commit of each pull request, where all could be fetched at once. */
  readonly heads: ReadonlyMap<Pull, string | undefined> | undefined;
  /** In milliseconds. */
  readonly deadline: number;
}

/** Throws a Failure where it cannot be read. */
export async function readRequest(pull: Pull, looking: PullReading): Promise<Request> {
  const state = pull.merged || pull.mergedAt ? 'merged' : pull.state;
  const { institutions, types, confirms, asked } = await readTouched(pull, looking);
  const answer = state === 'open' ? await readAnswer(pull.head.sha, looking.place) : undefined;
  const { account: author, isOperator } = await readRequester(pull, looking);
  return {
    number: pull.number,
    url: pull.url,
    state,
    head: pull.head.sha,
    asked,
    answer,
    confirms,
    author,
    ...(isOperator && { isOperator }),
    title: pull.title,
    institutions,
    types,
    issue: formOf(pull, looking.place),
    opened: toLocalDay(new Date(pull.createdAt)),
    moved: toLocalDay(new Date(pull.mergedAt ?? pull.updatedAt)),
  };
}

/** Without a main branch nothing can be asked for by a form. */
function readRequester(pull: Pull, { place, reader, objects: { folder }, main }: PullReading): Promise<Requester> {
  if (main === undefined) return findOpener(pull, place);
  return findRequester(pull, place, (issue, head) => proveForm(issue, head, { reader, place, folder, main }));
}

interface TouchedInstitutions {
  readonly institutions: readonly string[];
  /** The codes of document types. */
  readonly types: readonly string[];
  readonly confirms: boolean;
  /** The commit that the form was turned into, where it was made of one. */
  readonly asked?: string | undefined;
}

const nothing: TouchedInstitutions = { institutions: [], types: [], confirms: false };

/** Where its commits cannot be fetched, only AGE and the conversation itself are told. */
async function readTouched(pull: Pull, { objects, place, main, heads, deadline }: PullReading): Promise<TouchedInstitutions> {
  try {
    const [head] = heads ? [heads.get(pull)] : await fetchRefs(objects, [refOf(pull)], { deadline });
    if (main === undefined || head !== pull.head.sha) return nothing;
    const changes = await readChanges(objects, pull.merged || pull.mergedAt ? pull.base.sha : main, head);
    const files = changes.filter(({ path }) => fileName.test(path)).slice(0, maxPaths);
    const confirms = await addConfirmation(objects, files);
    const namesIn = (pattern: RegExp) => changes.flatMap(({ path }) => pattern.exec(path)?.[1] ?? []).slice(0, maxPaths);
    const on = formOf(pull, place) === undefined ? undefined : await readProposedOn(objects.folder, head, main);
    return { institutions: namesIn(fileName), types: namesIn(typeFile), confirms, asked: on?.first };
  } catch (error) {
    if (error instanceof ObjectsRefused) return nothing;
    throw error;
  }
}

const fileName = /^integrations\/([a-z0-9-]{1,63})\.yaml$/;
const typeFile = /^registry\/document-types\/([A-Za-z][A-Za-z0-9_]{0,49})\.yaml$/;

/** Decides no more than the words of the notice. */
async function addConfirmation({ folder }: Objects, changes: readonly FileChange[]): Promise<boolean> {
  const ids = [...new Set(changes.flatMap(({ before, after }) => [before?.id ?? [], after?.id ?? []].flat()))];
  const contents = await readStrangersBlobs(folder, ids);
  const countIn = (content: Buffer | undefined) => content?.toString('latin1').match(/^ +confirmation:/gm)?.length ?? 0;
  const counts = new Map(ids.map((id, i) => [id, countIn(contents[i])]));
  const countOf = (blob: FileChange['after']) => counts.get(blob?.id ?? '') ?? 0;
  return changes.some(({ before, after }) => after !== undefined && countOf(after) > countOf(before));
}
