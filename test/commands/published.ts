// A world whose staging is published: the first of a process is, by the command, and all others begin with a copy of what that wrote.
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runInside } from './inside.ts';
import { World } from './world.ts';

interface KeptWorld {
  readonly content: Uint8Array;
  readonly mode: number;
}

/** Path below the folder -> what is there. */
let kept: ReadonlyMap<string, KeptWorld> | undefined;

export async function publishWorld(): Promise<World> {
  const world = new World();
  if (kept) for (const [path, one] of kept) put(world, path, one);
  else {
    const { code, err } = await runInside(world, 'provision');
    if (code !== 0) throw new Error(err);
    kept = keep(world);
  }
  return world;
}

function put(world: World, path: string, { content, mode }: KeptWorld): void {
  world.write(path, content);
  chmodSync(join(world.folder, path), mode);
}

function keep({ folder }: World): Map<string, KeptWorld> {
  const found = readdirSync(join(folder, '.mdocs'), { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = found.map((item) => join(item.parentPath, item.name));
  return new Map(paths.map((path) => [relative(folder, path), { content: readFileSync(path), mode: statSync(path).mode }]));
}
