// A serial has one spelling: hexadecimal, capital letters, whole octets, no leading zeros.
import { certificateOf } from '../../model/declaration/integration.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';
import { findSerialProblem } from '../../model/x509/serial.ts';

export const serialInvalid = rule({
  code: 'serial-invalid',
  publication: 'keeps',
  on: 'certificate',
  *check(part) {
    const { path, valid } = part;
    const problem = valid.serial === undefined ? undefined : findSerialProblem(valid.serial);
    const at = [...path, 'serial'];
    if (valid.serial !== undefined && problem)
      yield { at, serial: valid.serial, problem, edit: 'meant' in problem ? { path: at, value: problem.meant } : undefined };
    const flaw = valid.file === undefined ? undefined : certificateOf(part)?.serialFlaw;
    if (valid.file !== undefined && flaw)
      yield { at: [...path, 'file'], serial: valid.file, problem: { kind: `own-${flaw}` as const } };
  },
  message: ({ serial, problem }) => (problem.kind === 'sign' ? wrongSign(serial, problem.sign) : messages[problem.kind](serial)),
  hint: ({ problem }) => (problem.kind.startsWith('own-') ? askAgain : 'meant' in problem ? write(problem.meant) : copyAnew),
  page: {
    ro: {
      meaning:
        'Numărul de serie se scrie hexazecimal, cu litere mari, fără spații, două puncte, 0x sau zerouri la început, cel mult 40 de semne, între ghilimele.',
      causes: [
        'numărul de serie este copiat dintr-o fereastră Windows',
        'numărul de serie este scris zecimal',
        'o literă O în loc de zero',
      ],
      fix: [
        'Copiați numărul de serie afișat de: `npm run -s mdocs -- inspect certificat.cer`',
        'Sau: openssl x509 -in certificat.cer -noout -serial',
      ],
    },
    en: {
      meaning:
        'The serial number is written in hexadecimal, with capital letters, without spaces, colons, 0x or leading zeros, at most 40 characters, in quotes.',
      causes: [
        'the serial number was copied from a Windows dialogue',
        'the serial number is written in decimal',
        'a letter O instead of a zero',
      ],
      fix: [
        'Copy the serial number that this shows: `npm run -s mdocs -- inspect certificate.cer`',
        'Or: openssl x509 -in certificate.cer -noout -serial',
      ],
    },
    ru: {
      meaning:
        'Серийный номер записывают в шестнадцатеричном виде, заглавными буквами, без пробелов, двоеточий, 0x и нулей в начале, не больше 40 знаков, в кавычках.',
      causes: ['серийный номер скопирован из окна Windows', 'серийный номер записан в десятичном виде', 'буква O вместо нуля'],
      fix: [
        'Скопируйте серийный номер, который показывает: `npm run -s mdocs -- inspect certificat.cer`',
        'Или: openssl x509 -in certificat.cer -noout -serial',
      ],
    },
  },
});

const wrongSign = (serial: string, sign: string): Text => ({
  ro: say`Numărul de serie ${serial} conține semnul ${sign}, care nu este cifră hexazecimală (0-9, A-F).`,
  en: say`The serial number ${serial} has the character ${sign}, which is no hexadecimal digit (0-9, A-F).`,
  ru: say`В серийном номере ${serial} есть знак ${sign}, это не шестнадцатеричная цифра (0-9, A-F).`,
});

type SerialProblemKind =
  | 'spelling'
  | 'decimal'
  | 'empty'
  | 'negative'
  | 'zero'
  | 'too-long'
  | 'cut'
  | 'own-negative'
  | 'own-zero'
  | 'own-too-long';

