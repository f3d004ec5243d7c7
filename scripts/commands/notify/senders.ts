// The senders of a run: by SMTP, into a folder, as a comment on GitHub.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Mail, type MailOutcome, messageIdOf, type SendMail, serializeMail } from '../../apply/mail.ts';
import { findBelieved, isOurs } from '../../github/sticky-comment.ts';
import type { Comment } from '../../github/types.ts';
import type { Policy } from '../../model/generated/policy.ts';
import { type Conversing, type Notice, namedAt, type Recipient } from '../../model/notice/notice.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import { Failure } from '../../model/text/failure.ts';
import { noticeMarker, writeNoticeComment } from '../../targets/notices/comment.ts';
import { writeLetter } from '../../targets/notices/letter.ts';
import { tunnelFileOf } from '../../targets/notices/tunnel-file.ts';
import type { MailSender } from './send.ts';

/** What commenting takes of GitHub. */
export interface Conversation {
  comments(issue: number): Promise<readonly Pick<Comment, 'id' | 'author' | 'body'>[]>;
  editedComments(issue: number): Promise<ReadonlySet<number>>;
  createComment(issue: number, body: string): Promise<unknown>;
  login(id: number): Promise<string | undefined>;
}

/** Once a server cannot be reached, the rest of the run does not ask it again. */
export function createMailSender(send: SendMail & { readonly findsSent?: boolean }, policy: Policy): MailSender {
  let lost: MailOutcome | undefined;
  const sender = async (notice: Notice, { mailbox }: Recipient): Promise<MailOutcome> => {
    if (lost) return lost;
    if (!isAllowed(mailbox, policy)) return { outcome: 'refused', reason: 'domain-not-allowed' };
    const outcome = await send(toMail(notice, mailbox, policy));
    if (outcome.outcome === 'unreached') lost = outcome;
    return outcome;
  };
  return Object.assign(sender, { findsSent: send.findsSent === true });
}

function toMail(notice: Notice, to: string, policy: Policy): Mail {
  const { locales, age, notices } = policy;
  const file = tunnelFileOf(notice, policy);
  const from = notices?.from ?? age.mailbox;
  return { from, to, identity: notice.key, ...writeLetter(notice, { locales, mailbox: age.mailbox }), ...(file && { file }) };
}

/** The policy's list does not limit AGE's own mailbox. */
function isAllowed(mailbox: string, { notices, age }: Policy): boolean {
  const allowed = notices?.allowedDomains;
  const domain = mailbox.slice(mailbox.indexOf('@') + 1).toLowerCase();
  return !allowed || mailbox === age.mailbox || allowed.some((one) => domain === one || domain.endsWith(`.${one}`));
}

/** Into a folder, each mail a file that is called after its Message-ID and appears whole; one that is there already is not written again. */
export function createOutbox(folder: string): SendMail & { readonly findsSent: true } {
  const place = resolve(folder);
  const send: SendMail = async (mail) => {
    const file = join(place, `${messageIdOf(mail).slice(1).split('@')[0]}.eml`);
    if (existsSync(file)) return { outcome: 'sent' };
    const unfinished = `${file}.${randomUUID()}`;
    try {
      await mkdir(place, { recursive: true });
      await writeFile(unfinished, await serializeMail(mail), { flush: true });
      await rename(unfinished, file);
      return { outcome: 'sent' };
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      await rm(unfinished, { force: true }).catch(() => undefined);
      return { outcome: 'unreached', reason: 'outbox' };
    }
  };
  return Object.assign(send, { findsSent: true as const });
}

/**
 * In a conversation, once: a comment with our marker, by us or an app of this repository and changed by nobody else, is not repeated. Each is
 * new, so GitHub tells of it.
 */
export function createCommentSender(github: Conversation, bot: number, { locales, age }: Policy) {
  return async (notice: Notice, place: Conversing): Promise<MailOutcome> => {
    const number = place === 'issue' ? notice.issue : notice.pull;
    if (number === undefined) return { outcome: 'refused', reason: 'no-conversation' };
    const marker = noticeMarker(notice.key);
    try {
      // Only apps have a bracket in their name.
      const writer = ({ id, login }: Account) => (login.endsWith('[bot]') ? id : bot);
      const isTold = (comment: Pick<Comment, 'author' | 'body'>) => isOurs(comment, marker, writer(comment.author));
      if ((await findBelieved(github, number, isTold)).length > 0) return { outcome: 'sent' };
      const accounts = age.accounts.map(({ id }) => id);
      const logins = await Promise.all(namedAt(notice, place, accounts).map((id) => github.login(id)));
      await github.createComment(
        number,
        writeNoticeComment(
          notice,
          locales,
          logins.filter((login) => login !== undefined),
        ),
      );
      return { outcome: 'sent' };
    } catch (error) {
      // A conversation that is locked is given up after a few tries.
      if (!(error instanceof Failure)) throw error;
      return { outcome: 'failed', reason: 'github' };
    }
  };
}
