// The names of special-purpose networks, as words of our own that stand in a sentence after "the range for".
import type { Text } from '../text/text.ts';

const toText = (ro: string, en: string, ru: string): Text => ({ ro, en, ru });

export const specialNames = {
  thisNetwork: toText('„această rețea”', '"this network"', '«эта сеть»'),
  thisHost: toText('„acest calculator”', '"this host"', '«этот компьютер»'),
  privateUse: toText('adrese private', 'private addresses', 'частные адреса'),
  sharedSpace: toText(
    'adrese comune ale operatorilor (CGN)',
    'shared addresses of operators (CGN)',
    'общие адреса операторов (CGN)',
  ),
  uniqueLocal: toText('adrese locale unice', 'unique local addresses', 'уникальные локальные адреса'),
  loopback: toText('adresele calculatorului însuși (loopback)', 'loopback', 'адреса самого компьютера (loopback)'),
  linkLocal: toText(
    'adrese valabile doar în segmentul local',
    'link-local addresses',
    'адреса, действующие только в своём сегменте',
  ),
  siteLocal: toText('adrese locale ieșite din uz', 'deprecated site-local addresses', 'устаревшие локальные адреса'),
  ietf: toText('protocoalele IETF', 'IETF protocol assignments', 'протоколы IETF'),
  continuity: toText('continuitatea serviciului IPv4', 'IPv4 service continuity', 'непрерывность службы IPv4'),
  dummy: toText('adrese fictive', 'dummy addresses', 'фиктивные адреса'),
  pcp: toText('protocolul PCP', 'the port control protocol', 'протокол PCP'),
  turn: toText('protocolul TURN', 'TURN', 'протокол TURN'),
  serviceRegistration: toText('înregistrarea serviciilor (DNS-SD)', 'DNS-SD service registration', 'регистрация служб (DNS-SD)'),
  nat64Discovery: toText('descoperirea NAT64', 'NAT64 discovery', 'обнаружение NAT64'),
  documentation: toText('documentație și exemple', 'documentation and examples', 'документация и примеры'),
  as112: toText('proiectul AS112', 'the AS112 project', 'проект AS112'),
  amt: toText('protocolul AMT', 'automatic multicast tunnelling', 'протокол AMT'),
  relay6to4: toText('trecerea 6to4, ieșită din uz', 'deprecated 6to4 relays', 'устаревшие ретрансляторы 6to4'),
  relay6a44: toText('trecerea 6a44', '6a44 relays', 'ретрансляторы 6a44'),
  benchmarking: toText('măsurători ale echipamentelor', 'benchmarking', 'измерения оборудования'),
  multicast: toText('multicast', 'multicast', 'многоадресная рассылка'),
  reserved: toText('rezervă pentru viitor', 'future use', 'резерв на будущее'),
  broadcast: toText('difuzare (broadcast)', 'limited broadcast', 'широковещание'),
  unspecified: toText('adresa nespecificată', 'the unspecified address', 'неопределённый адрес'),
  compatible: toText(
    'adrese IPv4 scrise ca IPv6, ieșite din uz',
    'deprecated IPv4-compatible addresses',
    'устаревшая запись IPv4 как IPv6',
  ),
  mapped: toText('adrese IPv4 scrise ca IPv6', 'IPv4-mapped addresses', 'запись IPv4 как IPv6'),
  translation: toText(
    'traducerea între IPv4 și IPv6 (NAT64)',
    'IPv4-IPv6 translation (NAT64)',
    'перевод между IPv4 и IPv6 (NAT64)',
  ),
  discard: toText('trafic aruncat', 'traffic to be discarded', 'отбрасываемый трафик'),
  teredo: toText('tuneluri Teredo', 'Teredo tunnels', 'туннели Teredo'),
  sixToFour: toText('tuneluri 6to4', '6to4 tunnels', 'туннели 6to4'),
  orchid: toText('identificatori ORCHID', 'ORCHID identifiers', 'идентификаторы ORCHID'),
  drones: toText('identificarea dronelor', 'drone remote identification', 'идентификация дронов'),
  segmentRouting: toText('rutare pe segmente (SRv6)', 'segment routing (SRv6)', 'сегментная маршрутизация (SRv6)'),
  unassigned: toText(
    'spațiu IPv6 încă nerepartizat',
    'IPv6 space that is not assigned',
    'ещё не распределённое пространство IPv6',
  ),
} as const;
