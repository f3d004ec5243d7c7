// npm run portal: makes the site for institutions in the folder site/, or serves it on this machine.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toLocalDay } from './commands/run/options.ts';
import { gatherData } from './portal/gather.ts';
import { serveSite } from './portal/serve.ts';
import { makeSite } from './portal/site.tsx';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: root },
    out: { type: 'string', default: join(root, 'site') },
    today: { type: 'string', default: toLocalDay() },
    remote: { type: 'string' },
    page: { type: 'string', default: process.env.GITHUB_REPOSITORY ? pageFrom(process.env) : undefined },
    serve: { type: 'boolean', default: false },
    port: { type: 'string', default: '8090' },
  },
});

const files = await makeSite(await gatherData(values));
if (values.serve) {
  const server = await serveSite(files, Number(values.port));
  console.log(`http://localhost:${(server.address() as AddressInfo).port}/`);
} else {
  writeSite(resolve(values.out));
  console.log(`${files.size} files: ${resolve(values.out)}`);
}

/** Beside the former one, which is taken away when all is there. */
function writeSite(out: string): void {
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });
  for (const [path, contents] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), contents);
  }
  rmSync(out, { recursive: true, force: true });
  renameSync(next, out);
}

function pageFrom({ GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY }: NodeJS.ProcessEnv): string {
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
}
