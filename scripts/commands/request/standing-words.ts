// What the issue of a form says of its request: where it stands and who acts now; at its end, the outcome.
import { currentStepOf } from '../../model/status/progress.ts';
import { sayPlace, sayPlaces } from '../../model/text/environment-words.ts';
import { forEachLanguage, type Locale, Phrase, say, type Text } from '../../model/text/text.ts';
import type { Answer } from '../../model/verdict/verdict.ts';
import { confirmationLink, type Site } from '../../report/links.ts';
import { nextLine } from '../../report/status/progress.ts';
import type { AskedAccess, MergedStanding } from './standing.ts';

/** While the request is open. Undefined: the check has not answered yet. */
export const openText = (answer: Answer | undefined, pull: number): Text => openTexts[answer ?? 'unanswered'](pull);

const openTexts: Readonly<Record<Answer | 'unanswered', (pull: number) => Text>> = {
  unanswered: (pull) => ({
    ro: say`**Unde este cererea:** verificarea automată a cererii #${pull} nu a răspuns încă.\n**Cine acționează acum:** nimeni. Răspunsul vine de obicei în câteva minute, pe pagina cererii.`,
    en: say`**Status of the request:** the automatic check of request #${pull} has not answered yet.\n**Who is next:** nobody. The answer usually comes within minutes, on the page of the request.`,
    ru: say`**Состояние заявки:** автоматическая проверка заявки #${pull} ещё не ответила.\n**За кем следующий шаг:** пока ни за кем. Ответ обычно приходит через несколько минут, на странице заявки.`,
  }),
  refused: (pull) => ({
    ro: say`**Unde este cererea:** verificarea automată a cererii #${pull} a găsit erori; ele sunt pe pagina cererii.\n**Cine acționează acum:** dumneavoastră. Corectați răspunsurile de aici: la primul mesaj apăsați cele trei puncte, apoi **Edit**.`,
    en: say`**Status of the request:** the automatic check of request #${pull} has found errors; they are on the page of the request.\n**Who is next:** you. Correct the answers here: press the three dots of the first message, then **Edit**.`,
    ru: say`**Состояние заявки:** автоматическая проверка заявки #${pull} нашла ошибки; они указаны на странице заявки.\n**За кем следующий шаг:** за вами. Исправьте ответы здесь: нажмите три точки у первого сообщения, затем **Edit**.`,
  }),
  waiting: (pull) => ({
    ro: say`**Unde este cererea:** verificarea automată nu a găsit erori; cererea #${pull} așteaptă aprobarea AGE.\n**Cine acționează acum:** AGE. Dumneavoastră nu aveți nimic de făcut.`,
    en: say`**Status of the request:** the automatic check has found no errors; request #${pull} is waiting for approval by AGE.\n**Who is next:** AGE. You have nothing to do.`,
    ru: say`**Состояние заявки:** автоматическая проверка не нашла ошибок; заявка #${pull} ожидает одобрения AGE.\n**За кем следующий шаг:** за AGE. От вас ничего не требуется.`,
  }),
  accepted: (pull) => ({
    ro: say`**Unde este cererea:** verificarea automată nu a găsit erori; cererea #${pull} așteaptă ca AGE să o accepte (merge): din acel moment modificarea se publică.\n**Cine acționează acum:** AGE. Dumneavoastră nu aveți nimic de făcut.`,
    en: say`**Status of the request:** the automatic check has found no errors; request #${pull} is waiting for AGE to accept it (merge): from then on the change is published.\n**Who is next:** AGE. You have nothing to do.`,
    ru: say`**Состояние заявки:** автоматическая проверка не нашла ошибок; заявка #${pull} ожидает, пока AGE её примет (merge): с этого момента изменение публикуется.\n**За кем следующий шаг:** за AGE. От вас ничего не требуется.`,
  }),
  failed: (pull) => ({
    ro: say`**Unde este cererea:** verificarea automată a cererii #${pull} s-a oprit dintr-o cauză tehnică.\n**Cine acționează acum:** AGE, care trebuie să afle cauza. Dumneavoastră nu aveți nimic de făcut.`,
    en: say`**Status of the request:** the automatic check of request #${pull} has stopped for a technical reason.\n**Who is next:** AGE, which has to find the cause. You have nothing to do.`,
    ru: say`**Состояние заявки:** автоматическая проверка заявки #${pull} остановилась по технической причине.\n**За кем следующий шаг:** за AGE: нужно найти причину. От вас ничего не требуется.`,
  }),
};

/** Accepted, and not published as far as it asked for. */
export function mergedText(pull: number, { asked, progress }: MergedStanding, today: string): Text {
  const lines = forEachLanguage((locale) =>
    progress.map((one) => `- ${say`${one.systemName}`}: ${nextLine(one, today, locale)}`).join('\n'),
  );
  const isKnown = progress.some((one) => currentStepOf(one) !== undefined || one.status !== undefined);
  const left = asked.filter(({ isDone }) => !isDone);
  return forEachLanguage((locale) => {
    const where = {
      ro: say`**Unde este cererea:** AGE a acceptat cererea #${pull}. Nu este publicată încă în ${placesOf(left, 'ro')}.`,
      en: say`**Status of the request:** AGE has accepted request #${pull}. Not published yet in ${placesOf(left, 'en')}.`,
      ru: say`**Состояние заявки:** AGE приняло заявку #${pull}. Ещё не опубликовано в ${placesOf(left, 'ru')}.`,
    }[locale];
    if (left.every(({ isOpen }) => !isOpen)) return `${where}\n${nobodyActs[locale]}`;
    return `${where}\n${isKnown ? `${whoActs[locale]}\n${lines[locale]}` : unclear[locale]}`;
  });
}

