// An access that grows by much, or moves to other addresses altogether, is what a stolen account would ask for.
import { type AccessPart, tunnelKeyOf } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import { contains, type Network, overlaps, totalOf, writeNetwork } from '../../model/network/address.ts';
import type { Via } from '../../model/network/limit.ts';
import { pairAccesses } from '../../model/proposal/system-changes.ts';
import { listChangedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { Phrase, quoteFew, say, type Text } from '../../model/text/text.ts';

/** How many addresses an access may gain without anybody being asked. */
const maxGained = 16n;

type AddressVia = Via;

const placeOf: Record<AddressVia, (access: AccessPart) => (string | number)[]> = {
  public: ({ path }) => [...path, 'addresses'],
  vpn: ({ path }) => [...path, 'vpn', 'addresses'],
  peer: ({ path }) => [...path, 'vpn', 'peer'],
};

const networksOf = ({ addresses }: AccessPart, lane: AddressVia): Network[] =>
  addresses.filter(({ via }) => via === lane).flatMap(({ reading }) => reading.network ?? []);

const allowedFrom = (access: AccessPart): Network[] => [...networksOf(access, 'public'), ...networksOf(access, 'vpn')];

/** The addresses that an access did not have before; one that it loses meanwhile makes up for none of them. A new access gains nothing here. */
function findGains(before: AccessPart | undefined, after: AccessPart): { gained: bigint; networks: readonly Network[] } {
  if (!before) return { gained: 0n, networks: [] };
  const had = allowedFrom(before);
  const networks = allowedFrom(after).filter((network) => !had.some((known) => contains(known, network)));
  return { gained: totalOf([...had, ...networks]) - totalOf(had), networks };
}

/** The way of coming in of which nothing is left as it was. */
function findReplacedVia(before: AccessPart, after: AccessPart): AddressVia | undefined {
  return (['public', 'vpn', 'peer'] as const).find((lane) => {
    const [was, is] = [networksOf(before, lane), networksOf(after, lane)];
    // An address that cannot be read may be one of those from before.
    if (after.addresses.some(({ reading }) => !reading.network)) return false;
    return was.length > 0 && is.length > 0 && !was.some((old) => is.some((network) => overlaps(old, network)));
  });
}

/** Whoever has the key of a tunnel comes through it, wherever its other end stands. */
function hasOtherKey(before: AccessPart, after: AccessPart): boolean {
  const [was, is] = [tunnelKeyOf(before), tunnelKeyOf(after)];
  // A VPN that was agreed on by hand has a key, too, which nobody here knows.
  return before.data.vpn !== undefined && is !== undefined && was !== is;
}

export const accessWidened = rule({
  code: 'access-widened',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    for (const { file, ...touched } of listChangedFiles(proposal, context))
      for (const { before, after } of pairAccesses(touched.before, touched.after)) {
        const place = { file, system: after.system.valid.id, environment: after.environment, approval: 'age' as const };
        const { gained, networks } = findGains(before, after);
        const lane = before && findReplacedVia(before, after);
        if (gained > maxGained) yield { ...place, kind: 'gained' as const, at: after.path, gained: String(gained), networks };
        else if (before && hasOtherKey(before, after))
          yield { ...place, kind: 'key' as const, at: [...after.path, 'vpn'], gained: '', networks: networksOf(after, 'peer') };
        else if (lane) yield { ...place, kind: lane, at: placeOf[lane](after), gained: '', networks: networksOf(after, lane) };
      }
  },
  message: ({ kind, ...details }) => messages[kind](details),
  hint: () => ({
    ro: 'AGE întreabă instituția la adresa ei oficială dacă adresele noi sunt ale ei și aprobă.',
    en: 'AGE asks the institution at its official e-mail address whether the new addresses are its own, and approves.',
    ru: 'AGE спрашивает учреждение по его официальному адресу, его ли новые адреса, и одобряет.',
  }),
  page: {
    ro: {
      meaning:
        'Când un acces primește multe adrese deodată sau toate adresele lui sunt înlocuite, AGE verifică schimbarea înainte de a avea efect. Adăugarea a câteva adrese lângă cele existente nu așteaptă.',
      causes: [
        'mutarea în alt centru de date sau la alt furnizor',
        'o rețea scrisă mai larg decât este nevoie',
        'o adresă greșită corectată',
      ],
      fix: [
        'Așteptați aprobarea AGE; grăbiți-o scriind de pe adresa oficială a instituției.',
        'La o mutare, adăugați întâi adresa nouă lângă cea veche, apoi scoateți-o pe cea veche.',
      ],
    },
    en: {
      meaning:
        'When an access gains many addresses at once, or all of its addresses are replaced, AGE checks the change before it has an effect. Adding a few addresses beside the existing ones does not wait.',
      causes: ['a move to another data centre or provider', 'a network written wider than needed', 'a wrong address corrected'],
      fix: [
        "Wait for AGE's approval; speed it up by writing from the institution's official e-mail address.",
        'When moving, first add the new address beside the old one, then take the old one out.',
      ],
    },
    ru: {
      meaning:
        'Когда доступ получает сразу много адресов или все его адреса заменяются, AGE проверяет изменение до того, как оно подействует. Несколько адресов, добавленных к имеющимся, не ждут.',
      causes: [
        'переезд в другой центр данных или к другому провайдеру',
        'сеть записана шире, чем нужно',
        'исправлен неверный адрес',
      ],
      fix: [
        'Дождитесь одобрения AGE; ускорить его поможет письмо с официального адреса учреждения.',
        'При переезде сначала добавьте новый адрес к старому, затем уберите старый.',
      ],
    },
  },
});

