// The page that proposes a document type. It needs JavaScript, and says so.

import { ask } from '../shared/ask-words.ts';
import type { PortalData } from '../shared/data.ts';
import { proposal as words } from '../shared/type-words.ts';
import { menu } from '../shared/words.ts';
import { folderOf, linkTo, Page, type Place } from './layout.tsx';

export function ProposeTypePage({ data, ...place }: Place & { readonly data: PortalData }) {
  const { locale } = place;
  return (
    <Page {...place} title={words.title[locale]} script="type.js">
      <h1>{words.title[locale]}</h1>
      <p>
        {words.lead[locale]} <a href={linkTo(place, folderOf(locale, 'document-types/'))}>{menu.types[locale]}</a>
      </p>
      <noscript>
        <p class="warning">{ask.noScript[locale]}</p>
      </noscript>
      <div id="proposal" data-files={linkTo(place, 'data/repository.json')} data-mailbox={data.policy.age.mailbox} />
    </Page>
  );
}
