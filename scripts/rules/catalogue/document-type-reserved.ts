// MDocs brings some types along: they are neither asked for nor defined.
import type { Facts } from '../../model/declaration/facts.ts';
import { predefinedTypes, type Registry } from '../../model/declaration/registry.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

function* checkDefined({ documentTypes }: Registry) {
  for (const { file, data } of documentTypes.values())
    if (predefinedTypes.has(data.code.toLowerCase())) yield { at: ['code'], file, code: data.code };
}

function* checkAsked({ files }: Facts) {
  for (const system of files.flatMap((file) => file.systems))
    for (const [i, code] of system.valid.documentTypes.entries()) {
      if (!predefinedTypes.has(code.toLowerCase())) continue;
      const at = [...system.path, 'documentTypes', i];
      yield { at, file: system.file, code, edit: { path: at, value: undefined } };
    }
}

export const documentTypeReserved = rule({
  code: 'document-type-reserved',
  publication: 'keeps',
  isExceptable: true,
  on: 'registry',
  *check(registry, { facts }) {
    yield* checkDefined(registry);
    yield* checkAsked(facts);
  },
  message: ({ code }) => ({
    ro: say`Tipul de document ${code} este predefinit în MDocs.`,
    en: say`The document type ${code} is predefined in MDocs.`,
    ru: say`Тип документа ${code} предопределён в MDocs.`,
  }),
  hint: () => ({
    ro: 'Ștergeți-l de aici: tipurile predefinite sunt la dispoziția tuturor, fără cerere.',
    en: 'Delete it here: everybody has the predefined types without asking.',
    ru: 'Удалите его здесь: предопределённые типы доступны всем без заявки.',
  }),
  page: {
    ro: {
      meaning: 'Unknown și Folder există în MDocs de la început. Ele nu se cer și nu se definesc din nou.',
      causes: ['tipurile au fost copiate din documentația MDocs'],
      fix: ['Ștergeți codul din listă.', 'Pentru un tip propriu, alegeți alt cod.'],
    },
    en: {
      meaning: 'Unknown and Folder are part of MDocs from the start. They are not asked for and not defined again.',
      causes: ['the types were copied from the documentation of MDocs'],
      fix: ['Delete the code from the list.', 'Choose another code for a type of your own.'],
    },
    ru: {
      meaning: 'Unknown и Folder есть в MDocs изначально. Их не запрашивают и не определяют заново.',
      causes: ['типы скопированы из документации MDocs'],
      fix: ['Удалите код из списка.', 'Для собственного типа выберите другой код.'],
    },
  },
});
