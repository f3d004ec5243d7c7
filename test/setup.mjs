// What `npm test` runs first: are the programs there that the tests start? Installs them where it may, else says the line to run.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** Program -> Debian package. */
const needed = {
  nginx: 'nginx-light',
  haproxy: 'haproxy',
  openssl: 'openssl',
  git: 'git',
  python3: 'python3-minimal',
  nft: 'nftables',
  unshare: 'util-linux',
  ip: 'iproute2',
  wg: 'wireguard-tools',
  'wireguard-go': 'wireguard-go',
  swanctl: 'strongswan-swanctl',
  '/usr/lib/ipsec/charon': 'strongswan-charon libcharon-extra-plugins libstrongswan-standard-plugins',
  'ssh-keygen': 'openssh-client',
  chromium: 'chromium',
  kubectl: 'kubernetes-client',
  curl: 'curl',
  shellcheck: 'shellcheck',
};

// Debian keeps nginx and nft where an ordinary user's PATH does not look.
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
const succeeds = (program, parameters, stdio = 'ignore') => spawnSync(program, parameters, { env, stdio }).status === 0;
// ssh-keygen says no version; as long as it runs at all, it is there.
const probes = {
  nginx: ['-v'],
  haproxy: ['-v'],
  openssl: ['version'],
  'ssh-keygen': ['-l', '-f', '/dev/null'],
  ip: ['-V'],
  kubectl: ['version', '--client'],
};
const isThere = (program) => !spawnSync(program, probes[program] ?? ['--version'], { env, stdio: 'ignore' }).error;
const missing = () => Object.keys(needed).filter((program) => !isThere(program));

function packagesFor(programs) {
  return programs.map((program) => needed[program]).join(' ');
}

/** Debian starts a service when it installs it, unless this file says no. */
function withoutStarting(install) {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (ours) rmSync(policy, { force: true });
  }
}

function install(programs) {
  const screen = ['ignore', process.stderr, 'inherit'];
  const quiet = ['install', '--yes', '--quiet', '--no-install-recommends', ...packagesFor(programs).split(' ')];
  withoutStarting(() => {
    succeeds('apt-get', ['update', '--quiet'], screen);
    succeeds('apt-get', quiet, screen);
  });
}

const absent = missing();
if (absent.length > 0 && process.getuid?.() === 0 && succeeds('apt-get', ['--version'])) install(absent);
const still = absent.length > 0 ? missing() : [];
if (still.length > 0) {
  console.error(`The tests start ${still.join(', ')}, which this machine does not have. Run this line, then npm test again:\n`);
  console.error(`  sudo apt-get install --yes --no-install-recommends ${packagesFor(still)}\n`);
  process.exit(1);
}
