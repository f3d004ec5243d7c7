// Each environment should have an address of its own, so that a test can never act on real documents.
import type { AddressPart } from '../../model/declaration/integration.ts';
import { overlaps, writeNetwork } from '../../model/network/address.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { say } from '../../model/text/text.ts';

const addressOf = ({ reading: { network } }: AddressPart): string => (network ? writeNetwork(network) : '');

export const addressInBothEnvironments = rule({
  code: 'address-in-both-environments',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  inForm: { aspect: 'others' },
  on: 'address',
  *check({ path, via, access, reading: { network } }) {
    if (access.environment !== 'production' || via === 'peer' || !network) return;
    const staging = access.system.accesses.staging?.addresses.find(
      (other) => other.via !== 'peer' && other.reading.network && overlaps(other.reading.network, network),
    );
    if (staging) yield { at: path, address: writeNetwork(network), other: addressOf(staging), system: access.system.valid.id };
  },
  message: ({ address, other, system }) =>
    address === other
      ? {
          ro: say`Sistemul ${system} are adresa ${address} și în ${sayPlace('staging', 'ro')}, și în ${sayPlace('production', 'ro')}.`,
          en: say`The system ${system} has the address ${address} both in ${sayPlace('staging', 'en')} and in ${sayPlace('production', 'en')}.`,
          ru: say`У системы ${system} адрес ${address} указан и в ${sayPlace('staging', 'ru')}, и в ${sayPlace('production', 'ru')}.`,
        }
      : {
          ro: say`Adresa ${address} a sistemului ${system} se suprapune cu ${other} din ${sayPlace('staging', 'ro')}.`,
          en: say`The address ${address} of the system ${system} overlaps with ${other} in ${sayPlace('staging', 'en')}.`,
          ru: say`Адрес ${address} системы ${system} пересекается с ${other} в ${sayPlace('staging', 'ru')}.`,
        },
  hint: () => ({
    ro: 'De obicei serverul de testare are altă adresă decât cel de producție. Verificați dacă nu a fost copiată.',
    en: 'The test server usually has a different address from the production one. Check that it was not just copied.',
    ru: 'Обычно у тестового сервера другой адрес, чем у рабочего. Проверьте, не скопирован ли он.',
  }),
  page: {
    ro: {
      meaning:
        'Aceeași adresă este declarată pentru același sistem în ambele medii. Atunci adresa nu mai deosebește un server de testare de unul de producție.',
      causes: ['adresele de testare au fost copiate în producție', 'ambele servere ies în internet prin aceeași adresă'],
      fix: ['Scrieți adresa serverului de producție.', 'Dacă adresa este într-adevăr comună, avertismentul poate rămâne.'],
    },
    en: {
      meaning:
        'The same address is declared for the same system in both environments. The address then no longer tells a test server from a production one.',
      causes: ['the test addresses were copied to production', 'both servers go out through the same address'],
      fix: ['Write the address of the production server.', 'If the address really is shared, the warning can stay.'],
    },
    ru: {
      meaning:
        'Один адрес указан для одной системы в обеих средах. Тогда по адресу уже нельзя отличить тестовый сервер от рабочего.',
      causes: ['тестовые адреса скопированы в рабочую среду', 'оба сервера выходят в интернет с одного адреса'],
      fix: ['Укажите адрес рабочего сервера.', 'Если адрес действительно общий, предупреждение может остаться.'],
    },
  },
});
