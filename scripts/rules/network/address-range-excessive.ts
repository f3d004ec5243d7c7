// Many narrow networks together can be as wide as one that is refused: what counts is how many addresses a system has in all.
import { networksOf } from '../../model/declaration/integration.ts';
import { totalOf } from '../../model/network/address.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { say } from '../../model/text/text.ts';

export const addressRangeExcessive = rule({
  code: 'address-range-excessive',
  publication: 'keeps',
  isExceptable: true,
  on: 'access',
  *check(access, { registry }) {
    const { path, valid, environment } = access;
    const limit = registry.policy.environments[environment].network.addressesPerSystem;
    const total = Number(totalOf(networksOf(access).filter(({ family }) => family === 4)));
    const key = valid.addresses?.length ? ['addresses'] : ['vpn', 'addresses'];
    if (total > limit) yield { at: [...path, ...key], environment, total, limit };
  },
  message: ({ environment, total, limit }) => ({
    ro: say`Numărul total de adrese IPv4 ale sistemului în ${sayPlace(environment, 'ro')} este ${total}; se admit cel mult ${limit}.`,
    en: say`The total number of IPv4 addresses of the system in ${sayPlace(environment, 'en')} is ${total}; at most ${limit} are allowed.`,
    ru: say`Всего у системы в ${sayPlace(environment, 'ru')} адресов IPv4: ${total}; допускается не больше ${limit}.`,
  }),
  hint: () => ({
    ro: 'Lăsați numai adresele de la care sistemul se conectează.',
    en: 'Leave only the addresses that the system connects from.',
    ru: 'Оставьте только те адреса, с которых подключается система.',
  }),
  page: {
    ro: {
      meaning:
        'Toate rețelele unui sistem dintr-un mediu, luate împreună (publice și VPN, fiecare adresă o dată), au mai multe adrese decât permite addressesPerSystem din registry/policy.yaml.',
      causes: ['multe rețele mici, una după alta', 'rețeaua întreagă a instituției în loc de adresele serverelor'],
      fix: ['Scrieți adresele serverelor care folosesc MDocs.', 'Dacă este nevoie de mai multe, cereți AGE o excepție.'],
    },
    en: {
      meaning:
        'All the networks of a system in one environment together (public and VPN, each address once) have more addresses than addressesPerSystem in registry/policy.yaml allows.',
      causes: ['many small networks, one after the other', 'the whole network of the institution in place of its servers'],
      fix: ['Write the addresses of the servers that use MDocs.', 'If more are needed, ask AGE for an exception.'],
    },
    ru: {
      meaning:
        'Во всех сетях системы в одной среде вместе (публичных и VPN, каждый адрес один раз) больше адресов, чем допускает addressesPerSystem в registry/policy.yaml.',
      causes: ['много небольших сетей подряд', 'вся сеть учреждения вместо адресов серверов'],
      fix: ['Укажите адреса серверов, которые используют MDocs.', 'Если нужно больше, попросите AGE об исключении.'],
    },
  },
});
