// The remaining settings of the repository: secret scanning, private reporting of vulnerabilities, automatic merging.
import type { Settings } from './settings.ts';
import { type CheckResult, flagUnless, type SettingCheck } from './weakness.ts';

const page = 'settings/security_analysis';
const security = 'Settings › Advanced Security';

function checkFeature({ repository }: Settings, name: string, what: Parameters<typeof flagUnless>[1]): CheckResult {
  return repository.security === undefined ? 'hidden' : flagUnless(repository.security[name] === true, what);
}

export const featureChecks: readonly SettingCheck[] = [
  {
    code: 'secret-scanning-off',
    why: {
      ro: 'O cheie publicată din greșeală ar rămâne neobservată.',
      en: 'A key that was published by mistake would stay unnoticed.',
      ru: 'Опубликованный по ошибке ключ остался бы незамеченным.',
    },
    click: `${security} › Secret Protection`,
    page,
    find: (settings) =>
      checkFeature(settings, 'secret_scanning', {
        ro: 'GitHub nu caută secrete în depozit.',
        en: 'GitHub does not scan the repository for secrets.',
        ru: 'GitHub не ищет секреты в репозитории.',
      }),
  },
  {
    code: 'push-protection-off',
    why: {
      ro: 'Un secret ajuns în istoric nu mai poate fi luat înapoi.',
      en: 'A secret that has reached the history cannot be taken back.',
      ru: 'Секрет, попавший в историю, уже не вернуть.',
    },
    click: `${security} › Secret Protection › Push protection`,
    page,
    find: (settings) =>
      checkFeature(settings, 'secret_scanning_push_protection', {
        ro: 'GitHub nu oprește trimiterea de secrete.',
        en: 'GitHub does not stop secrets from being pushed.',
        ru: 'GitHub не останавливает отправку секретов.',
      }),
  },
  {
    code: 'private-reporting-off',
    why: {
      ro: 'Cine găsește o vulnerabilitate ar trebui să o scrie public sau să tacă.',
      en: 'Whoever finds a vulnerability would have to publish it or to keep silent.',
      ru: 'Нашедшему уязвимость пришлось бы писать о ней публично или молчать.',
    },
    click: `${security} › Private vulnerability reporting`,
    page,
    find: ({ privateReporting }) =>
      privateReporting === undefined
        ? 'hidden'
        : flagUnless(privateReporting, {
            ro: 'Vulnerabilitățile nu pot fi raportate în privat.',
            en: 'Vulnerabilities cannot be reported in private.',
            ru: 'Об уязвимостях нельзя сообщить конфиденциально.',
          }),
  },
  {
    code: 'auto-merge-on',
    why: {
      ro: 'O cerere ar fi acceptată automat, fără ca cineva să se uite.',
      en: 'A pull request would be accepted by itself, at a moment when nobody looks.',
      ru: 'Заявка принималась бы сама, в момент, когда никто не смотрит.',
    },
    click: 'Settings › General › Pull Requests › Allow auto-merge (off)',
    page: 'settings',
    find: ({ repository }) =>
      flagUnless(repository.allowAutoMerge !== true, {
        ro: 'Acceptarea automată (auto-merge) este pornită.',
        en: 'Auto-merge is on.',
        ru: 'Автоматическое принятие включено.',
      }),
  },
];
