// Exceptions: what AGE allows against a rule, for whom and until when.

import type { Facts } from '../declaration/facts.ts';
import type { Finding } from '../finding/finding.ts';
import type { Exception } from '../generated/policy.ts';
import { slugOf } from '../slug.ts';

/**
 * Whether AGE can allow something against a rule at all. Not where the file could not be read or a secret is in the open, not where two would
 * become one (identity), not where the gateway could not do what was promised, and not about who may change what.
 */
export function isExceptable(code: string): boolean {
  return !/^(yaml|schema|exception|registry)-/.test(code) && !neverExcepted.has(code);
}

const neverExcepted = new Set(
  (
    'duplicate-key encoding-invalid character-forbidden file-too-large file-empty nesting-too-deep file-name-invalid file-unexpected ' +
    'secret-present personal-number-present date-invalid mailbox-invalid ' +
    'idno-invalid idno-duplicate idno-changed maintainers-empty system-duplicate system-renamed client-id-duplicate client-id-reused ' +
    'document-type-unknown document-type-schema-invalid ' +
    'certificate-missing certificate-unreadable certificate-not-canonical certificate-is-authority certificate-revoked ' +
    'certificate-untrusted certificate-taken certificate-expired serial-invalid serial-unknown serial-expired serial-differs ' +
    'address-invalid network-missing vpn-incomplete confirmation-stale ' +
    'change-not-yours certificate-unclaimed field-not-yours reinstatement-not-yours several-institutions mixed-change ' +
    'outside-integrations institution-new institution-removed institution-renamed system-removed maintainers-changed ' +
    'maintainers-changed-with-access agreement-changed identity-changed changed-for-institution access-widened confirmation-added ' +
    'registry-changed policy-changed code-changed revocation-removed revoked-changed claimed-elsewhere proposal-stale ' +
    'title-skips-checks too-many-files change-empty mode-changed'
  ).split(' '),
);

/** Whether an exception is in force on a day. It ends by itself after its last day. */
export const isInForce = (exception: Exception, today: string): boolean => today <= exception.expires;

/** Whether an exception is about a finding: its rule, everybody concerned, and the system and value where it names them. */
export function covers(exception: Exception, finding: Finding, facts: Facts): boolean {
  if (exception.rule !== finding.code) return false;
  const parties = finding.parties ?? [slugOf(finding.file) ?? ''];
  if (!parties.every((party) => exception.institutions.includes(party))) return false;
  if (exception.value !== undefined && exception.value !== finding.value) return false;
  return exception.system === undefined || exception.system === systemIdOf(finding, facts);
}

function systemIdOf({ file, path }: Finding, facts: Facts): string | undefined {
  const systems = facts.fileOf(slugOf(file) ?? '')?.systems;
  return systems?.find((system) => path[0] === system.path[0] && path[1] === system.path[1])?.data.id;
}
