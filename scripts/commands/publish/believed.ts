// What the environments' branches publish, for whoever only looks: believed as publishing believes it, where signers are known.
import { NothingOurs, readOwn } from '../../apply/own-branch.ts';
import { type Environment, environments } from '../../model/environment.ts';
import type { Policy } from '../../model/generated/policy.ts';
import { type Manifest, manifestPath, readManifest } from '../../model/publication/manifest.ts';
import type { Manifests } from '../../model/status/expiring.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import type { Unbelieved } from '../../model/verdict/verdict.ts';
import { tellText } from '../run/output.ts';
import { unbelievedText } from './published-words.ts';
import { timeLimitsOf } from './release.ts';
import { findRemote } from './remote.ts';
import { findRequiredSigners } from './signing.ts';

/** Empty where there is no branch, or nothing of ours was ever on it; with `unbelieved` alone where nobody knows what is published. */
export interface BelievedBranch {
  readonly files?: Files | undefined;
  readonly manifest?: Manifest | undefined;
  /** manifest.json, where a known key signed it: then only what it continues was published. */
  readonly signed?: string | undefined;
  readonly unbelieved?: Unbelieved | undefined;
  /** The newest commit of the branch, believed or not. */
  readonly commit?: string | undefined;
}

interface Believing {
  readonly policy: Policy;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The list of those whose signature counts; undefined where none is known. */
  readonly signers: string | undefined;
}

export async function readBelieved(
  remote: string,
  environment: Environment,
  { policy, today, signers }: Believing,
): Promise<BelievedBranch> {
  const { branch } = policy.environments[environment];
  const holding = { branch, environment, signers, limits: timeLimitsOf(policy, { today }) };
  try {
    const own = await readOwn(remote, holding);
    const text = own?.files.get(manifestPath);
    const wrong = own?.foreign;
    const unbelieved = wrong === undefined ? undefined : { environment, branch, commit: wrong, isEarlierUsed: true };
    const signed = signers === undefined ? undefined : text;
    return { files: own?.files, manifest: readManifest(text), signed, unbelieved, commit: own?.commit };
  } catch (error) {
    if (!(error instanceof NothingOurs)) throw error;
    return { unbelieved: { environment, branch, commit: error.commit, isEarlierUsed: false }, commit: error.commit };
  }
}

/** Whether it is known what a branch publishes, be it nothing. */
export const isKnown = ({ unbelieved }: BelievedBranch): boolean => unbelieved?.isEarlierUsed !== false;

export type BelievedBranches = Readonly<Record<Environment, BelievedBranch>>;

export interface LookingPlace {
  readonly root: string;
  readonly remote?: string | undefined;
  readonly today: string;
}

/** The branches of the remote that is named, by default of the embedded one; empty where there is none. */
export async function readBelievedBranches(place: LookingPlace, policy: Policy): Promise<BelievedBranches> {
  const remote = findRemote(place);
  const believing = { policy, today: place.today, signers: findRequiredSigners(place) };
  const read = async (environment: Environment) => (remote === undefined ? {} : readBelieved(remote, environment, believing));
  const [staging, production] = await Promise.all([read('staging'), read('production')]);
  return { staging, production };
}

export const manifestsOf = ({ staging, production }: BelievedBranches): Manifests => ({
  ...(staging.manifest ? { staging: staging.manifest } : {}),
  ...(production.manifest ? { production: production.manifest } : {}),
});

/** Says what of the branches is not believed. */
export function tellUnbelieved(branches: BelievedBranches, locale: Locale): void {
  for (const environment of environments) {
    const { unbelieved } = branches[environment];
    if (unbelieved) tellText(unbelievedText(unbelieved), locale);
  }
}
