// The card of each certificate that the change brings: whose it is, who issued it, how long it is valid and where it is used.
import { dayOf, daysBetween } from '../../model/date.ts';
import { counted } from '../../model/text/counted.ts';
import { formatPeriod } from '../../model/text/day.ts';
import { andMore, type Locale, type Text } from '../../model/text/text.ts';
import type { CertificateCard } from '../../model/verdict/verdict.ts';
import { ownerOf } from '../../model/x509/owner.ts';
import type { Name } from '../../model/x509/x509.ts';
import { keyText, certificateLabels as labels, none } from '../certificate.ts';
import { toCell, toTable } from '../markdown.ts';
import { environmentWords } from '../words.ts';
import type { Page } from './page.ts';

export function certificatePart(page: Page): string {
  const cards = groupBySubject(page.verdict.certificates);
  const more = andMore(cards.length - page.most)[page.locale];
  return [...cards.slice(0, page.most).map((card) => cardOf(card, page)), ...(more ? [`…${more}`] : [])].join('\n\n');
}

/** A certificate that is used in several places has one card. */
function groupBySubject(cards: readonly CertificateCard[]): CertificateCard[][] {
  const groups = new Map<string, CertificateCard[]>();
  for (const card of cards) {
    const { sha256 } = card.certificate;
    groups.set(sha256, [...(groups.get(sha256) ?? []), card]);
  }
  return [...groups.values()];
}

function cardOf(cards: readonly CertificateCard[], { locale, place, most }: Page): string {
  const [first] = cards;
  if (!first) return '';
  const { certificate } = first;
  const { subject, issuer, serial, sha256, notBefore, notAfter } = certificate;
  const owner = ownerOf(subject);
  const uses = cards
    .slice(0, most)
    .map(({ system, environment }) => `${toCell(system)}: ${environmentWords[environment][locale]}`);
  return toTable([
    [titles.certificate[locale], toCell(serial)],
    [labels.subject[locale], nameText(subject)],
    [labels.idno[locale], owner?.kind === 'legal' ? toCell(owner.idno) : none[locale]],
    [labels.issuer[locale], nameText(issuer)],
    [labels.validity[locale], validity(dayOf(notBefore), dayOf(notAfter), place.today)[locale]],
    [labels.key[locale], toCell(keyText(certificate))],
    [labels.sha256[locale], toCell(`${sha256.slice(0, 16)}…${sha256.slice(-8)}`)],
    [titles.use[locale], uses.join('<br>') + andMore(cards.length - most)[locale]],
  ]);
}

/** The organization and what it calls the holder; the whole name where it has neither. */
function nameText({ attributes, text }: Name): string {
  const named = ['2.5.4.10', '2.5.4.3'].flatMap((oid) => attributes.find((attribute) => attribute.oid === oid)?.value ?? []);
  return (named.length > 0 ? named : [text]).map(toCell).join(', ');
}

const titles = {
  certificate: {
    ro: 'Certificatul cu numărul de serie',
    en: 'Certificate with serial number',
    ru: 'Сертификат с серийным номером',
  },
  use: { ro: 'Folosit în', en: 'Used in', ru: 'Используется в' },
} satisfies Record<string, Text>;

function validity(from: string, to: string, today: string): Text {
  const left = daysBetween(today, to);
  const span = (locale: Locale) => formatPeriod(from, to, locale);
  const count = (locale: Locale) => counted(Math.abs(left), 'day', locale);
  if (left < 0)
    return {
      ro: `${span('ro')} (❌ expirat de ${count('ro')})`,
      en: `${span('en')} (❌ expired ${count('en')} ago)`,
      ru: `${span('ru')} (❌ истёк ${count('ru')} назад)`,
    };
  return {
    ro: `${span('ro')} (încă ${count('ro')})`,
    en: `${span('en')} (${count('en')} left)`,
    ru: `${span('ru')} (осталось: ${count('ru')})`,
  };
}
