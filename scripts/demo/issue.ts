// Makes certificates for the demonstration authority, for drills and for tests. Never used to decide anything.
// The one home of node-forge, which reads nothing that counts: it knows RSA alone, and takes for signed what it encoded anew.
import { sign } from 'node:crypto';
import forge from 'node-forge';

/** What a certificate to be made says. Instants in ISO 8601; serial in hexadecimal. */
export interface Profile {
  readonly subject: readonly { readonly oid: string; readonly value: string }[];
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** An authority's own, or a system's. */
  readonly authority?: boolean;
  /** Of a system's; both where it is absent. */
  readonly purposes?: readonly ('clientAuth' | 'serverAuth')[];
  readonly dnsNames?: readonly string[];
  /** IPv4, beside the names. */
  readonly addresses?: readonly string[];
}

/** Keys and name of an issuer. PEM; the private key stays with the caller. */
export interface Issuer {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

/** PEM, as Node makes them: SPKI and PKCS#1 or PKCS#8. */
export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** RSA 2048, unless there are keys already; self-signed, or signed by an issuer. */
export function issueCertificate(profile: Profile, issuer?: Issuer, made?: KeyPair): Issuer {
  const { purposes = ['clientAuth', 'serverAuth'] } = profile;
  const { pki } = forge;
  const keys = made
    ? { publicKey: pki.publicKeyFromPem(made.publicKey), privateKey: pki.privateKeyFromPem(made.privateKey) }
    : pki.rsa.generateKeyPair({ bits: 2048 });
  const certificate = pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = profile.serial;
  certificate.validity.notBefore = new Date(profile.notBefore);
  certificate.validity.notAfter = new Date(profile.notAfter);
  certificate.setSubject(
    profile.subject.map(({ oid, value }) => ({
      type: oid,
      value: value,
      valueTagClass: forge.asn1.Type.UTF8,
    })) as never,
  );
  certificate.setIssuer(issuer ? readIssuerAttributes(issuer) : certificate.subject.attributes);
  certificate.setExtensions(
    profile.authority
      ? [
          { name: 'basicConstraints', cA: true, critical: true },
          { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
          { name: 'subjectKeyIdentifier' },
        ]
      : [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
          { name: 'extKeyUsage', ...Object.fromEntries(purposes.map((one) => [one, true])) },
          ...(profile.dnsNames ? [{ name: 'subjectAltName', altNames: altNamesOf(profile) }] : []),
        ],
  );
  const privateKeyPem = pki.privateKeyToPem(keys.privateKey);
  // Signed by Node: forge, in JavaScript, takes many times as long.
  const signer = { sign: () => signBody(certificate, issuer?.privateKeyPem ?? privateKeyPem) };
  certificate.sign(signer as unknown as forge.pki.rsa.PrivateKey, forge.md.sha256.create());
  return { certificatePem: pki.certificateToPem(certificate), privateKeyPem };
}

/** As forge has bytes: a character for each. */
const signBody = ({ tbsCertificate }: forge.pki.Certificate, key: string): string =>
  sign('sha256', Buffer.from(forge.asn1.toDer(tbsCertificate as forge.asn1.Asn1).getBytes(), 'latin1'), key).toString('latin1');

const altNamesOf = ({ dnsNames = [], addresses = [] }: Profile) => [
  ...dnsNames.map((value) => ({ type: 2, value })),
  ...addresses.map((ip) => ({ type: 7, ip })),
];

/** forge encodes UTF-8 when it writes a name and does not decode it when it reads one. */
function readIssuerAttributes(issuer: Issuer) {
  const { attributes } = forge.pki.certificateFromPem(issuer.certificatePem).subject;
  return attributes.map((attribute) => ({ ...attribute, value: forge.util.decodeUtf8(String(attribute.value)) }));
}
