// Plain YAML: values, and the lists and mappings between brackets. Undefined is always: not known.
import { noText, Scalars } from './scalars.ts';
import { inKey, kinds, sign } from './signs.ts';

export type Plain = string | number | boolean | Plain[] | PlainMap;
export interface PlainMap {
  [key: string]: Plain;
}

/** Each less than the reader of all YAML allows. */
const [deepestFlow, longestKey] = [6, 60];
export const widestIndent = 60;

/** Or any object has it: nothing is undefined in a mapping. */
export const hasKey = (map: PlainMap, key: string): boolean => map[key] !== undefined;

export class Flow extends Scalars {
  /** `indent` is that of the line's own level; what stands between brackets may go on in lines further to the right. */
  protected readValue(indent: number, depth: number): Plain | undefined {
    const code = this.code();
    this.tokens += 2;
    if (code === sign.quotes || code === sign.apostrophe) return this.readQuoted();
    if (code !== sign.openList && code !== sign.openMap) return this.readBare(depth > 0);
    if (depth === deepestFlow) return undefined;
    return code === sign.openList ? this.readList(indent, depth + 1) : this.readMap(indent, depth + 1);
  }

  /** A key without quotes and its colon; undefined, and nothing is read, where none stands here. */
  protected readKey(): string | undefined {
    const start = this.at;
    const first = this.code();
    let end = start;
    while (((kinds[this.text.charCodeAt(end)] ?? 0) & inKey) !== 0) end++;
    if (this.text.charCodeAt(end) !== sign.colon || end - start > longestKey) return undefined;
    const behind = this.text.charCodeAt(end + 1);
    if (behind !== sign.space && behind !== sign.newline && end + 1 < this.text.length) return undefined;
    const key = this.text.slice(start, end);
    // In front of a digit, a hyphen or a low line other things begin than keys.
    if (!(first >= sign.firstLetter) || first === sign.lowLine || noText.test(key)) return undefined;
    this.at = end + 1;
    this.tokens += 4;
    return key;
  }

  private readList(indent: number, depth: number): Plain[] | undefined {
    const list: Plain[] = [];
    const isRead = this.readItems(indent, sign.closeList, () => {
      const value = this.readValue(indent, depth);
      if (value !== undefined) list.push(value);
      return value !== undefined;
    });
    return isRead ? list : undefined;
  }

  private readMap(indent: number, depth: number): PlainMap | undefined {
    const map: PlainMap = {};
    const isRead = this.readItems(indent, sign.closeMap, () => {
      const key = this.readKey();
      if (key === undefined || hasKey(map, key)) return false;
      this.skipSpaces();
      const value = this.readValue(indent, depth);
      if (value !== undefined) map[key] = value;
      return value !== undefined;
    });
    return isRead ? map : undefined;
  }

  /** From an opening bracket to behind the closing one. */
  private readItems(indent: number, closing: number, readItem: () => boolean): boolean {
    this.at++;
    if (!this.skipGap(indent)) return false;
    if (this.code() === closing) {
      this.at++;
      return true;
    }
    while (readItem()) {
      this.skipSpaces();
      this.tokens += 2;
      if (this.code() === sign.comma) {
        this.at++;
        if (!this.skipGap(indent)) return false;
        continue;
      }
      if (!this.skipGap(indent) || this.code() !== closing) return false;
      this.at++;
      return true;
    }
    return false;
  }

  /** Spaces, and the end of the line where what goes on in the next one is further to the right than the level. */
  private skipGap(indent: number): boolean {
    this.skipSpaces();
    if (this.code() !== sign.newline) return true;
    this.at++;
    const start = this.at;
    this.skipSpaces();
    this.tokens += 2;
    const own = this.at - start;
    return own > indent && own <= widestIndent && !this.isEnd() && this.code() !== sign.hash;
  }
}
