// The page of a sandbox: the last calls, what the gateway decided of each and why, and which trouble is on.
import type { Fault } from './faults.ts';
import { escapeHtml } from './transform.ts';

/** A call as the gateway and the service saw it. */
export interface ShownCall {
  /** ISO 8601. */
  readonly time: string;
  readonly requestId: string;
  /** The system; empty where it is nobody's. */
  readonly system: string;
  readonly serial: string;
  readonly address: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The code of the gateway's check that refused it; empty where it was let through. */
  readonly refusal: string;
  /** Why it went as it did, in words; empty where all is well. */
  readonly why: string;
}

export interface PageWords {
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly string[];
  readonly passed: string;
  readonly nobody: string;
  readonly noCalls: string;
  readonly noFaults: string;
  readonly faults: string;
}

/** Newest first. Nothing in it runs: what a client chose is text. */
export function writePage(
  calls: readonly ShownCall[],
  faults: readonly Fault[],
  words: PageWords & { readonly locale: string },
): string {
  const cell = (text: string) => `<td>${escapeHtml(text)}</td>`;
  const rows = calls.map((call) =>
    [
      ...[call.time.slice(11, 19), call.system || words.nobody, call.address, call.serial, `${call.method} ${call.path}`],
      ...[call.refusal || words.passed, String(call.status || '-'), call.why],
    ]
      .map(cell)
      .join(''),
  );
  const table =
    rows.length === 0
      ? `<p>${escapeHtml(words.noCalls)}</p>`
      : `<table><thead><tr>${words.columns.map((one) => `<th>${escapeHtml(one)}</th>`).join('')}</tr></thead><tbody>${rows.map((row, i) => `<tr class="${calls[i]?.refusal || (calls[i]?.status ?? 0) >= 400 ? 'refused' : 'passed'}">${row}</tr>`).join('')}</tbody></table>`;
  const on = faults.length === 0 ? words.noFaults : `${words.faults} ${faults.map((one) => JSON.stringify(one)).join(', ')}`;
  return `<!doctype html>
<html lang="${words.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">
<title>${escapeHtml(words.title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.intro)}</p><p>${escapeHtml(on)}</p>${table}<p><a href="/openapi.json">openapi.json</a></p></body></html>
`;
}

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem;max-width:90rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ccc;vertical-align:top;overflow-wrap:anywhere}
tr.refused td:nth-child(6),tr.refused td:nth-child(7){color:#a40000;font-weight:600}
@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1a1a}th,td{border-color:#555}tr.refused td:nth-child(6),tr.refused td:nth-child(7){color:#ff9d9d}a{color:#9cf}}`;
