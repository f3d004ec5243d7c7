// What an institution of the model declares, as data and as the file that says it.
import { createHash } from 'node:crypto';
import { checkDigitOf } from '../../scripts/model/idno.ts';

export interface DeclaredSystem {
  readonly types: readonly string[];
  readonly staging: DeclaredAccess;
  readonly production: DeclaredAccess;
  readonly confirmed?: { readonly digest: string; readonly tested: string };
  readonly suspended?: boolean;
}

export interface DeclaredAccess {
  readonly addresses: readonly string[];
  readonly certificates: readonly NamedCertificate[];
}

/** A certificate by the name of its file, and the last day that the declaration gives it. */
interface NamedCertificate {
  readonly name: string;
  readonly until?: string;
}

export const namesIn = ({ staging, production }: DeclaredSystem): string[] =>
  [...staging.certificates, ...production.certificates].map(({ name }) => name);

export const pathOf = ({ slug }: Identity): string => `integrations/${slug}.yaml`;
export const certificatePath = (name: string): string => `integrations/certificates/${name}`;

export interface Identity {
  readonly slug: string;
  readonly system: string;
  readonly idno: string;
  readonly name: string;
  readonly account: { readonly login: string; readonly id: number };
}

export function identity(i: number): Identity {
  const number = String(i).padStart(5, '0');
  const digits = `1020600${number}`;
  return {
    slug: `institutia-${number}`,
    system: `sistemul-${number}`,
    idno: `${digits}${checkDigitOf(digits)}`,
    name: `Instituția ${number}`,
    account: { login: `institutia-${number}`, id: 1000 + i },
  };
}

/** As the page on the access digest has it, and not as the code does: over the sorted canonical form. */
export function digestOf({ idno, system }: Identity, types: readonly string[]): string {
  const canonical = { documentTypes: [...types].sort(), institution: idno, system, version: 1 };
  return `sha256:${createHash('sha256').update(JSON.stringify(canonical)).digest('hex')}`;
}

const idOf = (kind: string, { slug }: Identity): string =>
  `${kind}${slug.slice(-5)}-0000-4000-8000-000000000000`.padStart(36, '0');

export function fileOf(who: Identity, declared: DeclaredSystem): string {
  const number = who.slug.slice(-5);
  const certificate = ({ name, until }: NamedCertificate) =>
    `          - file: certificates/${name}${until === undefined ? '' : `\n            until: ${until}`}`;
  const access = (environment: 'staging' | 'production', kind: string) => `      ${environment}:
        clientId: ${idOf(kind, who)}
        certificates:
${declared[environment].certificates.map(certificate).join('\n')}
        addresses: [${declared[environment].addresses.map((address) => `"${address}"`).join(', ')}]
`;
  const confirmation = `        confirmation:
          tested: ${declared.confirmed?.tested}
          by: integrari@${who.slug}.md
          access: ${declared.confirmed?.digest}
          report: Toate scenariile din ghid au reușit.
          unobserved: Gateway-ul de testare nu transmite încă rapoarte.
`;
  return `institution:
  idno: "${who.idno}"
  name: ${who.name}
  sector: private
  contacts:
    technical: integrari@${who.slug}.md
  maintainers:
    - { login: ${who.account.login}, id: ${who.account.id} }

agreement:
  contract: { number: "${number}/2026", signed: 2026-02-03 }
  annex: { number: "${number}/2026-MDocs", signed: 2026-02-10 }

systems:
  - id: ${who.system}
    name: Sistemul ${number}
    documentTypes: [${declared.types.join(', ')}]
${declared.suspended ? '    status: suspended\n    reason: Suspendat la cererea instituției.\n' : ''}    environments:
${access('staging', '5a1')}${access('production', '9d0')}${declared.confirmed ? confirmation : ''}`;
}
