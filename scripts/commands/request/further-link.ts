// The link from the form of a new institution to that for a further system, with the answers that both ask for.
import type { FormAnswers } from '../../model/generated/form-answers.ts';
import type { Locale } from '../../model/text/text.ts';
import { formLink } from '../../report/form-link.ts';

const asked = [
  'system-name',
  'rsi',
  'document-types',
  'addresses',
  'vpn-peer',
  'vpn-addresses',
  'vpn-key',
  'certificate',
  'serial',
] as const;

/** Types that were chosen from the list are typed there: a link cannot choose. */
export function systemLink(page: string, institution: string, given: ReadonlyMap<string, string>, locale: Locale): string {
  const types = ['document-types-chosen', 'document-types'].flatMap((id) => given.get(id) ?? []).join('\n');
  const answers: Record<string, string> = Object.fromEntries(
    asked.flatMap((id) => (given.has(id) ? [[id, given.get(id) ?? '']] : [])),
  );
  const all: FormAnswers['system'] = { institution, ...answers, ...(types === '' ? {} : { 'document-types': types }) };
  return formLink(page, 'system', all, locale);
}
