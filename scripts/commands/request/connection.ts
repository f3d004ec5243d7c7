// Makes an institution's file and its certificate out of the request form, held against the repository as it is now.
import { canonicalAddress } from '../../model/network/address.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import { edited } from '../../read/edit.ts';
import { classify } from '../../read/names.ts';
import { type Base, laidOver } from '../edit/overlay.ts';
import { type Answers as Declared, draft } from '../new/draft.ts';
import { shortName } from '../new/short-name.ts';
import { loadTree } from '../run/load.ts';
import { nodePlatform } from '../run/platform.ts';
import { choices, forms } from './fields.ts';
import { type Answers, readForm } from './form.ts';
import { digits, items, oneLine, pem, serial, someLines } from './tidy.ts';
import { comparedWith, type Reading, type Trouble, troubleOf, troublesOf } from './trouble.ts';
import { noCertificate, twoCertificates } from './words.ts';

/** Whoever sent the form becomes the file's maintainer, once AGE has approved it. */
export async function readConnection(body: string, author: Account, base: Base): Promise<Reading> {
  const answers = readForm('request', body);
  const troubles = [...troublesOf('request', answers), ...certificateTrouble(answers)];
  if (answers.missing.length > 0 && troubles[0]?.field === undefined)
    return { kind: 'troubled', troubles, locale: answers.locale };
  const other = institutionWith(digits(oneLine(answers.given.get('idno') ?? '')), base);
  if (other !== undefined) return { kind: 'existing', file: other, locale: answers.locale };
  const drafted = draftOf(answers, troubles, author, base);
  const { files, findings } = await mended(drafted, answers, base);
  const known = inTrouble(troubles);
  const more = findings
    .filter((finding) => finding.severity === 'error' && !known.has(comparedWith('request', finding)?.id ?? ''))
    .map((finding) => troubleOf('request', finding))
    .filter(({ field }) => field === undefined || !known.has(field.id));
  const all = [...troubles, ...more];
  if (all.length > 0) return { kind: 'troubled', troubles: all, locale: answers.locale };
  return { kind: 'ready', files, subject: drafted.slug, locale: answers.locale };
}

const institutionWith = (idno: string, { loaded }: Base): string | undefined => loaded.context?.facts.byIdno.get(idno)?.[0]?.file;

/** Either the certificate or the serial of one that AGE has. */
function certificateTrouble({ given, missing }: Answers): Trouble[] {
  const count = Number(given.has('certificate')) + Number(given.has('serial'));
  if (count === 1 || missing.some(({ id }) => id === 'certificate' || id === 'serial')) return [];
  const field = forms.request.find(({ id }) => id === 'certificate');
  return [{ field, text: count === 0 ? noCertificate : twoCertificates }];
}

/** The fields with a form error: their answers are not looked at any further. One of the certificate's two fields stands for both. */
function inTrouble(troubles: readonly Trouble[]): Set<string | undefined> {
  const ids = new Set(troubles.map(({ field }) => field?.id));
  return ids.has('certificate') || ids.has('serial') ? ids.add('certificate').add('serial') : ids;
}

interface Drafted {
  readonly slug: string;
  readonly file: string;
  readonly declared: Declared;
  readonly certificate?: { readonly path: string; readonly text: string };
}

function draftOf({ given }: Answers, troubles: readonly Trouble[], author: Account, base: Base): Drafted {
  const bad = inTrouble(troubles);
  const text = (id: string) => (bad.has(id) ? '' : oneLine(given.get(id) ?? ''));
  const list = (id: string) => (bad.has(id) ? [] : items(someLines(given.get(id) ?? '')));
  const { slug, system } = namesFor(text('institution-name'), text('system-name'), text('idno'), base);
  const pasted = bad.has('certificate') ? undefined : given.get('certificate');
  const path = freePath(`integrations/certificates/${system}.staging`, base);
  const vpn = { peer: text('vpn-peer') || undefined, addresses: list('vpn-addresses').map(canonicalAddress) };
  return {
    slug,
    file: `integrations/${slug}.yaml`,
    certificate: pasted === undefined ? undefined : { path, text: pem(pasted) },
    declared: {
      idno: digits(text('idno')),
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
      certificate: pasted === undefined ? { serial: serial(text('serial')) } : { file: path.slice('integrations/'.length) },
      addresses: list('addresses').map(canonicalAddress),
      vpn: vpn.peer !== undefined || vpn.addresses.length > 0 ? vpn : undefined,
    },
  };
}

/** Names that are free in the repository; the institution's number where its name gives none. */
function namesFor(name: string, systemName: string, idno: string, { tree, loaded }: Base): { slug: string; system: string } {
  const isReserved = (word: string) => classify(`integrations/${word}.yaml`).is !== 'integration';
  const isFile = (word: string) => isReserved(word) || tree.has(`integrations/${word}.yaml`);
  const isSystem = (word: string) => isReserved(word) || loaded.context?.facts.bySystemId.has(word) === true;
  const slug = shortName(name, isFile) ?? shortName(`institutia ${digits(idno)}`, isFile) ?? 'institutia-noua';
  return { slug, system: shortName(systemName, isSystem) ?? shortName(`${slug} sistem`, isSystem) ?? `${slug}-1` };
}

function freePath(start: string, { tree }: Base): string {
  const paths = ['', ...Array.from({ length: 99 }, (_, i) => `-${i + 2}`)].map((number) => `${start}${number}.cer`);
  return paths.find((path) => !tree.has(path)) ?? `${start}.cer`;
}

const mostRounds = 3;

/** The files after all corrections that their findings carry, and the findings that remain. */
async function mended({ file, declared, certificate }: Drafted, { locale }: Answers, base: Base) {
  const beside: [string, string][] = certificate ? [[certificate.path, certificate.text]] : [];
  let text = draft(declared, locale);
  for (let round = 0; ; round++) {
    const files = new Map([[file, text], ...beside]);
    const { findings, repository } = await loadTree(laidOver(base.tree, files), base.today, nodePlatform, {
      base: base.loaded.repository,
    });
    const own = findings.filter((finding) => files.has(finding.file));
    const source = repository.sources.get(file);
    const after = source
      ? edited(
          text,
          source,
          own.flatMap(({ edit }) => edit ?? []),
        ).text
      : text;
    if (after === text || round === mostRounds) return { files, findings: own };
    text = after;
  }
}
