// For AGE: what to look at before approving, and what has been approved already.
import { environments } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { readAddress, sizeOf } from '../../model/network/address.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import type { Plan } from '../../model/publication/plan.ts';
import { sayDay } from '../../model/text/day.ts';
import { andMore, type Locale, Phrase, say, type Text } from '../../model/text/text.ts';
import type { InstitutionCard, Paper } from '../../model/verdict/review.ts';
import { link, toProse } from '../markdown.ts';
import { clientIdPoints } from './given-values.ts';
import { codeLink, type Page, type Point } from './page.ts';

/** A list of what only a person can judge. */
export function reviewPart(page: Page): string[] {
  const { verdict, locale, most } = page;
  const institutions = verdict.review?.institutions ?? [];
  // Client ids have points of their own, and exceptions are AGE's to give as well.
  const approvals = verdict.findings.filter(({ approval, path }) => approval === 'age' && path.at(-1) !== 'clientId');
  const isException = ({ file, path }: Finding) => file === 'registry/policy.yaml' && path[0] === 'exceptions';
  // What nobody but the institution saw is what an approval is easiest given to by mistake.
  const isUnobserved = ({ path }: Finding) => path.at(-1) === 'unobserved';
  const toPoint =
    (finding: Finding): Point =>
    () =>
      `${isUnobserved(finding) ? '⚠️' : '🔎'} ${toProse(finding.message[locale])} ${codeLink(finding.code, page)}`;
  const points: Point[] = [
    ...approvals.filter(isUnobserved).map(toPoint),
    ...clientIdPoints(page),
    ...approvals.filter(isException).map(toPoint),
    ...institutions.flatMap((card) => exceptionPoints(card, locale)),
    ...verdict.plans.filter(({ brakes = [] }) => brakes.length > 0).map((plan) => () => `🛑 ${stopWords(plan)[locale]}`),
    ...approvals.filter((one) => !isException(one) && !isUnobserved(one)).map(toPoint),
    ...institutions.filter(({ isNew }) => isNew).map((card) => () => `🆕 ${papersWords(card)[locale]}`),
    ...institutions.flatMap((card) => maintainerPoints(card, page)),
    ...addressPoints(page),
    ...conflictPoints(page),
  ];
  if (points.length === 0 && verdict.answer !== 'waiting') return [];
  const shown = points.slice(0, 2 * most).map((point) => point());
  const all = [...shown, `👤 ${authorWords(verdict.proposal.author)[locale]}`, `✍️ ${approvedWords(page)}`];
  const more = andMore(points.length - 2 * most)[locale];
  return [...all, ...(more ? [`…${more}`] : [])].map((point) => `- ${point}`);
}

const stopWords = ({ environment }: Plan): Text => ({
  ro: `Publicarea (${environment}) se va opri după acceptare, dacă nu este anunțată; mai sus sunt numerele și rândurile de adăugat.`,
  en: `Publishing (${environment}) will stop once the request is accepted unless it is announced; the numbers and the lines to add are above.`,
  ru: `Публикация (${environment}) остановится после принятия, если её не объявить; числа и строки, которые нужно добавить, указаны выше.`,
});

function papersWords({ name, idno, papers }: InstitutionCard): Text {
  const text = (locale: Locale) => new Phrase(papers.map((paper) => paperText(paper)[locale]).join('; ') || noPapers[locale]);
  return {
    ro: say`Instituție nouă: comparați cu actele denumirea ${name}, IDNO ${idno}; ${text('ro')}.`,
    en: say`A new institution. Compare with the papers: name ${name}, IDNO ${idno}; ${text('en')}.`,
    ru: say`Новое учреждение: сверьте с документами название ${name}, IDNO ${idno}; ${text('ru')}.`,
  };
}

function paperText({ kind, number, signed }: Paper): Text {
  if (kind === 'contract')
    return {
      ro: say`contractul ${number} din ${sayDay(signed, 'ro')}`,
      en: say`contract ${number} of ${sayDay(signed, 'en')}`,
      ru: say`договор ${number} от ${sayDay(signed, 'ru')}`,
    };
  return {
    ro: say`anexa ${number} din ${sayDay(signed, 'ro')}`,
    en: say`annex ${number} of ${sayDay(signed, 'en')}`,
    ru: say`приложение к договору ${number} от ${sayDay(signed, 'ru')}`,
  };
}

const noPapers: Text = { ro: 'niciun contract', en: 'no contract', ru: 'договора нет' };

