// The names of special-purpose networks, as words of our own that stand in a sentence after "the range for".
import type { Text } from '../text/text.ts';

const named = (ro: string, en: string, ru: string): Text => ({ ro, en, ru });

export const specialNames = {
  thisNetwork: named('„această rețea”', '"this network"', '«эта сеть»'),
  thisHost: named('„acest calculator”', '"this host"', '«этот компьютер»'),
  privateUse: named('adrese private', 'private addresses', 'частные адреса'),
  sharedSpace: named(
    'adrese comune ale operatorilor (CGN)',
    'shared addresses of operators (CGN)',
    'общие адреса операторов (CGN)',
  ),
  uniqueLocal: named('adrese locale unice', 'unique local addresses', 'уникальные локальные адреса'),
  loopback: named('adresele calculatorului însuși (loopback)', 'loopback', 'адреса самого компьютера (loopback)'),
  linkLocal: named(
    'adrese valabile doar în segmentul local',
    'link-local addresses',
    'адреса, действующие только в своём сегменте',
  ),
  siteLocal: named('adrese locale ieșite din uz', 'deprecated site-local addresses', 'устаревшие локальные адреса'),
  ietf: named('protocoalele IETF', 'IETF protocol assignments', 'протоколы IETF'),
  continuity: named('continuitatea serviciului IPv4', 'IPv4 service continuity', 'непрерывность службы IPv4'),
  dummy: named('adrese fictive', 'dummy addresses', 'фиктивные адреса'),
  pcp: named('protocolul PCP', 'the port control protocol', 'протокол PCP'),
  turn: named('protocolul TURN', 'TURN', 'протокол TURN'),
  serviceRegistration: named('înregistrarea serviciilor (DNS-SD)', 'DNS-SD service registration', 'регистрация служб (DNS-SD)'),
  nat64Discovery: named('descoperirea NAT64', 'NAT64 discovery', 'обнаружение NAT64'),
  documentation: named('documentație și exemple', 'documentation and examples', 'документация и примеры'),
  as112: named('proiectul AS112', 'the AS112 project', 'проект AS112'),
  amt: named('protocolul AMT', 'automatic multicast tunnelling', 'протокол AMT'),
  relay6to4: named('trecerea 6to4, ieșită din uz', 'deprecated 6to4 relays', 'устаревшие ретрансляторы 6to4'),
  relay6a44: named('trecerea 6a44', '6a44 relays', 'ретрансляторы 6a44'),
  benchmarking: named('măsurători ale echipamentelor', 'benchmarking', 'измерения оборудования'),
  multicast: named('multicast', 'multicast', 'многоадресная рассылка'),
  reserved: named('rezervă pentru viitor', 'future use', 'резерв на будущее'),
  broadcast: named('difuzare (broadcast)', 'limited broadcast', 'широковещание'),
  unspecified: named('adresa nespecificată', 'the unspecified address', 'неопределённый адрес'),
  compatible: named(
    'adrese IPv4 scrise ca IPv6, ieșite din uz',
    'deprecated IPv4-compatible addresses',
    'устаревшая запись IPv4 как IPv6',
  ),
  mapped: named('adrese IPv4 scrise ca IPv6', 'IPv4-mapped addresses', 'запись IPv4 как IPv6'),
  translation: named(
    'traducerea între IPv4 și IPv6 (NAT64)',
    'IPv4-IPv6 translation (NAT64)',
    'перевод между IPv4 и IPv6 (NAT64)',
  ),
  discard: named('trafic aruncat', 'traffic to be discarded', 'отбрасываемый трафик'),
  teredo: named('tuneluri Teredo', 'Teredo tunnels', 'туннели Teredo'),
  sixToFour: named('tuneluri 6to4', '6to4 tunnels', 'туннели 6to4'),
  orchid: named('identificatori ORCHID', 'ORCHID identifiers', 'идентификаторы ORCHID'),
  drones: named('identificarea dronelor', 'drone remote identification', 'идентификация дронов'),
  segmentRouting: named('rutare pe segmente (SRv6)', 'segment routing (SRv6)', 'сегментная маршрутизация (SRv6)'),
  unassigned: named(
    'spațiu IPv6 încă nerepartizat',
    'IPv6 space that is not assigned',
    'ещё не распределённое пространство IPv6',
  ),
} as const;
