// What `npm start` says beside findings and plans.
import type { Environment } from '../../model/environment.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import { wrap } from '../../report/terminal.ts';
import type { Check } from '../../targets/template/target.ts';
import type { CheckVerdict } from '../gateway/check.ts';

export const heading = {
  check: { ro: 'Verificarea fișierelor', en: 'Checking the files', ru: 'Проверка файлов' },
  publish: { ro: 'Planul și publicarea', en: 'Plan and publication', ru: 'План и публикация' },
  next: { ro: 'Ce urmează', en: 'What next', ru: 'Что дальше' },
} satisfies Record<string, Text>;

export const noticesWords: Text = {
  ro: 'Notele nu cer nimic acum; le arată comanda npm run -s mdocs -- validate --all',
  en: 'Notes ask for nothing now; npm run -s mdocs -- validate --all shows them',
  ru: 'Примечания сейчас ничего не требуют; их показывает npm run -s mdocs -- validate --all',
};

export const judgeHeading = (programs: string): Text => ({
  ro: `Verificarea configurației de către ${programs}`,
  en: `The configuration as ${programs} sees it`,
  ru: `Проверка конфигурации в ${programs}`,
});

type Judged = (environment: string, check: Check) => Text;

export const judgedWords: Readonly<Record<CheckVerdict['status'], Judged>> = {
  accepted: (environment, { program }) => ({
    ro: `${environment}: ${program} acceptă configurația.`,
    en: `${environment}: ${program} accepts the configuration.`,
    ru: `${environment}: ${program} принимает конфигурацию.`,
  }),
  refused: (environment, { program }) => ({
    ro: `${environment}: ${program} refuză configurația:`,
    en: `${environment}: ${program} refuses the configuration:`,
    ru: `${environment}: ${program} отклоняет конфигурацию:`,
  }),
  absent: (environment, check) => ({
    ro: `${environment}: neverificat, pentru că ${check.program} nu este instalat (sudo apt-get install ${check.package}).`,
    en: `${environment}: not checked, because ${check.program} is not installed (sudo apt-get install ${check.package}).`,
    ru: `${environment}: не проверено, так как ${check.program} не установлен (sudo apt-get install ${check.package}).`,
  }),
  unknown: (environment) => ({
    ro: `${environment}: neverificat, pentru că manifest.json, scris de o versiune mai veche, nu numește setările gateway-ului.`,
    en: `${environment}: not checked, because manifest.json, written by an earlier version, does not name the gateway's settings.`,
    ru: `${environment}: не проверено, так как в manifest.json, записанном более ранней версией, нет настроек шлюза.`,
  }),
};

/** Of targets whose files no program can judge on another machine than the gateway's. */
export const unjudgedText = (environment: Environment, targets: readonly string[]): Text => ({
  ro: `${environment}: neverificat de niciun program: ${targets.join(', ')}.`,
  en: `${environment}: not checked by any program: ${targets.join(', ')}.`,
  ru: `${environment}: не проверено ни одной программой: ${targets.join(', ')}.`,
});

const git = 'git --git-dir .mdocs/environments.git';

/** Where to look and what to try, one command a line. */
export function nextStepsText(changed: boolean, locale: Locale, width: number): string {
  const where = changed ? published : nothingChanged;
  const steps: [Text, string][] = [
    [see, `${git} show environment/staging:manifest.json`],
    [history, `${git} log environment/production`],
    [request, 'npm run -s mdocs -- new'],
    [again, 'npm start'],
  ];
  const lines = steps.map(([text, command]) => `  ${text[locale]}\n    ${command}`);
  return [wrap(where[locale], width), ...lines].join('\n');
}

const published: Text = {
  ro: 'Configurațiile sunt pe ramurile environment/staging și environment/production din depozitul local .mdocs/environments.git.',
  en: 'The configurations are on the branches environment/staging and environment/production of the local repository .mdocs/environments.git.',
  ru: 'Конфигурации находятся в ветках environment/staging и environment/production локального репозитория .mdocs/environments.git.',
};
const nothingChanged: Text = {
  ro: 'Nimic nu s-a schimbat de la ultima publicare. Configurațiile sunt în depozitul local .mdocs/environments.git.',
  en: 'Nothing has changed since the last publication. The configurations are in the local repository .mdocs/environments.git.',
  ru: 'С последней публикации ничего не изменилось. Конфигурации находятся в локальном репозитории .mdocs/environments.git.',
};
const see: Text = { ro: 'Vedeți ce s-a publicat:', en: 'See what was published:', ru: 'Посмотреть опубликованное:' };
const history: Text = {
  ro: 'Vedeți istoricul producției:',
  en: 'See the history of production:',
  ru: 'Посмотреть историю рабочей среды:',
};
const request: Text = { ro: 'Scrieți o cerere nouă:', en: 'Write a new request:', ru: 'Составить новую заявку:' };
const again: Text = {
  ro: 'Schimbați un fișier din integrations/ și rulați din nou:',
  en: 'Change a file in integrations/ and run again:',
  ru: 'Измените файл в integrations/ и запустите снова:',
};
