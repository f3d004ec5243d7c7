// What an institution is called, whether it is public, and where it is told of changes: a stolen account would change these first.
import { isChanged } from '../../model/proposal/system-changes.ts';
import { listChangedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

export const identityChanged = rule({
  code: 'identity-changed',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    for (const { file, slug, before, after } of listChangedFiles(proposal, context))
      for (const key of ['name', 'sector', 'contacts'] as const) {
        const [was, is] = [before.institution?.data[key], after.institution?.data[key]];
        if (after.institution && isChanged(was, is))
          yield { at: ['institution', key], file, slug, key, approval: 'age' as const };
      }
  },
  message: ({ key, slug }) => messages[key](slug),
  hint: () => ({
    ro: 'AGE întreabă instituția la adresa de e-mail de până acum dacă schimbarea este cerută de ea și aprobă.',
    en: 'AGE asks the institution at the e-mail address known so far whether it wants the change, and approves.',
    ru: 'AGE спрашивает учреждение по прежнему адресу электронной почты, действительно ли оно просит об этом, и одобряет.',
  }),
  page: {
    ro: {
      meaning:
        'Denumirea, sectorul și adresele de contact spun cine este instituția și unde află de schimbări. Cine ar fura un cont ar putea mai întâi să schimbe adresa la care se trimit mesajele, de aceea schimbarea lor așteaptă aprobarea AGE.',
      causes: ['instituția are o denumire nouă', 'o adresă de serviciu nouă', 'o greșeală corectată'],
      fix: ['Așteptați aprobarea AGE; grăbiți-o răspunzând de la adresa de până acum.'],
    },
    en: {
      meaning:
        'The name, the sector and the e-mail addresses say who the institution is and where it learns of changes. Whoever stole an account could first redirect the messages, so changing them waits for AGE.',
      causes: ['the institution has a new name', 'a new e-mail address of a department', 'a slip corrected'],
      fix: ["Wait for AGE's approval; speed it up by answering from the e-mail address known so far."],
    },
    ru: {
      meaning:
        'Название, сектор и адреса говорят, что это за учреждение и где оно узнаёт об изменениях. Укравший учётную запись мог бы сначала перевести уведомления на себя, поэтому их изменение ждёт AGE.',
      causes: ['у учреждения новое название', 'новый служебный адрес', 'исправлена ошибка'],
      fix: ['Дождитесь одобрения AGE; ускорить его поможет ответ с прежнего адреса.'],
    },
  },
});

const messages: Record<'name' | 'sector' | 'contacts', (slug: string) => Text> = {
  name: (slug) => ({
    ro: say`Denumirea instituției ${slug} se schimbă.`,
    en: say`The name of the institution ${slug} changes.`,
    ru: say`Меняется название учреждения ${slug}.`,
  }),
  sector: (slug) => ({
    ro: say`Sectorul instituției ${slug} (public sau privat) se schimbă.`,
    en: say`The sector of the institution ${slug} (public or private) changes.`,
    ru: say`Меняется сектор учреждения ${slug} (публичный или частный).`,
  }),
  contacts: (slug) => ({
    ro: say`Se schimbă adresele de e-mail la care scriem instituției ${slug}.`,
    en: say`The e-mail addresses at which we write to the institution ${slug} are being changed.`,
    ru: say`Меняются адреса электронной почты, на которые мы пишем учреждению ${slug}.`,
  }),
};
