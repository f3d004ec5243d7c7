// What a change of access means for one system, in whole sentences, for people who never saw a configuration.
import { dayOf } from '../model/date.ts';
import type { Environment } from '../model/integration.ts';
import type { PublishedCertificate } from '../model/manifest.ts';
import type { Rights, SystemChange } from '../model/plan.ts';
import { type Locale, quote, type Text } from '../model/text.ts';
import { andMore, few } from './markdown.ts';
import { clientIdWords } from './plan-words.ts';

/** One Markdown list entry; what changes in several ways has entries below it. `most` values of a kind are named. */
export function changeEntry(change: SystemChange, environment: Environment, locale: Locale, most: number): string {
  const { systemName, institutionName } = change.system;
  const title = `**${quote(systemName)}** (${quote(institutionName)})`;
  const where = into[environment][locale];
  if (change.kind === 'gains') return `- ${title} ${gains(where, rightsOf(change.gained, locale, most))[locale]}`;
  if (change.kind === 'loses') return `- ${title} ${loses(where, rightsOf(change.lost, locale, most))[locale]}`;
  const lines = differences(change, locale, most).map((line) => `\n  - ${line}`);
  return `- ${title} ${changes(where)[locale]}${lines.join('')}`;
}

/** A system's rights, written out. */
interface Written {
  readonly networks: string;
  readonly certificates: string;
  readonly documentTypes: string;
}

function rightsOf({ networks, certificates, documentTypes }: Rights, locale: Locale, most: number): Written {
  return {
    networks: few(networks, most)[locale],
    certificates: `${certificateNoun(certificates.length)[locale]} ${certificatesText(certificates, locale, most)}`,
    documentTypes: few(documentTypes, most)[locale],
  };
}

/** The whole serial: those that an authority gives on one day begin or end alike. */
export function certificatesText(certificates: readonly PublishedCertificate[], locale: Locale, most: number): string {
  const shown = certificates
    .slice(0, most)
    .map(({ serial, notAfter }) => `${quote(serial)} (${until[locale]} ${dayOf(notAfter)})`);
  return shown.join(', ') + andMore(certificates.length - most)[locale];
}

const into: Readonly<Record<Environment, Text>> = {
  staging: { ro: 'mediul de testare (staging)', en: 'the test environment (staging)', ru: 'тестовой среде (staging)' },
  production: {
    ro: 'mediul de producție (production)',
    en: 'the production environment (production)',
    ru: 'рабочей среде (production)',
  },
};

const until: Text = { ro: 'valabil până la', en: 'valid until', ru: 'действует до' };

const certificateNoun = (count: number): Text =>
  count === 1
    ? { ro: 'certificatul', en: 'certificate', ru: 'сертификату' }
    : { ro: 'certificatele', en: 'certificates', ru: 'сертификатам' };

const gains = (where: string, { networks, certificates, documentTypes }: Written): Text => ({
  ro: `va avea acces la ${where} de la ${networks}, cu ${certificates}. Tipuri de documente: ${documentTypes}.`,
  en: `will reach ${where} from ${networks}, with ${certificates}. Document types: ${documentTypes}.`,
  ru: `получит доступ к ${where} с ${networks} по ${certificates}. Типы документов: ${documentTypes}.`,
});

const loses = (where: string, { networks, certificates }: Written): Text => ({
  ro: `pierde accesul la ${where}: nu va mai fi primit de la ${networks} cu ${certificates}.`,
  en: `loses its access to ${where}: it will no longer be let in from ${networks} with ${certificates}.`,
  ru: `теряет доступ к ${where}: вход с ${networks} по ${certificates} будет закрыт.`,
});

const changes = (where: string): Text => ({
  ro: `își schimbă accesul la ${where}:`,
  en: `changes its access to ${where}:`,
  ru: `меняет доступ к ${where}:`,
});

function differences({ gained, lost, formerClientId, system }: SystemChange, locale: Locale, most: number): string[] {
  const text = (values: readonly string[]) => few(values, most)[locale];
  const certificates = (rights: Rights) => certificatesText(rights.certificates, locale, most);
  return [
    ...difference('networks', text(gained.networks), text(lost.networks), locale),
    ...difference('certificates', certificates(gained), certificates(lost), locale),
    ...difference('documentTypes', text(gained.documentTypes), text(lost.documentTypes), locale),
    ...(formerClientId === undefined ? [] : [clientIdWords(formerClientId, system.clientId)[locale]]),
  ];
}

/** What comes, what goes, or what comes instead of what goes. */
function difference(kind: keyof Rights, gained: string, lost: string, locale: Locale): string[] {
  const words = differenceWords[kind];
  if (gained !== '' && lost !== '') return [words.instead(gained, lost)[locale]];
  return [...(gained === '' ? [] : [words.more(gained)[locale]]), ...(lost === '' ? [] : [words.less(lost)[locale]])];
}

interface DifferenceWords {
  more(values: string): Text;
  less(values: string): Text;
  instead(gained: string, lost: string): Text;
}

const differenceWords: Readonly<Record<keyof Rights, DifferenceWords>> = {
  networks: {
    more: (values) => ({
      ro: `va fi primit și de la ${values}`,
      en: `will also be let in from ${values}`,
      ru: `вход будет открыт и с ${values}`,
    }),
    less: (values) => ({
      ro: `nu va mai fi primit de la ${values}`,
      en: `will no longer be let in from ${values}`,
      ru: `вход с ${values} будет закрыт`,
    }),
    instead: (gained, lost) => ({
      ro: `va fi primit de la ${gained} în loc de ${lost}`,
      en: `will be let in from ${gained} instead of ${lost}`,
      ru: `вход будет открыт с ${gained} вместо ${lost}`,
    }),
  },
  certificates: {
    more: (values) => ({
      ro: `va putea folosi și certificatul ${values}`,
      en: `will also be able to use certificate ${values}`,
      ru: `сможет использовать и сертификат ${values}`,
    }),
    less: (values) => ({
      ro: `nu va mai putea folosi certificatul ${values}`,
      en: `will no longer be able to use certificate ${values}`,
      ru: `больше не сможет использовать сертификат ${values}`,
    }),
    instead: (gained, lost) => ({
      ro: `va folosi certificatul ${gained} în loc de ${lost}`,
      en: `will use certificate ${gained} instead of ${lost}`,
      ru: `будет использовать сертификат ${gained} вместо ${lost}`,
    }),
  },
  documentTypes: {
    more: (values) => ({
      ro: `va putea lucra și cu tipurile de documente ${values}`,
      en: `will also work with document types ${values}`,
      ru: `сможет работать и с типами документов ${values}`,
    }),
    less: (values) => ({
      ro: `nu va mai putea lucra cu tipurile de documente ${values}`,
      en: `will no longer work with document types ${values}`,
      ru: `больше не сможет работать с типами документов ${values}`,
    }),
    instead: (gained, lost) => ({
      ro: `va lucra cu tipurile de documente ${gained} în loc de ${lost}`,
      en: `will work with document types ${gained} instead of ${lost}`,
      ru: `будет работать с типами документов ${gained} вместо ${lost}`,
    }),
  },
};
