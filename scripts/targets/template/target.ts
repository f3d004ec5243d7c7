// What a target is: a system that files are rendered for. To add one: a folder in targets/, a line in targets/list.ts, its name in the policy's schema.
import type { GatewaySettings } from '../../model/publication/manifest.ts';
import type { Files } from '../../model/tree.ts';
import type { View } from '../gateway/view.ts';
import type { Quoting } from './render.ts';

export interface Target {
  /** In `targets` of policy.yaml, and the folder that its files are published in. */
  readonly name: string;
  /** By the names that its templates call them by. Values reach a file through these, and no other way. */
  readonly quoting: Readonly<Record<string, Quoting>>;
  /** By the file's path below the target's folder. The same view always gives the same files. */
  readonly render: (view: View) => Readonly<Record<string, Page>>;
  /** Absent where no program can judge the files on another machine than the gateway's. */
  readonly check?: Check;
}

/** One file: a template, and all that it can see. */
export interface Page {
  readonly template: Template;
  readonly values: object;
}

declare const fixed: unique symbol;

/** The fixed text of a file. */
export type Template = string & { readonly [fixed]: true };

/**
 * Makes a template, with backslashes as they stand. A value inside it, as in `${name}`, does not compile: it would pass by the target's
 * quoting. A string, so that it also stands in a bundle.
 */
export const template = ({ raw: [source = ''] }: TemplateStringsArray): Template => source as Template;

/** How a real program reads the published files. Only described here: commands/gateway/ runs it. */
export interface Check {
  readonly program: string;
  /** The package that brings it on Debian. */
  readonly package: string;
  /** The program judges the files and ends. It needs no rights, opens no port and resolves no name. */
  readonly judge: (site: Site) => Trial;
  /** The program serves calls on this machine, as in a drill, until it is stopped. */
  readonly serve: (site: Site, stage: DrillSetup) => Trial;
  /** The same for a sandbox. Absent where a sandbox cannot run the program. */
  readonly serveSandbox?: (site: Site, stage: SandboxStage) => Trial;
  /** Words that it is called with for a sandbox in a directory and nowhere else: one that a killed run has left is found by them. */
  readonly calledWith?: (directory: string) => readonly string[];
  /** Lets a serving program read its files again. */
  readonly reload: ReloadSignal;
  /** Absent where `mdocs gateway` cannot run the program. */
  readonly operation?: Operation;
}

type ReloadSignal = 'SIGHUP' | 'SIGUSR2';

/** How the program serves an environment's clients on the gateway's own machine, in a folder whose link `current` shows the revision in use. */
export interface Operation {
  /** A publication as small as there can be, laid out to see how this version lays out. */
  readonly sample: Files;
  /**
   * A candidate answers calls over TLS at the socket `ask.sock` of the directory as it would answer clients, but for headers that tell
   * it who calls: X-Real-IP, X-Fingerprint (SHA-1) or X-Fingerprint-SHA256, and X-Verify (NONE or SUCCESS). Whoever gets through is answered
   * with 200 and the client id that the service would see.
   */
  readonly answer: (site: Site, isRoot: boolean) => Trial;
  /** All files of a revision, by their paths below its folder. */
  readonly layOut: (site: OperatedSite) => Promise<Files>;
  /** The program judges the revision in a folder below the gateway's, opens no port, and ends. */
  readonly judge: (directory: string, revision: string) => readonly string[];
  /** The program serves in the background what `current` shows. */
  readonly start: (directory: string) => readonly string[];
  /** The file below the gateway's folder in which the serving program writes its process id. */
  readonly pid: string;
  /**
   * Below the gateway's folder: the sockets at one of which the program says over HTTP, as JSON, which revision it serves. A program that is told
   * to read its files again does not put back a socket that somebody has removed: then it has to be told of another one.
   */
  readonly sockets: readonly [string, string];
  readonly reload: ReloadSignal;
  /** Set where the program serves in the foreground: the files below the gateway's folder that get what it prints, the log of requests first. */
  readonly prints?: { readonly out: string; readonly err: string };
  /** Whether the processes that it starts listen at its sockets, and not itself. */
  readonly childrenListen?: boolean;
  /** Absent where the program takes changes only by reading its files again. */
  readonly live?: Live;
}