/** Whoever is newly named may change everything in the file from now on. */
function maintainerPoints({ slug, maintainers, newMaintainers }: InstitutionCard, page: Page): Point[] {
  const added = maintainers.filter(({ id }) => newMaintainers.has(id));
  return added.length === 0 ? [] : [() => maintainersText(slug, added, page)];
}

function maintainersText(slug: string, added: readonly Account[], { locale, most }: Page): string {
  const accounts = new Phrase(added.slice(0, most).map(accountText).join(', ') + andMore(added.length - most)[locale]);
  const words: Text = {
    ro: say`🔑 Conturi noi care vor putea schimba fișierul ${slug}: ${accounts}. Comparați numerele cu cele din cererea semnată.`,
    en: say`🔑 New accounts that will be able to change the file ${slug}: ${accounts}. Compare the numbers with those in the signed request.`,
    ru: say`🔑 Новые учётные записи, которые смогут менять файл ${slug}: ${accounts}. Сверьте номера с указанными в подписанной заявке.`,
  };
  return words[locale];
}

const accountText = ({ login, id }: Account): string => say`${login} (${id})`;

/** Networks of more than one address, with how many they have; and of new addresses in general. */
function addressPoints({ verdict, locale, most }: Page): Point[] {
  return environments.flatMap((environment) => {
    const systems = verdict.plans.find((plan) => plan.environment === environment)?.systems ?? [];
    const gained = [...new Set(systems.flatMap((system) => system.gained.networks))];
    if (gained.length === 0) return [];
    const list = () => gained.slice(0, most).map((network) => networkText(network)[locale]);
    return [() => `🌐 ${newAddresses[locale]} (${environment}): ${list().join(', ')}${andMore(gained.length - most)[locale]}`];
  });
}

const newAddresses: Text = { ro: 'Adrese noi', en: 'New addresses', ru: 'Новые адреса' };

function networkText(text: string): Text {
  const { network } = readAddress(text);
  const size = network ? sizeOf(network) : 1n;
  if (size === 1n) return { ro: say`${text}`, en: say`${text}`, ru: say`${text}` };
  const count = new Phrase(String(size));
  return {
    ro: say`${text} (⚠️ o rețea întreagă, adrese: ${count})`,
    en: say`${text} (⚠️ a whole network, addresses: ${count})`,
    ru: say`${text} (⚠️ целая сеть, адресов: ${count})`,
  };
}

function exceptionPoints({ exceptions }: InstitutionCard, locale: Locale): Point[] {
  return exceptions.map(({ rule, expires, reason }) => () => {
    const words: Text = {
      ro: say`📌 Excepție în vigoare până la ${sayDay(expires, 'ro')} de la regula ${rule}: ${reason}`,
      en: say`📌 Exception from the rule ${rule}, in force until ${sayDay(expires, 'en')}: ${reason}`,
      ru: say`📌 До ${sayDay(expires, 'ru')} действует исключение из правила ${rule}: ${reason}`,
    };
    return words[locale];
  });
}

/** Other open pull requests that claim the same. A finding says what they claim. */
function conflictPoints({ verdict, place, locale, most }: Page): Point[] {
  return (verdict.proposal.conflictingPulls ?? []).slice(0, most).map(({ number }) => () => {
    const to = (text: string) => link(text, place.serverUrl, [...place.repository.split('/'), 'pull', String(number)]);
    const words: Text = {
      ro: `⚖️ Comparați cu ${to(`cererea nr. ${number}`)}, care cere același lucru.`,
      en: `⚖️ Compare with ${to(`request no. ${number}`)}, which asks for the same thing.`,
      ru: `⚖️ Сравните с ${to(`заявкой № ${number}`)}, в которой запрошено то же самое.`,
    };
    return words[locale];
  });
}

const authorWords = ({ login, id }: Account): Text => ({
  ro: say`Cererea este făcută de contul ${login} (${id}).`,
  en: say`The request was sent by the account ${login} (${id}).`,
  ru: say`Заявка подана с учётной записи ${login} (${id}).`,
});

function approvedWords({ verdict, locale, most }: Page): string {
  const { approvals } = verdict.proposal;
  const accounts = approvals.slice(0, most).map(accountText).join(', ') + andMore(approvals.length - most)[locale];
  return approvals.length === 0 ? nobody[locale] : `${approvedBy[locale]} ${accounts}`;
}

const approvedBy: Text = {
  ro: 'Ultima versiune a fost aprobată de:',
  en: 'The latest version has been approved by:',
  ru: 'Последнюю версию одобрили:',
};
const nobody: Text = {
  ro: 'Ultima versiune nu a fost aprobată încă de nimeni.',
  en: 'Nobody has approved the latest version yet.',
  ru: 'Последнюю версию ещё никто не одобрил.',
};
