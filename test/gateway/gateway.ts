// A gateway with both environments in one nginx, over rendered trees.
import type { Publication } from '../../scripts/model/publication/publication.ts';
import type { Files } from '../../scripts/model/tree.ts';
import { viewOf } from '../../scripts/targets/gateway/view.ts';
import { filesOf } from '../../scripts/targets/index.ts';
import { nginx } from '../../scripts/targets/nginx/nginx.ts';
import { type Nginx, nginxConf, startNginx } from './nginx.ts';
import { issue } from './people.ts';

/** Changes a rendered tree's files before nginx sees them, to prove what another setting would do. */
export type Alter = (text: string) => string;

export async function startGateway(publications: readonly Publication[], alter: Alter = (text) => text): Promise<Nginx> {
  const files = new Map<string, string>();
  for (const one of publications) {
    const { serverName, certificate, key } = one.policy.gateway;
    const server = await issue({ name: serverName });
    files.set(certificate, server.certificatePem).set(key, server.privateKeyPem);
    for (const [path, text] of treeOf(one, alter)) files.set(path, text);
  }
  const directories = publications.map(({ policy }) => policy.gateway.directory);
  const includes = directories.map((directory) => `  include ${directory}/nginx/gateway.conf;`);
  files.set('nginx.conf', nginxConf([`  include ${directories[0]}/nginx/sizes.conf;`, ...includes].join('\n')));
  return startNginx(files, Math.max(...publications.map(({ policy }) => Number(policy.gateway.listen.split(':')[1]))));
}

export const renderNginx = (one: Publication): Files => filesOf(nginx, viewOf(one));

/** The rendered tree where nginx has it. */
export function treeOf(one: Publication, alter: Alter = (text) => text): Map<string, string> {
  const { directory } = one.policy.gateway;
  return new Map([...renderNginx(one)].map(([path, text]) => [`${directory}/${path}`, alter(text)]));
}
