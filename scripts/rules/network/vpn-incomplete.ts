// A VPN needs both ends: where the tunnel comes from, and which addresses are seen behind it.
import type { Access } from '../../model/declaration/integration.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { say } from '../../model/text/text.ts';

type Vpn = NonNullable<Access['vpn']>;

/** Both ends, and for a tunnel that is configured from here what its kind needs. */
function findMissing({ peer, addresses, kind, publicKey, certificate }: Vpn): string[] {
  return [
    ...(peer === undefined ? ['peer'] : []),
    ...(addresses?.length ? [] : ['addresses']),
    ...(kind === undefined && (publicKey ?? certificate) !== undefined ? ['kind'] : []),
    ...(kind === 'wireguard' && publicKey === undefined ? ['publicKey'] : []),
    ...(kind === 'ikev2' && certificate === undefined ? ['certificate'] : []),
  ];
}

export const vpnIncomplete = rule({
  code: 'vpn-incomplete',
  publication: 'keeps',
  inForm: { speaksOfFile: 'hint' },
  on: 'access',
  *check({ path, valid: { vpn }, environment }) {
    if (!vpn) return;
    for (const key of findMissing(vpn)) yield { at: [...path, 'vpn', ...(key in vpn ? [key] : [])], key, environment, kind: '' };
    const strange = vpn.kind === 'wireguard' ? 'certificate' : vpn.kind === 'ikev2' ? 'publicKey' : undefined;
    if (strange && vpn[strange] !== undefined)
      yield { at: [...path, 'vpn', strange], key: strange, environment, kind: vpn.kind ?? '' };
  },
  message: ({ key, environment, kind }) =>
    kind !== ''
      ? {
          ro: say`VPN-ul din ${sayPlace(environment, 'ro')} este de felul ${kind}, care nu folosește ${key}.`,
          en: say`The VPN in ${sayPlace(environment, 'en')} is of the kind ${kind}, which does not use ${key}.`,
          ru: say`VPN в ${sayPlace(environment, 'ru')} вида ${kind}, который не использует ${key}.`,
        }
      : key === 'kind' || key === 'publicKey' || key === 'certificate'
        ? {
            ro: say`VPN-ul din ${sayPlace(environment, 'ro')} nu are ${key}, fără care tunelul nu poate fi configurat.`,
            en: say`The VPN in ${sayPlace(environment, 'en')} has no ${key}, without which the tunnel cannot be configured.`,
            ru: say`У VPN в ${sayPlace(environment, 'ru')} нет ${key}; без него туннель нельзя настроить.`,
          }
        : key === 'peer'
          ? {
              ro: say`VPN-ul din ${sayPlace(environment, 'ro')} nu are ${key}, adresa publică de la care vine tunelul.`,
              en: say`The VPN in ${sayPlace(environment, 'en')} has no ${key}, the public address that the tunnel comes from.`,
              ru: say`У VPN в ${sayPlace(environment, 'ru')} нет ${key}, публичного адреса, с которого идёт туннель.`,
            }
          : {
              ro: say`VPN-ul din ${sayPlace(environment, 'ro')} nu are ${key}, adresele pe care MDocs le vede prin tunel.`,
              en: say`The VPN in ${sayPlace(environment, 'en')} has no ${key}, which MDocs sees through the tunnel.`,
              ru: say`У VPN в ${sayPlace(environment, 'ru')} нет ${key}, адресов, которые MDocs видит через туннель.`,
            },
  hint: () => ({
    ro: 'Completați vpn sau ștergeți-l, dacă sistemul se conectează numai prin internet.',
    en: 'Complete vpn, or delete it if the system connects over the Internet only.',
    ru: 'Дополните vpn или удалите его, если система подключается только через интернет.',
  }),
  page: {
    ro: {
      meaning:
        'Pentru un VPN trebuie două lucruri: peer, adresa publică a echipamentului VPN al instituției, și addresses, adresele sistemului în interiorul tunelului.',
      causes: ['parametrii VPN nu sunt încă stabiliți cu AGE', 'lista vpn.addresses este goală'],
      fix: [
        'Scrieți amândouă: vpn: { peer: "203.0.113.254", addresses: ["10.24.8.0/29"] }.',
        'Pentru kind: wireguard scrieți și publicKey, iar pentru kind: ikev2 și certificate.',
        'Dacă nu folosiți VPN, ștergeți câmpul vpn.',
      ],
    },
    en: {
      meaning:
        "A VPN needs two things: peer, the public address of the institution's VPN device, and addresses, those of the system inside the tunnel.",
      causes: ['the details of the VPN are not yet agreed with AGE', 'the list vpn.addresses is empty'],
      fix: [
        'Write both: vpn: { peer: "203.0.113.254", addresses: ["10.24.8.0/29"] }.',
        'For kind: wireguard also write publicKey, and for kind: ikev2 also certificate.',
        'If there is no VPN, delete the field vpn.',
      ],
    },
    ru: {
      meaning:
        'Для VPN нужны две вещи: peer (публичный адрес VPN-устройства учреждения) и addresses (адреса системы внутри туннеля).',
      causes: ['параметры VPN ещё не согласованы с AGE', 'список vpn.addresses пуст'],
      fix: [
        'Укажите обе: vpn: { peer: "203.0.113.254", addresses: ["10.24.8.0/29"] }.',
        'Для kind: wireguard укажите и publicKey, для kind: ikev2 и certificate.',
        'Если VPN не используется, удалите поле vpn.',
      ],
    },
  },
});