/** How a serving program takes changes while it serves. */
export interface Live {
  /** Below the gateway's folder: the socket that takes commands. */
  readonly socket: string;
  /** All files of two revisions, with `state.json`: what to do for the second in the place of the first. Undefined where that is not enough. */
  readonly plan: (before: Files, after: Files) => readonly LiveStep[] | undefined;
}

export type LiveStep =
  /** `map` is the path of a map below the revision's folder; lines are what such a file has. `replace` takes effect in one step. */
  | { readonly kind: 'add' | 'replace'; readonly map: string; readonly lines: readonly string[] }
  /** Waits until no call is looked up any more that began before. */
  | { readonly kind: 'settle' }
  /** Ends what callers from these networks began before and have not ended by themselves after a moment. */
  | { readonly kind: 'end'; readonly proxy: string; readonly networks: readonly string[] };

/** What was published, and the gateway's folder that it is laid out for. */
export interface OperatedSite {
  readonly files: Files;
  readonly settings: GatewaySettings;
  /** Absolute. The revision lies below it, in a folder of `versions` that has its name. */
  readonly directory: string;
  /** The one of the operation's sockets at which the program is to speak. */
  readonly socket: string;
  /** What the program says of the revision that it serves. */
  readonly state: ServedState;
  readonly systems: readonly { readonly clientId: string; readonly name: string }[];
  readonly documentTypes: readonly string[];
  /** Whether whoever would get through is told that the publication has ended. */
  readonly isClosed: boolean;
  /** Whether the program is started as root. */
  readonly isRoot: boolean;
}

export interface ServedState {
  /** 40 hexadecimal digits that stand for all files of the revision. */
  readonly revision: string;
  readonly environment: string;
  readonly generation: number;
  /** Of the environment branch. */
  readonly commit: string;
  /** SHA-256 of manifest.json. */
  readonly manifest: string;
  /** Instant in ISO 8601. */
  readonly notAfter: string;
}

/** What was published, and what only the gateway's machine has beside it. */
export interface Site {
  readonly files: Files;
  readonly settings: GatewaySettings;
  /** For the server's name. */
  readonly server: { readonly certificatePem: string; readonly privateKeyPem: string };
}

/** Where a gateway serves calls on this machine. The caller's address is believed as X-Real-IP says it, of callers at 127.0.0.1. */
export interface DrillSetup {
  /** Addresses with port. */
  readonly listen: string;
  readonly upstream: string;
  /** Whoever presents a certificate with this fingerprint, from this authority, is taken for the system. */
  readonly standIn: { readonly system: string; readonly sha1: string; readonly sha256: string; readonly authorityPem: string };
  readonly isRoot: boolean;
}

/** Where a gateway serves the calls of a sandbox. The caller's address is believed as X-Real-IP says it, of callers at 127.0.0.1. */
interface SandboxStage {
  /** With port. */
  readonly listen: string;
  /** The path of a socket below the directory. */
  readonly socket: string;
  readonly isRoot: boolean;
  /** A file below the directory that gets one line of JSON for each call: LoggedCall. */
  readonly log: string;
  readonly trouble: readonly GatewayTrouble[];
}

/** too-large: no call may have a body. clock: clients are shown the service's clock in place of the gateway's own. */
export type GatewayTrouble = 'too-large' | 'clock';

/** What a gateway says of a call. `refusal` is the code of the check that refused it, or empty. */
export interface LoggedCall {
  readonly time: string;
  readonly requestId: string;
  readonly client: string;
  readonly serial: string;
  readonly address: string;
  readonly refusal: string;
  readonly status: number;
  readonly method: string;
  readonly path: string;
}

/** A directory to be made, with all that the program reads, and what the program is called with. Paths stay inside the directory. */
export interface Trial {
  readonly files: Files;
  readonly args: (directory: string) => readonly string[];
  /** Set where the program writes no files itself: those below the directory that get what it prints. */
  readonly prints?: { readonly out: string; readonly err: string };
}
