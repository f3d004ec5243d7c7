// The whole site, as files: every page in every language, and what the pages load.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { catalogue } from '../commands/run/catalogue.ts';
import { compare } from '../model/finding/finding.ts';
import type { Row } from '../model/status/board.ts';
import type { Ending } from '../model/status/expiring.ts';
import { locales } from '../model/text/text.ts';
import { writeCalendar } from '../report/expiry/calendar.ts';
import { makeAssets } from './assets.ts';
import { writeFeed } from './feed.ts';
import { AskPage, FormsPage, pathOfForm } from './pages/ask.tsx';
import { BoardPage } from './pages/board.tsx';
import { TypesPage } from './pages/catalogue.tsx';
import { CodePage, CodesPage, pathOfCode } from './pages/codes.tsx';
import { pathOfType, TypePage } from './pages/document-type.tsx';
import { EndsPage } from './pages/ends.tsx';
import { FiguresPage } from './pages/figures.tsx';
import { FilePage } from './pages/file.tsx';
import { FrontPage } from './pages/front.tsx';
import { InstitutionPage, pathOfInstitution } from './pages/institution.tsx';
import { folderOf, type Place } from './pages/layout.tsx';
import { ProposeTypePage } from './pages/propose-type.tsx';
import type { PortalData, PortalFiles } from './shared/data.ts';
import { shownForms } from './shared/groups.ts';

/** Path -> contents. The same data give the same bytes. */
export async function makeSite(data: PortalData): Promise<Map<string, Uint8Array>> {
  const files = new Map([...(await makeAssets())].map(([name, contents]) => [`assets/${name}`, contents]));
  for (const locale of locales)
    for (const [path, page] of pages(data))
      files.set(`${folderOf(locale, path)}index.html`, toBytes(page({ locale, path, today: data.today })));
  for (const [slug, own] of institutionsIn(data))
    for (const locale of locales) {
      const folder = folderOf(locale, pathOfInstitution(slug));
      files.set(`${folder}calendar.ics`, encode(writeCalendar(own.endings, data.today, locale)));
      files.set(`${folder}feed.xml`, encode(writeFeed(data, slug, own.rows, locale)));
    }
  for (const [path, contents] of dataOf(data)) files.set(path, contents);
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
    ['ask/file/', (place) => <FilePage {...place} data={data} />],
    ['figures/', (place) => <FiguresPage {...place} data={data} />],
    ['ends/', (place) => <EndsPage {...place} data={data} />],
    ...[...institutionsIn(data)].map(([slug, { rows }]): [string, (place: Place) => VNode] => [
      pathOfInstitution(slug),
      (place) => <InstitutionPage {...place} {...{ slug, rows, data }} name={data.names.get(slug) ?? slug} />,
    ]),
    ['board/', (place) => <BoardPage {...place} data={data} />],
    ['document-types/new/', (place) => <ProposeTypePage {...place} data={data} />],
    ...data.types.map((type): [string, (place: Place) => VNode] => [
      pathOfType(type.code),
      (place) => <TypePage {...place} type={type} users={data.users.get(type.code) ?? []} />,
    ]),
    ['document-types/', (place) => <TypesPage {...place} data={data} />],
    ['codes/', (place) => <CodesPage {...place} problems={catalogue} />],
    ...catalogue.map((problem): [string, (place: Place) => VNode] => [
      pathOfCode(problem.code),
      (place) => <CodePage {...place} problem={problem} />,
    ]),
  ];
}

/** What each institution has, gathered once: a site of thousands is not to look for everybody's among everybody's. */
function institutionsIn({ rows, endings }: PortalData) {
  const found = new Map<string, { rows: Row[]; endings: Ending[] }>();
  for (const row of rows) {
    const { institution } = row.progress;
    const own = found.get(institution) ?? { rows: [], endings: [] };
    found.set(institution, own);
    own.rows.push(row);
  }
  for (const ending of endings) for (const slug of new Set(ending.institutions)) found.get(slug)?.endings.push(ending);
  return new Map([...found].sort(([a], [b]) => compare(a, b)));
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const toBytes = (page: VNode): Uint8Array => encode(`<!doctype html>\n${renderToString(page)}\n`);

/** What forms are checked with. */
export function dataOf({ files: tree, claims }: Pick<PortalData, 'files' | 'claims'>): Map<string, Uint8Array> {
  const files = [...tree].map(([path, entry]) => [path, Buffer.from(entry.read()).toString('base64')] as const);
  const all: PortalFiles = { files: Object.fromEntries(files), claims };
  return new Map([['data/repository.json', encode(JSON.stringify(all))]]);
}
