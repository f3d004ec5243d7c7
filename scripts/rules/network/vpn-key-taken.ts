// One key, one tunnel: the gateway knows by it whose packets they are.
import { type AccessPart, systemNameOf, tunnelKeyOf, tunnelNamesOf } from '../../model/declaration/integration.ts';
import { environments } from '../../model/environment.ts';
import { claimCodes } from '../../model/finding/finding.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const vpnKeyTaken = rule({
  code: claimCodes.tunnel,
  publication: 'conflicts',
  inForm: { aspect: 'others' },
  on: 'access',
  *check(access, { facts, registry }) {
    const key = tunnelKeyOf(access);
    if (key === undefined) return;
    const { publicKey } = access.valid.vpn ?? {};
    const place = { at: [...access.path, 'vpn', publicKey === undefined ? 'certificate' : 'publicKey'] };
    const isOurs = environments.some((one) => registry.policy.environments[one].vpn?.wireguard?.publicKey === key);
    const isOther = (other: AccessPart) => other !== access;
    const other = facts.byTunnelKey.get(key)?.find(isOther);
    // One device of one institution may be called the same in both environments.
    const isRival = (one: AccessPart) => isOther(one) && (one.of !== access.of || one.environment === access.environment);
    const namesake = tunnelNamesOf(access).flatMap((name) => facts.byTunnelName.get(name)?.find(isRival) ?? [])[0];
    const theirs = (one: AccessPart) => ({ name: systemNameOf(one.system), environment: one.environment });
    if (isOurs) yield { ...place, theirs: undefined, isName: false };
    else if (other) yield { ...place, theirs: theirs(other), isName: false };
    else if (namesake) yield { ...place, theirs: theirs(namesake), isName: true };
  },
  message: ({ theirs, isName }) =>
    theirs && isName
      ? {
          ro: say`Certificatul VPN are un nume (subiect sau nume alternativ) care este și în certificatul sistemului ${theirs.name} (${theirs.environment}).`,
          en: say`The VPN certificate has a name (subject or alternative name) that is also in the certificate of ${theirs.name} (${theirs.environment}).`,
          ru: say`В VPN-сертификате есть имя (субъект или альтернативное имя), которое есть и в сертификате системы ${theirs.name} (${theirs.environment}).`,
        }
      : theirs
        ? {
            ro: say`Cheia VPN este deja a sistemului ${theirs.name} (${theirs.environment}).`,
            en: say`The VPN key is already that of ${theirs.name} (${theirs.environment}).`,
            ru: say`Ключ VPN уже принадлежит системе ${theirs.name} (${theirs.environment}).`,
          }
        : {
            ro: 'Cheia VPN este a gateway-ului, nu a echipamentului instituției.',
            en: "The VPN key is the gateway's, not that of the institution's device.",
            ru: 'Ключ VPN принадлежит шлюзу, а не устройству учреждения.',
          },
  hint: () => ({
    ro: 'Generați o pereche de chei separată pentru fiecare sistem și pentru fiecare mediu.',
    en: 'Make a separate pair of keys for each system and each environment.',
    ru: 'Создайте отдельную пару ключей для каждой системы и каждой среды.',
  }),
  page: {
    ro: {
      meaning:
        'Gateway-ul recunoaște tunelul după cheie. Aceeași cheie la două sisteme ar muta adresele unuia la celălalt, iar aceeași cheie în ambele medii ar da producției ce a stat pe un server de testare. Certificatul IKEv2 se caută după numele din el: la două cu același nume, gateway-ul l-ar lua pe cel greșit.',
      causes: [
        'aceeași cheie scrisă în ambele medii',
        'două sisteme în spatele aceluiași echipament',
        'cheia noastră copiată din mesaj',
      ],
      fix: ['Puneți pe echipament câte o interfață WireGuard (sau câte un certificat) pentru fiecare sistem și mediu.'],
    },
    en: {
      meaning:
        'The gateway knows a tunnel by its key. One key for two systems would move the addresses of one to the other, and one key in both environments would give production what stood on a test server. An IKEv2 certificate is found by the names in it: of two with one name the gateway would take the wrong one.',
      causes: ['one key written in both environments', 'two systems behind one device', 'our key copied from the letter'],
      fix: ['Give the device a WireGuard interface (or a certificate) of its own for each system and environment.'],
    },
    ru: {
      meaning:
        'Шлюз узнаёт туннель по ключу. Один ключ у двух систем перенёс бы адреса одной к другой, а один ключ в обеих средах дал бы рабочей среде то, что лежало на тестовом сервере. Сертификат IKEv2 ищется по именам в нём: из двух с одним именем шлюз взял бы не тот.',
      causes: ['один ключ указан в обеих средах', 'две системы за одним устройством', 'скопирован наш ключ из письма'],
      fix: ['Создайте на устройстве отдельный интерфейс WireGuard (или сертификат) для каждой системы и среды.'],
    },
  },
});
