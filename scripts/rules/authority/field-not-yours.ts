// Values that AGE gives, such as the client id: whoever writes one, it is valid once AGE approves exactly that. Nobody else takes one away.

import { isOfAge } from '../../model/proposal/age-account.ts';
import { type FieldChange, findAgeFieldChanges } from '../../model/proposal/age-fields.ts';
import { listTouchedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { type Locale, Phrase, say, type Text } from '../../model/text/text.ts';

export const fieldNotYours = rule({
  code: 'field-not-yours',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    const byAge = isOfAge(proposal, context.baseRegistry);
    for (const { file, change: touched, before, after } of listTouchedFiles(proposal, context))
      if (after && (before || !touched.before))
        for (const change of findAgeFieldChanges(before, after)) {
          const details = { file, author: proposal.author.login, ...change };
          if (change.kind !== 'removed') yield { ...details, severity: 'notice' as const, approval: 'age' as const };
          else if (!byAge) yield details;
        }
  },
  message: (details) => messages[details.kind](details),
  hint: ({ kind }) => (kind === 'removed' ? putBack : compareAndApprove),
  page: {
    ro: {
      meaning:
        'Unele valori, cum ar fi clientId, le atribuie AGE. Oricine le poate propune într-o cerere, dar contează numai după ce un cont AGE, altul decât autorul, aprobă exact versiunea în care stau. O versiune nouă așteaptă din nou. O valoare dată nu o poate șterge instituția.',
      causes: [
        'cererea unui sistem nou are un clientId propus sau scris de AGE',
        'clientId a fost copiat din alt fișier sau din alt mediu',
        'rândul a fost șters sau schimbat din greșeală la editare',
      ],
      fix: [
        'La un sistem nou instituția nu are nimic de făcut: AGE compară valoarea cu MPass, o corectează și aprobă.',
        'La un sistem existent, puneți înapoi valoarea din versiunea acceptată, dacă schimbarea este o greșeală.',
        'Dacă valoarea chiar trebuie schimbată, scrieți-i AGE.',
      ],
    },
    en: {
      meaning:
        'Some values, such as the clientId, are given by AGE. Anybody can propose them in a request, but they count only once an AGE account that is not the author approves exactly the version that has them. A new version waits again. The institution cannot delete a value that was given.',
      causes: [
        'the request for a new system has a clientId that was proposed or written by AGE',
        'the clientId was copied from another file or environment',
        'the line was deleted or changed by mistake while editing',
      ],
      fix: [
        'For a new system the institution has nothing to do: AGE compares the value with MPass, corrects it and approves.',
        'For an existing system put back the value of the accepted version if the change is a mistake.',
        'If the value really has to change, write to AGE.',
      ],
    },
    ru: {
      meaning:
        'Некоторые значения, например clientId, присваивает AGE. Предложить их в заявке может каждый, но действуют они только после того, как учётная запись AGE (не автор) одобрит именно ту версию, в которой они стоят. Новая версия снова ждёт одобрения. Удалить присвоенное значение учреждение не может.',
      causes: [
        'в заявке новой системы есть предложенный или записанный AGE clientId',
        'clientId скопирован из другого файла или другой среды',
        'строку случайно удалили или изменили при редактировании',
      ],
      fix: [
        'Для новой системы учреждению ничего делать не нужно: AGE сверит значение с MPass, исправит и одобрит.',
        'Для существующей системы верните значение из принятой версии, если изменение ошибочно.',
        'Если значение действительно нужно изменить, напишите в AGE.',
      ],
    },
  },
});

type ChangeDetails = Pick<FieldChange, 'field' | 'system' | 'value' | 'former'> & { readonly author: string };

/** In words where the value is a client id, which is the only one that the schemas know. */
function subjectOf({ field, system = 'institution' }: ChangeDetails): Record<Locale, Phrase> {
  const [, environment] = /^environments\.(staging|production)\.clientId$/.exec(field) ?? [];
  const path = new Phrase(say`${field} (${system})`);
  if (environment === undefined) return { ro: path, en: path, ru: path };
  const where = environment === 'staging' ? inStaging : inProduction;
  return {
    ro: new Phrase(say`Identificatorul de client al sistemului ${system} în ${new Phrase(where.ro)}`),
    en: new Phrase(say`The client id of the system ${system} in ${new Phrase(where.en)}`),
    ru: new Phrase(say`Идентификатор клиента системы ${system} в ${new Phrase(where.ru)}`),
  };
}

const inStaging: Text = {
  ro: 'mediul de testare (staging)',
  en: 'the test environment (staging)',
  ru: 'тестовой среде (staging)',
};
const inProduction: Text = {
  ro: 'mediul de producție (production)',
  en: 'the production environment (production)',
  ru: 'рабочей среде (production)',
};

const shownValue = ({ value }: ChangeDetails): string => value ?? '-';

const messages: Record<FieldChange['kind'], (details: ChangeDetails) => Text> = {
  added: (of) => ({
    ro: say`${subjectOf(of).ro} este o valoare pe care o atribuie AGE. În cerere este ${shownValue(of)}; contează după ce AGE aprobă exact această versiune.`,
    en: say`${subjectOf(of).en} is a value that AGE assigns. The request has ${shownValue(of)}; it counts once AGE approves exactly this version.`,
    ru: say`${subjectOf(of).ru}: это значение присваивает AGE. В заявке указано ${shownValue(of)}; оно действует после того, как AGE одобрит именно эту версию.`,
  }),
  changed: (of) => ({
    ro: say`${subjectOf(of).ro} este o valoare pe care o atribuie AGE. Cererea o schimbă din ${of.former ?? '-'} în ${shownValue(of)}; schimbarea contează după ce AGE aprobă exact această versiune.`,
    en: say`${subjectOf(of).en} is a value that AGE assigns. The request changes it from ${of.former ?? '-'} to ${shownValue(of)}; the change counts once AGE approves exactly this version.`,
    ru: say`${subjectOf(of).ru}: это значение присваивает AGE. Заявка меняет его с ${of.former ?? '-'} на ${shownValue(of)}; изменение действует после того, как AGE одобрит именно эту версию.`,
  }),
  removed: (of) => ({
    ro: say`${subjectOf(of).ro} a fost șters de contul ${of.author}, dar această valoare o scoate numai AGE.`,
    en: say`${subjectOf(of).en} was deleted by the account ${of.author}, but this value is taken out by AGE only.`,
    ru: say`${subjectOf(of).ru}: это значение удалено учётной записью ${of.author}, но убирает его только AGE.`,
  }),
};

const putBack: Text = {
  ro: 'Puneți înapoi valoarea din versiunea acceptată. Dacă nu mai este bună, scrieți-i AGE.',
  en: 'Put back the value of the accepted version. If it is no longer right, write to AGE.',
  ru: 'Верните значение из принятой версии. Если оно больше не подходит, напишите в AGE.',
};

const compareAndApprove: Text = {
  ro: 'AGE compară valoarea cu MPass, o corectează în această cerere dacă este alta și aprobă.',
  en: 'AGE compares the value with MPass, corrects it in this request if it is another one, and approves.',
  ru: 'AGE сверяет значение с MPass, при необходимости исправляет его в этой заявке и одобряет.',
};
