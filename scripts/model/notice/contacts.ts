// Notices to mailboxes that were replaced: who takes over an institution would begin there, and nobody else would notice.
import { isMailbox } from '../mailbox.ts';
import type { ContactChange } from './about.ts';
import { type Audience, type Contact, makeNotice, type Notice } from './notice.ts';

/** One commit of the main line that changed an institution's file. */
export interface ContactStep {
  /** 40 hexadecimal digits. */
  readonly commit: string;
  /** Of the commit, YYYY-MM-DD. */
  readonly day: string;
  /** The institution's name in the repository. */
  readonly institution: string;
  /** The contacts in the last readable version before it. */
  readonly before: Contact;
  readonly after: Contact;
  /** The page of the commit, where there is one. */
  readonly url?: string;
}

/** Tells the former mailboxes and AGE; the new mailboxes get everything else from now on. */
export function noticesOfContacts(steps: readonly ContactStep[], age: string): Notice[] {
  return steps.flatMap(({ commit, day, institution, before, after, url }) => {
    const contacts = (['technical', 'legal'] as const).flatMap((role) => changeOf(role, before, after));
    if (contacts.length === 0) return [];
    const left = Object.fromEntries(contacts.map(({ role, from }) => [role, from]));
    const audience: Audience = { age, institutions: new Map([[institution, { name: after.name, ...left }]]) };
    const key = `contact-changed/${institution}/${commit.slice(0, 16)}`;
    const about = { contacts, url };
    return [makeNotice({ kind: 'contact-changed', key, day, institution, about }, audience)];
  });
}

function changeOf(role: 'technical' | 'legal', before: Contact, after: Contact): ContactChange[] {
  const [from, to] = [before[role], after[role]];
  if (from === undefined || !isMailbox(from) || from.toLowerCase() === to?.toLowerCase()) return [];
  return [{ role, from, to }];
}