interface WideningDetails {
  readonly system: string;
  readonly environment: Environment;
  readonly gained: string;
  readonly networks: readonly Network[];
}

const messages: Record<'gained' | 'key' | AddressVia, (details: WideningDetails) => Text> = {
  gained: ({ system, environment, gained, networks }) => ({
    ro: say`Accesul sistemului ${system} în ${sayPlace(environment, 'ro')} se extinde; adrese noi, în total ${new Phrase(gained)}: ${quoteFew(networks.map(writeNetwork), 'ro')}.`,
    en: say`The access of ${system} in ${sayPlace(environment, 'en')} grows; new addresses, ${new Phrase(gained)} in all: ${quoteFew(networks.map(writeNetwork), 'en')}.`,
    ru: say`Доступ системы ${system} в ${sayPlace(environment, 'ru')} расширяется (новых адресов: ${new Phrase(gained)}): ${quoteFew(networks.map(writeNetwork), 'ru')}.`,
  }),
  key: ({ system, environment, networks }) => ({
    ro: say`Cheia sau certificatul VPN al sistemului ${system} în ${sayPlace(environment, 'ro')} (${quoteFew(networks.map(writeNetwork), 'ro')}) este altul.`,
    en: say`The VPN key or certificate of ${system} in ${sayPlace(environment, 'en')} (${quoteFew(networks.map(writeNetwork), 'en')}) is another one.`,
    ru: say`Ключ или сертификат VPN системы ${system} в ${sayPlace(environment, 'ru')} (${quoteFew(networks.map(writeNetwork), 'ru')}) другой.`,
  }),
  public: ({ system, environment, networks }) => ({
    ro: say`Toate adresele publice ale sistemului ${system} în ${sayPlace(environment, 'ro')} sunt înlocuite deodată cu ${quoteFew(networks.map(writeNetwork), 'ro')}.`,
    en: say`All public addresses of ${system} in ${sayPlace(environment, 'en')} are replaced at once by ${quoteFew(networks.map(writeNetwork), 'en')}.`,
    ru: say`Все публичные адреса системы ${system} в ${sayPlace(environment, 'ru')} заменены сразу на ${quoteFew(networks.map(writeNetwork), 'ru')}.`,
  }),
  vpn: ({ system, environment, networks }) => ({
    ro: say`Toate adresele din VPN ale sistemului ${system} în ${sayPlace(environment, 'ro')} sunt înlocuite deodată cu ${quoteFew(networks.map(writeNetwork), 'ro')}.`,
    en: say`All VPN addresses of ${system} in ${sayPlace(environment, 'en')} are replaced at once by ${quoteFew(networks.map(writeNetwork), 'en')}.`,
    ru: say`Все адреса системы ${system} внутри VPN в ${sayPlace(environment, 'ru')} заменены сразу на ${quoteFew(networks.map(writeNetwork), 'ru')}.`,
  }),
  peer: ({ system, environment, networks }) => ({
    ro: say`Echipamentul VPN al sistemului ${system} în ${sayPlace(environment, 'ro')} este înlocuit cu ${quoteFew(networks.map(writeNetwork), 'ro')}.`,
    en: say`The VPN device of ${system} in ${sayPlace(environment, 'en')} is replaced by ${quoteFew(networks.map(writeNetwork), 'en')}.`,
    ru: say`VPN-устройство системы ${system} в ${sayPlace(environment, 'ru')} заменено на ${quoteFew(networks.map(writeNetwork), 'ru')}.`,
  }),
};
