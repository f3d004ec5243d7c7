// The text of a new integration file, with comments in the chosen language, ready to edit. Every answer is written so that YAML reads
// back exactly that text, whatever is in it, and that is proved by reading it back.
import type { Locale, Text } from '../../model/text/text.ts';
import { isMisread } from '../../read/write.ts';

/** What a new file says. Dates are YYYY-MM-DD. What is undefined, or an empty list, is left out. */
export interface DraftAnswers extends SystemAnswers {
  readonly idno: string;
  readonly name: string;
  readonly sector: string;
  readonly technical: string;
  readonly legal?: string | undefined;
  readonly login: string;
  readonly accountId: string;
  readonly contract: string;
  readonly contractSigned: string;
  /** The service that the contract was made for, where that is not MDocs. */
  readonly contractService?: string | undefined;
  readonly annex: string;
  readonly annexSigned: string;
}

/** With a key, it is one of WireGuard. */
interface DraftVpn {
  readonly publicKey?: string | undefined;
  readonly peer?: string | undefined;
  readonly addresses: readonly string[];
}

/** What a file says of a new system. */
interface SystemAnswers {
  readonly system: string;
  readonly systemName: string;
  /** Empty for a private institution without one. */
  readonly rsi: string;
  readonly documentTypes: readonly string[];
  /** A path under integrations/, or a serial. */
  readonly certificate: { readonly file: string } | { readonly serial: string };
  readonly addresses: readonly string[];
  readonly vpn?: DraftVpn | undefined;
}

/** Throws where the file would say anything but the answers. */
export function draft(answers: DraftAnswers, locale: Locale): string {
  const text = writeDraft(answers, locale);
  if (isMisread(text, toData(answers))) throw new Error('the draft of a file would not be read back as the answers');
  return text;
}

/** What the file has to say. */
function toData(answers: DraftAnswers): object {
  const { idno, name, sector, technical, legal, login, accountId, contractService: service } = answers;
  return {
    institution: { idno, name, sector, contacts: { technical, legal }, maintainers: [{ login, id: Number(accountId) }] },
    agreement: {
      contract: { number: answers.contract, signed: answers.contractSigned, service },
      annex: { number: answers.annex, signed: answers.annexSigned },
    },
    systems: [toSystem(answers)],
  };
}

/** What a file has to say of a new system, without keys that are left out. */
export function toSystem({
  system: id,
  systemName: name,
  rsi,
  documentTypes,
  certificate,
  addresses,
  vpn,
}: SystemAnswers): object {
  return {
    id,
    name,
    ...(rsi === '' ? {} : { rsi }),
    documentTypes,
    environments: {
      staging: {
        certificates: [certificate],
        ...(addresses.length > 0 || !vpn ? { addresses } : {}),
        ...(vpn ? { vpn: toVpn(vpn) } : {}),
      },
    },
  };
}

const toVpn = ({ publicKey, peer, addresses }: DraftVpn): object => ({
  ...(publicKey === undefined ? {} : { kind: 'wireguard', publicKey }),
  ...(peer === undefined ? {} : { peer }),
  ...(addresses.length > 0 ? { addresses } : {}),
});

