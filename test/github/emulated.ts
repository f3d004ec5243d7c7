// What the emulate package keeps: issues, comments, labels, reviews and pull requests, behind names and ids of our own choice.
import { createServer } from 'node:net';
import { createEmulator } from 'emulate';

export interface EmulatedAccount {
  readonly login: string;
  readonly id: number;
  readonly token: string;
}

export interface EmulatedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface EmulatedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body?: unknown;
}

type Json = Record<string, unknown>;

/** Emulate takes accounts only when it starts, and numbers them itself: each of ours stands behind one of these. */
const places = Array.from({ length: 400 }, (_, i) => `emulated-${i}-account`);

export class Emulated {
  private readonly accounts: EmulatedAccount[] = [];
  /** By the account's name in small letters. */
  private readonly placeByLogin = new Map<string, string>();
  private readonly accountByLogin = new Map<string, EmulatedAccount>();

  private constructor(
    private readonly url: string,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(baseUrl: string): Promise<Emulated> {
    const tokens = Object.fromEntries(places.map((login) => [`token-of-${login}`, { login }]));
    const port = await freePort();
    const emulator = await createEmulator({
      service: 'github',
      port,
      baseUrl,
      seed: { tokens, github: { users: places.map((login) => ({ login })) } },
    });
    return new Emulated(`http://127.0.0.1:${port}`, () => emulator.close());
  }

  add(account: EmulatedAccount): void {
    const place = places[this.accounts.length];
    if (place === undefined) throw new Error('too many accounts');
    this.accounts.push(account);
    const login = account.login.toLowerCase();
    if (this.placeByLogin.has(login)) return;
    this.placeByLogin.set(login, place);
    this.accountByLogin.set(account.login, account);
  }

  private placeOf(login: string): string {
    return this.placeByLogin.get(login.toLowerCase()) ?? `nobody-${login}`;
  }

  /** Asks as an account; the answer speaks of our accounts only. */
  async ask(account: EmulatedAccount, { method, path, body }: EmulatedRequest): Promise<EmulatedAnswer> {
    const place = this.placeOf(account.login);
    const response = await fetch(`${this.url}${this.inward(path)}`, {
      method,
      // A connection that waits longer than five seconds for a busy process is closed while it is used again.
      headers: { authorization: `Bearer token-of-${place}`, 'content-type': 'application/json', connection: 'close' },
      ...(method !== 'GET' && { body: JSON.stringify(this.inwardBody(body)) }),
    });
    const text = await response.text();
    const link = response.headers.get('link');
    return {
      status: response.status,
      ...(link !== null && { headers: { link: this.outwardNames(link) } }),
      body: text === '' ? undefined : this.outward(JSON.parse(this.outwardNames(text))),
    };
  }

  private inward(path: string): string {
    const url = new URL(path, 'http://local');
    const [, kind, owner, ...rest] = url.pathname.split('/');
    if ((kind === 'repos' || kind === 'users') && owner !== undefined)
      url.pathname = ['', kind, this.placeOf(decodeURIComponent(owner)), ...rest].join('/');
    const head = url.searchParams.get('head');
    if (head !== null) url.searchParams.set('head', this.inwardHead(head));
    const creator = url.searchParams.get('creator');
    if (creator !== null) url.searchParams.set('creator', this.placeOf(creator));
    return url.pathname + url.search;
  }

  private inwardBody(body: unknown): unknown {
    const head = (body as Json | undefined)?.head;
    return typeof head === 'string' ? { ...(body as Json), head: this.inwardHead(head) } : (body ?? {});
  }

  private inwardHead(head: string): string {
    const [owner = '', ...branch] = head.split(':');
    return branch.length === 0 ? head : `${this.placeOf(owner)}:${branch.join(':')}`;
  }

  private outwardNames(text: string): string {
    return text.replace(/emulated-(\d+)-account/g, (place, at) => this.accounts[Number(at)]?.login ?? place);
  }

  /** Wherever an account stands in an answer, it has its own id and kind. */
  private outward(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.outward(one));
    if (typeof value !== 'object' || value === null) return value;
    const from = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.outward(one)]));
    const account = typeof from.login === 'string' ? this.accountByLogin.get(from.login) : undefined;
    return account === undefined ? from : { ...from, id: account.id, type: kindOf(account) };
  }
}

export const kindOf = ({ login }: { login: string }): string => (login.endsWith('[bot]') ? 'Bot' : 'User');

/** Emulate does not tell which port it chose once it is given an address of its own. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
