// A form as a person fills it in: opened by a link, which fills in some of it, or empty.
import { type FormName, labelsOf } from '../../scripts/commands/request/form/field.ts';
import { fieldsOf, forms } from '../../scripts/commands/request/form/forms.ts';
import type { Read } from './reading.ts';

/** What GitHub makes of the answers: the text of an issue. */
export function fillIn(
  name: FormName,
  answers: Readonly<Record<string, string>>,
): { title: string; body: string; labels: string[] } {
  const known = fieldsOf(name).map(({ id }) => id);
  const unknown = Object.keys(answers).filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`the form ${name} does not ask ${unknown.join(', ')}`);
  const body = fieldsOf(name).map(({ id, kind, label, render, options, isRequired }) => {
    const boxes = Array.isArray(options) ? options.map(({ ro }) => `- [X] ${ro}`).join('\n') : '';
    const given = kind === 'checkboxes' ? boxes : answers[id];
    if (isRequired && given === undefined) throw new Error(`GitHub takes no ${name} without ${id}`);
    const answer = given === undefined || given === '' ? '_No response_' : given;
    return `### ${label.ro}\n\n${render && given ? `\`\`\`${render}\n${answer}\n\`\`\`` : answer}`;
  });
  return { title: forms[name].head.name.ro, body: `${body.join('\n\n')}\n`, labels: [...labelsOf(name)] };
}

/** The link to a form in what was told. */
export function linkIn(read: readonly Read[], template: string): string {
  for (const { body } of read)
    for (const [link] of body.matchAll(/https:[^\s)>"]*issues\/new\?[^\s)>"]*/g))
      if (link.includes(template)) return link.replaceAll('&amp;', '&');
  throw new Error(`no link to ${template} in ${JSON.stringify(read)}`);
}

/** What a link to a form fills in. */
export function openLink(link: string): { name: FormName; answers: Record<string, string> } {
  const { template, title: _, ...answers } = Object.fromEntries(new URL(link).searchParams);
  const found = Object.entries(forms).find(([, { head }]) =>
    new RegExp(`^\\d+-${head.template}(-(en|ru))?\\.yml$`).test(template ?? ''),
  );
  if (!found) throw new Error(`no form ${template}`);
  return { name: found[0] as FormName, answers };
}
