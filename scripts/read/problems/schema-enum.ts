// A value that is none of the few allowed ones.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { formatPath } from '../../model/path.ts';
import { didYouMean } from '../../model/text/nearest.ts';
import { type Phrase, quoteAll, say, type Text } from '../../model/text/text.ts';

interface EnumDetails extends Occurrence {
  value: string;
  allowed: readonly string[];
  nearest: readonly string[];
}

export const schemaEnum: Problem<EnumDetails> = {
  code: 'schema-enum',
  severity: 'error',
  publication: 'keeps-unread',
  inForm: { speaksOfFile: 'form' },
  message: ({ at, value }) => ({
    ro: say`Valoarea ${value} nu este permisă la ${formatPath(at)}.`,
    en: say`The value ${value} is not allowed at ${formatPath(at)}.`,
    ru: say`Значение ${value} недопустимо в ${formatPath(at)}.`,
  }),
  hint: ({ allowed, nearest }) => (nearest.length > 0 ? didYouMean(nearest) : oneOf(allowed)),
  page: {
    ro: {
      meaning: 'La acest câmp sunt permise doar câteva valori, scrise exact ca în listă.',
      causes: ['valoarea este scrisă greșit sau cu alte litere mari și mici', 'valoarea este tradusă'],
      fix: ['Alegeți una dintre valorile propuse.', 'Editorul cu suport YAML propune valorile la completare.'],
    },
    en: {
      meaning: 'Only a few values are allowed for this field, spelt exactly as given.',
      causes: ['the value is misspelt, or has other capitals', 'the value was translated'],
      fix: ['Choose one of the values proposed.', 'An editor that knows YAML offers the values.'],
    },
    ru: {
      meaning: 'Для этого поля допустимы лишь несколько значений, записанных в точности так, как указано.',
      causes: ['в значении опечатка или другие заглавные буквы', 'значение переведено'],
      fix: ['Выберите одно из предложенных значений.', 'Редактор с поддержкой YAML подсказывает значения.'],
    },
  },
};

const oneOf = (allowed: readonly string[]): Text => (allowed.length === 1 ? only(quoteAll(allowed)) : listed(quoteAll(allowed)));

const only = (value: Phrase): Text => ({
  ro: say`Aici este permis numai ${value}.`,
  en: say`Only ${value} is allowed here.`,
  ru: say`Здесь допустимо только ${value}.`,
});

const listed = (values: Phrase): Text => ({
  ro: say`Valorile permise sunt: ${values}.`,
  en: say`The values allowed are: ${values}.`,
  ru: say`Допустимые значения: ${values}.`,
});
