// The text of a new integration file: valid, with comments in the chosen language, ready to edit.
import type { Locale, Text } from '../../model/text.ts';

/** What a new file says. Dates are YYYY-MM-DD. */
export interface Answers {
  readonly idno: string;
  readonly name: string;
  readonly sector: 'public' | 'private';
  readonly technical: string;
  readonly login: string;
  readonly accountId: string;
  readonly contract: string;
  readonly contractSigned: string;
  readonly annex: string;
  readonly annexSigned: string;
  readonly system: string;
  readonly systemName: string;
  /** Empty for a private institution without one. */
  readonly rsi: string;
  readonly documentTypes: readonly string[];
  /** A path under integrations/, or a serial. */
  readonly certificate: { readonly file: string } | { readonly serial: string };
  readonly addresses: readonly string[];
}

export function draft(answers: Answers, locale: Locale): string {
  const say = (text: Text) => `# ${text[locale]}`;
  const certificate =
    'file' in answers.certificate ? `file: ${answers.certificate.file}` : `serial: ${JSON.stringify(answers.certificate.serial)}`;
  return `# yaml-language-server: $schema=../schemas/integration.schema.json
institution:
  idno: ${JSON.stringify(answers.idno)} ${say(comments.idno)}
  name: ${scalar(answers.name)}
  sector: ${answers.sector}
  contacts:
    technical: ${answers.technical} ${say(comments.contacts)}
  maintainers: ${say(comments.maintainers)}
    - { login: ${scalar(answers.login)}, id: ${answers.accountId} }

agreement:
  contract: { number: ${JSON.stringify(answers.contract)}, signed: ${answers.contractSigned} }
  annex: { number: ${JSON.stringify(answers.annex)}, signed: ${answers.annexSigned} }

systems:
  - id: ${answers.system} ${say(comments.system)}
    name: ${scalar(answers.systemName)}
${answers.rsi === '' ? '' : `    rsi: ${JSON.stringify(answers.rsi)} ${say(comments.rsi)}\n`}    documentTypes: [${answers.documentTypes.join(', ')}] ${say(comments.documentTypes)}
    environments:
      staging:
        certificates:
          - ${certificate}
        addresses: [${answers.addresses.map((address) => JSON.stringify(address)).join(', ')}] ${say(comments.addresses)}
      ${say(comments.production)}
`;
}

/** A YAML scalar: plain where that can only be read as text, else in double quotes. */
function scalar(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} ._-]*[\p{L}\p{N}]$/u.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

const comments = {
  idno: { ro: 'între ghilimele', en: 'in quotes', ru: 'в кавычках' },
  contacts: {
    ro: 'o cutie poștală a funcției, nu a unei persoane',
    en: "a role mailbox, not a person's own",
    ru: 'ящик подразделения, а не личный',
  },
  maintainers: {
    ro: 'conturile GitHub care pot schimba acest fișier',
    en: 'GitHub accounts that may change this file',
    ru: 'учётные записи GitHub, которые могут менять этот файл',
  },
  system: { ro: 'permanent, nu se mai schimbă', en: 'permanent, never changes', ru: 'постоянное имя, не меняется' },
  rsi: {
    ro: 'numărul din Registrul resurselor și sistemelor informaționale',
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
    ru: 'рабочая среда (production) добавляется после успешной проверки; нужен другой сертификат',
  },
} satisfies Record<string, Text>;
