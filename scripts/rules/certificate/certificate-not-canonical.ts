// One certificate has one encoding: its identity is the hash of it, and gateways must see the same bytes.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const certificateNotCanonical = rule({
  code: 'certificate-not-canonical',
  publication: 'keeps',
  on: 'certificate',
  *check({ path, valid, reading }) {
    if (valid.file !== undefined && reading && 'not' in reading && reading.not === 'not-canonical')
      yield { at: [...path, 'file'], name: valid.file };
  },
  message: ({ name }) => ({
    ro: say`Certificatul ${name} nu este scris în forma DER strictă (are octeți în plus sau altă codificare).`,
    en: say`The certificate ${name} is not in strict DER (it has extra bytes or another encoding).`,
    ru: say`Сертификат ${name} записан не в строгой форме DER (есть лишние байты или другая кодировка).`,
  }),
  hint: () => ({
    ro: 'Exportați certificatul din nou: openssl x509 -in certificat.cer -outform DER -out certificat-nou.cer. Dacă mesajul rămâne, cereți la STISC alt certificat.',
    en: 'Export the certificate again: openssl x509 -in certificate.cer -outform DER -out new.cer. If the message stays, order another certificate from STISC.',
    ru: 'Экспортируйте сертификат заново: openssl x509 -in certificat.cer -outform DER -out new.cer. Если сообщение останется, закажите в STISC другой сертификат.',
  }),
  page: {
    ro: {
      meaning:
        'Un certificat se recunoaște după amprenta octeților săi. DER admite o singură scriere; alta ar da altă amprentă pentru același certificat.',
      causes: ['octeți adăugați la sfârșitul fișierului', 'fișier trecut printr-un program care îl codifică altfel'],
      fix: ['Exportați certificatul din nou, direct din depozitul de certificate.'],
    },
    en: {
      meaning:
        'A certificate is known by the fingerprint of its bytes. DER allows one spelling only; another would give the same certificate another fingerprint.',
      causes: ['bytes added at the end of the file', 'a program that encoded the file anew'],
      fix: ['Export the certificate again, straight from the certificate store.'],
    },
    ru: {
      meaning:
        'Сертификат узнают по отпечатку его байтов. DER допускает только одну запись; другая дала бы тому же сертификату другой отпечаток.',
      causes: ['байты, добавленные в конец файла', 'программа, которая перекодировала файл'],
      fix: ['Экспортируйте сертификат заново, прямо из хранилища сертификатов.'],
    },
  },
});