function writeDraft(answers: DraftAnswers, locale: Locale): string {
  const say = (text: Text) => `# ${text[locale]}`;
  const { legal, contractService: service, rsi } = answers;
  return `# yaml-language-server: $schema=../schemas/integration.schema.json
institution:
  idno: ${quoteYaml(answers.idno)} ${say(comments.idno)}
  name: ${writeScalar(answers.name)}
  sector: ${writeScalar(answers.sector)}
  contacts:
    technical: ${writeScalar(answers.technical)} ${say(comments.contacts)}
${legal === undefined ? '' : `    legal: ${writeScalar(legal)}\n`}  maintainers: ${say(comments.maintainers)}
    - { login: ${writeScalar(answers.login)}, id: ${answers.accountId} }

agreement:
  contract: { number: ${quoteYaml(answers.contract)}, signed: ${writeScalar(answers.contractSigned)}${service === undefined ? '' : `, service: ${writeScalar(service)}`} }
  annex: { number: ${quoteYaml(answers.annex)}, signed: ${writeScalar(answers.annexSigned)} }

systems:
  - id: ${writeScalar(answers.system)} ${say(comments.system)}
    name: ${writeScalar(answers.systemName)}
${rsi === '' ? '' : `    rsi: ${quoteYaml(rsi)} ${say(comments.rsi)}\n`}    documentTypes: [${answers.documentTypes.map(writeScalar).join(', ')}] ${say(comments.documentTypes)}
    environments:
      staging:
        certificates:
          - ${writeCertificate(answers)}
${writeNetworks(answers, say(comments.addresses))}      ${say(comments.production)}
`;
}

function writeCertificate({ certificate }: DraftAnswers): string {
  return 'file' in certificate ? `file: ${writeScalar(certificate.file)}` : `serial: ${quoteYaml(certificate.serial)}`;
}

function writeNetworks({ addresses, vpn }: DraftAnswers, comment: string): string {
  const list = (items: readonly string[]) => `[${items.map(quoteYaml).join(', ')}]`;
  const isPublic = addresses.length > 0 || !vpn;
  const kind =
    vpn?.publicKey === undefined ? '' : `          kind: wireguard\n          publicKey: ${quoteYaml(vpn.publicKey)}\n`;
  const peer = vpn?.peer === undefined ? '' : `          peer: ${quoteYaml(vpn.peer)}\n`;
  const inside = vpn && vpn.addresses.length > 0 ? `          addresses: ${list(vpn.addresses)}\n` : '';
  return `${isPublic ? `        addresses: ${list(addresses)} ${comment}\n` : ''}${vpn ? `        vpn:\n${kind}${peer}${inside}` : ''}`;
}

/** JSON's strings are YAML's in double quotes. */
const quoteYaml = (text: string): string => JSON.stringify(text);

/** Plain where that can only be read as text, else in double quotes. */
function writeScalar(text: string): string {
  const isPlain =
    /^(\p{L}[\p{L}\p{N} ._@/-]*[\p{L}\p{N}]|[0-9]{4}-[0-9]{2}-[0-9]{2})$/u.test(text) &&
    !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : quoteYaml(text);
}

const comments = {
  idno: { ro: 'între ghilimele', en: 'in quotes', ru: 'в кавычках' },
  contacts: {
    ro: 'o adresă de e-mail de serviciu, nu una personală',
    en: "a department's e-mail address, not a person's own",
    ru: 'служебный адрес электронной почты, а не личный',
  },
  maintainers: {
    ro: 'conturile GitHub care pot schimba acest fișier',
    en: 'GitHub accounts that may change this file',
    ru: 'учётные записи GitHub, которые могут менять этот файл',
  },
  system: { ro: 'permanent, nu se mai schimbă', en: 'permanent, never changes', ru: 'постоянное имя, не меняется' },
  rsi: {
    ro: 'numărul din Registrul resurselor și sistemelor informaționale de stat',
    en: 'number in the Register of Information Resources and Systems',
    ru: 'номер в Регистре информационных ресурсов и систем',
  },
  documentTypes: {
    ro: 'coduri din registry/document-types',
    en: 'codes from registry/document-types',
    ru: 'коды из registry/document-types',
  },
  addresses: {
    ro: 'adresele publice de la care apelează sistemul',
    en: 'public addresses that the system calls from',
    ru: 'публичные адреса, с которых обращается система',
  },
  production: {
    ro: 'producția (production) se adaugă după ce testarea a reușit; cere alt certificat',
    en: 'production is added once the test succeeded; it needs another certificate',
    ru: 'рабочая среда (production) добавляется после успешного тестирования; нужен другой сертификат',
  },
} satisfies Record<string, Text>;
