// What was tested is staging: without it there is nothing to confirm.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const confirmationWithoutStaging = rule({
  code: 'confirmation-without-staging',
  publication: 'keeps-production',
  isExceptable: true,
  on: 'access',
  *check({ path, valid, system }) {
    // A section of another name may be staging, misspelt; the schema's own finding asks.
    if (valid.confirmation && !system.declared.includes('staging') && !system.hasUnknownEnvironment)
      yield { at: [...path, 'confirmation'], system: system.valid.id };
  },
  message: ({ system }) => ({
    ro: say`Sistemul ${system} confirmă o testare, dar nu are acces la mediul de testare (staging).`,
    en: say`The system ${system} confirms a test but has no access to the test environment (staging).`,
    ru: say`Система ${system} подтверждает тестирование, но у неё нет доступа к тестовой среде (staging).`,
  }),
  hint: () => ({
    ro: 'Adăugați secțiunea staging, testați acolo și abia apoi scrieți confirmation.',
    en: 'Add the section staging, test there, and write confirmation only then.',
    ru: 'Добавьте раздел staging, проведите тестирование и только затем указывайте confirmation.',
  }),
  page: {
    ro: {
      meaning:
        'În producție se publică exact ce a fost testat în mediul de testare, deci secțiunea staging trebuie să existe și să rămână.',
      causes: ['secțiunea staging a fost ștearsă după testare', 'confirmarea a fost copiată de la alt sistem'],
      fix: ['Puneți înapoi secțiunea staging.', 'Sau ștergeți confirmation și începeți cu mediul de testare.'],
    },
    en: {
      meaning:
        'Production is published with exactly what was tested in the test environment, so the section staging must exist and stay.',
      causes: ['the section staging was deleted after the test', 'the confirmation was copied from another system'],
      fix: ['Put the section staging back.', 'Or delete confirmation and begin with the test environment.'],
    },
    ru: {
      meaning:
        'В рабочей среде публикуется именно то, что протестировано в тестовой, поэтому раздел staging должен быть и оставаться в файле.',
      causes: ['раздел staging удалили после тестирования', 'подтверждение скопировано у другой системы'],
      fix: ['Верните раздел staging.', 'Или удалите confirmation и начните с тестовой среды.'],
    },
  },
});
