// The institution's number must be an IDNO: 13 digits, the first one 1, the last one a check digit.
import { certificateOf, type FilePart } from '../../model/declaration/integration.ts';
import { checkDigitOf, findIdnoProblem } from '../../model/idno.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayCounted } from '../../model/text/counted.ts';
import { forEachLanguage, say, type Text } from '../../model/text/text.ts';
import { ownerOf } from '../../model/x509/owner.ts';

/** The one institution that the certificates of the file name, where they agree. */
function findCertified({ systems }: FilePart): string | undefined {
  const certificates = systems.flatMap(({ accesses }) => Object.values(accesses).flatMap((access) => access.certificates));
  const owners = certificates.flatMap((part) => {
    const certificate = certificateOf(part);
    const owner = certificate && ownerOf(certificate.subject);
    return owner?.kind === 'legal' ? [owner.idno] : [];
  });
  const [only, ...more] = new Set(owners);
  return more.length === 0 ? only : undefined;
}

export const idnoInvalid = rule({
  code: 'idno-invalid',
  publication: 'keeps',
  inForm: { speaksOfFile: 'hint' },
  on: 'institution',
  *check({ path, valid, of }) {
    const problem = findIdnoProblem(valid.idno);
    if (problem) yield { at: [...path, 'idno'], idno: valid.idno, problem, certified: findCertified(of) };
  },
  message: ({ idno, problem }) => idnoProblems[problem](idno),
  hint: ({ certified }) => {
    const named = certified === undefined ? undefined : namedInCertificate(certified);
    return forEachLanguage((locale) => (named ? `${copyIt[locale]} ${named[locale]}` : copyIt[locale]));
  },
  page: {
    ro: {
      meaning:
        'IDNO-ul este numărul de identificare de stat al persoanei juridice: 13 cifre, prima este 1, ultima este cifra de control.',
      causes: [
        'o cifră greșită sau două cifre inversate',
        'a fost scris IDNP-ul unei persoane',
        'numărul nu este între ghilimele și a pierdut cifre',
      ],
      fix: [
        'Comparați numărul cu extrasul din Registrul de stat al persoanelor juridice.',
        'Scrieți-l între ghilimele: idno: "1010600034203".',
      ],
    },
    en: {
      meaning:
        'The IDNO is the state identification number of a legal person: 13 digits, the first one is 1, the last one a check digit.',
      causes: [
        'a wrong digit, or two digits swapped',
        "a person's IDNP was written",
        'the number is not in quotes and lost digits',
      ],
      fix: [
        'Compare the number with the extract of the State Register of Legal Entities.',
        'Put it in quotes: idno: "1010600034203".',
      ],
    },
    ru: {
      meaning: 'IDNO — это государственный идентификационный номер юридического лица: 13 цифр, первая 1, последняя контрольная.',
      causes: [
        'ошибка в цифре или две цифры переставлены',
        'указан IDNP физического лица',
        'номер записан без кавычек и потерял цифры',
      ],
      fix: [
        'Сверьте номер с выпиской Государственного регистра юридических лиц.',
        'Запишите его в кавычках: idno: "1010600034203".',
      ],
    },
  },
});

export const idnoProblems: Record<NonNullable<ReturnType<typeof findIdnoProblem>>, (idno: string) => Text> = {
  'not-digits': (idno) => ({
    ro: say`IDNO-ul ${idno} conține altceva decât cifre.`,
    en: say`The IDNO ${idno} has something other than digits.`,
    ru: say`В IDNO ${idno} есть что-то кроме цифр.`,
  }),
  length: (idno) => ({
    ro: say`IDNO-ul ${idno} are ${sayCounted(idno.length, 'digit', 'ro')}; trebuie să aibă 13.`,
    en: say`The IDNO ${idno} has ${sayCounted(idno.length, 'digit', 'en')}; it must have 13.`,
    ru: say`В IDNO ${idno} всего ${sayCounted(idno.length, 'digit', 'ru')}; должно быть 13.`,
  }),
  'first-digit': (idno) => ({
    ro: say`IDNO-ul ${idno} nu începe cu 1. Numerele care încep cu 2 sau 0 aparțin persoanelor fizice.`,
    en: say`The IDNO ${idno} does not begin with 1. Numbers that begin with 2 or 0 belong to natural persons.`,
    ru: say`IDNO ${idno} не начинается с 1. Номера, начинающиеся с 2 или 0, принадлежат физическим лицам.`,
  }),
  'check-digit': (idno) => ({
    ro: say`Cifra de control a IDNO-ului ${idno} nu se potrivește cu celelalte: dacă ele sunt corecte, ultima trebuie să fie ${checkDigitOf(idno)}.`,
    en: say`The check digit of the IDNO ${idno} does not fit the others: if these are right, the last digit must be ${checkDigitOf(idno)}.`,
    ru: say`Контрольная цифра IDNO ${idno} не подходит к остальным: если они верны, последней должна быть цифра ${checkDigitOf(idno)}.`,
  }),
};

const copyIt: Text = {
  ro: 'Copiați IDNO-ul din extrasul din Registrul de stat al persoanelor juridice și scrieți-l între ghilimele.',
  en: 'Copy the IDNO from the extract of the State Register of Legal Entities and put it in quotes.',
  ru: 'Скопируйте IDNO из выписки Государственного регистра юридических лиц и запишите его в кавычках.',
};

const namedInCertificate = (idno: string): Text => ({
  ro: say`Certificatul numește instituția cu IDNO ${idno}.`,
  en: say`The certificate names the institution with IDNO ${idno}.`,
  ru: say`В сертификате указано учреждение с IDNO ${idno}.`,
});
