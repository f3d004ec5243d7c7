// What every page has: head, language switch, menu, footer. Links are relative, so that the site works in whatever folder it is served from.
import type { ComponentChildren } from 'preact';
import { formatDay } from '../../model/text/day.ts';
import { type Locale, languageNames, locales, type Text } from '../../model/text/text.ts';
import { built, languageLabel, menu, menuLabel, serviceLine, siteName, skip } from '../shared/words.ts';

/** Where a page stands in every language: '' or a folder with a slash behind it. */
export interface Place {
  readonly locale: Locale;
  readonly path: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Of the page in a language: Romanian is the site's root. */
export const folderOf = (locale: Locale, path: string): string => (locale === 'ro' ? path : `${locale}/${path}`);

/** From one page to another path of the site. */
export const linkTo = ({ locale, path }: Pick<Place, 'locale' | 'path'>, target: string): string => {
  const up = '../'.repeat(folderOf(locale, path).split('/').length - 1);
  return `${up}${target}` || './';
};

const menuPaths: readonly (readonly [string, Text])[] = [
  ['ask/', menu.ask],
  ['board/', menu.board],
  ['ends/', menu.ends],
  ['figures/', menu.figures],
  ['document-types/', menu.types],
  ['codes/', menu.codes],
];

/** Nothing from elsewhere, nothing inline; scripts can make no markup of text. Frames are refused by the header that the server sends. */
export const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

interface PageProps extends Place {
  readonly title: string;
  /** The module that the page loads beside the one that every page does. */
  readonly script?: string;
  readonly children: ComponentChildren;
}

export function Page({ title, script, children, ...place }: PageProps) {
  const { locale, path, today } = place;
  const asset = (name: string) => linkTo(place, `assets/${name}`);
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <title>{path === '' ? title : `${title} · ${siteName[locale]}`}</title>
        <meta name="description" content={serviceLine[locale]} />
        <link rel="icon" type="image/svg+xml" href={asset('icon.svg')} />
        <link rel="stylesheet" href={asset('style.css')} />
        {locales.map((one) => (
          <link key={one} rel="alternate" hreflang={one} href={linkTo(place, folderOf(one, path))} />
        ))}
        <script type="module" src={asset('site.js')} />
        {script === undefined ? null : <script type="module" src={asset(`${locale}/${script}`)} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {skip[locale]}
        </a>
        <header>
          <div class="wide">
            <a class="name" href={linkTo(place, folderOf(locale, ''))}>
              {siteName[locale]}
            </a>
            <nav class="languages" aria-label={languageLabel[locale]}>
              {locales.map((one) => (
                <a
                  key={one}
                  lang={one}
                  hreflang={one}
                  data-language={one}
                  href={linkTo(place, folderOf(one, path))}
                  aria-current={one === locale ? 'true' : undefined}
                >
                  {languageNames[one]}
                </a>
              ))}
            </nav>
          </div>
          <nav class="wide menu" aria-label={menuLabel[locale]}>
            {menuPaths.map(([target, name]) => (
              <a
                key={target}
                href={linkTo(place, folderOf(locale, target))}
                aria-current={path === target ? 'page' : path.startsWith(target) ? 'true' : undefined}
              >
                {name[locale]}
              </a>
            ))}
          </nav>
        </header>
        <main id="main" class="wide" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <div class="wide">
            {built[locale]}
            {formatDay(today, locale)}
          </div>
        </footer>
      </body>
    </html>
  );
}
