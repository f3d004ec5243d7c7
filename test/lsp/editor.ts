// An editor as the language server meets it: a process of its own, and messages of the protocol on its standard input and output.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Shown {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly severity: number;
  readonly code?: string;
  readonly message: string;
}

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly version?: number; readonly diagnostics?: Shown[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Published {
  readonly version: number | undefined;
  readonly diagnostics: readonly Shown[];
}

export class Editor {
  /** Everything that was published, by the document's address. */
  readonly published = new Map<string, Published[]>();
  /** The error stream. */
  err = '';
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #versions = new Map<string, number>();
  readonly #exit: Promise<unknown[]>;
  #waiting: (() => void)[] = [];
  #input = Buffer.alloc(0);
  #asked = 0;

  constructor(program: string, args: readonly string[] = []) {
    const env = { PATH: process.env.PATH, HOME: '/dev/null', LC_ALL: 'C' };
    this.#server = spawn(process.execPath, [program, 'lsp', '--stdio', ...args], { env });
    this.#exit = once(this.#server, 'exit');
    this.#server.stdout.on('data', (data: Buffer) => this.#take(data));
    this.#server.stderr.on('data', (data: Buffer) => {
      this.err += data.toString();
    });
  }

  #take(data: Buffer): void {
    this.#input = Buffer.concat([this.#input, data]);
    for (;;) {
      const head = this.#input.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#input.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#input.length < end) return;
      const message = JSON.parse(this.#input.toString('utf8', head + 4, end)) as Message;
      this.#input = this.#input.subarray(end);
      this.#receive(message);
    }
  }

  #receive(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) this.#answers.get(Number(id))?.(message);
    else if (id !== undefined) this.#send({ id, result: null });
    if (method !== 'textDocument/publishDiagnostics' || !params?.uri) return;
    const { uri, version, diagnostics = [] } = params;
    this.published.set(uri, [...(this.published.get(uri) ?? []), { version, diagnostics }]);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const look of waiting) look();
  }

  raw(bytes: string): void {
    this.#server.stdin.write(bytes);
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method: string, params: unknown = {}): void {
    this.#send({ method, params });
  }

  /** The answer, or the error as such. */
  ask(method: string, params: unknown = {}): Promise<{ result?: unknown; error?: { message: string } }> {
    const id = ++this.#asked;
    const answer = new Promise<Message>((done) => this.#answers.set(id, done));
    this.#send({ id, method, params });
    return answer;
  }

  async initialize(params: object = {}): Promise<unknown> {
    const { result } = await this.ask('initialize', { processId: process.pid, rootUri: null, capabilities: {}, ...params });
    this.notify('initialized');
    return result;
  }

  open(file: string, text: string): string {
    const uri = pathToFileURL(file).href;
    this.#versions.set(uri, 1);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return uri;
  }

  /** The whole text anew. */
  change(uri: string, text: string): void {
    this.edit(uri, { text });
  }

  edit(uri: string, change: { range?: { start: Place; end: Place }; text: string }): void {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  /** What is shown for the newest text. */
  async shown(uri: string): Promise<readonly Shown[]> {
    for (;;) {
      const last = this.published.get(uri)?.at(-1);
      if (last && last.version === this.#versions.get(uri)) return last.diagnostics;
      await this.next();
    }
  }

  /** The next publication, of whatever document. */
  next(): Promise<void> {
    return new Promise((done) => this.#waiting.push(done));
  }

  /** The exit code. */
  async end(): Promise<unknown> {
    await this.ask('shutdown');
    this.notify('exit');
    return this.exited();
  }

  async exited(): Promise<unknown> {
    return (await this.#exit)[0];
  }

  /** As a terminal that is closed. */
  hangUp(): void {
    this.#server.stdin.end();
  }

  [Symbol.dispose](): void {
    this.#server.kill('SIGKILL');
  }
}
