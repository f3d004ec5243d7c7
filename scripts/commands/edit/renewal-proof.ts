// What the key of an old certificate has to sign for a new one, and whether it did: for whoever has the key at hand, and for a form.
import { addDays } from '../../model/date.ts';
import { hasEnded } from '../../model/declaration/certificate-use.ts';
import { type AccessPart, certificateOf, systemId } from '../../model/declaration/integration.ts';
import {
  type RenewalFault,
  type RenewalStatement,
  readRenewal,
  renewalAlgorithmOf,
  renewalDays,
  renewalText,
} from '../../model/declaration/renewal.ts';
import { compare } from '../../model/finding/finding.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { toBase64 } from '../../model/x509/pem.ts';
import type { RenewalEntry } from '../../read/certificate-list.ts';
import { loadTree } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import { type DatedTree, overlayFiles } from './overlay.ts';

export interface RenewedAccess {
  readonly access: AccessPart;
  /** The new certificate. */
  readonly certificate: Certificate;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Those that the access has, the one that lasts longest first. */
export const listFormer = ({ certificates }: AccessPart): Certificate[] =>
  certificates.flatMap((part) => certificateOf(part) ?? []).sort((a, b) => compare(b.notAfter, a.notAfter));

export function stateRenewal(
  { access, certificate }: Pick<RenewedAccess, 'access' | 'certificate'>,
  former: Certificate,
  signed: string,
): RenewalStatement | undefined {
  const { idno } = access.of.institution?.data ?? {};
  const { id } = access.system.data;
  if (!idno || !id) return undefined;
  const of = { institution: access.of.slug, idno, system: id, environment: access.environment };
  return { ...of, former: former.sha256, next: certificate.sha256, signed };
}

export const makeEntry = ({ former, signed }: RenewalStatement, signature: Uint8Array): RenewalEntry => ({
  of: former,
  signed,
  signature: toBase64(signature),
});

/** Which certificate's key has signed, and on which of the last days. */
export async function findSigned(signature: Uint8Array, renewed: RenewedAccess): Promise<RenewalEntry | undefined> {
  for (const former of listFormer(renewed.access))
    for (let ago = -1; ago < renewalDays; ago++) {
      const statement = stateRenewal(renewed, former, addDays(renewed.today, -ago));
      const algorithm = renewalAlgorithmOf(former.key);
      if (!statement || !algorithm) continue;
      const data = new TextEncoder().encode(renewalText(statement));
      if (await nodePlatform.verifies({ ...algorithm, publicKey: former.key.der, signature, data }))
        return makeEntry(statement, signature);
    }
  return undefined;
}

interface Line {
  readonly signed: string;
  /** The file with the key; in what is not the name of a file by itself, nobody can be made to run anything. */
  readonly key: string;
  /** As base64 on the screen, to be copied, or in the file renewal.sig. */
  readonly to: 'screen' | 'file';
}

/**
 * The line that makes the signature where OpenSSL can use the key and this program cannot: because it asks for a password, lies in a device, or
 * because a form asks. Undefined where there is no old certificate whose key can sign.
 */
export function writeSigningLine(
  { access, certificate }: Pick<RenewedAccess, 'access' | 'certificate'>,
  { signed, key: path, to }: Line,
): string | undefined {
  const ended = new Set(
    access.certificates.flatMap((part) => (hasEnded(part.data, signed) ? (certificateOf(part)?.sha256 ?? []) : [])),
  );
  const former = listFormer(access).find(({ sha256 }) => !ended.has(sha256));
  const statement = former && renewalAlgorithmOf(former.key) && stateRenewal({ access, certificate }, former, signed);
  if (!statement) return undefined;
  const key = /^[\w./-]+$/.test(path) ? path : 'KEY';
  const text = `printf '${renewalText(statement).replaceAll('\n', '\\n')}'`;
  const [out, shown] = to === 'file' ? [' -out renewal.sig', ''] : ['', ' | openssl base64 -A'];
  const { kind } = former.key;
  if (kind === 'Ed25519')
    return `${text} > renewal.txt && openssl pkeyutl -sign -rawin -inkey ${key} -in renewal.txt${out}${shown}`;
  const padding = kind === 'RSA-PSS' ? ' -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32' : '';
  return `${text} | openssl dgst -sha256 -sign ${key}${padding}${out}${shown}`;
}

/**
 * Why a signature in files that are to be written would not count; undefined where it would. Judged as the check of the request will, but for
 * what is published, which is not known here.
 */
export async function findProofFault(
  access: AccessPart,
  { signature }: RenewalEntry,
  { files, base }: { readonly files: ReadonlyMap<string, string | Uint8Array>; readonly base: DatedTree },
): Promise<RenewalFault | undefined> {
  const { context, repository } = base.loaded;
  if (!context) return undefined;
  const next = await loadTree(overlayFiles(base.tree, files), base.today, nodePlatform, { like: repository });
  const named = { institution: access.of.slug, system: systemId(access.system) };
  const parts = next.repository.facts.systemOf(named)?.accesses[access.environment]?.certificates ?? [];
  const part = parts.find(({ data }) => data.renewal?.signature === signature);
  return part && (await readRenewal(part, { ...context, publishes: () => true }, nodePlatform))?.fault;
}
