// What AGE runs today, as the lists and the table that it has: so many institutions with a system in both environments.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../../scripts/commands/run/load.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import { environments } from '../../scripts/model/environment.ts';
import { decidePublication } from '../../scripts/targets/decide/publication.ts';
import { render } from '../../scripts/targets/index.ts';
import type { Authority } from '../generated/certificates.ts';
import { generateRepository, writeRepository } from '../generated/repository.ts';

/** Writes clients.json of each environment and table.csv into the folder. */
export async function writeClients(
  count: number,
  folder: string,
  { authority, today }: { authority: Authority; today: string },
): Promise<void> {
  const old = mkdtempSync(join(tmpdir(), 'clients-'));
  try {
    writeRepository(generateRepository(count, authority), old);
    const { context } = await load(old, today);
    if (!context) throw new Error('no policy');
    const rows = ['idno;institution;file;system;id;rsi;environment;clientId;addresses;technical'];
    mkdirSync(folder, { recursive: true });
    for (const environment of environments) {
      const files = await render(
        decidePublication(environment, context).publication,
        { commit: null, modified: false },
        nodePlatform,
      );
      const clients = files.get('clients.json') ?? '';
      writeFileSync(join(folder, `${environment}.json`), clients);
      const owners = new Map((JSON.parse(clients) as { id: string; ownerID: string }[]).map(({ id, ownerID }) => [id, ownerID]));
      for (const { institution, institutionName, system, clientId, networks } of JSON.parse(files.get('manifest.json') ?? '')
        .systems)
        rows.push(
          [
            owners.get(clientId),
            institutionName,
            institution,
            '',
            system,
            institution.slice(-5),
            environment,
            clientId,
            networks.join(' '),
            `it@${institution}.md`,
          ].join(';'),
        );
    }
    writeFileSync(join(folder, 'table.csv'), rows.join('\n'));
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}
