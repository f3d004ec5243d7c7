// An address that another entry of the same list already covers adds nothing, and some gateways refuse the whole list for it.
import type { AddressPart } from '../../model/declaration/integration.ts';
import { contains, writeNetwork } from '../../model/network/address.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

const addressOf = ({ reading: { network } }: AddressPart): string => (network ? writeNetwork(network) : '');

/** Whether it means this network beyond doubt. */
const isExact = ({ reading }: AddressPart): boolean => !('problem' in reading);

/** Another entry that has this one in it; of two equal ones the second is the repetition. */
function coverOf(part: AddressPart): AddressPart | undefined {
  const own = part.reading.network;
  if (!own) return undefined;
  const all = part.access.addresses.filter(({ via }) => via !== 'peer');
  return all.find(({ reading: { network } }, i) => {
    if (!network || !contains(network, own)) return false;
    return !contains(own, network) || i < all.indexOf(part);
  });
}

export const addressRepeated = rule({
  code: 'address-repeated',
  publication: 'keeps',
  isExceptable: true,
  inForm: { aspect: 'list' },
  on: 'address',
  *check(part) {
    const cover = part.via === 'peer' ? undefined : coverOf(part);
    if (!cover) return;
    const [address, inside] = [addressOf(part), addressOf(cover)];
    // The address or the network around it may be the mistake, so only the same written twice is taken out.
    const isSame = address === inside && isExact(part) && isExact(cover) && cover.via === part.via;
    yield { at: part.path, address, cover: inside, edit: isSame ? { path: part.path, value: undefined } : undefined };
  },
  message: ({ address, cover }) =>
    address === cover
      ? {
          ro: say`Adresa ${address} este scrisă de două ori.`,
          en: say`The address ${address} is written twice.`,
          ru: say`Адрес ${address} записан дважды.`,
        }
      : {
          ro: say`Adresa ${address} este deja cuprinsă în rețeaua ${cover} a aceluiași sistem.`,
          en: say`The address ${address} already lies in the network ${cover} of the same system.`,
          ru: say`Адрес ${address} уже входит в сеть ${cover} той же системы.`,
        },
  hint: () => ({
    ro: 'Ștergeți rândul de prisos; sau, dacă rețeaua a fost scrisă din greșeală, ștergeți rețeaua.',
    en: 'Delete the needless line; or, if the network was written by mistake, delete the network.',
    ru: 'Удалите лишнюю строку; если же сеть записана по ошибке, удалите сеть.',
  }),
  page: {
    ro: {
      meaning:
        'Același sistem are în același mediu de două ori aceeași adresă, sau o adresă dintr-o rețea care este deja scrisă.',
      causes: [
        'lista a fost copiată în parte',
        'adresa unui server și rețeaua lui sunt scrise amândouă',
        'aceeași adresă stă în addresses și în vpn.addresses',
      ],
      fix: [
        'Lăsați doar ce este necesar, de preferință adresele una câte una.',
        'Adresele văzute prin VPN stau în vpn.addresses, cele publice în addresses.',
      ],
    },
    en: {
      meaning:
        'The same system has the same address twice in one environment, or an address of a network that is already written.',
      causes: [
        'part of the list was copied',
        "a server's address and its network are both written",
        'the same address stands under addresses and under vpn.addresses',
      ],
      fix: [
        'Leave only what is needed, preferably the addresses one by one.',
        'Addresses seen through the VPN go under vpn.addresses, public ones under addresses.',
      ],
    },
    ru: {
      meaning: 'У одной системы в одной среде дважды указан один адрес или адрес из сети, которая уже записана.',
      causes: [
        'часть списка скопирована',
        'записаны и адрес сервера, и его сеть',
        'один адрес стоит и в addresses, и в vpn.addresses',
      ],
      fix: [
        'Оставьте только нужное, лучше адреса по одному.',
        'Адреса, видимые через VPN, пишутся в vpn.addresses, публичные в addresses.',
      ],
    },
  },
});
