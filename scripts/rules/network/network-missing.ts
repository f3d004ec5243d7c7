// Without an address nothing can call MDocs: it lets in registered addresses and VPNs only.
import { rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { say } from '../../model/text/text.ts';

export const networkMissing = rule({
  code: 'network-missing',
  publication: 'keeps',
  inForm: { key: 'addresses', speaksOfFile: 'hint' },
  on: 'access',
  *check({ path, valid, environment, system }) {
    if (valid.addresses?.length || valid.vpn) return;
    yield { at: [...path, ...(valid.addresses ? ['addresses'] : [])], environment, system: system.valid.id };
  },
  message: ({ environment, system }) => ({
    ro: say`Sistemul ${system} nu are în ${sayPlace(environment, 'ro')} nici adrese publice, nici VPN.`,
    en: say`The system ${system} has neither public addresses nor a VPN in ${sayPlace(environment, 'en')}.`,
    ru: say`У системы ${system} в ${sayPlace(environment, 'ru')} нет ни публичных адресов, ни VPN.`,
  }),
  hint: () => ({
    ro: 'Adăugați addresses cu adresa publică de la care sistemul se conectează, sau vpn cu peer și addresses.',
    en: 'Add addresses with the public address that the system connects from, or vpn with peer and addresses.',
    ru: 'Добавьте addresses с публичным адресом, с которого подключается система, или vpn с peer и addresses.',
  }),
  page: {
    ro: {
      meaning:
        'MDocs primește apeluri numai de la adrese înregistrate sau printr-un VPN. Mediul este declarat, dar nu are nici una, nici alta.',
      causes: ['addresses lipsește sau este o listă goală', 'câmpul a fost scris în alt loc al fișierului'],
      fix: ['Adăugați adresa: addresses: ["203.0.113.10"].', 'Dacă sistemul nu folosește încă acest mediu, ștergeți mediul.'],
    },
    en: {
      meaning: 'MDocs takes calls only from registered addresses or through a VPN. The environment is declared but has neither.',
      causes: ['addresses is missing or an empty list', 'the field stands in another place of the file'],
      fix: [
        'Add the address: addresses: ["203.0.113.10"].',
        'If the system does not use this environment yet, delete the environment.',
      ],
    },
    ru: {
      meaning:
        'MDocs принимает запросы только с зарегистрированных адресов или через VPN. Среда объявлена, но ни того, ни другого в ней нет.',
      causes: ['addresses отсутствует или это пустой список', 'поле стоит в другом месте файла'],
      fix: ['Добавьте адрес: addresses: ["203.0.113.10"].', 'Если система ещё не использует эту среду, удалите среду.'],
    },
  },
});
