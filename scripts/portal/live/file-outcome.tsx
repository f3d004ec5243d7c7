// A file that keeps the rules, and the ways to send it.
import type { Locale } from '../../model/text/text.ts';
import { file as words } from '../file/words.ts';
import { ask } from '../shared/ask-words.ts';
import { Sentence } from '../shared/text.tsx';
import type { Said } from './clashes.ts';
import type { OpenedFile } from './file-engine.ts';
import { Outs } from './outs.tsx';

interface OutcomeProps {
  readonly opened: OpenedFile;
  readonly text: string;
  readonly certificates: ReadonlyMap<string, string>;
  readonly unseen: readonly string[];
  readonly clashes: readonly Said[];
  readonly isWhole: boolean;
  readonly locale: Locale;
  readonly page: string | undefined;
  readonly mailbox: string;
}

export function FileOutcome({
  opened,
  text: after,
  certificates,
  unseen,
  clashes,
  isWhole,
  locale,
  page,
  mailbox,
}: OutcomeProps) {
  const [certificate = ''] = certificates.values();
  return (
    <section class="result" id="result" tabIndex={-1}>
      <h2>{words.ready[locale]}</h2>
      <p>{(isWhole ? ask.laterSender : ask.later)[locale]}</p>
      {unseen.length > 0 ? (
        <p>
          {words.unseen[locale]}
          <code>{unseen.join(', ')}</code>
        </p>
      ) : null}
      {clashes.map(({ text }) => (
        <p key={text[locale]} class="warning">
          <Sentence text={text[locale]} />
        </p>
      ))}
      <Outs
        {...{ page, mailbox, locale }}
        name="prepared"
        answers={{ file: after, certificate }}
        files={new Map([[opened.path, after], ...certificates])}
        isThere={opened.known !== undefined || !isWhole}
      />
    </section>
  );
}
