// YAML has features that this project does not use, because they make a file mean something else than it seems to say.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import type { Text } from '../../model/text/text.ts';

export type YamlFeature = 'anchor' | 'alias' | 'tag' | 'directive' | 'complex-key' | 'second-document';

export const yamlFeature: Problem<Occurrence & { feature: YamlFeature }> = {
  code: 'yaml-feature',
  severity: 'error',
  publication: 'keeps',
  message: ({ feature }) => messages[feature],
  hint: ({ feature }) => hints[feature] ?? inQuotes,
  page: {
    ro: {
      meaning:
        'Fișierul folosește o posibilitate YAML care aici nu este permisă: ancoră (&), trimitere (*), tip (!), directivă (%), nume de câmp compus (?) sau al doilea document (---). Fișierul trebuie să spună exact ce se vede.',
      causes: [
        'o valoare care începe cu &, *, ! sau % nu este între ghilimele',
        'un fragment copiat din alt fișier YAML folosește ancore',
        'două fișiere au fost lipite într-unul',
      ],
      fix: [
        'Puneți valoarea între ghilimele dacă semnul face parte din ea.',
        'Scrieți valorile repetate de fiecare dată, fără ancore.',
        'Țineți câte o instituție în fiecare fișier.',
      ],
    },
    en: {
      meaning:
        'The file uses a feature of YAML that is not allowed here: an anchor (&), an alias (*), a tag (!), a directive (%), a compound field name (?) or a second document (---). A file must say exactly what it seems to say.',
      causes: [
        'a value that begins with &, *, ! or % is not in quotes',
        'a piece copied from another YAML file uses anchors',
        'two files were pasted into one',
      ],
      fix: [
        'Put the value in quotes if the sign belongs to it.',
        'Write repeated values out each time, without anchors.',
        'Keep one institution in each file.',
      ],
    },
    ru: {
      meaning:
        'В файле использована возможность YAML, которая здесь не допускается: якорь (&), ссылка (*), тип (!), директива (%), составное имя поля (?) или второй документ (---). Файл должен означать ровно то, что в нём видно.',
      causes: [
        'значение, начинающееся с &, *, ! или %, не взято в кавычки',
        'фрагмент скопирован из другого файла YAML с якорями',
        'два файла склеены в один',
      ],
      fix: [
        'Возьмите значение в кавычки, если знак относится к нему.',
        'Записывайте повторяющиеся значения каждый раз заново, без якорей.',
        'Держите в каждом файле одно учреждение.',
      ],
    },
  },
};

const messages: Record<YamlFeature, Text> = {
  anchor: {
    ro: 'Aici este o ancoră YAML (semnul &). Ancorele nu sunt permise.',
    en: 'Here is a YAML anchor (the sign &). Anchors are not allowed.',
    ru: 'Здесь якорь YAML (знак &). Якоря не допускаются.',
  },
  alias: {
    ro: 'Aici este o trimitere YAML (semnul *). Trimiterile nu sunt permise.',
    en: 'Here is a YAML alias (the sign *). Aliases are not allowed.',
    ru: 'Здесь ссылка YAML (знак *). Ссылки не допускаются.',
  },
  tag: {
    ro: 'Aici este un tip YAML (semnul !). Tipurile nu sunt permise.',
    en: 'Here is a YAML tag (the sign !). Tags are not allowed.',
    ru: 'Здесь тип YAML (знак !). Типы не допускаются.',
  },
  directive: {
    ro: 'Aici este o directivă YAML (semnul % la început de rând). Directivele nu sunt permise.',
    en: 'Here is a YAML directive (the sign % at the start of a line). Directives are not allowed.',
    ru: 'Здесь директива YAML (знак % в начале строки). Директивы не допускаются.',
  },
  'complex-key': {
    ro: 'Aici este un nume de câmp compus (semnul ?). Numele câmpurilor trebuie să fie cuvinte simple.',
    en: 'Here is a compound field name (the sign ?). Names of fields must be plain words.',
    ru: 'Здесь составное имя поля (знак ?). Имена полей должны быть простыми словами.',
  },
  'second-document': {
    ro: 'Aici începe sau se termină un document YAML (--- sau ...). Un fișier conține un singur document.',
    en: 'Here a YAML document begins or ends (--- or ...). A file holds one document.',
    ru: 'Здесь начинается или заканчивается документ YAML (--- или ...). В файле может быть только один документ.',
  },
};

const inQuotes: Text = {
  ro: 'Dacă semnul face parte din valoare, puneți valoarea între ghilimele; altfel, ștergeți-l.',
  en: 'If the sign belongs to the value, put the value in quotes; otherwise delete it.',
  ru: 'Если знак относится к значению, возьмите значение в кавычки; иначе удалите его.',
};

const hints: Partial<Record<YamlFeature, Text>> = {
  alias: {
    ro: 'Scrieți valoarea întreagă încă o dată. Dacă semnul face parte din valoare, puneți-o între ghilimele.',
    en: 'Write the whole value again. If the sign belongs to the value, put it in quotes.',
    ru: 'Запишите значение целиком ещё раз. Если знак относится к значению, возьмите его в кавычки.',
  },
  directive: {
    ro: 'Ștergeți rândul.',
    en: 'Delete the line.',
    ru: 'Удалите строку.',
  },
  'second-document': {
    ro: 'Ștergeți rândul sau mutați a doua parte într-un fișier al ei.',
    en: 'Delete the line, or move the second part to a file of its own.',
    ru: 'Удалите строку или перенесите вторую часть в отдельный файл.',
  },
};
