// Tested means observed: what no gateway of staging saw of a test takes a reason of the institution, which AGE approves.
import { isTakenOver } from '../../model/declaration/taken-over.ts';
import { observedDaysOf } from '../../model/gateway/traffic.ts';
import { findUnobserved, isNamedIn, type Unobserved } from '../../model/gateway/unobserved.ts';
import { unobservedAdvice, unobservedText } from '../../model/gateway/unobserved-words.ts';
import { type AccessPair, isEqual, pairAccesses } from '../../model/proposal/system-changes.ts';
import { findRenamed, listTouchedFiles } from '../../model/proposal/touched-files.ts';
import { type Context, rule } from '../../model/rule/rule.ts';
import { forEachLanguage, type Locale, Phrase, quoteWhole, say, type Text } from '../../model/text/text.ts';

type Missing = readonly [Unobserved, ...Unobserved[]];

function* checkAccess(file: string, { before, after }: AccessPair, context: Context) {
  const { confirmation } = after.valid;
  if (after.environment !== 'production' || !confirmation || isTakenOver(confirmation, context.registry.policy)) return;
  // Another address or wording of the report opens nothing that was not open; what AGE took over nobody has tested.
  const wasTested = before && !isTakenOver(before.valid.confirmation, context.registry.policy);
  if (wasTested && isEqual(before.data.confirmation, after.data.confirmation, untold)) return;
  const system = before?.system.digest === after.system.digest ? before?.system : undefined;
  const missing = findUnobserved(system, context);
  const place = { file, system: after.system.valid.id, days: observedDaysOf(context.registry) };
  const at = [...after.path, 'confirmation'];
  const { unobserved: reason } = confirmation;
  const unnamed = reason === undefined ? missing : missing.filter((one) => !isNamedIn(reason, one));
  for (const one of unnamed) yield { ...place, at, missing: [one] as Missing, reason: undefined };
  const [first, ...more] = missing;
  if (reason !== undefined && first && unnamed.length === 0)
    yield {
      ...{ ...place, at: [...at, 'unobserved'], missing: [first, ...more] as Missing, reason },
      ...{ severity: 'warning' as const, approval: 'age' as const },
    };
}

const untold = new Set(['by', 'report']);

export const testUnobserved = rule({
  code: 'test-unobserved',
  publication: 'unmerged',
  on: 'proposal',
  ofHistory: true,
  *check(proposal, context) {
    const files = listTouchedFiles(proposal, context);
    for (const touched of files) {
      const before = touched.before ?? files.find((one) => findRenamed(one, files) === touched)?.before;
      // Of a file that could not be read nobody knows what it confirmed.
      if (touched.change.before && !before) continue;
      for (const pair of pairAccesses(before, touched.after)) yield* checkAccess(touched.file, pair, context);
    }
  },
  message: (details) => (details.reason === undefined ? unobservedText(details.missing[0], details) : reasonText(details)),
  hint: ({ reason, missing: [first] }) => (reason === undefined ? adviceIn(first) : compareWithReport),
  page: {
    ro: {
      meaning:
        'Producția se deschide pentru ce a văzut gateway-ul de testare: în zilele din policy.yaml (observedWithinDays) un certificat înregistrat, de la o adresă înregistrată, și fiecare tip de document declarat, cu succes. Pentru ce nu a văzut, instituția scrie un motiv, iar AGE îl aprobă.',
      causes: [
        'un tip de document nu a fost cerut niciodată cu succes',
        'testarea este prea veche sau a fost făcută cu alt acces',
        'apelurile au fost refuzate: alt certificat sau altă adresă decât în fișier',
        'gateway-ul de testare nu transmite rapoarte',
      ],
      fix: [
        'Apelați în mediul de testare ce lipsește; raportul gateway-ului vine în mai puțin de o oră, iar cererea este verificată din nou.',
        'Sau scrieți la unobserved, în confirmare, de ce nu se poate, numind fiecare tip de document care lipsește. AGE aprobă motivul.',
      ],
    },
    en: {
      meaning:
        'Production is opened for what the gateway of staging saw: within the days of policy.yaml (observedWithinDays) a registered certificate, from a registered address, and each declared document type, with success. For what it did not see the institution writes a reason, and AGE approves it.',
      causes: [
        'a document type was never asked for with success',
        'the test is too old, or was made with another access',
        'the calls were refused: another certificate or address than the file has',
        'the gateway of staging sends no reports',
      ],
      fix: [
        'Call in the test environment what is missing; the report of the gateway comes in less than an hour, and the request is checked again.',
        'Or write under unobserved, in the confirmation, why that cannot be done, and name each document type that is missing. AGE approves the reason.',
      ],
    },
    ru: {
      meaning:
        'Рабочая среда открывается для того, что видел тестовый шлюз: за дни из policy.yaml (observedWithinDays) зарегистрированный сертификат, с зарегистрированного адреса, и каждый объявленный тип документов, успешно. Для остального учреждение указывает причину, и её одобряет AGE.',
      causes: [
        'тип документов ни разу не запрошен успешно',
        'тестирование слишком старое или прошло с другим доступом',
        'запросы отклонены: сертификат или адрес не те, что в файле',
        'тестовый шлюз не присылает отчётов',
      ],
      fix: [
        'Запросите в тестовой среде недостающее; отчёт шлюза приходит меньше чем через час, и заявка проверяется снова.',
        'Или напишите в confirmation, в поле unobserved, почему это невозможно, и назовите каждый недостающий тип документов. Причину одобряет AGE.',
      ],
    },
  },
});

interface ReasonDetails {
  readonly system: string;
  readonly days: number;
  readonly missing: Missing;
  readonly reason?: string;
}

/** What AGE approves, in one paragraph. */
function reasonText({ missing, reason = '', ...place }: ReasonDetails): Text {
  const all = (locale: Locale) => new Phrase(missing.map((one) => unobservedText(one, place)[locale]).join(' '));
  return {
    ro: say`Nu tot ce se confirmă a fost văzut de gateway. ${all('ro')} Motivul instituției, pe care îl aprobă AGE: ${quoteWhole(reason)}`,
    en: say`Not everything that is confirmed was seen by a gateway. ${all('en')} The reason of the institution, which AGE approves: ${quoteWhole(reason)}`,
    ru: say`Не всё, что подтверждается, видел шлюз. ${all('ru')} Причина, указанная учреждением, которую одобряет AGE: ${quoteWhole(reason)}`,
  };
}

const adviceIn = (missing: Unobserved): Text =>
  forEachLanguage((locale) => `${unobservedAdvice(missing)[locale]} ${whereToWrite[locale]}`);

const whereToWrite: Text = {
  ro: 'Motivul stă în confirmation, la unobserved.',
  en: 'The reason stands in confirmation, under unobserved.',
  ru: 'Причина указывается в confirmation, в поле unobserved.',
};

const compareWithReport: Text = {
  ro: 'AGE verifică dacă motivul ajunge pentru ce lipsește; aprobarea este și pentru motiv.',
  en: 'AGE checks whether the reason is enough for what is missing; the approval is of the reason, too.',
  ru: 'AGE проверяет, достаточна ли причина для недостающего; одобрение относится и к причине.',
};
