// What merging changes in each environment, in words: for whom, for whom not, who waits for what; production beside staging.
import type { Environment } from '../../model/environment.ts';
import type { ApprovalCount } from '../../model/proposal/approval.ts';
import type { PublishedCertificate } from '../../model/publication/manifest.ts';
import type { Plan, SystemChange, Waiting } from '../../model/publication/plan.ts';
import { slugOf } from '../../model/system-name.ts';
import { counted, sayCounted } from '../../model/text/counted.ts';
import { formatDay } from '../../model/text/day.ts';
import { andMore, type Locale, Phrase, say, type Text } from '../../model/text/text.ts';
import type { TestedAccess } from '../../model/verdict/review.ts';
import type { Verdict } from '../../model/verdict/verdict.ts';
import { indentLines, toCell, toTable } from '../markdown.ts';
import { warningText } from '../plan/brake-words.ts';
import { stopEntries } from '../plan/markdown.ts';
import { certificatesText, changeEntry } from '../plan/sentences.ts';
import { keptWords, waitingWords } from '../plan/words.ts';
import { needsApproval } from './answer.ts';
import { listFew, type Page } from './page.ts';

export const changesPart = (page: Page): string => page.verdict.plans.map((plan) => planPart(plan, page)).join('\n\n');

function planPart(plan: Plan, page: Page): string {
  const { locale } = page;
  const own = ownInstitutionsOf(page.verdict);
  const isOwn = ({ institution }: { institution: string }) => own.has(institution);
  const ours = plan.systems.filter(({ system }) => isOwn(system));
  const others = plan.systems.filter(({ system }) => !isOwn(system));
  const waiting = plan.waiting.filter(isOwn);
  const kept = (plan.kept ?? []).filter(isOwn);
  const entries = [
    ...entriesOf(ours, plan.environment, page),
    ...listFew(waiting, (one) => `- ⏳ **${nameOf(one, page.verdict)}**: ${waitingWords[one.reason](one)[locale]}`, page),
    ...listFew(kept, (one) => `- ⚠️ **${nameOf(one, page.verdict)}** ${keptWords(one)[locale]}`, page),
    ...stopEntries(plan, locale, warningText),
    ...(others.length > 0 ? [`- ⚠️ ${affected(counted(others.length, 'system', locale))[locale]}`] : []),
    ...entriesOf(others, plan.environment, page).map(indentLines),
  ];
  const reassurance = ours.length > 0 && others.length === 0 ? [nobodyElse[locale]] : [];
  const approval = plan.environment === 'production' ? approvalPart(page) : [];
  const heading = `**${inEnvironment[plan.environment][locale]}**`;
  if (entries.length === 0) return `${heading} ${nothing(plan)[locale]}`;
  return [heading, entries.join('\n'), ...approval, ...reassurance].join('\n\n');
}

/** What publishing looks for again, said before the merge: nothing new goes out to production without it. */
function approvalPart({ verdict, locale }: Page): string[] {
  const { approvals, head, renewed = [] } = verdict;
  const signed = renewed.length > 0 ? [`🔏 ${signedWords(renewed.length)[locale]}`] : [];
  if (!approvals || !needsApproval(verdict)) return signed;
  return [...signed, `${approvals.given >= approvals.needed ? '☑️' : '✋'} ${approvalWords(head, approvals)[locale]}`];
}

const signedWords = (count: number): Text => ({
  ro: say`Semnate cu cheia certificatului pe care îl înlocuiesc: ${sayCounted(count, 'certificate', 'ro')}. Pentru aceasta nu este nevoie de aprobarea AGE; publicarea verifică semnătura din nou.`,
  en: say`Signed for by the key of the certificate before: ${sayCounted(count, 'certificate', 'en')}. That needs no approval by AGE; publishing checks the signature again.`,
  ru: say`Подписано ключом прежнего сертификата: ${sayCounted(count, 'certificate', 'ru')}. Для этого одобрение AGE не нужно; при публикации подпись проверяется снова.`,
});

function approvalWords(head: string, { needed, given }: ApprovalCount): Text {
  const is = given >= needed;
  const short = head.slice(0, 10);
  return {
    ro: say`Accesul nou în producție se publică numai cu ${sayCounted(needed, 'approval', 'ro')} pentru exact această versiune (${short}), de la alt cont decât al autorului; publicarea o caută din nou. ${new Phrase(is ? 'Acum există.' : 'Deocamdată lipsește.')}`,
    en: say`New access in production is published only with ${sayCounted(needed, 'approval', 'en')} of exactly this version (${short}), from an account other than the author's; publishing checks this again. ${new Phrase(is ? 'It is there now.' : 'So far it is missing.')}`,
    ru: say`Новый доступ к рабочей среде публикуется, только если именно эта версия (${short}) получила ${sayCounted(needed, 'approval', 'ru')} не от её автора; при публикации это проверяется снова. ${new Phrase(is ? 'Сейчас это так.' : 'Пока этого нет.')}`,
  };
}

/** As people call it, where that is known. */
function nameOf({ institution, system }: Pick<Waiting, 'institution' | 'system'>, { progress }: Verdict): string {
  const known = progress.find((one) => one.institution === institution && one.system === system);
  return say`${known?.systemName ?? system}`;
}

