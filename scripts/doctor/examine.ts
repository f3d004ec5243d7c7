// Every layer asked in order, up to the first that refuses.
import { isIP } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { type Answer, type Call, makeCall, type NoAnswer } from './call.ts';
import { type HandshakeEnd, type Identity, shakeHands } from './handshake.ts';
import * as answers from './judge-answer.ts';
import { judgeAlert, judgeHandshake, judgeSending, judgeServer, sayVersions, wantsCertificate } from './judge-tls.ts';
import type { DeclaredVpn } from './judge-way.ts';
import { complete, type Diagnosis, type Layer, notAsked, refuses, works } from './layers.ts';
import type { Target } from './target.ts';
import { findWay, type Open } from './way.ts';

/** What is known before anything is asked. */
export interface Known {
  readonly target: Target;
  readonly identity: Identity;
  /** Of the certificate and of those that come with it: in DER, as hexadecimal. */
  readonly issuers: readonly string[];
  /** What this machine says of the files, the entry and the chain. */
  readonly local: readonly Diagnosis[];
  /** Absent without an entry. */
  readonly declared?: Declared | undefined;
  /** PEM of the authorities that the server's certificate must come from, in place of Node's list. */
  readonly authorities?: string | undefined;
  /** In milliseconds, for each answer. */
  readonly patience: number;
}

export interface Declared {
  readonly documentTypes: readonly string[];
  readonly clientId: string | undefined;
  readonly vpn: DeclaredVpn | undefined;
}

export interface Examined {
  readonly diagnoses: readonly Diagnosis[];
  /** Of the answers of the gateway and the service, for AGE. */
  readonly requestIds: readonly string[];
}

/** Every document type that there is in every MDocs. */
const predefined = 'Folder';
/** In bytes: a head of several packets, which every program that serves takes; a body above the limit of 1 MiB that many have. */
const sizes = { head: 6000, body: 1_572_864 };

export async function examine(known: Known): Promise<Examined> {
  const examination = new Examination(known);
  await examination.run();
  return { diagnoses: complete(examination.found), requestIds: [...examination.requestIds] };
}

class Examination {
  readonly found: Diagnosis[];
  readonly requestIds = new Set<string>();
  private open: Open | undefined;

  constructor(private readonly known: Known) {
    this.found = [...known.local];
  }

  async run(): Promise<void> {
    const { target, patience, declared } = this.known;
    if (this.found.some(({ state }) => state === 'refuses')) return;
    const way = await findWay(target, patience, declared?.vpn);
    this.found.push(...way.found);
    this.open = way.open;
    if (!this.open) return;
    const plain = await this.askServer();
    if (plain) await this.askAsSystem(plain);
  }

  private async shake(wish: { version?: 'TLSv1.2' | 'TLSv1.3'; identity?: Identity } = {}): Promise<HandshakeEnd | undefined> {
    const opened = await this.open?.();
    const { target, authorities, patience } = this.known;
    return opened && shakeHands(opened, { serverName: target.serverName, authorities, patience, ...wish });
  }

  private async call(socket: TLSSocket, call: Omit<Call, 'host' | 'patience'> & { readonly patience?: number }) {
    const { serverName, port } = this.known.target;
    const host = `${isIP(serverName) === 6 ? `[${serverName}]` : serverName}${port === 443 ? '' : `:${port}`}`;
    const answer = await makeCall(socket, { host, patience: this.known.patience, ...call });
    const id = 'error' in answer ? undefined : answer.headers['x-request-id'];
    if (id !== undefined && /^[0-9a-zA-Z-]{1,64}$/.test(id) && this.requestIds.size < 10) this.requestIds.add(id);
    return answer;
  }

  /** TLS and the server's certificate, and what it answers to nobody in particular; undefined where a layer refuses. */
  private async askServer(): Promise<Anonymous | undefined> {
    const { target, identity } = this.known;
    let end = await this.shake();
    const needsCertificate = end !== undefined && wantsCertificate(end);
    if (needsCertificate) end = await this.shake({ identity });
    if (!end) return this.stop(refuses('tls-closed', { error: 'ECONNRESET' }));
    const refused = judgeHandshake(end, target.serverName);
    if (refused) return this.stop((needsCertificate && judgeAlert(end.alert)) || refused);
    const server = judgeServer(end.server, target.serverName);
    const socket = end.socket as TLSSocket;
    if (server.state === 'refuses') return this.stopAtServer(server, socket);
    this.found.push(server);
    if (!needsCertificate) {
      const answer = await this.call(socket, { path: this.pathOf(this.types[0] ?? predefined) });
      await this.askVersions(end.protocol, {});
      return { answer };
    }
    socket.destroy();
    await this.askVersions(end.protocol, { identity });
    return { answer: undefined };
  }

