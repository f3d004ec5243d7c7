// Data go alone: together with what judges them, nobody could say which of the two was approved.
import { isOfAge } from '../../model/proposal/age-account.ts';
import { findPolicyChanges, type PolicyChange } from '../../model/proposal/policy-changes.ts';
import type { Proposal } from '../../model/proposal/proposal.ts';
import { areaOf, isData } from '../../model/proposal/touched-files.ts';
import { type Context, rule } from '../../model/rule/rule.ts';
import { slugOf } from '../../model/system-name.ts';
import { quoteFew, say } from '../../model/text/text.ts';

/** Who comes in by this very request cannot be in an exception before it. */
function onlyExceptsTheNew({ changes }: Proposal, { baseRegistry, registry }: Context): boolean {
  const arriving = new Set(changes.flatMap(({ path, before }) => (before ? [] : (slugOf(path) ?? []))));
  const named = registry.policy.exceptions ?? [];
  const differing = baseRegistry ? findPolicyChanges(baseRegistry, registry) : [];
  const isOfTheNew = ({ kind, at }: PolicyChange) =>
    kind === 'exception-added' && named[Number(at[1])]?.institutions.every((slug) => arriving.has(slug));
  return differing.length > 0 && differing.every(isOfTheNew);
}

export const mixedChange = rule({
  code: 'mixed-change',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    const byAge = isOfAge(proposal, context.baseRegistry);
    const paths = proposal.changes.map(({ path }) => path);
    const mayGoAlong = (path: string) =>
      areaOf(path) === 'record' || (path === 'registry/policy.yaml' && onlyExceptsTheNew(proposal, context));
    const others = paths.filter((path) => !isData(path) && !(byAge && mayGoAlong(path)));
    if (others[0] !== undefined && paths.some(isData)) yield { at: [], file: others[0], others };
  },
  message: ({ others }) => ({
    ro: say`Cererea schimbă datele unei instituții împreună cu altceva: ${quoteFew(others, 'ro')}.`,
    en: say`The request changes an institution's data together with something else: ${quoteFew(others, 'en')}.`,
    ru: say`Заявка меняет данные учреждения вместе с чем-то ещё: ${quoteFew(others, 'ru')}.`,
  }),
  hint: () => ({
    ro: 'Lăsați în această cerere numai fișierele din integrations. Restul îl schimbă AGE, printr-o cerere separată.',
    en: 'Leave only the files of integrations in this request. The rest is changed by AGE, by a separate request.',
    ru: 'Оставьте в этой заявке только файлы из integrations. Остальное меняет AGE отдельной заявкой.',
  }),
  page: {
    ro: {
      meaning:
        'Datele instituțiilor (integrations) nu se schimbă odată cu regulile, schemele, programele sau politica după care sunt verificate. AGE poate însă înregistra sau revoca un certificat (registry/certificates.yaml, registry/certificates, registry/revoked.yaml) în aceeași cerere cu fișierul instituției, iar cu fișiere noi și excepțiile lor.',
      causes: [
        'două lucrări au ajuns în aceeași ramură',
        'cererea a pornit de la o copie veche a depozitului',
        'o regulă a fost schimbată ca să treacă un fișier',
      ],
      fix: ['Împărțiți cererea în două.', 'Întâi se acceptă schimbarea regulilor, apoi cererea cu date se verifică din nou.'],
    },
    en: {
      meaning:
        "Institutions' data (integrations) never change together with the rules, schemas, programs or policy that they are checked by. AGE may, however, register or revoke a certificate (registry/certificates.yaml, registry/certificates, registry/revoked.yaml) in the same request as the institution's file, and with new files their exceptions.",
      causes: [
        'two pieces of work got into the same branch',
        'the request started from an old copy of the repository',
        'a rule was changed so that a file would pass',
      ],
      fix: ['Split the request in two.', 'The change of rules is accepted first, then the request with data is checked again.'],
    },
    ru: {
      meaning:
        'Данные учреждений (integrations) не меняются вместе с правилами, схемами, программами или политикой, по которым их проверяют. Но AGE может зарегистрировать или отозвать сертификат (registry/certificates.yaml, registry/certificates, registry/revoked.yaml) в той же заявке, что и файл учреждения, а с новыми файлами и их исключения.',
      causes: [
        'две работы попали в одну ветку',
        'заявка начата со старой копии репозитория',
        'правило изменили, чтобы файл прошёл проверку',
      ],
      fix: ['Разделите заявку на две.', 'Сначала принимают изменение правил, затем заявка с данными проверяется снова.'],
    },
  },
});
