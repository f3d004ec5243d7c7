// A network of a test's own: a process in namespaces that nothing outside reaches, which end with it and all that it started.
import { execFileSync } from 'node:child_process';

/** Root, or a user namespace where the system lets everybody have one. */
const own = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
const namespaces = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];

/** Runs Python with a file of this folder, in a network without links, where /run is empty. Gives what it prints, read as JSON. */
export function runAlone<T>(name: string, input: string, ...args: readonly string[]): T {
  const script = `mount -t tmpfs none /run && mkdir /run/netns && exec python3 "$@"`;
  const path = new URL(name, import.meta.url).pathname;
  const printed = execFileSync('unshare', [...own, ...namespaces, 'sh', '-c', script, 'sh', path, ...args], {
    input,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1 << 28,
    env: { PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
  });
  return JSON.parse(printed) as T;
}
