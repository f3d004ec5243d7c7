// Nobody calls from an address that the Internet's registries keep for another purpose.
import type { AddressPart } from '../../model/declaration/integration.ts';
import { bits, type Network, writeNetwork } from '../../model/network/address.ts';
import { shortestPrefixFor } from '../../model/network/limit.ts';
import { type SpecialRange, specialRangeAround, specialRangeWithin } from '../../model/network/special-ranges.ts';
import { type Context, rule } from '../../model/rule/rule.ts';
import { type Locale, Phrase, say } from '../../model/text/text.ts';

const mildDetails = (range: SpecialRange | undefined, { registry }: Context) =>
  range?.kind === 'documentation' && registry.policy.example === true
    ? { severity: 'notice' as const, mild: true }
    : { mild: false };

/** Of a network that is too wide in any case it is enough to say that. */
function findSpecialWithin(part: AddressPart, network: Network, { registry }: Context): SpecialRange | undefined {
  const { network: limits } = registry.policy.environments[part.access.environment];
  return network.prefix < shortestPrefixFor(part.via, network, limits) ? undefined : specialRangeWithin(network);
}

/** RFC 919: the first and the last address of a network are its own name and its broadcast; most networks end at such a number. */
const isEdgeOf24 = ({ family, prefix, first }: Network): boolean =>
  family === 4 && prefix === bits[4] && [0n, 255n].includes(first & 255n);

export const addressSpecial = rule({
  code: 'address-special',
  publication: 'keeps',
  isExceptable: true,
  inForm: { aspect: 'kind' },
  on: 'address',
  *check(part, context) {
    const { network } = part.reading;
    if (!network) return;
    const address = writeNetwork(network);
    const place = { at: part.path, address, parties: [part.access.of.slug], value: address };
    const around = specialRangeAround(network);
    if (around?.kind === 'private') return;
    const range = around ?? findSpecialWithin(part, network, context);
    if (range) yield { ...place, range, inside: !around, ...mildDetails(around, context) };
    else if (part.via !== 'vpn' && isEdgeOf24(network))
      yield { ...place, range: undefined, inside: undefined, mild: false, severity: 'warning' as const };
  },
  message: ({ address, range, inside }) => {
    if (!range) return edgeWords(address);
    const words = (locale: Locale) => new Phrase(range.name[locale]);
    const network = writeNetwork(range.network);
    const document = new Phrase(range.rfc);
    return inside
      ? {
          ro: say`Rețeaua ${address} cuprinde ${network}, rezervată pentru: ${words('ro')} (${document}).`,
          en: say`The network ${address} takes in ${network}, which is reserved for: ${words('en')} (${document}).`,
          ru: say`Сеть ${address} включает ${network}, у которой особое назначение: ${words('ru')} (${document}).`,
        }
      : {
          ro: say`Adresa ${address} face parte din ${network}, rezervată pentru: ${words('ro')} (${document}).`,
          en: say`The address ${address} belongs to ${network}, which is reserved for: ${words('en')} (${document}).`,
          ru: say`Адрес ${address} входит в ${network}, у которой особое назначение: ${words('ru')} (${document}).`,
        };
  },
  hint: ({ mild }) =>
    mild
      ? {
          ro: 'Într-un registru de exemplu așa trebuie să fie; într-unul adevărat ar fi o eroare.',
          en: 'In an example registry this is as it should be; in a real one it would be an error.',
          ru: 'В реестре-примере так и должно быть; в настоящем это была бы ошибка.',
        }
      : {
          ro: 'Cereți administratorului de rețea adresa publică de la care sistemul iese în internet.',
          en: 'Ask your network administrator for the public address from which the system goes to the Internet.',
          ru: 'Узнайте у администратора сети публичный адрес, с которого система выходит в интернет.',
        },
  page: {
    ro: {
      meaning:
        'Registrele IANA rezervă unele rețele pentru alte scopuri: calculatorul însuși, segmentul local, documentație, multicast, tuneluri, teste. De la ele nu poate veni un apel din internet, iar unele ar deschide chiar serverul MDocs pentru el însuși.',
      causes: [
        'adresa a fost copiată dintr-un exemplu (192.0.2.x, 198.51.100.x, 203.0.113.x, 2001:db8::)',
        'a fost scrisă adresa internă a serverului (127.0.0.1, 169.254.x.x, fe80::)',
        'o adresă care se termină în .0 sau .255, de obicei a rețelei înseși (avertisment)',
      ],
      fix: [
        'Scrieți adresa publică de la care sistemul se conectează.',
        'Într-un registru de exemplu (example: true în registry/policy.yaml) adresele pentru documentație sunt doar note.',
      ],
    },
    en: {
      meaning:
        'The registries of IANA keep some networks for other purposes: the computer itself, the local link, documentation, multicast, tunnels, tests. No call can come from them over the Internet, and some would open the MDocs server to itself.',
      causes: [
        'the address was copied from an example (192.0.2.x, 198.51.100.x, 203.0.113.x, 2001:db8::)',
        "the server's internal address was written (127.0.0.1, 169.254.x.x, fe80::)",
        'an address that ends in .0 or .255, usually that of a network itself (a warning)',
      ],
      fix: [
        'Write the public address that the system connects from.',
        'In an example registry (example: true in registry/policy.yaml) documentation addresses are only notes.',
      ],
    },
    ru: {
      meaning:
        'Реестры IANA отводят некоторые сети под другие цели: сам компьютер, локальный сегмент, документация, многоадресная рассылка, туннели, тесты. Из них запрос по интернету прийти не может, а некоторые открыли бы сервер MDocs ему самому.',
      causes: [
        'адрес скопирован из примера (192.0.2.x, 198.51.100.x, 203.0.113.x, 2001:db8::)',
        'записан внутренний адрес сервера (127.0.0.1, 169.254.x.x, fe80::)',
        'адрес оканчивается на .0 или .255: обычно это адрес самой сети (предупреждение)',
      ],
      fix: [
        'Укажите публичный адрес, с которого подключается система.',
        'В реестре-примере (example: true в registry/policy.yaml) адреса для документации дают только примечания.',
      ],
    },
  },
});

const edgeWords = (address: string) => ({
  ro: say`Adresa ${address} este de obicei a rețelei înseși sau de difuzare (RFC 919), nu a unui server.`,
  en: say`The address ${address} is usually that of a network itself or its broadcast (RFC 919), not of a server.`,
  ru: say`Адрес ${address} обычно принадлежит самой сети или широковещанию (RFC 919), а не серверу.`,
});
