// Who asked by a form: its author, where the pull request is nothing but what the form says and nobody else has written in it.
import { readTreeAt } from '../../apply/commit-tree.ts';
import { holdsOnly, readProposedOn } from '../../apply/propose.ts';
import type { Issue, Pull } from '../../github/types.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import { withoutAgeValues } from '../../read/age-values.ts';
import { findOpener, formOf, type Requester, type RequesterPlace } from '../run/author.ts';
import { loadTree } from '../run/judge.ts';
import { toLocalDay } from '../run/options.ts';
import { nodePlatform } from '../run/platform.ts';
import { findForm, readFormIssue } from './answer.ts';
import type { FindAccount } from './change.ts';

/**
 * The form's author where the requests app opened the pull request, it comes byte for byte to what the form renders to, and nobody but its
 * author edited the form. Otherwise the app itself, which may change nothing: whoever can push to the branch, or edit the issue, would speak
 * in another's name. Values that AGE gives are nobody's words: whoever wrote them, AGE's approval of exactly this commit makes them valid.
 */
export async function findRequester(
  pull: Pull,
  place: RequesterPlace,
  isRendered: (issue: Issue, head: string) => Promise<boolean>,
): Promise<Requester> {
  const number = formOf(pull, place);
  if (number === undefined) return findOpener(pull, place);
  const issue = await place.github.findIssue(number);
  const isProven =
    issue !== undefined &&
    !issue.isPull &&
    (await place.github.issueEditors(number)).every((id) => id === issue.author.id) &&
    (await isRendered(issue, pull.head.sha));
  return isProven ? { account: issue.author, isProven } : { account: pull.author, isProven };
}

interface ProposedCommit {
  readonly folder: string;
  readonly head: string;
  readonly main: string;
}

/** Rendered as on the day and upon the declarations that the commit was made on. */
export async function isFormRendered(
  issue: Issue,
  { folder, head, main }: ProposedCommit,
  findAccount: FindAccount,
): Promise<boolean> {
  const name = findForm(issue);
  const on = name && (await readProposedOn(folder, head, main));
  if (!name || !on) return false;
  const tree = await readTreeAt(folder, on.parent);
  const today = toLocalDay(new Date(on.at));
  const loaded = await loadTree(tree, today, nodePlatform);
  const systems = loaded.repository.facts.files.flatMap((file) => file.systems);
  // What is published in staging decides whether a form is rendered, and not to what: that the check asks for itself.
  const manifest = {
    systems: systems.map(({ of, data, digest }) => ({
      institution: of.slug,
      system: data.id,
      access: digest,
      documentTypes: [],
    })),
  } as unknown as Manifest;
  const reading = await readFormIssue(
    { name, issue },
    { tree, today, loaded },
    { readStaging: async () => ({ manifest, earlier: {} }), findAccount },
  );
  return reading.kind === 'ready' && (await holdsOnly(folder, { parent: on.parent, head }, reading.files, withoutAgeValues));
}
