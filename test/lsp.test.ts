// The language server over its protocol: a real process, real messages, and files as somebody types them.
import { existsSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleFile } from '../scripts/bundle/bundle.ts';
import { bundleProgram, program, World } from './commands/world.ts';
import { Editor, type Place, type Shown } from './lsp/editor.ts';

let shared: Editor;

beforeAll(async () => {
  await bundleProgram();
  shared = new Editor(program, english);
  await shared.initialize();
});

/** After all that the tests gave it, in one process, it is as sound as at first. */
afterAll(async () => {
  expect(await shared.end()).toBe(0);
  expect(shared.err).toBe('');
});

const alfa = 'integrations/alfa.yaml';
const english = ['--locale', 'en', '--today', '2026-06-01'];

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly edit: { readonly documentChanges: { readonly textDocument: { version: number }; readonly edits: TextEdit[] }[] };
}

interface TextEdit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly newText: string;
}

/** A text with the place of `|`, which is taken out. */
function pointed(text: string): { text: string; position: Place } {
  const at = text.indexOf('|');
  const before = text.slice(0, at).split('\n');
  return {
    text: text.slice(0, at) + text.slice(at + 1),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

function apply(text: string, { edit }: Action): string {
  const offset = ({ line, character }: Place) =>
    text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  const [change] = edit.documentChanges.flatMap(({ edits }) => edits);
  const { range, newText } = change as TextEdit;
  return text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
}

/** The file opened, by default in the editor that all tests share. */
function open(world: World, editor = shared) {
  const text = world.read(alfa);
  const uri = editor.open(join(world.folder, alfa), text);
  const actionsAt = async (position: Place, only?: string[]): Promise<Action[]> => {
    const range = { start: position, end: position };
    const { result } = await editor.ask('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only },
    });
    return result as Action[];
  };
  return { editor, uri, text, actionsAt };
}

/** With an editor of its own. */
async function start(world: World, args: readonly string[] = english, params: object = {}) {
  const editor = new Editor(program, args);
  await editor.initialize(params);
  return open(world, editor);
}

/** The base has notes, which ask for nothing. */
const problemsIn = (shown: readonly Shown[]) => shown.filter(({ severity }) => severity < 3);
const codes = (shown: readonly Shown[]) => problemsIn(shown).map(({ code }) => code);

describe.concurrent('findings', () => {
  test('stand below the words that they are about, on open, while typing and when mended', async () => {
    using world = new World();
    const { editor, uri, text } = open(world);
    expect(codes(await editor.shown(uri))).toEqual([]);
    const line = text.split('\n').findIndex((one) => one.includes('idno:'));
    const digit = { line, character: '  idno: "101599900011'.length };
    editor.edit(uri, { range: { start: digit, end: { ...digit, character: digit.character + 1 } }, text: '7' });
    expect((await editor.shown(uri)).filter(({ code }) => code === 'idno-invalid')).toEqual([
      {
        range: { start: { line, character: 2 }, end: { line, character: '  idno: "1015999000117"'.length } },
        severity: 1,
        code: 'idno-invalid',
        source: 'mdocs',
        message: expect.stringMatching(/IDNO.+\n→ /s),
      },
    ]);
    editor.change(uri, text);
    expect(codes(await editor.shown(uri))).toEqual([]);
  });

  test('come from the last text only, however fast somebody types', async () => {
    using world = new World();
    const { editor, uri, text } = open(world);
    await editor.shown(uri);
    const wrong = (version: number) => `1015999${String(version).padStart(6, '0')}`;
    for (let version = 2; version <= 51; version++) {
      editor.change(uri, text.replace('1015999000116', wrong(version)));
      // Taken, before the next one is sent.
      await editor.ask('$/taken');
    }
    editor.change(uri, text);
    expect(codes(await editor.shown(uri))).toEqual([]);
    const published = editor.published.get(uri) ?? [];
    expect(published.length).toBeLessThan(40);
    for (const { version = 0, diagnostics } of published)
      if (version > 1 && version < 52) expect(JSON.stringify(diagnostics)).toContain(wrong(version));
  });

  test('come from rules that compare files, with what is open in the place of what is on disk', async () => {
    using world = new World();
    const { editor, uri, text } = open(world);
    const beta = world.read('integrations/beta.yaml');
    const other = editor.open(join(world.folder, 'integrations/beta.yaml'), beta);
    expect([...codes(await editor.shown(uri)), ...codes(await editor.shown(other))]).toEqual([]);
    editor.change(other, beta.replace('"198.51.100.10"', '"203.0.113.10"'));
    expect(codes(await editor.shown(other))).toContain('address-overlaps');
    // The other file has the same version, so it is told without being asked.
    while (!codes(editor.published.get(uri)?.at(-1)?.diagnostics ?? []).includes('address-overlaps')) await editor.next();
    // Closed, what counts is on disk again.
    editor.notify('textDocument/didClose', { textDocument: { uri: other } });
    editor.change(uri, `${text}# \n`);
    expect(codes(await editor.shown(uri))).toEqual([]);
    expect(editor.published.get(other)?.at(-1)?.diagnostics).toEqual([]);
  });

  test('see what another program has written', async () => {
    using world = new World();
    const { editor, uri } = open(world);
    expect(codes(await editor.shown(uri))).toEqual([]);
    world.change('integrations/beta.yaml', '"198.51.100.10"', '"203.0.113.10"');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${uri}.other`, type: 2 }] });
    while (!codes(editor.published.get(uri)?.at(-1)?.diagnostics ?? []).includes('address-overlaps')) await editor.next();
  });

  test('of two folders are those of each', async () => {
    using one = new World();
    using two = new World();
    two.change('integrations/beta.yaml', '"198.51.100.10"', '"203.0.113.10"');
    const { editor, uri } = await start(one, english, {
      workspaceFolders: [one, two].map(({ folder }) => ({ uri: `file://${folder}`, name: folder })),
    });
    using _ = editor;
    const other = editor.open(join(two.folder, alfa), two.read(alfa));
    expect(codes(await editor.shown(uri))).toEqual([]);
    expect(codes(await editor.shown(other))).toContain('address-overlaps');
  });

  test('of a file that is in no checkout are none', async () => {
    using world = new World();
    const { editor, uri, text } = open(world);
    const outside = editor.open('/nowhere/integrations/alfa.yaml', 'a: [');
    const unsaved = 'untitled:Untitled-1';
    editor.notify('textDocument/didOpen', { textDocument: { uri: unsaved, languageId: 'yaml', version: 1, text: 'a: [' } });
    editor.change(uri, `${text}# \n`);
    await editor.shown(uri);
    expect([outside, unsaved].map((one) => editor.published.get(one))).toEqual([undefined, undefined]);
    for (const method of ['textDocument/hover', 'textDocument/completion', 'textDocument/codeAction'])
      expect(
        (
          await editor.ask(method, {
            textDocument: { uri: outside },
            position: { line: 0, character: 1 },
            context: { diagnostics: [] },
          })
        ).result ?? [],
      ).toEqual([]);
  });
});

