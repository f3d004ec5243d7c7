// Asks the serving gateway itself, at its own port, as somebody without access does: whatever it serves must refuse with the right words.
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request } from 'node:https';
import { connect } from 'node:net';
import { isAbsolute, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { type ConnectionOptions, connect as connectSecured, type TLSSocket } from 'node:tls';
import { isRecord, parseJson } from '../../model/publication/form.ts';
import type { GatewaySettings } from '../../model/publication/manifest.ts';

/** What was found right. */
export interface ProbeResult {
  /** Whoever has no certificate is told so. */
  readonly missing: boolean;
  /** Whoever has a certificate that nobody vouches for is told so. */
  readonly untrusted: boolean;
  /** The certificate that the gateway shows is the one in its file. */
  readonly certificate: boolean;
}

export interface Prober {
  /** The gateway's folder, below which a relative path of a certificate is looked for. */
  readonly directory: string;
  /** A certificate that nobody vouches for. */
  readonly stranger: { readonly certificatePem: string; readonly privateKeyPem: string };
}

/** Two calls. A gateway that does not answer has nothing right. */
export async function probe(settings: GatewaySettings, { directory, stranger }: Prober): Promise<ProbeResult> {
  const { certificate } = settings;
  const path = isAbsolute(certificate) ? certificate : join(directory, certificate);
  const own = readFirst(await readFile(path, 'utf8').catch(() => ''));
  const [without, withStranger] = await Promise.all([call(settings), call(settings, stranger)]);
  return {
    missing: without.error === 'certificate-missing',
    untrusted: withStranger.error === 'certificate-untrusted',
    certificate: own !== undefined && without.shown?.equals(own) === true,
  };
}

/** In milliseconds: for a moment after a reload, the processes from before still answer, too. */
const settling = 2000;

/** Asks again until all is right, or a moment has passed. */
export async function probeSettled(settings: GatewaySettings, prober: Prober): Promise<ProbeResult> {
  for (const begun = Date.now(); ; await pause(100)) {
    const result = await probe(settings, prober);
    if (isAllRight(result) || Date.now() - begun > settling) return result;
  }
}

export const isAllRight = (result: ProbeResult): boolean => Object.values(result).every(Boolean);

/** Whether anything that was right is not right any more. */
export const isWorse = (after: ProbeResult, before: ProbeResult): boolean =>
  (before.missing && !after.missing) || (before.untrusted && !after.untrusted) || (before.certificate && !after.certificate);

interface Called {
  readonly error?: unknown;
  readonly shown?: Buffer;
}

/** In milliseconds. */
const patience = 5000;

function call(settings: GatewaySettings, identity?: Prober['stranger']): Promise<Called> {
  const { listen, serverName: servername, proxyProtocolFrom } = settings;
  const { host, port } = placeOf(listen);
  const own = identity ? { cert: identity.certificatePem, key: identity.privateKeyPem } : {};
  const secured = { ...own, host, port, servername, rejectUnauthorized: false };
  const connection = proxyProtocolFrom ? { createConnection: () => connectAsBalancer(secured) } : { agent: false };
  const options = { ...secured, ...connection, path: '/' };
  return new Promise((resolve) => {
    const sent = request({ ...options, signal: AbortSignal.timeout(patience) }, (response) => {
      const shown = (response.socket as TLSSocket).getPeerCertificate().raw;
      text(response).then(
        (answer) => resolve({ error: errorIn(answer), shown }),
        () => resolve({}),
      );
    });
    sent.once('error', () => resolve({}));
    sent.end();
  });
}

/** As a load balancer that says nothing of who calls: the gateway takes no connection without such a beginning. */
function connectAsBalancer(secured: ConnectionOptions & { readonly host: string; readonly port: number }): TLSSocket {
  const socket = connect(secured.port, secured.host);
  socket.write('PROXY UNKNOWN\r\n');
  const { host: _, port: __, ...others } = secured;
  const opened = connectSecured({ ...others, socket });
  socket.once('error', (error) => opened.destroy(error));
  return opened;
}

/** The first certificate of a PEM file, as DER. */
function readFirst(pem: string): Buffer | undefined {
  try {
    return new X509Certificate(pem).raw;
  } catch {
    return undefined;
  }
}

function errorIn(answer: string): unknown {
  const value = parseJson(answer);
  return isRecord(value) ? value.error : undefined;
}

/** A port, or an address with a port. An address of all interfaces is called at this machine's own. */
function placeOf(listen: string): { host: string; port: number } {
  const [, address = '', port = ''] = /^(?:(.*):)?([0-9]+)$/.exec(listen) ?? [];
  const host = address.replace(/^\[|\]$/g, '');
  if (host === '' || host === '0.0.0.0' || host === '*') return { host: '127.0.0.1', port: Number(port) };
  return { host: host === '::' ? '::1' : host, port: Number(port) };
}
