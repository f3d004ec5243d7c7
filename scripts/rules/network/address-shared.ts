// Behind the addresses of a content network stand thousands of its customers: such an address tells nobody apart.
import { contains, writeNetwork } from '../../model/network/address.ts';
import { sharedNetworks } from '../../model/network/shared-networks.ts';
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say } from '../../model/text/text.ts';

export const addressShared = rule({
  code: 'address-shared',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  inForm: { aspect: 'others' },
  on: 'address',
  *check({ path, access, reading: { network } }) {
    const shared = network && sharedNetworks.find((one) => contains(one.network, network));
    if (!shared) return;
    const address = writeNetwork(network);
    const owner = new Phrase(shared.owner);
    yield { at: path, address, range: writeNetwork(shared.network), owner, parties: [access.of.slug], value: address };
  },
  message: ({ address, range, owner }) => ({
    ro: say`Adresa ${address} aparține rețelei ${owner} (${range}); prin ea trece traficul multor clienți ai acesteia.`,
    en: say`The address ${address} belongs to ${owner} (${range}), whose many customers share it.`,
    ru: say`Адрес ${address} принадлежит сети ${owner} (${range}); через него идёт трафик многих её клиентов.`,
  }),
  hint: () => ({
    ro: 'Scrieți adresa proprie de la care serverul se conectează, nu cea sub care site-ul dumneavoastră este văzut din internet.',
    en: 'Write the address of your own that the server connects from, not the one under which your site is seen from the Internet.',
    ru: 'Укажите собственный адрес, с которого подключается сервер, а не тот, под которым ваш сайт виден из интернета.',
  }),
  page: {
    ro: {
      meaning:
        'Rețelele de livrare a conținutului își împart adresele între toți clienții. O astfel de adresă nu arată cine se conectează.',
      causes: [
        'a fost scrisă adresa site-ului instituției, găsită după nume',
        'serverul iese în internet printr-un serviciu intermediar',
      ],
      fix: [
        'Aflați de la administratorul de rețea adresa de ieșire a serverului.',
        'Dacă sistemul iese în internet numai prin acel serviciu, conveniți cu AGE asupra unui VPN.',
      ],
    },
    en: {
      meaning: 'Content networks share their addresses among all their customers. Such an address does not show who connects.',
      causes: [
        "the address of the institution's site was written, looked up by its name",
        'the server goes out to the Internet through a service in between',
      ],
      fix: [
        'Ask your network administrator for the address that the server goes out from.',
        'If the system goes out through that service only, agree on a VPN with AGE.',
      ],
    },
    ru: {
      meaning: 'Сети доставки содержимого делят свои адреса между всеми клиентами. По такому адресу не видно, кто подключается.',
      causes: ['указан адрес сайта учреждения, найденный по имени', 'сервер выходит в интернет через промежуточный сервис'],
      fix: [
        'Узнайте у администратора сети адрес, с которого выходит сервер.',
        'Если система выходит в интернет только через этот сервис, договоритесь с AGE о VPN.',
      ],
    },
  },
});
