// The program where it is the bundle: an entry, and the folder of its parts beside it, in which this file then is.
import { join } from 'node:path';

/** Name and version, which the bundle has inside; sources have them in package.json. */
declare const bundledRelease: string | undefined;

/** Undefined where the sources run. */
export const bundled =
  typeof bundledRelease === 'string'
    ? { release: bundledRelease, program: join(import.meta.dirname, '..', 'mdocs.mjs') }
    : undefined;
