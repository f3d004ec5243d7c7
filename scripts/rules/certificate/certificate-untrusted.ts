// Only an authority of the environment makes a certificate good there, and only by a signature that verifies.
import { findTrustFault } from '../../model/declaration/revocation.ts';
import type { Environment } from '../../model/environment.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { say, type Text } from '../../model/text/text.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import type { ChainProblem } from '../../model/x509/chain.ts';
import { areSameBytes } from '../../model/x509/der.ts';
import { weakHashOf } from '../../model/x509/signature.ts';
import type { Trust } from '../../model/x509/trust.ts';
import { nameAt, usableIn } from './in-use.ts';

type UntrustedReason = Exclude<Trust, 'trusted'> | 'self-signed' | 'issuer-expired' | 'issuer-revoked' | 'issuer-faulty';

function findUntrustedReason(certificate: Certificate, trust: Trust | undefined): UntrustedReason | undefined {
  if (trust === 'trusted') return undefined;
  const isSelfSigned = trust === 'issuer-unknown' && areSameBytes(certificate.issuer.der, certificate.subject.der);
  return isSelfSigned ? 'self-signed' : trust;
}

const reasons: Partial<Record<ChainProblem, UntrustedReason>> = { expired: 'issuer-expired', revoked: 'issuer-revoked' };

export const certificateUntrusted = rule({
  code: 'certificate-untrusted',
  publication: 'keeps',
  on: 'certificate',
  *check(part, context) {
    const certificate = usableIn(part, context.today);
    if (!certificate || weakHashOf(certificate.signature) === 'MD5') return;
    const place = { ...nameAt(part), environment: part.access.environment };
    const why = findUntrustedReason(certificate, part.trust);
    if (why) yield { ...place, issuer: certificate.issuer.text, why };
    if (part.trust !== 'trusted') return;
    const fault = findTrustFault(certificate, context, part.access.environment, part.signers);
    if (fault) yield { ...place, issuer: fault.at.subject.text, why: reasons[fault.problem] ?? ('issuer-faulty' as const) };
  },
  message: ({ why, name, issuer, environment }) => messages[why]({ name, issuer, environment }),
  hint: () => ({
    ro: 'Folosiți certificatul eliberat de STISC pentru acest mediu. Dacă emitentul este o autoritate nouă, scrieți la AGE.',
    en: 'Use the certificate that STISC issued for this environment. If the issuer is a new authority, write to AGE.',
    ru: 'Используйте сертификат, выданный STISC для этой среды. Если издатель новый, напишите в AGE.',
  }),
  page: {
    ro: {
      meaning:
        'Fiecare mediu acceptă numai certificate eliberate direct de autoritățile numite pentru el în registry/policy.yaml.',
      causes: ['certificat autosemnat', 'certificat de test folosit în producție sau invers', 'fișier modificat după semnare'],
      fix: ['Cereți certificatul la STISC.', 'Verificați dacă ați pus certificatul la mediul potrivit.'],
    },
    en: {
      meaning:
        'Each environment accepts only certificates issued directly by the authorities that registry/policy.yaml names for it.',
      causes: [
        'a self-signed certificate',
        'a test certificate used in production, or the other way round',
        'a file changed after it was signed',
      ],
      fix: ['Order the certificate from STISC.', 'Check that the certificate stands under the right environment.'],
    },
    ru: {
      meaning:
        'Каждая среда принимает только сертификаты, выданные непосредственно удостоверяющими центрами, которые названы для неё в registry/policy.yaml.',
      causes: ['самоподписанный сертификат', 'тестовый сертификат в рабочей среде или наоборот', 'файл изменён после подписания'],
      fix: ['Закажите сертификат в STISC.', 'Проверьте, что сертификат указан для нужной среды.'],
    },
  },
});

const messages: Record<UntrustedReason, (of: { name: string; issuer: string; environment: Environment }) => Text> = {
  'self-signed': ({ name }) => ({
    ro: say`Certificatul ${name} este semnat de el însuși, nu de o autoritate.`,
    en: say`The certificate ${name} is signed by itself, not by an authority.`,
    ru: say`Сертификат ${name} подписан сам собой, а не удостоверяющим центром.`,
  }),
  'issuer-unknown': ({ name, issuer, environment }) => ({
    ro: say`Certificatul ${name} este eliberat de ${issuer}, care nu este printre autoritățile acceptate în ${sayPlace(environment, 'ro')}.`,
    en: say`The certificate ${name} was issued by ${issuer}, which is not among the authorities accepted in ${sayPlace(environment, 'en')}.`,
    ru: say`Сертификат ${name} выдан ${issuer}; такого удостоверяющего центра нет среди признанных в ${sayPlace(environment, 'ru')}.`,
  }),
  'signature-wrong': ({ name, issuer }) => ({
    ro: say`Semnătura certificatului ${name} nu este a autorității ${issuer}: certificatul a fost modificat sau falsificat.`,
    en: say`The signature of the certificate ${name} is not that of ${issuer}: the certificate was changed or forged.`,
    ru: say`Подпись сертификата ${name} не принадлежит ${issuer}: сертификат изменён или подделан.`,
  }),
  'algorithm-unknown': ({ name }) => ({
    ro: say`Certificatul ${name} este semnat cu un algoritm care nu poate fi verificat.`,
    en: say`The certificate ${name} is signed with an algorithm that cannot be verified.`,
    ru: say`Сертификат ${name} подписан алгоритмом, который нельзя проверить.`,
  }),
  'issuer-expired': ({ name, issuer }) => ({
    ro: say`Autoritatea ${issuer}, prin care este eliberat certificatul ${name}, a expirat ea însăși.`,
    en: say`The authority ${issuer}, through which the certificate ${name} was issued, has itself expired.`,
    ru: say`Истёк срок действия самого удостоверяющего центра ${issuer}, через который выдан сертификат ${name}.`,
  }),
  'issuer-revoked': ({ name, issuer }) => ({
    ro: say`Autoritatea ${issuer}, prin care este eliberat certificatul ${name}, a fost revocată.`,
    en: say`The authority ${issuer}, through which the certificate ${name} was issued, has been revoked.`,
    ru: say`Удостоверяющий центр ${issuer}, через который выдан сертификат ${name}, отозван.`,
  }),
  'issuer-faulty': ({ name, issuer, environment }) => ({
    ro: say`Serverul de intrare în MDocs va refuza certificatul ${name}: autoritatea ${issuer}, acceptată în ${sayPlace(environment, 'ro')}, nu poate garanta pentru el.`,
    en: say`The MDocs entry server will refuse the certificate ${name}: the authority ${issuer}, accepted in ${sayPlace(environment, 'en')}, cannot vouch for it.`,
    ru: say`Входной сервер MDocs отклонит сертификат ${name}: удостоверяющий центр ${issuer}, признанный в ${sayPlace(environment, 'ru')}, не может за него ручаться.`,
  }),
};
