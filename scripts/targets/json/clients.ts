// clients.json: the client registry in the contract of the client-information API (Egov.Integrations.ClientAuthentication).
import type { Client } from '../../model/publication/publication.ts';
import { toBase64 } from '../../model/x509/pem.ts';

/** id, name, ownerID, certificates as base64 DER; settings is a JSON document inside a string, as that contract has it. */
export function toClientEntry(client: Client) {
  return {
    id: client.clientId,
    name: client.systemName,
    ownerID: client.idno,
    certificates: client.certificates.map((certificate) => toBase64(certificate.der)),
    settings: JSON.stringify({ DocumentTypes: client.documentTypes }),
  };
}
