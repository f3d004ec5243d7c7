// A call as an operation sees it, and what an operation answers. The clock and chance are arguments.
import type { Change, State } from './state.ts';

/** A system that may call, as its entry declares it. */
export interface CallingSystem {
  readonly clientId: string;
  readonly name: string;
  readonly idno: string;
  readonly institutionName: string;
  /** Codes. */
  readonly documentTypes: readonly string[];
}

/** A document type, as the catalogue defines it. */
export interface ServedType {
  readonly code: string;
  readonly title: { readonly ro?: string; readonly en?: string; readonly ru?: string };
  readonly official: boolean;
  readonly versioning: boolean;
  readonly permanentDeleteOnExpiration: boolean;
  /** As P3M. */
  readonly expiresAfter?: string;
  readonly templates?: readonly { readonly format: string; readonly language: string }[];
  readonly samples?: readonly object[];
  /** What is wrong with contents, against the JSON schema of the type; absent where it has none. */
  readonly findWrong?: (contents: unknown) => string | undefined;
}

/** What a sandbox serves, the same for its whole life. */
export interface World {
  readonly systems: readonly CallingSystem[];
  /** By code in small letters. */
  readonly types: ReadonlyMap<string, ServedType>;
  /** In bytes, for each principal. */
  readonly quota: number;
  /** Before view/ in the link of a reservation. */
  readonly viewUrl: string;
}

export interface Call {
  readonly world: World;
  readonly state: State;
  readonly system: CallingSystem;
  /** Values in braces of the operation's path. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Of a JSON body, already read; undefined where there is none. */
  readonly body: unknown;
  /** The body as it came, where the operation takes contents. */
  readonly received?: Received;
  /** ISO 8601. */
  readonly now: string;
  /** The contents of a blob that is not large. */
  readBlob(id: string): Promise<Uint8Array>;
  newId(): string;
  /** So many decimal digits. */
  newCode(digits: number): string;
}

/** Contents that have reached the disk, and that count once the changes of the answer are written down. */
export interface Received {
  /** The media type without its parameters, in small letters; empty where it is missing. */
  readonly mime: string;
  readonly range: ContentRange | undefined;
  readonly size: number;
  /** The blob that they belong to. */
  readonly blobId: string;
  /** The whole contents of the blob with them, as JSON; throws a Problem where it is none. */
  readWhole(): Promise<unknown>;
}

/** Content-Range of RFC 9110 section 14.4, in bytes. */
interface ContentRange {
  /** Both ends included; undefined where there are no bytes. */
  readonly bytes: { readonly from: number; readonly to: number } | undefined;
  /** Null where the client does not know it yet. */
  readonly total: number | null;
}

export interface Answer {
  readonly status: number;
  /** Written as JSON. */
  readonly body?: unknown;
  /** Contents of a blob in place of the body. */
  readonly blobId?: string;
  /** A finished text or file in place of the body. */
  readonly made?: { readonly mime: string; readonly bytes: Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
  readonly changes?: readonly Change[];
}
