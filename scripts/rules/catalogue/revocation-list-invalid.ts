// A revocation list that does not count protects nobody, and looks as if it did.
import { dayOf } from '../../model/date.ts';
import { findListFlaw, type ListFlaw } from '../../model/declaration/revocation.ts';
import { environments } from '../../model/environment.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

export const revocationListInvalid = rule({
  code: 'revocation-list-invalid',
  publication: 'keeps',
  isExceptable: true,
  on: 'registry',
  *check(registry, { today, now }) {
    for (const environment of environments)
      for (const declared of registry.revocationLists[environment]) {
        const { name, index, reading } = declared;
        const place = { at: ['environments', environment, 'revocationLists', index], name };
        const why = findListFlaw(declared, { today, now });
        if (why) yield { ...place, why };
        else if ('list' in reading && reading.list.nextUpdate !== undefined && dayOf(reading.list.nextUpdate) < today)
          yield { ...place, severity: 'warning' as const, why: 'old' as const };
      }
  },
  message: ({ name, why }) => messages[why](name),
  hint: () => ({
    ro: 'AGE descarcă lista de la autoritate (de exemplu http://pki.md/crl) și înlocuiește fișierul din registry/authorities.',
    en: 'AGE downloads the list from the authority (for example http://pki.md/crl) and replaces the file in registry/authorities.',
    ru: 'AGE скачивает список у удостоверяющего центра (например, http://pki.md/crl) и заменяет файл в registry/authorities.',
  }),
  page: {
    ro: {
      meaning:
        'O listă de revocare contează numai dacă este semnată de una dintre autoritățile mediului, este întreagă și nu este din viitor. Una depășită nu cunoaște revocările recente.',
      causes: ['fișier deteriorat', 'lista altei autorități', 'lista nu a fost reînnoită'],
      fix: ['Descărcați lista curentă și înlocuiți fișierul.'],
    },
    en: {
      meaning:
        "A revocation list counts only when one of the environment's authorities signed it, when it is whole and not of the future. An outdated one does not know of recent revocations.",
      causes: ['a damaged file', "another authority's list", 'the list was not renewed'],
      fix: ['Download the current list and replace the file.'],
    },
    ru: {
      meaning:
        'Список отзыва учитывается, только если его подписал один из удостоверяющих центров среды, если он полный и дата его не в будущем. Устаревший не знает о недавних отзывах.',
      causes: ['повреждённый файл', 'список другого центра', 'список не обновили'],
      fix: ['Скачайте текущий список и замените файл.'],
    },
  },
});

const messages: Record<ListFlaw | 'old', (name: string) => Text> = {
  unreadable: (name) => ({
    ro: say`Fișierul ${name} nu este o listă de revocare (CRL) în DER strict sau PEM.`,
    en: say`The file ${name} is no revocation list (CRL) in strict DER or PEM.`,
    ru: say`Файл ${name} не является списком отзыва (CRL) в строгом DER или PEM.`,
  }),
  unsigned: (name) => ({
    ro: say`Lista de revocare ${name} nu este semnată de o autoritate a mediului, deci nu este luată în seamă.`,
    en: say`The revocation list ${name} is not signed by an authority of the environment, so it does not count.`,
    ru: say`Список отзыва ${name} не подписан удостоверяющим центром этой среды и не учитывается.`,
  }),
  delta: (name) => ({
    ro: say`Lista de revocare ${name} cuprinde numai modificările față de alta (delta CRL), deci nu este luată în seamă.`,
    en: say`The revocation list ${name} has only the changes since another one (a delta CRL), so it does not count.`,
    ru: say`Список отзыва ${name} содержит только изменения к другому (delta CRL) и не учитывается.`,
  }),
  scope: (name) => ({
    ro: say`Lista de revocare ${name} este numai pentru o parte din certificate (issuingDistributionPoint), deci nu este luată în seamă.`,
    en: say`The revocation list ${name} is for a part of the certificates only (issuingDistributionPoint), so it does not count.`,
    ru: say`Список отзыва ${name} относится только к части сертификатов (issuingDistributionPoint) и не учитывается.`,
  }),
  extension: (name) => ({
    ro: say`Lista de revocare ${name} are o extensie critică neînțeleasă, deci nu este luată în seamă.`,
    en: say`The revocation list ${name} has a critical extension that is not understood, so it does not count.`,
    ru: say`В списке отзыва ${name} есть непонятное критическое расширение, поэтому он не учитывается.`,
  }),
  future: (name) => ({
    ro: say`Lista de revocare ${name} este datată în viitor, deci nu este luată în seamă.`,
    en: say`The revocation list ${name} is dated in the future, so it does not count.`,
    ru: say`Список отзыва ${name} датирован будущим и не учитывается.`,
  }),
  old: (name) => ({
    ro: say`Lista de revocare ${name} este depășită: autoritatea a publicat între timp alta.`,
    en: say`The revocation list ${name} is outdated: its authority has published another one since.`,
    ru: say`Список отзыва ${name} устарел: удостоверяющий центр уже опубликовал новый.`,
  }),
};
