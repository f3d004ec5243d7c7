// A type's JSON schema must work as it stands: known dialect, nothing fetched from elsewhere, patterns that end, samples that fit.
import type { SchemaProblem } from '../../model/declaration/registry.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

export const documentTypeSchemaInvalid = rule({
  code: 'document-type-schema-invalid',
  publication: 'keeps',
  on: 'documentType',
  *check({ schemaProblem }) {
    if (schemaProblem) yield { at: schemaProblem.path, kind: schemaProblem.kind, value: schemaProblem.value };
  },
  message: ({ kind, value }) => messages[kind](value),
  hint: ({ kind }) => hints[kind],
  page: {
    ro: {
      meaning:
        'Conținutul documentelor de acest tip se verifică după schema JSON. O schemă care nu funcționează ar respinge totul sau nimic.',
      causes: [
        'lipsește $schema sau este alt dialect',
        '$ref arată spre altă adresă',
        'un cuvânt-cheie scris greșit',
        'schema s-a schimbat, iar exemplele nu',
      ],
      fix: [
        'Scrieți $schema: http://json-schema.org/draft-07/schema# sau https://json-schema.org/draft/2020-12/schema.',
        'Puneți definițiile în aceeași schemă și trimiteți la ele prin #/...',
        'Potriviți exemplele din samples.',
      ],
    },
    en: {
      meaning:
        'The contents of documents of this type are checked against the JSON schema. One that does not work would refuse everything or nothing.',
      causes: [
        '$schema is missing or names another dialect',
        '$ref points to another address',
        'a misspelt keyword',
        'the schema changed and the samples did not',
      ],
      fix: [
        'Write $schema: http://json-schema.org/draft-07/schema# or https://json-schema.org/draft/2020-12/schema.',
        'Put definitions into the same schema and refer to them by #/...',
        'Make the samples fit.',
      ],
    },
    ru: {
      meaning: 'Содержимое документов этого типа проверяется по JSON-схеме. Неработающая схема отвергла бы всё или ничего.',
      causes: [
        '$schema отсутствует или указан другой диалект',
        '$ref ведёт на другой адрес',
        'опечатка в ключевом слове',
        'схема изменилась, а примеры нет',
      ],
      fix: [
        'Укажите $schema: http://json-schema.org/draft-07/schema# или https://json-schema.org/draft/2020-12/schema.',
        'Поместите определения в ту же схему и ссылайтесь на них через #/...',
        'Исправьте примеры в samples.',
      ],
    },
  },
});

const messages: Record<SchemaProblem['kind'], (value: string) => Text> = {
  dialect: (value) => ({
    ro: say`Schema declară dialectul ${value}, care nu este acceptat.`,
    en: say`The schema declares the dialect ${value}, which is not accepted.`,
    ru: say`Схема объявляет диалект ${value}, который не принимается.`,
  }),
  reference: (value) => ({
    ro: say`Schema trimite la ${value}, în afara ei.`,
    en: say`The schema refers to ${value}, outside itself.`,
    ru: say`Схема ссылается на ${value} вне себя.`,
  }),
  pattern: (value) => ({
    ro: say`Expresia regulată ${value} nu este valabilă sau poate dura oricât de mult.`,
    en: say`The pattern ${value} is not valid, or may take any length of time.`,
    ru: say`Регулярное выражение ${value} неверно или может выполняться сколь угодно долго.`,
  }),
  work: () => ({
    ro: 'Verificarea după această schemă cere prea mulți pași.',
    en: 'Checking by this schema takes too many steps.',
    ru: 'Проверка по этой схеме требует слишком много шагов.',
  }),
  schema: (value) => ({
    ro: say`Schema JSON nu este valabilă: ${value}.`,
    en: say`The JSON schema is not valid: ${value}.`,
    ru: say`JSON-схема неверна: ${value}.`,
  }),
  sample: (value) => ({
    ro: say`Exemplul nu corespunde schemei: ${value}.`,
    en: say`The sample does not fit the schema: ${value}.`,
    ru: say`Пример не соответствует схеме: ${value}.`,
  }),
};

const hints: Record<SchemaProblem['kind'], Text> = {
  dialect: {
    ro: 'Scrieți la $schema adresa pentru draft-07 sau pentru 2020-12.',
    en: 'Write the address of draft-07 or of 2020-12 as $schema.',
    ru: 'Укажите в $schema адрес draft-07 или 2020-12.',
  },
  reference: {
    ro: 'Copiați definiția în schemă și trimiteți la ea prin #/...',
    en: 'Copy the definition into the schema and refer to it by #/...',
    ru: 'Скопируйте определение в схему и ссылайтесь на него через #/...',
  },
  pattern: {
    ro: 'Folosiți o expresie scurtă, fără repetări în interiorul repetărilor și fără referințe înapoi.',
    en: 'Use a short pattern, without repetition inside repetition and without back references.',
    ru: 'Используйте короткое выражение без повторений внутри повторений и без обратных ссылок.',
  },
  work: {
    ro: 'Nu trimiteți de două ori la aceeași definiție pe mai multe niveluri și păstrați exemplele scurte.',
    en: 'Do not refer twice to the same definition level after level, and keep the samples short.',
    ru: 'Не ссылайтесь дважды на одно определение уровень за уровнем и делайте примеры короткими.',
  },
  schema: {
    ro: 'Corectați cuvântul-cheie sau valoarea numită în mesaj.',
    en: 'Correct the keyword or value that the message names.',
    ru: 'Исправьте названное ключевое слово или значение.',
  },
  sample: {
    ro: 'Corectați exemplul sau schema, astfel încât să se potrivească.',
    en: 'Correct the sample or the schema so that they fit.',
    ru: 'Исправьте пример или схему, чтобы они соответствовали друг другу.',
  },
};
