// Looks things up in an index, by a few reads of its file each.
import { compare, type Finding } from '../../model/finding/finding.ts';
import { isHash, isListOf, isRecord, isText } from '../../model/publication/form.ts';
import { type DecidedAccess, hashStaged, stagedSize } from './decided.ts';
import { compareKeys, type KeyHash } from './key.ts';
import { daySize, type IndexHead, keySize, laneOf, lanes, readNumber, type Section, type Sections, widthOf } from './layout.ts';
import { Damaged, type Pages, parseJson } from './pages.ts';
import type { IndexRecord, NetworkClaim } from './record.ts';
import { readRecord } from './record-bytes.ts';

export interface IndexReader {
  readonly head: IndexHead;
  readonly count: number;
  /** In bytes, of its pages. */
  readonly size: number;
  recordOf(path: string): IndexRecord | undefined;
  record(number: number): IndexRecord;
  /** Numbers of the records with a key, at most so many. */
  withKey(key: KeyHash, most: number): number[];
  /** Of those whose networks overlap. */
  overlapping(claim: NetworkClaim, most: number): number[];
  /** Of those whose findings hold no longer on a day. */
  dueOn(day: string, most: number): number[];
  findings(): Finding[];
  /** Undefined where the index says nothing of the environments. */
  decided(): DecidedAccess | undefined;
  /** Of what was in staging, as keys of StagedDays write it: the day, or null where that is not known; undefined where it never was. */
  stagedOn(key: string): string | null | undefined;
}

/** Throws a Damaged where what is read is not what was written. */
export function readIndex(pages: Pages): IndexReader {
  const { head } = pages;
  if (!isHead(head)) throw new Damaged('not the head of an index');
  const { sections } = head;
  const record = (number: number): IndexRecord => {
    const place = entryAt(pages, sections.offsets, 4, number, 8);
    const [from, to] = [place.readUInt32BE(0), place.readUInt32BE(4)];
    return readSurely(pages.read(sections.records.at + from, to - from));
  };
  const find = (path: string): number | undefined => {
    const at = halve(sections.offsets.count, (number) => compare(record(number).path, path) >= 0);
    return at < sections.offsets.count && record(at).path === path ? at : undefined;
  };
  return {
    head,
    count: sections.offsets.count,
    size: head.size,
    record,
    recordOf(path) {
      const number = find(path);
      return number === undefined ? undefined : record(number);
    },
    withKey(key, most) {
      const entry = (number: number) => entryAt(pages, sections.keys, keySize, number);
      const keyAt = (number: number): KeyHash => [entry(number).readUInt32BE(0), entry(number).readUInt32BE(4)];
      const found: number[] = [];
      const first = halve(sections.keys.count, (number) => compareKeys(keyAt(number), key) >= 0);
      for (let at = first; at < sections.keys.count && found.length < most; at++) {
        if (compareKeys(keyAt(at), key) !== 0) break;
        found.push(entry(at).readUInt32BE(8));
      }
      return found;
    },
    overlapping(claim, most) {
      const lane = laneOf(claim);
      const width = widthOf(lane);
      const section = sections.networks[lane];
      const entry = (number: number) => entryAt(pages, section, 3 * width + 4, number);
      const { first, last } = claim.network;
      const found: number[] = [];
      const behind = halve(section.count, (number) => readNumber(entry(number), width, 0) > last);
      for (let at = behind - 1; at >= 0 && found.length < most; at--) {
        const bytes = entry(at);
        if (readNumber(bytes, width, 2 * width) < first) break;
        if (readNumber(bytes, width, width) >= first) found.push(bytes.readUInt32BE(3 * width));
      }
      return found;
    },
    dueOn(day, most) {
      const found: number[] = [];
      for (let at = 0; at < sections.horizons.count && found.length < most; at++) {
        const bytes = entryAt(pages, sections.horizons, daySize + 4, at);
        if (bytes.toString('latin1', 0, daySize) > day) break;
        found.push(bytes.readUInt32BE(daySize));
      }
      return found;
    },
    stagedOn(key) {
      const { staged } = sections;
      const hash = hashStaged(key);
      const entry = (number: number) => entryAt(pages, staged, stagedSize, number);
      const at = halve(staged.count, (number) => entry(number).compare(hash, 0, hash.length, 0, hash.length) >= 0);
      if (at >= staged.count || !entry(at).subarray(0, hash.length).equals(hash)) return undefined;
      return entry(at).toString('latin1', hash.length).trim() || null;
    },
    decided() {
      const { at, count } = sections.decided;
      if (count === 0) return undefined;
      const decided = parseJson(pages.read(at, count));
      if (!isRecord(decided) || !isRecord(decided.tips)) throw new Damaged('nothing decided');
      return decided as unknown as DecidedAccess;
    },
    findings() {
      const { at } = sections.findings;
      const findings = parseJson(pages.read(at, head.size - at));
      if (!Array.isArray(findings) || !findings.every(isRecord)) throw new Damaged('no findings');
      return findings as unknown as Finding[];
    },
  };
}

type Head = IndexHead & { readonly sections: Sections; readonly size: number };

/** Whoever wrote it may have been another program. */
function isHead(head: unknown): head is Head {
  if (!isRecord(head) || !isRecord(head.excepted) || !isRecord(head.sections) || !isRecord(head.sections.networks)) return false;
  const { version, day, horizon, commit, differing, readable, unclear, excepted, sections } = head;
  const { networks, ...others } = sections;
  const ofLanes = isRecord(networks) ? lanes.map((lane) => networks[lane]) : [];
  const places = [...ofLanes, ...sectionNames.map((name) => others[name])];
  return (
    [version, day, horizon].every(isText) &&
    isHash(commit, 40) &&
    Number.isSafeInteger(readable) &&
    [differing, unclear, excepted.institutions, excepted.systems].every((list) => isListOf(list, isText)) &&
    places.every((place) => isRecord(place) && [place.at, place.count].every(isCount))
  );
}

const sectionNames = ['offsets', 'records', 'keys', 'horizons', 'staged', 'decided', 'findings'] as const;
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function entryAt(pages: Pages, { at, count }: Section, size: number, number: number, length = size): Buffer {
  if (number < 0 || number >= count) throw new Damaged('no such entry');
  return pages.read(at + size * number, length);
}

/** The first number for which it holds, of a property that holds from some number on. */
function halve(count: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Throws a Damaged where its lengths cannot be right. */
function readSurely(bytes: Buffer): IndexRecord {
  try {
    return readRecord(bytes);
  } catch (error) {
    throw error instanceof RangeError ? new Damaged('a record goes beyond its end') : error;
  }
}
