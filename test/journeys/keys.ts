// The keys that sign publications, one for each environment and made as AGE makes them, and the file registry/signers that names them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureOwnKey, signersFileOf } from '../../scripts/apply/signing.ts';
import { type Environment, environments } from '../../scripts/model/environment.ts';

interface Keys {
  /** The private keys as text, as the secrets of the workflows hold them. */
  readonly keys: Readonly<Record<Environment, string>>;
  readonly signers: string;
}

let made: Promise<Keys> | undefined;

/** Made once for all stages of a test file. */
export function makeKeys(): Promise<Keys> {
  made ??= make();
  return made;
}

async function make(): Promise<Keys> {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  try {
    const [staging, production] = await Promise.all(environments.map((environment) => makeKey(environment, folder)));
    if (!staging || !production) throw new Error('there is no ssh-keygen');
    return { keys: { staging: staging.key, production: production.key }, signers: staging.signer + production.signer };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeKey(environment: Environment, folder: string): Promise<{ key: string; signer: string } | undefined> {
  const file = await ensureOwnKey(join(folder, environment));
  if (file === undefined) return undefined;
  const signer = readFileSync(signersFileOf(file), 'utf8').replace(/^\S+/, `environment/${environment},environment/notices`);
  return { key: readFileSync(file, 'utf8'), signer };
}
