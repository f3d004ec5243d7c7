// The front page: what this is, what to have at hand, and the steps of the connection.
import { steps } from '../../model/status/progress.ts';
import { actors } from '../../model/status/progress-of.ts';
import { actorWords, stepWords } from '../../report/status/progress.ts';
import { front, preparations, serviceLine, siteName } from '../shared/words.ts';
import { folderOf, linkTo, Page, type Place } from './layout.tsx';

export function FrontPage(place: Place) {
  const { locale } = place;
  return (
    <Page {...place} title={siteName[locale]}>
      <h1>{siteName[locale]}</h1>
      <p class="lead">{serviceLine[locale]}</p>
      <p>{front.lead[locale]}</p>
      <p>
        <a class="button primary" href={linkTo(place, folderOf(locale, 'ask/request/'))}>
          {front.start[locale]}
        </a>
      </p>
      <h2>{front.prepare[locale]}</h2>
      <ul>
        {preparations.map((one) => (
          <li key={one.en}>{one[locale]}</li>
        ))}
      </ul>
      <p class="warning">{front.never[locale]}</p>
      <h2>{front.steps[locale]}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>
            <strong>{stepWords[step][locale]}</strong>
            <span>{actorWords[actors[step]][locale]}</span>
          </li>
        ))}
      </ol>
    </Page>
  );
}
