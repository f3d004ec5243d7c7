// A key that the schema does not know: misspelt, or in the wrong place.
import type { Place, Problem } from '../../model/finding/finding.ts';
import { written } from '../../model/path.ts';
import { didYouMean } from '../../model/text/nearest.ts';
import { listed, say, type Text } from '../../model/text/text.ts';

export const schemaUnknownKey: Problem<Place & { key: string; nearest: readonly string[]; known: readonly string[] }> = {
  code: 'schema-unknown-key',
  severity: 'error',
  publication: 'keeps-unread-around',
  inForm: { speaksOfFile: 'form' },
  message: ({ at }) => ({
    ro: say`Câmpul ${written(at)} nu este cunoscut aici.`,
    en: say`The field ${written(at)} is not known here.`,
    ru: say`Поле ${written(at)} здесь неизвестно.`,
  }),
  hint: ({ nearest, known }) => (nearest.length > 0 ? didYouMean(nearest) : knownKeys(known)),
  page: {
    ro: {
      meaning:
        'Fișierul conține o cheie pe care schema nu o cunoaște în acest loc. Cheile necunoscute sunt greșeli, ca o literă greșită să nu treacă neobservată.',
      causes: [
        'numele cheii este scris greșit',
        'cheia stă la alt nivel (prea multe sau prea puține spații)',
        'cheia este scrisă în română; cheile sunt în engleză',
      ],
      fix: ['Corectați numele cheii după propunere.', 'Verificați alinierea: cheia trebuie să fie sub secțiunea ei.'],
    },
    en: {
      meaning:
        'The file has a key that the schema does not know in this place. Unknown keys are errors, so that a misspelling cannot pass unnoticed.',
      causes: [
        'the name of the key is misspelt',
        'the key is at another level (too many or too few spaces)',
        'the key is in Romanian; keys are in English',
      ],
      fix: ['Correct the name of the key as proposed.', 'Check the indentation: the key must be under its section.'],
    },
    ru: {
      meaning:
        'В файле есть ключ, которого схема в этом месте не знает. Неизвестные ключи считаются ошибкой, чтобы опечатка не осталась незамеченной.',
      causes: [
        'опечатка в имени ключа',
        'ключ стоит на другом уровне (лишние или недостающие пробелы)',
        'ключ записан по-румынски; ключи пишутся по-английски',
      ],
      fix: ['Исправьте имя ключа, как предложено.', 'Проверьте отступ: ключ должен стоять под своим разделом.'],
    },
  },
};

const knownKeys = (known: readonly string[]): Text => ({
  ro: say`Aici pot fi scrise câmpurile: ${listed(known)}.`,
  en: say`The fields allowed here are: ${listed(known)}.`,
  ru: say`Здесь допустимы поля: ${listed(known)}.`,
});