describe.concurrent('what is broken or hostile', () => {
  const broken: [string, string | Uint8Array][] = [
    ['nothing', ''],
    ['what is no YAML', 'institution: [\n\t{'],
    ['brackets without end', '['.repeat(10_000)],
    ['a list without end', '- '.repeat(10_000)],
    ['an alias of itself', 'a: &a [*a, *a]'],
    ['more than a file may have', 'a: b\n'.repeat(500_000)],
    ['signs that are no text', '\uE000\u0000\uD800\u202E: \uFEFF'],
    ['names of the language', '__proto__: { constructor: { prototype: [toString] } }\n'],
    ['line ends of an old machine', 'institution:\r  idno: 1\r'],
  ];

  test.each(broken)('an editor with %s goes on', async (_name, content) => {
    using world = new World();
    const { editor, uri, text, actionsAt } = open(world);
    editor.change(uri, String(content));
    expect(codes(await editor.shown(uri))).not.toEqual([]);
    const position = { line: 0, character: 3 };
    for (const method of ['textDocument/hover', 'textDocument/completion'])
      expect(await editor.ask(method, { textDocument: { uri }, position })).not.toHaveProperty('error');
    expect(await actionsAt(position, ['quickfix'])).toEqual([]);
    editor.change(uri, text);
    expect(codes(await editor.shown(uri))).toEqual([]);
  });

  test('another file that is broken, or a registry that cannot be read, hides nothing of this one', async () => {
    using world = new World();
    world.write('integrations/beta.yaml', 'a: [');
    world.write('integrations/certificates/beta.cer', new Uint8Array(5000).fill(0x30));
    const { editor, uri, text } = open(world);
    editor.change(uri, text.replace('sector: public', 'sector: publik'));
    expect(codes(await editor.shown(uri))).toEqual(['schema-enum']);
    world.write('registry/policy.yaml', 'a: [');
    editor.change(uri, text.replace('sector: public', 'sector: publc'));
    expect(codes(await editor.shown(uri))).toEqual(['schema-enum']);
  });

  test('where a file cannot be read the editor says that nothing was checked, and goes on once it can', async () => {
    using world = new World();
    const { editor, uri, text } = open(world);
    expect(codes(await editor.shown(uri))).toEqual([]);
    const large = join(world.folder, 'integrations/large.yaml');
    world.write('integrations/large.yaml', '');
    truncateSync(large, 3 * 1024 ** 3);
    editor.change(uri, `${text}# \n`);
    expect(await editor.shown(uri)).toEqual([
      expect.objectContaining({ severity: 1, message: expect.stringMatching(/^The file was not checked\. /) }),
    ]);
    rmSync(large);
    editor.change(uri, text);
    expect(codes(await editor.shown(uri))).toEqual([]);
  });

  test('messages that are no messages stop nothing', async () => {
    using world = new World();
    const { editor, uri, text } = await start(world);
    using _ = editor;
    await editor.shown(uri);
    const body = (content: string) => editor.raw(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
    for (const content of ['{', '[]', 'null', '42', '"a"', '{}', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":{},"method":7}'])
      body(content);
    expect(await editor.ask('textDocument/nothing')).toHaveProperty('error');
    for (const params of [null, [], {}, { textDocument: null }, { textDocument: { uri: 7 }, position: 'x' }])
      for (const method of ['textDocument/hover', 'textDocument/completion', 'textDocument/codeAction'])
        await editor.ask(method, params);
    for (const method of ['didOpen', 'didChange', 'didSave', 'didClose'])
      for (const params of [null, {}, { textDocument: { uri: 'file:///%zz', version: 'x', text: 5 } }])
        editor.notify(`textDocument/${method}`, params);
    editor.edit(uri, { range: { start: { line: 9999, character: 9999 }, end: { line: -5, character: -5 } }, text: '\n# x\n' });
    editor.change(uri, text.replace('sector: public', 'sector: publik'));
    expect(codes(await editor.shown(uri))).toEqual(['schema-enum']);
    expect(await editor.end()).toBe(0);
  });

  test('headers that are no headers stop nothing', async () => {
    using world = new World();
    const { editor, uri, text } = await start(world);
    using _ = editor;
    await editor.shown(uri);
    editor.raw('Content-Length: many\r\n\r\n');
    editor.raw('Something: else\r\n\r\n');
    editor.raw('no header\r\n\r\n');
    editor.change(uri, text.replace('sector: public', 'sector: publik'));
    // What came together with the last of them is read with what comes next.
    const next = setInterval(() => editor.notify('$/next'), 50);
    expect(codes(await editor.shown(uri))).toEqual(['schema-enum']);
    clearInterval(next);
    expect(await editor.end()).toBe(0);
  });

  test('the server ends with its editor', async () => {
    using world = new World();
    const { editor } = await start(world);
    using _ = editor;
    editor.hangUp();
    expect(await editor.exited()).toBe(1);
  });
});

test('what this repository sets up in VS Code starts the server, and names schemas that are there', async () => {
  const root = join(import.meta.dirname, '..');
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  expect([settings['glspc.server.command'], ...settings['glspc.server.commandArguments']]).toEqual(['node', bundleFile, 'lsp']);
  const schemas = Object.keys(settings['yaml.schemas']).map((path) => join(root, path));
  expect(schemas.filter((path) => !existsSync(path))).toEqual([]);
});

describe.concurrent('quick fixes', () => {
  test('are the edits of fix, each and all at once, and leave the rest of the file as it is', async () => {
    using world = new World();
    const { editor, uri, text, actionsAt } = open(world);
    const wrong = text
      .replace('[Cazier, ExtrasRegistru]', '[cazier, ExtrasRegistru] # ș')
      .replace('"203.0.113.10"', '"203.0.113.10/32"');
    editor.change(uri, wrong);
    const [first] = problemsIn(await editor.shown(uri));
    expect(first?.code).toBe('document-type-unknown');
    const actions = await actionsAt(first?.range.start as Place);
    expect(actions.map(({ title, kind, isPreferred }) => ({ title, kind, isPreferred }))).toEqual([
      { title: 'Write “Cazier”', kind: 'quickfix', isPreferred: true },
      { title: 'Correct all that is certain in this file', kind: 'source.fixAll.mdocs' },
    ]);
    expect(apply(wrong, actions[0] as Action)).toBe(wrong.replace('cazier', 'Cazier'));
    expect(apply(wrong, actions[1] as Action)).toBe(wrong.replace('cazier', 'Cazier').replace('/32', ''));
    expect(await actionsAt({ line: 0, character: 0 }, ['quickfix'])).toEqual([]);
    expect((await actionsAt({ line: 0, character: 0 }, ['source.fixAll'])).map(({ kind }) => kind)).toEqual([
      'source.fixAll.mdocs',
    ]);
    // What the action says is what the command writes.
    world.write(alfa, wrong);
    await world.mdocs('fix');
    expect(apply(wrong, actions[1] as Action)).toBe(world.read(alfa));
    const windows = wrong.replaceAll('\n', '\r\n');
    editor.change(uri, windows);
    const [inWindows] = await actionsAt(first?.range.start as Place, ['quickfix']);
    expect(apply(windows, inWindows as Action)).toBe(windows.replace('cazier', 'Cazier'));
  });

  test.each([
    ['[Cazier, ExtrasRegistru]', '[Cazierr, ExtrasRegistru]', ['Cazier'], 'Cazierr'],
    ['sector: public', 'sector: publik', ['public'], 'publik'],
    ['"203.0.113.10"', '"203.0.113.10/29"', ['203.0.113.10', '203.0.113.8/29'], '203.0.113.10/29'],
  ])('what is only a suggestion is offered and never preferred: %s, %s', async (right, wrong, meant, written) => {
    using world = new World();
    const { editor, uri, text, actionsAt } = open(world);
    const mistaken = text.replace(right, wrong);
    editor.change(uri, mistaken);
    const [first] = problemsIn(await editor.shown(uri));
    const actions = await actionsAt(first?.range.start as Place);
    expect(actions.map(({ isPreferred }) => isPreferred)).toEqual(meant.map(() => false));
    expect(actions.map((action) => apply(mistaken, action))).toEqual(meant.map((one) => mistaken.replace(written, one)));
  });

  test('put the layout right first, as fix does', async () => {
    using world = new World();
    const { editor, uri, text, actionsAt } = open(world);
    const tabs = text.replace('  sector: public', '\tsector: public \u00A0');
    editor.change(uri, tabs);
    const [action] = await actionsAt({ line: 0, character: 0 }, ['source.fixAll']);
    expect(apply(tabs, action as Action)).toBe(text);
    world.write(alfa, tabs);
    await world.mdocs('fix');
    expect(world.read(alfa)).toBe(text);
  });

  test('are those of the text as it is, not of the one before', async () => {
    using world = new World();
    const { editor, uri, text, actionsAt } = open(world);
    const line = text.split('\n').findIndex((one) => one.includes('documentTypes'));
    editor.change(uri, text.replace('[Cazier', '[CAZIER'));
    editor.change(uri, text.replace('[Cazier', '[cazier'));
    const [action] = await actionsAt({ line, character: 20 });
    expect(action?.edit.documentChanges[0]?.textDocument.version).toBe(3);
    expect(apply(text.replace('[Cazier', '[cazier'), action as Action)).toBe(text);
  });
});

describe.concurrent('explanations', () => {
  const hover = async (editor: Editor, uri: string, position: Place) => {
    const { result } = await editor.ask('textDocument/hover', { textDocument: { uri }, position });
    return (result as { contents: { value: string } } | null)?.contents.value;
  };

  test.each([
    [[], { locale: 'de', initializationOptions: { locale: 'xx' } }, 'Cauze obișnuite'],
    [[], { locale: 'ru-RU' }, 'Обычные причины'],
    [['--locale', 'en'], { locale: 'ru' }, 'Usual causes'],
    [['--locale', 'en'], { locale: 'en', initializationOptions: { locale: 'ru' } }, 'Обычные причины'],
  ])('are in the language that was chosen: %j %j', async (args, params, words) => {
    using world = new World();
    const { editor, uri, text } = await start(world, ['--today', '2026-06-01', ...args], params);
    using _ = editor;
    const { text: wrong, position } = pointed(text.replace('1015999000116', '1015999|000117'));
    editor.change(uri, wrong);
    expect(await hover(editor, uri, position)).toContain(words);
  });

  test('are of the finding, the key or the document type, and else none', async () => {
    using world = new World();
    const { editor, uri, text } = open(world);
    const at = async (before: string, after: string) => {
      const { text: changed, position } = pointed(text.replace(before, after));
      editor.change(uri, changed);
      return hover(editor, uri, position);
    };
    expect(await at('1015999000116', '1015999|000117')).toMatch(/^\*\*idno-invalid\*\* \(error\)/);
    expect(await at('  sector', '  sec|tor')).toMatch(/^`public`: a public authority/);
    expect(await at('[Cazier', '[Caz|ier')).toMatch(/^Criminal record/);
    expect(await at('contract: {', 'contr|act: {')).toMatch(/^The contract with AGE/);
    expect(await at('# yaml', '# ya|ml')).toBeUndefined();
  });
});

describe.concurrent('completion', () => {
  interface Item {
    readonly label: string;
    readonly sortText: string;
    readonly textEdit: TextEdit;
  }

  async function complete(before: string, after: string): Promise<{ items: Item[]; labels: string[]; written: string }> {
    using world = new World();
    const { editor, uri, text } = open(world);
    const { text: changed, position } = pointed(text.replace(before, after));
    editor.change(uri, changed);
    const { result } = await editor.ask('textDocument/completion', { textDocument: { uri }, position });
    const items = [...(result as Item[])].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
    const [first] = items;
    const edit = { edit: { documentChanges: [{ textDocument: { version: 0 }, edits: [first?.textEdit] }] } } as Action;
    const written = first ? (apply(changed, edit).split('\n')[position.line] ?? '') : '';
    return { items, labels: items.map(({ label }) => label), written };
  }

  test('offers the document types of the catalogue that are not there yet', async () => {
    const flow = await complete('[Cazier, ExtrasRegistru]', '[Cazier, Ext|]');
    expect(flow.labels).toEqual(['ContractComercial', 'ExtrasRegistru']);
    expect(flow.written).toBe('    documentTypes: [Cazier, ContractComercial]');
    const unclosed = await complete('[Cazier, ExtrasRegistru]', '[|');
    expect(unclosed.labels).toEqual(['Cazier', 'ContractComercial', 'ExtrasRegistru']);
    const block = await complete('documentTypes: [Cazier, ExtrasRegistru]', 'documentTypes:\n      - Cazier\n      - |');
    expect(block.labels).toEqual(['ContractComercial', 'ExtrasRegistru']);
  });

  test('offers services and other lists, in flow style too', async () => {
    const service = await complete('signed: 2026-02-03 }', 'signed: 2026-02-03, service: MP| }');
    expect(service.labels).toContain('MPass');
    expect((await complete('sector: public', 'sector: |')).labels).toEqual(['public', 'private']);
    expect((await complete('signed: 2026-02-03 }', 'signed: 2026-02-03, | }')).labels).toEqual(['expires', 'service']);
    expect((await complete('login: alfa-demo-it, id: 9000000101 }', 'login: alfa-demo-it, |')).written).toBe(
      '    - { login: alfa-demo-it, id: ',
    );
  });

  test('offers the certificates that are there', async () => {
    const { labels, written } = await complete('certificates/alfa-registru.staging.cer', 'certificates/al|');
    expect(labels).toEqual(['certificates/alfa-registru.production.cer', 'certificates/alfa-registru.staging.cer']);
    expect(written).toBe('          - file: certificates/alfa-registru.production.cer');
  });

  test('never begins with what only AGE gives', async () => {
    const { labels } = await complete('        clientId: 0e7b4d97-c401-43b9-8152-8a08dc6bfa94\n', '        |\n');
    expect(labels).toEqual(['vpn', 'clientId']);
    const { labels: empty } = await complete(
      readFileSync(join(import.meta.dirname, 'cases/base', alfa), 'utf8').slice(0, -1),
      'systems:\n  - id: a\n    environments:\n      staging:\n        |',
    );
    expect(empty).toEqual(['certificates', 'addresses', 'vpn', 'clientId']);
  });

  test('writes the beginning of what follows', async () => {
    const { items } = await complete(readFileSync(join(import.meta.dirname, 'cases/base', alfa), 'utf8'), '|\n');
    expect(items.map(({ textEdit }) => textEdit.newText)).toEqual(['institution:\n  ', 'agreement:\n  ', 'systems:\n  - ']);
  });

  test('offers nothing in a comment, nor for a text', async () => {
    expect((await complete('# yaml', '# yam|l')).labels).toEqual([]);
    expect((await complete('name: Instituția', 'name: Inst|')).labels).toEqual([]);
  });
});
