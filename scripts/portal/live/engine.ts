// What pull requests are checked with, as the browser runs it: loaded when it is first needed.
import { judgeCertificate } from '../../commands/check/judge-certificate.ts';
import type { DatedTree } from '../../commands/edit/overlay.ts';
import { type GivenAnswers, writeBody } from '../../commands/request/body.ts';
import { readChange } from '../../commands/request/change.ts';
import { readConnection } from '../../commands/request/connection.ts';
import { readForm as readAnswers } from '../../commands/request/form.ts';
import { type FormError, type FormReading, findFormErrors } from '../../commands/request/form-errors.ts';
import { readRenewal } from '../../commands/request/renewal.ts';
import { readStopForm } from '../../commands/request/stop.ts';
import { readFurtherSystem } from '../../commands/request/system.ts';
import { loadTree } from '../../commands/run/judge.ts';
import { toLocalDay } from '../../commands/run/options.ts';
import { webPlatform } from '../../commands/run/platform-web.ts';
import type { Environment } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { type CertificateReading, readCertificate } from '../../model/x509/certificate.ts';
import { frameBase64, toBase64 } from '../../model/x509/pem.ts';
import { certificateRows } from '../../report/certificate.ts';
import { openClaims } from '../shared/claims.ts';
import type { PortalFiles } from '../shared/data.ts';
import type { ShownForm } from '../shared/groups.ts';
import { findClashes } from './clashes.ts';
import { type FileEngine, makeFileEngine } from './file-engine.ts';

export interface CertificateCard {
  readonly reading: CertificateReading;
  /** Label and value. */
  readonly rows: readonly (readonly [string, string])[];
  readonly findings: Readonly<Record<Environment, readonly Finding[]>>;
  /** The certificate as the form takes it. */
  readonly pem: string | undefined;
}

/** What the page can say of a form; unchecked: the answers are there, and everything else needs files that the page does not have. */
export type PageReading = (FormReading | { readonly kind: 'unchecked' }) & {
  /** What somebody else seems to have already: said, and checked after sending. */
  readonly clashes?: readonly FormError[];
};

export interface Engine {
  check(name: ShownForm, answers: GivenAnswers): Promise<PageReading>;
  /** The same of a form as it stands in an issue. */
  read(name: ShownForm, body: string): Promise<PageReading>;
  inspect(bytes: Uint8Array, name: string): Promise<CertificateCard>;
  readonly file: FileEngine;
}

/** Whoever sends the request takes this account's place. */
const sampleAccount = { login: 'contul-dumneavoastra', id: 1 };

/** `today` is YYYY-MM-DD. */
export async function openEngine({ files, claims }: PortalFiles, locale: Locale, today = toLocalDay()): Promise<Engine> {
  const tree = toTree(files);
  // What others have is said of the answers; the card is about the certificate alone.
  const registry: Tree = new Map([...tree].filter(([path]) => path.startsWith('registry/')));
  const base: DatedTree = { tree, today, loaded: await loadTree(tree, today, webPlatform) };
  const book = claims && openClaims(claims, webPlatform);
  const read = (name: ShownForm, body: string) => readForm(name, body, base);
  return {
    check: async (name, answers) => {
      const reading = await read(name, writeBody(name, answers, locale));
      return book ? { ...reading, clashes: await findClashes(name, answers, book) } : reading;
    },
    read,
    file: makeFileEngine(base, { isWhole: (base.loaded.context?.facts.files.length ?? 0) > 0, book }),
    inspect: async (bytes, file) => {
      const reading = await readCertificate(bytes, webPlatform);
      const judged = async (environment: Environment) =>
        (await judgeCertificate({ file, bytes, reading, environment, registry, today, platform: webPlatform })) ?? [];
      return {
        reading,
        rows: 'certificate' in reading ? certificateRows(reading.certificate, locale) : [],
        findings: { staging: await judged('staging'), production: await judged('production') },
        pem: 'certificate' in reading ? frameBase64(toBase64(reading.certificate.der)) : undefined,
      };
    },
  };
}

/** Who sends a form is checked once it is sent: here AGE asks, who may for everybody. */
async function readForm(name: ShownForm, body: string, base: DatedTree): Promise<PageReading> {
  if (name === 'request') return readConnection(body, sampleAccount, base);
  const [age] = base.loaded.context?.registry.policy.age.accounts ?? [];
  const hasFiles = (base.loaded.context?.facts.files.length ?? 0) > 0;
  if (!age || !hasFiles || name === 'production') return readAlone(name, body);
  if (name === 'system') return readFurtherSystem(body, age, base);
  if (name === 'change') return readChange(body, age, base, async (login) => ({ login, id: 1 }));
  if (name === 'stop') return readStopForm(body, age, base);
  return readRenewal({ body, author: age, createdAt: `${base.today}T00:00:00Z` }, base);
}

/** What the form itself says of its answers. */
function readAlone(name: ShownForm, body: string): PageReading {
  const answers = readAnswers(name, body);
  const errors = findFormErrors(name, answers);
  return errors.length > 0 ? { kind: 'troubled', errors, locale: answers.locale } : { kind: 'unchecked' };
}

function toTree(files: PortalFiles['files']): Tree {
  return new Map(
    Object.entries(files).map(([path, text]): [string, Entry] => {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      return [path, { kind: 'file', id: path, read: () => bytes }];
    }),
  );
}
