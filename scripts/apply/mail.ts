// Mail goes out here, one message to one mailbox, so that each has its own outcome. The one home of nodemailer, which is loaded with the
// first mail.
import { createHash } from 'node:crypto';
import { isMailbox } from '../model/mailbox.ts';
import { isThisMachine } from '../model/network/address.ts';
import type { SmtpSettings } from './smtp-settings.ts';

export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A text that goes with it, under a name of ours. */
  readonly file?: { readonly name: string; readonly text: string };
  /** What the Message-ID is made from, so that a repeated mail is recognised as the same. */
  readonly identity: string;
}

/**
 * unreached: no server took the mail, so it was certainly not sent. failed: a server refused it, or may have taken it without saying so.
 * The reason is a code or the number of the server's answer, because a server's words may hold addresses.
 */
export type MailOutcome =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'failed' | 'unreached' | 'refused'; readonly reason: string };

/** Sends a mail. Never throws: a mail that fails undoes nothing else. */
export type SendMail = (mail: Mail) => Promise<MailOutcome>;

/** In milliseconds, for a whole mail: a server that answers byte by byte is cut off too. */
const patience = 60_000;

/**
 * By SMTP. A server that dies after it has the mail and before it says so may have delivered it: that counts as failed, and the next
 * try carries the same Message-ID (RFC 5321 section 4.2.5 leaves the duplicate to it).
 */
export function createSmtpSender(settings: SmtpSettings, deadline = patience): SendMail {
  let made: ReturnType<typeof openTransport> | undefined;
  return async (mail) => {
    if (![mail.from, mail.to].every(isMailbox)) return { outcome: 'refused', reason: 'mailbox-invalid' };
    made ??= openTransport(settings, deadline);
    const transport = await made;
    try {
      const { accepted } = await transport.sendMail({ ...messageOf(mail), signal: AbortSignal.timeout(deadline) });
      return accepted.length === 1 ? { outcome: 'sent' } : { outcome: 'failed', reason: 'not-accepted' };
    } catch (error) {
      return { outcome: failedBeforeSending(error) ? 'unreached' : 'failed', reason: reasonOf(error) };
    }
  };
}

const loadNodemailer = () => import('nodemailer');

async function openTransport(settings: SmtpSettings, deadline: number) {
  return (await loadNodemailer()).createTransport(optionsOf(settings, deadline));
}

function optionsOf({ host, port, secure, user, password, authorities }: SmtpSettings, deadline: number) {
  const isLocal = isThisMachine(host);
  return {
    host,
    port,
    secure,
    // A server on this machine is reached without TLS unless authorities are given: its certificate has no name that could be checked.
    ...(isLocal && authorities === undefined ? { ignoreTLS: true } : { requireTLS: true }),
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' }, forceAuth: true }),
    tls: { minVersion: 'TLSv1.2' as const, ca: authorities },
    connectionTimeout: deadline / 2,
    greetingTimeout: deadline / 2,
    socketTimeout: deadline / 2,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** No header takes a value from outside but the subject, and no recipient is ever given as text to be parsed. */
function messageOf({ from, to, subject, text, html, file, identity }: Mail) {
  return {
    from: { name: 'MDocs', address: from },
    to: { name: '', address: to },
    subject,
    text,
    html,
    ...(file && { attachments: [{ filename: file.name, content: file.text, contentType: 'text/plain; charset=utf-8' }] }),
    messageId: messageIdOf({ from, to, identity }),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    xMailer: false as const,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 40);

/** The same for the same notice to the same mailbox, for ever (RFC 5322 section 3.6.4). */
export const messageIdOf = ({ from, to, identity }: Pick<Mail, 'from' | 'to' | 'identity'>): string =>
  `<${hash(`${identity}\n${to.toLowerCase()}`)}@${from.slice(from.indexOf('@') + 1)}>`;

/** What nodemailer says of an error. Its command is CONN for every connection that breaks, even with the mail on its way. */
interface SmtpError {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly responseCode?: unknown;
  readonly syscall?: unknown;
  readonly timeoutType?: unknown;
}

/** Whether the lookup, the connection, its encryption or the login failed: the server has heard nothing of this mail yet. */
function failedBeforeSending(error: unknown): boolean {
  const { code, originalCode, syscall, timeoutType } = error as SmtpError;
  if (code === 'EAUTH' || code === 'ETLS' || code === 'EDNS' || syscall === 'connect') return true;
  if (timeoutType === 'CONNECTION_TIMEOUT' || timeoutType === 'GREETING_TIMEOUT') return true;
  return code === 'ESOCKET' && /CERT|ALTNAME|ISSUER|VERIFY/.test(String(originalCode));
}

function reasonOf(error: unknown): string {
  const { responseCode, originalCode, code } = error as SmtpError;
  if (typeof responseCode === 'number') return `smtp-${responseCode}`;
  return [originalCode, code].map(String).find((one) => /^[A-Z_]{2,40}$/.test(one) && one !== 'undefined') ?? 'unknown';
}

/** The whole mail as a file has it, for an outbox on disk. */
export async function serializeMail(mail: Mail): Promise<Buffer> {
  if (![mail.from, mail.to].every(isMailbox)) throw new Error('not a mailbox');
  const { createTransport } = await loadNodemailer();
  const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail(messageOf(mail));
  return message as Buffer;
}
