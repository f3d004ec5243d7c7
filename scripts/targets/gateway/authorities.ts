// The authorities that a gateway accepts certificates of, as PEM.
import type { Certificate } from '../../model/x509/certificate.ts';
import { frameBase64, toBase64 } from '../../model/x509/pem.ts';

/** Without a line end after the last line. */
export const writePem = ({ der }: Certificate): string => frameBase64(toBase64(der)).trimEnd();
