// Production that waits for its test: not wrong, but somebody should know what comes next.
import { isSuspended } from '../../model/declaration/integration.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

export const productionUnconfirmed = rule({
  code: 'production-unconfirmed',
  severity: 'notice',
  publication: 'keeps',
  isExceptable: true,
  on: 'access',
  *check({ path, valid, environment, system }) {
    if (environment !== 'production' || valid.confirmation || isSuspended(system.valid) || system.digest === null) return;
    yield {
      at: path,
      system: system.valid.id,
      digest: system.digest,
      next: system.declared.includes('staging') ? 'test' : 'stage',
    } as const;
  },
  message: ({ system }) => ({
    ro: say`Sistemul ${system} nu este încă publicat în producție: testarea nu este confirmată.`,
    en: say`The system ${system} is not published to production yet: the test is not confirmed.`,
    ru: say`Система ${system} ещё не опубликована в рабочей среде: тестирование не подтверждено.`,
  }),
  hint: ({ next, digest }) => hints[next](digest),
  page: {
    ro: {
      meaning: 'Accesul la producție este cerut, dar se publică numai după ce instituția confirmă că testarea a reușit.',
      causes: ['testarea este în curs'],
      fix: [
        'Testați în mediul de testare.',
        'Adăugați confirmation cu tested, by, access și report printr-o cerere nouă.',
        'AGE aprobă, iar accesul se publică.',
      ],
    },
    en: {
      meaning: 'Access to production is requested but published only once the institution confirms that the test succeeded.',
      causes: ['the test is under way'],
      fix: [
        'Test in the test environment.',
        'Add confirmation with tested, by, access and report by a new request.',
        'AGE approves, and the access is published.',
      ],
    },
    ru: {
      meaning: 'Доступ к рабочей среде запрошен, но публикуется только после того, как учреждение подтвердит тестирование.',
      causes: ['тестирование ещё идёт'],
      fix: [
        'Проведите тестирование в тестовой среде.',
        'Добавьте confirmation с tested, by, access и report новой заявкой.',
        'AGE одобряет, и доступ публикуется.',
      ],
    },
  },
});

const hints: Record<'test' | 'stage', (digest: string) => Text> = {
  test: (digest) => ({
    ro: say`După ce ați testat în mediul de testare, adăugați confirmation cu tested, by, report și access: ${digest}`,
    en: say`Once you have tested in the test environment, add confirmation with tested, by, report and access: ${digest}`,
    ru: say`После тестирования добавьте confirmation с tested, by, report и access: ${digest}`,
  }),
  stage: () => ({
    ro: 'Adăugați întâi secțiunea staging: producția urmează după testare.',
    en: 'Add the section staging first: production comes after the test.',
    ru: 'Сначала добавьте раздел staging: рабочая среда следует после тестирования.',
  }),
};
