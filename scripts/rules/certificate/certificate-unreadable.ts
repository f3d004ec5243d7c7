// The file must be exactly one X.509 certificate; what it is instead is said by name.
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';
import { notACertificate } from '../../model/x509/words.ts';

export const certificateUnreadable = rule({
  code: 'certificate-unreadable',
  publication: 'keeps',
  inForm: { speaksOfFile: 'hint' },
  on: 'certificate',
  *check({ path, valid, reading }) {
    if (valid.file !== undefined && reading && 'not' in reading && reading.not !== 'not-canonical')
      yield { at: [...path, 'file'], name: valid.file, not: reading.not };
  },
  message: ({ name, not }) => ({
    ro: say`Fișierul ${name} ${new Phrase(notACertificate[not].ro)}.`,
    en: say`The file ${name} ${new Phrase(notACertificate[not].en)}.`,
    ru: say`Файл ${name} ${new Phrase(notACertificate[not].ru)}.`,
  }),
  hint: ({ not }) => {
    if (not === 'git-lfs') return outOfLfs;
    return not === 'private-key' || not === 'pkcs12' ? burnt : exportAnew;
  },
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
        'În Windows: deschideți certificatul, fila „Detalii” (Details), butonul „Copiere în fișier” (Copy to File), formatul „Base-64 X.509 (.CER)”.',
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
        'If a private key was in the file: order another certificate with a new key from STISC and have the old one revoked.',
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
        'В Windows: откройте сертификат, вкладка «Состав», «Копировать в файл», «Файлы X.509 (.CER) в кодировке Base-64».',
        'Или: openssl x509 -in certificat.pem -out exemplu.staging.cer',
        'Если в файле был закрытый ключ: закажите в STISC другой сертификат с новым ключом и отзовите старый.',
      ],
    },
  },
});
const burnt: Text = {
  ro: 'Ștergeți fișierul, revocați certificatul și cereți la STISC altul, cu o cheie nouă. Ștergerea singură nu ajunge: istoricul păstrează cheia.',
  en: 'Delete the file, have the certificate revoked and order a new one with a new key from STISC. Deleting alone is not enough: history keeps the key.',
  ru: 'Удалите файл, отзовите сертификат и закажите в STISC новый, с новым ключом. Одного удаления мало: ключ остаётся в истории.',
};

const outOfLfs: Text = {
  ro: 'Scoateți fișierul din Git LFS (git lfs untrack) și trimiteți-l din nou, cu conținutul lui.',
  en: 'Take the file out of Git LFS (git lfs untrack) and send it again with its content.',
  ru: 'Исключите файл из Git LFS (git lfs untrack) и отправьте его снова, с содержимым.',
};

const exportAnew: Text = {
  ro: 'Exportați numai certificatul public al sistemului, ca „Base-64 encoded X.509 (.CER)”, și înlocuiți fișierul.',
  en: 'Export only the public certificate of the system, as "Base-64 encoded X.509 (.CER)", and replace the file.',
  ru: 'Экспортируйте только открытый сертификат системы, как «Base-64 encoded X.509 (.CER)», и замените файл.',
};
