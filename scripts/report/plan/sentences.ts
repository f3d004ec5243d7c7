// What a change of access means for one system, in whole sentences, for people who never saw a configuration.
import type { Environment } from '../../model/environment.ts';
import type { PublishedCertificate } from '../../model/publication/manifest.ts';
import type { Rights, SystemChange } from '../../model/publication/plan.ts';
import { formatDay } from '../../model/text/day.ts';
import { placeOf } from '../../model/text/environment-words.ts';
import { andMore, type Locale, quote, quoteFew, type Text } from '../../model/text/text.ts';
import { trafficLines } from './traffic-words.ts';
import { clientIdWords } from './words.ts';

/** One Markdown list entry; what changes in several ways has entries below it. `most` values of a kind are named. */
export function changeEntry(change: SystemChange, environment: Environment, locale: Locale, most: number): string {
  const seen = trafficLines(change.traffic, locale).map((line) => `\n  - 👀 ${line}`);
  return entryOf(change, environment, locale, most) + seen.join('');
}

function entryOf(change: SystemChange, environment: Environment, locale: Locale, most: number): string {
  const { systemName, institutionName } = change.system;
  const title = `**${quote(systemName)}** (${quote(institutionName)})`;
  const where = placeOf[environment][locale];
  if (change.kind === 'gains') return `- ${title} ${gains(where, rightsOf(change.gained, locale, most))[locale]}`;
  if (change.kind === 'loses') return `- ${title} ${loses(where, rightsOf(change.lost, locale, most))[locale]}`;
  const lines = differenceEntries(change, locale, most).map((line) => `\n  - ${line}`);
  return `- ${title} ${changes(where)[locale]}${lines.join('')}`;
}

/** A system's rights, written out. */
interface RightsText {
  readonly networks: string;
  readonly certificates: string;
  readonly documentTypes: string;
}

function rightsOf({ networks, certificates, documentTypes }: Rights, locale: Locale, most: number): RightsText {
  return {
    networks: quoteFew(networks, locale, most).words,
    certificates: `${certificateNoun(certificates.length)[locale]} ${certificatesText(certificates, locale, most)}`,
    documentTypes: quoteFew(documentTypes, locale, most).words,
  };
}

/** The one that ends first stands first. The whole serial: those that an authority gives on one day begin or end alike. */
export function certificatesText(certificates: readonly PublishedCertificate[], locale: Locale, most: number): string {
  const shown = certificates
    .toSorted((a, b) => (a.notAfter < b.notAfter ? -1 : Number(a.notAfter > b.notAfter)))
    .slice(0, most)
    .map(({ serial, notAfter }) => `${quote(serial)} (${until[locale]} ${formatDay(notAfter, locale)})`);
  return shown.join(', ') + andMore(certificates.length - most)[locale];
}

const until: Text = { ro: 'valabil până la', en: 'valid until', ru: 'действует до' };

const certificateNoun = (count: number): Text =>
  count === 1
    ? { ro: 'certificatul', en: 'certificate', ru: 'сертификату' }
    : { ro: 'certificatele', en: 'certificates', ru: 'сертификатам' };

const gains = (where: string, { networks, certificates, documentTypes }: RightsText): Text => ({
  ro: `va avea acces la ${where} de la ${networks}, cu ${certificates}. Tipuri de documente: ${documentTypes}.`,
  en: `will have access to ${where} from ${networks}, with ${certificates}. Document types: ${documentTypes}.`,
  ru: `получит доступ к ${where} с ${networks} по ${certificates}. Типы документов: ${documentTypes}.`,
});

const loses = (where: string, { networks, certificates }: RightsText): Text => ({
  ro: `pierde accesul la ${where}: nu se va mai putea conecta de la ${networks} cu ${certificates}.`,
  en: `loses its access to ${where}: it will no longer be let in from ${networks} with ${certificates}.`,
  ru: `теряет доступ к ${where}: вход с ${networks} по ${certificates} будет закрыт.`,
});

const changes = (where: string): Text => ({
  ro: `își schimbă accesul la ${where}:`,
  en: `changes its access to ${where}:`,
  ru: `меняет доступ к ${where}:`,
});

function differenceEntries({ gained, lost, formerClientId, system }: SystemChange, locale: Locale, most: number): string[] {
  const text = (values: readonly string[]) => quoteFew(values, locale, most).words;
  const certificates = (rights: Rights) => certificatesText(rights.certificates, locale, most);
  const some = (kind: keyof Rights, write: (rights: Rights) => string) =>
    differenceText(
      differenceWords[kind],
      [gained, lost].map((rights) => ({ text: write(rights), count: rights[kind]?.length ?? 0 })),
      locale,
    );
  return [
    ...some('networks', ({ networks }) => text(networks)),
    ...some('tunnels', ({ tunnels = [] }) => text(tunnels)),
    ...some('certificates', certificates),
    ...some('documentTypes', ({ documentTypes }) => text(documentTypes)),
    ...(formerClientId === undefined ? [] : [clientIdWords(formerClientId, system.clientId)[locale]]),
  ];
}

