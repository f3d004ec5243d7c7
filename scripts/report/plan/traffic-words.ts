// What gateways saw of what a plan takes away or adds, in a sentence each.
import type { TrafficRemark } from '../../model/publication/plan.ts';
import { sayCounted } from '../../model/text/counted.ts';
import { sayDay } from '../../model/text/day.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';

/** So many of one system are told. */
const most = 10;

export const trafficLines = (remarks: readonly TrafficRemark[] = [], locale: Locale): string[] =>
  remarks.slice(0, most).map((remark) => words[remark.kind](remark)[locale]);

const words: Readonly<Record<TrafficRemark['kind'], (remark: TrafficRemark) => Text>> = {
  'used-address': ({ value, count, since, last }) => ({
    ro: say`Se taie o adresă folosită: ${value}, ${sayCounted(count, 'time', 'ro')} din ${sayDay(since, 'ro')}, ultima dată la ${sayDay(last, 'ro')}.`,
    en: say`This cuts an address in use: ${value}, ${sayCounted(count, 'time', 'en')} since ${sayDay(since, 'en')}, the last time on ${sayDay(last, 'en')}.`,
    ru: say`Отключается используемый адрес: ${value}, ${sayCounted(count, 'time', 'ru')} с ${sayDay(since, 'ru')}, в последний раз ${sayDay(last, 'ru')}.`,
  }),
  'unused-address': ({ value, since }) => ({
    ro: say`Adresa ${value} nu a fost folosită de când numără gateway-urile, ${sayDay(since, 'ro')}.`,
    en: say`Nobody has used the address ${value} since the gateways began to count, on ${sayDay(since, 'en')}.`,
    ru: say`Адрес ${value} не использовался с тех пор, как шлюзы начали считать, ${sayDay(since, 'ru')}.`,
  }),
  'used-certificate': ({ value, count, since, last }) => ({
    ro: say`Se scoate un certificat folosit: ${value}, ${sayCounted(count, 'time', 'ro')} din ${sayDay(since, 'ro')}, ultima dată la ${sayDay(last, 'ro')}.`,
    en: say`This takes out a certificate in use: ${value}, ${sayCounted(count, 'time', 'en')} since ${sayDay(since, 'en')}, the last time on ${sayDay(last, 'en')}.`,
    ru: say`Убирается используемый сертификат: ${value}, ${sayCounted(count, 'time', 'ru')} с ${sayDay(since, 'ru')}, в последний раз ${sayDay(last, 'ru')}.`,
  }),
  'unused-certificate': ({ value, since }) => ({
    ro: say`Certificatul ${value} nu a fost folosit de când numără gateway-urile, ${sayDay(since, 'ro')}.`,
    en: say`Nobody has used the certificate ${value} since the gateways began to count, on ${sayDay(since, 'en')}.`,
    ru: say`Сертификат ${value} не использовался с тех пор, как шлюзы начали считать, ${sayDay(since, 'ru')}.`,
  }),
  'refused-address': ({ value, count, last }) => ({
    ro: say`Adresa nouă ${value} este deja folosită: a fost refuzată, ${sayCounted(count, 'time', 'ro')}, ultima dată la ${sayDay(last, 'ro')}.`,
    en: say`The new address ${value} is in use already: it was refused, ${sayCounted(count, 'time', 'en')}, the last time on ${sayDay(last, 'en')}.`,
    ru: say`Новый адрес ${value} уже используется: ему отказано, ${sayCounted(count, 'time', 'ru')}, в последний раз ${sayDay(last, 'ru')}.`,
  }),
};
