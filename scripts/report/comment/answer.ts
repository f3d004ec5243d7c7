// The answer to a pull request in one line, and who acts next.
import type { Finding } from '../../model/finding/finding.ts';
import { counted, sayCounted } from '../../model/text/counted.ts';
import { andMore, type Locale, say, type Text } from '../../model/text/text.ts';
import type { Answer, Verdict } from '../../model/verdict/verdict.ts';
import { toProse } from '../markdown.ts';
import { codeLink, type Page } from './page.ts';

const symbols: Readonly<Record<Answer, string>> = { accepted: '✅', waiting: '⏳', refused: '❌', failed: '⚠️' };

/** ✅ Cererea este în regulă. */
export const answerLine = ({ verdict, locale }: Page): string =>
  `${symbols[verdict.answer]} ${titles[verdict.answer](errorsOf(verdict, locale))[locale]}`;

function errorsOf({ findings }: Verdict, locale: Locale): string {
  return counted(findings.filter(({ severity }) => severity === 'error').length, 'error', locale);
}

const titles: Readonly<Record<Answer, (errors: string) => Text>> = {
  accepted: () => ({
    ro: 'Cererea este în regulă',
    en: 'The request is in order',
    ru: 'Заявка в порядке',
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
  const { verdict, locale, most } = page;
  const next = nextWords[verdict.answer][locale];
  const reasons = verdict.answer === 'waiting' ? verdict.findings.filter(({ approval }) => approval === 'age') : [];
  if (reasons.length === 0) return next;
  const count = countWords(verdict)?.[locale];
  const lines = reasons.slice(0, most).map((reason) => `- ${reasonText(reason, page)}`);
  const more = andMore(reasons.length - most)[locale];
  return [
    next,
    ...(count ? [count] : []),
    `${because[locale]}\n\n${[...lines, ...(more ? [`- …${more}`] : [])].join('\n')}`,
  ].join('\n\n');
}

function reasonText({ code, message, hint }: Finding, page: Page): string {
  const sentences = [message, ...(hint ? [hint] : [])].map((text) => toProse(text[page.locale]));
  return `${sentences.join(' ➜ ')} ${codeLink(code, page)}`;
}

const nextWords: Readonly<Record<Answer, Text>> = {
  accepted: {
    ro: '**Urmează AGE**, care acceptă cererea (merge). De la dumneavoastră nu mai este nevoie de nimic.',
    en: '**AGE is next**: it accepts the request (merge). Nothing more is needed from you.',
    ru: '**Далее действует AGE**: принимает заявку (merge). От вас больше ничего не требуется.',
  },
  waiting: {
    ro: '**Urmează AGE**, care verifică și aprobă. Dacă are întrebări, vă scrie aici.',
    en: '**AGE is next**: it reviews the request and approves it. If AGE has questions, it asks here.',
    ru: '**Далее действует AGE**: проверяет и одобряет. Если будут вопросы, вам напишут здесь.',
  },
  refused: {
    ro: '**Este rândul dumneavoastră**: corectați cele de mai jos în aceeași cerere. După fiecare modificare verificarea se reia singură, iar acest comentariu se actualizează.',
    en: '**Your turn**: correct what is listed below in this same request. After each change the check runs again by itself, and this comment is updated.',
    ru: '**Теперь действуете вы**: исправьте перечисленное ниже в этой же заявке. После каждого изменения проверка запускается сама, и этот комментарий обновляется.',
  },
  failed: {
    ro: '**Aceasta nu înseamnă că cererea este acceptată**: fără o verificare reușită ea nu poate fi acceptată. Încercați din nou: orice modificare în cerere reia verificarea. Dacă mesajul rămâne, scrieți la AGE, care caută cauza.',
    en: '**This is not an approval**: without a successful check the request cannot be accepted. Try again: any change to the request starts the check anew. If this message stays, write to AGE, which looks for the cause.',
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

const because: Text = { ro: 'De ce așteaptă:', en: 'Why it waits:', ru: 'Почему она ожидает:' };

/** For the commit status. GitHub takes 140 characters. */
interface VerdictStatus {
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly description: string;
}

export function statusOf(verdict: Verdict, locale: Locale): VerdictStatus {
  const { answer, approvals } = verdict;
  const description = descriptions[answer](errorsOf(verdict, locale))[locale];
  const missing = approvals && approvals.needed > 1 ? approvals.needed - approvals.given : 0;
  const isCounted = answer === 'waiting' && missing > 0;
  return { state: states[answer], description: isCounted ? `${description} ${missingWords(missing)[locale]}` : description };
}

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
    en: 'In order. Next is AGE, which accepts it.',
    ru: 'В порядке. Далее AGE принимает заявку.',
  }),
  waiting: () => ({
    ro: 'Corectă; așteaptă aprobarea AGE.',
    en: 'Correct; waits for the approval of AGE.',
    ru: 'Составлена верно; ожидает одобрения AGE.',
  }),
  refused: (errors) => ({
    ro: `De corectat: ${errors}. Vedeți comentariul.`,
    en: `To be corrected: ${errors}. See the comment.`,
    ru: `Нужно исправить: ${errors}. См. комментарий.`,
  }),
  failed: () => ({
    ro: 'Nu a putut fi verificată; aceasta nu este o aprobare. Încercați din nou.',
    en: 'Could not be checked; this is not an approval. Try again.',
    ru: 'Не удалось проверить; это не одобрение. Попробуйте ещё раз.',
  }),
};
