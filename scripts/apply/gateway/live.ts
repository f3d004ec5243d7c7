// Tells a serving program what changed, at the socket that takes its commands: one command a connection, as its protocol wants it.
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { contains, type Network, readAddress } from '../../model/network/address.ts';

/** In bytes: the program would wait for ever for the end of a command that its buffer cannot hold. */
const mostSent = 14_000;
/** In milliseconds: for one answer. */
const patience = 20_000;
/** In milliseconds: how long what runs may go on, as after a reload. */
const grace = 5000;

export class Control {
  private constructor(
    private readonly path: string,
    /** The program's names of its maps, each the path of a file once read. */
    private readonly maps: readonly string[],
  ) {}

  /** Throws where nobody answers. */
  static async open(directory: string, socket: string): Promise<Control> {
    const path = join(directory, socket);
    const listed = await say(path, 'show map');
    return new Control(
      path,
      listed.split('\n').flatMap((line) => /^[0-9]+ \((\/[^)]+)\)/.exec(line)?.[1] ?? []),
    );
  }

  async add(map: string, lines: readonly string[]): Promise<void> {
    await this.send(`add map ${this.nameOf(map)}`, lines);
  }

  /** Nobody sees some of it. */
  async replace(map: string, lines: readonly string[]): Promise<void> {
    const name = this.nameOf(map);
    const version = /New version created: ([0-9]+)/.exec(await say(this.path, `prepare map ${name}`))?.[1];
    if (version === undefined) throw new Error(`no version of ${map}`);
    await this.send(`add map @${version} ${name}`, lines);
    await this.expectNothing(`commit map @${version} ${name}`);
  }

  /** Ends what was begun before by callers from these networks and has not ended by itself after a moment. */
  async end(proxy: string, networks: readonly string[]): Promise<void> {
    const read = networks.flatMap((text) => readAddress(text).network ?? []);
    const begun = await this.listCalls(proxy, read);
    if (begun.size === 0) return;
    await pause(grace);
    const running = await this.listCalls(proxy, read);
    for (const [id, caller] of running) if (begun.get(id) === caller) await say(this.path, `shutdown session ${id}`);
  }

  private nameOf(map: string): string {
    const name = this.maps.find((one) => one.endsWith(`/${map}`));
    if (name === undefined) throw new Error(`the program has no map ${map}`);
    return name;
  }

  private async send(command: string, lines: readonly string[]): Promise<void> {
    let part: string[] = [];
    let size = 0;
    const flush = async () => {
      if (part.length > 0) await this.expectNothing(`${command} <<\n${part.join('\n')}\n`);
      part = [];
      size = 0;
    };
    for (const line of lines) {
      const bytes = Buffer.byteLength(line) + 1;
      if (size + bytes > mostSent) await flush();
      part.push(line);
      size += bytes;
    }
    await flush();
  }

  private async expectNothing(command: string): Promise<void> {
    const answer = (await say(this.path, command)).trim();
    if (answer !== '') throw new Error(answer);
  }

  /** The program's name of a call -> who called. */
  private async listCalls(proxy: string, networks: readonly Network[]): Promise<Map<string, string>> {
    const calls = new Map<string, string>();
    for (const line of (await say(this.path, 'show sess')).split('\n')) {
      const [, id, address, port, of] = /^(0x[0-9a-f]+): proto=\S+ src=(\S+):([0-9]+) fe=(\S+) /.exec(line) ?? [];
      const own = address === undefined ? undefined : readAddress(address).network;
      if (id && own && of === proxy && networks.some((one) => contains(one, own))) calls.set(id, `${address} ${port}`);
    }
    return calls;
  }
}

/** What is answered to one command. */
function say(path: string, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    let answer = '';
    socket.setEncoding('utf8').setTimeout(patience, () => socket.destroy(new Error(`${path}: no answer`)));
    socket.on('data', (part: string) => (answer += part));
    socket.once('error', reject);
    socket.once('close', () => resolve(answer));
    socket.write(`${command}\n`);
  });
}
