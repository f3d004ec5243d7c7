// The IDNO in the certificate, or AGE as its registrar, says that it is somebody else's.
import type { CertificatePart } from '../../model/declaration/integration.ts';
import { findIdnoProblem } from '../../model/idno.ts';
import { rule } from '../../model/rule/rule.ts';
import { type Locale, Phrase, say, type Text } from '../../model/text/text.ts';
import { type Owner, ownerOf } from '../../model/x509/owner.ts';
import { nameAt, usableIn } from './in-use.ts';

/** A serial of a certificate that AGE registered for another institution. */
function findOtherOwner({ registered }: CertificatePart, idno: string): (Omit<Owner, 'where'> & { where: string }) | undefined {
  if (!registered || registered.data.owner === idno) return undefined;
  return { kind: 'legal', idno: registered.data.owner, where: 'registry/certificates.yaml' };
}

export const certificateOwnerDiffers = rule({
  code: 'certificate-owner-differs',
  publication: 'keeps',
  isExceptable: true,
  inForm: { comparedWith: ['institution', 'idno'] },
  on: 'certificate',
  *check(part, { today }) {
    const idno = part.access.of.institution?.valid.idno;
    const certificate = usableIn(part, today);
    if (idno === undefined || !certificate) return;
    const owner = ownerOf(certificate.subject);
    const other = owner && owner.idno !== idno ? owner : findOtherOwner(part, idno);
    // A number that is none is told once, where it stands: whose the certificate is cannot be compared with it.
    if (other?.kind === 'legal' && findIdnoProblem(idno) !== undefined) return;
    if (other) yield { ...nameAt(part), idno, owner: other.idno, kind: other.kind, where: other.where };
  },
  message: ({ name, owner, where, idno, kind }) =>
    kind === 'person' ? personal(name, where) : institutional({ name, owner, where, idno }),
  hint: () => ({
    ro: 'Indicați certificatul propriei instituții. Dacă instituția și-a schimbat IDNO-ul, cereți la STISC un certificat nou.',
    en: "Name the certificate of your own institution. If the institution's IDNO has changed, order a new certificate from STISC.",
    ru: 'Укажите сертификат своего учреждения. Если IDNO учреждения изменился, закажите в STISC новый сертификат.',
  }),
  page: {
    ro: {
      meaning:
        'Subiectul certificatului poartă IDNO-ul titularului (organizationIdentifier NTRMD-..., serialNumber sau în denumire). El trebuie să fie al instituției din fișier.',
      causes: [
        'certificatul este al furnizorului de servicii sau al altei instituții',
        'un certificat personal de semnătură în locul celui de sistem',
        'IDNO greșit în fișier',
      ],
      fix: ['Cereți un certificat de sistem pe numele instituției.', 'Verificați institution.idno.'],
    },
    en: {
      meaning:
        'The subject of the certificate carries the IDNO of its holder (organizationIdentifier NTRMD-..., serialNumber, or within the name). It must be that of the institution in the file.',
      causes: [
        "the certificate is the provider's or another institution's",
        "a person's signing certificate instead of a system's",
        'a wrong IDNO in the file',
      ],
      fix: ["Request a system certificate in the institution's name.", 'Check institution.idno.'],
    },
    ru: {
      meaning:
        'В субъекте сертификата указан IDNO владельца (organizationIdentifier NTRMD-..., serialNumber или в названии). Он должен принадлежать учреждению из файла.',
      causes: [
        'сертификат принадлежит подрядчику или другому учреждению',
        'личный сертификат подписи вместо системного',
        'ошибка в IDNO в файле',
      ],
      fix: ['Запросите системный сертификат на имя учреждения.', 'Проверьте institution.idno.'],
    },
  },
});

const personal = (name: string, where: string): Text => ({
  ro: say`Certificatul ${name} este al unei persoane fizice (numărul ei este în câmpul ${where} al certificatului), nu al instituției.`,
  en: say`The certificate ${name} belongs to a natural person (whose number is in the certificate's field ${where}), not to the institution.`,
  ru: say`Сертификат ${name} принадлежит физическому лицу (его личный номер указан в поле сертификата ${where}), а не учреждению.`,
});

const institutional = (of: { name: string; owner: string; where: string; idno: string }): Text => ({
  ro: say`Certificatul ${of.name} este al instituției cu IDNO ${of.owner} (${sourceOf(of.where, 'ro')}), nu al celei cu IDNO ${of.idno}.`,
  en: say`The certificate ${of.name} belongs to the institution with IDNO ${of.owner} (${sourceOf(of.where, 'en')}), not to the one with ${of.idno}.`,
  ru: say`Сертификат ${of.name} принадлежит учреждению с IDNO ${of.owner} (${sourceOf(of.where, 'ru')}), а не учреждению с IDNO ${of.idno}.`,
});

/** A field of the certificate, or the file of the registry that names its owner. */
const sourceOf = (where: string, locale: Locale): Phrase =>
  new Phrase((where.startsWith('registry/') ? inFile(where) : inField(where))[locale]);

const inFile = (where: string): Text => ({ ro: say`din ${where}`, en: say`from ${where}`, ru: say`из ${where}` });
const inField = (where: string): Text => ({
  ro: say`câmpul ${where} al certificatului`,
  en: say`the certificate's field ${where}`,
  ru: say`поле сертификата ${where}`,
});
