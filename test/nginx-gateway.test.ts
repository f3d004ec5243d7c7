// The gateway with a real nginx and real certificates: who is let in from where, and what reaches the service.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway } from './gateway/gateway.ts';
import { forged, namesOf, ofTheGateway, peopleOf, publicationOf, testMatrix } from './gateway/matrix.ts';
import { freePort, type Nginx } from './gateway/nginx.ts';
import type { Holder } from './gateway/people.ts';
import { call } from './gateway/request.ts';

const scene = testMatrix((publications) => startGateway(publications));

test('plain HTTP on the port for HTTPS is told that a certificate is missing', async () => {
  const response = await fetch(`http://127.0.0.1:${scene.ports.staging}/api/documents`);
  expect(response.status).toBe(401);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(await response.json()).toMatchObject({
    ...{ type: 'about:blank', title: 'Unauthorized', status: 401, errors: { 'certificate-missing': [expect.any(String)] } },
    error: 'certificate-missing',
    certificateSerial: null,
    clientAddress: '127.0.0.1',
  });
});

describe('a port shared with a more lenient server of the operator, which opens every connection without a known name', () => {
  const name = 'staging.mdocs.example';
  const shared = {} as { port: number; nginx: Nginx; holder: Holder };
  beforeAll(async () => {
    shared.port = await freePort();
    const staging = await peopleOf('staging');
    shared.holder = staging.people.alfa;
    const at = { port: shared.port, upstream: scene.backend.port };
    const lenient = `server {
      listen 127.0.0.1:${shared.port} ssl default_server; server_name lenient.example;
      ssl_certificate tls/staging.crt; ssl_certificate_key tls/staging.key;
      ssl_client_certificate mdocs-staging/nginx/authorities.pem; ssl_verify_client optional; ssl_verify_depth 2;
      underscores_in_headers on; ignore_invalid_headers off;
    }`;
    shared.nginx = await startGateway([publicationOf('staging', staging, at)], (text) =>
      text.startsWith('# Gateway') ? `${lenient}\n${text}` : text,
    );
  });
  afterAll(() => shared.nginx?.stop());

  test.each(['', 'elsewhere.example', 'lenient.example'])('opened for "%s": refused', async (opened) => {
    const before = scene.backend.count();
    const at = { port: shared.port, from: '127.0.0.11', name: opened, host: name };
    // For a name that it knows nginx refuses by itself, in its own words.
    const answer = await call({ ...at, holder: shared.holder, headers: forged }).catch(() => ({ status: 421 }));
    expect(answer.status).toBe(421);
    expect(scene.backend.count()).toBe(before);
  });

  test('opened for the gateway: only what the gateway sets reaches the service', async () => {
    const at = { port: shared.port, from: '127.0.0.11', name, host: name };
    const { status, body } = await call({ ...at, holder: shared.holder, headers: forged });
    expect(status).toBe(200);
    expect(namesOf(body)).toEqual(ofTheGateway);
  });
});

test('both environments stand in one nginx without a warning', () => {
  const atStart = scene.gateway.log().split('start worker processes')[0];
  expect(atStart).not.toMatch(/\[(warn|error|emerg|alert)\]/);
});
