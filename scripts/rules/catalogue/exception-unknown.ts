// What policy says about rules must reach them: a misspelt name would allow or announce nothing, and nobody would notice.
import type { Facts } from '../../model/declaration/facts.ts';
import { mayHaveMoreSystems } from '../../model/declaration/unclear.ts';
import type { Path } from '../../model/path.ts';
import { type Context, rule } from '../../model/rule/rule.ts';
import { didYouMean, findNearest } from '../../model/text/nearest.ts';
import { say, type Text } from '../../model/text/text.ts';

function* checkRuleName(name: string, at: Path, { codes }: Context) {
  const isExceptable = codes?.get(name);
  if (isExceptable === false) yield { at, name, kind: 'strict' as const, candidates: [] };
  else if (codes && !isExceptable) yield { at, name, kind: 'rule' as const, candidates: findNearest(name, [...codes.keys()]) };
}

function* checkInstitutions(names: readonly string[], at: Path, { files, unread }: Facts) {
  const known = [...files.map((file) => file.slug), ...unread];
  for (const [i, name] of names.entries())
    if (!known.includes(name)) yield { at: [...at, i], name, kind: 'institution' as const, candidates: findNearest(name, known) };
}

/** Whether a system has this id, or one of the institutions has systems that cannot be read. */
function mayHaveSystem(id: string, institutions: readonly string[], { facts }: Context): boolean {
  const isUnclear = (slug: string) => {
    const file = facts.fileOf(slug);
    return facts.unread.has(slug) || (file !== undefined && mayHaveMoreSystems(file));
  };
  return facts.bySystemId.has(id) || institutions.some(isUnclear);
}

export const exceptionUnknown = rule({
  code: 'exception-unknown',
  severity: 'warning',
  publication: 'keeps',
  on: 'registry',
  ofAll: 'names',
  *check({ policy }, context) {
    for (const [i, staged] of (policy.stagedRules ?? []).entries())
      yield* checkRuleName(staged.rule, ['stagedRules', i, 'rule'], context);
    for (const [i, exception] of (policy.exceptions ?? []).entries()) {
      const path = ['exceptions', i];
      yield* checkRuleName(exception.rule, [...path, 'rule'], context);
      yield* checkInstitutions(exception.institutions, [...path, 'institutions'], context.facts);
      if (exception.system !== undefined && !mayHaveSystem(exception.system, exception.institutions, context))
        yield { at: [...path, 'system'], name: exception.system, kind: 'system' as const, candidates: [] };
    }
  },
  message: ({ kind, name }) => messages[kind](name),
  hint: ({ kind, candidates }) => (candidates.length === 0 ? hints[kind] : didYouMean(candidates.slice(0, 1))),
  page: {
    ro: {
      meaning:
        'O excepție sau o regulă anunțată din policy.yaml numește ceva ce nu există sau nu poate fi exceptat; ea nu are niciun efect.',
      causes: [
        'o literă greșită în codul regulii',
        'fișierul instituției a fost șters',
        'regula apără identitatea sau secretele și nu are excepții',
      ],
      fix: [
        'Corectați numele. Lista codurilor: `npm run -s mdocs -- explain --all`.',
        'Ștergeți excepția care nu mai este necesară.',
      ],
    },
    en: {
      meaning:
        'An exception or a staged rule in policy.yaml names something that does not exist or allows no exception; it has no effect.',
      causes: [
        'a wrong letter in the code of the rule',
        'the file of the institution was deleted',
        'the rule guards identity or secrets and has no exceptions',
      ],
      fix: [
        'Correct the name. The list of codes: `npm run -s mdocs -- explain --all`.',
        'Delete an exception that is no longer needed.',
      ],
    },
    ru: {
      meaning:
        'Исключение или объявленное правило в policy.yaml называет то, чего нет или что не допускает исключений; оно не действует.',
      causes: [
        'ошибка в коде правила',
        'файл учреждения удалён',
        'правило защищает данные о том, кто есть кто, или секреты и не допускает исключений',
      ],
      fix: ['Исправьте имя. Список кодов: `npm run -s mdocs -- explain --all`.', 'Удалите исключение, которое больше не нужно.'],
    },
  },
});

type UnknownKind = 'rule' | 'strict' | 'institution' | 'system';

const messages: Record<UnknownKind, (name: string) => Text> = {
  rule: (name) => ({
    ro: say`Nu există regula ${name}.`,
    en: say`There is no rule ${name}.`,
    ru: say`Правила ${name} не существует.`,
  }),
  strict: (name) => ({
    ro: say`Regula ${name} nu poate fi exceptată sau amânată.`,
    en: say`The rule ${name} can be neither excepted nor put off.`,
    ru: say`Правило ${name} не допускает исключений и отсрочек.`,
  }),
  institution: (name) => ({
    ro: say`Nu există fișierul instituției ${name}.`,
    en: say`There is no file of an institution ${name}.`,
    ru: say`Файла учреждения ${name} не существует.`,
  }),
  system: (name) => ({
    ro: say`Nu există sistemul ${name}.`,
    en: say`There is no system ${name}.`,
    ru: say`Системы ${name} не существует.`,
  }),
};

const hints: Record<UnknownKind, Text> = {
  rule: {
    ro: 'Lista codurilor se vede cu `npm run -s mdocs -- explain --all`.',
    en: '`npm run -s mdocs -- explain --all` shows the list of codes.',
    ru: 'Список кодов показывает `npm run -s mdocs -- explain --all`.',
  },
  strict: {
    ro: 'Ștergeți această intrare: fișierul instituției trebuie corectat.',
    en: 'Delete this entry: the file of the institution has to be corrected.',
    ru: 'Удалите эту запись: исправить нужно файл учреждения.',
  },
  institution: {
    ro: 'Scrieți numele fișierului fără .yaml sau ștergeți excepția.',
    en: 'Write the name of the file without .yaml, or delete the exception.',
    ru: 'Укажите имя файла без .yaml или удалите исключение.',
  },
  system: {
    ro: 'Scrieți id-ul sistemului sau ștergeți excepția.',
    en: 'Write the id of the system, or delete the exception.',
    ru: 'Укажите id системы или удалите исключение.',
  },
};
