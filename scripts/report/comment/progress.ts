// The steps of connecting a system as a checklist: what is done, what is waited for and by whom, what is still to come.
import { trafficText } from '../../model/gateway/traffic-words.ts';
import type { Progress, StepState } from '../../model/status/progress.ts';
import { andMore, say } from '../../model/text/text.ts';
import { statusWords, stepLine } from '../status/progress.ts';
import type { Page } from './page.ts';

export function progressPart(page: Page): string {
  const { verdict, locale, most } = page;
  const more = andMore(verdict.progress.length - most)[locale];
  return [...verdict.progress.slice(0, most).map((one) => checklistText(one, page)), ...(more ? [`…${more}`] : [])].join('\n\n');
}

// Not GitHub's own boxes: anybody with write access could tick them.
const signs: Readonly<Record<StepState['state'], string>> = { done: '✅', current: '➡️', open: '⬜' };

function checklistText(progress: Progress, { locale, place }: Page): string {
  const lines = progress.steps.map((step, i) => {
    const line = stepLine(step, place.today, locale);
    return `${i + 1}. ${signs[step.state]} ${step.state === 'current' ? `**${line}**` : line}`;
  });
  const standing = progress.status ? [statusWords[progress.status][locale]] : [];
  const seen = progress.seen ? [trafficText(progress.seen)[locale]] : [];
  return [say`${progress.systemName}`, lines.join('\n'), ...standing, ...seen].join('\n\n');
}
