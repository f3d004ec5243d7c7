// A signature over a hash with known collisions can be moved to another certificate.
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say } from '../../model/text/text.ts';
import { weakHashOf } from '../../model/x509/signature.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateWeakSignature = rule({
  code: 'certificate-weak-signature',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, { today }) {
    const certificate = usableIn(part, today);

    const hash = certificate && weakHashOf(certificate.signature);
    if (hash) yield { ...nameAt(part), hash };
  },
  message: ({ name, hash }) => ({
    ro: say`Certificatul ${name} este semnat cu ${new Phrase(hash)}, care poate fi falsificat.`,
    en: say`The certificate ${name} is signed with ${new Phrase(hash)}, which can be forged.`,
    ru: say`Сертификат ${name} подписан с ${new Phrase(hash)}; такую подпись можно подделать.`,
  }),
  hint: () => ({
    ro: 'Cereți la STISC un certificat semnat cu SHA-256 sau mai nou.',
    en: 'Order a certificate signed with SHA-256 or newer from STISC.',
    ru: 'Закажите в STISC сертификат с подписью SHA-256 или новее.',
  }),
  page: {
    ro: {
      meaning: 'Pentru MD5 și SHA-1 se pot face două certificate diferite cu aceeași semnătură.',
      causes: ['certificat vechi', 'autoritate internă cu setări vechi'],
      fix: ['Cereți un certificat nou.'],
    },
    en: {
      meaning: 'For MD5 and SHA-1 two different certificates with the same signature can be made.',
      causes: ['an old certificate', 'an internal authority with old settings'],
      fix: ['Request a new certificate.'],
    },
    ru: {
      meaning: 'Для MD5 и SHA-1 можно создать два разных сертификата с одной подписью.',
      causes: ['старый сертификат', 'внутренний удостоверяющий центр со старыми настройками'],
      fix: ['Запросите новый сертификат.'],
    },
  },
});
