// Addresses and certificates of a new request that are claimed already, by what the page may know of others.
import type { GivenAnswers } from '../../commands/request/body.ts';
import { fieldOf } from '../../commands/request/form/forms.ts';
import type { FormError } from '../../commands/request/form-errors.ts';
import { readTypedAddresses } from '../../commands/request/typed/addresses.ts';
import { tidyPem } from '../../commands/request/typed/text.ts';
import { webPlatform } from '../../commands/run/platform-web.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import type { ClaimBook } from '../shared/claims.ts';
import { addressClaimed, certificateClaimed } from '../shared/clash-words.ts';

/** A request is for the test environment. */
export async function findClashes(answers: GivenAnswers, book: ClaimBook): Promise<FormError[]> {
  const found: FormError[] = [];
  for (const id of ['addresses', 'vpn-addresses'])
    for (const { text } of readTypedAddresses(answers[id] ?? '').values)
      if (await book.hasOverlap(text, 'staging'))
        found.push({ field: fieldOf('request', id), text: addressClaimed(text, book.isCertain) });
  const pem = answers.certificate ?? '';
  const reading = pem.trim() === '' ? undefined : await readCertificate(new TextEncoder().encode(tidyPem(pem)), webPlatform);
  if (reading && 'certificate' in reading && (await book.hasKey(reading.certificate.keySha256)))
    found.push({ field: fieldOf('request', 'certificate'), text: certificateClaimed(book.isCertain) });
  return found;
}
