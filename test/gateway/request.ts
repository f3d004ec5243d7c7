// Requests to the gateway as a system makes them: from a chosen loopback address, with or without a certificate.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import type { Issuer } from '../../scripts/demo/issue.ts';
import type { Reached } from './backend.ts';

export interface GatewayCall {
  readonly port: number;
  readonly from: string;
  /** The name that the connection is opened for; none where it is empty. */
  readonly name: string;
  /** The name that the request is sent to. */
  readonly host?: string;
  readonly holder?: Issuer | undefined;
  /** Names and values in turn, sent as they stand. */
  readonly headers?: readonly string[];
  readonly body?: Buffer;
  readonly path?: string;
}

interface Refused {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly errors: Record<string, readonly string[]>;
  readonly error: string;
  readonly message: Record<string, string>;
  readonly clientAddress: string;
  readonly certificateSerial: string | null;
  readonly requestId: string;
}

export interface GatewayAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Reached & Refused;
}

/** One request on a connection of its own. */
export function call({
  port,
  from,
  name,
  host = 'evil.example',
  holder,
  headers = [],
  body,
  path = '/api/documents',
}: GatewayCall): Promise<GatewayAnswer> {
  const identity = holder ? { cert: holder.certificatePem, key: holder.privateKeyPem } : {};
  const place = { host: '127.0.0.1', port, localAddress: from, servername: name };
  const options = { ...identity, ...place, path, method: 'POST' };
  const length = ['Content-Length', String(body?.length ?? 0)];
  return new Promise((resolve, reject) => {
    const sent = request(
      { ...options, headers: ['Host', host, ...length, ...headers], agent: false, rejectUnauthorized: false },
      (response) => readJson(response).then(resolve, reject),
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

async function readJson(response: IncomingMessage): Promise<GatewayAnswer> {
  return { status: response.statusCode ?? 0, headers: response.headers, body: JSON.parse(await text(response)) };
}
