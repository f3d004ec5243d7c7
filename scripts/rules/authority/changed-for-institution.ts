// AGE may change what is an institution's to say, but not one AGE account alone. Client ids have a rule of their own, and stopping access waits for nobody.
import type { FilePart } from '../../model/declaration/integration.ts';
import { ageFields } from '../../model/generated/age-fields.ts';
import { isOfAge } from '../../model/proposal/age-account.ts';
import { isMaintainer } from '../../model/proposal/ownership.ts';
import { hasEqualCertificates, idOf, isEqual } from '../../model/proposal/system-changes.ts';
import { listTouchedFiles } from '../../model/proposal/touched-files.ts';
import { isJustStopped } from '../../model/proposal/withdrawal.ts';
import { letAnotherApprove } from '../../model/rule/hints.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

/** Whether only values changed that are AGE's to give, or access was taken away. */
function isAgesOwn(before: FilePart | undefined, after: FilePart | undefined): boolean {
  return (
    isEqual(before?.institution?.data, after?.institution?.data) &&
    isEqual(before?.agreement?.data, after?.agreement?.data) &&
    (after?.systems ?? []).every((system) => {
      const pair = { before: before?.systems.find((one) => idOf(one) === idOf(system)), after: system };
      const isGiven = isEqual(pair.before?.data, system.data, given) && hasEqualCertificates(pair);
      return isGiven || isJustStopped(pair.before, system);
    })
  );
}

/** The keys of the values that AGE gives. */
const given: ReadonlySet<string | undefined> = new Set(ageFields.map((field) => field.at(-1)));

export const changedForInstitution = rule({
  code: 'changed-for-institution',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    const { author } = proposal;
    if (!isOfAge(proposal, context.baseRegistry)) return;
    for (const { file, slug, change, before, after } of listTouchedFiles(proposal, context)) {
      // Where nobody can tell what the file was, it is not only AGE's own values that change.
      if (!change.before || !after) continue;
      if (!proposal.isOperator && (isMaintainer(author, before) || isAgesOwn(before, after))) continue;
      yield { at: [], file, slug, author: author.login, approval: 'age' as const };
    }
  },
  message: ({ slug, author }) => ({
    ro: say`Contul AGE ${author} schimbă fișierul instituției ${slug} în locul ei.`,
    en: say`The AGE account ${author} changes the file of the institution ${slug} in its place.`,
    ru: say`Учётная запись AGE ${author} меняет файл учреждения ${slug} вместо него.`,
  }),
  hint: () => letAnotherApprove,
  page: {
    ro: {
      meaning:
        'AGE poate schimba fișierul unei instituții, la cererea ei sau din obligație, dar numai cu două conturi. clientId, suspendarea și oprirea definitivă a unui sistem nu așteaptă pe nimeni.',
      causes: ['instituția nu are un cont GitHub și a cerut schimbarea în scris', 'AGE corectează o greșeală'],
      fix: ['Al doilea cont AGE compară schimbarea cu cererea instituției și apasă „Approve”.'],
    },
    en: {
      meaning:
        "AGE may change an institution's file, at its request or by duty, but only with two accounts. A clientId, a suspension and the removal of a system wait for nobody.",
      causes: ['the institution has no GitHub account and asked for the change in writing', 'AGE corrects a slip'],
      fix: ['The second AGE account compares the change with what the institution asked for, and presses "Approve".'],
    },
    ru: {
      meaning:
        'AGE может изменить файл учреждения по его просьбе или по обязанности, но только двумя учётными записями. clientId, приостановка и прекращение доступа системы никого не ждут.',
      causes: ['у учреждения нет учётной записи GitHub, и оно попросило письменно', 'AGE исправляет ошибку'],
      fix: ['Вторая учётная запись AGE сверяет изменение с просьбой учреждения и нажимает «Approve».'],
    },
  },
});
