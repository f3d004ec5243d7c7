// The file must be exactly one X.509 certificate; what it is instead is said by name.
import type { NotACertificate } from '../model/certificate.ts';
import { rule } from '../model/rule.ts';
import { Phrase, say, type Text } from '../model/text.ts';

export const certificateUnreadable = rule({
  code: 'certificate-unreadable',
  severity: 'error',
  on: 'certificate',
  *check({ path, data, reading }) {
    if (data.file !== undefined && reading && 'not' in reading && reading.not !== 'not-canonical')
      yield { at: [...path, 'file'], name: data.file, not: reading.not };
  },
  message: ({ name, not }) => ({
    ro: say`Fișierul ${name} ${new Phrase(words[not].ro)}.`,
    en: say`The file ${name} ${new Phrase(words[not].en)}.`,
    ru: say`Файл ${name} ${new Phrase(words[not].ru)}.`,
  }),
  hint: ({ not }) => (not === 'private-key' || not === 'pkcs12' ? burnt : exportAnew),
  page: {
    ro: {
      meaning:
        'Fișierul trebuie să conțină un singur certificat public X.509, în forma DER sau PEM, și nimic altceva. O cheie privată nu se trimite niciodată.',
      causes: [
        'a fost trimis fișierul .pfx sau cheia privată în locul certificatului',
        'a fost trimisă cererea (CSR)',
        'a fost exportat tot lanțul',
        's-a salvat o pagină web',
      ],
      fix: [
        'În Windows: deschideți certificatul, Details, Copy to File, „Base-64 encoded X.509 (.CER)”.',
        'Sau: openssl x509 -in certificat.pem -out exemplu.staging.cer',
        'Dacă fișierul conținea o cheie privată: cereți la STISC alt certificat cu o cheie nouă și revocați-l pe cel vechi.',
      ],
    },
    en: {
      meaning: 'The file must hold one public X.509 certificate, in DER or PEM, and nothing else. A private key is never sent.',
      causes: [
        'the .pfx file or the private key was sent instead of the certificate',
        'the request (CSR) was sent',
        'the whole chain was exported',
        'a web page was saved',
      ],
      fix: [
        "On Windows: open the certificate, Details, Copy to File, 'Base-64 encoded X.509 (.CER)'.",
        'Or: openssl x509 -in certificate.pem -out exemplu.staging.cer',
        'If a private key was in the file: request another certificate with a new key from STISC and have the old one revoked.',
      ],
    },
    ru: {
      meaning:
        'В файле должен быть один открытый сертификат X.509 в форме DER или PEM и ничего больше. Закрытый ключ не отправляют никогда.',
      causes: [
        'вместо сертификата отправлен файл .pfx или закрытый ключ',
        'отправлен запрос (CSR)',
        'экспортирована вся цепочка',
        'сохранена веб-страница',
      ],
      fix: [
        'В Windows: откройте сертификат, Details, Copy to File, «Base-64 encoded X.509 (.CER)».',
        'Или: openssl x509 -in certificat.pem -out exemplu.staging.cer',
        'Если в файле был закрытый ключ: запросите в STISC другой сертификат с новым ключом и отзовите старый.',
      ],
    },
  },
});
const words: Record<Exclude<NotACertificate, 'not-canonical'>, Text> = {
  'private-key': {
    ro: 'conține o cheie privată. Cheia este compromisă: orice cititor o poate folosi',
    en: 'has a private key in it. The key is burnt: whoever reads it can use it',
    ru: 'содержит закрытый ключ. Ключ скомпрометирован: им может воспользоваться любой читатель',
  },
  pkcs12: {
    ro: 'este un container PFX (PKCS#12), care poartă de obicei și cheia privată. Socotiți cheia compromisă',
    en: 'is a PFX container (PKCS#12), which usually carries the private key too. Take the key for burnt',
    ru: '— контейнер PFX (PKCS#12), в котором обычно есть и закрытый ключ. Считайте ключ скомпрометированным',
  },
  pkcs7: {
    ro: 'este un lanț de certificate PKCS#7 (.p7b), nu un singur certificat',
    en: 'is a PKCS#7 bundle of certificates (.p7b), not one certificate',
    ru: '— набор сертификатов PKCS#7 (.p7b), а не один сертификат',
  },
  request: {
    ro: 'este o cerere de certificat (CSR), nu certificatul eliberat pe baza ei',
    en: 'is a certificate request (CSR), not the certificate issued for it',
    ru: '— запрос на сертификат (CSR), а не выданный по нему сертификат',
  },
  crl: {
    ro: 'este o listă de certificate revocate (CRL)',
    en: 'is a list of revoked certificates (CRL)',
    ru: '— список отозванных сертификатов (CRL)',
  },
  'public-key': {
    ro: 'este numai o cheie publică, fără certificat',
    en: 'is only a public key, without a certificate',
    ru: '— только открытый ключ, без сертификата',
  },
  html: {
    ro: 'este o pagină web, salvată probabil în locul certificatului',
    en: 'is a web page, probably saved instead of the certificate',
    ru: '— веб-страница, вероятно сохранённая вместо сертификата',
  },
  several: {
    ro: 'conține mai multe certificate; trebuie numai cel al sistemului',
    en: "has several certificates in it; only the system's own is wanted",
    ru: 'содержит несколько сертификатов; нужен только сертификат системы',
  },
  'text-around': {
    ro: 'conține și alt text în afara blocului CERTIFICATE',
    en: 'has other text around the CERTIFICATE block',
    ru: 'содержит посторонний текст вокруг блока CERTIFICATE',
  },
  'pem-malformed': {
    ro: 'are blocul CERTIFICATE scris greșit (rânduri unite, spații sau semne străine)',
    en: 'has a malformed CERTIFICATE block (lines joined, spaces or foreign characters)',
    ru: 'содержит неправильно записанный блок CERTIFICATE (склеенные строки, пробелы или посторонние знаки)',
  },
  base64: {
    ro: 'conține certificatul fără rândurile BEGIN CERTIFICATE și END CERTIFICATE',
    en: 'has the certificate without the lines BEGIN CERTIFICATE and END CERTIFICATE',
    ru: 'содержит сертификат без строк BEGIN CERTIFICATE и END CERTIFICATE',
  },
  empty: { ro: 'este gol', en: 'is empty', ru: 'пуст' },
  'too-large': {
    ro: 'este prea mare pentru un certificat (peste 16 KB)',
    en: 'is too large for a certificate (over 16 KB)',
    ru: 'слишком велик для сертификата (больше 16 КБ)',
  },
  unknown: {
    ro: 'nu este un certificat X.509 sau este deteriorat',
    en: 'is no X.509 certificate, or it is damaged',
    ru: 'не является сертификатом X.509 или повреждён',
  },
};

const burnt: Text = {
  ro: 'Ștergeți fișierul, revocați certificatul și cereți la STISC altul, cu o cheie nouă. Ștergerea singură nu ajunge: istoricul păstrează cheia.',
  en: 'Delete the file, have the certificate revoked and request a new one with a new key from STISC. Deleting alone is not enough: history keeps the key.',
  ru: 'Удалите файл, отзовите сертификат и запросите в STISC новый, с новым ключом. Одного удаления мало: ключ остаётся в истории.',
};

const exportAnew: Text = {
  ro: 'Exportați numai certificatul public al sistemului, ca „Base-64 encoded X.509 (.CER)”, și înlocuiți fișierul.',
  en: 'Export only the public certificate of the system, as "Base-64 encoded X.509 (.CER)", and replace the file.',
  ru: 'Экспортируйте только открытый сертификат системы, как «Base-64 encoded X.509 (.CER)», и замените файл.',
};
