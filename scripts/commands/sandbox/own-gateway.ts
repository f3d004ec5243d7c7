// A TLS server that decides as the generated gateway does, for machines where its program is not installed.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import { readAddress } from '../../model/network/address.ts';
import { Failure } from '../../model/text/failure.ts';
import { toCanonicalSerial } from '../../model/x509/serial.ts';
import { type CertificateFault, type Decided, decideCall } from '../../targets/gateway/answer.ts';
import { problemType, type Told, writeRefusal } from '../../targets/gateway/refusals.ts';
import { usualLimits, type View, viewOf } from '../../targets/gateway/view.ts';
import type { LoggedCall } from '../../targets/template/target.ts';
import { networkOf } from './entry.ts';
import { Limits } from './limits.ts';
import { hostOf, keepOwnClock, setHeaders } from './pass-on.ts';
import type { GatewaySetting, SandboxGateway, ServiceCall } from './serving.ts';
import { portInUse } from './words.ts';

const mostCalls = 300;
/** As the generated configuration has it. */
const largestBody = 5200 * 1024 ** 2;

/** The caller's address is what X-Real-IP says, of callers at 127.0.0.1. */
export async function startOwnGateway(port: number, first: GatewaySetting, serve: ServiceCall): Promise<SandboxGateway> {
  let { trouble } = first;
  let view = viewOf(first.publication);
  let limits = new Limits({ ...usualLimits, ...view.settings });
  const calls: LoggedCall[] = [];
  const server = createServer({ ...contextOf(first, view), requestCert: true, rejectUnauthorized: false, requestTimeout: 0 });
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const seen = look(request, view);
    const requestId = randomBytes(16).toString('hex');
    response.setHeader('X-Request-ID', requestId);
    const decided = decideCall(seen.call, view);
    const log = (refusal: string) => {
      const client = 'clientId' in decided ? decided.clientId : '';
      const path = (request.url ?? '').split('?')[0] ?? '';
      const { address, serial } = seen;
      calls.push({
        ...{ time: new Date().toISOString(), requestId, client, serial, address, refusal, path },
        ...{ status: response.headersSent ? response.statusCode : 502, method: request.method ?? '' },
      });
      calls.splice(0, calls.length - mostCalls);
    };
    const counted = limits;
    const refusal = refusalOf(decided, counted, view);
    if (refusal) {
      answerRefusal(response, refusal, { ...seen, requestId });
      return log(refusal.code);
    }
    if (!('clientId' in decided)) return;
    const { clientId } = decided;
    try {
      if (Number(request.headers['content-length'] ?? 0) > (trouble.includes('too-large') ? 1 : largestBody))
        return answerPlain(response, 413, 'Request Entity Too Large');
      if (!trouble.includes('clock')) keepOwnClock(response);
      const { address, serial } = seen;
      setHeaders(request, { requestId, clientId, address, serial, host: hostOf(view) });
      await serve(request, response, { clientId, cut: () => answerPlain(response, 502, 'Bad Gateway') });
    } finally {
      counted.leave(clientId);
      log('');
    }
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    take(request, response).catch(() => response.destroy());
  });
  await listen(server, port);
  return {
    async apply(setting) {
      view = viewOf(setting.publication);
      trouble = setting.trouble;
      limits = new Limits({ ...usualLimits, ...view.settings });
      server.setSecureContext(contextOf(setting, view));
      server.closeIdleConnections();
    },
    calls: () => [...calls],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const contextOf = ({ server }: GatewaySetting, view: View) => ({
  cert: server.certificatePem,
  key: server.privateKeyPem,
  ca: view.authorities.map(({ pem }) => pem),
  minVersion: 'TLSv1.2' as const,
  // A resumed session would keep the verdict of the first handshake.
  sessionTimeout: 1,
});

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Failure(portInUse(port)) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

function look(request: IncomingMessage, view: View) {
  const socket = request.socket as TLSSocket;
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const told = peer === '127.0.0.1' ? String(request.headers['x-real-ip'] ?? '').trim() : '';
  const reading = told === '' ? undefined : readAddress(told);
  const address = reading && 'network' in reading && reading.network ? reading.network : networkOf(peer);
  const certificate = socket.getPeerCertificate(true);
  const isThere = certificate.raw !== undefined;
  const fault = isThere ? faultOf(socket, certificate, view) : undefined;
  return {
    address: reading && 'network' in reading ? told : peer,
    serial: isThere ? toCanonicalSerial(certificate.serialNumber) : '',
    call: {
      serverName: ((socket as TLSSocket & { servername?: string | false }).servername || '').toLowerCase(),
      address,
      ...(isThere && { sha1: certificate.fingerprint.replaceAll(':', '').toLowerCase() }),
      ...(fault && { fault }),
    },
  };
}

const faults: readonly (readonly [RegExp, CertificateFault])[] = [
  [/^CERT_HAS_EXPIRED/, 'certificate-expired'],
  [/^CERT_NOT_YET_VALID/, 'certificate-not-yet-valid'],
  [/^INVALID_PURPOSE/, 'certificate-purpose'],
  [/SELF_SIGNED|^UNABLE_TO_(?:GET|VERIFY)|^CERT_SIGNATURE_FAILURE/, 'certificate-untrusted'],
];

function faultOf(socket: TLSSocket, certificate: DetailedPeerCertificate, view: View): CertificateFault | undefined {
  if (socket.authorized) return countBetween(certificate) > view.depth ? 'certificate-not-accepted' : undefined;
  const code = String((socket.authorizationError as unknown as { code?: string })?.code ?? socket.authorizationError);
  return faults.find(([pattern]) => pattern.test(code))?.[1] ?? 'certificate-not-accepted';
}

/** The authorities between the certificate and the one that signed itself. */
function countBetween(certificate: DetailedPeerCertificate): number {
  const above = certificate.issuerCertificate;
  return !above || above.fingerprint === above.issuerCertificate?.fingerprint ? 0 : 1 + countBetween(above);
}

function refusalOf(decided: Decided, limits: Limits, { limited }: View): Told | undefined {
  if (!('clientId' in decided)) return decided;
  return limits.enter(decided.clientId, Date.now()) ? undefined : limited;
}

function answerRefusal(response: ServerResponse, told: Told, seen: Parameters<typeof writeRefusal>[1]): void {
  if (told.status === 429) response.setHeader('Retry-After', 1);
  response.writeHead(told.status, { 'Content-Type': problemType }).end(`${JSON.stringify(writeRefusal(told, seen))}
`);
}

function answerPlain(response: ServerResponse, status: number, title: string): void {
  response.setHeader('Connection', 'close');
  response.writeHead(status, { 'Content-Type': 'text/html' });
  response.end(
    `<html>\r\n<head><title>${status} ${title}</title></head>\r\n<body>\r\n<h1>${status} ${title}</h1>\r\n</body>\r\n</html>\r\n`,
  );
}
