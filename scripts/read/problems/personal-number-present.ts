// A person's identification number (IDNP) in a public repository; never printed whole.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { say } from '../../model/text/text.ts';

export const personalNumberPresent: Problem<Occurrence & { masked: string }> = {
  code: 'personal-number-present',
  severity: 'error',
  publication: 'keeps',
  inRegistry: 'takes-effect',
  message: ({ masked }) => ({
    ro: say`Aici pare să fie IDNP-ul unei persoane (${masked}). Depozitul este public; datele personale nu au loc în el.`,
    en: say`Here seems to be a person's IDNP (${masked}). The repository is public; personal data do not belong in it.`,
    ru: say`Похоже, здесь IDNP физического лица (${masked}). Репозиторий открытый; персональным данным в нём не место.`,
  }),
  hint: () => ({
    ro: 'Ștergeți numărul. Pentru instituție se scrie IDNO-ul ei, care începe cu 1.',
    en: 'Delete the number. For the institution, write its IDNO, which begins with 1.',
    ru: 'Удалите номер. Для учреждения указывается его IDNO, начинающийся с 1.',
  }),
  page: {
    ro: {
      meaning:
        'IDNP-ul este numărul personal al unei persoane fizice: 13 cifre care încep cu 2 sau cu 09, cu cifră de control corectă. Legea privind protecția datelor cu caracter personal nu permite publicarea lui aici, nici în comentarii.',
      causes: [
        'a fost scris IDNP-ul conducătorului în loc de IDNO-ul instituției',
        'în raportul testării au fost copiate date reale',
        'certificatul aparține unei persoane, nu unui sistem',
      ],
      fix: [
        'Ștergeți numărul din fișier și din comentarii.',
        'La testare folosiți date fictive.',
        'Anunțați AGE: numărul rămâne în istoricul cererii și trebuie șters și de acolo.',
      ],
    },
    en: {
      meaning:
        "The IDNP is a person's own number: 13 digits that begin with 2 or 09, with a right check digit. The law on the protection of personal data does not allow it to be published here, not even in comments.",
      causes: [
        "the head's IDNP was written instead of the institution's IDNO",
        'real data were copied into the test report',
        'the certificate belongs to a person, not to a system',
      ],
      fix: [
        'Delete the number from the file and its comments.',
        'Use invented data for tests.',
        'Tell AGE: the number stays in the history of the request and must be removed from there too.',
      ],
    },
    ru: {
      meaning:
        'IDNP — это личный номер физического лица: 13 цифр, начинающихся с 2 или 09, с верной контрольной цифрой. Закон о защите персональных данных не разрешает публиковать его здесь, даже в комментариях.',
      causes: [
        'вместо IDNO учреждения указан IDNP руководителя',
        'в отчёт о тестировании скопированы настоящие данные',
        'сертификат принадлежит человеку, а не системе',
      ],
      fix: [
        'Удалите номер из файла и из комментариев.',
        'Для тестов используйте вымышленные данные.',
        'Сообщите AGE: номер остаётся в истории заявки, и его нужно удалить и оттуда.',
      ],
    },
  },
};
