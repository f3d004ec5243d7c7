// A kind of key that the gateways do not know.
import { makeNewKey } from '../../model/rule/hints.ts';
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say } from '../../model/text/text.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateKeyUnsupported = rule({
  code: 'certificate-key-unsupported',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, { today }) {
    const certificate = usableIn(part, today);
    if (certificate?.key.kind === 'other') yield { ...nameAt(part), oid: certificate.key.oid };
  },
  message: ({ name, oid }) => ({
    ro: say`Cheia certificatului ${name} este de un tip pe care serverul de intrare în MDocs (gateway-ul) nu îl cunoaște (${new Phrase(oid)}).`,
    en: say`The key of the certificate ${name} is of a kind that the MDocs entry server (the gateway) does not know (${new Phrase(oid)}).`,
    ru: say`Ключ сертификата ${name} такого вида, которого входной сервер MDocs (шлюз) не знает (${new Phrase(oid)}).`,
  }),
  hint: () => makeNewKey,
  page: {
    ro: {
      meaning: 'Sunt cunoscute cheile RSA, EC și Ed25519. Numărul din paranteză este identificatorul algoritmului.',
      causes: ['cheie DSA', 'cheie făcută pentru schimb de chei, nu pentru semnare'],
      fix: ['Faceți o cheie RSA sau EC și cereți alt certificat.'],
    },
    en: {
      meaning: 'RSA, EC and Ed25519 keys are known. The number in brackets is the identifier of the algorithm.',
      causes: ['a DSA key', 'a key made for key exchange, not for signing'],
      fix: ['Make an RSA or EC key and request another certificate.'],
    },
    ru: {
      meaning: 'Известны ключи RSA, EC и Ed25519. Число в скобках обозначает алгоритм.',
      causes: ['ключ DSA', 'ключ для обмена ключами, а не для подписи'],
      fix: ['Создайте ключ RSA или EC и запросите другой сертификат.'],
    },
  },
});
