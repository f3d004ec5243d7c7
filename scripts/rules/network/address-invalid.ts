// An address must stand in the one notation that every program reads alike: gateways let odd spellings mean different networks.
import { writeNetwork } from '../../model/network/address.ts';
import { guessAddress } from '../../model/network/slip.ts';
import { addressWords } from '../../model/network/words.ts';
import { rule } from '../../model/rule/rule.ts';
import { didYouMean } from '../../model/text/nearest.ts';
import { say } from '../../model/text/text.ts';

export const addressInvalid = rule({
  code: 'address-invalid',
  publication: 'keeps',
  inForm: { aspect: 'spelling', speaksOfFile: 'hint' },
  on: 'address',
  *check({ path, valid, reading }) {
    if (!('problem' in reading) || reading.problem === 'host-bits') return;
    const meant = reading.network && writeNetwork(reading.network);
    const edit = meant === undefined ? undefined : { path, value: meant };
    // Of several, a guess would leave out all but one.
    const guess = reading.problem === 'several' ? undefined : guessAddress(valid);
    yield { at: path, text: valid, problem: reading.problem, meant, guess, edit };
  },
  message: ({ text, problem }) => addressWords[problem](text),
  hint: ({ meant, guess }) =>
    guess !== undefined
      ? didYouMean([guess])
      : meant === undefined
        ? {
            ro: 'Scrieți o adresă IP, de exemplu "203.0.113.10", sau o rețea, de exemplu "203.0.113.8/30".',
            en: 'Write an IP address, for example "203.0.113.10", or a network, for example "203.0.113.8/30".',
            ru: 'Укажите IP-адрес, например "203.0.113.10", или сеть, например "203.0.113.8/30".',
          }
        : {
            ro: say`Scrieți ${meant}.`,
            en: say`Write ${meant}.`,
            ru: say`Запишите ${meant}.`,
          },
  page: {
    ro: {
      meaning:
        'Adresa nu este scrisă în forma pe care o citesc la fel toate serverele: patru numere zecimale pentru IPv4, grupuri hexazecimale pentru IPv6 și, pentru o rețea, bara și lungimea prefixului.',
      causes: [
        'un nume de calculator, un URL sau un port în locul adresei IP',
        'mai multe adrese sau un interval într-un singur rând',
        'un zero la începutul unui număr, o mască în locul prefixului, un spațiu',
      ],
      fix: [
        'Aflați adresa de la care sistemul iese în internet și scrieți-o între ghilimele: addresses: ["203.0.113.10"].',
        'Dacă aveți mai multe adrese, scrieți fiecare ca element separat al listei.',
        'Unde sensul este sigur, `npm run -s mdocs -- fix` corectează singur.',
      ],
    },
    en: {
      meaning:
        'The address is not in the form that all servers read alike: four decimal numbers for IPv4, hexadecimal groups for IPv6 and, for a network, a slash and the length of the prefix.',
      causes: [
        'a host name, a URL or a port in place of an IP address',
        'several addresses or a range in one line',
        'a zero in front of a number, a netmask in place of a prefix, a space',
      ],
      fix: [
        'Find the address from which the system goes to the Internet and put it in quotes: addresses: ["203.0.113.10"].',
        'If there are several addresses, write each as an item of the list.',
        'Where the meaning is certain, `npm run -s mdocs -- fix` corrects it.',
      ],
    },
    ru: {
      meaning:
        'Адрес записан не в той форме, которую все серверы читают одинаково: четыре десятичных числа для IPv4, шестнадцатеричные группы для IPv6, а для сети ещё косая черта и длина префикса.',
      causes: [
        'имя компьютера, URL или порт вместо IP-адреса',
        'несколько адресов или диапазон в одной строке',
        'ноль в начале числа, маска вместо префикса, пробел',
      ],
      fix: [
        'Узнайте адрес, с которого система выходит в интернет, и запишите его в кавычках: addresses: ["203.0.113.10"].',
        'Если адресов несколько, запишите каждый отдельным элементом списка.',
        'Если смысл несомненен, `npm run -s mdocs -- fix` исправит запись сам.',
      ],
    },
  },
});
