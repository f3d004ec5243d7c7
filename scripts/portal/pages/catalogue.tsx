// The catalogue of document types.
import type { PortalData } from '../shared/data.ts';
import { Heads } from '../shared/heads.tsx';
import { proposal } from '../shared/type-words.ts';
import { menu, types as words } from '../shared/words.ts';
import { pathOfType } from './document-type.tsx';
import { folderOf, linkTo, Page, type Place } from './layout.tsx';

export function TypesPage({ data, ...place }: Place & { readonly data: PortalData }) {
  const { locale } = place;
  const yesNo = (value: boolean) => (value ? words.yes : words.no)[locale];
  const heads = [words.title, words.code, words.official, words.versioning, words.verification];
  return (
    <Page {...place} title={menu.types[locale]}>
      <h1>{menu.types[locale]}</h1>
      <p>{words.lead[locale]}</p>
      <p>
        <a href={linkTo(place, folderOf(locale, 'document-types/new/'))}>{proposal.title[locale]}</a>
      </p>
      <section class="table" aria-label={menu.types[locale]}>
        <table>
          <Heads texts={heads} locale={locale} />
          <tbody>
            {data.types.map((type) => (
              <tr key={type.code} id={type.code}>
                <th scope="row">
                  <a href={linkTo(place, folderOf(locale, pathOfType(type.code)))}>{type.title[locale] ?? type.code}</a>
                </th>
                <td data-label={words.code[locale]}>
                  <code>{type.code}</code>
                </td>
                <td data-label={words.official[locale]}>{yesNo(type.official)}</td>
                <td data-label={words.versioning[locale]}>{yesNo(type.versioning)}</td>
                <td data-label={words.verification[locale]}>{yesNo(type.anonymousVerification)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  );
}
