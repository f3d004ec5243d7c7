// Which certificates have to be renewed, the lines that the institution adds for it, and the steps of the issues about it.
import { daysBetween } from '../date.ts';
import { type AccessPart, type CertificatePart, certificateOf, systemId } from '../declaration/integration.ts';
import { asWholeList } from '../declaration/refused.ts';
import type { Context } from '../rule/rule.ts';
import type { Ending } from './expiring.ts';

/** How many days before the end the institution is told: first by an issue, then by a comment each. */
export const noticeDays = [60, 30, 14, 7, 1] as const;

export interface Renewal {
  readonly ending: Ending;
  readonly access: AccessPart;
  /** The proposed name of the new certificate, such as certificates/exemplu.production.2027.cer */
  readonly file: string;
  /** The list of certificates as it should read, in YAML, with the old one ending by itself. */
  readonly yaml: string;
}

/** Certificates that end within the first notice and have no successor. One that no file declares any more cannot be renewed there. */
export function renewalsOf(endings: readonly Ending[], context: Context): Renewal[] {
  return endings.flatMap((ending) => {
    const isDue = ending.days <= noticeDays[0] && !ending.replaced && !ending.undeclared;
    const access = isDue && (ending.kind === 'certificate' || ending.kind === 'until') ? accessOf(ending, context) : undefined;
    return access ? renewalOf(ending, access, context) : [];
  });
}

function renewalOf(ending: Ending, access: AccessPart, { facts }: Context): Renewal[] {
  const file = findFreeName(access, ending.day, facts.certificateFiles);
  const yaml = yamlOf(access, ending, file);
  return yaml === undefined ? [] : [{ ending, access, file, yaml }];
}

function accessOf({ system, environment, institutions }: Ending, { facts }: Context): AccessPart | undefined {
  const found = facts.systemOf({ institution: institutions[0] ?? '', system: system ?? '' });
  return environment && found?.accesses[environment];
}

/** Named after a year, as the rule about names wants it; with a number where that is taken. */
export function findFreeName({ system, environment }: AccessPart, day: string, taken: readonly string[]): string {
  const stem = `certificates/${systemId(system)}.${environment}.${day.slice(0, 4)}`;
  for (let i = 1; ; i++) {
    const name = i === 1 ? `${stem}.cer` : `${stem}-${i}.cer`;
    if (!taken.includes(name)) return name;
  }
}

/** Undefined where something of the list was refused. */
function yamlOf(access: AccessPart, ending: Ending, file: string): string | undefined {
  const margin = '        ';
  const entries = asWholeList(access.certificates.map((part) => entryOf(part, ending)));
  return entries && [`certificates:`, ...entries.flat(), `  - file: ${file}`].map((line) => margin + line).join('\n');
}

/** An entry as it stands, with its last day where it is the one that ends. Names and serials have no sign that YAML would read otherwise. */
function entryOf(part: CertificatePart, ending: Ending): string[] | null {
  const isEnding = certificateOf(part)?.sha256 === ending.sha256;
  const { file, serial, service, until } = { ...part.data, ...(isEnding ? { until: ending.day } : {}) };
  if ([file, serial, service, until].includes(null)) return null;
  const lines = [
    file && `file: ${file}`,
    serial && `serial: "${serial}"`,
    service && `service: ${service}`,
    until && `until: ${until}`,
  ];
  return lines.filter((line) => line).map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`);
}

/** The reminder that is due: the smallest number of days that has come, unless the issue was opened after it. */
export function reminderFor({ day, days }: Ending, openedOn: string): number | undefined {
  const due = noticeDays.findLast((notice) => days <= notice);
  return due !== undefined && daysBetween(openedOn, day) > due ? due : undefined;
}

/** The key by which an issue is recognised: the certificate and the place where it is used. */
export const renewalKeyOf = ({ sha256, institutions, system, environment }: Ending): string =>
  `${sha256} ${institutions[0]}/${system} ${environment}`;
