// The answer to a pull request in one line, and who acts next.
import type { Finding } from '../../model/finding/finding.ts';
import { areaOf } from '../../model/proposal/touched-files.ts';
import { isGain } from '../../model/publication/plan.ts';
import { nameOf } from '../../model/system-name.ts';
import { counted, sayCounted } from '../../model/text/counted.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import type { Answer, Verdict } from '../../model/verdict/verdict.ts';
import { toProse } from '../markdown.ts';
import { codeLink, listFew, type Page } from './page.ts';

const symbols: Readonly<Record<Answer, string>> = { accepted: '✅', waiting: '⏳', refused: '❌', failed: '⚠️' };

/** ✅ Cererea este în regulă. */
export function answerLine({ verdict, locale }: Page): string {
  if (lacksApproval(verdict)) return `${symbols.waiting} ${approvedFirst[locale]}`;
  return `${symbols[verdict.answer]} ${titles[verdict.answer](errorsOf(verdict, locale))[locale]}`;
}

/** Whether merging brings something new to production: then publishing looks for approvals of exactly this version. */
export function needsApproval({ proposal, plans, renewed = [] }: Verdict): boolean {
  const isByThis = proposal.changes.some(({ path }) => ['declaration', 'certificate'].includes(areaOf(path)));
  // The same certificate in another system is something that nobody signed for.
  const signedFor = (name: string) =>
    new Set(renewed.flatMap(({ system, environment, next }) => (system === name && environment === 'production' ? next : [])));
  return (
    isByThis &&
    plans.some(
      ({ environment, systems }) =>
        environment === 'production' && systems.some((one) => isGain(one, signedFor(nameOf(one.system)))),
    )
  );
}

/** The check asks for none, and without them the merge would bring nothing to production. */
const lacksApproval = (verdict: Verdict): boolean =>
  verdict.answer === 'accepted' &&
  verdict.approvals !== undefined &&
  verdict.approvals.given < verdict.approvals.needed &&
  needsApproval(verdict);

const approvedFirst: Text = {
  ro: 'Cererea este corectă: AGE o aprobă, apoi o acceptă',
  en: 'The request is correct: AGE has to approve it, then accept it',
  ru: 'Заявка составлена верно: AGE должно её одобрить, затем принять',
};
const approveNext: Text = {
  ro: '**Urmează AGE**, care aprobă cererea (butonul Approve), apoi o acceptă (merge). Acceptată fără aprobare, ea nu ar deschide nimic nou în producție. De la dumneavoastră nu mai este nevoie de nimic.',
  en: '**AGE is next**: it approves the request (the Approve button), then accepts it (merge). If the request were accepted without that approval, it would open nothing new in production. Nothing more is needed from you.',
  ru: '**Следующий шаг за AGE**: одобрить заявку (кнопка Approve), затем принять её (merge). Без одобрения принятая заявка не откроет в рабочей среде ничего нового. От вас больше ничего не требуется.',
};

function errorsOf({ findings }: Verdict, locale: Locale): string {
  return counted(findings.filter(({ severity }) => severity === 'error').length, 'error', locale);
}

const titles: Readonly<Record<Answer, (errors: string) => Text>> = {
  accepted: () => ({
    ro: 'Cererea este în regulă: urmează ca AGE să o accepte',
    en: 'The request is in order: AGE has to accept it next',
    ru: 'Заявка в порядке: теперь её должно принять AGE',
  }),
  waiting: () => ({
    ro: 'Cererea este corectă și așteaptă aprobarea AGE',
    en: 'The request is correct and is waiting for approval by AGE',
    ru: 'Заявка составлена верно и ожидает одобрения AGE',
  }),
  refused: (errors) => ({
    ro: `Cererea trebuie corectată: ${errors}`,
    en: `The request has to be corrected: ${errors}`,
    ru: `Заявку нужно исправить: ${errors}`,
  }),
  failed: () => ({
    ro: 'Cererea nu a putut fi verificată',
    en: 'The request could not be checked',
    ru: 'Заявку не удалось проверить',
  }),
};

