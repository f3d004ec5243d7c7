// A certificate file comes with the system that uses it; on its own it is nobody's, so only AGE may bring, change or remove it, two accounts of it.
import { hasUnclearUses } from '../../model/declaration/unclear.ts';
import { isOfAge } from '../../model/proposal/age-account.ts';
import { ownersOf } from '../../model/proposal/ownership.ts';
import { areaOf, judgedOf, listTouchedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const certificateUnclaimed = rule({
  code: 'certificate-unclaimed',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    // Whoever names it later would take what one account alone had laid there.
    const known = isOfAge(proposal, context.baseRegistry) ? { severity: 'notice' as const, approval: 'age' as const } : {};
    // A file of this request that cannot be read may name them; its own error stops the request.
    if (listTouchedFiles(proposal, context).some(({ slug, change }) => change.after && hasUnclearUses(slug, context.facts)))
      return;
    for (const { path } of judgedOf(proposal, context))
      if (areaOf(path) === 'certificate' && ownersOf(path, context).length === 0) yield { at: [], file: path, ...known };
  },
  message: ({ file }) => ({
    ro: say`Niciun fișier de instituție nu folosește certificatul ${file}, deci nu se știe al cui este.`,
    en: say`No institution's file uses the certificate ${file}, so nobody knows whose it is.`,
    ru: say`Ни один файл учреждения не использует сертификат ${file}, поэтому неизвестно, чей он.`,
  }),
  hint: () => ({
    ro: 'Indicați certificatul la sistemul lui (certificates: - file: ...) în aceeași cerere sau scoateți-l din cerere.',
    en: 'Name the certificate where its system is declared (certificates: - file: ...) in the same request, or take it out of the request.',
    ru: 'Укажите сертификат у его системы (certificates: - file: ...) в той же заявке или уберите его из заявки.',
  }),
  page: {
    ro: {
      meaning:
        'Un certificat aparține instituției al cărei fișier îl numește. Unul pe care nu-l numește nimeni poate fi adăugat, schimbat sau șters numai de AGE, cu aprobarea altui cont AGE.',
      causes: ['certificatul a fost trimis înaintea fișierului instituției', 'numele din YAML diferă de numele fișierului .cer'],
      fix: [
        'Trimiteți certificatul și fișierul instituției în aceeași cerere.',
        'Comparați literă cu literă numele din YAML cu cel al fișierului.',
      ],
    },
    en: {
      meaning:
        'A certificate belongs to the institution whose file names it. One that nobody names may be added, changed or deleted by AGE only, with the approval of another AGE account.',
      causes: [
        "the certificate was sent before the institution's file",
        'the name in the YAML file differs from that of the .cer file',
      ],
      fix: [
        "Send the certificate and the institution's file in the same request.",
        'Compare the name in the YAML file with that of the file, letter by letter.',
      ],
    },
    ru: {
      meaning:
        'Сертификат принадлежит учреждению, файл которого его называет. Тот, который никто не называет, может добавить, изменить или удалить только AGE, с одобрения другой учётной записи AGE.',
      causes: ['сертификат отправлен раньше файла учреждения', 'имя в YAML отличается от имени файла .cer'],
      fix: ['Отправьте сертификат и файл учреждения одной заявкой.', 'Сверьте имя в YAML с именем файла буква в букву.'],
    },
  },
});
