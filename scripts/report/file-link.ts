// Links to GitHub's own editor: a new file filled in, or one that is there, to be pasted over. What a link cannot hold, it says.
import { encodeValue } from './markdown.ts';

/** What GitHub and browsers take in an address. */
const longest = 8000;

export interface FileLink {
  readonly href: string;
  /** Whether the editor opens with the text in it. */
  readonly isFilled: boolean;
}

/** `page` is the repository's, `path` the file's in it. An editor of a file that is there takes no text from an address. */
export function fileLink(page: string, branch: string, path: string, text: string, isThere: boolean): FileLink {
  const encoded = (steps: string) => steps.split('/').map(encodeValue).join('/');
  if (isThere) return { href: `${page}/edit/${encoded(branch)}/${encoded(path)}`, isFilled: false };
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(folder.length + 1);
  const href = `${page}/new/${encoded(branch)}/${encoded(folder)}?filename=${encodeValue(name)}`;
  const filled = `${href}&value=${encodeValue(text)}`;
  return filled.length <= longest ? { href: filled, isFilled: true } : { href, isFilled: false };
}
