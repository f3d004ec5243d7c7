// What a problem does to what is published, in words: for its page.
import type { Problem, PublicationEffect } from '../model/finding/finding.ts';
import type { AnyRule } from '../model/rule/rule.ts';
import type { Locale, Text } from '../model/text/text.ts';

/** One sentence about the effect; one more where the problem is no error by default, and one more where it can occur in the registry. */
export function describeEffect({ severity, publication, inRegistry, on }: AnyProblem, locale: Locale): string {
  const isOfRequest = publication === 'unmerged';
  const isInRegistry = on === undefined || on === 'registry' || on === 'documentType';
  return [
    ...(severity === 'error' || isOfRequest ? [] : [onlyErrors[locale]]),
    effects[publication][locale],
    ...(isInRegistry && !isOfRequest ? [(inRegistry ? stopsNothing : stopsEverybody)[locale]] : []),
  ].join(' ');
}

/** A rule, or what the reader notices in any file. */
type AnyProblem = Problem<never> & Partial<Pick<AnyRule, 'on'>>;

const onlyErrors: Text = {
  ro: 'Devine eroare numai unde o cere regula sau politica AGE; până atunci nu schimbă nimic din ce este publicat.',
  en: 'This becomes an error only where the rule or the policy of AGE says so; until then it changes nothing of what is published.',
  ru: 'Становится ошибкой, только если этого требует правило или политика AGE; до тех пор ничего в опубликованном не меняет.',
};

const stopsNothing: Text = {
  ro: 'O astfel de eroare în registry/ nu oprește publicarea.',
  en: 'Such an error in registry/ does not stop publication.',
  ru: 'Такая ошибка в registry/ не останавливает публикацию.',
};

const stopsEverybody: Text = {
  ro: 'O eroare în registry/ lasă așa cum este accesul tuturor instituțiilor.',
  en: 'An error in registry/ leaves the access of all institutions as it is.',
  ru: 'Ошибка в registry/ оставляет прежним доступ всех учреждений.',
};

const unread: Text = {
  ro: 'Cât timp eroarea nu este corectată, accesul publicat al instituției rămâne așa cum este; o suspendare sau o oprire definitivă care din cauza ei nu poate fi citită cu siguranță nu are efect.',
  en: 'While this error stands, the published access of the institution stays as it is; a suspension or a removal that it makes unclear does not take effect.',
  ru: 'Пока ошибка не исправлена, опубликованный доступ учреждения остаётся прежним; приостановка или прекращение доступа, которые из-за неё нельзя прочитать однозначно, не действуют.',
};

const effects: Readonly<Record<PublicationEffect, Text>> = {
  keeps: {
    ro: 'Cât timp eroarea nu este corectată, accesul publicat al instituției rămâne așa cum este; suspendarea și revocarea au efect și atunci.',
    en: 'While this error stands, the published access of the institution stays as it is; suspension and revocation still take effect.',
    ru: 'Пока ошибка не исправлена, опубликованный доступ учреждения остаётся прежним; приостановка и отзыв действуют и тогда.',
  },
  'keeps-unread': unread,
  'keeps-unread-around': unread,
  'keeps-production': {
    ro: 'Cât timp eroarea nu este corectată, accesul publicat al instituției la mediul de producție (production) rămâne așa cum este; ce este scris pentru mediul de testare (staging) se publică.',
    en: 'While this error stands, the published access of the institution to the production environment (production) stays as it is; what the file says for the test environment (staging) is published.',
    ru: 'Пока ошибка не исправлена, опубликованный доступ учреждения к рабочей среде (production) остаётся прежним; записанное для тестовой среды (staging) публикуется.',
  },
  'keeps-tested': {
    ro: 'Cât timp eroarea nu este corectată, sistemul păstrează accesul testat la mediul de producție (production); restul se publică.',
    en: 'While this error stands, the system keeps the tested access to the production environment (production); everything else is published.',
    ru: 'Пока ошибка не исправлена, система сохраняет протестированный доступ к рабочей среде (production); остальное публикуется.',
  },
  'takes-effect': {
    ro: 'Are efect automat: certificatul nu mai deschide nimic, iar restul fișierului se publică.',
    en: 'This takes effect by itself: the certificate no longer opens anything, and the rest of the file is published.',
    ru: 'Действует автоматически: сертификат больше ничего не открывает, а остальное в файле публикуется.',
  },
  conflicts: {
    ro: 'Cât timp eroarea nu este corectată, accesul publicat al instituțiilor vizate rămâne așa cum este; dacă numai una dintre ele avea deja publicat ce declară toate, modificările ei se publică.',
    en: 'While this error stands, the published access of the institutions concerned stays as it is; if only one of them had already been published with what they all declare, its changes are published.',
    ru: 'Пока ошибка не исправлена, опубликованный доступ затронутых учреждений остаётся прежним; если то, что указали все они, раньше было опубликовано только у одного из них, его изменения публикуются.',
  },
  unmerged: {
    ro: 'Privește o cerere (pull request): ce este publicat se schimbă numai după acceptarea ei.',
    en: 'This is about a request (pull request): what is published changes only once the request is accepted.',
    ru: 'Касается заявки (pull request): опубликованное изменится только после её принятия.',
  },
};
