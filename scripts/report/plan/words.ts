// A plan in words: for each system what it gains and loses, and for those that wait, what for and who acts.
import type { KeptAccess, Plan, Rights, SystemChange, Waiting, WaitingFor } from '../../model/publication/plan.ts';
import { counted, sayCounted } from '../../model/text/counted.ts';
import { sayDay } from '../../model/text/day.ts';
import { type Locale, quote, quoteAll, say, type Text } from '../../model/text/text.ts';
import { environmentWords } from '../words.ts';

export interface PlanLine {
  readonly sign: '+' | '-' | '~' | '…' | '!';
  readonly text: string;
}

/** `System` (`Institution`) */
export const systemTitle = ({ system }: SystemChange): string => say`${system.systemName} (${system.institutionName})`;

export function changeLines(change: SystemChange, locale: Locale): PlanLine[] {
  const gained = rightsWords(change.gained, locale).map((text): PlanLine => ({ sign: '+', text }));
  const lost = rightsWords(change.lost, locale).map((text): PlanLine => ({ sign: '-', text }));
  const { formerClientId } = change;
  const renamed: PlanLine[] =
    formerClientId === undefined ? [] : [{ sign: '~', text: clientIdWords(formerClientId, change.system.clientId)[locale] }];
  return [...gained, ...lost, ...renamed];
}

export const clientIdWords = (before: string, after: string): Text => ({
  ro: say`identificatorul de client ${before} devine ${after}`,
  en: say`client id ${before} becomes ${after}`,
  ru: say`идентификатор клиента ${before} меняется на ${after}`,
});

function rightsWords(rights: Rights, locale: Locale): string[] {
  const certificates = rights.certificates.map(({ serial, notAfter }) => certificateWords(serial, notAfter)[locale]);
  return [
    ...(rights.networks.length > 0 ? [`${labels.networks[locale]} ${quoteAll(rights.networks).words}`] : []),
    ...(rights.tunnels ?? []).map((mark) => `${labels.tunnels[locale]} ${quote(mark)}`),
    ...certificates,
    ...(rights.documentTypes.length > 0 ? [`${labels.documentTypes[locale]} ${quoteAll(rights.documentTypes).words}`] : []),
  ];
}

/** The whole serial: those that an authority gives on one day begin or end alike. */
const certificateWords = (serial: string, until: string): Text => ({
  ro: say`certificatul cu numărul de serie ${serial}, valabil până la ${sayDay(until, 'ro')}`,
  en: say`certificate with serial number ${serial}, valid until ${sayDay(until, 'en')}`,
  ru: say`сертификат с серийным номером ${serial}, действителен до ${sayDay(until, 'ru')}`,
});

const labels: Readonly<Record<'networks' | 'tunnels' | 'documentTypes', Text>> = {
  networks: { ro: 'acces de la', en: 'access from', ru: 'доступ с' },
  tunnels: { ro: 'tunel VPN:', en: 'VPN tunnel:', ru: 'VPN-туннель:' },
  documentTypes: { ro: 'tipuri de documente:', en: 'document types:', ru: 'типы документов:' },
};

export const kindWords: Readonly<Record<SystemChange['kind'], Text>> = {
  gains: { ro: 'primește acces', en: 'gains access', ru: 'получает доступ' },
  changes: { ro: 'își schimbă accesul', en: 'changes its access', ru: 'меняет доступ' },
  loses: { ro: 'pierde accesul', en: 'loses its access', ru: 'теряет доступ' },
};

