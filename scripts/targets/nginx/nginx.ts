// The target nginx: a gateway that lets a client in by its certificate, from its own addresses only.
import type { Files } from '../../model/publication/files.ts';
import type { Publication } from '../../model/publication/publication.ts';
import { renderTemplate } from '../render.ts';
import { depthOf, writeAuthorities } from './authorities.ts';
import { gatewayTemplate, sizes } from './gateway.template.ts';
import { writeAddresses, writeClients } from './lists.ts';
import { quoting } from './quoting.ts';
import { refusals } from './refusals.ts';

/**
 * The files under nginx/. No free text enters them: names, client ids, fingerprints and canonical networks only. An environment without
 * clients is a valid configuration that refuses everybody. Throws where a value does not have its form.
 */
export function renderNginx(publication: Publication): Files {
  const { addresses, shared } = writeAddresses(publication.clients);
  return new Map([
    ['nginx/addresses.geo', addresses],
    ['nginx/authorities.pem', writeAuthorities(publication.authorities)],
    ['nginx/clients.map', writeClients(publication.clients)],
    ['nginx/gateway.conf', renderTemplate({ source: gatewayTemplate, quoting }, viewOf(publication))],
    ['nginx/shared.map', shared],
    ['nginx/sizes.conf', sizes],
  ]);
}

/** All that the template can see. */
function viewOf({ environment, policy: { gateway }, authorities }: Publication) {
  return {
    ...gateway,
    environment,
    depth: depthOf(authorities),
    host: hostOf(gateway.serverName, gateway.listen),
    refusals: Object.entries(refusals).map(([code, text]) => ({ code, ...text })),
  };
}

/** The name that the service is called by, never the one that the client sent. */
function hostOf(name: string, listen: string): string {
  const port = listen.slice(listen.lastIndexOf(':') + 1);
  return port === '443' ? name : `${name}:${port}`;
}