/** Who acts and how, and for a waiting request why. */
export function answerBody(page: Page): string {
  const { verdict, locale } = page;
  const next = nextWordsOf(verdict)[locale];
  const reasons = verdict.answer === 'waiting' ? verdict.findings.filter(({ approval }) => approval === 'age') : [];
  if (reasons.length === 0) return next;
  const count = countWords(verdict)?.[locale];
  const lines = listFew(reasons, (reason) => `- ${reasonText(reason, page)}`, page);
  return [next, ...(count ? [count] : []), `${because[locale]}\n\n${lines.join('\n')}`].join('\n\n');
}

function nextWordsOf(verdict: Verdict): Text {
  if (lacksApproval(verdict)) return approveNext;
  if (verdict.answer === 'accepted' && verdict.plans.some(({ brakes = [] }) => brakes.length > 0)) return announceNext;
  const errors = verdict.findings.filter(({ severity }) => severity === 'error');
  return errors.length > 0 && errors.every(({ code }) => code === 'change-not-yours') ? notYours : nextWords[verdict.answer];
}

/** Merging is not followed by a publication before AGE has announced it. */
const announceNext: Text = {
  ro: '**Urmează AGE**, care anunță publicarea (mai jos scrie de ce ea s-ar opri), apoi acceptă cererea (merge). De la dumneavoastră nu mai este nevoie de nimic.',
  en: '**AGE is next**: it announces the publication (below you can see why it would stop), then accepts the request (merge). Nothing more is needed from you.',
  ru: '**Следующий шаг за AGE**: объявить публикацию (ниже указано, почему она остановилась бы), затем принять заявку (merge). От вас больше ничего не требуется.',
};

/** Nothing in the request can be corrected by whoever sent it. */
const notYours: Text = {
  ro: '**De la acest cont cererea nu poate fi acceptată.** Rugați un coleg cu un cont din lista de mai jos să o trimită, sau scrieți la AGE de la adresa oficială a instituției.',
  en: "**From this account the request cannot be accepted.** Ask a colleague whose account is listed below to send it, or write to AGE from the institution's official e-mail address.",
  ru: '**С этой учётной записи заявку принять нельзя.** Попросите отправить её коллегу, чья учётная запись указана ниже, или напишите в AGE с официального адреса учреждения.',
};

function reasonText({ code, message, hint }: Finding, page: Page): string {
  const sentences = [message, ...(hint ? [hint] : [])].map((text) => toProse(text[page.locale]));
  return `${sentences.join(' ➜ ')} ${codeLink(code, page)}`;
}

const nextWords: Readonly<Record<Answer, Text>> = {
  accepted: {
    ro: '**Urmează AGE**, care acceptă cererea (merge): din acel moment modificarea se publică. De la dumneavoastră nu mai este nevoie de nimic.',
    en: '**AGE is next**: it accepts the request (merge); from then on the change is published. Nothing more is needed from you.',
    ru: '**Следующий шаг за AGE**: принять заявку (merge); с этого момента изменение публикуется. От вас больше ничего не требуется.',
  },
  waiting: {
    ro: '**Urmează AGE**, care verifică și aprobă. Dacă are întrebări, vă scrie aici.',
    en: '**AGE is next**: it reviews the request and approves it. If AGE has questions, it asks them here.',
    ru: '**Следующий шаг за AGE**: проверить и одобрить заявку. Если будут вопросы, вам напишут здесь.',
  },
  refused: {
    ro: '**Este rândul dumneavoastră**: corectați cele de mai jos în aceeași cerere. După fiecare modificare verificarea se reia singură, iar acest comentariu se actualizează.',
    en: '**You are next**: correct what is listed below in this same request. After each change the check runs again by itself, and this comment is updated.',
    ru: '**Следующий шаг за вами**: исправьте перечисленное ниже в этой же заявке. После каждого изменения проверка запускается сама, и этот комментарий обновляется.',
  },
  failed: {
    ro: '**Aceasta nu înseamnă că cererea este acceptată**: fără o verificare reușită ea nu poate fi acceptată. Încercați din nou: orice modificare în cerere reia verificarea. Dacă mesajul rămâne, scrieți la AGE, care caută cauza.',
    en: '**This does not mean that the request is accepted**: without a successful check it cannot be. Try again: any change to the request starts the check again. If this message stays, write to AGE, which will look for the cause.',
    ru: '**Это не означает, что заявка принята**: без успешной проверки её принять нельзя. Попробуйте ещё раз: любое изменение в заявке запускает проверку заново. Если сообщение не исчезнет, напишите в AGE: там найдут причину.',
  },
};

