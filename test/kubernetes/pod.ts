// A pod's containers as processes: the commands of the manifest as they stand, each in a mount namespace of its own with the pod's volumes at
// their places, everything else read-only, as a user without rights. There is no container runtime; processes and network are this machine's.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Manifest } from './models.ts';

interface Container {
  readonly name: string;
  readonly command: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string; readonly readOnly?: boolean }[];
  readonly lifecycle?: { readonly preStop: { readonly exec: { readonly command: readonly string[] } } };
}

/** What stands for the cluster: path in the image -> folder, name of a secret or config map -> its entries. */
export interface Cluster {
  readonly image: Readonly<Record<string, string>>;
  readonly objects: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const isRoot = process.getuid?.() === 0;

/** Whether everybody may read it. */
const isForAll = (path: string): boolean => {
  const { mode } = lstatSync(path);
  return (mode & 0o4) !== 0;
};

export class Pod {
  /** Outside of /tmp, which is a volume. */
  readonly folder = mkdtempSync('/var/tmp/mdocs-pod-');
  private readonly running = new Map<string, ChildProcess>();
  private readonly said: string[] = [];

  constructor(
    private readonly spec: Manifest,
    private readonly name: string,
    private readonly cluster: Cluster,
  ) {
    chmodSync(this.folder, 0o755);
    cpSync('/etc', this.path('etc'), { recursive: true, verbatimSymlinks: true, filter: isForAll });
    appendFileSync(this.path('etc/passwd'), `mdocs:x:${this.user}:${this.group}::/nonexistent:/usr/sbin/nologin\n`);
    for (const { mountPath } of this.containers.flatMap(({ volumeMounts }) => volumeMounts))
      if (mountPath.startsWith('/etc/')) mkdirSync(this.path(mountPath.slice(1)), { recursive: true });
    for (const volume of spec.volumes) this.makeVolume(volume);
    // volumeClaimTemplates
    if (!spec.volumes.some(({ name: one }: { name: string }) => one === 'gateway'))
      this.makeVolume({ name: 'gateway', emptyDir: {} });
  }

  path = (name: string): string => join(this.folder, name);
  get volume(): string {
    return this.path('volumes/gateway');
  }
  private get containers(): readonly Container[] {
    return this.spec.containers;
  }
  private get user(): number {
    return this.spec.securityContext.runAsUser;
  }
  private get group(): number {
    return this.spec.securityContext.fsGroup;
  }

  /** As kubelet lays them out: root's, open to the group; what a secret or config map has, behind a link that is put elsewhere when it changes. */
  // biome-ignore lint/suspicious/noExplicitAny: held to the schemas elsewhere.
  private makeVolume({ name, secret, configMap }: any): void {
    const folder = this.path(`volumes/${name}`);
    mkdirSync(folder, { recursive: true });
    const entries = this.cluster.objects[secret?.secretName ?? configMap?.name];
    if ((secret || configMap) && !entries) throw new Error(`there is no ${name}`);
    if (entries) {
      const items = secret?.items ?? Object.keys(entries).map((key) => ({ key, path: key }));
      mkdirSync(join(folder, '..2026'));
      symlinkSync('..2026', join(folder, '..data'));
      for (const { key, path } of items) {
        writeFileSync(join(folder, '..2026', path), entries[key] ?? '', { mode: secret?.defaultMode ?? 0o644 });
        if (isRoot) chownSync(join(folder, '..2026', path), 0, this.group);
        symlinkSync(join('..data', path), join(folder, path));
      }
    } else {
      chmodSync(folder, 0o2775);
      if (isRoot) chownSync(folder, 0, this.group);
    }
  }

