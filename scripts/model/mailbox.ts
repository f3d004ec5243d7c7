// E-mail addresses: one plain address, which every mail program reads alike.

const local = /^[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*$/;
const label = /^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/;

/** Whether the text is local-part@domain within the lengths of RFC 5321 section 4.5.3.1, without quotes, comments or literals. */
export function isMailbox(text: string): boolean {
  const [name = '', domain = '', ...more] = text.split('@');
  const labels = domain.split('.');
  return (
    more.length === 0 &&
    text.length <= 254 &&
    name.length <= 64 &&
    local.test(name) &&
    labels.length >= 2 &&
    labels.every((one) => one.length <= 63 && label.test(one)) &&
    /^[A-Za-z]{2,}$|^xn--/i.test(labels.at(-1) ?? '')
  );
}

/** Whether it is under a name that is kept for examples and belongs to nobody (RFC 2606). */
export const isReserved = (mailbox: string): boolean => /[@.]example$/i.test(mailbox);
