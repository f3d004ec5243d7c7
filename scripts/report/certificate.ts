// What a certificate is, in words and as data: everything that AGE asks of it.
import { type Environment, environments } from '../model/environment.ts';
import type { Finding } from '../model/finding/finding.ts';
import { formatPeriod } from '../model/text/day.ts';
import { redact } from '../model/text/sensitive.ts';
import { type Locale, spellOut, type Text } from '../model/text/text.ts';
import type { Certificate, CertificateReading } from '../model/x509/certificate.ts';
import { ownerOf } from '../model/x509/owner.ts';
import { paint, type Screen, type Style, setQuotes, wrap } from './terminal.ts';
import { environmentWords, severityWords } from './words.ts';

export interface InspectedCertificate {
  readonly file: string;
  readonly reading: CertificateReading;
  /** Absent where there is no registry to judge by. */
  readonly findings?: Readonly<Record<Environment, readonly Finding[]>>;
}

/** For programs: the certificate's fields, or what the file is instead, and the findings of each environment. */
export function certificateData({ file, reading, findings }: InspectedCertificate) {
  return {
    file,
    ...('certificate' in reading ? { certificate: fieldsOf(reading.certificate) } : { not: reading.not }),
    findings,
  };
}

const makeSafe = (text: string): string => spellOut(redact(text));

function fieldsOf(certificate: Certificate) {
  const owner = ownerOf(certificate.subject);
  return {
    subject: makeSafe(certificate.subject.text),
    ...(owner?.kind === 'legal' ? { idno: owner.idno, idnoFoundIn: owner.where } : {}),
    issuer: makeSafe(certificate.issuer.text),
    serial: certificate.serial,
    sha256: certificate.sha256,
    sha1: certificate.sha1,
    key: keyText(certificate),
    purposes: purposesOf(certificate),
    dnsNames: certificate.dnsNames.map(makeSafe),
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
  };
}

/** For people, within the screen's width. */
export function certificateText({ file, reading, findings }: InspectedCertificate, screen: Screen): string {
  const { locale, width } = screen;
  const rows = 'certificate' in reading ? certificateRows(reading.certificate, locale) : [];
  const label = Math.max(...rows.map(([name]) => [...name].length), 0) + 2;
  const lines = rows.map(
    ([name, value]) => `  ${name.padEnd(label)}${foldValue(value, width - label - 2, ' '.repeat(label + 2))}`,
  );
  const verdicts = findings
    ? environments.map((one) => environmentText(one, findings[one], screen))
    : [`  ${noRegistry[locale]}`];
  return `${[paint(screen, 'bold', makeSafe(file)), ...lines, ...verdicts].join('\n')}\n`;
}

/** Wrapped between words; what is longer than a line is cut into lines. */
function foldValue(value: string, width: number, indent: string): string {
  const short = value.replace(new RegExp(`\\S{${width}}(?=\\S)`, 'g'), '$& ');
  return wrap(short, width, '').replaceAll('\n', `\n${indent}`);
}

/** Label and value, in the order in which people compare them. */
export function certificateRows(certificate: Certificate, locale: Locale): [string, string][] {
  const owner = ownerOf(certificate.subject);
  const fields = fieldsOf(certificate);
  const found = owner?.kind === 'legal' ? `${owner.idno} (${owner.where})` : (owner ? person : none)[locale];
  const values = {
    subject: fields.subject,
    idno: found,
    issuer: fields.issuer,
    serial: fields.serial,
    sha256: fields.sha256,
    sha1: fields.sha1,
    key: fields.key,
    purposes: fields.purposes.join(', ') || none[locale],
    validity: formatPeriod(fields.notBefore, fields.notAfter, locale),
  };
  const keys = Object.keys(certificateLabels) as (keyof typeof certificateLabels)[];
  return keys.map((key) => [certificateLabels[key][locale], values[key]]);
}

export const certificateLabels = {
  subject: { ro: 'Titular', en: 'Subject', ru: 'Владелец' },
  idno: { ro: 'IDNO', en: 'IDNO', ru: 'IDNO' },
  issuer: { ro: 'Emitent', en: 'Issuer', ru: 'Издатель' },
  serial: { ro: 'Număr de serie', en: 'Serial number', ru: 'Серийный номер' },
  sha256: { ro: 'SHA-256', en: 'SHA-256', ru: 'SHA-256' },
  sha1: { ro: 'SHA-1', en: 'SHA-1', ru: 'SHA-1' },
  key: { ro: 'Cheie', en: 'Key', ru: 'Ключ' },
  purposes: { ro: 'Scopuri', en: 'Purposes', ru: 'Назначения' },
  validity: { ro: 'Valabil', en: 'Valid', ru: 'Действует' },
} satisfies Record<string, Text>;

/** Where a certificate does not say. */
export const none: Text = { ro: 'nu este indicat', en: 'not given', ru: 'не указано' };
const person: Text = {
  ro: 'numărul unei persoane fizice',
  en: 'the number of a natural person',
  ru: 'номер физического лица',
};
const noRegistry: Text = {
  ro: 'Aici nu este un registru (registry/policy.yaml): regulile nu au fost aplicate.',
  en: 'There is no registry here (registry/policy.yaml): no rules were applied.',
  ru: 'Здесь нет реестра (registry/policy.yaml): правила не применялись.',
};

const curves: Readonly<Record<number, string>> = { 256: 'P-256', 384: 'P-384', 521: 'P-521' };

/** RSA 2048, EC P-256, or the object identifier of a kind that has no name here. */
export function keyText({ key }: Certificate): string {
  if (key.kind === 'EC') return `EC ${curves[key.bits] ?? key.oid}`;
  return key.kind === 'other' ? key.oid : `${key.kind} ${key.bits}`;
}

const purposeNames: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
};

const purposesOf = ({ keyUsage = [], extendedKeyUsage = [] }: Certificate): string[] => [
  ...extendedKeyUsage.map((oid) => purposeNames[oid] ?? oid),
  ...keyUsage,
];

const styles: Readonly<Record<Finding['severity'], Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

function environmentText(environment: Environment, findings: readonly Finding[], screen: Screen): string {
  const { locale, width } = screen;
  const title = `  ${environmentWords[environment][locale]}:`;
  if (findings.length === 0) return `${title} ${paint(screen, 'green', good[locale])}`;
  const lines = findings.map(({ severity, code, message }) => {
    const head = `    ${paint(screen, styles[severity], severityWords[severity][locale])} ${paint(screen, 'dim', code)}`;
    return `${head}\n      ${wrap(setQuotes(message[locale], locale), width - 6, '').replaceAll('\n', '\n      ')}`;
  });
  return [title, ...lines].join('\n');
}

const good: Text = { ro: 'nu încalcă nicio regulă', en: 'breaks no rule', ru: 'не нарушает ни одного правила' };
