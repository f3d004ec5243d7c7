// Values that only AGE gives, such as the client id: whoever else adds, changes or removes one is stopped.
import { type FieldChange, findAgeFieldChanges } from '../../model/proposal/age-fields.ts';
import { isAge } from '../../model/proposal/approval.ts';
import { listTouchedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say } from '../../model/text/text.ts';

export const fieldNotYours = rule({
  code: 'field-not-yours',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    if (isAge(proposal.author, context.baseRegistry)) return;
    for (const { file, change: touched, before, after } of listTouchedFiles(proposal, context))
      if (after && (before || !touched.before))
        for (const change of findAgeFieldChanges(before, after)) yield { file, author: proposal.author.login, ...change };
  },
  message: ({ kind, field, author, system }) => ({
    ro: say`${field} (${subjectName(system)}) ${verbs[kind].ro} de contul ${author}, dar această valoare o scrie numai AGE.`,
    en: say`${field} (${subjectName(system)}) ${verbs[kind].en} by the account ${author}, but this value is written by AGE only.`,
    ru: say`${field} (${subjectName(system)}) ${verbs[kind].ru} учётной записью ${author}, но это значение записывает только AGE.`,
  }),
  hint: ({ kind }) => hints[kind],
  page: {
    ro: {
      meaning:
        'Unele valori, cum ar fi clientId, le atribuie AGE. Instituția nu le scrie, nu le schimbă și nu le șterge singură.',
      causes: [
        'clientId a fost copiat din alt fișier sau din alt mediu',
        'rândul a fost șters sau schimbat din greșeală la editare',
        'un sistem nou a fost făcut prin copierea unuia existent',
      ],
      fix: [
        'La un sistem nou, lăsați rândul afară: AGE îl scrie.',
        'La un sistem existent, puneți înapoi valoarea din versiunea acceptată.',
        'Dacă valoarea chiar trebuie schimbată, scrieți-i AGE.',
      ],
    },
    en: {
      meaning:
        'Some values, such as the clientId, are given by AGE. The institution does not write, change or delete them by itself.',
      causes: [
        'the clientId was copied from another file or environment',
        'the line was deleted or changed by mistake while editing',
        'a new system was made by copying an existing one',
      ],
      fix: [
        'For a new system leave the line out: AGE writes it.',
        'For an existing system put back the value of the accepted version.',
        'If the value really has to change, write to AGE.',
      ],
    },
    ru: {
      meaning:
        'Некоторые значения, например clientId, присваивает AGE. Учреждение само их не записывает, не меняет и не удаляет.',
      causes: [
        'clientId скопирован из другого файла или другой среды',
        'строку случайно удалили или изменили при редактировании',
        'новую систему сделали копированием существующей',
      ],
      fix: [
        'Для новой системы пропустите строку: её запишет AGE.',
        'Для существующей системы верните значение из принятой версии.',
        'Если значение действительно нужно изменить, напишите в AGE.',
      ],
    },
  },
});

type ChangeKind = FieldChange['kind'];

/** The system, or the institution as a whole. */
const subjectName = (system: string | undefined): string => system ?? 'institution';

const verbs: Record<ChangeKind, Record<'ro' | 'en' | 'ru', Phrase>> = {
  added: { ro: new Phrase('a fost adăugat'), en: new Phrase('was added'), ru: new Phrase('добавлено') },
  changed: { ro: new Phrase('a fost schimbat'), en: new Phrase('was changed'), ru: new Phrase('изменено') },
  removed: { ro: new Phrase('a fost șters'), en: new Phrase('was deleted'), ru: new Phrase('удалено') },
};

const back = {
  ro: 'Puneți înapoi valoarea din versiunea acceptată. Dacă trebuie schimbată, scrieți-i AGE.',
  en: 'Put back the value of the accepted version. If it has to change, write to AGE.',
  ru: 'Верните значение из принятой версии. Если его нужно изменить, напишите в AGE.',
};

const hints: Record<ChangeKind, typeof back> = {
  added: {
    ro: 'Ștergeți rândul; AGE îl scrie la aprobare.',
    en: 'Delete the line; AGE writes it when it approves.',
    ru: 'Удалите строку; AGE запишет её при одобрении.',
  },
  changed: back,
  removed: back,
};