const whoActs: Text = {
  ro: '**Cine acționează acum:**\n',
  en: '**Who is next:**\n',
  ru: '**За кем следующий шаг:**\n',
};
const nobodyActs: Text = {
  ro: '**Cine acționează acum:** nimeni; publicarea se face automat.',
  en: '**Who is next:** nobody; it is published automatically.',
  ru: '**За кем следующий шаг:** ни за кем; публикация выполняется автоматически.',
};

/** The file has errors in what its progress depends on. */
const unclear: Text = {
  ro: '**Cine acționează acum:** AGE: fișierul instituției nu poate fi citit în întregime.',
  en: "**Who is next:** AGE: the institution's file cannot be read as a whole.",
  ru: '**За кем следующий шаг:** за AGE: файл учреждения нельзя прочитать целиком.',
};

const placesOf = (asked: readonly AskedAccess[], locale: Locale): Phrase =>
  sayPlaces([...new Set(asked.map(({ environment }) => environment))], locale);

/** Accepted, and published as far as it asked for. */
export function doneText(pull: number, { asked }: MergedStanding, site: Site): Text {
  if (asked.length === 0) return unpublished(pull);
  const tested = asked.filter(({ environment, isOpen }) => environment === 'staging' && isOpen);
  const toTest = tested.filter(({ system }) => !asked.some((one) => one.system === system && one.environment === 'production'));
  return forEachLanguage((locale) => {
    const lines = asked.map(({ systemName, environment, isOpen }) => {
      const place = sayPlace(environment, locale);
      return `- ${say`${systemName}`}: ${(isOpen ? published : withdrawn)(place)[locale]}`;
    });
    const links = toTest.map(
      ({ institution, system, systemName, mailbox }) =>
        nextForm(systemName, confirmationLink(site, { institution, system, mailbox }, locale))[locale],
    );
    const outcome = {
      ro: say`**Încheiată:** AGE a acceptat cererea #${pull}, iar rezultatul este publicat.`,
      en: say`**Done:** AGE has accepted request #${pull}, and the result is published.`,
      ru: say`**Завершено:** AGE приняло заявку #${pull}, результат опубликован.`,
    }[locale];
    return [outcome, lines.join('\n'), ...links].join('\n\n');
  });
}

const published = (place: Phrase): Text => ({
  ro: say`accesul la ${place} este publicat.`,
  en: say`access to ${place} is published.`,
  ru: say`доступ к ${place} опубликован.`,
});
const withdrawn = (place: Phrase): Text => ({
  ro: say`nu are acces la ${place}.`,
  en: say`no access to ${place}.`,
  ru: say`доступа к ${place} нет.`,
});

const unpublished = (pull: number): Text => ({
  ro: say`**Încheiată:** AGE a acceptat cererea #${pull}. Ea nu schimbă accesul, deci nu mai este nimic de publicat.`,
  en: say`**Done:** AGE has accepted request #${pull}. It changes no access, so nothing is left to publish.`,
  ru: say`**Завершено:** AGE приняло заявку #${pull}. Она не меняет доступ, поэтому публиковать больше нечего.`,
});

const nextForm = (system: string, url: string): Text => ({
  ro: say`Pasul următor pentru ${system}: testați conectarea, apoi [completați formularul](${new Phrase(url)}) prin care confirmați testarea și cereți accesul la mediul de producție.`,
  en: say`Next step for ${system}: test the connection, then [fill in the form](${new Phrase(url)}) that confirms the test and asks for access to the production environment.`,
  ru: say`Следующий шаг для ${system}: протестируйте подключение, затем [заполните форму](${new Phrase(url)}), которой подтверждается тестирование и запрашивается доступ к рабочей среде.`,
});

/** Closed by hand, without a merge. */
export const closedText = (pull: number): Text => ({
  ro: say`**Încheiată:** cererea #${pull} a fost închisă fără a fi acceptată; motivul este pe pagina cererii. Accesul pe care îl aveți nu s-a schimbat.\n\nDacă schimbați răspunsurile de aici cu **Edit**, se pregătește altă cerere.`,
  en: say`**Closed:** request #${pull} was closed without being accepted; the reason is on the page of the request. The access that you have has not changed.\n\nIf you change the answers here with **Edit**, another request is prepared.`,
  ru: say`**Закрыто:** заявка #${pull} закрыта и не принята; причина указана на странице заявки. Имеющийся у вас доступ не изменился.\n\nЕсли изменить ответы здесь с помощью **Edit**, будет подготовлена другая заявка.`,
});
