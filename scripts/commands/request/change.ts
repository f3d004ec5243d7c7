// The form for changes made into a changed file: what is added comes behind what is there, what is taken out has to be there.
import { type AccessPart, type FilePart, type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import { asWholeList } from '../../model/declaration/refused.ts';
import { environments } from '../../model/environment.ts';
import { toCanonicalAddress } from '../../model/network/address.ts';
import type { Path } from '../../model/path.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import { type Change, changeText } from '../../read/change.ts';
import { checkOverlay, type DatedTree, originalOf } from '../edit/overlay.ts';
import { notDeclared } from '../edit/renew-words.ts';
import { readKey, readPeer } from './access.ts';
import { AnswerReader } from './answer-reader.ts';
import { findAskedFile, findSystemIn } from './asked-system.ts';
import {
  accountsAlone,
  changesNothing,
  inAnotherForm,
  isThere,
  noSuchAccount,
  noSuchDocument,
  nothingLeft,
  notThere,
  testAgain,
  useStopForm,
  vpnGone,
  whichEnvironment,
  whichSystem,
} from './change-words.ts';
import { collectErrors } from './findings.ts';
import { readForm } from './form.ts';
import type { FormReading } from './form-errors.ts';
import { readEnvironment } from './typed/choice.ts';
import { splitItems } from './typed/list.ts';
import { noInside, noPeer, notAnEnvironment } from './typed/words.ts';
import { noPlaceIn } from './words.ts';

/** An account by its name, as GitHub spells it and numbers it. */
export type FindAccount = (login: string) => Promise<Account | undefined>;

const networkIds = ['addresses-add', 'addresses-remove', 'vpn-peer', 'vpn-key', 'vpn-addresses-add', 'vpn-addresses-remove'];
const typeIds = ['document-types-add', 'document-types-remove'];
const mailboxIds = ['technical-mailbox', 'legal-mailbox'];
const dayIds = ['contract-expires', 'annex-expires'];
const accountIds = ['maintainers-add', 'maintainers-remove'];

/** Only a maintainer of the file, as the base names them, or AGE can change it. */
export async function readChange(body: string, author: Account, base: DatedTree, findAccount: FindAccount): Promise<FormReading> {
  const reader = new AnswerReader('change', readForm('change', body));
  const { locale } = reader;
  const file = findAskedFile({ reader, author, base });
  if (file && 'kind' in file) return file;
  const hasAny = (ids: readonly string[]) => ids.some((id) => reader.has(id));
  const others = [...networkIds, ...typeIds, ...mailboxIds, ...dayIds];
  if (!hasAny([...others, ...accountIds])) reader.errors.push({ text: changesNothing });
  if (hasAny(accountIds) && hasAny(others))
    reader.report(accountIds.find((id) => reader.has(id)) ?? '', accountsAlone, inAnotherForm);
  if (!file) return { kind: 'troubled', errors: reader.errors, locale };
  const system = findSystemIn(file, reader);
  if (!reader.has('system') && hasAny([...networkIds, ...typeIds])) reader.report('system', whichSystem);
  const access = system && hasAny(networkIds) ? findAccess(system, reader) : undefined;
  const changes = [
    ...(access ? changeNetwork(access, reader) : []),
    ...(system ? changeTypes(system, reader, base) : []),
    ...changeMailboxes(reader),
    ...changeLastDays(file, reader),
    ...(await changeAccounts(file, reader, findAccount)),
  ];
  const original = originalOf(base.tree, file.file);
  const after = changes.length === 0 ? original : changeText(original, changes);
  if (after === undefined) return { kind: 'refused', why: noPlaceIn(file.slug), locale };
  const files = new Map([[file.file, after]]);
  const from = [access?.path, system?.path, ['institution']].filter((path) => path !== undefined);
  const errors = collectErrors(await checkOverlay(files, base), reader, ...from);
  if (errors.length > 0) return { kind: 'troubled', errors, locale };
  return { kind: 'ready', files, subject: system ? systemNameOf(system) : file.slug, notes: reader.notes, locale };
}

/** The environment that is named, or the only one that is declared. */
function findAccess(system: SystemPart, reader: AnswerReader): AccessPart | undefined {
  const answer = reader.line('environment');
  const declared = environments.filter((one) => system.accesses[one]);
  const environment = answer === '' && declared.length === 1 ? declared[0] : readEnvironment(answer);
  const access = environment && system.accesses[environment];
  if (reader.faulty.has('environment') || access) return access;
  if (environment) reader.report('environment', notDeclared(systemNameOf(system), [environment]));
  else reader.report('environment', answer === '' ? whichEnvironment : notAnEnvironment(answer));
  return undefined;
}

function changeNetwork(access: AccessPart, reader: AnswerReader): Change[] {
  const { path, data } = access;
  const addresses = changeList(reader, 'addresses', [...path, 'addresses'], asWholeList(data.addresses) ?? []);
  const inside = asWholeList(data.vpn?.addresses) ?? [];
  const vpn = changeList(reader, 'vpn-addresses', [...path, 'vpn', 'addresses'], inside);
  const peer = readPeer(reader);
  const { kind, publicKey } = readKey(reader);
  if (
    !data.vpn &&
    !reader.has('vpn-peer') &&
    addresses.length > 0 &&
    addresses.every((change) => 'remove' in change) &&
    addresses.length === data.addresses?.length
  ) {
    reader.report('addresses-remove', nothingLeft, useStopForm);
    return [];
  }
  const isNew = data.vpn === undefined;
  const added = vpn.flatMap((change) => ('add' in change ? change.items : []));
  if (isNew && reader.has('vpn-peer') !== reader.has('vpn-addresses-add'))
    if (reader.has('vpn-peer')) reader.report('vpn-addresses-add', noInside);
    else reader.report('vpn-peer', noPeer);
  if (isNew)
    return [
      ...addresses,
      ...(added.length > 0 && peer !== undefined
        ? [{ set: [...path, 'vpn'], value: { ...(kind && { kind, publicKey }), peer, addresses: added } }]
        : []),
    ];
  // A VPN with nothing inside it is none.
  if (added.length === 0 && inside.length > 0 && vpn.length === inside.length && peer === undefined) {
    reader.notes.push(vpnGone);
    return [...addresses, { remove: [...path, 'vpn'] }];
  }
  const keyed = kind === undefined || publicKey === undefined ? [] : changeKey(path, kind, publicKey);
  return [...addresses, ...vpn, ...keyed, ...(peer === undefined ? [] : [{ set: [...path, 'vpn', 'peer'], value: peer }])];
}

const changeKey = (path: Path, kind: string, publicKey: string): Change[] => [
  { set: [...path, 'vpn', 'kind'], value: kind },
  { set: [...path, 'vpn', 'publicKey'], value: publicKey },
];

/** What comes, then what goes, the last first, so that no place changes before it is looked at. */
function changeList(reader: AnswerReader, name: string, path: Path, declared: readonly string[]): Change[] {
  const canonical = declared.map(toCanonicalAddress);
  const added = reader.addresses(`${name}-add`, declared.length);
  const removed = reader.addresses(`${name}-remove`);
  for (const one of added.filter((address) => canonical.includes(address))) reader.report(`${name}-add`, isThere(one));
  const items = added.filter((address) => !canonical.includes(address));
  return [
    ...(items.length > 0 ? [{ add: path, items }] : []),
    ...removeItems(reader, `${name}-remove`, path, { canonical, removed }),
  ];
}

interface Removal {
  /** What is there. */
  readonly canonical: readonly string[];
  readonly removed: readonly string[];
}

function removeItems(reader: AnswerReader, id: string, path: Path, { canonical, removed }: Removal): Change[] {
  for (const one of removed.filter((item) => !canonical.includes(item))) reader.report(id, notThere(one, canonical));
  const places = canonical.flatMap((item, i) => (removed.includes(item) ? [i] : []));
  return places.reverse().map((i) => ({ remove: [...path, i] }));
}

function changeTypes({ path, data, accesses }: SystemPart, reader: AnswerReader, { loaded }: DatedTree): Change[] {
  const catalogue = loaded.context?.registry.documentTypes ?? new Map();
  const canonical = asWholeList(data.documentTypes) ?? [];
  const [add, removed] = typeIds.map((id) => reader.documentTypes([id], catalogue));
  for (const code of add?.filter((one) => canonical.includes(one)) ?? []) reader.report('document-types-add', isThere(code));
  const items = add?.filter((one) => !canonical.includes(one)) ?? [];
  const list = [...path, 'documentTypes'];
  if ((items.length > 0 || removed?.length) && accesses.production?.data.confirmation) reader.notes.push(testAgain);
  return [
    ...(items.length > 0 ? [{ add: list, items }] : []),
    ...removeItems(reader, 'document-types-remove', list, { canonical, removed: removed ?? [] }),
  ];
}

const changeMailboxes = (reader: AnswerReader): Change[] =>
  ['technical', 'legal'].flatMap((key) => {
    const value = reader.mailbox(`${key}-mailbox`);
    return value === '' ? [] : [{ set: ['institution', 'contacts', key], value }];
  });

const changeLastDays = ({ agreement }: FilePart, reader: AnswerReader): Change[] =>
  (['contract', 'annex'] as const).flatMap((document) => {
    const id = `${document}-expires`;
    const value = reader.day(id);
    if (value === '' || reader.faulty.has(id)) return [];
    if (agreement?.data[document]) return [{ set: ['agreement', document, 'expires'], value }];
    reader.report(id, noSuchDocument);
    return [];
  });

async function changeAccounts({ institution }: FilePart, reader: AnswerReader, findAccount: FindAccount): Promise<Change[]> {
  const declared = institution?.data.maintainers?.flatMap((one) => (one?.login ? [one.login] : [])) ?? [];
  const canonical = declared.map((login) => login.toLowerCase());
  const items: Account[] = [];
  for (const login of readLogins(reader, 'maintainers-add')) {
    const account = canonical.includes(login.toLowerCase()) ? undefined : await findAccount(login);
    if (account) items.push({ login: account.login, id: account.id });
    else reader.report('maintainers-add', canonical.includes(login.toLowerCase()) ? isThere(login) : noSuchAccount(login));
  }
  const path = ['institution', 'maintainers'];
  const removed = readLogins(reader, 'maintainers-remove').map((login) => login.toLowerCase());
  return [
    ...(items.length > 0 ? [{ add: path, items }] : []),
    ...removeItems(reader, 'maintainers-remove', path, { canonical, removed }),
  ];
}

/** Without what stands before a name on a page or in a sentence. */
const readLogins = (reader: AnswerReader, id: string): string[] =>
  splitItems(reader.lines(id)).map((item) =>
    item
      .replace(/^(?:https?:\/\/)?github\.com\//i, '')
      .replace(/^@/, '')
      .replace(/\/$/, ''),
  );