/** Names of the institutions whose own files the change touches. */
function ownInstitutionsOf({ proposal }: Verdict): ReadonlySet<string> {
  return new Set(proposal.changes.flatMap(({ path }) => slugOf(path) ?? []));
}

function entriesOf(systems: readonly SystemChange[], environment: Environment, page: Page): string[] {
  const { locale, most, verdict } = page;
  const toEntry = (change: SystemChange) => {
    const tested = environment === 'production' && change.kind !== 'loses' ? findTested(change, verdict) : undefined;
    const entry = changeEntry(change, environment, locale, most);
    return tested ? `${entry}\n\n${indentLines(compareWithTested(tested, change, page))}` : entry;
  };
  return listFew(systems, toEntry, page);
}

const findTested = ({ system }: SystemChange, { review }: Verdict): TestedAccess | undefined =>
  review?.tested.find((one) => one.institution === system.institution && one.system === system.system);

/** Staging and production of one system: what was tested, and what is to be opened. */
function compareWithTested(tested: TestedAccess, { system }: SystemChange, { locale, most }: Page): string {
  const values = (list: readonly string[]) => list.slice(0, most).map(toCell).join(', ') + andMore(list.length - most)[locale];
  const certificates = (list: readonly PublishedCertificate[]) => certificatesText(list, locale, most);
  const compared = toTable([
    ['', 'staging', 'production'],
    [rows.addresses[locale], values(tested.networks), values(system.networks)],
    [rows.certificates[locale], certificates(tested.certificates), certificates(system.certificates)],
    [rows.documentTypes[locale], values(tested.documentTypes), values(system.documentTypes)],
  ]);
  return `${testWords(tested, system.access)[locale]}\n\n${compared}`;
}

/** Whether production opens exactly what staging has, and since when that was there to be tested. */
function testWords({ digest, since, tested, isTakenOver }: TestedAccess, access: string): Text {
  if (digest !== access) return notTested;
  if (isTakenOver) return takenOver;
  const days = (locale: Locale) => {
    const known = [
      ...(since ? [`${open[locale]} ${formatDay(since, locale)}`] : []),
      ...(tested ? [`${confirmed[locale]} ${formatDay(tested, locale)}`] : []),
    ];
    return new Phrase(known.join(', '));
  };
  const short = `${digest.slice(0, 19)}…`;
  return {
    ro: say`✅ Se deschide exact ce a fost testat (amprenta accesului, codul după care se recunoaște: ${short}): ${days('ro')}.`,
    en: say`✅ What opens is exactly what was tested (access digest, the code that identifies it: ${short}): ${days('en')}.`,
    ru: say`✅ Открывается именно то, что протестировано (отпечаток доступа, код, по которому его узнают: ${short}): ${days('ru')}.`,
  };
}

const rows = {
  addresses: { ro: 'Adrese', en: 'Addresses', ru: 'Адреса' },
  certificates: { ro: 'Certificate', en: 'Certificates', ru: 'Сертификаты' },
  documentTypes: { ro: 'Tipuri de documente', en: 'Document types', ru: 'Типы документов' },
} satisfies Record<string, Text>;

const open: Text = { ro: 'în mediul de testare din', en: 'in the test environment since', ru: 'в тестовой среде с' };
const confirmed: Text = { ro: 'testat de instituție la', en: 'tested by the institution on', ru: 'протестировано учреждением' };
const takenOver: Text = {
  ro: 'ℹ️ AGE preia un sistem care era deja conectat; testarea lui nu este dovedită.',
  en: 'ℹ️ AGE takes over a system that was already connected; nothing proves that it was tested.',
  ru: 'ℹ️ AGE переносит систему, которая уже была подключена; её тестирование ничем не подтверждено.',
};
const notTested: Text = {
  ro: '❗ În mediul de testare este deschis alt acces decât cel cerut pentru producție.',
  en: '❗ The access open in the test environment is not the one requested for production.',
  ru: '❗ В тестовой среде открыт не тот доступ, который запрошен для рабочей среды.',
};

const inEnvironment: Readonly<Record<Environment, Text>> = {
  staging: { ro: 'În mediul de testare (staging):', en: 'In the test environment (staging):', ru: 'В тестовой среде (staging):' },
  production: {
    ro: 'În mediul de producție (production):',
    en: 'In the production environment (production):',
    ru: 'В рабочей среде (production):',
  },
};

const nobodyElse: Text = {
  ro: 'Nimeni altcineva nu este afectat.',
  en: 'Nobody else is affected.',
  ru: 'Больше никого это не затрагивает.',
};

const affected = (count: string): Text => ({
  ro: `Este afectat și accesul altor instituții (${count}):`,
  en: `The access of other institutions is also affected (${count}):`,
  ru: `Затронут и доступ других учреждений (${count}):`,
});

/** Nothing at all, or only what describes access without giving or taking any. */
const nothing = ({ changes }: Plan): Text =>
  changes.length === 0
    ? { ro: 'nimic nu se schimbă.', en: 'nothing changes.', ru: 'ничего не меняется.' }
    : {
        ro: 'nimeni nu primește și nu pierde accesul; se actualizează doar denumiri sau setări.',
        en: 'nobody gains or loses access; only names or settings are brought up to date.',
        ru: 'никто не получает и не теряет доступ; обновляются только названия или настройки.',
      };
