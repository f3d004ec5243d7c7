// A revoked certificate never comes back, whatever else is right with it.
import { ownRevocationOf } from '../../model/declaration/revocation.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say, type Text } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateRevoked = rule({
  code: 'certificate-revoked',
  publication: 'takes-effect',
  on: 'certificate',
  *check(part, context) {
    const certificate = usableIn(part, context.today);
    const revocation = certificate && ownRevocationOf(certificate, context, part.access.environment);
    if (revocation) yield { ...nameAt(part), ...revocation };
  },
  message: ({ name, since, why }) => (why === undefined ? byAuthority(name, since) : byAge({ name, since, why })),
  hint: () => ({
    ro: 'Cereți la STISC un certificat nou, cu o cheie nouă. Un certificat revocat nu mai poate fi acceptat.',
    en: 'Order a new certificate with a new key from STISC. A revoked certificate cannot be accepted again.',
    ru: 'Закажите в STISC новый сертификат с новым ключом. Отозванный сертификат принять нельзя.',
  }),
  page: {
    ro: {
      meaning: 'Certificatul este în registry/revoked.yaml sau într-o listă de revocare (CRL) semnată de autoritate.',
      causes: ['cheia privată a ajuns la alții', 'instituția a cerut revocarea', 'certificatul a fost înlocuit'],
      fix: ['Cereți un certificat nou, cu o cheie nouă, și înlocuiți fișierul sau numărul de serie.'],
    },
    en: {
      meaning: 'The certificate is in registry/revoked.yaml, or in a revocation list (CRL) signed by the authority.',
      causes: ['others got hold of the private key', 'the institution asked for the revocation', 'the certificate was replaced'],
      fix: ['Request a new certificate with a new key and replace the file or the serial number.'],
    },
    ru: {
      meaning: 'Сертификат есть в registry/revoked.yaml или в списке отзыва (CRL), подписанном удостоверяющим центром.',
      causes: ['закрытый ключ попал к посторонним', 'учреждение само запросило отзыв', 'сертификат заменён'],
      fix: ['Запросите новый сертификат с новым ключом и замените файл или серийный номер.'],
    },
  },
});

const byAuthority = (name: string, since: string): Text => ({
  ro: say`Certificatul ${name} a fost revocat de autoritatea sa la ${sayDay(since, 'ro')}.`,
  en: say`The certificate ${name} was revoked by its authority on ${sayDay(since, 'en')}.`,
  ru: say`Сертификат ${name} отозван выдавшим его удостоверяющим центром ${sayDay(since, 'ru')}.`,
});

const byAge = ({ name, since, why }: { name: string; since: string; why: string }): Text => ({
  ro: say`Certificatul ${name} a fost revocat de AGE la ${sayDay(since, 'ro')}: ${why}`,
  en: say`The certificate ${name} was revoked by AGE on ${sayDay(since, 'en')}: ${why}`,
  ru: say`Сертификат ${name} отозван AGE ${sayDay(since, 'ru')}: ${why}`,
});