  /** Starts a container, and again whenever it has ended, as kubelet does. */
  start(name: string): void {
    const container = this.find(name);
    const child = this.spawn(container, [...container.command, ...(container.args ?? [])]);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => this.said.push(`${name}: ${text}`));
    this.running.set(name, child);
    child.once('exit', () => {
      // Container runtimes end what is left; as root, it stays, and has to be got along with.
      if (!isRoot) endAll(this.left().filter((id) => readFileSync(`/proc/${id}/comm`, 'utf8').trim() === name));
      setTimeout(() => this.running.get(name) === child && this.start(name), 1000);
    });
  }

  /** The main process of a container, which a command that it becomes keeps. */
  process(name: string): ChildProcess {
    const child = this.running.get(name);
    if (!child) throw new Error(`${name} was not started`);
    return child;
  }

  /** What kubelet does before it ends a container. */
  async stop(name: string): Promise<ChildProcess> {
    const child = this.process(name);
    this.running.delete(name);
    const command = this.find(name).lifecycle?.preStop.exec.command;
    if (command) await ended(this.spawn(this.find(name), command));
    child.kill('SIGTERM');
    await ended(child);
    return child;
  }

  private find(name: string): Container {
    const found = this.containers.find((one) => one.name === name);
    if (!found) throw new Error(`there is no container ${name}`);
    return found;
  }

  private spawn({ env = [], volumeMounts }: Container, command: readonly string[]): ChildProcess {
    const known = new Map(env.map(({ name, value = this.name }) => [name, value]));
    const words = command.map((word) => word.replace(/\$\(([A-Z_]+)\)/g, (_, name) => known.get(name) ?? `$(${name})`));
    const mounts = [...volumeMounts].sort((a, b) => a.mountPath.length - b.mountPath.length);
    const bind = (from: string, to: string, how = 'rw') =>
      `mkdir -p ${to} && mount --bind ${from} ${to} && mount -o remount,bind,${how} ${to}`;
    const script = [
      // What would lie in the image.
      `mount --bind ${this.path('etc')} /etc`,
      'mount -t tmpfs tmpfs /opt && mount -t tmpfs tmpfs /var/lib',
      ...Object.entries(this.cluster.image).map(([to, from]) => bind(from, to, 'ro')),
      ...mounts.map(({ name, mountPath, readOnly }) => bind(this.path(`volumes/${name}`), mountPath, readOnly ? 'ro' : 'rw')),
      ...['/etc', '/opt', '/var/lib', '/'].map((path) => `mount -o remount,bind,ro ${path}`),
      'cd / && exec "$@"',
    ];
    const become = isRoot ? [`--reuid=${this.user}`, `--regid=${this.group}`, '--clear-groups', '--bounding-set=-all'] : [];
    const confined = ['setpriv', ...become, '--no-new-privs', '--inh-caps=-all', '--ambient-caps=-all'];
    const alone = ['--mount', '--propagation=private', ...(isRoot ? [] : ['--user', '--map-current-user', '--keep-caps'])];
    const given = { PATH: process.env.PATH ?? '', ...Object.fromEntries(known) };
    return spawn('unshare', [...alone, 'sh', '-euc', script.join('\n'), 'sh', ...confined, ...words], {
      cwd: '/',
      env: { ...given, PATH: `${given.PATH}:/usr/sbin` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** What the containers printed. */
  logs = (): string => this.said.join('');

  /** The processes that have the pod's volumes. */
  private left = (): string[] =>
    execFileSync('sh', ['-c', `grep -ls ${this.folder} /proc/[0-9]*/mountinfo || true`], { encoding: 'utf8' })
      .split('\n')
      .flatMap((path) => /\d+/.exec(path)?.[0] ?? []);

  async [Symbol.asyncDispose](): Promise<void> {
    const children = [...this.running.values()];
    this.running.clear();
    for (const child of children) child.kill('SIGKILL');
    for (; this.left().length > 0; await pause(50)) endAll(this.left());
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
};

function endAll(ids: readonly string[]): void {
  for (const id of ids)
    try {
      process.kill(Number(id), 'SIGKILL');
    } catch {
      // It is gone.
    }
}
