// One request, one institution: each is answered, approved and undone on its own.
import { compare } from '../../model/finding/finding.ts';
import { isOfAge } from '../../model/proposal/age-account.ts';
import { ownersOf } from '../../model/proposal/ownership.ts';
import { areaOf, findRenamed, judgedOf, listTouchedFiles } from '../../model/proposal/touched-files.ts';
import { type Context, rule } from '../../model/rule/rule.ts';
import { slugOf } from '../../model/system-name.ts';
import { quoteFew, say } from '../../model/text/text.ts';

function institutionsOf(path: string, context: Context): string[] {
  if (areaOf(path) === 'certificate') return ownersOf(path, context).map(({ slug }) => slug);
  const slug = slugOf(path);
  return slug === undefined ? [] : [slug];
}

/** AGE takes over hundreds at once. */
const most = 20;

export const severalInstitutions = rule({
  code: 'several-institutions',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    const files = listTouchedFiles(proposal, context);
    // A renamed file is one institution under two names: institution-renamed has something to say about it.
    const renamed = new Set(files.map((touched) => findRenamed(touched, files)?.file));
    const paths = judgedOf(proposal, context).flatMap(({ path }) => (renamed.has(path) ? [] : path));
    const slugs = [...new Set(paths.flatMap((path) => institutionsOf(path, context)))].sort(compare);
    if (slugs.length < 2) return;
    const byAge = isOfAge(proposal, context.baseRegistry);
    yield { at: [], slugs, severity: byAge ? ('notice' as const) : undefined };
  },
  message: ({ slugs }) => ({
    ro: say`Cererea modifică fișierele mai multor instituții: ${quoteFew(slugs, 'ro', most)}.`,
    en: say`The request changes files of several institutions: ${quoteFew(slugs, 'en', most)}.`,
    ru: say`Заявка меняет файлы нескольких учреждений: ${quoteFew(slugs, 'ru', most)}.`,
  }),
  hint: () => ({
    ro: 'Deschideți câte o cerere pentru fiecare instituție.',
    en: 'Open one request for each institution.',
    ru: 'Откройте отдельную заявку для каждого учреждения.',
  }),
  page: {
    ro: {
      meaning:
        'O cerere privește o singură instituție, ca să poată fi verificată, aprobată și, la nevoie, anulată separat. Numai AGE poate schimba mai multe deodată; atunci acest mesaj este doar o atenționare pentru cel care aprobă.',
      causes: [
        'ați pornit de la o copie veche a depozitului',
        'ați schimbat fișierele a două instituții pe care le întrețineți',
        'un certificat al altei instituții a ajuns în cerere',
      ],
      fix: ['Păstrați în cerere fișierele unei singure instituții.', 'Pentru celelalte, deschideți alte cereri.'],
    },
    en: {
      meaning:
        'A request is about one institution, so that it can be checked, approved and, if need be, undone on its own. Only AGE may change several at once; in that case this message is only a reminder for whoever approves.',
      causes: [
        'you started from an old copy of the repository',
        'you changed the files of two institutions for which you may do so',
        "another institution's certificate got into the request",
      ],
      fix: ['Keep the files of one institution in the request.', 'Open other requests for the others.'],
    },
    ru: {
      meaning:
        'Заявка касается одного учреждения, чтобы её можно было проверить, одобрить и при необходимости отменить отдельно. Только AGE может менять несколько сразу; в этом случае это лишь сигнал для того, кто одобряет.',
      causes: [
        'вы начали со старой копии репозитория',
        'вы изменили файлы двух учреждений, которые ведёте',
        'в заявку попал сертификат другого учреждения',
      ],
      fix: ['Оставьте в заявке файлы одного учреждения.', 'Для остальных откройте другие заявки.'],
    },
  },
});
