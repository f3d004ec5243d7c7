// Names and texts as institutions write them, in Romanian and Russian, with every letter of both.
import type { Random } from './random.ts';

const romanian = [
  ...['Agenția', 'Ministerul', 'Școala', 'Țăranul', 'Împărăția', 'Înștiințări', 'Ședințe', 'Bălți', 'Fântânița', 'Jgheaburi'],
  ...['Arhiva', 'Quo', 'Watt', 'Kyoto', 'Xenopol', 'Zâmbet', 'Ăla', 'Âncă', 'Vâlcea', 'Registru', 'Evidență', 'Poșta'],
  ...['Sănătății', 'Muncii', 'și', 'de', 'al', 'pentru', 'Gospodăria', 'Hâncești', 'Dubăsari', 'Opinca'],
];
const russian = [
  ...['Агентство', 'Бюро', 'Вода', 'Город', 'Детский', 'Ёлка', 'Жильё', 'Здоровье', 'Искра', 'Йод', 'Компания', 'Лицей'],
  ...['Министерство', 'Наш', 'Объединение', 'Почта', 'Реестр', 'Съезд', 'Тираж', 'Учёт', 'Фабрика', 'Холод', 'Цирк', 'Час'],
  ...['Школа', 'Щит', 'Подъезд', 'Выдра', 'Семья', 'Эхо', 'Юность', 'Якорь', 'и', 'для', 'по'],
];
/** Signs that stand in names. */
const ends = [
  '',
  '',
  '',
  ' SRL',
  ' S.A.',
  ' ÎS',
  ' nr. 5',
  ' (filială)',
  ' №2',
  ' #2',
  ': sediul',
  ' & Co',
  ", d'Orléans",
  ' 24/7',
  ' - Nord',
];

export interface Name {
  readonly text: string;
  readonly isRussian: boolean;
}

export function makeName(random: Random, number: number): Name {
  const isRussian = random.happens(30);
  const words = Array.from({ length: random.between(1, 4) }, () => random.pick(isRussian ? russian : romanian)).join(' ');
  const quoted = random.pick([words, words, `„${words}”`, `«${words}»`, `“${words}”`, `"${words}"`, words.toUpperCase()]);
  return { text: `${quoted} ${number}${random.pick(ends)}`, isRussian };
}

const reports = [
  'Toate scenariile ghidului au trecut; 120 de documente încărcate.',
  'Все сценарии руководства пройдены, объём: 3 ГБ; ошибок нет.',
  'All scenarios of the integration guide passed (raportul nr. 8 din 3 mai).',
  'Testat cu 50 000 de apeluri: 99,98 % reușite, timp mediu 120 ms # vezi anexa.',
  'Проверено: загрузка, поиск, удаление - всё работает: да.',
];
export const makeReport = (random: Random): string => random.pick(reports);

const reasons = [
  'Contractul a încetat la 1 mai.',
  'Договор расторгнут: ждём новый.',
  'Verificare la cerere; vezi scrisoarea nr. 5-03/12.',
];
export const makeReason = (random: Random): string => random.pick(reasons);

const numbers = [
  ...[
    '12/2026',
    '01-14/2025-3',
    'nr. 5',
    'Nr. 77 din 3 mai',
    '№ 12',
    'Договор № 12/2026',
    '5-03/12',
    '12/2026-MDocs',
    'MD-2026/004',
  ],
  ...['12 bis', '0000123', '2026.05-17', 'C-12#3', '100'],
];
export const makeDocumentNumber = (random: Random): string => random.pick(numbers);

const tasks = [
  'integrari',
  'it',
  'suport.it',
  'juridic',
  'secretariat',
  'sisteme',
  'retea',
  'help-desk',
  'info',
  'support',
  'contracte',
  'oficiu',
];
export const makeMailbox = (random: Random, domain: string): string =>
  `${random.pick(tasks)}@${random.pick(['', '', 'mail.'])}${domain}`;
