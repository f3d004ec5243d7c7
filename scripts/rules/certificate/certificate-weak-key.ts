// Keys that can be broken, or that cost every connection too much.
import { makeNewKey } from '../../model/rule/hints.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayCounted } from '../../model/text/counted.ts';
import { say, type Text } from '../../model/text/text.ts';
import { findKeyWeakness, type KeyWeakness } from '../../model/x509/key-weakness.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateWeakKey = rule({
  code: 'certificate-weak-key',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, { today }) {
    const certificate = usableIn(part, today);
    const weakness = certificate && findKeyWeakness(certificate.key);
    // Gateways let a small exponent in, and no attack on a signature follows from it alone.
    const severity = weakness === 'exponent' ? ('warning' as const) : undefined;
    if (certificate && weakness) yield { ...nameAt(part), severity, weakness, bits: certificate.key.bits };
  },
  message: ({ name, weakness, bits }) => messages[weakness](name, bits),
  hint: () => makeNewKey,
  page: {
    ro: {
      meaning:
        'Sunt admise chei RSA de la 2048 la 8192 de biți, chei EC pe curbele P-256, P-384 și P-521 și chei Ed25519. Un exponent public RSA mai mic decât 65537 este un avertisment: cheile bune îl au de obicei pe acesta.',
      causes: ['cheie veche, de 1024 de biți', 'curbă nepotrivită', 'cheie făcută cu un program defect'],
      fix: [
        'Faceți o cheie nouă: openssl req -new -newkey rsa:2048 -keyout sistem.key -out sistem.csr',
        'Cereți cu ea un certificat nou.',
      ],
    },
    en: {
      meaning:
        'Allowed are RSA keys of 2048 to 8192 bits, EC keys on the curves P-256, P-384 and P-521, and Ed25519 keys. An RSA public exponent below 65537 is a warning: good keys usually have that one.',
      causes: ['an old key of 1024 bits', 'another curve', 'a key made by a faulty program'],
      fix: [
        'Make a new key: openssl req -new -newkey rsa:2048 -keyout system.key -out system.csr',
        'Request a new certificate for it.',
      ],
    },
    ru: {
      meaning:
        'Допускаются ключи RSA от 2048 до 8192 бит, ключи EC на кривых P-256, P-384 и P-521 и ключи Ed25519. Открытая экспонента RSA меньше 65537 вызывает предупреждение: у хороших ключей обычно именно она.',
      causes: ['старый ключ 1024 бита', 'другая кривая', 'ключ создан неисправной программой'],
      fix: [
        'Создайте новый ключ: openssl req -new -newkey rsa:2048 -keyout system.key -out system.csr',
        'Запросите с ним новый сертификат.',
      ],
    },
  },
});

const messages: Record<KeyWeakness, (name: string, bits: number) => Text> = {
  short: (name, bits) => ({
    ro: say`Cheia RSA a certificatului ${name} are numai ${sayCounted(bits, 'bit', 'ro')}; sunt necesari cel puțin 2048.`,
    en: say`The RSA key of the certificate ${name} has only ${sayCounted(bits, 'bit', 'en')}; at least 2048 are needed.`,
    ru: say`Ключ RSA сертификата ${name} слишком короткий: ${sayCounted(bits, 'bit', 'ru')}; нужно не меньше 2048.`,
  }),
  long: (name, bits) => ({
    ro: say`Cheia RSA a certificatului ${name} are ${sayCounted(bits, 'bit', 'ro')}; mai mult de 8192 încetinesc fiecare conexiune.`,
    en: say`The RSA key of the certificate ${name} has ${sayCounted(bits, 'bit', 'en')}; more than 8192 slow down every connection.`,
    ru: say`Ключ RSA сертификата ${name} слишком длинный: ${sayCounted(bits, 'bit', 'ru')}; больше 8192 замедляет каждое соединение.`,
  }),
  curve: (name) => ({
    ro: say`Cheia certificatului ${name} este pe o curbă neadmisă; sunt admise P-256, P-384 și P-521.`,
    en: say`The key of the certificate ${name} is on a curve that is not allowed; P-256, P-384 and P-521 are.`,
    ru: say`Ключ сертификата ${name} на недопустимой кривой; допускаются P-256, P-384 и P-521.`,
  }),
  exponent: (name) => ({
    ro: say`Cheia RSA a certificatului ${name} are un exponent public mai mic decât 65537.`,
    en: say`The RSA key of the certificate ${name} has a public exponent below 65537.`,
    ru: say`У ключа RSA сертификата ${name} открытая экспонента меньше 65537.`,
  }),
  flawed: (name) => ({
    ro: say`Cheia certificatului ${name} nu este o cheie corectă: numerele din ea nu pot aparține unei chei sigure.`,
    en: say`The key of the certificate ${name} is not a valid key: its numbers cannot belong to a secure key.`,
    ru: say`Ключ сертификата ${name} создан неправильно: такие числа не могут быть частью надёжного ключа.`,
  }),
};
