// Accepts quickly what is surely plain YAML, and leaves everything else to the library: it gives the very data or does not know, and finds no mistakes.

import { Flow, hasKey, type Plain, type PlainMap, widestIndent } from './flow.ts';
import { keysOfTexts, severalLines } from './keys.ts';
import { sign } from './signs.ts';

/**
 * The data of a text that is a mapping, written as people write it. Undefined where it is not, or may have anything that somebody has to
 * be told of, or more than `mostTokens` tokens. Line ends are LF. Takes one pass.
 */
export const readPlain = (text: string, mostTokens: number): Readonly<Record<string, unknown>> | undefined =>
  new PlainReader(text, mostTokens).read();

/** Less than the reader of all YAML allows. */
const deepest = 30;

/** A mapping or a list that goes on; of a mapping, the key that waits for what stands below it. */
interface Level {
  readonly indent: number;
  readonly list?: Plain[];
  readonly map?: PlainMap;
  waiting?: string;
}

class PlainReader extends Flow {
  private readonly levels: Level[] = [];
  private root: PlainMap | undefined;

  constructor(
    text: string,
    private readonly mostTokens: number,
  ) {
    super(text);
  }

  read(): PlainMap | undefined {
    while (this.at < this.text.length) if (!this.takeLine()) return undefined;
    return this.close(-1) && this.tokens <= this.mostTokens ? this.root : undefined;
  }

  private takeLine(): boolean {
    const start = this.at;
    this.skipSpaces();
    const indent = this.at - start;
    this.tokens += 2;
    if (indent > widestIndent || this.tokens > this.mostTokens) return false;
    if (this.isEnd()) return this.takeEnd();
    if (this.code() === sign.hash) return this.takeComment();
    if (!this.close(indent) || this.levels.length > deepest) return false;
    return this.code() === sign.dash ? this.takeItem(start, indent) : this.takePair(indent);
  }

  private takeEnd(): boolean {
    const isEnd = this.isEnd();
    this.at++;
    return isEnd;
  }

  private takeComment(): boolean {
    this.tokens += 2;
    this.skipText();
    return this.takeEnd();
  }

  /** Ends the levels that are further to the right; false where one of them still waits. */
  private close(indent: number): boolean {
    for (let top = this.levels.at(-1); top && top.indent > indent; top = this.levels.at(-1)) {
      if (top.waiting !== undefined) return false;
      this.levels.pop();
    }
    return true;
  }

  private takeItem(start: number, indent: number): boolean {
    const list = this.listAt(indent);
    this.at++;
    if (!list || this.code() !== sign.space) return false;
    this.skipSpaces();
    this.tokens += 2;
    const column = this.at - start;
    const key = this.readKey();
    if (key === undefined) {
      const value = this.readValue(indent, 0);
      if (value !== undefined) list.push(value);
      return value !== undefined && this.endLine(true);
    }
    const map: PlainMap = {};
    list.push(map);
    return column <= widestIndent && this.takeValue(this.open({ indent: column, map }), map, key);
  }

  private listAt(indent: number): Plain[] | undefined {
    const top = this.levels.at(-1);
    if (top?.list) return top.indent === indent ? top.list : undefined;
    const list: Plain[] = [];
    return this.fill(top, list) ? this.open({ indent, list }).list : undefined;
  }

  private takePair(indent: number): boolean {
    const level = this.levelAt(indent);
    const key = level && this.readKey();
    return key !== undefined && level?.map !== undefined && this.takeValue(level, level.map, key);
  }

  /** The mapping that a key at an indent belongs to. */
  private levelAt(indent: number): Level | undefined {
    // A list may stand right below its key.
    if (this.levels.at(-1)?.list && this.levels.at(-1)?.indent === indent) this.levels.pop();
    const top = this.levels.at(-1);
    const map: PlainMap = {};
    if (!top) {
      if (indent > 0 || this.root) return undefined;
      this.root = map;
      return this.open({ indent, map });
    }
    if (top.indent === indent) return top.waiting === undefined ? top : undefined;
    return this.fill(top, map) ? this.open({ indent, map }) : undefined;
  }

  private fill(level: Level | undefined, value: Plain): boolean {
    if (!level?.map || level.waiting === undefined) return false;
    level.map[level.waiting] = value;
    level.waiting = undefined;
    return true;
  }

  private open(level: Level): Level {
    this.levels.push(level);
    return level;
  }

  private takeValue(level: Level, map: PlainMap, key: string): boolean {
    if (hasKey(map, key)) return false;
    this.skipSpaces();
    const code = this.code();
    if (this.isEnd() || code === sign.hash) {
      level.waiting = key;
      return this.endLine(true);
    }
    const isBlock = code === sign.bar || code === sign.more;
    if (isBlock && !severalLines.has(key)) return false;
    const value = isBlock ? this.readBlock(level.indent) : this.readValue(level.indent, 0);
    if (value === undefined) return false;
    map[key] = value;
    // Behind a text without quotes, a comment may have been meant as a part of it.
    const isInQuotes = code === sign.quotes || code === sign.apostrophe || typeof value === 'object';
    return isBlock || this.endLine(isInQuotes || !keysOfTexts.has(key));
  }

  /** What may stand behind a value: nothing, or a comment apart from it. */
  private endLine(mayHaveComment: boolean): boolean {
    this.skipSpaces();
    this.tokens++;
    const isApart = this.text.charCodeAt(this.at - 1) === sign.space;
    return this.code() === sign.hash && isApart && mayHaveComment ? this.takeComment() : this.takeEnd();
  }
}
