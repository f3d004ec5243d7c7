// What ends when, as metrics for Prometheus: one gauge for each kind, the value is the instant of the end.
import type { Ending, EndingKind } from '../../model/status/expiring.ts';

type Family = Exclude<EndingKind, 'until'>;
type Label = 'institution' | 'system' | 'environment' | 'serial' | 'name';

const gauges: Readonly<Record<Family, { readonly help: string; readonly labels: readonly Label[] }>> = {
  certificate: {
    help: 'When the certificate of a system stops to be accepted.',
    labels: ['institution', 'system', 'environment', 'serial'],
  },
  contract: { help: 'When the contract of an institution ends.', labels: ['institution', 'name'] },
  annex: { help: 'When the annex of an institution ends.', labels: ['institution', 'name'] },
  exception: { help: 'When an exception that AGE granted ends.', labels: ['institution', 'system', 'name'] },
  authority: { help: 'When a certificate authority of an environment ends.', labels: ['environment', 'name', 'serial'] },
};

/** In the text format of Prometheus (exposition format 0.0.4), each gauge's lines sorted: the order of gathering says nothing. */
export function writeMetrics(endings: readonly Ending[]): string {
  const lines = Object.entries(gauges).flatMap(([family, { help, labels }]) => {
    const name = `mdocs_${family}_expires_timestamp_seconds`;
    const own = endings.filter((ending) => familyOf(ending) === family);
    // In reverse, because a gauge has one value for the same labels, and the first is the earlier.
    const values = own.reverse().map((ending) => {
      const named = labels.map((label) => `${label}="${escapeLabel(labelOf(ending, label))}"`);
      return [`${name}{${named.join(',')}}`, Math.floor(Date.parse(ending.instant) / 1000)] as const;
    });
    return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...[...new Map(values)].map((one) => one.join(' ')).sort()];
  });
  return `${lines.join('\n')}\n`;
}

/** A replaced certificate is a certificate that ends sooner. */
const familyOf = ({ kind }: Ending): Family => (kind === 'until' ? 'certificate' : kind);

const labelOf = ({ institutions, ...ending }: Ending, label: Label): string =>
  label === 'institution' ? institutions.join(',') : (ending[label] ?? '');

const escapeLabel = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
