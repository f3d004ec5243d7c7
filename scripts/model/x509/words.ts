// What a file is when it is not one certificate, in words that go on from the file's name.
import type { Text } from '../text/text.ts';
import type { NotACertificate } from './certificate.ts';

export const notACertificate: Record<Exclude<NotACertificate, 'not-canonical'>, Text> = {
  'private-key': {
    ro: 'conține o cheie privată. Cheia este compromisă: orice cititor o poate folosi',
    en: 'contains a private key. The key is compromised: anyone who reads it can use it',
    ru: 'содержит закрытый ключ. Ключ скомпрометирован: им может воспользоваться любой читатель',
  },
  pkcs12: {
    ro: 'este un container PFX (PKCS#12), care conține de obicei și cheia privată. Considerați cheia compromisă',
    en: 'is a PFX container (PKCS#12), which usually also contains the private key. Treat the key as compromised',
    ru: 'является контейнером PFX (PKCS#12), в котором обычно есть и закрытый ключ. Считайте ключ скомпрометированным',
  },
  pkcs7: {
    ro: 'este un lanț de certificate PKCS#7 (.p7b), nu un singur certificat',
    en: 'is a PKCS#7 bundle of certificates (.p7b), not one certificate',
    ru: 'содержит набор сертификатов PKCS#7 (.p7b), а не один сертификат',
  },
  request: {
    ro: 'este o cerere de certificat (CSR), nu certificatul eliberat pe baza ei',
    en: 'is a certificate request (CSR), not the certificate issued for it',
    ru: 'содержит запрос на сертификат (CSR), а не выданный по нему сертификат',
  },
  crl: {
    ro: 'este o listă de certificate revocate (CRL)',
    en: 'is a list of revoked certificates (CRL)',
    ru: 'содержит список отозванных сертификатов (CRL)',
  },
  'public-key': {
    ro: 'este numai o cheie publică, fără certificat',
    en: 'is only a public key, without a certificate',
    ru: 'содержит только открытый ключ, без сертификата',
  },
  html: {
    ro: 'este o pagină web, salvată probabil în locul certificatului',
    en: 'is a web page, probably saved instead of the certificate',
    ru: 'содержит веб-страницу, вероятно сохранённую вместо сертификата',
  },
  several: {
    ro: 'conține mai multe certificate; trebuie numai cel al sistemului',
    en: "has several certificates in it; only the system's own is wanted",
    ru: 'содержит несколько сертификатов; нужен только сертификат системы',
  },
  'text-around': {
    ro: 'conține și alt text după blocul CERTIFICATE',
    en: 'has other text after the CERTIFICATE block',
    ru: 'содержит посторонний текст после блока CERTIFICATE',
  },
  'pem-malformed': {
    ro: 'are blocul CERTIFICATE scris greșit (rânduri unite, spații sau semne străine)',
    en: 'has a malformed CERTIFICATE block (lines joined, spaces or foreign characters)',
    ru: 'содержит неправильно записанный блок CERTIFICATE (склеенные строки, пробелы или посторонние знаки)',
  },
  'utf-16': {
    ro: 'este salvat în codarea UTF-16 (în Windows „Unicode”); salvați-l ca UTF-8 sau ANSI',
    en: "is saved in the encoding UTF-16 (on Windows 'Unicode'); save it as UTF-8 or ANSI",
    ru: 'сохранён в кодировке UTF-16 (в Windows «Юникод»); сохраните его как UTF-8 или ANSI',
  },
  base64: {
    ro: 'conține certificatul fără rândurile BEGIN CERTIFICATE și END CERTIFICATE',
    en: 'has the certificate without the lines BEGIN CERTIFICATE and END CERTIFICATE',
    ru: 'содержит сертификат без строк BEGIN CERTIFICATE и END CERTIFICATE',
  },
  trusted: {
    ro: 'este un bloc TRUSTED CERTIFICATE, formă proprie a programului OpenSSL, în care pe lângă certificat stau și alte date',
    en: "is a TRUSTED CERTIFICATE block, a form of OpenSSL's own that has other data beside the certificate",
    ru: 'содержит блок TRUSTED CERTIFICATE, собственную форму OpenSSL, где кроме сертификата есть другие данные',
  },
  'git-lfs': {
    ro: 'este o trimitere Git LFS, nu certificatul: acesta este păstrat în altă parte',
    en: 'is a Git LFS pointer, not the certificate, which is kept elsewhere',
    ru: 'является указателем Git LFS, а не сертификатом: он хранится в другом месте',
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
