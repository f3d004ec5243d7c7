// What a sandbox asks of its gateway, whichever it is, and what the gateway asks of the service.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Publication } from '../../model/publication/publication.ts';
import type { Caller } from '../../sandbox/stand-in.ts';
import type { GatewayTrouble, LoggedCall, Site } from '../../targets/template/target.ts';

/** What a gateway serves, until it is told otherwise. */
export interface GatewaySetting {
  readonly publication: Publication;
  readonly server: Site['server'];
  readonly trouble: readonly GatewayTrouble[];
}

export interface SandboxGateway {
  /** The program; absent where it is our own server. */
  readonly program?: string;
  /** Comes back when the program ends by itself. */
  readonly ended?: Promise<void>;
  /** Comes back when calls are answered by the new setting. */
  apply(setting: GatewaySetting): Promise<void>;
  /** From old to new, the last few hundred. */
  calls(): LoggedCall[];
  stop(): Promise<void>;
}

/** The service, called with what the gateway knows of the caller. */
export type ServiceCall = (request: IncomingMessage, response: ServerResponse, caller: Caller) => Promise<void>;
