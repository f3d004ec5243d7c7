// What has to be told when the mailboxes of an institution change: to those that are left behind, because who takes over an institution would
// begin with them, and nobody else would notice.
import { isMailbox } from '../mailbox.ts';
import { type Circle, type Concerned, type ContactChange, type Notice, noticeOf } from './notice.ts';

/** One commit of the main line that changed an institution's file. */
export interface ContactStep {
  /** 40 hexadecimal digits. */
  readonly commit: string;
  /** Of the commit, YYYY-MM-DD. */
  readonly day: string;
  /** The institution's name in the repository. */
  readonly institution: string;
  /** What the last file before it that could be read says. */
  readonly before: Concerned;
  readonly after: Concerned;
  /** The page of the commit, where there is one. */
  readonly url?: string;
}

/** The former mailboxes and AGE are told; the new ones are told of everything else from now on. */
export function noticesOfContacts(steps: readonly ContactStep[], age: string): Notice[] {
  return steps.flatMap(({ commit, day, institution, before, after, url }) => {
    const contacts = (['technical', 'legal'] as const).flatMap((role) => changeOf(role, before, after));
    if (contacts.length === 0) return [];
    const left = Object.fromEntries(contacts.map(({ role, from }) => [role, from]));
    const circle: Circle = { age, institutions: new Map([[institution, { name: after.name, ...left }]]) };
    const key = `contact-changed/${institution}/${commit.slice(0, 16)}`;
    const about = { contacts, url };
    return [noticeOf({ kind: 'contact-changed', key, day, institution, about }, circle)];
  });
}

function changeOf(role: 'technical' | 'legal', before: Concerned, after: Concerned): ContactChange[] {
  const [from, to] = [before[role], after[role]];
  if (from === undefined || !isMailbox(from) || from.toLowerCase() === to?.toLowerCase()) return [];
  return [{ role, from, to }];
}
