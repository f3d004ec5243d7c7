// How values are written into a notice: as plain text, HTML or the Markdown of a comment. Nothing in a value can begin a line or a tag.
import { hidden } from '../../model/text/sensitive.ts';
import { printable, quote } from '../../model/text/text.ts';
import type { Quoting } from '../template/render.ts';

export type Format = 'text' | 'html' | 'markdown';

const longest = 300;

/** One line without controls, line ends, bidirectional and invisible signs, secrets and personal numbers. */
function line(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a notice can only say texts');
  const plain = [...printable(hidden(value)).trim()];
  return plain.length > longest ? `${plain.slice(0, longest).join('')}…` : plain.join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const inHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** An address of the web and nothing else: no quote, blank or bracket that could end it. */
function address(value: unknown): string {
  if (typeof value === 'string' && /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:[/?#][A-Za-z0-9._~:/?#@!$&*+,;=%-]*)?$/.test(value))
    return value;
  throw new Error('a notice can only link to an address of the web');
}

/** value: what somebody declared. word: what this repository says. link: where something is. */
export const quoting: Readonly<Record<Format, Readonly<Record<'value' | 'word' | 'link', Quoting>>>> = {
  text: { value: line, word: line, link: address },
  html: {
    value: (value) => inHtml(line(value)),
    word: (value) => inHtml(line(value)),
    link: (value) => `<a href="${inHtml(address(value))}">${inHtml(address(value))}</a>`,
  },
  markdown: { value: (value) => quote(line(value)), word: line, link: (value) => `<${address(value)}>` },
};