const messages: Record<SerialProblemKind, (serial: string) => Text> = {
  spelling: (serial) => ({
    ro: say`Numărul de serie ${serial} nu este scris în forma stabilită.`,
    en: say`The serial number ${serial} is not spelt in the agreed form.`,
    ru: say`Серийный номер ${serial} записан не в установленной форме.`,
  }),
  decimal: (serial) => ({
    ro: say`Numărul de serie ${serial} este scris zecimal; trebuie scris hexazecimal.`,
    en: say`The serial number ${serial} is written in decimal; it must be hexadecimal.`,
    ru: say`Серийный номер ${serial} записан в десятичном виде; нужен шестнадцатеричный.`,
  }),
  empty: () => ({
    ro: 'Numărul de serie al certificatului lipsește.',
    en: 'The serial number of the certificate is empty.',
    ru: 'Серийный номер сертификата пуст.',
  }),
  negative: (serial) => ({
    ro: say`Numărul de serie ${serial} este negativ; la un certificat el este întotdeauna pozitiv.`,
    en: say`The serial number ${serial} is negative; the serial number of a certificate is a positive number.`,
    ru: say`Серийный номер ${serial} отрицательный; у сертификата он всегда положительный.`,
  }),
  zero: (serial) => ({
    ro: say`Numărul de serie ${serial} este zero; niciun certificat nu poate avea acest număr.`,
    en: say`The serial number ${serial} is zero; no certificate may have this serial number.`,
    ru: say`Серийный номер ${serial} равен нулю; такого серийного номера у сертификата быть не может.`,
  }),
  'too-long': (serial) => ({
    ro: say`Numărul de serie ${serial} este prea lung: cel mult 40 de cifre hexazecimale (20 de octeți).`,
    en: say`The serial number ${serial} is too long: at most 40 hexadecimal digits (20 bytes).`,
    ru: say`Серийный номер ${serial} слишком длинный: не больше 40 шестнадцатеричных цифр (20 байтов).`,
  }),
  cut: (serial) => ({
    ro: say`Numărul de serie ${serial} are 27 de cifre, iar cele de la STISC, care încep cu 40, au 28: una lipsește.`,
    en: say`The serial number ${serial} has 27 digits, and those of STISC, which begin with 40, have 28: one is missing.`,
    ru: say`В серийном номере ${serial} 27 цифр, а в номерах STISC, которые начинаются с 40, их 28: одной не хватает.`,
  }),
  'own-negative': (file) => ({
    ro: say`Certificatul ${file} are un număr de serie negativ; fiecare server de intrare (gateway) îl scrie altfel.`,
    en: say`The certificate ${file} has a negative serial number; each entry server (gateway) writes it in another way.`,
    ru: say`У сертификата ${file} отрицательный серийный номер; каждый входной сервер (шлюз) записывает его по-своему.`,
  }),
  'own-zero': (file) => ({
    ro: say`Certificatul ${file} are numărul de serie zero, ceea ce nu este permis.`,
    en: say`The certificate ${file} has the serial number zero, which is not allowed.`,
    ru: say`У сертификата ${file} нулевой серийный номер, что недопустимо.`,
  }),
  'own-too-long': (file) => ({
    ro: say`Certificatul ${file} are un număr de serie mai lung de 20 de octeți.`,
    en: say`The certificate ${file} has a serial number longer than 20 bytes.`,
    ru: say`У сертификата ${file} серийный номер длиннее 20 байтов.`,
  }),
};

const write = (serial: string): Text => ({
  ro: say`Scrieți: serial: ${serial}, între ghilimele duble.`,
  en: say`Write: serial: ${serial}, in double quotes.`,
  ru: say`Запишите: serial: ${serial}, в двойных кавычках.`,
});

const copyAnew: Text = {
  ro: 'Copiați numărul de serie din certificat: numai cifre și literele A-F, între ghilimele duble.',
  en: 'Copy the serial number from the certificate: only digits and the letters A-F, in double quotes.',
  ru: 'Скопируйте серийный номер из сертификата: только цифры и буквы A-F, в двойных кавычках.',
};

const askAgain: Text = {
  ro: 'Cereți la emitent un certificat cu un număr de serie pozitiv, de cel mult 20 de octeți.',
  en: 'Request a certificate with a positive serial number of at most 20 bytes from its issuer.',
  ru: 'Запросите у издателя сертификат с положительным серийным номером не длиннее 20 байтов.',
};
