// Makes an institution's file and its certificate out of the request form, held against the repository as it is now.
import { toCanonicalAddress } from '../../model/network/address.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import { applyEdits } from '../../read/edit.ts';
import { classify } from '../../read/names.ts';
import { type DatedTree, overlayFiles } from '../edit/overlay.ts';
import { type DraftAnswers as Declared, draft } from '../new/draft.ts';
import { shortenName } from '../new/short-name.ts';
import { loadTree } from '../run/load.ts';
import { nodePlatform } from '../run/platform.ts';
import { choices, forms } from './fields.ts';
import { type Answers, readForm } from './form.ts';
import { type FormError, type FormReading, findComparedField, findFormErrors, toFormError } from './form-errors.ts';
import { splitItems, tidyDigits, tidyLine, tidyLines, tidyPem, tidySerial } from './tidy.ts';
import { noCertificate, twoCertificates } from './words.ts';

/** Whoever sent the form becomes the file's maintainer, once AGE has approved it. */
export async function readConnection(body: string, author: Account, base: DatedTree): Promise<FormReading> {
  const answers = readForm('request', body);
  const errors = [...findFormErrors('request', answers), ...findCertificateErrors(answers)];
  if (answers.missing.length > 0 && errors[0]?.field === undefined) return { kind: 'troubled', errors, locale: answers.locale };
  const other = findInstitutionFile(tidyDigits(tidyLine(answers.given.get('idno') ?? '')), base);
  if (other !== undefined) return { kind: 'existing', file: other, locale: answers.locale };
  const drafted = draftFiles(answers, errors, author, base);
  const { files, findings } = await mendDraft(drafted, answers, base);
  const known = faultyFieldsOf(errors);
  const more = findings
    .filter((finding) => finding.severity === 'error' && !known.has(findComparedField('request', finding)?.id ?? ''))
    .map((finding) => toFormError('request', finding))
    .filter(({ field }) => field === undefined || !known.has(field.id));
  const all = [...errors, ...more];
  if (all.length > 0) return { kind: 'troubled', errors: all, locale: answers.locale };
  return { kind: 'ready', files, subject: drafted.slug, locale: answers.locale };
}

const findInstitutionFile = (idno: string, { loaded }: DatedTree): string | undefined =>
  loaded.context?.facts.byIdno.get(idno)?.[0]?.file;

/** Either the certificate or the serial of one that AGE has. */
function findCertificateErrors({ given, missing }: Answers): FormError[] {
  const count = Number(given.has('certificate')) + Number(given.has('serial'));
  if (count === 1 || missing.some(({ id }) => id === 'certificate' || id === 'serial')) return [];
  const field = forms.request.find(({ id }) => id === 'certificate');
  return [{ field, text: count === 0 ? noCertificate : twoCertificates }];
}

/** The fields with a form error: their answers are not looked at any further. One of the certificate's two fields stands for both. */
function faultyFieldsOf(errors: readonly FormError[]): Set<string | undefined> {
  const ids = new Set(errors.map(({ field }) => field?.id));
  return ids.has('certificate') || ids.has('serial') ? ids.add('certificate').add('serial') : ids;
}

interface DraftedFiles {
  readonly slug: string;
  readonly file: string;
  readonly declared: Declared;
  readonly certificate?: { readonly path: string; readonly text: string };
}

function draftFiles({ given }: Answers, errors: readonly FormError[], author: Account, base: DatedTree): DraftedFiles {
  const bad = faultyFieldsOf(errors);
  const text = (id: string) => (bad.has(id) ? '' : tidyLine(given.get(id) ?? ''));
  const list = (id: string) => (bad.has(id) ? [] : splitItems(tidyLines(given.get(id) ?? '')));
  const { slug, system } = chooseNames(text('institution-name'), text('system-name'), text('idno'), base);
  const pasted = bad.has('certificate') ? undefined : given.get('certificate');
  const path = findFreePath(`integrations/certificates/${system}.staging`, base);
  const vpn = { peer: text('vpn-peer') || undefined, addresses: list('vpn-addresses').map(toCanonicalAddress) };
  return {
    slug,
    file: `integrations/${slug}.yaml`,
    certificate: pasted === undefined ? undefined : { path, text: tidyPem(pasted) },
    declared: {
      idno: tidyDigits(text('idno')),
      name: text('institution-name'),
      sector: choices.sector?.[text('sector')] ?? '',
      technical: text('technical-mailbox'),
      legal: text('legal-mailbox') || undefined,
      login: author.login,
      accountId: String(author.id),
      contract: text('contract-number'),
      contractSigned: text('contract-signed'),
      contractService: choices['contract-service']?.[text('contract-service')],
      annex: text('annex-number'),
      annexSigned: text('annex-signed'),
      system,
      systemName: text('system-name'),
      rsi: text('rsi'),
      documentTypes: list('document-types'),
      certificate: pasted === undefined ? { serial: tidySerial(text('serial')) } : { file: path.slice('integrations/'.length) },
      addresses: list('addresses').map(toCanonicalAddress),
      vpn: vpn.peer !== undefined || vpn.addresses.length > 0 ? vpn : undefined,
    },
  };
}

/** Names that are free in the repository; the institution's number where its name gives none. */
function chooseNames(
  name: string,
  systemName: string,
  idno: string,
  { tree, loaded }: DatedTree,
): { slug: string; system: string } {
  const isReserved = (word: string) => classify(`integrations/${word}.yaml`).is !== 'integration';
  const isFile = (word: string) => isReserved(word) || tree.has(`integrations/${word}.yaml`);
  const isSystem = (word: string) => isReserved(word) || loaded.context?.facts.bySystemId.has(word) === true;
  const slug = shortenName(name, isFile) ?? shortenName(`institutia ${tidyDigits(idno)}`, isFile) ?? 'institutia-noua';
  return { slug, system: shortenName(systemName, isSystem) ?? shortenName(`${slug} sistem`, isSystem) ?? `${slug}-1` };
}

function findFreePath(start: string, { tree }: DatedTree): string {
  const paths = ['', ...Array.from({ length: 99 }, (_, i) => `-${i + 2}`)].map((number) => `${start}${number}.cer`);
  return paths.find((path) => !tree.has(path)) ?? `${start}.cer`;
}

const mostRounds = 3;

/** The files after all corrections that their findings carry, and the findings that remain. */
async function mendDraft({ file, declared, certificate }: DraftedFiles, { locale }: Answers, base: DatedTree) {
  const beside: [string, string][] = certificate ? [[certificate.path, certificate.text]] : [];
  let text = draft(declared, locale);
  for (let round = 0; ; round++) {
    const files = new Map([[file, text], ...beside]);
    const { findings, repository } = await loadTree(overlayFiles(base.tree, files), base.today, nodePlatform, {
      base: base.loaded.repository,
    });
    const own = findings.filter((finding) => files.has(finding.file));
    const source = repository.sources.get(file);
    const after = source
      ? applyEdits(
          text,
          source,
          own.flatMap(({ edit }) => edit ?? []),
        ).text
      : text;
    if (after === text || round === mostRounds) return { files, findings: own };
    text = after;
  }
}
