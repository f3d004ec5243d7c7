// A signature of the old certificate's key that does not stand in the place of AGE's approval, and why.
import type { RenewalFault } from '../../model/declaration/renewal.ts';
import { renewalFaultWords } from '../../model/declaration/renewal-words.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

/** What AGE can approve all the same, or what ends by itself; anything else was never so, or was changed by somebody. */
const excusable: ReadonlySet<RenewalFault> = new Set([
  'unpublished',
  'over',
  'shared',
  'weak',
  'day',
  'identity',
  'suspended',
  'said',
]);

export const renewalUnproven = rule({
  code: 'renewal-unproven',
  publication: 'unmerged',
  on: 'proposal',
  *check(_, { renewals }) {
    for (const [part, { fault }] of renewals ?? []) {
      const { file, path, data } = part;
      const severity = fault && excusable.has(fault) ? ('warning' as const) : undefined;
      if (fault) yield { file, at: [...path, 'renewal'], name: data.file ?? data.serial ?? '', fault, severity };
    }
  },
  message: ({ name, fault }) => ({
    ro: say`Semnătura de la certificatul ${name} nu ține locul aprobării AGE: ${renewalFaultWords[fault].ro}.`,
    en: say`The signature beside the certificate ${name} does not stand in the place of AGE's approval: ${renewalFaultWords[fault].en}.`,
    ru: say`Подпись у сертификата ${name} не заменяет одобрения AGE: ${renewalFaultWords[fault].ru}.`,
  }),
  hint: ({ fault }) => (excusable.has(fault) ? awaitOrSign : signAgain),
  page: {
    ro: {
      meaning:
        'Un certificat nou semnat cu cheia celui vechi nu așteaptă aprobarea AGE. Semnătura contează numai pentru același sistem și mediu, pentru un certificat vechi deja publicat și valabil, și numai dacă cel nou are același titular, același emitent și același conținut, în afară de cheie și zile.',
      causes: [
        'câmpul renewal a fost copiat sau scris de mână',
        'certificatul nou are alt titular sau alt emitent',
        'semnătura este mai veche de 14 zile, sau certificatul vechi a expirat între timp',
        'aceeași semnătură a mai fost o dată în fișier și a fost scoasă',
      ],
      fix: [
        'Semnați din nou: npm run -s mdocs -- renew SISTEM --environment MEDIU --certificate FIȘIER --key CHEIE.',
        'Sau ștergeți câmpul renewal; atunci AGE aprobă certificatul ca până acum.',
      ],
    },
    en: {
      meaning:
        'A new certificate that the key of the old one has signed for does not wait for approval by AGE. The signature counts only for the same system and environment, for an old certificate that is published and valid, and only where the new one has the same subject, the same issuer and the same contents but for its key and its days.',
      causes: [
        'the field renewal was copied or written by hand',
        'the new certificate has another subject or issuer',
        'the signature is older than 14 days, or the old certificate has expired since',
        'the same signature was in the file before, and was taken out',
      ],
      fix: [
        'Sign again: npm run -s mdocs -- renew SYSTEM --environment ENVIRONMENT --certificate FILE --key KEY.',
        'Or delete the field renewal; then AGE approves the certificate as before.',
      ],
    },
    ru: {
      meaning:
        'Новый сертификат, под которым поставлена подпись ключом старого, не ждёт одобрения AGE. Подпись действует только для той же системы и среды, для опубликованного и действующего старого сертификата, и только если у нового тот же владелец, тот же издатель и то же содержание, кроме ключа и дней.',
      causes: [
        'поле renewal скопировано или написано вручную',
        'у нового сертификата другой владелец или издатель',
        'подписи больше 14 дней, или срок старого сертификата тем временем истёк',
        'эта же подпись уже была в файле, и её убрали',
      ],
      fix: [
        'Подпишите снова: npm run -s mdocs -- renew СИСТЕМА --environment СРЕДА --certificate ФАЙЛ --key КЛЮЧ.',
        'Или удалите поле renewal; тогда AGE одобрит сертификат, как раньше.',
      ],
    },
  },
});

const signAgain: Text = {
  ro: 'Semnați din nou cu cheia certificatului vechi, sau ștergeți câmpul renewal: atunci decide AGE.',
  en: 'Sign again with the key of the old certificate, or delete the field renewal: then AGE decides.',
  ru: 'Подпишите снова ключом старого сертификата или удалите поле renewal: тогда решит AGE.',
};

const awaitOrSign: Text = {
  ro: 'Așteptați aprobarea AGE, sau semnați din nou dacă se poate.',
  en: 'Wait for approval by AGE, or sign again where that is possible.',
  ru: 'Дождитесь одобрения AGE или подпишите снова, если это возможно.',
};
