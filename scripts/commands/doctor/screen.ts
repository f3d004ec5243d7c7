// What was found, for a person at a terminal.
import { type Diagnosis, firstTrouble, helperOf, type Layer, type State } from '../../doctor/layers.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';
import { paint, type Screen, type Style, setQuotes, wrap } from '../../report/terminal.ts';
import type { Checkup } from './report.ts';
import { helperNames, layerNames, sentences, stateNames } from './words/all.ts';

const styles: Readonly<Record<State, Style>> = { works: 'green', doubt: 'yellow', refuses: 'red', 'not-asked': 'dim' };

export function checkupText(checkup: Checkup, screen: Screen, report: string | undefined): string {
  const { locale, width } = screen;
  const { diagnoses, target, environment, system } = checkup;
  const room = Math.max(...Object.values(stateNames).map((name) => [...name[locale]].length));
  const write = (text: string, indent = '') => wrap(setQuotes(text, locale), width, indent);
  const reached = diagnoses.filter(({ cause }) => cause !== 'not-reached');
  const rest = diagnoses.filter(({ cause }) => cause === 'not-reached').map(({ layer }) => layer);
  const lines = reached.map(({ layer, state, cause, details }) => {
    const name = stateNames[state][locale];
    const said = write(
      `${name.padEnd(room)}  ${layerNames[layer][locale]}: ${sentences[cause].says(details)[locale]}`,
      ' '.repeat(room + 2),
    );
    return paint(screen, styles[state], name) + said.slice(name.length);
  });
  const place = `https://${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}${target.path}`;
  const title = `${system === undefined ? '' : `${system}, `}${environment}, ${place}`;
  const parts = [
    write(title),
    lines.join('\n'),
    ...(rest.length > 0 ? [write(notReached(rest)[locale])] : []),
    conclude(checkup, screen),
    ...(report === undefined ? [] : [write(written(report)[locale])]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function conclude({ diagnoses, mailbox, environment, isSandbox }: Checkup, { locale, width, ...screen }: Screen): string {
  const write = (text: string) => wrap(setQuotes(text, locale), width);
  const first = firstTrouble(diagnoses);
  if (!first) return write(allWorks(diagnoses, environment === 'staging' && !isSandbox)[locale]);
  const sentence = sentences[first.cause];
  const title = paint({ ...screen, locale, width }, 'bold', write(firstTitle(first)[locale]));
  return [
    title,
    write(sentence.says(first.details)[locale]),
    ...(sentence.todo ? [write(sentence.todo[locale])] : []),
    write(whom(first, mailbox)[locale]),
  ].join('\n');
}

const firstTitle = ({ layer, state }: Diagnosis): Text => {
  const { ro, en, ru } = layerNames[layer];
  return state === 'refuses'
    ? { ro: `Primul strat care refuză: ${ro}`, en: `The first layer that refuses: ${en}`, ru: `Первый отказ на уровне: ${ru}` }
    : {
        ro: `Apelurile trec, dar este ceva de văzut: ${ro}`,
        en: `Calls pass, but there is something to look at: ${en}`,
        ru: `Запросы проходят, но нужно проверить: ${ru}`,
      };
};

function whom({ cause }: Diagnosis, mailbox: string | undefined): Text {
  const helper = cause === 'not-reached' || cause === 'left-to-proxy' ? 'developers' : helperOf(cause);
  if (helper === 'age') {
    const at = new Phrase(mailbox === undefined ? '' : `: ${mailbox}`);
    return { ro: say`Scrieți la AGE${at}.`, en: say`Write to AGE${at}.`, ru: say`Напишите в AGE${at}.` };
  }
  const { ro, en, ru } = helperNames[helper];
  return { ro: `Cui scrieți: ${ro}.`, en: `Whom to write to: ${en}.`, ru: `Кому писать: ${ru}.` };
}

const notReached = (layers: readonly Layer[]): Text => {
  const names = (locale: 'ro' | 'en' | 'ru') => layers.map((layer) => layerNames[layer][locale]).join(', ');
  return {
    ro: `Neîntrebate, deci nici bune, nici rele: ${names('ro')}.`,
    en: `Not asked, so neither good nor bad: ${names('en')}.`,
    ru: `Не спрошены, поэтому ни хороши, ни плохи: ${names('ru')}.`,
  };
};

/** Says of the test only what was asked. */
function allWorks(diagnoses: readonly Diagnosis[], isStaging: boolean): Text {
  const hasTypes = diagnoses.some(({ cause, state }) => cause === 'types-answer' && state === 'works');
  const all = {
    ro: 'Fiecare strat întrebat merge.',
    en: 'Every layer that was asked works.',
    ru: 'Каждый спрошенный уровень работает.',
  };
  if (!hasTypes || !isStaging) return all;
  return {
    ro: `${all.ro} Fiecare tip de documente declarat a fost cerut prin gateway cu succes, cum cere confirmarea testării. Rămân scenariile instituției.`,
    en: `${all.en} Every declared document type was asked for through the gateway with success, as the confirmation of the test wants it. What is left are the institution's own scenarios.`,
    ru: `${all.ru} Каждый объявленный тип документов успешно запрошен через шлюз, как требует подтверждение тестирования. Остаются сценарии учреждения.`,
  };
}

const written = (file: string): Text => ({
  ro: say`Raportul pentru AGE este în ${file}: cel mult adresa pe care a văzut-o gateway-ul, și nicio cheie, alt nume sau altă adresă a rețelei.`,
  en: say`The report for AGE is in ${file}: at most the address that the gateway saw, and no key, and no other name or address of the network.`,
  ru: say`Отчёт для AGE записан в ${file}: не более адреса, который видел шлюз, без ключей и без других имён и адресов сети.`,
});
