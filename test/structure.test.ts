// The structure that the code keeps: rooms and how many doors they have, who may import whom, where a library lives, what is pure. What
// fails says where the file belongs. ARCHITECTURE.md tells the same for a reader.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
  .map((name) => `scripts/${name}`)
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('/generated/'));
const texts = new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));

/** What a file imports, types included, static or dynamic. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');
const stageOf = (name: string): string => name.split('/')[1] ?? '';
/** Each imports only the model and itself; the commands connect them. */
const stages = ['model', 'read', 'rules', 'targets', 'apply', 'report', 'github', 'doctor', 'sandbox'];

/** The rooms of the model from the lowest up: each imports only what stands before it, and everything may import the model itself. */
const modelRooms = [
  'generated',
  'model',
  'text',
  'finding',
  'x509',
  'network',
  'declaration',
  'proposal',
  'rule',
  'publication',
  'gateway',
  'status',
  'verdict',
  'notice',
  'import',
];

function offences(isOffence: (file: string, imported: string) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(texts.get(file) ?? '').flatMap((imported) => (isOffence(file, imported) ? [`${file} imports ${imported}`] : [])),
  );
}

/** Node -> the nodes that it points to, of files or of rooms. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The imports of our own files. */
const fileGraph: Graph = new Map(
  files.map((file) => {
    const own = importsOf(texts.get(file) ?? '').filter((name) => name.startsWith('.'));
    return [file, new Set(own.map((name) => join(dirname(file), name)).filter((name) => texts.has(name)))];
  }),
);

function roomGraph(): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [file, imported] of fileGraph)
    for (const other of imported)
      if (dirname(other) !== dirname(file)) graph.set(dirname(file), (graph.get(dirname(file)) ?? new Set()).add(dirname(other)));
  return graph;
}