/** Values of a kind as a sentence lists them, and how many there are. */
interface ListedValues {
  readonly text: string;
  readonly count: number;
}

/** What comes, what goes, or what comes instead of what goes. */
function differenceText(words: DifferenceWords, [gained, lost]: readonly ListedValues[], locale: Locale): string[] {
  if (gained?.count && lost?.count) return [words.instead(gained, lost)[locale]];
  return [...(gained?.count ? [words.more(gained)[locale]] : []), ...(lost?.count ? [words.less(lost)[locale]] : [])];
}

interface DifferenceWords {
  more(values: ListedValues): Text;
  less(values: ListedValues): Text;
  instead(gained: ListedValues, lost: ListedValues): Text;
}

/** As the object of a verb. */
const usedCertificates = ({ text, count }: ListedValues): Text =>
  count === 1
    ? { ro: `certificatul ${text}`, en: `certificate ${text}`, ru: `сертификат ${text}` }
    : { ro: `certificatele ${text}`, en: `certificates ${text}`, ru: `сертификаты ${text}` };

const differenceWords: Readonly<Required<Record<keyof Rights, DifferenceWords>>> = {
  networks: {
    more: ({ text }) => ({
      ro: `se va putea conecta și de la ${text}`,
      en: `will also be let in from ${text}`,
      ru: `вход будет открыт и с ${text}`,
    }),
    less: ({ text }) => ({
      ro: `nu se va mai putea conecta de la ${text}`,
      en: `will no longer be let in from ${text}`,
      ru: `вход с ${text} будет закрыт`,
    }),
    instead: (gained, lost) => ({
      ro: `se va putea conecta de la ${gained.text} în loc de ${lost.text}`,
      en: `will be let in from ${gained.text} instead of ${lost.text}`,
      ru: `вход будет открыт с ${gained.text} вместо ${lost.text}`,
    }),
  },
  tunnels: {
    more: ({ text }) => ({
      ro: `va veni și prin tunelul VPN ${text}`,
      en: `will also come through the VPN tunnel ${text}`,
      ru: `будет подключаться и через VPN-туннель ${text}`,
    }),
    less: ({ text }) => ({
      ro: `nu va mai veni prin tunelul VPN ${text}`,
      en: `will no longer come through the VPN tunnel ${text}`,
      ru: `больше не будет подключаться через VPN-туннель ${text}`,
    }),
    instead: (gained, lost) => ({
      ro: `va veni prin tunelul VPN ${gained.text} în loc de ${lost.text}`,
      en: `will come through the VPN tunnel ${gained.text} instead of ${lost.text}`,
      ru: `будет подключаться через VPN-туннель ${gained.text} вместо ${lost.text}`,
    }),
  },
  certificates: {
    more: (values) => ({
      ro: `va putea folosi și ${usedCertificates(values).ro}`,
      en: `will also be able to use ${usedCertificates(values).en}`,
      ru: `сможет использовать и ${usedCertificates(values).ru}`,
    }),
    less: (values) => ({
      ro: `nu va mai putea folosi ${usedCertificates(values).ro}`,
      en: `will no longer be able to use ${usedCertificates(values).en}`,
      ru: `больше не сможет использовать ${usedCertificates(values).ru}`,
    }),
    instead: (gained, lost) => ({
      ro: `va folosi ${usedCertificates(gained).ro} în loc de ${lost.text}`,
      en: `will use ${usedCertificates(gained).en} instead of ${lost.text}`,
      ru: `будет использовать ${usedCertificates(gained).ru} вместо ${lost.text}`,
    }),
  },
  documentTypes: {
    more: ({ text }) => ({
      ro: `va putea lucra și cu tipurile de documente ${text}`,
      en: `will also be able to work with document types ${text}`,
      ru: `сможет работать и с типами документов ${text}`,
    }),
    less: ({ text }) => ({
      ro: `nu va mai putea lucra cu tipurile de documente ${text}`,
      en: `will no longer be able to work with document types ${text}`,
      ru: `больше не сможет работать с типами документов ${text}`,
    }),
    instead: (gained, lost) => ({
      ro: `va lucra cu tipurile de documente ${gained.text} în loc de ${lost.text}`,
      en: `will work with document types ${gained.text} instead of ${lost.text}`,
      ru: `будет работать с типами документов ${gained.text} вместо ${lost.text}`,
    }),
  },
};
