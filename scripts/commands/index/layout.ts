// How the index lies in its file: sections of entries of one size, sorted, so that what is looked for is found by halving and little of it is read.
import { type Environment, environments } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { DecidedAccess, StagedDays } from './decided.ts';
import type { IndexRecord, NetworkClaim } from './record.ts';

/** What holds for the index as a whole. */
export interface IndexHead {
  /** Of the program that wrote it: another may find something else. */
  readonly version: string;
  /** YYYY-MM-DD on which it was made, and the first day on which time alone may change what the registry means. */
  readonly day: string;
  readonly horizon: string;
  /** The commit that the files were compared with, and the paths that were not as it says. */
  readonly commit: string;
  readonly differing: readonly string[];
  /** How many files could be read, and the paths of those of which it is not known what they use. */
  readonly readable: number;
  readonly unclear: readonly string[];
  /** The institutions and systems that exceptions in policy.yaml name. */
  readonly excepted: { readonly institutions: readonly string[]; readonly systems: readonly string[] };
}

/** So many records, which may be made anew for whoever goes through them. */
export interface RecordList extends Iterable<IndexRecord> {
  readonly length: number;
}

export interface Index extends IndexHead {
  /** Sorted by path. */
  readonly records: RecordList;
  /** All of them, as they were shown. */
  readonly findings: readonly Finding[];
  /** Only of an index beside the environment branches. */
  readonly access?: { readonly decided: DecidedAccess; readonly staged: StagedDays } | undefined;
}

export interface Section {
  readonly at: number;
  readonly count: number;
}

export type Lane = `${Environment} ${4 | 6}`;
export const lanes = environments.flatMap((environment) => [`${environment} 4`, `${environment} 6`] as Lane[]);
export const widthOf = (lane: Lane): 4 | 16 => (lane.endsWith('4') ? 4 : 16);

export interface Sections {
  /** Offsets of records in the section behind, and the records themselves. */
  readonly offsets: Section;
  readonly records: Section;
  readonly keys: Section;
  readonly horizons: Section;
  readonly networks: Readonly<Record<Lane, Section>>;
  readonly staged: Section;
  readonly decided: Section;
  readonly findings: Section;
}

export const keySize = 12;
export const daySize = 10;

export const laneOf = ({ environment, network }: NetworkClaim): Lane => `${environment} ${network.family}`;

export function writeNumber(bytes: Buffer, value: bigint, width: 4 | 16, at: number): number {
  if (width === 4) return bytes.writeUInt32BE(Number(value), at);
  return bytes.writeBigUInt64BE(BigInt.asUintN(64, value), bytes.writeBigUInt64BE(value >> 64n, at));
}

export function readNumber(bytes: Buffer, width: 4 | 16, at: number): bigint {
  return width === 4 ? BigInt(bytes.readUInt32BE(at)) : (bytes.readBigUInt64BE(at) << 64n) | bytes.readBigUInt64BE(at + 8);
}
