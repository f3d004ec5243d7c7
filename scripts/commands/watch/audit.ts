// mdocs audit: proves every line of a system's access in production, from git alone, and says what cannot be proved.
import { existsSync } from 'node:fs';
import { readTreeOf } from '../../apply/commit-tree.ts';
import { type EnvironmentHistory, withEnvironmentHistory } from '../../apply/environment-history.ts';
import type { Facts } from '../../model/declaration/facts.ts';
import type { FilePart, SystemPart } from '../../model/declaration/integration.ts';
import { findTwoHistories, findWitnesses } from '../../model/gateway/two-histories.ts';
import type { PublishedSystem } from '../../model/publication/manifest.ts';
import { type Audit, findUnproven, linesOf, type Proof, type UnprovenReason } from '../../model/status/audit.ts';
import { Failure } from '../../model/text/failure.ts';
import { redact } from '../../model/text/sensitive.ts';
import { say, type Text } from '../../model/text/text.ts';
import { auditTable, auditText } from '../../report/status/audit.ts';
import { type GatewayReport, readReportsIfThere } from '../gateway/reports.ts';
import { type DeclaredLines, readDeclaredLines } from '../publish/declared-lines.ts';
import { withPublished } from '../publish/published.ts';
import { localRemoteOf } from '../publish/remote.ts';
import { memoryOf, readBelievedSigners } from '../publish/signing.ts';
import { loadTree } from '../run/judge.ts';
import { load } from '../run/load.ts';
import { nowOf, type Options } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { type PublishedLines, readPublishedLines } from './published-lines.ts';

export interface AuditOptions extends Options {
  readonly format: 'text' | 'json' | 'csv';
  readonly remote?: string;
  /** A file with the allowed signers; without it registry/signers, and of the embedded repository this machine's own. */
  readonly signers?: string;
}

/** Exit code 0, or 1 when something cannot be proved. */
export const audit = (system: string, options: AuditOptions): Promise<number> =>
  withPublished(options, (found) => showAudit(system, found), 'fails');

async function showAudit(system: string, options: AuditOptions): Promise<number> {
  const result = await auditSystem(system, options);
  if (options.format === 'json') await put(`${JSON.stringify({ formatVersion: 1, ...result }, null, 2)}\n`);
  else if (options.format === 'csv') await put(auditTable(result));
  else await put(auditText(result, screenOf(process.stdout, options.locale)));
  return result.doubts.length > 0 || result.proofs.some(({ doubts }) => doubts.length > 0) ? 1 : 0;
}

/** The system by its id, or as institution/system. */
export async function auditSystem(name: string, options: AuditOptions): Promise<Audit> {
  const { root, today } = options;
  const { context } = await load(root, today);
  if (!context) throw new Failure(noPolicy);
  const { registry, facts } = context;
  const remote = options.remote ?? localRemoteOf(root);
  const branches = registry.policy.environments;
  const signers = readBelievedSigners(options);
  const published = await withEnvironmentHistory(remote, branches.production, (history) =>
    readPublishedLines(name, history, signers),
  ).catch(undefinedIfAbsent(remote));
  if (!published) throw new Failure(isDeclared(name, facts) ? notPublished(name) : unknownSystem(name));
  const { entry } = published;
  const staging = await withEnvironmentHistory(remote, branches.staging, (history) =>
    findFirstPublication(entry, history, signers),
  );
  const source = await readDeclaredSource(published, options);
  const place = { remote, environment: 'production' as const, now: nowOf(options), memory: memoryOf(options) };
  const reports = (await readReportsIfThere(registry, place)).map(({ report }) => report);
  return composeAudit({ published, source, staging, reports });
}

/** Without an embedded remote nothing was ever published. */
const undefinedIfAbsent = (remote: string) => (error: unknown) => {
  if (error instanceof Failure && !existsSync(remote)) return undefined;
  throw error;
};

/** unsigned: there are some, and no known key signed any of them. */
type FirstPublication = { readonly commit: string; readonly at: string } | 'unsigned' | undefined;

/** The first publication in staging of exactly this access; anybody who may write to the branch could have put there what no known key signed. */
async function findFirstPublication(
  entry: PublishedSystem,
  history: EnvironmentHistory,
  signers: string | undefined,
): Promise<FirstPublication> {
  const found = await history.mapManifests((manifest) =>
    manifest?.systems.some(
      ({ institution, system, access }) =>
        institution === entry.institution && system === entry.system && access === entry.access,
    ),
  );
  const all = history.commits.filter((_, i) => found[i]);
  for (const { id, at } of all)
    if (signers === undefined || (await history.verifySignature(id, signers)) === 'good') return { commit: id, at };
  return all.length > 0 ? 'unsigned' : undefined;
}