  private stop(last: Diagnosis): undefined {
    this.found.push(last);
    return undefined;
  }

  /** A certificate that is out of date here and not by the server's clock is not to blame. */
  private async stopAtServer(server: Diagnosis, socket: TLSSocket): Promise<undefined> {
    this.found.push(sayVersions([socket.getProtocol() ?? '']));
    const isOfDates = server.cause === 'server-ended' || server.cause === 'server-early';
    const answer = isOfDates ? await this.call(socket, { path: this.pathOf(predefined) }) : undefined;
    socket.destroy();
    const ahead = answer && !('error' in answer) ? answers.aheadOf(answer) : undefined;
    const theirs = ahead === undefined ? undefined : new Date(Date.now() - ahead * 1000).toISOString().slice(0, 10);
    const day = String(server.details.day ?? '');
    const isFineThere = theirs !== undefined && (server.cause === 'server-ended' ? theirs <= day : theirs >= day);
    return this.stop(isFineThere ? refuses('clock-off', { seconds: ahead ?? 0 }) : server);
  }

  private async askVersions(spoken: string | undefined, wish: { identity?: Identity }): Promise<void> {
    const versions: string[] = [];
    for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
      const end = version === spoken ? undefined : await this.shake({ version, ...wish });
      if (version === spoken || end?.socket) versions.push(version);
      end?.socket?.destroy();
    }
    this.found.push(sayVersions(versions));
  }

  private get types(): readonly string[] {
    return this.known.declared?.documentTypes ?? [];
  }

  private pathOf(type: string): string {
    return `${this.known.target.path}document-types/${encodeURIComponent(type)}`;
  }

  /** With the certificate. */
  private async askAsSystem({ answer: anonymous }: Anonymous): Promise<void> {
    const { identity, issuers } = this.known;
    const seen = await this.shake({ version: 'TLSv1.2', identity });
    seen?.socket?.destroy();
    const sending = judgeSending(seen, issuers);
    const reached = anonymous && !('error' in anonymous) ? anonymous : undefined;
    const isRefusedThere = reached !== undefined && answers.readRefusal(reached) !== undefined;
    const end = await this.shake({ identity });
    if (!end?.socket) {
      this.found.push(sending.state === 'refuses' ? sending : await this.judgeBroken(end));
      return;
    }
    const first = await this.call(end.socket, { path: this.pathOf(this.types[0] ?? predefined), keep: true });
    const refused = answers.judgeAnswer(first, isRefusedThere);
    const told = reached ?? ('error' in first ? undefined : first);
    this.found.push(sending, ...(told ? this.sayProxy(told) : []), ...this.sayClock(reached, first));
    const isUnasked = sending.state === 'refuses';
    if (refused && !isUnasked) await this.sayRefused(refused, reached !== undefined);
    if (refused || 'error' in first) return;
    if (isUnasked) this.found.push({ ...sending, state: 'doubt' });
    this.settleRoute();
    const passed = passedBefore(works('service-answers'));
    this.found.push(...passed.filter(({ layer }) => !isUnasked || layer !== 'chain'), works('service-answers'));
    const address = reached ? answers.readRefusal(reached)?.address : '';
    this.found.push(address ? works('address-seen', { address }) : works('address-let-in'));
    await this.askTypes(end.socket, first);
  }

  /** What was let in came from a registered address, wherever packets left from. */
  private settleRoute(): void {
    const at = this.found.findIndex(({ cause }) => cause === 'route-not-vpn');
    const doubtful = this.found[at];
    if (doubtful) this.found[at] = works('route-direct', doubtful.details);
  }

  /** The handshake with the certificate broke, and the one without did not. */
  private async judgeBroken(end: HandshakeEnd | undefined): Promise<Diagnosis> {
    const refused = judgeAlert(end?.alert);
    if (refused) return refused;
    const error = end?.error ?? 'ECONNRESET';
    const lost = error === 'silent' ? await this.askPackets() : undefined;
    return lost?.state === 'refuses' ? lost : refuses('certificate-cut-off', { error: end?.alert ?? error });
  }

  private async askPackets(identity?: Identity): Promise<Diagnosis> {
    const end = await this.shake(identity ? { identity } : {});
    if (!end?.socket) return notAsked('packets-untold', { error: end?.error ?? 'ECONNRESET' });
    const headers = { 'X-Padding': '0'.repeat(sizes.head) };
    return answers.judgePackets(await this.call(end.socket, { path: this.pathOf(predefined), headers }));
  }

  /** Silence may be of packets that are lost on the way, which is seen without the certificate, too. */
  private async sayRefused(refused: Diagnosis, wasAnswered: boolean): Promise<void> {
    const isSilent = refused.cause === 'service-silent' || refused.cause === 'gateway-silent';
    const lost = isSilent && wasAnswered ? await this.askPackets() : undefined;
    if (lost?.state === 'refuses') this.found.push(lost);
    else this.found.push(...passedBefore(refused), refused);
  }

  private sayProxy(answer: Answer): Diagnosis[] {
    const via = answers.sayVia(answer);
    return 'via' in via && !this.known.target.proxy ? [works('proxy-named', via)] : [];
  }

  /** Of the gateway, and of the service behind it where that says its own. */
  private sayClock(...given: readonly (Answer | NoAnswer | undefined)[]): Diagnosis[] {
    return given.flatMap((one) => (one && !('error' in one) ? [answers.judgeClock(answers.aheadOf(one))] : []));
  }

  private async askTypes(given: TLSSocket, first: Answer): Promise<void> {
    let socket = given;
    const read = [answers.readType(this.types[0] ?? predefined, first)];
    for (const type of this.types.slice(1)) {
      const answer = await this.askAgain(socket, this.pathOf(type));
      socket = answer.socket ?? socket;
      const refused = answers.judgeAnswer(answer.answer, true);
      if (refused || 'error' in answer.answer) {
        this.found.push(refused ?? refuses('service-silent'));
        return;
      }
      read.push(answers.readType(type, answer.answer));
    }
    this.found.push(answers.judgeTypes(read, this.known.declared !== undefined));
    await this.askQuota(socket);
  }

  /** On the same connection, or on a new one where that has ended. */
  private async askAgain(socket: TLSSocket, path: string): Promise<{ answer: Answer | NoAnswer; socket: TLSSocket | undefined }> {
    const { identity } = this.known;
    const end = socket.destroyed ? await this.shake({ identity }) : undefined;
    const used = end ? end.socket : socket;
    if (!used) return { answer: { error: end?.error ?? 'ECONNRESET', alert: end?.alert, isSent: false }, socket: undefined };
    return { answer: await this.call(used, { path, keep: true }), socket: used };
  }

  private async askQuota(socket: TLSSocket): Promise<void> {
    const { declared, target } = this.known;
    const principal = declared?.clientId === undefined ? undefined : `urn:md:system:${declared.clientId}`;
    const path = `${target.path}quota?principal=${encodeURIComponent(principal ?? '')}`;
    const asked = principal === undefined ? undefined : await this.askAgain(socket, path);
    this.found.push(asked ? answers.judgeQuota(asked.answer) : notAsked('quota-without-id'));
    (asked?.socket ?? socket).destroy();
    const packets = await this.askPackets(this.known.identity);
    this.found.push(packets);
    if (packets.state !== 'refuses') await this.askUpload();
  }

  /** Zeros to a place where nothing can be kept. */
  private async askUpload(): Promise<void> {
    const { identity, patience } = this.known;
    const end = await this.shake({ identity });
    if (!end?.socket) return;
    const path = this.pathOf(predefined);
    const answer = await this.call(end.socket, { path, method: 'POST', bytes: sizes.body, patience: patience * 3 });
    this.found.push(answers.judgeUpload(answer, sizes.body));
  }
}

interface Anonymous {
  /** Undefined where the server opens no connection without a certificate. */
  readonly answer: Answer | NoAnswer | undefined;
}

/** Whoever is refused by one of these layers got past those before it. */
const onTheWay: readonly (readonly [Layer, Diagnosis])[] = [
  ['client-certificate', works('certificate-sent')],
  ['chain', works('certificate-sound')],
  ['gateway', works('system-known')],
  ['address', works('address-let-in')],
];

function passedBefore({ layer }: Diagnosis): Diagnosis[] {
  const all = onTheWay.map(([one]) => one);
  const at = all.indexOf(layer);
  const passed = onTheWay.slice(0, at < 0 ? (isBeyond(layer) ? all.length : 0) : at);
  return passed.map(([, diagnosis]) => diagnosis);
}

const isBeyond = (layer: Layer): boolean => ['service', 'types', 'quota'].includes(layer);
