// The proof of an access in words, and as a table for spreadsheets.
import { stringify } from 'csv-stringify/sync';
import {
  type Audit,
  type LineKind,
  type Proof,
  type PublishedBy,
  signerOf,
  type UnprovenReason,
} from '../../model/status/audit.ts';
import { nameOf } from '../../model/system-name.ts';
import { formatDay } from '../../model/text/day.ts';
import { type Locale, spellOut, type Text } from '../../model/text/text.ts';
import { paint, type Screen, wrap } from '../terminal.ts';

export function auditText(audit: Audit, screen: Screen): string {
  const { locale, width } = screen;
  const word = (text: Text) => text[locale];
  const put = (text: string, indent: string) => indent + wrap(spellOut(text), width - indent.length, indent);
  const { tested, staging, ground } = audit;
  const about = [
    `${nameOf(audit)}, ${audit.systemName}`,
    `clientId ${audit.clientId}`,
    ...(ground.contract ? [`${word(words.contract)} ${ground.contract}`] : []),
    ...(ground.annex ? [`${word(words.annex)} ${ground.annex}`] : []),
    ...(tested ? [`${word(words.tested)} ${formatDay(tested.day, locale)}, ${tested.by}`, tested.access] : []),
    ...(tested?.unobserved ? [`${word(words.unobserved)}: ${tested.unobserved.replaceAll(/\s+/g, ' ')}`] : []),
    ...(staging
      ? [`${word(words.staging)} ${formatDay(staging.at.slice(0, 10), locale)}, commit ${staging.commit.slice(0, 10)}`]
      : []),
  ];
  for (const { gateway, since } of audit.witnesses ?? [])
    about.push(`${word(words.witness)} ${gateway}, ${formatDay(since.slice(0, 10), locale)}`);
  const doubted = (list: readonly UnprovenReason[], indent: string) =>
    list.map(
      (doubt) => indent + paint(screen, 'red', '✗ ') + wrap(word(unprovenWords[doubt]), width - indent.length - 2, `${indent}  `),
    );
  const proofs = audit.proofs.flatMap((proof) => [
    '',
    put(titleOf(proof, locale), ''),
    ...factsOf(proof, locale).map((fact) => put(fact, '  ')),
    ...(proof.doubts.length > 0 ? doubted(proof.doubts, '  ') : [`  ${paint(screen, 'green', '✓')} ${word(words.proved)}`]),
  ]);
  return `${[...about.map((line, i) => put(line, i === 0 ? '' : '  ')), ...doubted(audit.doubts, '  '), ...proofs].join('\n')}\n`;
}

function titleOf({ line: { kind, value, serial } }: Proof, locale: Locale): string {
  return `${kindWords[kind][locale]} ${kind === 'certificate' ? `${serial} (SHA-256 ${value})` : value}`;
}

function factsOf({ line, declared, published }: Proof, locale: Locale): string[] {
  const signer = signerOf(line, published);
  const pull = declared?.pull === undefined ? '' : `, ${words.pull[locale]} #${declared.pull}`;
  const short = (commit: string) => commit.slice(0, 10);
  return [
    ...(declared
      ? [
          `${words.declared[locale]} ${formatDay(declared.at.slice(0, 10), locale)}, commit ${short(declared.commit)}, ${declared.author}${pull}`,
        ]
      : []),
    `${words.published[locale]} ${formatDay(published.at.slice(0, 10), locale)}, commit ${short(published.commit)}, ${signatures[published.signature][locale]}`,
    ...(published.broughtBack ? [broughtBackText(published.broughtBack, locale)] : []),
    ...accountsOf(published).map(([key, who]) => `${words[key][locale]} ${who.join(', ')}`),
    ...(signer === undefined ? [] : [`${words.renewedBy[locale]} ${signer}`]),
  ];
}

const broughtBackText = ({ commit, at, by }: NonNullable<PublishedBy['broughtBack']>, locale: Locale): string =>
  `${words.broughtBack[locale]} ${formatDay(at.slice(0, 10), locale)}, commit ${commit.slice(0, 10)}, ${by}`;

