// What is wrong with a file, each at the nearest thing around it that stands on the page.
import { formErrorsTitle } from '../../commands/request/words.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { isWithin, type Path, valueAt } from '../../model/path.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Shape } from '../file/shape.ts';
import { Sentence } from '../shared/text.tsx';
import { idOf } from './file-fields.tsx';

/** Those that stand at a path, and not at something in it. */
export const findingsAt = <T extends { readonly path: Path }>(
  path: Path,
  findings: readonly T[],
  shape: Shape,
  data: unknown,
): readonly T[] =>
  findings.filter((finding) => {
    const home = homeOf(finding, shape, data);
    return home.length === path.length && isWithin(home, path);
  });

function homeOf({ path }: { readonly path: Path }, shape: Shape, data: unknown): Path {
  let home: Path = path;
  while (home.length > 0 && !isShown(home, shape, data)) home = home.slice(0, -1);
  return home;
}

function isShown(path: Path, root: Shape, data: unknown): boolean {
  let shape: Shape | undefined = root;
  for (const [i, step] of path.entries()) {
    if (typeof step === 'string') shape = shape?.fields.get(step);
    else if (shape?.kind !== 'items' || valueAt(data, path.slice(0, i + 1)) === undefined) return false;
  }
  return shape !== undefined;
}

interface SummaryProps {
  readonly errors: readonly Finding[];
  readonly shape: Shape;
  readonly data: unknown;
  readonly locale: Locale;
}

export function FileSummary({ errors, shape, data, locale }: SummaryProps) {
  const placeOf = (error: Finding) => {
    const home = homeOf(error, shape, data);
    return home.length === 0 ? 'file-text' : idOf(home);
  };
  return (
    <section id="summary" class="summary" tabIndex={-1} aria-labelledby="summary-title">
      <h2 id="summary-title">{formErrorsTitle(errors.length)[locale]}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.code} ${error.path.join('-')} ${error.message[locale]}`}>
            <a href={`#${placeOf(error)}`}>
              <Sentence text={error.message[locale]} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