interface DeclaredSource {
  readonly file?: FilePart;
  readonly system?: SystemPart;
  readonly lines?: DeclaredLines;
}

/** The declarations as the newest publication was made from them. */
async function readDeclaredSource(
  { entry, source: commit }: PublishedLines,
  { root, today }: AuditOptions,
): Promise<DeclaredSource> {
  const tree = commit && (await readTreeOf(root, commit).catch(() => undefined));
  if (!commit || !tree) return {};
  const { repository } = await loadTree(tree, today, nodePlatform);
  const file = repository.facts.fileOf(entry.institution);
  if (!file) return {};
  const system = repository.facts.systemOf(entry);
  const lines = await readDeclaredLines({ root, commit, file: file.file, systemId: entry.system, system });
  return { file, system, lines };
}

interface AuditInputs {
  readonly published: PublishedLines;
  readonly source: DeclaredSource;
  readonly staging: FirstPublication;
  readonly reports: readonly GatewayReport['report'][];
}

function composeAudit({ published: { entry, by, newest, publication }, source, staging, reports }: AuditInputs): Audit {
  const witnesses = publication ? findWitnesses(reports, publication.hash) : [];
  const { tested: day, by: tester, access: confirmed, unobserved } = source.system?.accesses.production?.data.confirmation ?? {};
  const reason = unobserved ? { unobserved: redact(unobserved) } : {};
  const tested = day && tester && confirmed ? { day, by: tester, access: confirmed, ...reason } : undefined;
  const { contract, annex } = source.file?.agreement?.data ?? {};
  const ground = { contract: legalBasisIn(contract), annex: legalBasisIn(annex) };
  const proofs = linesOf(entry).flatMap((line, i): Proof[] => {
    const published = by[i];
    const declared = source.lines?.since(line);
    return published ? [{ line, declared, published, doubts: findUnproven(declared, published, line) }] : [];
  });
  const whole: (UnprovenReason | false)[] = [
    newest === 'unsigned' && 'unsigned',
    newest === 'wrong' && 'signature-wrong',
    source.file === undefined && 'source-unknown',
    source.lines?.isShallow === true && 'history-shallow',
    !(ground.contract && ground.annex) && 'no-agreement',
    tested === undefined && 'no-confirmation',
    tested !== undefined && tested.access !== entry.access && 'other-digest',
    staging === undefined && 'no-staging',
    staging === 'unsigned' && 'staging-unsigned',
    findTwoHistories(reports, publication).length > 0 && 'two-histories',
  ];
  const { institution, systemName, clientId, access } = entry;
  return {
    ...{ institution, system: entry.system, systemName, clientId, access, ground },
    tested,
    staging: staging === 'unsigned' ? undefined : staging,
    proofs,
    ...(witnesses.length > 0 && { witnesses }),
    doubts: whole.filter((doubt) => doubt !== false),
  };
}

const legalBasisIn = (paper: { number: string | null; signed: string | null } | null | undefined): string | undefined =>
  paper?.number && paper.signed ? `${paper.number} (${paper.signed})` : undefined;

const noPolicy: Text = {
  ro: 'Fișierul registry/policy.yaml nu poate fi citit, deci nu se știe în ce ramuri se publică.',
  en: 'The file registry/policy.yaml cannot be read, so which branches are published to is not known.',
  ru: 'Файл registry/policy.yaml не читается, поэтому неизвестно, в какие ветки ведётся публикация.',
};

const isDeclared = (name: string, { files }: Facts): boolean =>
  files.some(({ slug, systems }) =>
    systems.some(({ data }) => data.id !== null && [data.id, `${slug}/${data.id}`].includes(name)),
  );

const notPublished = (name: string): Text => ({
  ro: say`Sistemul ${name} nu are acces în producție, deci nu este nimic de dovedit. Unde se află, arată ${'npm run -s mdocs -- status'}. Dacă se publică în alt depozit, indicați-l cu --remote.`,
  en: say`The system ${name} has no access in production, so there is nothing to prove. Where it stands, ${'npm run -s mdocs -- status'} shows. If another repository is published to, name it with --remote.`,
  ru: say`У системы ${name} нет доступа в рабочей среде, поэтому доказывать нечего. На каком она шаге, покажет ${'npm run -s mdocs -- status'}. Если публикация идёт в другой репозиторий, укажите его в --remote.`,
});

const unknownSystem = (name: string): Text => ({
  ro: say`Nu există sistemul ${name}, nici în fișiere, nici în producție. Numele sistemelor le arată ${'npm run -s mdocs -- status'}.`,
  en: say`There is no system ${name}, neither in the files nor in production. ${'npm run -s mdocs -- status'} shows the names of the systems.`,
  ru: say`Системы ${name} нет ни в файлах, ни в рабочей среде. Имена систем покажет ${'npm run -s mdocs -- status'}.`,
});
