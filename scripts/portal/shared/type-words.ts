// What the page says that proposes a document type.
import type { Text } from '../../model/text/text.ts';

export const proposal = {
  title: { ro: 'Propuneți un tip de documente', en: 'Propose a document type', ru: 'Предложить тип документов' },
  lead: {
    ro: 'Căutați întâi în catalog: poate tipul există sub altă denumire. Dacă nu, descrieți-l aici; AGE hotărăște și îl adaugă.',
    en: 'First look in the catalogue: the type may be there under another title. If it is not, describe it here; AGE decides and adds it.',
    ru: 'Сначала поищите в каталоге: возможно, тип есть под другим названием. Если нет, опишите его здесь; AGE решит и добавит.',
  },
  schemaHelp: {
    ro: 'Structura câmpurilor documentului, ca JSON Schema (draft-07 sau 2020-12). Lăsați gol dacă documentul nu are câmpuri.',
    en: 'The structure of the fields of the document, as a JSON Schema (draft-07 or 2020-12). Leave empty if the document has no fields.',
    ru: 'Структура полей документа в виде JSON Schema (draft-07 или 2020-12). Оставьте пустым, если у документа нет полей.',
  },
  sampleHelp: {
    ro: 'Un document inventat, ca JSON. Se verifică pe loc după schema de mai sus. Niciodată date ale unor persoane adevărate.',
    en: 'An invented document, as JSON. It is checked at once by the schema above. Never the data of real people.',
    ru: 'Вымышленный документ в виде JSON. Сразу проверяется по схеме выше. Никогда не данные настоящих людей.',
  },
  notJson: { ro: 'nu este JSON: ', en: 'this is not JSON: ', ru: 'это не JSON: ' },
  notObject: {
    ro: 'trebuie să fie un obiect JSON, între acolade.',
    en: 'has to be a JSON object, in braces.',
    ru: 'должен быть объект JSON, в фигурных скобках.',
  },
  fits: { ro: 'Exemplul se potrivește schemei.', en: 'The sample fits the schema.', ru: 'Пример соответствует схеме.' },
  check: { ro: 'Verificați propunerea', en: 'Check the proposal', ru: 'Проверить предложение' },
  ready: { ro: 'Propunerea poate fi trimisă', en: 'The proposal can be sent', ru: 'Предложение можно отправить' },
  later: {
    ro: 'Cuvintele-cheie scrise greșit în schemă se verifică după trimitere.',
    en: 'Misspelt keywords of the schema are checked after sending.',
    ru: 'Ошибки в ключевых словах схемы проверяются после отправки.',
  },
} satisfies Record<string, Text>;
