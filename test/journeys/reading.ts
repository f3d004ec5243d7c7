// What people get to read on a journey, as one page for a golden file: in Romanian, without what differs from run to run.
import type { Received } from '../notices/smtp.ts';
import type { Act } from './stage.ts';

/** Something that somebody can read. A comment is told to whom it names and to who follows the page; a change of one to nobody. */
export interface Read {
  readonly place: string;
  readonly kind: 'comment' | 'changed' | 'open' | 'closed' | 'mail';
  readonly by: string;
  readonly body: string;
}

/** Whom a comment names at its beginning. */
export const namedIn = ({ body }: Read): string[] =>
  [...(/^Pentru: (.*)$/m.exec(body)?.[1] ?? '').matchAll(/@([A-Za-z0-9-]+)/g)].map(([, login]) => login ?? '');

const decodeWords = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, body: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(body, 'base64').toString() : decodeQuoted(body.replaceAll('_', ' ')),
    );
const decodeQuoted = (text: string) =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

export function readMail({ to, raw }: Received): Read {
  const subject = /^Subject: ((?:.*)(?:\r\n[ \t].*)*)/m.exec(raw)?.[1] ?? '';
  const [, headers = '', coded = ''] = /Content-Type: text\/plain;([\s\S]*?)\r\n\r\n([\s\S]*?)\r\n--/.exec(raw) ?? [];
  const body = /base64/i.test(headers) ? Buffer.from(coded, 'base64').toString() : decodeQuoted(coded);
  return { place: to[0] ?? '', kind: 'mail', by: decodeWords(subject), body: body.replaceAll('\r\n', '\n') };
}

/** The Romanian part: the others are folded, or stand after it. */
const romanian = (body: string) =>
  body
    .replace(/<!--[\s\S]*?-->\n*/g, '')
    .replace(/<details>\s*<summary>(In English|English|По-русски|Русский)[\s\S]*/, '')
    .replace(/^English text below.*\n+/, '')
    .trim();

const steady = (text: string) =>
  text
    .replace(/https?:\/\/(localhost|127\.0\.0\.1):\d+/g, 'https://github.com')
    .replace(/https:\/\/github\.com\/api\/v3\//g, 'https://github.com/')
    .replace(/[0-9a-f]{64}|[0-9a-f]{16}…[0-9a-f]{8}/g, 'SHA256')
    .replace(/([0-9A-F]{2}:){31}[0-9A-F]{2}/g, 'SHA256')
    .replace(/\b[0-9a-f]{40}\b/g, 'COMMIT')
    .replace(/\b[0-9a-f]{10}\b/g, 'COMMIT')
    .replace(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g, 'PEM');

const titles = {
  comment: 'comentariu nou pe',
  changed: 'comentariu schimbat pe',
  open: 'deschisă din nou:',
  closed: 'închisă:',
  mail: 'e-mail către',
};

/** All acts with what could be read after each. */
export function writeJourney(acts: readonly Act[], isRead: (read: Read) => boolean = () => true): string {
  const parts = acts.map(({ day, who, what, read }, i) => {
    const told = read.filter(isRead).map((one) => {
      const by = one.kind === 'mail' ? ` | ${one.by}` : '';
      const body = steady(romanian(one.body));
      return `### ${titles[one.kind]} ${one.place}${by}\n${body === '' ? '' : `\n${body}\n`}`;
    });
    return `## ${i + 1}. ${day}, ${who}: ${what}\n\n${told.join('\n')}`;
  });
  return `${parts.join('\n').trimEnd()}\n`;
}
