// A network that policy names for a gateway must be one: what reads it differently would let in somebody else, or lock out the operators.
import { environments } from '../../model/environment.ts';
import { readAddress } from '../../model/network/address.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const policyNetworkInvalid = rule({
  code: 'policy-network-invalid',
  publication: 'keeps',
  on: 'registry',
  *check({ policy }) {
    for (const environment of environments) {
      const { operators = [], vpn } = policy.environments[environment];
      for (const [i, text] of operators.entries())
        if ('problem' in readAddress(text)) yield { at: ['environments', environment, 'operators', i], text };
      for (const key of ['endpoint', 'gateway'] as const)
        if (vpn && 'problem' in readAddress(vpn[key])) yield { at: ['environments', environment, 'vpn', key], text: vpn[key] };
    }
  },
  message: ({ text }) => ({
    ro: say`${text} nu este o adresă și nici o rețea scrisă canonic.`,
    en: say`${text} is neither an address nor a network in canonical form.`,
    ru: say`${text} не является ни адресом, ни сетью в канонической записи.`,
  }),
  hint: () => ({
    ro: 'Scrieți prima adresă a rețelei și prefixul, de exemplu 192.0.2.0/28.',
    en: 'Write the first address of the network and the prefix, for example 192.0.2.0/28.',
    ru: 'Напишите первый адрес сети и префикс, например 192.0.2.0/28.',
  }),
  page: {
    ro: {
      meaning:
        'Din aceste rețele se administrează gateway-ul. Un program care citește altfel textul ar lăsa pe altcineva sau i-ar închide operatorului portul.',
      causes: ['biți setați după prefix, de exemplu 192.0.2.5/28', 'un zero în față sau un număr mai mare decât 255'],
      fix: ['Corectați rețeaua în registry/policy.yaml.'],
    },
    en: {
      meaning:
        'The gateway is operated from these networks. A program that reads the text differently would let in somebody else, or close the port to the operator.',
      causes: ['bits set behind the prefix, as in 192.0.2.5/28', 'a leading zero, or a number greater than 255'],
      fix: ['Correct the network in registry/policy.yaml.'],
    },
    ru: {
      meaning:
        'Из этих сетей управляют шлюзом. Программа, которая прочтёт текст иначе, впустит кого-то другого или закроет порт оператору.',
      causes: ['биты после префикса, например 192.0.2.5/28', 'ноль в начале числа или число больше 255'],
      fix: ['Исправьте сеть в registry/policy.yaml.'],
    },
  },
});
