// The ways out: GitHub's own form filled in by a link, its editor, or a file to send by mail. What a link cannot hold is there to copy.
import { useState } from 'preact/hooks';
import type { GivenAnswers } from '../../commands/request/body.ts';
import { mailedForms } from '../../commands/request/form/field.ts';
import { fieldsOf } from '../../commands/request/form/forms.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import { fileLink } from '../../report/file-link.ts';
import { formLink } from '../../report/form-link.ts';
import type { SentForm } from '../shared/groups.ts';
import { outs } from '../shared/outs-words.ts';

interface OutsProps {
  readonly name: SentForm;
  readonly answers: GivenAnswers;
  /** As they will stand in the repository, where the page can know it. */
  readonly files: Files;
  /** Whether the institution's file is there already. */
  readonly isThere: boolean;
  readonly locale: Locale;
  readonly page: string | undefined;
  readonly mailbox: string;
}

export function Outs(props: OutsProps) {
  const { name, answers, files, locale, page, mailbox } = props;
  const isMailed = mailedForms.some((one) => one === name);
  return (
    <>
      <h2>{outs.title[locale]}</h2>
      <p>{outs.choose[locale]}</p>
      {page === undefined ? <p>{outs.noPage[locale]}</p> : <ByForm {...props} page={page} />}
      {isMailed ? (
        <section class="out">
          <h3>{outs.mailTitle[locale]}</h3>
          <p>
            {outs.mailHelp[locale]}
            <a href={`mailto:${mailbox}`}>{mailbox}</a>. {outs.mailAfter[locale]}
          </p>
          <Download
            name="cerere-mdocs.json"
            text={requestFile(name, answers, locale)}
            type="application/json"
            label={outs.mail[locale]}
          />
        </section>
      ) : null}
      {page === undefined ? null : <ByEditor {...props} page={page} />}
      {[...files].map(([path, text]) => (
        <details key={path}>
          <summary>
            {outs.file[locale]}: <code>{path}</code>
          </summary>
          {name === 'request' && path.endsWith('.yaml') ? <p>{outs.fileHelp[locale]}</p> : null}
          <Copyable name={path} text={text} locale={locale} />
          <Download name={nameIn(path)} text={text} type="text/plain" label={outs.download[locale]} />
        </details>
      ))}
    </>
  );
}

const nameIn = (path: string): string => path.replace(/^.*\//, '');

function ByForm({ name, answers, locale, page }: OutsProps & { readonly page: string }) {
  const given = Object.entries(answers).filter(([, answer]) => answer.trim() !== '');
  const link = formLink(page, name, Object.fromEntries(given), locale, answers['system-name'] ?? answers.system);
  const held = new Set(new URL(link).searchParams.keys());
  const left = given.filter(([id]) => !held.has(id));
  return (
    <section class="out">
      <h3>{outs.formTitle[locale]}</h3>
      <p>{outs.githubHelp[locale]}</p>
      <p>
        <a class="button primary" href={link} target="_blank" rel="noopener noreferrer" id="out-github">
          {outs.github[locale]}
        </a>
      </p>
      {left.length > 0 ? <p class="warning">{outs.noFit[locale]}</p> : null}
      {left.map(([id, answer]) => (
        <Copyable
          key={id}
          name={fieldsOf(name).find((field) => field.id === id)?.label[locale] ?? id}
          text={answer}
          locale={locale}
        />
      ))}
    </section>
  );
}

/** The branch that requests are for. */
const branch = 'main';

/** For who knows GitHub: the file itself, in its editor. Nothing where the page does not know the file. */
function ByEditor({ name, files, isThere, locale, page }: OutsProps & { readonly page: string }) {
  const [path, text = ''] = [...files].find(([one]) => one.endsWith('.yaml')) ?? [];
  if (path === undefined || text === '') return null;
  const certificates = [...files.keys()].filter((one) => one.endsWith('.cer'));
  const { href, isFilled } = fileLink(page, branch, path, text, isThere);
  return (
    <section class="out">
      <h3>{outs.editorTitle[locale]}</h3>
      <p>{outs.editorHelp[locale]}</p>
      {name === 'request' ? <p>{outs.editorAccount[locale]}</p> : null}
      {isFilled ? null : <p class="warning">{(isThere ? outs.paste : outs.pasteNew)[locale]}</p>}
      {isFilled ? null : <Copyable name={path} text={text} locale={locale} />}
      <p>
        <a class="button" href={href} target="_blank" rel="noopener noreferrer" id="out-editor">
          {(isThere ? outs.edit : outs.create)[locale]}
        </a>
      </p>
      {certificates.map((one) => (
        <p key={one}>
          {outs.editorCertificate[locale]}
          <code>{one}</code>
        </p>
      ))}
    </section>
  );
}

/** What an operator takes in: the answers as they were typed, which are read again there. */
const requestFile = (form: SentForm, answers: GivenAnswers, language: Locale): string =>
  `${JSON.stringify({ formatVersion: 1, form, language, answers }, null, 2)}\n`;

export function Copyable({ name, text, locale }: { readonly name: string; readonly text: string; readonly locale: Locale }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div class="copyable">
      <div>
        <strong>{name}</strong>{' '}
        <button type="button" class="button small" onClick={() => void copy()}>
          {outs.copy[locale]}
        </button>{' '}
        <span role="status">{isCopied ? outs.copied[locale] : ''}</span>
      </div>
      <textarea readOnly rows={Math.min(text.split('\n').length, 16)} value={text} aria-label={name} spellcheck={false} />
    </div>
  );
}

interface DownloadProps {
  readonly name: string;
  readonly text: string;
  readonly type: string;
  readonly label: string;
}

export function Download({ name, text, type, label }: DownloadProps) {
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <button type="button" class="button" onClick={save}>
      {label}
    </button>
  );
}
