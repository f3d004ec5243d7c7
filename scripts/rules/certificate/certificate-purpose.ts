// The gateway accepts only certificates made for showing to a server.
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

// RFC 5280 section 4.2.1.12.
const clientAuth = '1.3.6.1.5.5.7.3.2';

export const certificatePurpose = rule({
  code: 'certificate-purpose',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, { today }) {
    const certificate = usableIn(part, today);

    if (!certificate) return;
    const { keyUsage, extendedKeyUsage } = certificate;
    if (!extendedKeyUsage?.includes(clientAuth)) yield { ...nameAt(part), missing: 'clientAuth' as const };
    if (keyUsage && !keyUsage.includes('digitalSignature')) yield { ...nameAt(part), missing: 'digitalSignature' as const };
  },
  message: ({ name, missing }) => ({
    ro: say`Certificatul ${name} nu poate fi folosit de un client: îi lipsește scopul ${new Phrase(missing)}.`,
    en: say`The certificate ${name} cannot be used by a client: it lacks the purpose ${new Phrase(missing)}.`,
    ru: say`Сертификат ${name} нельзя использовать как клиентский: в нём нет назначения ${new Phrase(missing)}.`,
  }),
  hint: () => ({
    ro: 'Cereți la STISC un certificat de sistem cu scopurile clientAuth și digitalSignature.',
    en: 'Request a system certificate with the purposes clientAuth and digitalSignature from STISC.',
    ru: 'Запросите в STISC системный сертификат с назначениями clientAuth и digitalSignature.',
  }),
  page: {
    ro: {
      meaning:
        'Certificatul spune la ce poate fi folosit. La intrarea în MDocs trebuie clientAuth (autentificarea clientului) și, dacă sunt indicate folosiri ale cheii, digitalSignature.',
      causes: ['certificatul este numai pentru un site (serverAuth)', 'certificatul nu are extensii'],
      fix: ['Cereți un certificat de sistem, nu unul de site.'],
    },
    en: {
      meaning:
        'The certificate says what it may be used for. To enter MDocs it needs clientAuth and, where key usages are given, digitalSignature.',
      causes: ['the certificate is for a web site only (serverAuth)', 'the certificate has no extensions'],
      fix: ['Request a system certificate, not one for a web site.'],
    },
    ru: {
      meaning:
        'Сертификат сам указывает, для чего он годится. Для входа в MDocs нужны clientAuth и, если указаны применения ключа, digitalSignature.',
      causes: ['сертификат только для сайта (serverAuth)', 'в сертификате нет расширений'],
      fix: ['Запросите системный сертификат, а не сертификат сайта.'],
    },
  },
});
