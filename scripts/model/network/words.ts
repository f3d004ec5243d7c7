// What is wrong with a text that is no address, in words. A test holds the list of problems complete: a missing one does not compile.
import { say, type Text } from '../text/text.ts';
import type { AddressProblem } from './problem.ts';

/** By problem; the text is what a person wrote. */
export const addressWords: Record<Exclude<AddressProblem, 'host-bits'>, (text: string) => Text> = {
  empty: () => ({
    ro: 'Adresa este goală.',
    en: 'The address is empty.',
    ru: 'Адрес пуст.',
  }),
  space: (text) => ({
    ro: say`Adresa ${text} conține spații.`,
    en: say`The address ${text} has spaces in it.`,
    ru: say`В адресе ${text} есть пробелы.`,
  }),
  several: (text) => ({
    ro: say`În ${text} sunt mai multe adrese; fiecare trebuie scrisă separat.`,
    en: say`There are several addresses in ${text}; each must be written on its own.`,
    ru: say`В ${text} несколько адресов; каждый нужно записать отдельно.`,
  }),
  range: (text) => ({
    ro: say`Intervalul ${text} nu se scrie cu liniuță, ci ca rețea cu prefix sau adresă cu adresă.`,
    en: say`The range ${text} cannot be written with a hyphen, only as a network with a prefix or address by address.`,
    ru: say`Диапазон ${text} нельзя записать через дефис: только как сеть с префиксом или по одному адресу.`,
  }),
  wildcard: (text) => ({
    ro: say`În ${text} steluța ține locul oricărei adrese; accesul se dă numai unor adrese anume.`,
    en: say`The asterisk in ${text} stands for any address; access is given to particular addresses only.`,
    ru: say`Звёздочка в ${text} означает любой адрес; доступ даётся только определённым адресам.`,
  }),
  url: (text) => ({
    ro: say`${text} este adresa unei pagini; este nevoie de adresa IP de la care sistemul se conectează.`,
    en: say`${text} is the address of a page; what is needed is the IP address that the system connects from.`,
    ru: say`${text}: это адрес страницы; нужен IP-адрес, с которого подключается система.`,
  }),
  name: (text) => ({
    ro: say`${text} este un nume, nu o adresă IP. Un nume poate duce mâine la altă adresă.`,
    en: say`${text} is a name, not an IP address. A name can lead to another address tomorrow.`,
    ru: say`${text}: это имя, а не IP-адрес. Завтра имя может вести на другой адрес.`,
  }),
  port: (text) => ({
    ro: say`Adresa ${text} se scrie fără port și fără paranteze.`,
    en: say`The address ${text} must be written without a port and without brackets.`,
    ru: say`Адрес ${text} нужно записать без порта и без скобок.`,
  }),
  zone: (text) => ({
    ro: say`Adresa ${text} conține după % numele unei interfețe; o astfel de adresă nu este valabilă în afara calculatorului.`,
    en: say`The address ${text} has the name of an interface after %; such an address means nothing outside that computer.`,
    ru: say`В адресе ${text} после % стоит имя интерфейса; вне этого компьютера такой адрес ничего не значит.`,
  }),
  mapped: (text) => ({
    ro: say`${text} este o adresă IPv4 scrisă ca IPv6. Unele servere o recunosc, altele nu.`,
    en: say`${text} is an IPv4 address written as IPv6. Some servers recognise it, others do not.`,
    ru: say`${text}: это адрес IPv4, записанный как IPv6. Одни серверы его узнают, другие нет.`,
  }),
  mixed: (text) => ({
    ro: say`${text} amestecă IPv6 cu IPv4. Programele citesc diferit o astfel de adresă.`,
    en: say`${text} mixes IPv6 with IPv4. Programs read such an address differently.`,
    ru: say`В ${text} смешаны IPv6 и IPv4. Программы читают такой адрес по-разному.`,
  }),
  'leading-zero': (text) => ({
    ro: say`În adresa ${text} un număr începe cu zero. Unele servere îl citesc ca număr zecimal, altele ca octal, adică drept altă adresă.`,
    en: say`A number in the address ${text} begins with a zero. Some servers read it as decimal, others as octal, that is, as a different address.`,
    ru: say`Одно из чисел адреса ${text} начинается с нуля. Одни серверы читают его как десятичное, другие как восьмеричное, то есть как другой адрес.`,
  }),
  octet: (text) => ({
    ro: say`În adresa ${text} un număr este mai mare decât 255.`,
    en: say`A number in the address ${text} is greater than 255.`,
    ru: say`Одно из чисел адреса ${text} больше 255.`,
  }),
  short: (text) => ({
    ro: say`Adresa ${text} nu are patru numere zecimale despărțite prin puncte. Programele o completează fiecare în felul său.`,
    en: say`The address ${text} is not four decimal numbers with dots between them. Programs complete it each in their own way.`,
    ru: say`Адрес ${text} не состоит из четырёх десятичных чисел через точку. Программы дополняют его каждая по-своему.`,
  }),
  netmask: (text) => ({
    ro: say`Rețeaua ${text} are o mască în locul prefixului.`,
    en: say`The network ${text} has a netmask in place of the prefix.`,
    ru: say`В сети ${text} вместо префикса указана маска.`,
  }),
  prefix: (text) => ({
    ro: say`În ${text} după bară trebuie să stea lungimea prefixului, un număr întreg.`,
    en: say`In ${text} the slash must be followed by the length of the prefix, a whole number.`,
    ru: say`В ${text} после косой черты должна стоять длина префикса, целое число.`,
  }),
  'prefix-zero': (text) => ({
    ro: say`Prefixul din ${text} începe cu zero. Unele servere îl citesc ca zecimal, altele ca octal, adică drept altă rețea.`,
    en: say`The prefix of ${text} begins with a zero. Some servers read it as decimal, others as octal, that is, as a different network.`,
    ru: say`Префикс в ${text} начинается с нуля. Одни серверы читают его как десятичный, другие как восьмеричный, то есть как другую сеть.`,
  }),
  'prefix-large': (text) => ({
    ro: say`Prefixul din ${text} este prea mare: cel mult 32 pentru IPv4 și 128 pentru IPv6.`,
    en: say`The prefix of ${text} is too large: at most 32 for IPv4 and 128 for IPv6.`,
    ru: say`Префикс в ${text} слишком велик: не больше 32 для IPv4 и 128 для IPv6.`,
  }),
  syntax: (text) => ({
    ro: say`${text} nu este o adresă IP.`,
    en: say`${text} is not an IP address.`,
    ru: say`${text} не является IP-адресом.`,
  }),
};
