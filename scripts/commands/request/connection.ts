// Makes an institution's file and its certificate out of the request form, held against the repository as it is now.
import type { Account } from '../../model/proposal/proposal.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import { ownerOf } from '../../model/x509/owner.ts';
import type { DatedTree } from '../edit/overlay.ts';
import { applyOwnEdits } from '../edit/own-edits.ts';
import { draft } from '../new/draft.ts';
import { chooseShortName } from '../new/short-name.ts';
import { nodePlatform } from '../run/platform.ts';
import { readAccess, type TypedAccess } from './access.ts';
import { AnswerReader } from './answer-reader.ts';
import { collectErrors } from './findings.ts';
import { type Answers, readForm } from './form.ts';
import type { FormError, FormReading } from './form-errors.ts';
import { readSector, readService } from './typed/choice.ts';
import { tidyIdno, tidyLine } from './typed/text.ts';
import { namedByCertificate, notASector, notAService } from './typed/words.ts';

/** Whoever sent the form becomes the file's maintainer, once AGE has approved it. */
export async function readConnection(body: string, author: Account, base: DatedTree): Promise<FormReading> {
  const answers = readForm('request', body);
  const { locale } = answers;
  const reader = new AnswerReader('request', answers);
  if (reader.isGone) return { kind: 'troubled', errors: reader.errors, locale };
  const other = findInstitutionFile(answers, base);
  if (other !== undefined) return { kind: 'existing', file: other, answers, locale };
  const access = readAccess(reader);
  const { slug, file, drafts } = draftFiles(reader, access, author, base);
  const { text, findings } = await applyOwnEdits(file, drafts, base);
  const errors = collectErrors(findings, reader);
  if (errors.length > 0) return { kind: 'troubled', errors: await addNamedIdno(errors, access), locale };
  return { kind: 'ready', files: new Map([...drafts, [file, text]]), subject: slug, notes: reader.notes, locale };
}

const findInstitutionFile = ({ given }: Answers, { loaded }: DatedTree): string | undefined =>
  loaded.context?.facts.byIdno.get(tidyIdno(tidyLine(given.get('idno') ?? '')))?.[0]?.file;

/** Beside a wrong IDNO the one that the certificate names. */
async function addNamedIdno(errors: readonly FormError[], { pem }: TypedAccess): Promise<readonly FormError[]> {
  if (pem === undefined || !errors.some(({ field }) => field?.id === 'idno')) return errors;
  const reading = await readCertificate(new TextEncoder().encode(pem), nodePlatform);
  const owner = 'certificate' in reading ? ownerOf(reading.certificate.subject) : undefined;
  if (owner?.kind !== 'legal') return errors;
  return errors.map((error) => (error.field?.id === 'idno' ? { ...error, hint: namedByCertificate(owner.idno) } : error));
}

interface DraftedFiles {
  readonly slug: string;
  readonly file: string;
  /** The file as it is drafted, and its certificate. */
  readonly drafts: ReadonlyMap<string, string>;
}

function draftFiles(reader: AnswerReader, access: TypedAccess, author: Account, base: DatedTree): DraftedFiles {
  const idno = tidyIdno(reader.line('idno'));
  const [name, systemName] = [reader.line('institution-name'), reader.line('system-name')];
  const { slug, system } = chooseNames(name, systemName, idno, base);
  const path = findFreePath(`integrations/certificates/${system}.staging`, base);
  const [contractSigned, annexSigned] = [reader.day('contract-signed'), reader.day('annex-signed')];
  const declared = {
    idno,
    name,
    sector: chooseSector(reader),
    technical: reader.mailbox('technical-mailbox'),
    legal: reader.mailbox('legal-mailbox') || undefined,
    login: author.login,
    accountId: String(author.id),
    contract: reader.documentNumber('contract-number', contractSigned),
    contractSigned,
    contractService: chooseService(reader) || undefined,
    annex: reader.documentNumber('annex-number', annexSigned),
    annexSigned,
    system,
    systemName,
    rsi: reader.line('rsi'),
    documentTypes: reader.neededDocumentTypes(base.loaded.context?.registry.documentTypes ?? new Map()),
    certificate: access.pem === undefined ? { serial: access.serial ?? '' } : { file: path.slice('integrations/'.length) },
    addresses: access.addresses,
    vpn: access.vpn,
  };
  const file = `integrations/${slug}.yaml`;
  const certificate = access.pem === undefined ? [] : [[path, access.pem] as const];
  return { slug, file, drafts: new Map([[file, draft(declared, reader.locale)], ...certificate]) };
}

function chooseSector(reader: AnswerReader): string {
  const answer = reader.line('sector');
  const sector = readSector(answer);
  if (sector === undefined && answer !== '') reader.report('sector', notASector(answer));
  return sector ?? '';
}

function chooseService(reader: AnswerReader): string {
  const answer = reader.line('contract-service');
  const service = answer === '' ? '' : readService(answer);
  if (service === undefined) reader.report('contract-service', notAService(answer));
  return service ?? '';
}

/** Names that are free in the repository; the institution's number where its name gives none. */
function chooseNames(name: string, systemName: string, idno: string, base: DatedTree): { slug: string; system: string } {
  const isFile = (word: string) => base.tree.has(`integrations/${word}.yaml`);
  const slug = chooseShortName(name, isFile) ?? chooseShortName(`institutia ${idno}`, isFile) ?? 'institutia-noua';
  return { slug, system: chooseSystemId(systemName, slug, base) };
}

export function chooseSystemId(systemName: string, slug: string, { loaded }: DatedTree): string {
  const isSystem = (word: string) => loaded.context?.facts.bySystemId.has(word) === true;
  return chooseShortName(systemName, isSystem) ?? chooseShortName(`${slug} sistem`, isSystem) ?? `${slug}-1`;
}

export function findFreePath(start: string, { tree }: DatedTree): string {
  const paths = ['', ...Array.from({ length: 99 }, (_, i) => `-${i + 2}`)].map((number) => `${start}${number}.cer`);
  return paths.find((path) => !tree.has(path)) ?? `${start}.cer`;
}
