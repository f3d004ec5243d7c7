// What pull requests are checked with, as the browser runs it: loaded when it is first needed.
import { judgeCertificate } from '../../commands/check/judge-certificate.ts';
import type { DatedTree } from '../../commands/edit/overlay.ts';
import { type GivenAnswers, writeBody } from '../../commands/request/body.ts';
import { readConnection } from '../../commands/request/connection.ts';
import type { FormReading } from '../../commands/request/form-errors.ts';
import { loadTree } from '../../commands/run/judge.ts';
import { toLocalDay } from '../../commands/run/options.ts';
import { webPlatform } from '../../commands/run/platform-web.ts';
import type { Environment } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { type CertificateReading, readCertificate } from '../../model/x509/certificate.ts';
import { certificateRows } from '../../report/certificate.ts';
import type { PortalFiles } from '../shared/data.ts';

export interface CertificateCard {
  readonly reading: CertificateReading;
  /** Label and value. */
  readonly rows: readonly (readonly [string, string])[];
  readonly findings: Readonly<Record<Environment, readonly Finding[]>>;
  /** The certificate as the form takes it. */
  readonly pem: string | undefined;
}

export interface Engine {
  check(answers: GivenAnswers): Promise<FormReading>;
  /** The same of a form as it stands in an issue. */
  read(body: string): Promise<FormReading>;
  inspect(bytes: Uint8Array, name: string): Promise<CertificateCard>;
}

/** Whoever sends the request takes this account's place. */
const sampleAccount = { login: 'contul-dumneavoastra', id: 1 };

/** `today` is YYYY-MM-DD. */
export async function openEngine({ files }: PortalFiles, locale: Locale, today = toLocalDay()): Promise<Engine> {
  const tree = toTree(files);
  const base: DatedTree = { tree, today, loaded: await loadTree(tree, today, webPlatform) };
  const read = (body: string) => readConnection(body, sampleAccount, base);
  return {
    check: (answers) => read(writeBody('request', answers, locale)),
    read,
    inspect: async (bytes, file) => {
      const reading = await readCertificate(bytes, webPlatform);
      const judged = async (environment: Environment) =>
        (await judgeCertificate({ file, bytes, reading, environment, registry: tree, today, platform: webPlatform })) ?? [];
      return {
        reading,
        rows: 'certificate' in reading ? certificateRows(reading.certificate, locale) : [],
        findings: { staging: await judged('staging'), production: await judged('production') },
        pem: 'certificate' in reading ? toPem(reading.certificate.der) : undefined,
      };
    },
  };
}

function toTree(files: PortalFiles['files']): Tree {
  return new Map(
    Object.entries(files).map(([path, text]): [string, Entry] => {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      return [path, { kind: 'file', id: path, read: () => bytes }];
    }),
  );
}

function toPem(der: Uint8Array): string {
  const text = btoa(String.fromCharCode(...der));
  return `-----BEGIN CERTIFICATE-----\n${text.replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}
