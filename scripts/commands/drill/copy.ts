// The copy that a drill works on: declarations, an environment repository and a gateway's folder, all in a temporary folder.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { follow } from '../../apply/gateway/follow.ts';
import { install } from '../../apply/gateway/versions.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Environment } from '../../model/environment.ts';
import { manifestPath, type PublishedSystem, readManifest } from '../../model/publication/manifest.ts';
import { nameOf } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Files } from '../../model/tree.ts';
import { prepare } from '../publish/prepare.ts';
import { carryOut } from '../publish/provision.ts';
import { localRemoteOf } from '../publish/remote.ts';
import { ownSignersOf } from '../publish/signing.ts';
import { load } from '../run/load.ts';
import { nodePlatform } from '../run/platform.ts';
import { noRegistry, notTaken } from './words.ts';

export class DrillCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'mdocs-drill-'));
  private registry: Registry | undefined;

  constructor(
    original: string,
    private readonly today: string,
  ) {
    for (const folder of ['integrations', 'registry'])
      cpSync(join(resolve(original), folder), join(this.root, folder), { recursive: true });
  }

  /** Checks, plans and publishes, as provision does. */
  async publish(environment: Environment): Promise<void> {
    const { context, findings } = await load(this.root, this.today);
    if (!context) throw new Failure(noRegistry);
    this.registry ??= context.registry;
    const { root, today } = this;
    await carryOut(await prepare(environment, { context, findings, hasErrors: false }, { root, today }), { root, today });
  }

  /** Takes the publication as a gateway does: into a folder, with the signature checked. Gives what the gateway's program would read. */
  async take(environment: Environment): Promise<Files> {
    const followed = await follow({
      remote: localRemoteOf(this.root),
      branch: this.registry?.policy.environments[environment].branch ?? '',
      environment,
      now: new Date(`${this.today}T12:00:00Z`),
      running: undefined,
      signers: ownSignersOf(this.root),
      platform: nodePlatform,
    });
    if ('code' in followed) throw new Failure(notTaken(followed.text), followed.code);
    await install(join(this.root, 'gateway'), followed.commit, followed.files);
    return followed.files;
  }

  /** AGE revokes these certificates besides those it revoked before; with none, the list is as it was. */
  revoke(certificates: readonly string[]): void {
    const entry = (sha256: string) => ({ sha256, since: this.today, reason: 'Exercițiu pe o copie.' });
    const revoked = [...(this.registry?.revoked ?? []), ...certificates.map(entry)];
    writeFileSync(join(this.root, 'registry', 'revoked.yaml'), `${JSON.stringify({ revoked }, null, 1)}\n`);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The published system of that name, or the first. */
export function systemIn(files: Files, name: string | undefined): PublishedSystem | undefined {
  const systems = readManifest(files.get(manifestPath))?.systems ?? [];
  return systems.find((one) => name === undefined || one.system === name || nameOf(one) === name);
}
