// What gateways saw of a test, drafted into the report that the institution signs with its request: AGE reads it beside what they say themselves.
import { evidenceText } from '../../model/gateway/traffic-words.ts';
import type { TestTraffic } from '../../model/rule/traffic.ts';
import type { Locale } from '../../model/text/text.ts';

/** In characters: what a report may have. */
const mostOfReport = 2000;

/** The report with a paragraph about exactly this access, where gateways were heard and there is room for it. */
export function addEvidence(report: string, seen: TestTraffic | undefined, access: string, locale: Locale): string {
  const evidence = evidenceText(seen, access)?.[locale];
  const whole = `${report}\n${evidence}`;
  return evidence === undefined || report === '' || whole.length > mostOfReport ? report : whole;
}
