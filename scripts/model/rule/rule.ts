// Rules: what each looks at and what it may know beside that.
import type { Facts } from '../declaration/facts.ts';
import type {
  AccessPart,
  AddressPart,
  AgreementPart,
  CertificatePart,
  FilePart,
  InstitutionPart,
  SystemPart,
} from '../declaration/integration.ts';
import { Refused } from '../declaration/refused.ts';
import type { CataloguedType, Registry } from '../declaration/registry.ts';
import type { Renewal } from '../declaration/renewal.ts';
import type { Environment } from '../environment.ts';
import { type Finding, makeFinding, type Occurrence, type Problem } from '../finding/finding.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { TestTraffic, TrafficAsked } from './traffic.ts';

/** The parts that a rule can look at. One that the schema refused as a whole is left out; of the others a rule reads `valid`. */
export interface RuleParts {
  file: FilePart;
  institution: InstitutionPart;
  agreement: AgreementPart;
  system: SystemPart;
  access: AccessPart;
  certificate: CertificatePart;
  address: AddressPart;
  documentType: CataloguedType;
  registry: Registry;
  /** Only where a pull request is judged. */
  proposal: Proposal;
}
export type PartKind = keyof RuleParts;

/** Facts from the history of the environment branches. */
export interface History {
  /** The day on which a system was first published in staging with this access digest, YYYY-MM-DD; undefined where never, or nobody knows. */
  stagingSince(systemId: string, digest: string): string | undefined;
  /** Whether a system was ever published in staging with this access digest. */
  wasStaged?(systemId: string, digest: string): boolean;
  /** The number of the publication that an environment has now; undefined where nobody knows. */
  generation?(environment: Environment): number | undefined;
  /** What the gateways of staging saw of an access; absent where the registry names none that reports. */
  traffic?(asked: TrafficAsked): TestTraffic;
}

export interface Context {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The instant, in ISO 8601 to the second, UTC; absent where only the day is known. */
  readonly now?: string | undefined;
  readonly registry: Registry;
  /** Facts about the whole repository. */
  readonly facts: Facts;
  /** The facts before the change. Rules that compare are silent without it. */
  readonly base?: Facts;
  /** The registry before the change: it alone decides who may do what. */
  readonly baseRegistry?: Registry;
  /** The pull request that asks for the change. Rules about who may change what are silent without it. */
  readonly proposal?: Proposal;
  readonly history?: History;
  /** What the keys of old certificates have signed for, of the new certificates that the change brings. */
  readonly renewals?: ReadonlyMap<CertificatePart, Renewal>;
  /** The codes of all problems, each with whether AGE can allow it, for what names them. */
  readonly codes?: ReadonlyMap<string, boolean>;
}

/** Whether any of them uses a thing, which nobody knows while one cannot be read; or how they are called, to offer the nearest name. */
type AskedOfAll = 'uses' | 'names';

export interface Rule<K extends PartKind, D extends Occurrence> extends Omit<Problem<D>, 'severity'> {
  /** An error, where the rule says nothing. */
  readonly severity?: 'warning' | 'notice';
  readonly on: K;
  /** What it asks of all files, beside those that share something with the part. */
  readonly ofAll?: AskedOfAll;
  /** Whether it asks what was published before; no other rule may read the history. */
  readonly ofHistory?: true;
  /**
   * What is wrong with the part. Depends on nothing but the part and the context: findings are kept for a part that did not change. Where
   * the rule reads a value that the schema refused, it is silent about the part from there on.
   */
  check(part: RuleParts[K], context: Context): Iterable<D>;
}

/** A rule whose details are its own affair. */
export interface AnyRule extends Problem<never> {
  readonly on: PartKind;
  readonly ofAll?: AskedOfAll;
  readonly ofHistory?: true;
  run(part: RuleParts[PartKind], file: string, context: Context): readonly Finding[];
}

const nothing: readonly Finding[] = [];

/** K is what the rule looks at; D is inferred from what check yields. */
export function rule<K extends PartKind, D extends Occurrence>(definition: Rule<K, D>): AnyRule {
  const problem = { ...definition, severity: definition.severity ?? ('error' as const) };
  return {
    ...(problem as unknown as Problem<never>),
    on: definition.on,
    run: (part, file, context) => {
      // Nearly always there is nothing to say.
      let findings: Finding[] | undefined;
      try {
        for (const details of definition.check(part as RuleParts[K], context)) {
          findings ??= [];
          findings.push(makeFinding(problem, file, details));
        }
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
      return findings ?? nothing;
    },
  };
}
