// The step into production: real documents, so AGE approves it.
import { isTakenOver } from '../../model/declaration/taken-over.ts';
import { trafficOf } from '../../model/gateway/traffic.ts';
import { trafficText } from '../../model/gateway/traffic-words.ts';
import { isAge } from '../../model/proposal/age-account.ts';
import { isEqual, pairAccesses } from '../../model/proposal/system-changes.ts';
import { listTouchedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { forEachLanguage, say, type Text } from '../../model/text/text.ts';

export const confirmationAdded = rule({
  code: 'confirmation-added',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  ofHistory: true,
  *check(proposal, context) {
    for (const { file, ...touched } of listTouchedFiles(proposal, context))
      for (const { before, after } of pairAccesses(touched.before, touched.after)) {
        const isUnread = touched.change.before && !touched.before;
        if (after.environment !== 'production' || isUnread) continue;
        const place = { file, system: after.system.valid.id, approval: 'age' as const, seen: undefined };
        const { confirmation } = after.valid;
        const isChanged = confirmation && !isEqual(before?.data.confirmation, after.data.confirmation);
        if (isChanged && isTakenOver(confirmation, context.registry.policy) && !isAge(proposal.author, context.baseRegistry))
          yield { ...place, at: [...after.path, 'confirmation', 'by'], kind: 'by-age' as const, severity: 'error' as const };
        else if (isChanged)
          yield {
            ...place,
            at: [...after.path, 'confirmation'],
            kind: 'confirmed' as const,
            seen: trafficOf(after.system, context),
          };
        else if (!before) yield { ...place, at: after.path, kind: 'first' as const };
      }
  },
  message: ({ kind, system, seen }) => {
    const text = messages[kind](system);
    return seen ? forEachLanguage((locale) => `${text[locale]} ${trafficText(seen)[locale]}`) : text;
  },
  hint: ({ kind }) => (kind === 'by-age' ? ownMailbox : awaitAge),
  page: {
    ro: {
      meaning:
        'În producție sunt documente reale. De aceea trecerea în producție și orice schimbare a confirmării așteaptă aprobarea AGE.',
      causes: [
        'testarea a reușit și instituția cere producția',
        'sistemul a fost testat din nou după o schimbare',
        'la by stă adresa AGE: cererea este refuzată, dacă nu o face un cont AGE',
      ],
      fix: ['Așteptați aprobarea AGE.', 'Scrieți în report ce ați testat și cu ce rezultat: AGE decide după el.'],
    },
    en: {
      meaning:
        "Production has real documents. So the step into production and every change of the confirmation wait for AGE's approval.",
      causes: [
        'the test succeeded and the institution asks for production',
        'the system was tested again after a change',
        "AGE's own e-mail address stands under by: unless an AGE account asks, the request is refused",
      ],
      fix: ["Wait for AGE's approval.", 'Write under report what you tested and with what result: AGE decides by it.'],
    },
    ru: {
      meaning:
        'В рабочей среде настоящие документы. Поэтому переход в неё и любое изменение подтверждения ожидают одобрения AGE.',
      causes: [
        'тестирование прошло успешно, и учреждение запрашивает доступ к рабочей среде',
        'систему протестировали заново после изменения',
        'в by указан адрес AGE: заявка отклоняется, если её отправила не учётная запись AGE',
      ],
      fix: ['Дождитесь одобрения AGE.', 'Укажите в report, что протестировано и с каким результатом: по нему решает AGE.'],
    },
  },
});

const awaitAge: Text = {
  ro: 'AGE citește raportul testării, verifică certificatul și adresele de producție și aprobă.',
  en: 'AGE reads the report of the test, checks the certificate and the addresses of production, and approves.',
  ru: 'AGE читает отчёт о тестировании, проверяет сертификат и адреса рабочей среды и одобряет.',
};

const ownMailbox: Text = {
  ro: 'Scrieți la by adresa de serviciu a celor din instituție care au testat.',
  en: 'Write under by the e-mail address of those in the institution who tested.',
  ru: 'Укажите в by служебный адрес тех в учреждении, кто тестировал.',
};

const messages: Record<'by-age' | 'confirmed' | 'first', (system: string) => Text> = {
  'by-age': (system) => ({
    ro: say`Confirmarea testării sistemului ${system} este scrisă în numele AGE; numai un cont AGE o poate scrie așa.`,
    en: say`The confirmation of the test of ${system} is written in the name of AGE; only an AGE account may write it so.`,
    ru: say`Подтверждение тестирования системы ${system} написано от имени AGE; так его может написать только учётная запись AGE.`,
  }),
  confirmed: (system) => ({
    ro: say`Sistemul ${system} cere accesul în producție: a adăugat sau a schimbat confirmarea testării.`,
    en: say`The system ${system} asks for access to production: it adds or changes the confirmation of the test.`,
    ru: say`Система ${system} запрашивает доступ к рабочей среде: подтверждение тестирования добавлено или изменено.`,
  }),
  first: (system) => ({
    ro: say`Sistemul ${system} își declară pentru prima dată accesul în producție, încă fără confirmarea testării.`,
    en: say`The system ${system} declares its access to production for the first time, still without the confirmation of the test.`,
    ru: say`Система ${system} впервые объявляет доступ к рабочей среде, пока без подтверждения тестирования.`,
  }),
};
