// What changes in a file: in words, field by field, and line by line.
import { structuredPatch } from 'diff';
import type { Locale } from '../../model/text/text.ts';
import { differencesOf } from '../file/differences.ts';
import type { Shape } from '../file/shape.ts';
import { file as words } from '../file/words.ts';

interface ChangesProps {
  readonly shape: Shape;
  readonly before: string;
  readonly after: string;
  /** Undefined where the text cannot be read. */
  readonly was: unknown;
  readonly is: unknown;
  readonly locale: Locale;
}

export function Changes({ shape, before, after, was, is, locale }: ChangesProps) {
  const differences = was === undefined || is === undefined ? [] : differencesOf(shape, was, is);
  const isReadable = was !== undefined && is !== undefined;
  return (
    <section class="card" aria-labelledby="changes-title" id="changes">
      <h2 id="changes-title">{words.changes[locale]}</h2>
      {before === after ? <p>{words.nothing[locale]}</p> : null}
      {before !== after && isReadable && differences.length === 0 ? <p>{words.layout[locale]}</p> : null}
      <ul class="differences">
        {differences.map(({ where, path, gone, come }) => (
          <li key={`${path.join(' ')} ${gone} ${come}`}>
            <strong>{where.join(' › ')}</strong>:{' '}
            {gone.length === 1 && come.length === 1 ? (
              <>
                {words.was[locale]} <del>{gone[0]}</del>, {words.is[locale]} <ins>{come[0]}</ins>
              </>
            ) : (
              <>
                {come.length > 0 ? (
                  <>
                    {words.come[locale]} <ins>{come.join(', ')}</ins>
                  </>
                ) : null}
                {come.length > 0 && gone.length > 0 ? '; ' : null}
                {gone.length > 0 ? (
                  <>
                    {words.gone[locale]} <del>{gone.join(', ')}</del>
                  </>
                ) : null}
              </>
            )}
          </li>
        ))}
      </ul>
      {before === after ? null : <Lines before={before} after={after} locale={locale} />}
    </section>
  );
}

function Lines({ before, after, locale }: Pick<ChangesProps, 'before' | 'after' | 'locale'>) {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 2 });
  const lines = hunks.flatMap(({ oldStart, lines: own }, i) => (i === 0 && oldStart <= 1 ? own : ['…', ...own]));
  return (
    <details>
      <summary>{words.lines[locale]}</summary>
      <pre class="lines">
        {lines.map((line, i) => (
          <Line key={i} line={line} />
        ))}
      </pre>
    </details>
  );
}

function Line({ line }: { readonly line: string }) {
  if (line.startsWith('+')) return <ins>{`${line}\n`}</ins>;
  return line.startsWith('-') ? <del>{`${line}\n`}</del> : <span>{`${line}\n`}</span>;
}
