// Access is given to the addresses that a system needs, not to everybody around it.
import { bits, sizeOf, writeNetwork } from '../../model/network/address.ts';
import { shortestPrefixFor } from '../../model/network/limit.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { Phrase, say } from '../../model/text/text.ts';

export const addressTooWide = rule({
  code: 'address-too-wide',
  publication: 'keeps',
  isExceptable: true,
  inForm: { aspect: 'size' },
  on: 'address',
  *check({ path, via, reading: { network }, access }, { registry }) {
    if (!network) return;
    const { environment } = access;
    const prefix = shortestPrefixFor(via, network, registry.policy.environments[environment].network);
    if (network.prefix >= prefix) return;
    const address = writeNetwork(network);
    const sizes = network.family === 4 ? [Number(sizeOf(network)), 2 ** (bits[4] - prefix)] : [];
    yield { at: path, address, environment, via, prefix: `/${prefix}`, sizes, parties: [access.of.slug], value: address };
  },
  message: ({ address, environment, via, prefix, sizes }) => {
    if (via === 'peer') return peerWords(address);
    const [now, most] = sizes;
    const of = (words: string, count: number | undefined) => new Phrase(count === undefined ? '' : ` (${words}: ${count})`);
    return {
      ro: say`Rețeaua ${address}${of('adrese', now)} este prea largă: în ${sayPlace(environment, 'ro')} se admite cel mult ${prefix}${of('adrese', most)}.`,
      en: say`The network ${address}${of('addresses', now)} is too wide: at most ${prefix}${of('addresses', most)} is allowed in ${sayPlace(environment, 'en')}.`,
      ru: say`Сеть ${address}${of('адресов', now)} слишком широка: в ${sayPlace(environment, 'ru')} допускается не шире ${prefix}${of('адресов', most)}.`,
    };
  },
  hint: () => ({
    ro: 'Scrieți doar adresele de la care sistemul se conectează cu adevărat.',
    en: 'Write only the addresses that the system really connects from.',
    ru: 'Укажите только те адреса, с которых система действительно подключается.',
  }),
  page: {
    ro: {
      meaning:
        'Rețeaua cuprinde mai multe adrese decât permite registry/policy.yaml pentru acest mediu. Limita VPN este mai largă, dar numai pentru adrese private și cele ale rețelei guvernamentale. Capătul VPN (peer) este o singură adresă.',
      causes: [
        'a fost scrisă toată rețeaua furnizorului de internet',
        'prefixul este mai scurt decât s-a dorit, de exemplu /2 în loc de /32',
        'o rețea publică a fost scrisă în vpn.addresses',
      ],
      fix: [
        'Scrieți adresele serverelor, una câte una, sau o rețea mică.',
        'Dacă este nevoie de mai mult, cereți AGE o excepție; ea are motiv și termen.',
      ],
    },
    en: {
      meaning:
        'The network has more addresses than registry/policy.yaml allows in this environment. The limit of a VPN is wider, but only for private addresses and those of the government network. The end of a VPN (peer) is one address.',
      causes: [
        'the whole network of the Internet provider was written',
        'the prefix is shorter than intended, for example /2 in place of /32',
        'a public network was written under vpn.addresses',
      ],
      fix: [
        'Write the addresses of the servers one by one, or a small network.',
        'If more is needed, ask AGE for an exception; it has a reason and an end.',
      ],
    },
    ru: {
      meaning:
        'В сети больше адресов, чем registry/policy.yaml допускает в этой среде. Для VPN предел шире, но только для частных адресов и адресов правительственной сети. Для конца VPN (peer) нужен один адрес.',
      causes: [
        'записана вся сеть интернет-провайдера',
        'префикс короче, чем нужно, например /2 вместо /32',
        'публичная сеть записана в vpn.addresses',
      ],
      fix: [
        'Укажите адреса серверов по одному или небольшую сеть.',
        'Если нужно больше, попросите AGE об исключении; у него есть причина и срок.',
      ],
    },
  },
});

const peerWords = (address: string) => ({
  ro: say`Adresa echipamentului VPN ${address} este o rețea; trebuie să fie o singură adresă.`,
  en: say`The address of the VPN device ${address} is a network; it must be a single address.`,
  ru: say`Адрес VPN-устройства ${address} указан как сеть; нужен один адрес.`,
});
