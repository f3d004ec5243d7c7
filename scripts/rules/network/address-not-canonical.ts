// One address has one spelling, so that the same address is seen to be the same.
import { bits, writeNetwork } from '../../model/network/address.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const addressNotCanonical = rule({
  code: 'address-not-canonical',
  publication: 'keeps',
  isExceptable: true,
  inForm: { aspect: 'spelling' },
  on: 'address',
  *check({ path, valid, reading: { network, ...rest } }) {
    if (!network || ('problem' in rest && rest.problem !== 'host-bits')) return;
    const canonical = writeNetwork(network);
    if (canonical === valid) return;
    const place = { at: path, text: valid, canonical };
    const address = valid.split('/')[0] ?? '';
    // The prefix of a single address changes nothing anywhere: that alone stops nobody.
    const severity = valid === `${canonical}/${bits[network.family]}` ? ('notice' as const) : undefined;
    // One address or the whole network: nobody but its author knows, so only another spelling of the same is written for them.
    // Nor could AGE say which of the two it allows.
    const alternatives = [address, canonical].map((value) => ({ path, value }));
    if ('problem' in rest) yield { ...place, severity, address, alternatives, isExceptable: false as const };
    else yield { ...place, severity, address: undefined, edit: { path, value: canonical } };
  },
  message: ({ text, canonical, address }) =>
    address === undefined
      ? {
          ro: say`Adresa ${text} se scrie ${canonical}.`,
          en: say`The address ${text} is written ${canonical}.`,
          ru: say`Адрес ${text} записывается как ${canonical}.`,
        }
      : {
          ro: say`${text} nu este începutul unei rețele: adresa ${address} se află în interiorul rețelei ${canonical}.`,
          en: say`${text} is not the beginning of a network: the address ${address} lies inside the network ${canonical}.`,
          ru: say`${text} не является началом сети: адрес ${address} лежит внутри сети ${canonical}.`,
        },
  hint: ({ canonical, address }) =>
    address === undefined
      ? {
          ro: say`Scrieți ${canonical}.`,
          en: say`Write ${canonical}.`,
          ru: say`Запишите ${canonical}.`,
        }
      : {
          ro: say`Pentru toată rețeaua scrieți ${canonical}; dacă ajunge o singură adresă, scrieți ${address}.`,
          en: say`For the whole network write ${canonical}; if the one address is enough, write ${address}.`,
          ru: say`Для всей сети запишите ${canonical}; если достаточно одного адреса, запишите ${address}.`,
        },
  page: {
    ro: {
      meaning:
        'Adresa este valabilă, dar are mai multe scrieri. Aici se folosește una singură: IPv4 fără adaosuri, IPv6 după RFC 5952 (litere mici, fără zerouri de prisos, ::), rețeaua prin prima ei adresă, o singură adresă fără /32 sau /128.',
      causes: [
        'adresa IPv6 a fost copiată cu litere mari sau cu toate zerourile',
        'în locul primei adrese a rețelei a fost scrisă adresa unui server din ea',
        '/32 sau /128 după o singură adresă (doar o notă: sensul este același)',
      ],
      fix: [
        'Scrieți forma arătată în mesaj, sau rulați `npm run -s mdocs -- fix`, care o scrie în fișier.',
        'Dacă în mesaj sunt două forme, o adresă sau toată rețeaua, alegeți dumneavoastră: nimeni altcineva nu știe la care v-ați gândit.',
      ],
    },
    en: {
      meaning:
        'The address is valid but has several spellings. One of them is used here: IPv4 with nothing added, IPv6 by RFC 5952 (small letters, no needless zeros, ::), a network by its first address, a single address without /32 or /128.',
      causes: [
        'the IPv6 address was copied in capital letters or with all its zeros',
        'the address of a server stands in place of the first address of its network',
        '/32 or /128 after a single address (only a note: the meaning is the same)',
      ],
      fix: [
        'Write the form that the message shows, or run `npm run -s mdocs -- fix`, which writes it into the file.',
        'Where the message shows two forms, one address or the whole network, choose yourself: nobody else knows which was meant.',
      ],
    },
    ru: {
      meaning:
        'Адрес верен, но его можно записать по-разному. Здесь принята одна запись: IPv4 без добавлений, IPv6 по RFC 5952 (строчные буквы, без лишних нулей, ::), сеть по первому адресу, один адрес без /32 и /128.',
      causes: [
        'адрес IPv6 скопирован с заглавными буквами или со всеми нулями',
        'вместо первого адреса сети записан адрес одного из её серверов',
        '/32 или /128 после одного адреса (только примечание: смысл тот же)',
      ],
      fix: [
        'Запишите адрес так, как показано в сообщении, или выполните `npm run -s mdocs -- fix`: команда запишет его в файл.',
        'Если в сообщении два варианта, один адрес или вся сеть, выберите сами: никто другой не знает, что имелось в виду.',
      ],
    },
  },
});
