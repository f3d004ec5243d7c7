// The steps that an institution's systems have done, as a feed that people and programs follow (Atom, RFC 4287).
import { compare } from '../model/finding/finding.ts';
import { currentStepOf } from '../model/status/progress.ts';
import { nameOf } from '../model/system-name.ts';
import type { Locale } from '../model/text/text.ts';
import { stepWords } from '../report/status/progress.ts';
import type { PortalData } from './shared/data.ts';

/** XML. Steps of which the day is not known are not in it. Ids stay the same whatever address the site has. */
export function writeFeed({ names, today, policy }: PortalData, slug: string, own: PortalData['rows'], locale: Locale): string {
  const done = own.flatMap(({ progress }) =>
    progress.steps.flatMap(({ step, state, day }) => (state === 'done' && day !== undefined ? [{ progress, step, day }] : [])),
  );
  const entries = done
    .sort((a, b) => compare(b.day, a.day) || compare(nameOf(a.progress), nameOf(b.progress)))
    .map(({ progress, step, day }) => {
      const next = currentStepOf(progress);
      return `  <entry>
    <id>urn:mdocs:${slug}:${progress.system}:${step}</id>
    <title>${toXml(`${progress.systemName}: ${stepWords[step][locale]}`)}</title>
    <updated>${day}T00:00:00Z</updated>
    <content type="text">${toXml(next ? stepWords[next.step][locale] : stepWords[step][locale])}</content>
  </entry>\n`;
    });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>urn:mdocs:${slug}</id>
  <title>${toXml(names.get(slug) ?? slug)}</title>
  <author><name>AGE</name><email>${toXml(policy.age.mailbox)}</email></author>
  <updated>${done[0]?.day ?? today}T00:00:00Z</updated>
${entries.join('')}</feed>\n`;
}

// What XML has no sign for is left out.
const toXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
