// One certificate, one system: the gateway knows the system by it.
import { hasEnded } from '../../model/declaration/certificate-use.ts';
import { type CertificatePart, certificateOf, systemNameOf } from '../../model/declaration/integration.ts';
import { claimCodes } from '../../model/finding/finding.ts';
import type { Path } from '../../model/path.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

const lastStepOf = (path: Path): number => Number(path.at(-1));

/** What lasts longest comes first, so behind one that has ended is none that is in force. */
function findOther(sharing: readonly CertificatePart[], { access }: CertificatePart, today: string): CertificatePart | undefined {
  for (const other of sharing) {
    if (hasEnded(other.valid, today)) return undefined;
    if (other.access.system !== access.system) return other;
  }
  return undefined;
}

export const certificateTaken = rule({
  code: claimCodes.certificate,
  publication: 'conflicts',
  on: 'certificate',
  *check(part, { today, facts }) {
    const certificate = usableIn(part, today);
    if (!certificate) return;
    const other = findOther(facts.byKey.get(certificate.keySha256) ?? [], part, today);
    if (other)
      yield {
        ...nameAt(part),
        system: systemNameOf(part.access.system),
        other: systemNameOf(other.access.system),
        isSame: certificateOf(other)?.sha256 === certificate.sha256,
      };
    const isSame = (other: CertificatePart) => certificateOf(other)?.sha256 === certificate.sha256;
    const before = part.access.certificates.filter(({ path }) => lastStepOf(path) < lastStepOf(part.path));
    if (before.some((other) => !hasEnded(other.valid, today) && isSame(other)))
      yield { ...nameAt(part), system: '', other: '', isSame: undefined };
  },
  message: ({ name, system, other, isSame }) =>
    other === '' ? repeated(name) : isSame ? taken({ name, system, other }) : sameKey({ name, system, other }),
  hint: () => ({
    ro: 'Cereți la STISC un certificat separat, cu cheia sa, pentru fiecare sistem.',
    en: 'Order a separate certificate with its own key for each system from STISC.',
    ru: 'Закажите в STISC отдельный сертификат со своим ключом для каждой системы.',
  }),
  page: {
    ro: {
      meaning:
        'Serverul de intrare în MDocs (gateway-ul) recunoaște sistemul după certificat. Dacă două sisteme au același certificat sau aceeași cheie, nu se știe cine intră.',
      causes: [
        'același fișier copiat la două sisteme',
        'două sisteme pe același server',
        'certificatul furnizorului folosit pentru mai multe instituții',
      ],
      fix: ['Păstrați certificatul la sistemul care îl folosește.', 'Cereți altul pentru celălalt sistem.'],
    },
    en: {
      meaning:
        'The MDocs entry server (the gateway) knows a system by its certificate. If two systems share a certificate or a key, nobody knows who enters.',
      causes: [
        'the same file copied to two systems',
        'two systems on one server',
        "a provider's certificate used for several institutions",
      ],
      fix: ['Keep the certificate with the system that uses it.', 'Request another one for the other system.'],
    },
    ru: {
      meaning:
        'Входной сервер MDocs (шлюз) узнаёт систему по сертификату. Если у двух систем один сертификат или один ключ, неизвестно, кто входит.',
      causes: [
        'один файл скопирован для двух систем',
        'две системы на одном сервере',
        'сертификат поставщика для нескольких учреждений',
      ],
      fix: ['Оставьте сертификат той системе, которая им пользуется.', 'Для другой системы запросите отдельный.'],
    },
  },
});

interface SharedCertificate {
  readonly name: string;
  readonly system: string;
  readonly other: string;
}

const taken = ({ name, system, other }: SharedCertificate): Text => ({
  ro: say`Certificatul ${name} al sistemului ${system} este folosit și de sistemul ${other}.`,
  en: say`The certificate ${name} of the system ${system} is used by the system ${other} too.`,
  ru: say`Сертификат ${name} системы ${system} используется и системой ${other}.`,
});

const sameKey = ({ name, system, other }: SharedCertificate): Text => ({
  ro: say`Certificatul ${name} al sistemului ${system} are aceeași cheie ca un certificat al sistemului ${other}.`,
  en: say`The certificate ${name} of the system ${system} has the same key as a certificate of the system ${other}.`,
  ru: say`У сертификата ${name} системы ${system} тот же ключ, что у сертификата системы ${other}.`,
});

const repeated = (name: string): Text => ({
  ro: say`Certificatul ${name} este indicat de două ori în aceeași listă.`,
  en: say`The certificate ${name} is listed twice in the same list.`,
  ru: say`Сертификат ${name} указан в одном списке дважды.`,
});
