// What ends, in words.
import type { Ending, EndingKind } from '../../model/status/expiring.ts';
import { counted } from '../../model/text/counted.ts';
import type { Locale, Text } from '../../model/text/text.ts';

export const endingWords: Readonly<Record<EndingKind, Text>> = {
  certificate: { ro: 'certificat', en: 'certificate', ru: 'сертификат' },
  until: { ro: 'certificat înlocuit', en: 'replaced certificate', ru: 'заменяемый сертификат' },
  exception: { ro: 'excepție', en: 'exception', ru: 'исключение' },
  contract: { ro: 'contract', en: 'contract', ru: 'договор' },
  annex: { ro: 'anexă', en: 'annex', ru: 'приложение к договору' },
  authority: { ro: 'autoritate de certificare', en: 'certificate authority', ru: 'удостоверяющий центр' },
};

/** Whose it is: institution/system (environment), as far as it has them. */
export function ownerText({ institutions, system, environment }: Ending): string {
  const owner = [institutions.join(', '), system].filter(Boolean).join('/');
  return environment === undefined ? owner : [owner, `(${environment})`].filter(Boolean).join(' ');
}

/** How far the last day is: in 8 days, today, 3 days ago. */
export function distanceText(days: number, locale: Locale): string {
  if (days === 0) return today[locale];
  const count = counted(Math.abs(days), 'day', locale);
  return days > 0 ? ahead[locale](count) : ago[locale](count);
}

const today: Text = { ro: 'astăzi', en: 'today', ru: 'сегодня' };
type CountPhrase = Readonly<Record<Locale, (count: string) => string>>;
const ahead: CountPhrase = { ro: (count) => `peste ${count}`, en: (count) => `in ${count}`, ru: (count) => `через ${count}` };
const ago: CountPhrase = { ro: (count) => `acum ${count}`, en: (count) => `${count} ago`, ru: (count) => `${count} назад` };

/** What to do about it, or that nothing has to be done. */
export function adviceFor({ kind, days, replaced, undeclared, unclear }: Ending): Text | undefined {
  if (undeclared) return unclear ? notReadable : notDeclared;
  if (kind === 'certificate') return replaced ? replacedAlready : days < 0 ? gone : renew;
  return kind === 'until' ? (replaced ? undefined : nothingAfter) : other[kind];
}

const notDeclared: Text = {
  ro: 'Este publicat, dar fișierul instituției nu îl mai declară.',
  en: "It is published, but the institution's file no longer declares it.",
  ru: 'Он опубликован, но файл учреждения его больше не содержит.',
};
const notReadable: Text = {
  ro: 'Este publicat și rămâne așa: fișierul instituției are erori și nu poate fi citit în întregime.',
  en: "It is published and stays so: the institution's file has errors and cannot be read as a whole.",
  ru: 'Он опубликован и остаётся: в файле учреждения есть ошибки, и его нельзя прочитать целиком.',
};
const replacedAlready: Text = {
  ro: 'Următorul certificat este deja în listă.',
  en: 'The next certificate is already in the list.',
  ru: 'Следующий сертификат уже в списке.',
};
const gone: Text = {
  ro: 'Sistemul nu mai poate intra. Adăugați certificatul nou.',
  en: 'The system can no longer connect. Add the new certificate.',
  ru: 'Система больше не может подключиться. Добавьте новый сертификат.',
};
const renew: Text = {
  ro: 'Cereți certificatul următor la STISC și adăugați-l lângă acesta.',
  en: 'Order the next certificate from STISC and add it beside this one.',
  ru: 'Закажите в STISC следующий сертификат и добавьте его рядом с этим.',
};
const nothingAfter: Text = {
  ro: 'După această zi nu mai rămâne niciun certificat.',
  en: 'No certificate is left after this day.',
  ru: 'После этого дня не останется ни одного сертификата.',
};

const unprolonged: Text = {
  ro: 'După această zi accesul nu mai are temei: ce este publicat rămâne, dar modificările din fișier nu se mai publică. Semnați prelungirea cu AGE.',
  en: 'After this day the access has no legal basis: what is published stays, but changes to the file are no longer published. Sign the extension with AGE.',
  ru: 'После этого дня у доступа нет основания: опубликованное остаётся, но изменения в файле больше не публикуются. Подпишите продление с AGE.',
};

const other: Readonly<Record<Exclude<EndingKind, 'certificate' | 'until'>, Text>> = {
  exception: {
    ro: 'După această zi regula se aplică din nou. Corectați cauza sau cereți prelungirea la AGE.',
    en: 'After this day the rule applies again. Correct the cause, or ask AGE to extend the exception.',
    ru: 'После этого дня правило снова действует. Устраните причину или попросите AGE продлить исключение.',
  },
  contract: unprolonged,
  annex: unprolonged,
  authority: {
    ro: 'AGE: adăugați din timp autoritatea următoare în policy.yaml.',
    en: 'AGE: add the next authority to policy.yaml in time.',
    ru: 'AGE: заранее добавьте следующий удостоверяющий центр в policy.yaml.',
  },
};
