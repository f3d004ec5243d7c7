// A tunnel that is configured from here takes the routes of what is inside it: a public network there would take away the answers to others.
import { contains, writeNetwork } from '../../model/network/address.ts';
import { governmentNetwork, specialRangeAround } from '../../model/network/special-ranges.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const vpnNetworkPublic = rule({
  code: 'vpn-network-public',
  publication: 'keeps',
  inForm: { aspect: 'kind', speaksOfFile: 'hint' },
  on: 'address',
  *check({ path, via, reading: { network }, access }) {
    if (!network || via !== 'vpn' || access.valid.vpn?.kind === undefined) return;
    const isInside = specialRangeAround(network)?.kind === 'private' || contains(governmentNetwork, network);
    if (!isInside) yield { at: path, address: writeNetwork(network) };
  },
  message: ({ address }) => ({
    ro: say`Adresa ${address} din interiorul tunelului este publică.`,
    en: say`The address ${address} inside the tunnel is public.`,
    ru: say`Адрес ${address} внутри туннеля публичный.`,
  }),
  hint: () => ({
    ro: 'În tunel folosiți adrese private; adresele publice se scriu la addresses.',
    en: 'Use private addresses inside the tunnel; public ones stand under addresses.',
    ru: 'Внутри туннеля используйте частные адреса; публичные указываются в addresses.',
  }),
  page: {
    ro: {
      meaning:
        'Ce este scris în vpn.addresses se trimite prin tunel. O rețea publică scrisă acolo ar duce în tunel și răspunsurile pentru alții.',
      causes: ['adresa publică a instituției scrisă în ambele locuri', 'o rețea publică folosită intern'],
      fix: ['Dați sistemului o adresă privată (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7) în tunel.'],
    },
    en: {
      meaning:
        'What stands under vpn.addresses is sent through the tunnel. A public network there would also take the answers meant for others into it.',
      causes: ['the public address of the institution written in both places', 'a public network used internally'],
      fix: ['Give the system a private address (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7) inside the tunnel.'],
    },
    ru: {
      meaning:
        'То, что указано в vpn.addresses, отправляется через туннель. Публичная сеть в этом списке увела бы в туннель и ответы для других.',
      causes: ['публичный адрес учреждения указан в обоих местах', 'публичная сеть используется внутри'],
      fix: ['Дайте системе внутри туннеля частный адрес (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7).'],
    },
  },
});
