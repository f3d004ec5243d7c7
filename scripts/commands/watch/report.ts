// mdocs report: the figures of a period for AGE: requests, days for each step, returns by reason, and what waits on whom now.
import { readOwnLedger } from '../../apply/ledger.ts';
import type { GitHub } from '../../github/types.ts';
import { ledgerBranch } from '../../model/notice/ledger.ts';
import type { Row } from '../../model/status/board.ts';
import { type Figures, figuresOf, type Period } from '../../model/status/figures.ts';
import { Failure } from '../../model/text/failure.ts';
import { say, type Text } from '../../model/text/text.ts';
import { figuresData, figuresTable, figuresText } from '../../report/status/figures.ts';
import { readBelievedBranches } from '../publish/believed.ts';
import { makeHistoryReader } from '../publish/history.ts';
import { foreignText } from '../publish/provision-words.ts';
import { withPublished } from '../publish/published.ts';
import { findRemote } from '../publish/remote.ts';
import { findSigners } from '../publish/signing.ts';
import { findBot, findPlace } from '../run/clone-place.ts';
import { loadReadable } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf, tellText } from '../run/output.ts';
import { readMilestones } from './milestones.ts';
import { fetchPullFigures } from './pull-figures.ts';
import { makeBoard } from './status.ts';

export interface ReportOptions extends Options, Period {
  readonly format: 'text' | 'json' | 'csv';
  readonly remote?: string;
  /** Asks GitHub, too: in GitHub Actions, or in a clone with a token. */
  readonly github?: boolean;
}

/** Exit code 0, or 1 when policy.yaml cannot be read. */
export const report = (options: ReportOptions): Promise<number> => withPublished(options, showFigures);

async function showFigures(options: ReportOptions): Promise<number> {
  const { locale, format } = options;
  const place = options.github ? await findAnswers(options) : undefined;
  const reported = await makeReport(options, place);
  if (!reported) return 1;
  const { figures, board } = reported;
  if (format === 'json') await put(`${JSON.stringify(figuresData(figures, board), null, 2)}\n`);
  else if (format === 'csv') await put(figuresTable(figures, board));
  else await put(figuresText(figures, board, screenOf(process.stdout, locale)));
  return 0;
}

/** GitHub, and whose comments there are the answers of the check. */
async function findAnswers({ root, locale }: ReportOptions): Promise<AnswersPlace> {
  const { env } = process;
  const { github, bot } = await findPlace(root, env, 'Pull requests, Variables: read');
  const verdictBot = await findBot(github, 'MDOCS_VERDICT_BOT_ID', env);
  if (verdictBot === undefined && !env.GITHUB_REPOSITORY) tellText(onlyActions, locale);
  return { github, bot: verdictBot ?? bot };
}

interface AnswersPlace {
  readonly github: GitHub;
  /** The number of the account that answers. */
  readonly bot: number;
}

/** Undefined when policy.yaml cannot be read, which is told. Without GitHub, what only GitHub knows is left out. */
export async function makeReport(
  options: ReportOptions,
  place?: AnswersPlace,
): Promise<{ figures: Figures; board: readonly Row[] } | undefined> {
  const { root, from, to } = options;
  if (to < from) throw new Failure(backwards(from, to));
  const loaded = await loadReadable(options, { history: makeHistoryReader(options) });
  if (!loaded) return undefined;
  const { context, findings } = loaded;
  const remote = findRemote(options);
  const period = { from, to };
  const own = remote === undefined ? undefined : await readOwnLedger({ remote, signers: findSigners(root) });
  if (own?.foreign !== undefined) tellText(foreignText(own.foreign, ledgerBranch), options.locale);
  const ledger = own?.ledger;
  const corrections = ledger && [...ledger.entries.values()].filter(({ kind }) => kind === 'needs-correction');
  const pulls = place && (await fetchPullFigures(place.github, place.bot, period));
  const { policy } = context.registry;
  const branches = await readBelievedBranches(options, policy);
  const figures = figuresOf(period, {
    systems: [...(await readMilestones(root, policy, { remote, branches })).values()],
    pulls,
    returns: corrections?.map(({ day }) => day),
  });
  return { figures, board: await makeBoard(context, findings, { ...options, branches }) };
}

const onlyActions: Text = {
  ro: say`Returnările sunt numărate numai din răspunsurile date de GitHub Actions: variabila ${'MDOCS_VERDICT_BOT_ID'} a depozitului lipsește sau acest token nu o poate citi.`,
  en: say`Returns are counted from answers of GitHub Actions only: the repository has no variable ${'MDOCS_VERDICT_BOT_ID'}, or this token cannot read it.`,
  ru: say`Возвраты подсчитаны только по ответам GitHub Actions: в репозитории нет переменной ${'MDOCS_VERDICT_BOT_ID'} или этот токен не может её прочитать.`,
};

const backwards = (from: string, to: string): Text => ({
  ro: say`Perioada se încheie (${to}) înainte să înceapă (${from}).`,
  en: say`The period ends (${to}) before it begins (${from}).`,
  ru: say`Период заканчивается (${to}) раньше, чем начинается (${from}).`,
});
