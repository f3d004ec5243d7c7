// What takes long says on a terminal what it does and how much of it is left. In a pipe, in CI and on a terminal that cannot take a line back
// nothing is said: there nobody watches, and what is written stays.
import type { Locale, Text } from '../../model/text/text.ts';
import type { Tree } from '../../model/tree.ts';
import { localeOf } from './options.ts';
import { widthOf } from './output.ts';

/** In milliseconds: before that nothing is said, and then not more often than anybody reads. */
const patience = 2000;
const pause = 200;

interface Terminal {
  readonly stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;
  readonly env: NodeJS.ProcessEnv;
  readonly locale: Locale;
  /** In milliseconds. */
  now(): number;
}

const ownTerminal = (): Terminal => ({
  stream: process.stderr,
  env: process.env,
  locale: localeOf(process.argv, process.env),
  now: () => performance.now(),
});

export interface Activity {
  /** One more of all is done. */
  step(): void;
  /** Takes away what was said. */
  end(): void;
  /** Whether anything is said at all. */
  readonly isWatched: boolean;
}

/** Begins to count. `what` is a noun of what is done, such as "Files read". */
export function beginActivity(what: Text, total: number, { stream, env, locale, now }: Terminal = ownTerminal()): Activity {
  const isWatched = stream.isTTY === true && !env.CI && env.TERM !== 'dumb';
  const begun = now();
  let done = 0;
  let said: number | undefined;
  return {
    isWatched,
    step() {
      done++;
      const at = now();
      if (!isWatched || at - begun < patience || at - (said ?? 0) < pause) return;
      said = at;
      const line = lineOf(what[locale], { done, total, seconds: (at - begun) / 1000 }, locale);
      stream.write(`\r\u001B[K${[...line].slice(0, widthOf(stream) - 1).join('')}`);
    },
    end() {
      if (said !== undefined) stream.write('\r\u001B[K');
      said = undefined;
    },
  };
}

/** The same tree; while it is read, the number of its files that were read is shown. */
export function watchReading(tree: Tree): { readonly tree: Tree; readonly activity: Activity } {
  const activity = beginActivity(filesRead, tree.size);
  if (!activity.isWatched) return { tree, activity };
  const watched = [...tree].map(([path, entry]) => {
    let isRead = false;
    const read = () => {
      if (!isRead) activity.step();
      isRead = true;
      return entry.read();
    };
    return [path, { ...entry, read }] as const;
  });
  return { tree: new Map(watched), activity };
}

const filesRead: Text = { ro: 'Fișiere citite', en: 'Files read', ru: 'Прочитано файлов' };

interface Count {
  readonly done: number;
  readonly total: number;
  readonly seconds: number;
}

/** What is left is reckoned from what was done so far. */
function lineOf(what: string, { done, total, seconds }: Count, locale: Locale): string {
  const count = `${what}: ${done}/${total} (${Math.floor((100 * done) / Math.max(total, 1))} %)`;
  const left = Math.ceil((seconds / done) * (total - done));
  return left > 0 ? `${count}, ${leftText(left)[locale]}` : count;
}

const leftText = (seconds: number): Text => ({
  ro: `mai durează circa ${seconds} s`,
  en: `about ${seconds} s left`,
  ru: `осталось около ${seconds} с`,
});
