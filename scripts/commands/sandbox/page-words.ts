// The words of the sandbox's page.
import type { Locale } from '../../model/text/text.ts';
import type { PageWords } from '../../sandbox/page.ts';

export const pageWords: Readonly<Record<Locale, PageWords>> = {
  ro: {
    title: 'MDocs, mediu de probă',
    intro:
      'Un înlocuitor al MDocs pe această mașină: ultimele apeluri și ce a decis gateway-ul. Pagina se împrospătează la cinci secunde.',
    columns: ['Ora (UTC)', 'Sistemul', 'Adresa', 'Numărul de serie', 'Apelul', 'Gateway-ul', 'Răspunsul', 'De ce'],
    passed: 'lăsat să treacă',
    nobody: 'necunoscut',
    noCalls: 'Încă niciun apel.',
    noFaults: 'Nicio defecțiune nu este pornită.',
    faults: 'Defecțiuni pornite:',
  },
  en: {
    title: 'MDocs, sandbox',
    intro:
      'A stand-in for MDocs on this machine: the last calls, and what the gateway decided. The page is refreshed every five seconds.',
    columns: ['Time (UTC)', 'System', 'Address', 'Serial number', 'Call', 'Gateway', 'Answer', 'Why'],
    passed: 'let through',
    nobody: 'unknown',
    noCalls: 'No call yet.',
    noFaults: 'No trouble is switched on.',
    faults: 'Trouble that is on:',
  },
  ru: {
    title: 'MDocs, песочница',
    intro: 'Замена MDocs на этой машине: последние запросы и решения шлюза. Страница обновляется каждые пять секунд.',
    columns: ['Время (UTC)', 'Система', 'Адрес', 'Серийный номер', 'Запрос', 'Шлюз', 'Ответ', 'Почему'],
    passed: 'пропущен',
    nobody: 'неизвестна',
    noCalls: 'Запросов ещё нет.',
    noFaults: 'Неисправности не включены.',
    faults: 'Включённые неисправности:',
  },
};
