// Which commits brought a file to what it is.
import { gitText } from './git.ts';

/** The newest commit of HEAD that changed the file; undefined where there is none. */
export function newestChange(root: string, file: string): Promise<string | undefined> {
  return firstOf(root, [], file);
}

/** The newest commit that brought the text into the file, or took it out. */
export function bringing(root: string, file: string, text: string): Promise<string | undefined> {
  return firstOf(root, [`-S${text}`], file);
}

async function firstOf(root: string, options: readonly string[], file: string): Promise<string | undefined> {
  const fixed = ['--max-count=1', '--first-parent', '--no-show-signature', '--no-ext-diff', '--no-textconv', '--format=%H'];
  const commit = await gitText(root, ['log', ...fixed, ...options, 'HEAD', '--', file]);
  return commit === '' ? undefined : commit;
}
