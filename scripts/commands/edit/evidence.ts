// What gateways saw of a test, drafted into the report that the institution signs with its request: AGE reads it beside what they say themselves.
import { trafficText } from '../../model/gateway/traffic-words.ts';
import type { TestTraffic } from '../../model/rule/traffic.ts';
import { type Locale, say } from '../../model/text/text.ts';

/** In characters: what a report may have. */
const mostOfReport = 2000;

/** The report with a paragraph about exactly this access, where gateways were heard and there is room for it. */
export function addEvidence(report: string, seen: TestTraffic | undefined, access: string, locale: Locale): string {
  const evidence = evidenceOf(seen, access, locale);
  const whole = `${report}\n${evidence}`;
  return evidence === '' || report === '' || whole.length > mostOfReport ? report : whole;
}

/** Empty where no gateway was heard. */
function evidenceOf(seen: TestTraffic | undefined, access: string, locale: Locale): string {
  if (!seen || seen.gateways.length === 0) return '';
  return `${trafficText(seen)[locale]} ${digestWords(access)[locale]}`.replaceAll('`', '');
}

/** As much of it as tells one access from another. */
const digestWords = (access: string) => {
  const short = access.slice(0, 'sha256:'.length + 12);
  return { ro: say`Amprenta: ${short}.`, en: say`Digest: ${short}.`, ru: say`Отпечаток: ${short}.` };
};
