// Where environment branches are: a folder on this machine, or an address over HTTPS or SSH. Nothing else is let through to git.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isThisMachine } from '../model/network/address.ts';
import { Failure } from '../model/text/failure.ts';
import { notARemote } from './failures.ts';
import { removeCredentials } from './git.ts';

export interface Remote {
  /** For git's command line and for a reader: without credentials. */
  readonly address: string;
  /** What git gets beside it: the credentials, which do not belong on a command line that every user of the machine can see. */
  readonly environment: Readonly<Record<string, string>>;
  /** Of a remote on this machine. */
  readonly folder?: string;
}

const scpLike = /^([A-Za-z0-9._-]+@)?[A-Za-z0-9][A-Za-z0-9.-]*:(?![:/]{2})[^\s:][^\s]*$/;

/** Reads an address as people give it to git. A path is relative to the current folder. */
export function readRemote(text: string): Remote {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (/\p{Cc}/u.test(text) || text === '' || text.startsWith('-')) throw new Failure(notARemote(removeCredentials(text)));
  if (scheme === 'https' || (scheme === 'http' && isOnThisMachine(text))) return toHttpsRemote(text);
  if (scheme === 'file') return toLocalRemote(fileURLToPath(text));
  if (scheme === 'ssh' && /^ssh:\/\/([A-Za-z0-9._-]+@)?[A-Za-z0-9]/i.test(text)) return { address: text, environment: {} };
  if (scheme !== undefined || /^[a-z0-9]+::/i.test(text)) throw new Failure(notARemote(removeCredentials(text)));
  return scpLike.test(text) ? { address: text, environment: {} } : toLocalRemote(resolve(text));
}

/** Without encryption only where nothing leaves the machine. */
const isOnThisMachine = (text: string): boolean => URL.canParse(text) && isThisMachine(new URL(text).hostname);

const toLocalRemote = (folder: string): Remote => ({ address: folder, folder, environment: {} });

/** Those in the address; without any, the token of the environment, which a workflow hands over without writing it into an address. */
function credentialsOf({ username, password }: URL): { username: string; password: string } {
  const token = process.env.MDOCS_REMOTE_TOKEN;
  if (username !== '' || password !== '' || !token) return { username, password };
  return { username: 'x-access-token', password: encodeURIComponent(token) };
}

function toHttpsRemote(text: string): Remote {
  if (!URL.canParse(text)) throw new Failure(notARemote(removeCredentials(text)));
  const url = new URL(text);
  const { username, password } = credentialsOf(url);
  url.username = url.password = '';
  if (username === '' && password === '') return { address: url.href, environment: {} };
  const pair = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  return {
    address: url.href,
    environment: {
      GIT_CONFIG_COUNT: '1',
      // Bound to this server, so that a redirect does not carry it elsewhere.
      GIT_CONFIG_KEY_0: `http.${url.origin}/.extraHeader`,
      GIT_CONFIG_VALUE_0: `Authorization: Basic ${pair}`,
    },
  };
}
