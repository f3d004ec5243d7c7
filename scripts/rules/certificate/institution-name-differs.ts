// The organization in the certificate against the name in the file; only a clear difference is worth a word.
import { areAlike } from '../../model/institution-name.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';
import { organizationOf } from '../../model/x509/owner.ts';
import { nameAt, usableIn } from './in-use.ts';

export const institutionNameDiffers = rule({
  code: 'institution-name-differs',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  inForm: { comparedWith: ['institution', 'name'] },
  on: 'certificate',
  *check(part, { today }) {
    const institution = part.access.of.institution;
    const organization = organizationOf(usableIn(part, today)?.subject);
    if (!institution || !organization || areAlike(institution.valid.name, organization)) return;
    yield { at: ['institution', 'name'], name: institution.valid.name, organization, of: nameAt(part).name };
  },
  message: ({ name, of, organization }) => ({
    ro: say`Denumirea ${name} nu seamănă cu cea din certificatul ${of}: ${organization}.`,
    en: say`The name ${name} is unlike the one in the certificate ${of}: ${organization}.`,
    ru: say`Название ${name} не похоже на указанное в сертификате ${of}: ${organization}.`,
  }),
  hint: () => ({
    ro: 'Scrieți denumirea oficială din Registrul de stat sau verificați dacă certificatul este al instituției.',
    en: "Write the official name from the State Register, or check that the certificate is the institution's.",
    ru: 'Укажите официальное название из Государственного регистра или проверьте, что сертификат принадлежит учреждению.',
  }),
  page: {
    ro: {
      meaning:
        'Certificatul numește instituția pentru care a fost eliberat. Diferențele de diacritice, de punctuație și de formă juridică nu contează.',
      causes: ['instituția și-a schimbat denumirea', 'certificatul este al altcuiva', 'în fișier este o prescurtare'],
      fix: ['Corectați institution.name.', 'Dacă denumirea s-a schimbat, cereți un certificat nou la următoarea reînnoire.'],
    },
    en: {
      meaning:
        'The certificate names the institution that it was issued for. Differences of diacritics, punctuation and legal form do not count.',
      causes: ['the institution has changed its name', "the certificate is somebody else's", 'the file has an abbreviation'],
      fix: ['Correct institution.name.', 'If the name has changed, request a new certificate at the next renewal.'],
    },
    ru: {
      meaning:
        'В сертификате названо учреждение, которому он выдан. Различия в диакритике, пунктуации и правовой форме не важны.',
      causes: ['учреждение сменило название', 'сертификат принадлежит кому-то другому', 'в файле сокращение'],
      fix: ['Исправьте institution.name.', 'Если название изменилось, при следующем обновлении запросите новый сертификат.'],
    },
  },
});
