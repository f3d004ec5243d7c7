// How values are written into a notice: as plain text, HTML or the Markdown of a comment. Nothing in a value can begin a line or a tag.
import { redact } from '../../model/text/sensitive.ts';
import { quote, spellOut } from '../../model/text/text.ts';
import type { Quoting } from '../template/render.ts';

export type NoticeFormat = 'text' | 'html' | 'markdown';

const longest = 300;

/** One line without controls, line ends, bidirectional and invisible signs, secrets and personal numbers. */
function quoteLine(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a notice can only say texts');
  const plain = [...spellOut(redact(value)).trim()];
  return plain.length > longest ? `${plain.slice(0, longest).join('')}…` : plain.join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** An address of the web and nothing else: no quote, blank or bracket that could end it. */
function quoteAddress(value: unknown): string {
  if (typeof value === 'string' && /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:[/?#][A-Za-z0-9._~:/?#@!$&*+,;=%-]*)?$/.test(value))
    return value;
  throw new Error('a notice can only link to an address of the web');
}

/** Without the answers that a link to a form carries: they are for the form, and long. */
const shorten = (address: string): string => address.replace(/\?.*/, '');

function writeLink(value: unknown): string {
  const address = quoteAddress(value);
  const short = shorten(address);
  return short === address ? `<${address}>` : `[${short}](${address})`;
}

/** value: what somebody declared. word: what this repository says. link: where something is. */
export const quoting: Readonly<Record<NoticeFormat, Readonly<Record<'value' | 'word' | 'link', Quoting>>>> = {
  text: { value: quoteLine, word: quoteLine, link: quoteAddress },
  html: {
    value: (value) => escapeHtml(quoteLine(value)),
    word: (value) => escapeHtml(quoteLine(value)),
    link: (value) => `<a href="${escapeHtml(quoteAddress(value))}">${escapeHtml(shorten(quoteAddress(value)))}</a>`,
  },
  markdown: { value: (value) => quote(quoteLine(value)), word: quoteLine, link: writeLink },
};