/** Each circle once, as a -> b -> a. */
function circlesIn(graph: Graph): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (node: string, trail: readonly string[]): void => {
    const start = trail.indexOf(node);
    if (start >= 0) found.push([...trail.slice(start), node].join(' -> '));
    if (start >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return found;
}

test('a stage imports only the model and itself', () => {
  const stray = offences((file, imported) => {
    if (!imported.startsWith('.') || !stages.includes(stageOf(file))) return false;
    const target = stageOf(join(file, '..', imported));
    return target !== 'model' && target !== stageOf(file);
  });
  expect(stray, 'What two stages need belongs in scripts/model; what connects them, in scripts/commands').toEqual([]);
});

test('no file imports itself by way of others, types included', () => {
  expect(circlesIn(fileGraph), 'Move what both need into a file of its own that imports neither').toEqual([]);
});

test('no room imports itself by way of others', () => {
  const graph = roomGraph();
  expect(circlesIn(graph), 'Of two rooms one lies below: move the file that points up into the upper one').toEqual([]);
});

test('the rooms of the model lie one upon another', () => {
  const roomOf = (file: string) => basename(dirname(file));
  const rooms = new Set(files.filter((file) => stageOf(file) === 'model').map(roomOf));
  expect(
    [...rooms].filter((room) => !modelRooms.includes(room)),
    'Say in modelRooms what the new room may import',
  ).toEqual([]);
  const rising = [...fileGraph].flatMap(([file, imported]) =>
    stageOf(file) === 'model'
      ? [...imported]
          .filter((other) => modelRooms.indexOf(roomOf(other)) > modelRooms.indexOf(roomOf(file)))
          .map((other) => `${file} imports ${other}: it belongs into model/${roomOf(other)} or above`)
      : [],
  );
  expect(rising).toEqual([]);
});

test('an area of rules imports nothing of another', () => {
  const areaOf = (file: string) => /^scripts\/rules\/([^/]+)\//.exec(file)?.[1];
  const stray = [...fileGraph].flatMap(([file, imported]) =>
    areaOf(file) === undefined
      ? []
      : [...imported]
          .filter((other) => stageOf(other) === 'rules' && areaOf(other) !== areaOf(file))
          .map((other) => `${file} imports ${other}`),
  );
  expect(stray, 'What rules of two areas need belongs in scripts/model (rule, declaration, proposal ...)').toEqual([]);
});

const mostDoors = 30;

test('no room has more doors than a person can overlook', () => {
  const rooms = [...new Set(files.map(dirname))];
  const doorsOf = (room: string) => files.filter((file) => dirname(file) === room).length;
  const crowded = rooms.filter((room) => doorsOf(room) > mostDoors).map((room) => `${room}: ${doorsOf(room)} files`);
  expect(crowded, `More than ${mostDoors} files on one level: split the room by subject`).toEqual([]);
});

test('a file does not repeat the name of its room', () => {
  const singular = (room: string) => room.replace(/s$/, '');
  const repeating = files.filter((file) => {
    const room = basename(dirname(file));
    // A rule is called after its code, which is permanent.
    return stageOf(file) !== 'rules' && [room, singular(room)].some((name) => basename(file).startsWith(`${name}-`));
  });
  expect(repeating, 'The room says it already: report/comment/changes.ts, not comment-changes.ts').toEqual([]);
});

test('the core touches no disk, clock, environment or node module', () => {
  const pure = (file: string) =>
    ['model', 'read', 'rules', 'targets', 'report'].includes(stageOf(file)) && file !== 'scripts/read/disk.ts';
  expect(offences((file, imported) => pure(file) && imported.startsWith('node:'))).toEqual([]);
  const touching = files.filter(
    (file) => pure(file) && /\bprocess\.|\bconsole\.|Date\.now|new Date\(\)|Math\.random/.test(texts.get(file) ?? ''),
  );
  expect(touching, 'Take it as an argument from a command').toEqual([]);
});

test('only rules read what ends whoever reads a refused value', () => {
  const others = files.filter((file) => stageOf(file) !== 'rules' && !/\/(parts|integration)\.ts$/.test(file));
  const reading = others.filter((file) => /\.valid\b|\{ valid\b|, valid[,:]|\bvalid \}/.test(texts.get(file) ?? ''));
  expect(reading, 'outside rules read `data`: null there is a value that the schema refused').toEqual([]);
});

const homes: Record<string, RegExp> = {
  yaml: /^scripts\/read\/source\.ts$/,
  ajv: /^scripts\/(read\/(schema|foreign\/\w+)|generate\/validators)\.ts$/,
  'node-forge': /^scripts\/demo\/issue\.ts$/,
  handlebars: /^scripts\/targets\/template\/render\.ts$/,
  nodemailer: /^scripts\/apply\/mail\.ts$/,
  'simple-git': /^scripts\/apply\/local-git\.ts$/,
  'vscode-languageserver': /^scripts\/commands\/lsp\//,
  'vscode-languageserver-textdocument': /^scripts\/commands\/lsp\//,
  '@octokit/rest': /^scripts\/github\/client\.ts$/,
  preact: /^scripts\/portal\//,
};

test.each(Object.entries(homes))('%s has one home', (library, home) => {
  const isIt = (imported: string) => imported === library || imported.startsWith(`${library}/`);
  expect(offences((file, imported) => isIt(imported) && !home.test(file))).toEqual([]);
});

test('the language server is loaded by its own command alone', () => {
  const isIt = (file: string) => file.startsWith('scripts/commands/lsp/');
  const stray = offences((file, imported) => !isIt(file) && isIt(join(dirname(file), imported)));
  expect(stray).toEqual(['scripts/commands/program.ts imports ./lsp/lsp.ts']);
  expect(texts.get('scripts/commands/program.ts')).toContain("await import('./lsp/lsp.ts')");
});

test('every file says first what it is for', () => {
  expect(files.filter((file) => !/^(#!.*\n)?\/\/ \S+ \S+/.test(texts.get(file) ?? ''))).toEqual([]);
});

test('a rule says first what it finds: nothing that check calls stands below its texts', () => {
  const late = files.filter((file) => {
    const [, check = '', after = ''] =
      /\*check\(([\s\S]*?)\n {2}message[\s\S]*?\n\}\);\n([\s\S]*)$/.exec(texts.get(file) ?? '') ?? [];
    const below = [...after.matchAll(/^(?:async )?(?:function\*?|const) (\w+)/gm)].map(([, name]) => name ?? '');
    return below.some((name) => new RegExp(`\\b${name}\\b`).test(check.replaceAll(/'[^']*'/g, '')));
  });
  expect(late).toEqual([]);
});

test('no file grows past what one line can say', () => {
  const long = files.filter((file) => (texts.get(file) ?? '').split('\n').length > 300);
  expect(long).toEqual([]);
});

test('no folder or file is called after nothing in particular', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|managers?|services?)(\.|\/)/.test(file))).toEqual([]);
});

test('ARCHITECTURE.md names only what is there, and every room', () => {
  const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const named = [...page.matchAll(/`((?:scripts|test|schemas|registry|integrations|\.github)\/[^`<*]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const table = page.slice(page.indexOf('## Rooms'), page.indexOf('## Who may import whom'));
  const rooms = new Set(files.map((file) => dirname(file).split('/').slice(0, 3).join('/')));
  const isNamed = (room: string) => new RegExp(`[\`/ ]${basename(room)}[\`/,]`).test(table);
  expect(
    [...rooms].filter((room) => !isNamed(room)),
    'name the room in the table of ARCHITECTURE.md',
  ).toEqual([]);
});
