// Where environments are published when no remote is named: a bare repository inside the working folder, which git ignores.
import { join, resolve } from 'node:path';

export const localRemote = (root: string): string => join(resolve(root), '.mdocs', 'environments.git');
