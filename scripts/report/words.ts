// Words that several reports share.
import type { Environment } from '../model/environment.ts';
import type { Severity } from '../model/finding/finding.ts';
import type { Text } from '../model/text/text.ts';

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { ro: 'eroare', en: 'error', ru: 'ошибка' },
  warning: { ro: 'avertisment', en: 'warning', ru: 'предупреждение' },
  notice: { ro: 'notă', en: 'note', ru: 'примечание' },
};

export const environmentWords: Readonly<Record<Environment, Text>> = {
  staging: { ro: 'mediul de testare (staging)', en: 'the test environment (staging)', ru: 'тестовая среда (staging)' },
  production: {
    ro: 'mediul de producție (production)',
    en: 'the production environment (production)',
    ru: 'рабочая среда (production)',
  },
};
