// The files of the repository that protect it: CODEOWNERS, pinned actions, Dependabot that waits.
import { quoteAll, say } from '../../model/text/text.ts';
import type { Settings } from './settings.ts';
import { type CheckResult, flagUnless, type SettingCheck } from './weakness.ts';

const workflows = '.github/workflows/';

const wild: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

/**
 * A pattern of GitHub's, in rulesets and in CODEOWNERS, where * stays within a folder and ** does not, as part of a regular expression;
 * everything else in it stands for itself.
 */
export function expressionOf(pattern: string): string {
  const parts = pattern.split(/(\*\*\/?|\*|\?)/);
  return parts.map((part) => wild[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&')).join('');
}

/** The owners of a path: those of the last line that fits, as GitHub reads CODEOWNERS. A line without owners takes them away. */
export function ownersOf(codeowners: string, path: string): readonly string[] {
  let owners: readonly string[] = [];
  for (const line of codeowners.split('\n')) {
    const [pattern, ...names] = line
      .replace(/(^|\s)#[\s\S]*$/, '')
      .trim()
      .split(/\s+/);
    if (pattern && fits(pattern, path)) owners = names;
  }
  return owners;
}

/** The patterns of .gitignore that CODEOWNERS knows: a slash inside ties to the root, one at the end means a folder, dir/* not what is deeper. */
function fits(pattern: string, path: string): boolean {
  const tied = pattern.replace(/\/$/, '').includes('/');
  const body = expressionOf(pattern.replace(/^\//, '').replace(/\/$/, ''));
  const end = pattern.endsWith('/') ? '/' : tied && /[^*]\*$/.test(pattern) ? '$' : '(?:/|$)';
  return new RegExp(`^${tied ? '' : '(?:.*/)?'}${body}${end}`).test(path);
}

function findUnowned({ files, paths }: Settings): CheckResult {
  const text = files.get('.github/CODEOWNERS');
  if (text === undefined) return [];
  const free = paths.filter((path) => !path.startsWith('integrations/') && ownersOf(text, path).length === 0);
  const some = quoteAll(free.slice(0, 5));
  return flagUnless(free.length === 0, {
    ro: say`Fișiere fără responsabil în CODEOWNERS: ${free.length}, printre care ${some}.`,
    en: say`Files without an owner in CODEOWNERS: ${free.length}, among them ${some}.`,
    ru: say`Файлов без ответственного в CODEOWNERS: ${free.length}, среди них ${some}.`,
  });
}

function findUnpinned({ files }: Settings): CheckResult {
  const loose = [...files].flatMap(([path, text]) => (path.startsWith(workflows) ? usesOf(text).map((use) => [path, use]) : []));
  return loose.map(([path = '', use = '']) => ({
    ro: say`${path}: acțiunea ${use} nu este fixată pe un commit.`,
    en: say`${path}: the action ${use} is not pinned to a commit.`,
    ru: say`${path}: действие ${use} не закреплено за коммитом.`,
  }));
}

const usesOf = (text: string): string[] =>
  [...text.matchAll(/^[ \t-]*uses:\s*["']?([^\s"'#]+)/gm)]
    .map(([, use = '']) => use)
    .filter((use) => !use.startsWith('./') && !/@[0-9a-f]{40}$/.test(use));

/** Every section of updates has to wait a week or more. */
function isHasty({ files }: Settings): boolean {
  const text = files.get('.github/dependabot.yml') ?? '';
  const sections = text.split(/^[ \t]*- package-ecosystem:/m).slice(1);
  return sections.length === 0 || sections.some((section) => Number(/default-days:\s*(\d+)/.exec(section)?.[1] ?? 0) < 7);
}

export const fileChecks: readonly SettingCheck[] = [
  {
    code: 'codeowners-missing',
    why: {
      ro: 'Fără el aprobarea responsabililor nu are cui să fie cerută.',
      en: 'Without it there is nobody whose approval could be asked for.',
      ru: 'Без него не у кого просить одобрения.',
    },
    click: 'Add file › Create new file › .github/CODEOWNERS',
    page: 'new/main?filename=.github/CODEOWNERS',
    find: ({ files }) =>
      flagUnless(files.has('.github/CODEOWNERS'), {
        ro: 'Fișierul .github/CODEOWNERS lipsește.',
        en: 'The file .github/CODEOWNERS is missing.',
        ru: 'Нет файла .github/CODEOWNERS.',
      }),
  },
  {
    code: 'codeowners-incomplete',
    why: {
      ro: 'Aceste fișiere s-ar putea schimba fără aprobarea AGE.',
      en: 'These files could be changed without the approval of AGE.',
      ru: 'Эти файлы можно было бы изменить без одобрения AGE.',
    },
    click: 'Code › .github/CODEOWNERS › Edit',
    page: 'edit/main/.github/CODEOWNERS',
    find: findUnowned,
  },
  {
    code: 'workflow-not-pinned',
    why: {
      ro: 'O etichetă poate fi mutată pe alt cod fără ca cineva să observe.',
      en: 'A tag can be moved to other code without anybody noticing.',
      ru: 'Метку можно незаметно перенести на другой код.',
    },
    click: 'Code › .github/workflows › Edit',
    page: 'tree/main/.github/workflows',
    find: findUnpinned,
  },
  {
    code: 'dependabot-hasty',
    why: {
      ro: 'O versiune cu cod rău este de obicei descoperită în primele zile; nu o luați în ziua apariției.',
      en: 'A version with bad code is usually found out in its first days; do not take it on the day it appears.',
      ru: 'Версию с вредоносным кодом обычно обнаруживают в первые дни; не берите её в день выхода.',
    },
    click: 'Code › .github/dependabot.yml › cooldown: default-days: 7',
    page: 'edit/main/.github/dependabot.yml',
    find: (settings) =>
      flagUnless(!isHasty(settings), {
        ro: 'Dependabot lipsește sau propune versiuni mai noi de șapte zile.',
        en: 'Dependabot is missing or proposes versions younger than seven days.',
        ru: 'Dependabot отсутствует или предлагает версии моложе семи дней.',
      }),
  },
];