/** What a waiting system waits for and who acts next. */
export const waitingWords: Readonly<Record<WaitingFor, (waiting: Waiting) => Text>> = {
  suspended: () => ({
    ro: 'suspendat; reluarea o decide AGE.',
    en: 'suspended; AGE decides when it resumes.',
    ru: 'приостановлена; решение о возобновлении принимает AGE.',
  }),
  broken: () => ({
    ro: 'fișierul are erori; le corectează instituția.',
    en: 'its file has errors; the institution has to correct them.',
    ru: 'в файле есть ошибки; исправить их должно учреждение.',
  }),
  'client-id': () => ({
    ro: 'așteaptă identificatorul de client (codul după care MDocs recunoaște sistemul), pe care îl dă AGE.',
    en: 'is waiting for its client id (the code by which MDocs recognises the system), which AGE assigns.',
    ru: 'ожидает идентификатор клиента (код, по которому MDocs узнаёт систему); его присваивает AGE.',
  }),
  certificate: () => ({
    ro: 'nu are un certificat valabil; îl adaugă instituția.',
    en: 'has no valid certificate; the institution has to add one.',
    ru: 'нет действующего сертификата; добавить его должно учреждение.',
  }),
  network: () => ({
    ro: 'nu are nicio adresă; o adaugă instituția.',
    en: 'has no address; the institution has to add one.',
    ru: 'нет ни одного адреса; добавить его должно учреждение.',
  }),
  confirmation: ({ digest }) => ({
    ro: say`așteaptă confirmarea instituției că a testat accesul ${digest}.`,
    en: say`is waiting for the institution to confirm that it tested the access ${digest}.`,
    ru: say`ожидает подтверждения учреждения, что доступ ${digest} протестирован.`,
  }),
  'new-confirmation': ({ digest }) => ({
    ro: say`accesul s-a schimbat după testare; așteaptă o nouă confirmare pentru ${digest}.`,
    en: say`its access changed after the test; a new confirmation of ${digest} is needed.`,
    ru: say`доступ изменился после тестирования; нужно новое подтверждение для ${digest}.`,
  }),
  staging: ({ digest }) => ({
    ro: say`așteaptă publicarea în mediul de testare: accesul confirmat ${digest} nu a fost niciodată acolo.`,
    en: say`is waiting for publication in the test environment: the confirmed access ${digest} has never been there.`,
    ru: say`ожидает публикации в тестовой среде: подтверждённого доступа ${digest} там никогда не было.`,
  }),
  approval: ({ missing }) =>
    missing === undefined
      ? {
          ro: 'așteaptă aprobarea unui cont AGE care nu este al celui ce a cerut accesul.',
          en: 'is waiting for approval by an AGE account other than the one that asked for the access.',
          ru: 'ожидает одобрения учётной записи AGE, которая не запрашивала этот доступ.',
        }
      : {
          ro: say`așteaptă încă ${sayCounted(missing, 'approval', 'ro')}, fără cea a contului care a cerut accesul.`,
          en: say`is still waiting for ${sayCounted(missing, 'approval', 'en')}, not counting the account that asked for the access.`,
          ru: say`ожидает ещё ${sayCounted(missing, 'approval', 'ru')}, не считая учётной записи, запросившей этот доступ.`,
        },
};

/** Why a system keeps the access that it had, and who acts next. */
export const keptWords = ({ reasons }: KeptAccess): Text => ({
  ro: say`păstrează accesul publicat, fiindcă fișierul are erori: ${quoteAll(reasons)}. Le corectează instituția.`,
  en: say`keeps its published access, because its file has errors: ${quoteAll(reasons)}. The institution has to correct them.`,
  ru: say`сохраняет опубликованный доступ, так как в файле есть ошибки: ${quoteAll(reasons)}. Исправить их должно учреждение.`,
});

/** The plan in one sentence. */
export function planSummary(plan: Plan, locale: Locale): string {
  const where = environmentWords[plan.environment][locale];
  if (plan.changes.length === 0) return unchanged(where, counted(plan.connected, 'system', locale))[locale];
  return changing(where, counted(plan.systems.length, 'system', locale), counted(plan.changes.length, 'file', locale))[locale];
}

const unchanged = (where: string, connected: string): Text => ({
  ro: `Nimic de schimbat în ${where}: ${connected} cu acces.`,
  en: `Nothing to change in ${where}: ${connected} with access.`,
  ru: `${capitalize(where)}: изменений нет, с доступом: ${connected}.`,
});

const changing = (where: string, systems: string, files: string): Text => ({
  ro: `Schimbări în ${where}: ${systems}, ${files}.`,
  en: `Changes in ${where}: ${systems}, ${files}.`,
  ru: `${capitalize(where)}, изменения: ${systems}, ${files}.`,
});

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
