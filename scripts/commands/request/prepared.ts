// The form of a prepared request: a whole file of an institution, and perhaps the certificate that it names. Where both lie is never typed: it
// follows from what the file says.
import { certificateFilesOf } from '../../model/proposal/named-certificates.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import { slugOf } from '../../model/system-name.ts';
import { limits, readSource } from '../../read/source.ts';
import { checkOverlay, type DatedTree, overlayFiles } from '../edit/overlay.ts';
import { chooseShortName } from '../new/short-name.ts';
import { loadTree } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import { AnswerReader } from './answer-reader.ts';
import { maySpeak } from './asked-system.ts';
import { fieldOf } from './form/forms.ts';
import { readForm } from './form.ts';
import type { FormError, FormReading } from './form-errors.ts';
import { tidyPem } from './typed/text.ts';
import {
  certificateUnnamed,
  noDeclaration,
  noPlainFile,
  nothingChanges,
  notMaintainer,
  severalNewCertificates,
} from './words.ts';

/** A new institution by whoever sends it, a changed one by its maintainers or AGE. The check of the request judges the rest. */
export async function readPrepared(body: string, author: Account, base: DatedTree): Promise<FormReading> {
  const reader = new AnswerReader('prepared', readForm('prepared', body));
  const { locale } = reader;
  const text = `${reader.answers.given.get('file') ?? ''}\n`;
  if (reader.errors.length > 0) return { kind: 'troubled', errors: reader.errors, locale };
  const path = await choosePath(text, base);
  if (typeof path !== 'string') return { kind: 'troubled', errors: path, locale };
  const known = base.loaded.context?.facts.files.find(({ file }) => file === path);
  if (base.tree.has(path) && !(known && maySpeak(author, known, base)))
    return { kind: 'refused', why: notMaintainer(author.login, slugOf(path) ?? path), locale };
  if (base.tree.has(path) && new TextDecoder().decode(base.tree.get(path)?.read()) === text)
    reader.report('file', nothingChanges);
  const pem = reader.answers.given.get('certificate');
  const certificate = pem === undefined ? undefined : await placeCertificate(path, text, base, reader);
  const files = new Map([[path, text], ...(certificate && pem !== undefined ? [[certificate, tidyPem(pem)] as const] : [])]);
  const errors = (await checkOverlay(files, base)).map(
    ({ file, message, hint }): FormError => ({
      field: fieldOf('prepared', file === path ? 'file' : 'certificate'),
      text: message,
      hint,
    }),
  );
  // What the file says wrongly may be why its certificate is not found.
  const all = errors.length > 0 ? errors : reader.errors;
  if (all.length > 0) return { kind: 'troubled', errors: all, locale };
  return { kind: 'ready', files, subject: slugOf(path) ?? path, locale };
}

const error = (id: string, text: FormError['text']): FormError => ({ field: fieldOf('prepared', id), text });

/** That of the institution with its IDNO, or a new one that is called after its name. */
async function choosePath(text: string, base: DatedTree): Promise<string | FormError[]> {
  const reading = readSource('', new TextEncoder().encode(text), limits.integration);
  if (!('source' in reading)) return reading.findings.map(({ message, hint }) => ({ ...error('file', message), hint }));
  const { institution } = (reading.source.data ?? {}) as { institution?: { idno?: unknown; name?: unknown } };
  const { idno, name } = institution ?? {};
  if (typeof idno !== 'string' || typeof name !== 'string') return [error('file', noDeclaration)];
  const known = base.loaded.context?.facts.byIdno.get(idno)?.[0]?.file;
  const slug = chooseShortName(name, (word) => base.tree.has(`integrations/${word}.yaml`));
  if (known === undefined && slug === undefined) return [error('file', noPlainFile)];
  return known ?? `integrations/${slug}.yaml`;
}

/** The one certificate that the file names and the repository does not have. */
async function placeCertificate(path: string, text: string, base: DatedTree, reader: AnswerReader): Promise<string | undefined> {
  const { repository } = await loadTree(overlayFiles(base.tree, new Map([[path, text]])), base.today, nodePlatform, {
    base: base.loaded.repository,
  });
  const own = repository.facts.files.find(({ file }) => file === path);
  const named = own ? certificateFilesOf(own) : [];
  const [missing, ...more] = [...named].filter((file) => !base.tree.has(file));
  if (!missing) reader.report('certificate', certificateUnnamed);
  else if (more.length > 0) reader.report('certificate', severalNewCertificates);
  return missing;
}
