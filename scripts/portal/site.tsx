// The whole site, as files: every page in every language, and what the pages load.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { catalogue } from '../commands/run/catalogue.ts';
import { locales } from '../model/text/text.ts';
import { makeAssets } from './assets.ts';
import { AskPage, FormsPage, pathOfForm } from './pages/ask.tsx';
import { BoardPage } from './pages/board.tsx';
import { TypesPage } from './pages/catalogue.tsx';
import { CodePage, CodesPage, pathOfCode } from './pages/codes.tsx';
import { FrontPage } from './pages/front.tsx';
import { folderOf, type Place } from './pages/layout.tsx';
import type { PortalData, PortalFiles } from './shared/data.ts';
import { shownForms } from './shared/groups.ts';

/** Path -> contents. The same data give the same bytes. */
export async function makeSite(data: PortalData): Promise<Map<string, Uint8Array>> {
  const files = new Map([...(await makeAssets())].map(([name, contents]) => [`assets/${name}`, contents]));
  for (const locale of locales)
    for (const [path, page] of pages(data))
      files.set(`${folderOf(locale, path)}index.html`, toBytes(page({ locale, path, today: data.today })));
  files.set('data/repository.json', new TextEncoder().encode(JSON.stringify(filesOf(data))));
  return files;
}

function pages(data: PortalData): [string, (place: Place) => VNode][] {
  return [
    ['', (place) => <FrontPage {...place} />],
    ['ask/', (place) => <FormsPage {...place} />],
    ...shownForms.map((name): [string, (place: Place) => VNode] => [
      pathOfForm(name),
      (place) => <AskPage {...place} data={data} name={name} />,
    ]),
    ['board/', (place) => <BoardPage {...place} data={data} />],
    ['document-types/', (place) => <TypesPage {...place} data={data} />],
    ['codes/', (place) => <CodesPage {...place} problems={catalogue} />],
    ...catalogue.map((problem): [string, (place: Place) => VNode] => [
      pathOfCode(problem.code),
      (place) => <CodePage {...place} problem={problem} />,
    ]),
  ];
}

const toBytes = (page: VNode): Uint8Array => new TextEncoder().encode(`<!doctype html>\n${renderToString(page)}\n`);

function filesOf({ files: tree, page }: PortalData): PortalFiles {
  const files = [...tree].map(([path, entry]) => [path, Buffer.from(entry.read()).toString('base64')] as const);
  return { page, files: Object.fromEntries(files) };
}
