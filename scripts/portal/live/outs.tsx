// The ways out of the form: GitHub's own form filled in by a link, or a file to send by mail. What a link cannot hold is there to copy.
import { useState } from 'preact/hooks';
import type { GivenAnswers } from '../../commands/request/body.ts';
import { fieldsOf } from '../../commands/request/form/forms.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import { formLink } from '../../report/form-link.ts';
import type { ShownForm } from '../shared/groups.ts';
import { outs } from '../shared/words.ts';

interface OutsProps {
  readonly name: ShownForm;
  readonly answers: GivenAnswers;
  readonly files: Files;
  readonly locale: Locale;
  readonly page: string | undefined;
  readonly mailbox: string;
}

export function Outs({ name, answers, files, locale, page, mailbox }: OutsProps) {
  const given = Object.entries(answers).filter(([, answer]) => answer.trim() !== '');
  const link =
    page === undefined
      ? undefined
      : formLink(page, name, Object.fromEntries(given), locale, answers['system-name'] ?? answers.system);
  const held = link === undefined ? new Set<string>() : new Set(new URL(link).searchParams.keys());
  const left = link === undefined ? [] : given.filter(([id]) => !held.has(id));
  return (
    <>
      <h2>{outs.title[locale]}</h2>
      {link === undefined ? (
        <p>{outs.noPage[locale]}</p>
      ) : (
        <>
          <p>
            <a class="button primary" href={link} target="_blank" rel="noopener noreferrer" id="out-github">
              {outs.github[locale]}
            </a>
          </p>
          <p>{outs.githubHelp[locale]}</p>
          {left.length > 0 ? <p>{outs.noFit[locale]}</p> : null}
          {left.map(([id, answer]) => (
            <Copyable
              key={id}
              name={fieldsOf(name).find((field) => field.id === id)?.label[locale] ?? id}
              text={answer}
              locale={locale}
            />
          ))}
        </>
      )}
      {name === 'request' ? (
        <>
          <p>
            <Download
              name="cerere-mdocs.json"
              text={requestFile(answers, locale)}
              type="application/json"
              label={outs.mail[locale]}
            />
          </p>
          <p>
            {outs.mailHelp[locale]}
            <a href={`mailto:${mailbox}`}>{mailbox}</a>.
          </p>
        </>
      ) : null}
      {[...files].map(([path, text]) => (
        <details key={path}>
          <summary>
            {outs.file[locale]}: <code>{path}</code>
          </summary>
          {path.endsWith('.yaml') ? <p>{outs.fileHelp[locale]}</p> : null}
          <Copyable name={path} text={text} locale={locale} />
          <Download name={path.replace(/^.*\//, '')} text={text} type="text/plain" label={outs.download[locale]} />
        </details>
      ))}
    </>
  );
}

/** What an operator takes in: the answers as they were typed, which are read again there. */
const requestFile = (answers: GivenAnswers, locale: Locale): string =>
  `${JSON.stringify({ formatVersion: 1, form: 'request', language: locale, answers }, null, 2)}\n`;

function Copyable({ name, text, locale }: { readonly name: string; readonly text: string; readonly locale: Locale }) {
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

function Download({ name, text, type, label }: DownloadProps) {
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