function accountsOf({
  pulls,
  requestedBy,
  confirmedBy,
  approvedBy,
}: PublishedBy): ['pull' | 'requestedBy' | 'confirmedBy' | 'approvedBy', readonly string[]][] {
  const all: ReturnType<typeof accountsOf> = [
    ['pull', pulls],
    ['requestedBy', requestedBy],
    ['confirmedBy', confirmedBy],
    ['approvedBy', approvedBy],
  ];
  return all.filter(([, who]) => who.length > 0);
}

const words = {
  contract: { ro: 'contract', en: 'contract', ru: 'договор' },
  annex: { ro: 'anexă', en: 'annex', ru: 'приложение к договору' },
  tested: { ro: 'testat la', en: 'tested on', ru: 'протестировано' },
  unobserved: {
    ro: 'gateway-ul nu a văzut tot; motivul',
    en: 'no gateway saw everything; the reason',
    ru: 'шлюз видел не всё; причина',
  },
  staging: {
    ro: 'publicat în mediul de testare la',
    en: 'published in the test environment on',
    ru: 'опубликовано в тестовой среде',
  },
  witness: { ro: 'folosit de gateway-ul', en: 'in use at the gateway', ru: 'используется шлюзом' },
  proved: { ro: 'dovedit', en: 'proven', ru: 'доказано' },
  pull: { ro: 'cererea', en: 'request', ru: 'заявка' },
  declared: { ro: 'declarat la', en: 'declared on', ru: 'указано' },
  published: { ro: 'publicat la', en: 'published on', ru: 'опубликовано' },
  broughtBack: { ro: 'readus printr-o revenire la', en: 'brought back by a rollback on', ru: 'возвращено откатом' },
  requestedBy: { ro: 'cerut de', en: 'requested by', ru: 'запросил' },
  confirmedBy: { ro: 'confirmat de', en: 'confirmed by', ru: 'подтвердил' },
  approvedBy: { ro: 'aprobat de', en: 'approved by', ru: 'одобрил' },
  renewedBy: {
    ro: 'semnat cu cheia certificatului vechi, SHA-256',
    en: 'signed for by the key of the old certificate, SHA-256',
    ru: 'подписано ключом старого сертификата, SHA-256',
  },
} satisfies Record<string, Text>;

const kindWords: Readonly<Record<LineKind, Text>> = {
  network: { ro: 'Adresă', en: 'Address', ru: 'Адрес' },
  tunnel: { ro: 'Tunel VPN', en: 'VPN tunnel', ru: 'VPN-туннель' },
  certificate: { ro: 'Certificat', en: 'Certificate', ru: 'Сертификат' },
  'document-type': { ro: 'Tip de document', en: 'Document type', ru: 'Тип документа' },
};

const signatures: Readonly<Record<PublishedBy['signature'], Text>> = {
  good: { ro: 'semnătură bună', en: 'good signature', ru: 'подпись верна' },
  unsigned: { ro: 'fără semnătură', en: 'not signed', ru: 'без подписи' },
  wrong: { ro: 'semnătură greșită', en: 'wrong signature', ru: 'подпись неверна' },
  unchecked: { ro: 'semnătură neverificată', en: 'signature not checked', ru: 'подпись не проверена' },
};

