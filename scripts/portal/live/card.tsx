// What a certificate says, and which rules it would break in each environment.
import type { Finding } from '../../model/finding/finding.ts';
import type { Locale } from '../../model/text/text.ts';
import { environmentWords } from '../../report/words.ts';
import { ask } from '../shared/ask-words.ts';
import { Sentence } from '../shared/text.tsx';
import type { CertificateCard } from './engine.ts';

export function Card({ card, locale }: { readonly card: CertificateCard; readonly locale: Locale }) {
  if (card.rows.length === 0) return null;
  return (
    <section class="card" aria-label={ask.card[locale]}>
      <h2>{ask.card[locale]}</h2>
      <dl>
        {card.rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{environmentWords.staging[locale]}</h3>
      {card.findings.staging.length === 0 ? <p>{ask.breaksNothing[locale]}</p> : null}
      <Findings findings={card.findings.staging} locale={locale} />
      {card.findings.production.length === 0 ? null : (
        <details>
          <summary>{ask.notProduction[locale]}</summary>
          <Findings findings={card.findings.production} locale={locale} isQuiet />
        </details>
      )}
    </section>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  /** What another environment would say is nothing to correct here. */
  readonly isQuiet?: boolean;
}

function Findings({ findings, locale, isQuiet }: FindingsProps) {
  return (
    <>
      {findings.map(({ code, severity, message }) => (
        <p key={code} class={`mark ${isQuiet ? 'notice' : severity}`}>
          <Sentence text={message[locale]} /> <code>{code}</code>
        </p>
      ))}
    </>
  );
}
