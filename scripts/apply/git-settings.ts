// The settings of every run of git: nothing that this machine or a repository configures may change what it does.
import { devNull } from 'node:os';

// Nothing is synced to disk here, because a temporary repository is worth nothing after a crash; the embedded remote has its own
// configuration. Ownership of a repository is not asked for, because none of the commands that git.ts allows runs anything that one could name.
export const configuration = [
  `core.hooksPath=${devNull}`,
  'core.fsmonitor=false',
  'core.symlinks=false',
  'core.fsync=none',
  'protocol.allow=never',
  'protocol.file.allow=always',
  'protocol.https.allow=always',
  // readRemote lets HTTP through only to this machine, and no redirect is followed.
  'protocol.http.allow=always',
  'http.followRedirects=false',
  'protocol.ssh.allow=always',
  'fetch.fsckObjects=true',
  'gc.auto=0',
  'maintenance.auto=false',
  'credential.helper=',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=30',
  'safe.directory=*',
];

export const fixedEnvironment = {
  HOME: devNull,
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '/bin/false',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
};

/** The environment variables that git inherits: where things are, and which authorities signed an Enterprise server's certificate. */
export const inheritedVariables = [
  'PATH',
  'TMPDIR',
  'SSH_AUTH_SOCK',
  'HTTPS_PROXY',
  'https_proxy',
  'NO_PROXY',
  'no_proxy',
  'GIT_SSL_CAINFO',
  'SystemRoot',
];
