// The authorities that a gateway accepts certificates of, as PEM.
import type { Certificate } from '../../model/x509/certificate.ts';
import { toBase64 } from '../../model/x509/pem.ts';

/** Without a line end after the last line. */
export const writePem = ({ der }: Certificate): string =>
  `-----BEGIN CERTIFICATE-----\n${wrapBase64(toBase64(der))}-----END CERTIFICATE-----`;

const wrapBase64 = (text: string): string => text.replace(/.{1,64}/g, '$&\n');
