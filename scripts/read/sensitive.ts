// Secrets and people's numbers in a file's bytes, whatever else is wrong with it: comments are published too.
import { type Finding, makeFinding } from '../model/finding/finding.ts';
import { findPersonalNumbers, findSecrets, type PersonalNumber, type Secret } from '../model/text/sensitive.ts';
import { lineAndColumnAt } from './characters.ts';
import { personalNumberPresent, secretPresent } from './problems/index.ts';

/** How much of a file is looked at, in bytes: what is longer is refused anyway. */
const maxLength = 1024 * 1024;

/** One finding for each line and kind; no finding repeats what it found. */
export function findSensitive(file: string, bytes: Uint8Array): Finding[] {
  const part = bytes.subarray(0, maxLength);
  const isDer = part[0] === 0x30;
  // Zeros go, so that UTF-16 reads as the letters it stands for.
  const text = isDer ? '' : new TextDecoder().decode(part).replaceAll('\0', '');
  const der = isDer ? part : extractCertificate(text);
  const secrets = [...findSecrets(isDer ? startInBase64(part) : text)];
  const numbers = [...findPersonalNumbers(text), ...(der ? findPersonalNumbersInDer(der) : [])];
  const place = ({ offset }: Secret | PersonalNumber) => ({ at: [], ...lineAndColumnAt(text, offset) });
  return [
    ...keepOnePerLine(secrets.map((secret) => makeFinding(secretPresent, file, { ...place(secret), kind: secret.kind }))),
    ...keepOnePerLine(
      numbers.map((number) => makeFinding(personalNumberPresent, file, { ...place(number), masked: number.masked })),
    ),
  ];
}

function keepOnePerLine(findings: readonly Finding[]): Finding[] {
  return findings.filter((one, i) => findings.findIndex((other) => other.line === one.line) === i);
}

/** Enough of it to tell a key or a container from a certificate. */
const startInBase64 = (der: Uint8Array): string => btoa(String.fromCharCode(...der.subarray(0, 60)));

function extractCertificate(text: string): Uint8Array | undefined {
  const body = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(text)?.[1];
  if (body === undefined) return undefined;
  try {
    return Uint8Array.from(atob(body.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Digits in a name in DER. What follows may look like a digit too (SET is 0x31); 14 digits and a Z are a time. */
function findPersonalNumbersInDer(der: Uint8Array): PersonalNumber[] {
  const text = new TextDecoder('latin1').decode(der);
  return [...text.matchAll(/(?<![0-9])[0-9]{13}(?![0-9]Z)/g)].flatMap(([digits]) =>
    findPersonalNumbers(digits).map((number) => ({ ...number, offset: 0 })),
  );
}
