// mdocs lsp: the rules in an editor, by the language server protocol, on standard input and output. Reads, and changes nothing.
import {
  CodeActionKind,
  createConnection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MarkupKind,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Failure } from '../../model/text/failure.ts';
import { type Locale, locales } from '../../model/text/text.ts';
import { setQuotes } from '../../report/terminal.ts';
import { toLocalDay } from '../run/options.ts';
import { systemErrorText } from '../run/system-error.ts';
import { fixAllKind, listActions } from './actions.ts';
import { type Checked, Checkout, findCheckout } from './checkout.ts';
import { complete } from './completion.ts';
import { toDiagnostic } from './diagnostics.ts';
import { explainPlace } from './hover.ts';
import { notChecked } from './words.ts';

interface ServerOptions {
  /** From the command line, else the language of the session. */
  readonly locale: Locale;
  /** Whether it was given on the command line. */
  readonly isLocaleGiven: boolean;
  /** YYYY-MM-DD; without it each check has the clock's. */
  readonly today: string | undefined;
}

/** Ends with the process: when the editor says so, or is gone. */
export function serve(options: ServerOptions): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const checkouts = new Map<string, Checkout>();
  let locale = options.locale;
  let canWatch = false;

  const filesOf = (root: string) =>
    documents.all().flatMap((document) => {
      const place = findCheckout(document.uri);
      return place?.root === root ? [{ path: place.path, document }] : [];
    });

  function checkoutOf(uri: string): Checkout | undefined {
    const root = findCheckout(uri)?.root;
    if (root === undefined) return undefined;
    const known = checkouts.get(root);
    const checkout =
      known ?? new Checkout(root, { files: () => filesOf(root), today: () => options.today ?? toLocalDay(), publish, report });
    checkouts.set(root, checkout);
    return checkout;
  }

  function publish(checked: Checked): void {
    for (const { path, document } of checked.files) {
      const diagnostics = 'loaded' in checked ? findingsIn(checked, path, document) : [toFailure(checked.failure)];
      connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics }).catch(() => undefined);
    }
  }

  function findingsIn({ loaded }: Extract<Checked, { loaded: unknown }>, path: string, document: TextDocument): Diagnostic[] {
    const source = loaded.repository.sources.get(path);
    return loaded.findings
      .filter(({ file }) => file === path)
      .map((finding) => toDiagnostic(finding, { document, source }, locale));
  }

  function toFailure(failure: unknown): Diagnostic {
    const text = failure instanceof Failure ? failure.text : systemErrorText(failure);
    if (!text) report(failure);
    const start = { line: 0, character: 0 };
    const message = setQuotes(notChecked(text?.[locale] ?? String(failure))[locale], locale);
    return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: 'mdocs', message };
  }

  function report(error: unknown): void {
    connection.console.error(error instanceof Error ? String(error.stack) : String(error));
  }

  /** What holds for the text as it is now. */
  async function settle(uri: string) {
    const checked = await checkoutOf(uri)?.settle();
    const file = checked?.files.find(({ document }) => document.uri === uri);
    return file && checked && { ...file, loaded: 'loaded' in checked ? checked.loaded : undefined };
  }

  async function pointAt({ textDocument, position }: TextDocumentPositionParams) {
    const settled = await settle(textDocument.uri);
    return settled && { ...settled, position, locale };
  }

  connection.onInitialize((params) => {
    locale = chooseLocale(params, options);
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return {
      serverInfo: { name: 'mdocs' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [' ', '[', '{', ','] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  connection.onInitialized(async () => {
    const watchers = [{ globPattern: '**/{integrations,registry}/**' }];
    if (canWatch) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });

  const touch = ({ document: { uri } }: { document: TextDocument }) => checkoutOf(uri)?.touch();
  documents.onDidChangeContent(touch);
  documents.onDidSave(touch);
  documents.onDidClose((closed) => {
    connection.sendDiagnostics({ uri: closed.document.uri, diagnostics: [] }).catch(() => undefined);
    touch(closed);
  });
  connection.onDidChangeWatchedFiles(() => {
    for (const checkout of checkouts.values()) checkout.touch();
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const settled = await settle(textDocument.uri);
    return settled?.loaded ? listActions(settled.loaded, { ...settled, range, only: context.only, locale }) : [];
  });
  connection.onHover(async (params) => {
    const pointed = await pointAt(params);
    const value = pointed && explainPlace(pointed.loaded, pointed);
    return value === undefined ? null : { contents: { kind: MarkupKind.Markdown, value } };
  });
  connection.onCompletion(async (params) => {
    const pointed = await pointAt(params);
    return pointed ? complete(pointed.loaded, pointed) : [];
  });

  documents.listen(connection);
  connection.listen();
  return new Promise(() => undefined);
}

/** What was chosen for this program, else the language of the editor, else that of the session. */
function chooseLocale({ initializationOptions, locale }: InitializeParams, options: ServerOptions): Locale {
  const isOne = (code: unknown): Locale | undefined => locales.find((one) => one === code);
  return (
    isOne(initializationOptions?.locale) ??
    (options.isLocaleGiven ? options.locale : (isOne(locale?.slice(0, 2)) ?? options.locale))
  );
}
