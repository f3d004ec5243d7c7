// Where a system stands, in words: each step, who acts next and for how long it has been waited for.
import { daysBetween } from '../../model/date.ts';
import { type Actor, currentStepOf, type Progress, type Step, type StepState } from '../../model/status/progress.ts';
import { counted } from '../../model/text/counted.ts';
import { formatDay } from '../../model/text/day.ts';
import type { Locale, Text } from '../../model/text/text.ts';

export const stepWords: Readonly<Record<Step, Text>> = {
  request: { ro: 'Depunerea cererii', en: 'Submission of the request', ru: 'Подача заявки' },
  approval: { ro: 'Acceptarea cererii', en: 'Acceptance of the request', ru: 'Принятие заявки' },
  'client-id': {
    ro: 'Identificatorul de client pentru testare',
    en: 'Client id for the test environment',
    ru: 'Идентификатор клиента для тестовой среды',
  },
  staging: {
    ro: 'Accesul la mediul de testare (staging)',
    en: 'Access to the test environment (staging)',
    ru: 'Доступ к тестовой среде (staging)',
  },
  confirmation: {
    ro: 'Confirmarea că testarea a reușit',
    en: 'Confirmation that the test succeeded',
    ru: 'Подтверждение успешного тестирования',
  },
  'production-client-id': {
    ro: 'Identificatorul de client pentru producție',
    en: 'Client id for the production environment',
    ru: 'Идентификатор клиента для рабочей среды',
  },
  production: {
    ro: 'Accesul la mediul de producție (production)',
    en: 'Access to the production environment (production)',
    ru: 'Доступ к рабочей среде (production)',
  },
};

export const actorWords: Readonly<Record<Actor, Text>> = {
  institution: { ro: 'acționează instituția', en: 'the institution is next', ru: 'следующий шаг за учреждением' },
  age: { ro: 'acționează AGE', en: 'AGE is next', ru: 'следующий шаг за AGE' },
  machine: { ro: 'se face automat', en: 'done automatically', ru: 'выполняется автоматически' },
};

export const statusWords: Readonly<Record<NonNullable<Progress['status']>, Text>> = {
  suspended: {
    ro: 'Sistemul este suspendat; reluarea o decide AGE.',
    en: 'The system is suspended; AGE decides when it resumes.',
    ru: 'Система приостановлена; решение о возобновлении принимает AGE.',
  },
  broken: {
    ro: 'Fișierul are erori; le corectează instituția.',
    en: 'The file has errors; the institution has to correct them.',
    ru: 'В файле есть ошибки; исправить их должно учреждение.',
  },
  'staging-only': {
    ro: 'Sistemul are acces la mediul de testare; accesul la producție nu a fost cerut.',
    en: 'The system has access to the test environment; access to production has not been requested.',
    ru: 'Система имеет доступ к тестовой среде; доступ к рабочей среде не запрошен.',
  },
  complete: {
    ro: 'Conectarea este încheiată.',
    en: 'The connection is complete.',
    ru: 'Подключение завершено.',
  },
};

/** What is waited for in one line: the step, who acts and for how long; or why nothing is. `today` is YYYY-MM-DD. */
export function nextLine(progress: Progress, today: string, locale: Locale): string {
  const step = currentStepOf(progress);
  if (step) return stepLine(step, today, locale);
  return progress.status ? statusWords[progress.status][locale] : '';
}

/** A step; of the one that is waited for also who acts and for how long, of one that is done the day. */
export function stepLine({ step, state, actor, day }: StepState, today: string, locale: Locale): string {
  const name = stepWords[step][locale];
  if (state === 'open') return name;
  if (state === 'done') return day === undefined ? name : `${name}: ${formatDay(day, locale)}`;
  const waited = day === undefined ? '' : `, ${waitedWords(daysBetween(day, today), locale)}`;
  return `${name}: ${actorWords[actor][locale]}${waited}`;
}

function waitedWords(days: number, locale: Locale): string {
  if (days <= 0) return sinceToday[locale];
  return { ro: 'așteaptă de ', en: 'waiting for ', ru: 'ожидание: ' }[locale] + counted(days, 'day', locale);
}

const sinceToday: Text = { ro: 'așteaptă de astăzi', en: 'waiting since today', ru: 'ожидание с сегодняшнего дня' };
