// Notices to whoever has to act before a system can be published. What is done by the machine waits for nobody.
import type { Environment } from '../environment.ts';
import type { SystemName } from '../system-name.ts';
import type { Text } from '../text/text.ts';
import type { Wait } from './about.ts';
import { type Audience, makeNotice, type Notice } from './notice.ts';

export interface WaitingSystem extends SystemName {
  readonly systemName: string;
  readonly environment: Environment;
  readonly what: Wait;
  /** Tells one wait from a later one of the same system. */
  readonly mark: string;
  /** Where it is done. */
  readonly url?: string | undefined;
  /** Of a test that may be confirmed: what gateways saw, and the form. */
  readonly tested?: { readonly evidence: Text; readonly formUrls?: Text | undefined };
}

export function noticesOfWaiting(waits: readonly WaitingSystem[], today: string, audience: Audience): Notice[] {
  return waits.map(({ institution, system, systemName, environment, what, mark, url, tested }) =>
    makeNotice(
      {
        kind: 'waiting',
        key: `waiting/${what}/${environment}/${institution}/${system}/${mark}`,
        day: today,
        institution,
        system,
        named: what === 'client-id' || what === 'production' ? (audience.accounts ?? []) : [],
        about: { what, environment, systemName, url, ...tested },
      },
      audience,
    ),
  );
}
