// What of a test no gateway saw, one by one, and what can be done about each.
import { sayCounted } from '../text/counted.ts';
import { say, type Text } from '../text/text.ts';
import type { Unobserved } from './unobserved.ts';

export interface UnobservedPlace {
  /** As its institution calls it. */
  readonly system: string;
  /** In how many last days it would have counted. */
  readonly days: number;
}

/** One sentence. */
export function unobservedText(missing: Unobserved, place: UnobservedPlace): Text {
  if (missing.kind === 'type') return typeUnseen(missing.type, place);
  return sentences[missing.kind](place);
}

type Plain = Exclude<Unobserved['kind'], 'type'>;

const sentences: Record<Plain, (place: UnobservedPlace) => Text> = {
  gateway: ({ system }) => ({
    ro: say`Despre testarea sistemului ${system} nu există niciun raport: niciun gateway de testare nu transmite rapoarte.`,
    en: say`There is no report about the test of ${system}: no gateway of staging sends reports.`,
    ru: say`О тестировании системы ${system} нет ни одного отчёта: ни один тестовый шлюз не присылает отчётов.`,
  }),
  report: ({ system }) => ({
    ro: say`Despre testarea sistemului ${system} nu există acum niciun raport al gateway-ului de testare care să poată fi crezut.`,
    en: say`There is no report of the gateway of staging about the test of ${system} that can be believed now.`,
    ru: say`О тестировании системы ${system} сейчас нет отчёта тестового шлюза, которому можно верить.`,
  }),
  test: ({ system, days }) => ({
    ro: say`În ultimele ${sayCounted(days, 'day', 'ro')} gateway-ul de testare nu a văzut niciun apel reușit al sistemului ${system} cu accesul confirmat.`,
    en: say`In the last ${sayCounted(days, 'day', 'en')} the gateway of staging saw no successful call of ${system} with the access that is confirmed.`,
    ru: say`За последние ${sayCounted(days, 'day', 'ru')} тестовый шлюз не видел ни одного успешного запроса системы ${system} с подтверждаемым доступом.`,
  }),
  certificate: ({ system }) => ({
    ro: say`Gateway-ul de testare nu a văzut niciun apel reușit cu certificatul înregistrat al sistemului ${system}.`,
    en: say`The gateway of staging saw no successful call with the registered certificate of ${system}.`,
    ru: say`Тестовый шлюз не видел успешных запросов с зарегистрированным сертификатом системы ${system}.`,
  }),
  address: ({ system }) => ({
    ro: say`Gateway-ul de testare nu a văzut niciun apel reușit de la o adresă înregistrată a sistemului ${system}.`,
    en: say`The gateway of staging saw no successful call from a registered address of ${system}.`,
    ru: say`Тестовый шлюз не видел успешных запросов с зарегистрированного адреса системы ${system}.`,
  }),
};

const typeUnseen = (type: string, { system }: UnobservedPlace): Text => ({
  ro: say`Gateway-ul de testare nu a văzut niciun apel reușit al sistemului ${system} pentru tipul de document ${type}.`,
  en: say`The gateway of staging saw no successful call of ${system} for the document type ${type}.`,
  ru: say`Тестовый шлюз не видел ни одного успешного запроса системы ${system} для типа документов ${type}.`,
});

/** What the institution can do so that it is seen; a reason is always possible instead. */
export function unobservedAdvice(missing: Unobserved): Text {
  if (missing.kind !== 'type') return advice[missing.kind];
  return {
    ro: say`Apelați în mediul de testare tipul ${missing.type} până reușește; sau numiți-l în motiv și scrieți de ce nu se poate.`,
    en: say`Call ${missing.type} in the test environment until it succeeds; or name it in the reason and say why that cannot be done.`,
    ru: say`Запрашивайте тип ${missing.type} в тестовой среде, пока не получится; или назовите его в причине и напишите, почему это невозможно.`,
  };
}

const advice: Record<Plain, Text> = {
  gateway: {
    ro: 'Scrieți motivul: ce ați testat fără ca gateway-ul să poată dovedi. AGE îl aprobă.',
    en: 'Write the reason: what you tested without the gateway being able to prove it. AGE approves it.',
    ru: 'Укажите причину: что вы протестировали без доказательств шлюза. Её одобряет AGE.',
  },
  report: {
    ro: 'Raportul vine de obicei în mai puțin de o oră după apeluri. Dacă nu vine, scrieți-i AGE sau scrieți motivul.',
    en: 'The report usually comes less than an hour after the calls. If it does not, write to AGE, or write the reason.',
    ru: 'Отчёт обычно приходит меньше чем через час после запросов. Если его нет, напишите в AGE или укажите причину.',
  },
  test: {
    ro: 'Apelați MDocs din mediul de testare, cu certificatul și de la adresa din fișier, apoi așteptați raportul (sub o oră); sau scrieți motivul.',
    en: 'Call MDocs in the test environment, with the certificate and from the address in the file, then wait for the report (under an hour); or write the reason.',
    ru: 'Обратитесь к MDocs в тестовой среде с сертификатом и с адреса из файла и дождитесь отчёта (меньше часа); или укажите причину.',
  },
  certificate: {
    ro: 'Apelați cu certificatul care este acum în fișier pentru staging; sau scrieți motivul.',
    en: 'Call with the certificate that the file now has for staging; or write the reason.',
    ru: 'Обратитесь с сертификатом, который сейчас указан в файле для staging; или укажите причину.',
  },
  address: {
    ro: 'Apelați de la o adresă care este acum în fișier pentru staging; sau scrieți motivul.',
    en: 'Call from an address that the file now has for staging; or write the reason.',
    ru: 'Обратитесь с адреса, который сейчас указан в файле для staging; или укажите причину.',
  },
};
