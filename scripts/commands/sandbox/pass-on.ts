// What the service sees of a call: of the client's own headers only those that a gateway passes on, and what the gateway says itself.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { passedHeaders } from '../../targets/gateway/headers.ts';
import type { View } from '../../targets/gateway/view.ts';

interface Said {
  readonly requestId: string;
  readonly clientId: string;
  readonly address: string;
  readonly serial: string;
  /** With the port. */
  readonly host: string;
}

/** In the place of those that the client sent, whatever it called them. */
export function setHeaders(request: IncomingMessage, { requestId, clientId, address, serial, host }: Said): void {
  const kept = [...passedHeaders, 'Content-Length', 'Transfer-Encoding'].flatMap((name): [string, string | string[]][] => {
    const value = request.headers[name.toLowerCase()];
    return value === undefined ? [] : [[name.toLowerCase(), value]];
  });
  const own = {
    ...{ 'x-mpass-client-id': clientId, 'x-mpass-client-cert-serial': serial, 'x-request-id': requestId, 'x-real-ip': address },
    ...{ 'x-forwarded-for': address, 'x-forwarded-proto': 'https', 'x-forwarded-host': host, host },
  };
  Object.defineProperty(request, 'headers', { value: { ...Object.fromEntries(kept), ...own } });
}

export const hostOf = ({ settings: { serverName, listen } }: View): string =>
  `${serverName}:${listen.slice(listen.lastIndexOf(':') + 1)}`;

/** The service's is not the gateway's. */
export function keepOwnClock(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => (name.toLowerCase() === 'date' ? response : setHeader(name, value));
}
