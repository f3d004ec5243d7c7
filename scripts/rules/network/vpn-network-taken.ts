// Inside a tunnel, an address leads to one device only, and never to the operators' own.
import { systemId } from '../../model/declaration/integration.ts';
import { environments } from '../../model/environment.ts';
import type { Policy } from '../../model/generated/policy.ts';
import { type Network, overlaps, readAddress, writeNetwork } from '../../model/network/address.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

/** What the gateways are, talk to and are operated from, of both environments: one machine may serve both. */
function listOurs({ environments: all }: Policy): Network[] {
  return environments.flatMap((environment) => {
    const { operators = [], vpn, gateway } = all[environment];
    const hosts = [gateway.upstream.replace(/^https?:\/\//, ''), gateway.listen].map((one) => one.replace(/:[0-9]+$/, ''));
    const places = [...operators, ...(gateway.proxyProtocolFrom ?? []), ...(vpn ? [vpn.gateway, vpn.endpoint] : [])];
    return [...places, ...hosts.map((one) => one.replace(/^\[|\]$/g, ''))].flatMap((one) => readAddress(one).network ?? []);
  });
}

export const vpnNetworkTaken = rule({
  code: 'vpn-network-taken',
  publication: 'keeps',
  inForm: { aspect: 'others' },
  on: 'address',
  *check({ path, via, reading: { network }, access }, { registry }) {
    if (!network || via === 'public' || access.valid.vpn?.kind === undefined) return;
    const ours = listOurs(registry.policy);
    const place = { at: path, address: writeNetwork(network) };
    if (ours.some((one) => overlaps(one, network))) yield { ...place, theirs: '' };
    if (via === 'peer') return;
    const others = access.of.systems.flatMap(({ accesses }) => accesses[access.environment] ?? []);
    const other = others.find(
      (one) =>
        one !== access &&
        one.data.vpn?.kind &&
        one.addresses.some((part) => part.via === 'vpn' && part.reading.network && overlaps(part.reading.network, network)),
    );
    if (other) yield { ...place, theirs: systemId(other.system) };
  },
  message: ({ address, theirs }) =>
    theirs === ''
      ? {
          ro: say`Adresa ${address} este a gateway-ului, a celor care îl administrează sau a serverelor din spatele lui.`,
          en: say`The address ${address} is the gateway's, that of those who operate it, or of the servers behind it.`,
          ru: say`Адрес ${address} принадлежит шлюзу, тем, кто им управляет, или серверам за ним.`,
        }
      : {
          ro: say`Adresa ${address} este și în tunelul sistemului ${theirs}.`,
          en: say`The address ${address} is in the tunnel of ${theirs}, too.`,
          ru: say`Адрес ${address} есть и в туннеле системы ${theirs}.`,
        },
  hint: () => ({
    ro: 'Alegeți pentru tunel alte adrese, care nu se suprapun cu nimic.',
    en: 'Choose other addresses for the tunnel, which overlap with nothing.',
    ru: 'Выберите для туннеля другие адреса, которые ни с чем не пересекаются.',
  }),
  page: {
    ro: {
      meaning:
        'Gateway-ul trimite fiecare adresă într-un singur tunel. Dacă două sisteme au aceeași adresă, sau adresa este a operatorilor, apelurile unuia ajung la celălalt.',
      causes: ['aceeași rețea scrisă la două sisteme', 'o rețea privată des folosită, pe care o are și operatorul'],
      fix: ['Împărțiți rețeaua între sisteme sau alegeți alta.'],
    },
    en: {
      meaning:
        'The gateway sends each address into one tunnel. Where two systems have the same one, or it is one of the operators, the calls of one come to the other.',
      causes: ['one network written for two systems', 'a common private network that the operator has, too'],
      fix: ['Divide the network between the systems, or choose another one.'],
    },
    ru: {
      meaning:
        'Шлюз направляет каждый адрес в один туннель. Если адрес есть у двух систем или принадлежит операторам, запросы одной попадут к другой.',
      causes: ['одна сеть указана у двух систем', 'распространённая частная сеть, которая есть и у оператора'],
      fix: ['Разделите сеть между системами или выберите другую.'],
    },
  },
});