/** Where policy says that one approval is not enough. */
function countWords({ approvals }: Verdict): Text | undefined {
  if (!approvals || approvals.needed === 1) return undefined;
  const { needed, given } = approvals;
  const missing = Math.max(0, needed - given);
  return {
    ro: say`Sunt necesare ${sayCounted(needed, 'approval', 'ro')}; date: ${given}, lipsesc încă: ${missing}.`,
    en: say`${sayCounted(needed, 'approval', 'en')} are needed; given: ${given}, still missing: ${missing}.`,
    ru: say`Нужно ${sayCounted(needed, 'approval', 'ru')}; получено: ${given}, ещё не хватает: ${missing}.`,
  };
}

const because: Text = { ro: 'De ce așteaptă:', en: 'Why it is waiting:', ru: 'Почему она ожидает:' };

/** For the commit status. GitHub takes 140 characters. */
interface VerdictStatus {
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly description: string;
}

export function statusOf(verdict: Verdict, locale: Locale): VerdictStatus {
  const { answer, approvals } = verdict;
  const description = lacksApproval(verdict)
    ? approveDescription[locale]
    : descriptions[answer](errorsOf(verdict, locale))[locale];
  const missing = approvals && approvals.needed > 1 ? approvals.needed - approvals.given : 0;
  const isCounted = answer === 'waiting' && missing > 0;
  return { state: states[answer], description: isCounted ? `${description} ${missingWords(missing)[locale]}` : description };
}

const approveDescription: Text = {
  ro: 'În regulă. Urmează AGE, care aprobă, apoi acceptă cererea.',
  en: 'In order. AGE is next: it approves the request, then accepts it.',
  ru: 'В порядке. Следующий шаг за AGE: одобрить, затем принять заявку.',
};

const missingWords = (missing: number): Text => ({
  ro: say`Lipsesc încă: ${missing}.`,
  en: say`Still missing: ${missing}.`,
  ru: say`Ещё не хватает: ${missing}.`,
});

const states: Readonly<Record<Answer, VerdictStatus['state']>> = {
  accepted: 'success',
  waiting: 'pending',
  refused: 'failure',
  failed: 'error',
};

const descriptions: Readonly<Record<Answer, (errors: string) => Text>> = {
  accepted: () => ({
    ro: 'În regulă. Urmează AGE, care acceptă cererea.',
    en: 'In order. AGE is next: it accepts the request.',
    ru: 'В порядке. Следующий шаг за AGE: принять заявку.',
  }),
  waiting: () => ({
    ro: 'Corectă; așteaptă aprobarea AGE.',
    en: 'Correct; waiting for approval by AGE.',
    ru: 'Составлена верно; ожидает одобрения AGE.',
  }),
  refused: (errors) => ({
    ro: `De corectat: ${errors}. Vedeți comentariul.`,
    en: `To correct: ${errors}. See the comment.`,
    ru: `Нужно исправить: ${errors}. См. комментарий.`,
  }),
  failed: () => ({
    ro: 'Nu a putut fi verificată; aceasta nu este o aprobare. Încercați din nou.',
    en: 'Could not be checked, which is not an approval. Try again.',
    ru: 'Не удалось проверить; это не одобрение. Попробуйте ещё раз.',
  }),
};
