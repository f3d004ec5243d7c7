// One document type: what it is, what its documents hold, and, where policy lets the page say so, which systems use it.
import type { DocumentType } from '../../model/generated/document-type.ts';
import { languageNames, locales } from '../../model/text/text.ts';
import { menu, types as words } from '../shared/words.ts';
import { pathOfInstitution } from './institution.tsx';
import { folderOf, linkTo, Page, type Place } from './layout.tsx';

export const pathOfType = (code: string): string => `document-types/type-${code}/`;

interface TypeProps extends Place {
  readonly type: DocumentType;
  /** institution/system, of those that declare it. */
  readonly users: readonly string[];
}

export function TypePage({ type, users, ...place }: TypeProps) {
  const { locale } = place;
  const yesNo = (value: boolean) => (value ? words.yes : words.no)[locale];
  const rows = [
    [words.code[locale], type.code],
    ...locales.flatMap((one) => (type.title[one] ? [[languageNames[one], type.title[one]]] : [])),
    [words.official[locale], yesNo(type.official)],
    [words.versioning[locale], yesNo(type.versioning)],
    [words.verification[locale], yesNo(type.anonymousVerification)],
  ];
  const title = type.title[locale] ?? type.code;
  return (
    <Page {...place} title={title}>
      <h1>{title}</h1>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Json title={words.schema[locale]} value={type.schema} />
      <Json title={words.sample[locale]} value={type.samples?.[0]} />
      {users.length === 0 ? null : (
        <>
          <h2>{words.users[locale]}</h2>
          <ul>
            {users.map((name) => (
              <li key={name}>
                <a href={linkTo(place, folderOf(locale, pathOfInstitution(name.replace(/\/.*$/, ''))))}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={linkTo(place, folderOf(locale, 'document-types/'))}>{menu.types[locale]}</a>
      </p>
    </Page>
  );
}

function Json({ title, value }: { readonly title: string; readonly value: object | undefined }) {
  if (value === undefined) return null;
  return (
    <>
      <h2>{title}</h2>
      <pre class="lines">{JSON.stringify(value, null, 2)}</pre>
    </>
  );
}
