// The pages of the forms. They can be read without JavaScript; to be checked on the spot they need it, and say so.
import { forms } from '../../commands/request/form/forms.ts';
import { file } from '../file/words.ts';
import { FilledForm } from '../live/form.tsx';
import { ask } from '../shared/ask-words.ts';
import type { PortalData } from '../shared/data.ts';
import { type ShownForm, shownForms } from '../shared/groups.ts';
import { Prose } from '../shared/text.tsx';
import { menu } from '../shared/words.ts';
import { folderOf, linkTo, Page, type Place } from './layout.tsx';

export const pathOfForm = (name: ShownForm): string => `ask/${name}/`;

export function FormsPage(place: Place) {
  const { locale } = place;
  return (
    <Page {...place} title={menu.ask[locale]}>
      <h1>{menu.ask[locale]}</h1>
      <dl class="choices">
        {shownForms.map((name) => (
          <div key={name}>
            <dt>
              <a href={linkTo(place, folderOf(locale, pathOfForm(name)))}>{forms[name].head.name[locale]}</a>
            </dt>
            <dd>{forms[name].head.description[locale]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <a href={linkTo(place, folderOf(locale, 'ask/file/'))}>{file.name[locale]}</a>
          </dt>
          <dd>{file.about[locale]}</dd>
        </div>
      </dl>
    </Page>
  );
}

/** Of the catalogue, what a page in a language shows. */
export const titlesIn = (types: PortalData['types'], locale: Place['locale']) =>
  types.map(({ code, title }) => ({ code, title: { ro: '', en: '', ru: '', [locale]: title[locale] ?? code } }));

export function AskPage({ data, name, ...place }: Place & { readonly data: PortalData; readonly name: ShownForm }) {
  const { locale } = place;
  const { head } = forms[name];
  const types = titlesIn(data.types, locale);
  const isWhole = data.policy.portal?.details === true;
  const given = { name, locale, types, mailbox: data.policy.age.mailbox, page: data.page, isWhole };
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
        data-form={name}
        data-files={linkTo(place, 'data/repository.json')}
        data-types={JSON.stringify(types)}
        data-mailbox={given.mailbox}
        data-page={given.page}
        data-whole={String(isWhole)}
      >
        <FilledForm {...given} />
      </div>
    </Page>
  );
}
