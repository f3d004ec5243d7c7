// Small charts, drawn here: what they say can be read without colour, and stands in a table beside them.
import type { ComponentChildren } from 'preact';

/** `share` is of the longest, 0 to 1. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="8" />
      <rect width={Math.round(share * 100)} height="8" />
    </svg>
  );
}

interface Column {
  /** Below it. */
  readonly label: string;
  /** One after another, the first full and the second in outline. */
  readonly values: readonly number[];
}

const height = 80;
const width = 44;

export function Columns({ columns, names }: { readonly columns: readonly Column[]; readonly names: readonly string[] }) {
  const highest = Math.max(1, ...columns.flatMap(({ values }) => values));
  return (
    <figure class="columns-chart">
      <svg viewBox={`0 0 ${columns.length * width} ${height + 36}`} aria-hidden="true">
        {columns.map(({ label, values }, i) => (
          <g key={label} transform={`translate(${i * width} 0)`}>
            {values.map((value, at) => {
              const tall = Math.round((value / highest) * height);
              const left = 6 + at * 16;
              return (
                <g key={names[at]}>
                  <rect class={at === 0 ? undefined : 'outline'} x={left} y={height + 16 - tall} width="13" height={tall} />
                  {value === 0 ? null : (
                    <text x={left + 6.5} y={height + 12 - tall}>
                      {value}
                    </text>
                  )}
                </g>
              );
            })}
            <text x={width / 2} y={height + 32}>
              {label}
            </text>
          </g>
        ))}
        <line x1="0" x2={columns.length * width} y1={height + 16} y2={height + 16} />
      </svg>
      <figcaption>
        {names.map((name, i) => (
          <span key={name}>
            <svg class="key" viewBox="0 0 13 13" aria-hidden="true">
              <rect class={i === 0 ? undefined : 'outline'} x="1" y="1" width="11" height="11" />
            </svg>{' '}
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

interface TimelineProps {
  /** How many days it shows, from today on. */
  readonly ahead: number;
  /** In how many days something ends; what has ended stands at the beginning. */
  readonly days: readonly number[];
  readonly children?: ComponentChildren;
}

/** A mark for each day on which something ends, the taller the more. */
export function Timeline({ ahead, days }: TimelineProps) {
  const counts = new Map<number, number>();
  for (const one of days) counts.set(Math.max(0, one), (counts.get(Math.max(0, one)) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return (
    <svg class="timeline" viewBox={`-8 0 ${ahead * 6 + 24} 64`} aria-hidden="true">
      <line x1="0" x2={ahead * 6} y1="44" y2="44" />
      {[0, 30, 60, 90].map((day) => (
        <g key={day}>
          <line x1={day * 6} x2={day * 6} y1="40" y2="48" />
          <text x={day * 6} y="62">
            {day}
          </text>
        </g>
      ))}
      {[...counts].map(([day, count]) => {
        const tall = 8 + Math.round((count / most) * 22);
        return (
          <g key={day}>
            <rect x={day * 6 - 2} y={44 - tall} width="4" height={tall} />
            {count > 1 ? (
              <text x={day * 6} y={40 - tall}>
                {count}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
