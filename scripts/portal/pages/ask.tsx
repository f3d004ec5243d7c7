// The page of the request form. It can be read without JavaScript; to be checked on the spot it needs it, and says so.
import { forms } from '../../commands/request/form/forms.ts';
import { RequestForm } from '../live/form.tsx';
import type { PortalData } from '../shared/data.ts';
import { Prose } from '../shared/text.tsx';
import { ask } from '../shared/words.ts';
import { linkTo, Page, type Place } from './layout.tsx';

export function AskPage({ data, ...place }: Place & { readonly data: PortalData }) {
  const { locale } = place;
  const { head } = forms.request;
  const types = data.types.map(({ code, title }) => ({
    code,
    title: { ro: '', en: '', ru: '', [locale]: title[locale] ?? code },
  }));
  const given = { locale, types, mailbox: data.policy.age.mailbox, page: data.page };
  return (
    <Page {...place} title={head.name[locale]} script="ask.js">
      <h1>{head.name[locale]}</h1>
      <p>{head.description[locale]}</p>
      <noscript>
        <p class="warning">{ask.noScript[locale]}</p>
      </noscript>
      <Prose text={head.intro[locale].split('\n\n').slice(1).join('\n\n')} />
      <div
        id="form"
        data-files={linkTo(place, 'data/registry.json')}
        data-types={JSON.stringify(types)}
        data-mailbox={given.mailbox}
        data-page={given.page}
      >
        <RequestForm {...given} />
      </div>
    </Page>
  );
}
