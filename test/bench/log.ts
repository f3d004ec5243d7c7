// What a gateway's log costs the follower that counts it, and how long its report becomes: a row of npm run bench:gateway.
import { createHash } from 'node:crypto';
import { addRequests, type Observed, readLogLine, readObserved, writeObserved } from '../../scripts/model/gateway/observed.ts';

/** What counting a log in which each client called for that many document types takes, and the report that comes of it. */
export function countLog(count: number, types = 3): string {
  const start: Observed = {
    ...{ gateway: 'gw-1', environment: 'production', since: '2026-05-01T00:00:00Z', until: '2026-05-01T00:00:00Z' },
    ...{ clients: {}, omitted: 0 },
  };
  const lines = Array.from({ length: count * types }, (_, i) => {
    const number = i % count;
    const hash = createHash('sha1').update(`${number}`).digest('hex');
    return JSON.stringify({
      ...{ time: `2026-05-${String(1 + (i % 28)).padStart(2, '0')}T10:00:00+03:00`, certificateSha1: hash },
      client: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
      ...{ address: `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`, refusal: '', status: 200 },
      documentType: `Tip${Math.floor(i / count)}`,
    });
  });
  const until = '2026-06-01T00:00:00Z';
  const timed = <T>(work: () => T): [T, number] => {
    const begun = performance.now();
    return [work(), performance.now() - begun];
  };
  const [counted, counting] = timed(() =>
    addRequests(
      start,
      lines.flatMap((line) => readLogLine(line) ?? []),
      until,
    ),
  );
  const [report, writing] = timed(() => writeObserved(counted));
  const [read, reading] = timed(() => readObserved(report));
  if (!read || Object.keys(read.clients).length + read.omitted !== count) throw new Error('clients are missing from the report');
  const perLine = (1000 * counting) / lines.length;
  const cells = [count, lines.length, perLine.toFixed(1), writing.toFixed(0), reading.toFixed(0)];
  return `| ${[...cells, (Buffer.byteLength(report) / 1e6).toFixed(2), read.omitted].join(' | ')} |`;
}
