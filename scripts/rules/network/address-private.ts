// A private address means something only inside the institution's own network, so it counts only behind a VPN.
import { contains, writeNetwork } from '../../model/network/address.ts';
import { besidePrivate, specialRangeAround } from '../../model/network/special-ranges.ts';
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say } from '../../model/text/text.ts';

export const addressPrivate = rule({
  code: 'address-private',
  publication: 'keeps',
  isExceptable: true,
  inForm: { aspect: 'kind', speaksOfFile: 'hint' },
  on: 'address',
  *check({ path, via, reading: { network }, access }) {
    if (!network || via === 'vpn') return;
    const address = writeNetwork(network);
    const place = { at: path, address, parties: [access.of.slug], value: address };
    const range = specialRangeAround(network);
    if (range?.kind === 'private') yield { ...place, range };
    else if (contains(besidePrivate, network)) yield { ...place, range: undefined, severity: 'warning' as const };
  },
  message: ({ address, range }) =>
    range
      ? {
          ro: say`Adresa ${address} este privată (${writeNetwork(range.network)}, ${new Phrase(range.rfc)}); din internet MDocs nu o vede.`,
          en: say`The address ${address} is private (${writeNetwork(range.network)}, ${new Phrase(range.rfc)}); MDocs cannot see it from the Internet.`,
          ru: say`Адрес ${address} частный (${writeNetwork(range.network)}, ${new Phrase(range.rfc)}); из интернета MDocs его не видит.`,
        }
      : {
          ro: say`Adresa ${address} seamănă cu una privată sau din rețeaua guvernamentală (${'172.32.0.0/11'}).`,
          en: say`The address ${address} looks like a private one or one of the government network (${'172.32.0.0/11'}).`,
          ru: say`Адрес ${address} похож на частный или на адрес правительственной сети (${'172.32.0.0/11'}).`,
        },
  hint: () => ({
    ro: 'Dacă sistemul se conectează prin VPN, scrieți adresa în vpn.addresses; altfel scrieți adresa publică de ieșire în internet.',
    en: 'If the system connects through a VPN, write the address under vpn.addresses; otherwise write the public address it goes out from.',
    ru: 'Если система подключается через VPN, запишите адрес в vpn.addresses; иначе укажите публичный адрес выхода в интернет.',
  }),
  page: {
    ro: {
      meaning:
        'Adresele private (RFC 1918), cele comune ale operatorilor (RFC 6598) și cele locale unice (RFC 4193) se repetă în mii de rețele și nu ajung la MDocs prin internet. Ele sunt bune numai printr-un VPN. Adresele de la 172.32.0.0 la 172.63.255.255 sunt formal publice, dar unele se folosesc în rețeaua guvernamentală; de aceea aici este un avertisment.',
      causes: [
        'a fost scrisă adresa din rețeaua locală a serverului',
        'sistemul folosește VPN, dar adresa stă în addresses și nu în vpn.addresses',
        'furnizorul de internet folosește CGN (100.64.0.0/10)',
      ],
      fix: [
        'Pentru internet: aflați adresa publică de ieșire și scrieți-o în addresses.',
        'Pentru VPN: mutați adresa în vpn.addresses și indicați vpn.peer.',
      ],
    },
    en: {
      meaning:
        'Private addresses (RFC 1918), shared addresses of operators (RFC 6598) and unique local ones (RFC 4193) are used over again in thousands of networks and do not reach MDocs over the Internet. They are good only through a VPN. The addresses from 172.32.0.0 to 172.63.255.255 are public by the registries, but parts are used in the government network; therefore it is a warning here.',
      causes: [
        "the address of the server's local network was written",
        'the system uses a VPN, but the address stands under addresses and not under vpn.addresses',
        'the Internet provider uses CGN (100.64.0.0/10)',
      ],
      fix: [
        'For the Internet: find the public address the system goes out from and write it under addresses.',
        'For a VPN: move the address to vpn.addresses and give vpn.peer.',
      ],
    },
    ru: {
      meaning:
        'Частные адреса (RFC 1918), общие адреса операторов (RFC 6598) и уникальные локальные (RFC 4193) повторяются в тысячах сетей и по интернету до MDocs не доходят. Они годятся только через VPN. Адреса от 172.32.0.0 до 172.63.255.255 формально публичные, но часть их используется в правительственной сети, поэтому здесь предупреждение.',
      causes: [
        'записан адрес из локальной сети сервера',
        'система работает через VPN, но адрес стоит в addresses, а не в vpn.addresses',
        'интернет-провайдер использует CGN (100.64.0.0/10)',
      ],
      fix: [
        'Для интернета: узнайте публичный адрес выхода и запишите его в addresses.',
        'Для VPN: перенесите адрес в vpn.addresses и укажите vpn.peer.',
      ],
    },
  },
});