const unprovenWords: Readonly<Record<UnprovenReason, Text>> = {
  'not-declared': {
    ro: 'Declarația din care s-a publicat nu conține acest rând.',
    en: 'The declaration that was published from does not have this line.',
    ru: 'В описании, из которого опубликовано, этой строки нет.',
  },
  'history-shallow': {
    ro: 'Istoricul git este incomplet: rândurile pot fi mai vechi. Aduceți-l cu git fetch --unshallow.',
    en: 'The git history is incomplete: lines may be older. Get it with git fetch --unshallow.',
    ru: 'История git неполная: строки могут быть старше. Получите её командой git fetch --unshallow.',
  },
  'source-unknown': {
    ro: 'Commit-ul declarațiilor nu este numit sau nu este în acest depozit.',
    en: 'The commit of the declarations is not named, or not in this repository.',
    ru: 'Коммит описаний не назван или отсутствует в этом репозитории.',
  },
  'no-pull-request': {
    ro: 'Nu se știe prin ce cerere a venit.',
    en: 'Which request it came by is not known.',
    ru: 'Неизвестно, какой заявкой это внесено.',
  },
  'no-author': {
    ro: 'Nu se știe ce cont a cerut.',
    en: 'Which account asked for it is not known.',
    ru: 'Неизвестно, какая учётная запись это запросила.',
  },
  'no-approver': { ro: 'Nu se știe cine a aprobat.', en: 'Who approved it is not known.', ru: 'Неизвестно, кто это одобрил.' },
  'approved-by-author': {
    ro: 'A aprobat numai cel care a cerut.',
    en: 'Only whoever asked for it approved it.',
    ru: 'Одобрил только тот, кто подал заявку.',
  },
  unsigned: { ro: 'Publicarea nu este semnată.', en: 'The publication is not signed.', ru: 'Публикация не подписана.' },
  'signature-wrong': {
    ro: 'Semnătura publicării nu este a unui semnatar admis.',
    en: "The publication's signature is not by an allowed signer.",
    ru: 'Публикация подписана ключом, которого нет среди допущенных.',
  },
  'signature-unchecked': {
    ro: 'Semnătura nu a fost verificată: lipsește registry/signers (sau --signers).',
    en: 'The signature was not checked: there is no registry/signers (or --signers).',
    ru: 'Подпись не проверена: нет registry/signers (или --signers).',
  },
  'other-digest': {
    ro: 'A fost testat alt acces decât cel publicat.',
    en: 'The access that was tested is not the one that is published.',
    ru: 'Протестирован не тот доступ, который опубликован.',
  },
  'no-agreement': {
    ro: 'Lipsește contractul sau anexa.',
    en: 'The contract or the annex is missing.',
    ru: 'Нет договора или приложения к нему.',
  },
  'no-confirmation': {
    ro: 'Lipsește confirmarea testării.',
    en: 'The confirmation of the test is missing.',
    ru: 'Нет подтверждения тестирования.',
  },
  'no-staging': {
    ro: 'Acest acces nu a fost publicat în testare.',
    en: 'This access was never published in staging.',
    ru: 'Этот доступ не публиковался в тестовой среде.',
  },
  'two-histories': {
    ro: 'Un gateway raportează alte publicări decât cele din ramură.',
    en: 'A gateway reports other publications than those of the branch.',
    ru: 'Шлюз сообщает о публикациях, которых нет в ветке.',
  },
  'staging-unsigned': {
    ro: 'Nicio publicare a acestui acces în testare nu este semnată de un semnatar admis.',
    en: 'No publication of this access in staging is signed by an allowed signer.',
    ru: 'Ни одна публикация этого доступа в тестовой среде не подписана допущенным лицом.',
  },
};

/** One row for each line of the access. A cell that a spreadsheet would take for a formula is defused. */
export function auditTable({ proofs, institution, system, access, ground, tested, staging, doubts }: Audit): string {
  const rows = proofs.map(({ line, declared, published, doubts: own }) => ({
    institution,
    system,
    kind: line.kind,
    value: line.value,
    serial: line.serial ?? '',
    declaredCommit: declared?.commit ?? '',
    declaredAt: declared?.at ?? '',
    author: declared?.author ?? '',
    pullRequests: [...new Set([...(declared?.pull === undefined ? [] : [`#${declared.pull}`]), ...published.pulls])].join(' '),
    requestedBy: published.requestedBy.join(', '),
    confirmedBy: published.confirmedBy.join(', '),
    approvedBy: published.approvedBy.join(', '),
    renewedBy: signerOf(line, published) ?? '',
    publishedCommit: published.commit,
    publishedAt: published.at,
    signature: published.signature,
    contract: ground.contract ?? '',
    annex: ground.annex ?? '',
    testedDigest: tested?.access ?? '',
    publishedDigest: access,
    stagingCommit: staging?.commit ?? '',
    unproved: [...own, ...doubts].join(' '),
  }));
  return stringify(rows, { header: true, escape_formulas: true });
}
