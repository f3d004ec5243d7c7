// Staging must never open production: each environment has a certificate and a key of its own.
import type { CertificatePart } from '../../model/declaration/integration.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

/** A certificate in the wrong environment is told as that: replaced by the right one, it is in both no more. */
const isRefused = ({ trust }: CertificatePart): boolean => trust !== undefined && trust !== 'trusted';

export const certificateInBothEnvironments = rule({
  code: 'certificate-in-both-environments',
  publication: 'keeps',
  isExceptable: true,
  inForm: { key: 'certificates' },
  on: 'access',
  *check(access, { today }) {
    if (access.environment !== 'production') return;
    const staging = access.system.accesses.staging?.certificates ?? [];
    for (const part of access.certificates) {
      const certificate = usableIn(part, today);
      const twin =
        certificate &&
        !isRefused(part) &&
        staging
          .filter((other) => !isRefused(other))
          .map((other) => usableIn(other, today))
          .find((other) => other?.keySha256 === certificate.keySha256);
      if (twin) yield { ...nameAt(part), isSame: twin.sha256 === certificate.sha256 };
    }
  },
  message: ({ name, isSame }) => (isSame ? sameCertificate(name) : sameKey(name)),
  hint: () => ({
    ro: 'Cereți la STISC un certificat separat, cu altă cheie, pentru producție.',
    en: 'Order a separate certificate, with another key, for production from STISC.',
    ru: 'Закажите в STISC отдельный сертификат с другим ключом для рабочей среды.',
  }),
  page: {
    ro: {
      meaning:
        'Cine are cheia sistemului de test nu trebuie să poată intra în producție. De aceea fiecare mediu are certificatul și cheia sa.',
      causes: ['același fișier la ambele medii', 'certificat nou cerut cu cheia veche'],
      fix: ['Faceți o cheie nouă și cereți cu ea un certificat pentru producție.'],
    },
    en: {
      meaning:
        'Whoever has the key of the test system must not get into production. So each environment has its own certificate and key.',
      causes: ['the same file in both environments', 'a new certificate requested with the old key'],
      fix: ['Make a new key and request a certificate for production with it.'],
    },
    ru: {
      meaning:
        'Тот, у кого есть ключ тестовой системы, не должен попасть в рабочую среду. Поэтому у каждой среды свой сертификат и свой ключ.',
      causes: ['один файл для обеих сред', 'новый сертификат запрошен со старым ключом'],
      fix: ['Создайте новый ключ и запросите с ним сертификат для рабочей среды.'],
    },
  },
});

const sameCertificate = (name: string): Text => ({
  ro: say`Certificatul ${name} este folosit și în mediul de testare; producția are nevoie de altul.`,
  en: say`The certificate ${name} is used in the test environment too; production needs another one.`,
  ru: say`Сертификат ${name} используется и в тестовой среде; рабочей среде нужен другой.`,
});

const sameKey = (name: string): Text => ({
  ro: say`Certificatul ${name} are aceeași cheie ca un certificat din mediul de testare; producția are nevoie de altă cheie.`,
  en: say`The certificate ${name} has the same key as a certificate in the test environment; production needs another key.`,
  ru: say`У сертификата ${name} тот же ключ, что у сертификата в тестовой среде; рабочей среде нужен другой ключ.`,
});
