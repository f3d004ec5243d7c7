// Whoever calls from the network of a load balancer may say any address: so it has to be one network, exactly, and no wide one.
import { environments } from '../../model/environment.ts';
import { readBalancerNetwork } from '../../model/network/balancer.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const balancerNetworkInvalid = rule({
  code: 'balancer-network-invalid',
  publication: 'keeps',
  on: 'registry',
  *check({ policy }) {
    for (const environment of environments) {
      const networks = policy.environments[environment].gateway.proxyProtocolFrom ?? [];
      for (const [index, text] of networks.entries()) {
        const reading = readBalancerNetwork(text);
        const at = ['environments', environment, 'gateway', 'proxyProtocolFrom', index];
        if ('not' in reading) yield { at, text, not: reading.not };
      }
    }
  },
  message: ({ text, not }) => {
    if (not === 'network')
      return {
        ro: say`${text} nu este o rețea scrisă exact.`,
        en: say`${text} is not a network that is written exactly.`,
        ru: say`${text} не является точно записанной сетью.`,
      };
    return {
      ro: say`${text} este o rețea prea largă pentru echilibratoare de încărcare: în ea sunt și străini.`,
      en: say`${text} is too wide a network for load balancers: strangers are in it as well.`,
      ru: say`${text}: слишком широкая сеть для балансировщиков нагрузки, в ней есть и посторонние.`,
    };
  },
  hint: () => ({
    ro: 'Scrieți rețeaua echilibratoarelor, de exemplu 10.0.4.0/28; cel mult /8 pentru IPv4 și /32 pentru IPv6.',
    en: 'Write the network of the load balancers, for example 10.0.4.0/28; /8 for IPv4 and /32 for IPv6 at the widest.',
    ru: 'Укажите сеть балансировщиков, например 10.0.4.0/28; не шире /8 для IPv4 и /32 для IPv6.',
  }),
  page: {
    ro: {
      meaning:
        'proxyProtocolFrom numește rețelele echilibratoarelor de încărcare. Cine apelează de acolo spune într-un antet PROXY ce adresă are sistemul, și gateway-ul crede. De aceea fiecare rând este o rețea scrisă exact, cât mai îngustă.',
      causes: ['biți după prefix (10.0.4.1/28)', 'o rețea care cuprinde internetul (0.0.0.0/0)', 'o greșeală de scriere'],
      fix: ['Scrieți rețeaua în care stau numai echilibratoarele.', 'Fără echilibrator ștergeți proxyProtocolFrom.'],
    },
    en: {
      meaning:
        'proxyProtocolFrom names the networks of load balancers. Whoever calls from there says in a PROXY header which address the system has, and the gateway believes it. So each line is one network, written exactly, and as narrow as can be.',
      causes: ['bits behind the prefix (10.0.4.1/28)', 'a network that has the internet in it (0.0.0.0/0)', 'a slip of the pen'],
      fix: ['Write the network in which only the load balancers are.', 'Without a load balancer delete proxyProtocolFrom.'],
    },
    ru: {
      meaning:
        'proxyProtocolFrom называет сети балансировщиков нагрузки. Кто обращается оттуда, сообщает в заголовке PROXY адрес системы, и шлюз ему верит. Поэтому каждая строка задаёт одну сеть, записанную точно и как можно уже.',
      causes: ['биты после префикса (10.0.4.1/28)', 'сеть, в которой весь интернет (0.0.0.0/0)', 'опечатка'],
      fix: ['Укажите сеть, в которой стоят только балансировщики.', 'Если балансировщика нет, удалите proxyProtocolFrom.'],
    },
  },
});
