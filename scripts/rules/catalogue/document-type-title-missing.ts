// People see a type by its title; the Romanian one is required by MDocs, the others by its users.
import { rule } from '../../model/rule/rule.ts';
import { locales, Phrase, say } from '../../model/text/text.ts';

export const documentTypeTitleMissing = rule({
  code: 'document-type-title-missing',
  publication: 'keeps',
  isExceptable: true,
  on: 'documentType',
  *check({ data }) {
    for (const locale of locales) {
      if (data.title[locale] !== undefined) continue;
      const at = ['title'];
      yield locale === 'ro' ? { at, code: data.code, locale } : { at, code: data.code, locale, severity: 'warning' as const };
    }
  },
  message: ({ code, locale }) => ({
    ro: say`Tipul de document ${code} nu are titlu ${new Phrase(inRomanian[locale])}.`,
    en: say`The document type ${code} has no title in ${new Phrase(inEnglish[locale])}.`,
    ru: say`У типа документа ${code} нет названия ${new Phrase(inRussian[locale])}.`,
  }),
  hint: ({ locale }) => ({
    ro: say`Adăugați la title câmpul ${locale}.`,
    en: say`Add the field ${locale} under title.`,
    ru: say`Добавьте в title поле ${locale}.`,
  }),
  page: {
    ro: {
      meaning:
        'Titlul este ceea ce văd oamenii în MDocs. Fără titlul în română tipul nu poate fi creat; celelalte limbi se cer pentru utilizatori.',
      causes: ['traducerea a fost lăsată pentru mai târziu'],
      fix: ['Scrieți titlul în limba care lipsește: title: { ro: ..., en: ..., ru: ... }.'],
    },
    en: {
      meaning:
        'The title is what people see in MDocs. Without a Romanian one the type cannot be made; the others are for its users.',
      causes: ['the translation was left for later'],
      fix: ['Write the title in the missing language: title: { ro: ..., en: ..., ru: ... }.'],
    },
    ru: {
      meaning: 'Название люди видят в MDocs. Без румынского тип создать нельзя; остальные нужны пользователям.',
      causes: ['перевод оставили на потом'],
      fix: ['Укажите название на недостающем языке: title: { ro: ..., en: ..., ru: ... }.'],
    },
  },
});

const inRomanian = { ro: 'în română', en: 'în engleză', ru: 'în rusă' };
const inEnglish = { ro: 'Romanian', en: 'English', ru: 'Russian' };
const inRussian = { ro: 'на румынском', en: 'на английском', ru: 'на русском' };
