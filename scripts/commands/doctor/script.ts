// The doctor's questions as a shell script for curl and openssl, where Node cannot be installed.
import { isIP } from 'node:net';
import type { Declared } from '../../doctor/examine.ts';
import { type Cause, helperOf, layerOf } from '../../doctor/layers.ts';
import type { Target } from '../../doctor/target.ts';
import type { Environment } from '../../model/environment.ts';
import type { Locale } from '../../model/text/text.ts';
import { setQuotes } from '../../report/terminal.ts';
import { body } from './script-body.ts';
import { helperNames, layerNames, sentences } from './words/all.ts';

interface ScriptWish {
  readonly target: Target;
  readonly environment: Environment;
  readonly declared: Declared | undefined;
  /** For each answer. */
  readonly seconds: number;
  readonly locale: Locale;
  readonly mailbox: string | undefined;
  readonly system: string | undefined;
}

/** A value as one word of the shell, whatever is in it. */
export const quoteForShell = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`;

/** POSIX sh. The certificate, the key and, where it is needed, the server's authority are its arguments. */
export function writeScript({ target, environment, declared, seconds, locale, mailbox, system }: ScriptWish): string {
  const types = declared?.documentTypes ?? [];
  const settings = {
    // As curl and openssl take an address of IPv6.
    HOST: isIP(target.host) === 6 ? `[${target.host}]` : target.host,
    PORT: String(target.port),
    NAME: target.serverName,
    BASE: target.path,
    TYPES: (types.length > 0 ? types : ['Folder']).join(' '),
    PRINCIPAL: declared?.clientId === undefined ? '' : `urn:md:system:${declared.clientId}`,
    WAIT: String(seconds),
  };
  const title = `${system === undefined ? '' : `${system}, `}${environment}`;
  return `#!/bin/sh
# mdocs doctor: ${title.replaceAll(/[^\p{L}\p{N} .,()/_-]/gu, '?')}
# sh doctor.sh CERTIFICATE.pem KEY.pem [AUTHORITY.pem]
${Object.entries(settings)
  .map(([name, value]) => `${name}=${quoteForShell(value)}`)
  .join('\n')}

explain() {
  case "$1" in
${explanations(locale, mailbox)}
  esac
}
${body}`;
}

/** For each cause that hinders: its layer, what to do and whom to write to. */
function explanations(locale: Locale, mailbox: string | undefined): string {
  const causes = (Object.keys(sentences) as Cause[]).filter((cause) => sentences[cause].todo !== undefined);
  return causes
    .map((cause) => {
      const helper = helperOf(cause);
      const who = helper === 'age' ? `AGE${mailbox === undefined ? '' : ` ${mailbox}`}` : helperNames[helper][locale];
      const words = `${layerNames[layerOf(cause)][locale]}: ${sentences[cause].todo?.[locale] ?? ''} -> ${who}`;
      return `    ${cause}) LAYER=${layerOf(cause)}; WORDS=${quoteForShell(setQuotes(words, locale))} ;;`;
    })
    .join('\n');
}
