// What is said of the certificate and key on this machine, and of the institution's file.
import type { Cause } from '../../../doctor/layers.ts';
import { say } from '../../../model/text/text.ts';
import { plain, type Sentence, value } from './sentence.ts';

export const ownWords = {
  'files-match': {
    says: (d) => ({
      ro: say`Cheia este a certificatului. Amprenta lui: ${value(d, 'sha256')}.`,
      en: say`The key is the certificate's. Its fingerprint: ${value(d, 'sha256')}.`,
      ru: say`Ключ принадлежит сертификату. Отпечаток: ${value(d, 'sha256')}.`,
    }),
  },
  'certificate-unreadable': {
    says: plain({
      ro: 'În fișier nu este un certificat care poate fi citit.',
      en: 'There is no readable certificate in the file.',
      ru: 'В файле нет сертификата, который можно прочитать.',
    }),
    todo: {
      ro: 'Dați fișierul PEM al certificatului și fișierul cheii, sau un fișier PFX.',
      en: 'Give the PEM file of the certificate and the file of the key, or a PFX file.',
      ru: 'Укажите файл PEM с сертификатом и файл ключа или файл PFX.',
    },
  },
  'key-unreadable': {
    says: plain({
      ro: 'Cheia nu poate fi deschisă: parola nu este cea bună, sau fișierul nu este o cheie.',
      en: 'The key cannot be opened: the passphrase is not the right one, or the file is no key.',
      ru: 'Ключ не открывается: пароль неверен, или в файле нет ключа.',
    }),
    todo: {
      ro: 'Verificați fișierul și parola. Un PFX vechi (RC2, 3DES) se salvează din nou cu OpenSSL.',
      en: 'Check the file and the passphrase. An old PFX (RC2, 3DES) has to be saved again with OpenSSL.',
      ru: 'Проверьте файл и пароль. Старый PFX (RC2, 3DES) нужно пересохранить с помощью OpenSSL.',
    },
  },
  'key-of-another': {
    says: plain({
      ro: 'Cheia nu este a acestui certificat: TLS nu poate fi deschis cu ele.',
      en: 'The key is not that of this certificate: TLS cannot be opened with the two.',
      ru: 'Ключ не от этого сертификата: вместе они не годятся для TLS.',
    }),
    todo: {
      ro: 'Găsiți cheia cu care a fost făcută cererea de certificat (CSR).',
      en: 'Find the key that the certificate request (CSR) was made with.',
      ru: 'Найдите ключ, с которым был создан запрос на сертификат (CSR).',
    },
  },
  'entry-found': {
    says: (d) => ({
      ro: say`Certificatul este declarat pentru ${value(d, 'system')}.`,
      en: say`The certificate is declared for ${value(d, 'system')}.`,
      ru: say`Сертификат объявлен для системы ${value(d, 'system')}.`,
    }),
  },
  'entry-absent': {
    says: plain({
      ro: 'Niciun fișier de integrare nu a fost citit: ce este declarat nu se știe aici.',
      en: 'No integration file was read: what is declared is not known here.',
      ru: 'Файл интеграции не прочитан: что объявлено, здесь неизвестно.',
    }),
  },
  'entry-of-sandbox': {
    says: (d) => ({
      ro: say`Este un sandbox pentru ${value(d, 'system')}: certificatul declarat nu se verifică.`,
      en: say`It is a sandbox for ${value(d, 'system')}: the declared certificate is not looked at.`,
      ru: say`Это песочница для системы ${value(d, 'system')}: объявленный сертификат не проверяется.`,
    }),
  },
  'entry-unknown': {
    says: plain({
      ro: 'În niciun fișier de integrare citit nu este declarat acest certificat pentru acest mediu.',
      en: 'No integration file that was read declares this certificate for this environment.',
      ru: 'Ни в одном прочитанном файле интеграции этот сертификат для этой среды не объявлен.',
    }),
    todo: {
      ro: 'Aduceți depozitul la zi, sau numiți sistemul: instituție/sistem.',
      en: 'Bring the repository up to date, or name the system: institution/system.',
      ru: 'Обновите репозиторий или назовите систему: учреждение/система.',
    },
  },
  'entry-lacks-certificate': {
    says: (d) => ({
      ro: say`În fișierul citit, ${value(d, 'system')} nu are acest certificat în acest mediu.`,
      en: say`In the file that was read, ${value(d, 'system')} does not have this certificate in this environment.`,
      ru: say`В прочитанном файле у системы ${value(d, 'system')} в этой среде нет этого сертификата.`,
    }),
    todo: {
      ro: 'Folosiți certificatul declarat, sau cereți înscrierea acestuia. Aduceți mai întâi depozitul la zi.',
      en: 'Use the declared certificate, or ask for this one. Bring the repository up to date first.',
      ru: 'Используйте объявленный сертификат или подайте заявку на этот. Сначала обновите репозиторий.',
    },
  },
  'entry-suspended': {
    says: (d) => ({
      ro: say`În fișierul citit, ${value(d, 'system')} este suspendat.`,
      en: say`In the file that was read, ${value(d, 'system')} is suspended.`,
      ru: say`В прочитанном файле система ${value(d, 'system')} приостановлена.`,
    }),
    todo: {
      ro: 'Accesul îl redă numai AGE.',
      en: 'Only AGE gives access back.',
      ru: 'Доступ возвращает только AGE.',
    },
  },
} satisfies Partial<Record<Cause, Sentence>>;
