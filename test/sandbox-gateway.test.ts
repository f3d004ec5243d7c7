// Our own server in the place of a gateway's program decides as every gateway does: the same matrix, with the same certificates.
import { request } from 'node:http';
import { startOwnGateway } from '../scripts/commands/sandbox/own-gateway.ts';
import type { ServiceCall } from '../scripts/commands/sandbox/serving.ts';
import type { Publication } from '../scripts/model/publication/publication.ts';
import { testMatrix } from './gateway/matrix.ts';
import { issue } from './gateway/people.ts';

/** Passes a call on to the service of the tests, which tells what reached it. */
const passTo =
  (port: number): ServiceCall =>
  (incoming, response) =>
    new Promise((resolve, reject) => {
      const { method, url: path, headers } = incoming;
      const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false, setHost: false }, (answer) => {
        response.setHeader('content-type', 'application/json');
        answer.pipe(response).once('finish', resolve);
      });
      // Of its own, Node would add it.
      sent.removeHeader('connection');
      sent.once('error', reject);
      incoming.pipe(sent);
    });

testMatrix(async (publications: readonly Publication[]) => {
  const gateways = await Promise.all(
    publications.map(async (publication) => {
      const { listen, upstream, serverName } = publication.policy.gateway;
      const server = await issue({ name: serverName });
      const setting = { publication, server, trouble: [] };
      return startOwnGateway(Number(listen.split(':')[1]), setting, passTo(Number(new URL(upstream).port)));
    }),
  );
  return { stop: async () => void (await Promise.all(gateways.map((gateway) => gateway.stop()))) };
});
