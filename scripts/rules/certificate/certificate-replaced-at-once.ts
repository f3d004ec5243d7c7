// Who asks for a client remembers the answer for 30 minutes: the old certificate must stay listed while the new one becomes known.
import { hasEnded, hasExpired } from '../../model/declaration/certificate-use.ts';
import type { Facts } from '../../model/declaration/facts.ts';
import { type AccessPart, type CertificatePart, certificateOf, isSuspended } from '../../model/declaration/integration.ts';
import { isWhole } from '../../model/declaration/refused.ts';
import { isRefused, revocationOf } from '../../model/declaration/revocation.ts';
import { type Context, rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { quoteAll, say } from '../../model/text/text.ts';
import { nameAt } from './in-use.ts';

function accessIn(base: Facts, { of, system, environment }: AccessPart): AccessPart | undefined {
  return base.systemOf({ institution: of.slug, system: system.valid.id })?.accesses[environment];
}

/** Neither over nor revoked: what is wrong with it otherwise is told as that. */
function opensAccess(part: CertificatePart, context: Context): boolean {
  const certificate = certificateOf(part);
  if (!certificate || hasEnded(part.valid, context.today) || hasExpired(certificate, context)) return false;
  return revocationOf(certificate, context, part.access.environment) === undefined;
}

const hashOf = (part: CertificatePart): string => certificateOf(part)?.sha256 ?? '';

export const certificateReplacedAtOnce = rule({
  code: 'certificate-replaced-at-once',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'access',
  *check(access, context) {
    const before = context.base && accessIn(context.base, access);
    // What cannot be read is not taken out.
    const isRead = isWhole(access.data.certificates) && access.certificates.every(certificateOf);
    if (!before || !isRead || isSuspended(before.system.valid) || isSuspended(access.system.valid)) return;
    const gone = before.certificates.filter((part) => opensAccess(part, context));
    // Nobody misses what the gateway refuses.
    if (gone.every((part) => isRefused(part, context))) return;
    const kept = new Set(access.certificates.filter((part) => opensAccess(part, context)).map(hashOf));
    if (kept.size === 0 || gone.some((part) => kept.has(hashOf(part)))) return;
    yield { at: [...access.path, 'certificates'], names: gone.map((part) => nameAt(part).name), environment: access.environment };
  },
  message: ({ names, environment }) => ({
    ro: say`Aceeași cerere adaugă în ${sayPlace(environment, 'ro')} certificatul nou și scoate din listă: ${quoteAll(names)}.`,
    en: say`The same request adds the new certificate in ${sayPlace(environment, 'en')} and takes out of the list: ${quoteAll(names)}.`,
    ru: say`Та же заявка добавляет в ${sayPlace(environment, 'ru')} новый сертификат и убирает из списка: ${quoteAll(names)}.`,
  }),
  hint: () => ({
    ro: 'Lăsați-l pe cel vechi lângă cel nou și scrieți-i until cu ultima zi în care mai este folosit, cel puțin ziua de azi.',
    en: 'Keep the old one beside the new one and add the field until to it, with the last day on which it is used, today at the earliest.',
    ru: 'Оставьте старый рядом с новым и добавьте к нему поле until с последним днём использования, не раньше сегодняшнего.',
  }),
  page: {
    ro: {
      meaning:
        'Serviciile AGE țin minte până la 30 de minute care certificate are un sistem. Dacă cel vechi dispare în clipa în care apare cel nou, în acest timp sistemul poate fi refuzat cu oricare din ele.',
      causes: [
        'certificatul vechi a fost șters în aceeași cerere în care a fost adăugat cel nou',
        'numele fișierului a fost păstrat, dar conținutul lui este alt certificat',
      ],
      fix: [
        'Adăugați certificatul nou ca al doilea în listă, cu alt nume de fișier.',
        'Scrieți la cel vechi until cu ultima lui zi; el se încheie singur.',
        'Dacă cheia veche a ajuns la alții, treceți peste acest avertisment și cereți AGE revocarea.',
      ],
    },
    en: {
      meaning:
        "AGE's services remember for up to 30 minutes which certificates a system has. If the old one goes in the moment in which the new one comes, the system may be refused with either of them for that time.",
      causes: [
        'the old certificate was deleted in the same request that added the new one',
        'the file kept its name, but what is in it is another certificate',
      ],
      fix: [
        'Add the new certificate as the second of the list, in a file with another name.',
        'Give the old one until with its last day; it ends by itself.',
        'If others have got hold of the old key, ignore this warning and ask AGE to revoke the certificate.',
      ],
    },
    ru: {
      meaning:
        'Сервисы AGE до 30 минут помнят, какие сертификаты есть у системы. Если старый исчезает в тот же миг, когда появляется новый, в это время системе могут отказать с любым из них.',
      causes: [
        'старый сертификат удалён той же заявкой, которой добавлен новый',
        'имя файла сохранено, но в нём другой сертификат',
      ],
      fix: [
        'Добавьте новый сертификат вторым в список, в файле с другим именем.',
        'Укажите у старого until с последним днём; он закончится сам.',
        'Если старый ключ попал к посторонним, не обращайте внимания на это предупреждение и попросите AGE отозвать сертификат.',
      ],
    },
  },
});
