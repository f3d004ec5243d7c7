// A WireGuard key that is none, is spelt in a second way, or agrees on no secret with anybody.
import { canonicalKey, isWeakKey } from '../../model/network/tunnel.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const vpnKeyInvalid = rule({
  code: 'vpn-key-invalid',
  publication: 'keeps',
  inForm: { speaksOfFile: 'hint' },
  on: 'access',
  *check({ path, valid: { vpn } }) {
    const key = vpn?.publicKey;
    if (key === undefined) return;
    const problem = !canonicalKey.test(key) ? ('form' as const) : isWeakKey(key) ? ('weak' as const) : undefined;
    if (problem) yield { at: [...path, 'vpn', 'publicKey'], key, problem };
  },
  message: ({ key, problem }) =>
    problem === 'form'
      ? {
          ro: say`${key} nu este o cheie publică WireGuard: 44 de semne în base64, ultimul =.`,
          en: say`${key} is no WireGuard public key: 44 characters of base64, the last one =.`,
          ru: say`${key} не является открытым ключом WireGuard: 44 знака base64, последний =.`,
        }
      : {
          ro: say`Cu cheia ${key} nu se poate stabili niciun secret: este una dintre cele pe care WireGuard le refuză.`,
          en: say`No secret can be agreed on with the key ${key}: it is one of those that WireGuard refuses.`,
          ru: say`С ключом ${key} нельзя согласовать никакой секрет: он из тех, которые WireGuard отвергает.`,
        },
  hint: () => ({
    ro: 'Copiați rândul pe care îl arată `wg pubkey < cheia-privată` pe echipamentul VPN. Cheia privată nu se trimite nimănui.',
    en: 'Copy the line that `wg pubkey < private-key` shows on the VPN device. The private key is sent to nobody.',
    ru: 'Скопируйте строку, которую показывает `wg pubkey < закрытый-ключ` на VPN-устройстве. Закрытый ключ не отправляют никому.',
  }),
  page: {
    ro: {
      meaning:
        'O cheie publică WireGuard are 32 de octeți, scriși în base64 într-un singur fel. Câteva valori, între care numai zerouri, nu ascund nimic și nu sunt chei.',
      causes: ['s-a copiat numai o parte din cheie', 's-a copiat un exemplu sau o cheie goală'],
      fix: ['Generați o pereche de chei: wg genkey | tee cheie | wg pubkey', 'Trimiteți numai ce arată wg pubkey.'],
    },
    en: {
      meaning:
        'A WireGuard public key has 32 octets, written in base64 in one way only. A few values, all zeros among them, hide nothing and are no keys.',
      causes: ['only a part of the key was copied', 'an example or an empty key was copied'],
      fix: ['Make a pair of keys: wg genkey | tee key | wg pubkey', 'Send only what wg pubkey shows.'],
    },
    ru: {
      meaning:
        'Открытый ключ WireGuard состоит из 32 байтов и записывается в base64 единственным образом. Некоторые значения, в том числе одни нули, ничего не скрывают и ключами не являются.',
      causes: ['скопирована только часть ключа', 'скопирован пример или пустой ключ'],
      fix: ['Создайте пару ключей: wg genkey | tee key | wg pubkey', 'Отправьте только то, что показывает wg pubkey.'],
    },
  },
});
