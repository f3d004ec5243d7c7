// What a gateway tells Prometheus: the text that node_exporter reads from a file. Numbers and fixed words only.
import { type GatewayStatus, programStates } from '../publication/gateway-status.ts';

/** How many requests ended how: `passed`, `failed`, or the code of a refusal. Only grows, until the gateway begins to count anew. */
export type Totals = Readonly<Record<string, number>>;

/** How many codes are counted apart: there are few, and whoever can write the log could make many. */
const mostCodes = 50;

/** The same with these lines of the log, also of callers that are no client. */
export function addTotals(totals: Totals, lines: readonly string[]): Totals {
  const sum: Record<string, number> = { ...totals };
  for (const line of lines) {
    const [, refusal, status] = /"refusal":"([a-z-]{0,64})","status":([0-9]{1,3})[,}]/.exec(line) ?? [];
    if (refusal === undefined) continue;
    const outcome = refusal || (/^[23]/.test(status ?? '') ? 'passed' : 'failed');
    const isRoom = sum[outcome] !== undefined || Object.keys(sum).length < mostCodes;
    if (isRoom) sum[outcome] = (sum[outcome] ?? 0) + 1;
  }
  return sum;
}

export const isTotals = (value: unknown): value is Totals =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([code, count]) => /^[a-z-]{1,64}$/.test(code) && Number.isSafeInteger(count) && count >= 0);

export interface Measured {
  readonly environment: string;
  readonly status: GatewayStatus;
  /** What the round ended with. */
  readonly exitCode: number;
  readonly totals: Totals;
  /** When the last report was sent: ISO 8601. */
  readonly reportedAt: string | undefined;
}

/** In the text format of Prometheus. */
export function writeMetrics({ environment, status, exitCode, totals, reportedAt }: Measured): string {
  const { checkedAt, running, refused, program } = status;
  const metrics: [name: string, kind: 'gauge' | 'counter', help: string, samples: [string, number | undefined][]][] = [
    ['round_timestamp_seconds', 'gauge', 'When the last round ended.', [['', seconds(checkedAt)]]],
    ['round_exit_code', 'gauge', 'What the last round ended with, as OPERATING.md says.', [['', exitCode]]],
    ['generation', 'gauge', 'The publication that the program says it serves.', [['', running?.generation]]],
    ['generation_since_timestamp_seconds', 'gauge', 'Since when it does.', [['', seconds(running?.since)]]],
    ['generation_end_timestamp_seconds', 'gauge', 'Until when that publication counts.', [['', seconds(running?.notAfter)]]],
    ['report_timestamp_seconds', 'gauge', 'When the last report was sent.', [['', seconds(reportedAt)]]],
    [
      'program_state',
      'gauge',
      '1 for the state that the program is in.',
      programStates.map((state) => [`state="${state}"`, state === program?.state ? 1 : 0]),
    ],
    [
      'refused_publication',
      'gauge',
      '1 for why a newer publication is not used.',
      refused && /^[a-z-]+$/.test(refused.code) ? [[`code="${refused.code}"`, 1]] : [],
    ],
    [
      'requests_total',
      'counter',
      'Requests by what became of them: passed, failed, or the code of the refusal.',
      Object.entries(totals).map(([outcome, count]) => [`outcome="${outcome}"`, count]),
    ],
  ];
  return metrics
    .flatMap(([name, kind, help, samples]) => {
      const known = samples.filter(([, value]) => value !== undefined);
      const full = `mdocs_gateway_${name}`;
      const head = [`# HELP ${full} ${help}`, `# TYPE ${full} ${kind}`];
      const lines = known.map(([label, value]) => `${full}{environment="${environment}"${label && `,${label}`}} ${value}`);
      return known.length === 0 ? [] : [...head, ...lines];
    })
    .map((line) => `${line}\n`)
    .join('');
}

const seconds = (instant: string | undefined): number | undefined => {
  const time = Date.parse(instant ?? '');
  return Number.isNaN(time) ? undefined : time / 1000;
};
