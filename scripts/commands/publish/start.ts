// mdocs start: the main job on the repository as it stands, with embedded defaults: check, plan, publish, let the gateway's program judge, tell what is where.
import { environments } from '../../model/environment.ts';
import { counted } from '../../model/text/counted.ts';
import { countsOf, countsText } from '../../report/findings.ts';
import { findingsScreen } from '../../report/findings-short.ts';
import { planScreen } from '../../report/plan/short.ts';
import { paint, type Screen, wrap } from '../../report/terminal.ts';
import { targetsIn } from '../../targets/list.ts';
import { checkFiles } from '../gateway/check.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf, tell } from '../run/output.ts';
import { makeHistoryReader } from './history.ts';
import { type Prepared, prepare } from './prepare.ts';
import { carryOut, isStopped } from './provision.ts';
import { keptText, outcomeText, refusedText } from './provision-words.ts';
import { isCommonError, type Publishable } from './publishable.ts';
import { heading, judgedWords, judgeHeading, nextStepsText, noticesWords, unjudgedText } from './start-words.ts';

/** Exit code 0, 1 when the repository has errors, 2 when a gateway's program refused what was published. */
export async function start(options: Options): Promise<number> {
  const screen = screenOf(process.stdout, options.locale);
  const { repository, context, findings } = await load(options.root, options.today, {
    history: makeHistoryReader({ root: options.root }),
  });
  const counts = countsOf(findings);
  const grave = findings.filter((finding) => finding.severity !== 'notice');
  await put(
    `${formatTitle(1, heading.check, screen)}${counted(repository.facts.files.length, 'integration', options.locale)}: ${countsText(counts, screen)}\n`,
  );
  if (grave.length > 0) await put(`\n${findingsScreen(grave, screen)}`);
  if (counts.notice > 0) await put(`${wrap(noticesWords[options.locale], screen.width)}\n`);
  const isCommon = findings.some(isCommonError);
  if (!context || isCommon) {
    tell(`\n${refusedText(counts.error, options.locale)}`);
    return 1;
  }
  if (counts.error > 0) tell(`\n${wrap(keptText(counts.error, options.locale), screen.width)}`);
  const prepared = await publishAll({ context, findings, hasErrors: counts.error > 0 }, options, screen);
  const accepted = await letProgramsJudge(prepared, screen);
  const changed = prepared.some(({ plan }) => plan.changes.length > 0);
  await put(`\n${formatTitle(4, heading.next, screen)}${nextStepsText(changed, options.locale, screen.width)}\n`);
  if (!accepted) return 2;
  return counts.error > 0 || prepared.some(isStopped) ? 1 : 0;
}

async function publishAll(repository: Publishable, options: Options, screen: Screen): Promise<Prepared[]> {
  const all: Prepared[] = [];
  await put(`\n${formatTitle(2, heading.publish, screen)}`);
  for (const environment of environments) {
    const prepared = await prepare(environment, repository, options);
    await put(planScreen(prepared.plan, screen, 3));
    await put(
      `${wrap(outcomeText(await carryOut(prepared, options), prepared.branch, options.locale).trim(), screen.width)}\n\n`,
    );
    all.push(prepared);
  }
  return all;
}

async function letProgramsJudge(all: readonly Prepared[], screen: Screen): Promise<boolean> {
  const checks = all.flatMap(({ plan, files }) =>
    targetsIn(files).flatMap(({ check }) => (check ? [{ environment: plan.environment, files, check }] : [])),
  );
  await put(formatTitle(3, judgeHeading([...new Set(checks.map(({ check }) => check.program))].join(', ')), screen));
  let accepted = true;
  for (const { environment, files, check } of checks) {
    const verdict = await checkFiles(check, files);
    await put(`${wrap(judgedWords[verdict.status](environment, check)[screen.locale], screen.width)}\n`);
    if (verdict.status === 'refused') await put(`${verdict.output}\n`);
    accepted &&= verdict.status !== 'refused';
  }
  for (const { plan, files } of all) {
    const unjudged = targetsIn(files).flatMap(({ name, check }) => (check ? [] : [name]));
    if (unjudged.length > 0) await put(`${wrap(unjudgedText(plan.environment, unjudged)[screen.locale], screen.width)}\n`);
  }
  return accepted;
}

function formatTitle(number: number, text: Readonly<Record<Options['locale'], string>>, screen: Screen): string {
  return `${paint(screen, 'bold', `${number}. ${text[screen.locale]}`)}\n`;
}
