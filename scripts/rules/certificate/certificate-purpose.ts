// The gateway accepts only certificates made for showing to a server.
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';
import { clientAuth } from '../../model/x509/chain.ts';
import { nameAt, usableIn } from './in-use.ts';

// In Netscape's certificate type, which gateways still heed.
const sslClient = 0x80;

export const certificatePurpose = rule({
  code: 'certificate-purpose',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, { today, registry }) {
    const certificate = usableIn(part, today);
    if (!certificate) return;
    const { keyUsage, extendedKeyUsage, netscapeType } = certificate;
    const severity = registry.policy.limits.certificatePurposeRequired ? ('error' as const) : ('warning' as const);
    if (!extendedKeyUsage) yield { ...nameAt(part), severity, missing: undefined };
    else if (!extendedKeyUsage.includes(clientAuth)) yield { ...nameAt(part), missing: 'clientAuth' };
    if (keyUsage && !keyUsage.includes('digitalSignature')) yield { ...nameAt(part), missing: 'digitalSignature' };
    if (netscapeType !== undefined && (netscapeType & sslClient) === 0) yield { ...nameAt(part), missing: 'nsCertType: client' };
  },
  message: ({ name, missing }) => (missing === undefined ? unstated(name) : lacking(name, missing)),
  hint: () => ({
    ro: 'Cereți la STISC un certificat de sistem cu scopurile clientAuth și digitalSignature.',
    en: 'Order a system certificate with the purposes clientAuth and digitalSignature from STISC.',
    ru: 'Закажите в STISC системный сертификат с назначениями clientAuth и digitalSignature.',
  }),
  page: {
    ro: {
      meaning:
        'Certificatul spune la ce poate fi folosit. Unde sunt indicate scopuri, la intrarea în MDocs trebuie clientAuth (autentificarea clientului) și, dacă sunt indicate folosiri ale cheii, digitalSignature.',
      causes: [
        'certificatul este numai pentru un site (serverAuth)',
        'certificatul nu are extendedKeyUsage',
        'certificatul este numai pentru servere după tipul Netscape (nsCertType)',
      ],
      fix: ['Cereți un certificat de sistem, nu unul de site.'],
    },
    en: {
      meaning:
        'The certificate says what it may be used for. Where it gives purposes, it needs clientAuth to enter MDocs and, where key usages are given, digitalSignature.',
      causes: [
        'the certificate is for a web site only (serverAuth)',
        'the certificate has no extendedKeyUsage',
        "the certificate is for servers only by Netscape's type (nsCertType)",
      ],
      fix: ['Request a system certificate, not one for a web site.'],
    },
    ru: {
      meaning:
        'Сертификат сам указывает, для чего он годится. Если назначения указаны, для входа в MDocs нужны clientAuth и, если указаны применения ключа, digitalSignature.',
      causes: [
        'сертификат только для сайта (serverAuth)',
        'в сертификате нет extendedKeyUsage',
        'по типу Netscape (nsCertType) сертификат только для серверов',
      ],
      fix: ['Запросите системный сертификат, а не сертификат сайта.'],
    },
  },
});

const lacking = (name: string, missing: string): Text => ({
  ro: say`Certificatul ${name} nu poate fi folosit de un client: îi lipsește scopul ${new Phrase(missing)}.`,
  en: say`The certificate ${name} cannot be used by a client: it lacks the purpose ${new Phrase(missing)}.`,
  ru: say`Сертификат ${name} нельзя использовать как клиентский: в нём нет назначения ${new Phrase(missing)}.`,
});

/** RFC 5280 section 4.2.1.12 allows it, and gateways take it; whether it should be is AGE's choice. */
const unstated = (name: string): Text => ({
  ro: say`Certificatul ${name} nu spune la ce poate fi folosit (fără extendedKeyUsage), deci poate fi folosit la orice.`,
  en: say`The certificate ${name} does not say what it may be used for (no extendedKeyUsage), so it may be used for everything.`,
  ru: say`Сертификат ${name} не указывает, для чего он годится (нет extendedKeyUsage), поэтому годится для всего.`,
});
