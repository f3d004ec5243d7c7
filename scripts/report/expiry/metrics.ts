// What ends when, as metrics for Prometheus: one gauge for each kind, the value is the instant of the end.
import { Gauge, Registry } from 'prom-client';
import type { Ending, EndingKind } from '../../model/status/expiring.ts';

/** Resolves to the text exposition format. The values of labels are quoted by the library. */
export async function expiringMetrics(endings: readonly Ending[]): Promise<string> {
  const registers = [new Registry()];
  const gauges = new Map(
    Object.entries(metrics).map(([kind, { name, help, labels }]) => [
      kind,
      new Gauge({ name: `mdocs_${name}_expires_timestamp_seconds`, help, labelNames: labels, registers }),
    ]),
  );
  // Set in order; the first of equal ones is the earlier.
  for (const ending of [...endings].reverse()) {
    const { labels } = metrics[familyOf(ending)];
    const values = Object.fromEntries(labels.map((label) => [label, labelOf(ending, label)]));
    gauges.get(familyOf(ending))?.set(values, Math.floor(Date.parse(ending.instant) / 1000));
  }
  return sorted((await registers[0]?.metrics()) ?? '');
}

type Family = Exclude<EndingKind, 'until'>;
type Label = 'institution' | 'system' | 'environment' | 'serial' | 'name';

/** A replaced certificate is a certificate that ends sooner. */
const familyOf = ({ kind }: Ending): Family => (kind === 'until' ? 'certificate' : kind);

const metrics: Readonly<Record<Family, { name: string; help: string; labels: Label[] }>> = {
  certificate: {
    name: 'certificate',
    help: 'When the certificate of a system stops to be accepted.',
    labels: ['institution', 'system', 'environment', 'serial'],
  },
  contract: { name: 'contract', help: 'When the contract of an institution ends.', labels: ['institution', 'name'] },
  annex: { name: 'annex', help: 'When the annex of an institution ends.', labels: ['institution', 'name'] },
  exception: {
    name: 'exception',
    help: 'When an exception that AGE granted ends.',
    labels: ['institution', 'system', 'name'],
  },
  authority: {
    name: 'authority',
    help: 'When a certificate authority of an environment ends.',
    labels: ['environment', 'name', 'serial'],
  },
};

function labelOf({ institutions, ...ending }: Ending, label: Label): string {
  return label === 'institution' ? institutions.join(',') : (ending[label] ?? '');
}

/** Lines of one metric in the order of their labels: the order of gathering says nothing. */
function sorted(text: string): string {
  const blocks = text
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  const lines = blocks.map((block) => {
    const heads = block.filter((line) => line.startsWith('#'));
    return [...heads, ...block.filter((line) => !line.startsWith('#')).sort()].join('\n');
  });
  return `${lines.join('\n')}\n`;
}
