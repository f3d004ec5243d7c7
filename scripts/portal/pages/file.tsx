// The page on which an institution's file is opened, changed and compared. It needs JavaScript, and says so.
import { compare } from '../../model/finding/finding.ts';
import { file as words } from '../file/words.ts';
import { ask } from '../shared/ask-words.ts';
import type { PortalData } from '../shared/data.ts';
import { titlesIn } from './ask.tsx';
import { linkTo, Page, type Place } from './layout.tsx';

export function FilePage({ data, ...place }: Place & { readonly data: PortalData }) {
  const { locale } = place;
  const isWhole = data.policy.portal?.details === true;
  const institutions = isWhole ? [...data.names].sort(([, a], [, b]) => compare(a, b)) : [];
  return (
    <Page {...place} title={words.name[locale]} script="file.js">
      <h1>{words.name[locale]}</h1>
      <p>{words.about[locale]}</p>
      <p>{words.stays[locale]}</p>
      <noscript>
        <p class="warning">{ask.noScript[locale]}</p>
      </noscript>
      <div
        id="file-editor"
        data-files={linkTo(place, 'data/repository.json')}
        data-types={JSON.stringify(titlesIn(data.types, locale))}
        data-institutions={JSON.stringify(institutions)}
        data-mailbox={data.policy.age.mailbox}
        data-page={data.page}
        data-whole={String(isWhole)}
      />
    </Page>
  );
}
