// The IDNO is who the institution is: in an existing file it is never changed.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const idnoChanged = rule({
  code: 'idno-changed',
  publication: 'keeps',
  on: 'institution',
  *check({ path, valid, of }, { base }) {
    const before = base?.fileOf(of.slug)?.institution?.valid.idno;
    if (before === undefined || before === valid.idno) return;
    const at = [...path, 'idno'];
    yield { at, before, now: valid.idno, edit: { path: at, value: before } };
  },
  message: ({ before, now }) => ({
    ro: say`IDNO-ul a fost schimbat din ${before} în ${now}. Identitatea instituției din acest fișier nu se schimbă.`,
    en: say`The IDNO was changed from ${before} to ${now}. The identity of the institution in this file never changes.`,
    ru: say`IDNO изменён с ${before} на ${now}. Учреждение, которому принадлежит файл, не меняется.`,
  }),
  hint: ({ before }) => ({
    ro: say`Puneți înapoi ${before}. O altă persoană juridică are nevoie de un fișier nou, cu contract și anexă proprii.`,
    en: say`Put back ${before}. Another legal person needs a new file, with its own contract and annex.`,
    ru: say`Верните ${before}. Другому юридическому лицу нужен новый файл со своим договором и приложением.`,
  }),
  page: {
    ro: {
      meaning:
        'Contractul, certificatele și drepturile din fișier aparțin persoanei juridice cu acest IDNO. Alt IDNO înseamnă altă instituție.',
      causes: [
        'instituția a fost reorganizată și are un IDNO nou',
        'fișierul existent a fost folosit ca model pentru altă instituție',
        'IDNO-ul de mai înainte era greșit',
      ],
      fix: [
        'Puneți înapoi IDNO-ul de mai înainte.',
        'Pentru o instituție nouă sau reorganizată, creați un fișier nou și suspendați sistemele din cel vechi.',
        'Dacă IDNO-ul de mai înainte era greșit, scrieți-i AGE.',
      ],
    },
    en: {
      meaning:
        'The contract, the certificates and the rights in the file belong to the legal person with this IDNO. Another IDNO is another institution.',
      causes: [
        'the institution was reorganised and has a new IDNO',
        'an existing file served as the model for another institution',
        'the earlier IDNO was wrong',
      ],
      fix: [
        'Put the earlier IDNO back.',
        'For a new or reorganised institution, make a new file and suspend the systems in the old one.',
        'If the earlier IDNO was wrong, write to AGE.',
      ],
    },
    ru: {
      meaning:
        'Договор, сертификаты и права в файле принадлежат юридическому лицу с этим IDNO. Другой IDNO означает другое учреждение.',
      causes: [
        'учреждение реорганизовано и получило новый IDNO',
        'существующий файл взят за образец для другого учреждения',
        'прежний IDNO был ошибочным',
      ],
      fix: [
        'Верните прежний IDNO.',
        'Для нового или реорганизованного учреждения создайте новый файл, а системы в старом приостановите.',
        'Если прежний IDNO был ошибочным, напишите в AGE.',
      ],
    },
  },
});
