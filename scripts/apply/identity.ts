// In whose name commits on environment branches are made; a list of allowed signers names the same mailbox.

export const identity = { NAME: 'MDocs Provisioning', EMAIL: 'noreply@mdocs.gov.md' };
