// mdocs take: a request that came by mail as a file of the page, from who has no GitHub account. It is read and checked again as a form is.
import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import type { Account } from '../../model/proposal/proposal.ts';
import { slugOf } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import { forEachLanguage, type Locale, locales, say, type Text } from '../../model/text/text.ts';
import { proposeClientIds } from '../edit/client-ids.ts';
import { type Operated, type OperateOptions, type OperateState, operate, shortHashOf } from '../edit/operate.ts';
import { readGiven } from '../run/system-error.ts';
import { type GivenAnswers, writeBody } from './body.ts';
import { readChange } from './change.ts';
import { readConnection } from './connection.ts';
import { mailedForms } from './form/field.ts';
import { fieldOf } from './form/forms.ts';
import type { FormError, FormReading } from './form-errors.ts';
import { readPrepared } from './prepared.ts';
import { addProposedType, parseProposedType } from './proposed-type.ts';
import { readRenewal } from './renewal.ts';
import { detectSensitive } from './sensitive.ts';
import { readStopForm } from './stop.ts';
import { readFurtherSystem } from './system.ts';
import { personalText, secretText } from './words.ts';

/** A request has a few kilobytes, most of them the certificate. */
const largest = 128 * 1024;

/** The exit codes are those of `operate`. Until the institution names an account, AGE's first one stands in its file. */
export const take = (file: string, options: OperateOptions): Promise<number> => {
  const text = readRequest(file);
  return operate(options, (state) => makeRequest(text, file, state));
};

function readRequest(file: string): string {
  const size = lstatSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largest) throw new Failure(notARequest(basename(file)));
  return new TextDecoder().decode(readGiven(file));
}

async function makeRequest(text: string, file: string, state: OperateState): Promise<Operated> {
  const { secrets, numbers } = detectSensitive({ title: '', body: text });
  const sensitive = [
    ...(secrets.length > 0 ? [secretText(secrets)] : []),
    ...(numbers.length > 0 ? [personalText(numbers)] : []),
  ];
  if (sensitive.length > 0) return { problems: sensitive };
  const type = parseProposedType(text);
  if (type !== undefined) return addProposedType(type, state);
  const saved = parseRequest(text);
  const [account] = state.context.registry.policy.age.accounts;
  if (!saved || !account) return { problems: [notARequest(basename(file))] };
  if (saved.answers['maintainers-add']) return { problems: [accountsOnGitHub] };
  const reading = await readers[saved.form](writeBody(saved.form, saved.answers, saved.language), account, state);
  if (reading.kind === 'existing') return { problems: [alreadyThere(slugOf(reading.file) ?? reading.file)] };
  if (reading.kind === 'refused') return { problems: [reading.why] };
  if (reading.kind === 'troubled') return { problems: reading.errors.map(errorText) };
  const files = await proposeClientIds(reading.files, state);
  const { subject } = reading;
  const [slug = 'cerere'] = [...files.keys()].flatMap((path) => slugOf(path) ?? []);
  return { files, name: `take-${slug}/${shortHashOf([...files])}`, title: `Cerere primită prin e-mail: ${subject}` };
}

type MailedForm = (typeof mailedForms)[number];

/** By AGE's account: that the institution asked for it, the operator has seen in the mail. */
const readers: Readonly<Record<MailedForm, (body: string, account: Account, state: OperateState) => Promise<FormReading>>> = {
  request: readConnection,
  system: readFurtherSystem,
  change: (body, account, state) => readChange(body, account, state, async () => undefined),
  renewal: (body, author, state) => readRenewal({ body, author, createdAt: `${state.today}T00:00:00Z` }, state),
  stop: readStopForm,
  prepared: readPrepared,
};

const errorText = ({ field, text, hint }: FormError): Text =>
  forEachLanguage((locale) =>
    [...(field ? [`${field.label[locale]}: ${text[locale]}`] : [text[locale]]), (hint ?? field?.help)?.[locale] ?? ''].join(' '),
  );

/** Undefined where it is no file of the page. Answers to questions that the form does not ask are no request either. */
function parseRequest(
  text: string,
): { readonly form: MailedForm; readonly language: Locale; readonly answers: GivenAnswers } | undefined {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { formatVersion, form, language, answers } = Object(saved) as Record<string, unknown>;
  const known = locales.find((one) => one === language);
  const sent = mailedForms.find((one) => one === form);
  const entries =
    typeof answers === 'object' && answers !== null && !Array.isArray(answers) ? Object.entries(answers) : undefined;
  const isAnswer = ([id, answer]: [string, unknown]) =>
    typeof answer === 'string' && sent !== undefined && fieldOf(sent, id) !== undefined;
  if (formatVersion !== 1 || sent === undefined || known === undefined || !entries?.every(isAnswer)) return undefined;
  return { form: sent, language: known, answers: Object.fromEntries(entries) as GivenAnswers };
}

const notARequest = (file: string): Text => ({
  ro: say`Fișierul ${file} nu este o cerere salvată de pagină (cerere-mdocs.json). Cereți instituției fișierul așa cum l-a descărcat.`,
  en: say`The file ${file} is not a request that the page saved (cerere-mdocs.json). Ask the institution for the file as it was downloaded.`,
  ru: say`Файл ${file} не является заявкой, сохранённой страницей (cerere-mdocs.json). Запросите у учреждения файл в том виде, в каком он скачан.`,
});

const alreadyThere = (slug: string): Text => ({
  ro: say`Instituția are deja fișierul ${slug}; pentru încă un sistem folosiți formularul „Încă un sistem”.`,
  en: say`The institution has the file ${slug} already; for a further system use the form "Further system".`,
  ru: say`У учреждения уже есть файл ${slug}; для ещё одной системы используйте форму «Ещё одна система».`,
});

const accountsOnGitHub: Text = {
  ro: 'Conturile GitHub se adaugă numai din formularul de pe GitHub, unde numărul contului poate fi aflat.',
  en: 'GitHub accounts are added by the form on GitHub only, where the number of the account can be found out.',
  ru: 'Учётные записи GitHub добавляются только через форму на GitHub, где можно узнать номер учётной записи.',
};
